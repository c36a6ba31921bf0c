"""What differs between two label files, or a project and one; what is odd in a project's labels."""

import json
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.cli import main
from swin_annotator.core import review_steps
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.differences import Change, differences
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.engine import exporting
from swin_annotator.engine.comparing import compare_files, compare_project
from swin_annotator.engine.project_check import oddities
from swin_annotator.formats.writing import Writing
from swin_annotator.store.project import Project

RING = (10.0, 10.0, 30.0, 10.0, 30.0, 30.0, 10.0, 30.0)


def _row(number: int, category: int, box: tuple[float, float, float, float], **more: object) -> Annotation:
    return Annotation(number, 1, category, box, **more)  # type: ignore[arg-type]


def test_each_object_has_one_partner_at_most() -> None:
    before = [
        _row(1, 1, (0, 0, 10, 10)),  # stays
        _row(2, 1, (20, 0, 10, 10)),  # moves
        _row(3, 1, (40, 0, 10, 10)),  # is a dog
        _row(4, 1, (60, 0, 10, 10)),  # goes
        _row(5, 1, (80, 0, 10, 10)),  # one of two
        _row(6, 1, (80, 0, 10, 10)),
    ]
    after = [
        _row(11, 1, (0.4, 0, 10, 10)),
        _row(12, 1, (23, 0, 10, 10)),
        _row(13, 2, (40, 0, 10, 10)),
        _row(14, 1, (80, 0, 10, 10)),
        _row(15, 1, (0, 50, 10, 10)),  # comes
    ]
    found = {
        (d.change, d.before.id if d.before else 0, d.after.id if d.after else 0) for d in differences(before, after)
    }
    removed = {(Change.REMOVED, 4, 0), (Change.REMOVED, 6, 0)}
    assert found == {(Change.MOVED, 2, 12), (Change.RELABELLED, 3, 13), (Change.ADDED, 0, 15), *removed}
    assert not list(differences(before, before))


def test_an_outline_that_shrank_within_its_box_is_moved() -> None:
    square = _row(1, 1, (10, 10, 20, 20), polygons=(RING,))
    triangle = _row(2, 1, (10, 10, 20, 20), polygons=((10.0, 10.0, 30.0, 10.0, 30.0, 30.0),))
    assert [d.change for d in differences([square], [triangle])] == [Change.MOVED]
    assert not list(differences([square], [_row(3, 1, (10, 10, 20, 20))]))  # a format without outlines


@pytest.fixture
def data() -> Dataset:
    rows = (_row(1, 1, (10, 10, 20, 20), polygons=(RING,)), _row(2, 2, (50, 5, 8, 9)))
    return Dataset((Image(1, "a.png", (60, 80)),), (Category(1, "cat"), Category(2, "dog")), rows)


def test_files_of_two_formats_with_the_same_labels_do_not_differ(data: Dataset, tmp_path: Path, capsys) -> None:
    Pillow.new("RGB", (80, 60)).save(tmp_path / "a.png")
    formats.write("coco", data, tmp_path / "a.json")
    for name in ("yolo-segment", "voc", "labelme", "cvat"):
        out = tmp_path / name / ("labels.xml" if name == "cvat" else "")
        formats.write(name, data, out, Writing(images="leave"))
        found = compare_files(tmp_path / "a.json", out, tmp_path)
        assert (found.found, found.same) == ((), 2), name
    assert main(["diff", str(tmp_path / "a.json"), str(tmp_path / "a.json")]) == 0
    assert "0 added, 0 removed, 0 moved, 0 relabelled; 2 the same." in capsys.readouterr().out


def test_the_command_tells_what_and_where(data: Dataset, tmp_path: Path, capsys) -> None:
    formats.write("coco", data, tmp_path / "a.json")
    value = json.loads((tmp_path / "a.json").read_text())
    value["annotations"][1]["category_id"] = 1
    value["annotations"].append({"id": 9, "image_id": 1, "category_id": 2, "bbox": [1, 2, 3, 4]})
    (tmp_path / "b.json").write_text(json.dumps(value))
    assert main(["diff", str(tmp_path / "a.json"), str(tmp_path / "b.json"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [told[change.value] for change in Change] == [1, 0, 0, 1]
    assert {(d["change"], d["image"]) for d in told["differences"]} == {("relabelled", "a.png"), ("added", "a.png")}
    assert main(["diff", str(tmp_path / "a.json"), str(tmp_path / "b.json")]) == 0
    assert "a.png: dog at 50, 5, 8, 9 is cat" in capsys.readouterr().out


def test_a_project_beside_a_file_and_what_is_odd_in_it(data: Dataset, tmp_path: Path) -> None:
    formats.write("coco", data, tmp_path / "b.json")
    photos = tmp_path / "photos"
    photos.mkdir()
    Pillow.new("RGB", (80, 60)).save(photos / "a.png")
    with Project.open(photos) as project:
        exporting.sync_images(project)
        project.note_image(1, size_hw=(60, 80))
        for name in ("dog", "cat"):  # other ids than in the file
            project.ensure_category(name)
        project.apply(review_steps.draw_box(1, 1, (50, 5, 8, 9), project.new_id()))
        found = compare_project(project, tmp_path / "b.json")
        assert [(f.difference.change, f.after, f.image_id) for f in found.found] == [(Change.ADDED, "cat", 1)]
        assert found.same == 1
        assert oddities(project) == []
        odd = [(70.0, 50.0, 30.0, 5.0), (20.0, 20.0, 1.0, 8.0), (50.0, 5.0, 8.0, 9.2)]
        rows = [Annotation(project.new_id(), 1, 1 if i < 2 else 2, box) for i, box in enumerate(odd)]
        rows.append(Annotation(project.new_id(), 1, 2, (50.0, 5.0, 8.0, 9.1)))
        rows.append(Annotation(project.new_id(), 1, 1, (2.0, 2.0, 5.0, 5.0), polygons=(RING,)))
        project.apply(Step("Draw", tuple(Edit(None, row) for row in rows)))
        lines = [oddity.line for oddity in oddities(project)]
    assert "a.png: dog: reaches 20 pixels out of the image" in lines
    assert "a.png: dog: 1.0×8.0 pixels small" in lines
    assert "a.png: dog: box and outline are far apart" in lines
    assert "a.png: cat: there twice, as labels 4 and 5" in lines
    assert "a.png: cat: labelled dog and cat" in lines
