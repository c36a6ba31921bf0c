"""Every reader of labels under a coverage-guided fuzzer, for a minute: of single files, and of folders and archives."""

import subprocess
import sys
from pathlib import Path

import pytest

SECONDS = 60


@pytest.mark.slow
@pytest.mark.parametrize(("name", "longest"), [("fuzz_labels.py", 4096), ("fuzz_folders.py", 16384)])
def test_no_input_makes_a_reader_fail(name: str, longest: int, tmp_path: Path) -> None:
    pytest.importorskip("atheris")
    script = Path(__file__).with_name(name)
    words = [
        str(tmp_path / "corpus"),
        f"-max_total_time={SECONDS}",
        f"-max_len={longest}",
        f"-artifact_prefix={tmp_path}/",
    ]
    done = subprocess.run([sys.executable, str(script), *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
