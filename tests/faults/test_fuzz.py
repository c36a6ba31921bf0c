"""Every reader of labels under a coverage-guided fuzzer, for a minute."""

import subprocess
import sys
from pathlib import Path

import pytest

SECONDS = 60


@pytest.mark.slow
def test_no_input_makes_a_reader_fail(tmp_path: Path) -> None:
    pytest.importorskip("atheris")
    script = Path(__file__).with_name("fuzz_labels.py")
    words = [str(tmp_path / "corpus"), f"-max_total_time={SECONDS}", "-max_len=4096", f"-artifact_prefix={tmp_path}/"]
    done = subprocess.run([sys.executable, str(script), *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
