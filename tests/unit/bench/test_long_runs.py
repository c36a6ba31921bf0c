"""The figures of long folder runs: growth of memory, and processor time of all processes of a run."""

import os
from pathlib import Path

import pytest

from swin_annotator.bench import batch, cpu_time, long_run
from swin_annotator.bench.base import Options
from swin_annotator.bench.batch import Marks
from swin_annotator.errors import AnnotatorError


def test_growth_is_that_after_the_warm_up() -> None:
    images = list(range(10, 101, 10))
    resident = [0, 900, *(1000 + 3 * n for n in images[2:])]
    assert long_run.slope(images, resident) == pytest.approx(3.0)
    assert long_run.slope([1], [5]) == 0.0


def test_a_run_of_all_but_a_network_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    report = batch.report(Options(scenes=("bookkeeping",), images=(12,)))
    (found,) = report.data["memory"]
    assert found["images"] == 12
    assert [n for n, _ in found["course"]] == list(range(1, 13))
    assert found["seconds"] > 0
    assert "bookkeeping, fake" in report.text
    with pytest.raises(AnnotatorError, match="no scene"):
        batch.report(Options(scenes=("nothing",)))


def _process(proc: Path, pid: int, parent: int, seconds: float) -> None:
    (proc / str(pid)).mkdir()
    ticks = round(seconds * os.sysconf("SC_CLK_TCK"))
    fields = " ".join(["S", str(parent), *["0"] * 9, str(ticks), "0", *["0"] * 20])
    (proc / str(pid) / "stat").write_text(f"{pid} (a name ) of two) {fields}\n")


@pytest.mark.skipif(not hasattr(os, "sysconf"), reason="no such system")
def test_processor_time_is_that_of_a_process_and_of_all_below_it(tmp_path: Path) -> None:
    for pid, parent, seconds in ((10, 1, 1.0), (11, 10, 2.0), (5, 11, 4.0), (12, 1, 8.0)):
        _process(tmp_path, pid, parent, seconds)
    (tmp_path / "meminfo").write_text("")
    assert cpu_time.of_tree(10, tmp_path) == 7.0
    assert cpu_time.of_tree(99, tmp_path) is None


def test_the_cost_of_an_image_is_that_after_the_first_batch() -> None:
    marks = Marks([0.0, 0.01, 5.0, 5.01], [10.0, 10.0, 14.0, 14.0])
    assert marks.processor_s() == 2.0
    assert Marks([0.0], [None]).processor_s() is None
