"""The bench of label files on a few images."""

import json
from pathlib import Path

import pytest

from swin_annotator import formats
from swin_annotator.bench import io, io_project
from swin_annotator.bench.base import Options


def test_it_times_every_way_and_compares() -> None:
    found = io.report(Options(images=(3,), rounds=1, threads=1, scenes=("files",)))
    assert set(found.data["seconds"]) == {"write COCO", "read COCO", "write YOLO boxes", "write YOLO outlines"}
    assert found.data["objects"] == 60
    assert found.data["seconds"]["write COCO"]["faster"] > 0
    assert "times faster" in found.text


def test_the_same_labels_each_time() -> None:
    assert io.made_up(2) == io.made_up(2)


def test_a_project_is_filled_given_out_opened_and_changed(tmp_path: Path) -> None:
    found = io_project.measured(2, tmp_path)
    assert set(found) == {"import", "export", "open", "step"}
    assert all(values["seconds"] >= 0 for values in found.values())
    out = formats.read("coco", tmp_path / io_project.OUT).dataset
    assert len(out.annotations) == 2 * io_project.EACH == len(io_project.MadeUp(2))
    assert {row.bbox_xywh for row in out.annotations} == {row.bbox_xywh for row in io_project.MadeUp(2)}


def test_a_folder_is_filled_once_and_tasks_are_run_on_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "filled"
    for words in (["fill", str(folder), "2"], ["import", str(folder)], ["export", str(folder)]):
        assert io_project.main(words) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]
    assert all(line["clock"] >= 0 and line["seconds"] >= 0 for line in told)
    assert len(told) == 2
    assert len(formats.read("coco", folder / io_project.OUT).dataset.annotations) == 2 * io_project.EACH


def test_a_large_file_has_a_kilobyte_for_each_object(tmp_path: Path) -> None:
    folder = tmp_path / "large"
    assert io_project.main(["large", str(folder), "2"]) == 0
    reading = formats.read("coco", folder / io_project.LABELS)
    assert (len(reading.dataset.images), len(reading.dataset.annotations)) == (2, 2 * io_project.EACH)
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    assert (folder / io_project.LABELS).stat().st_size > 1000 * 2 * io_project.EACH


def test_libraries_that_convert_labels_are_beside_it() -> None:
    pytest.importorskip("labelformat")
    found = io.report(Options(images=(2,), rounds=1, threads=1, scenes=("peers",)))
    assert {"swin-annotator", "labelformat"} <= set(found.data["peers"])
    assert found.data["peers"]["swin-annotator"]["times"] == 1
    assert "times faster" in found.text
