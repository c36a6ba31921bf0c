"""Too little memory is said as that, wherever it runs out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from swin_annotator import cli, memory
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import ModelOutOfMemory

_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]) << 20,) * 2)
from swin_annotator.cli import main
sys.exit(main(["doctor"]))
"""


@pytest.mark.parametrize(
    ("error", "is_memory"),
    [
        (MemoryError(), True),
        (ImportError("libtorch_cpu.so: failed to map segment from shared object"), True),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"), True),
        (OSError(12, "Cannot allocate memory"), True),
        (RuntimeError("could not create a primitive"), True),
        (RuntimeError("could not create a primitive descriptor"), False),
        (ImportError("No module named torch"), False),
    ],
)
def test_running_out_is_recognised(error: Exception, is_memory: bool) -> None:
    assert memory.ran_out(error) is is_memory


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of the system's kind")
@pytest.mark.parametrize("megabytes", [60, 150, 300])
def test_a_program_that_can_not_start_says_so(megabytes: int) -> None:
    done = subprocess.run([sys.executable, "-c", _LIMITED, str(megabytes)], capture_output=True, text=True)
    assert done.returncode == 1
    assert "not enough memory" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 2


def test_libraries_that_do_not_fit_are_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object) -> None:
        raise ImportError("cv2.abi3.so: failed to map segment from shared object")

    monkeypatch.setattr(cli, "parse", fails)
    assert cli.main(["doctor"]) == 1
    assert capsys.readouterr().err.startswith("There is not enough memory to start.")


@pytest.mark.skipif(not Path("/proc/meminfo").exists(), reason="asked of /proc")
def test_what_is_free_is_known_and_what_a_container_may_have_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = memory.available()
    assert whole is not None
    assert whole > 0
    for name, number in (("_LIMIT", 5_000_000), ("_USED", 2_000_000)):
        (tmp_path / name).write_text(f"{number}\n")
        monkeypatch.setattr(memory, name, str(tmp_path / name))
    monkeypatch.setattr(memory, "reclaimable", lambda: 0)
    assert memory.available() == 3_000_000
    (tmp_path / "_LIMIT").write_text("max\n")
    assert (memory.available() or 0) > 3_000_000


def test_a_model_that_would_fill_the_memory_is_not_begun(pool: ModelPool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available", lambda: 50_000_000)
    monkeypatch.setattr(memory, "LIBRARIES", 60_000_000)
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    with pytest.raises(ModelOutOfMemory, match="needs about 60 MB of memory, 50 MB are free"):
        pool.detector("fake")
