"""The order and numbers of classes stay from one export to the next, on the command line too."""

import argparse
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator import formats
from swin_annotator.cli import label_files
from swin_annotator.core.class_numbers import Numbering
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, Source, State
from swin_annotator.engine import class_order, exporting, importing
from swin_annotator.store.project import Project

CATS = (Category(7, "cat"), Category(2, "dog"), Category(4, "owl"))


@pytest.fixture
def labelled(project: Project) -> Project:
    image = project.image_by_path("b.png")
    rows = [
        Annotation(i, image.id, c.id, (1.0 * i, 2.0, 5.0, 6.0), source=Source("user")) for i, c in enumerate(CATS, 1)
    ]
    project.apply(Step("Labels", tuple(Edit(None, thing) for thing in (*CATS, *rows))))
    return project


def _choose(project: Project, first: list[str], **rules: Numbering) -> None:
    """Choose as the window does, which remembers it."""
    project.set_setting(class_order.ORDER, class_order.order_kept(project.categories(), first))
    for name, rule in rules.items():
        kept = project.setting(class_order.NUMBERINGS, {})
        project.set_setting(class_order.NUMBERINGS, class_order.numberings_kept(kept, name, rule))


def _names(folder: Path) -> list[str]:
    return (folder / "classes.txt").read_text().splitlines()


def test_an_export_goes_by_what_was_chosen_before(labelled: Project, tmp_path: Path) -> None:
    exporting.export_labels(labelled, tmp_path / "a", "yolo")
    assert _names(tmp_path / "a") == ["cat", "dog", "owl"]
    _choose(labelled, ["owl", "cat"], coco=Numbering.FROM_ONE)
    exporting.export_labels(labelled, tmp_path / "b", "yolo", with_manifest=True)
    assert _names(tmp_path / "b") == ["owl", "cat", "dog"]
    told = json.loads((tmp_path / "b" / "export_manifest.json").read_text())["categories"]
    assert [(entry["name"], entry["id"], entry["number"]) for entry in told] == [
        ("owl", 4, 0),
        ("cat", 7, 1),
        ("dog", 2, 2),
    ]
    exporting.export_labels(labelled, tmp_path / "c.json")
    content = json.loads((tmp_path / "c.json").read_text())
    assert [(entry["id"], entry["name"]) for entry in content["categories"]] == [(1, "owl"), (2, "cat"), (3, "dog")]
    labelled.apply(Step("New", (Edit(None, Category(9, "ape")),)))
    dog = next(c for c in labelled.categories() if c.name == "dog")
    labelled.apply(Step("Name", (Edit(dog, replace(dog, name="hound")),)))
    exporting.export_labels(labelled, tmp_path / "d", "yolo")
    assert _names(tmp_path / "d") == ["owl", "cat", "hound", "ape"]
    exporting.export_labels(labelled, tmp_path / "e", "yolo", classes=())
    assert _names(tmp_path / "e") == ["cat", "hound", "owl", "ape"]


def test_results_by_the_numbers_that_went_out_come_back_to_their_categories(labelled: Project, tmp_path: Path) -> None:
    _choose(labelled, ["owl", "cat"], coco=Numbering.FROM_ZERO)
    exporting.export_labels(labelled, tmp_path / "o.json")
    content = json.loads((tmp_path / "o.json").read_text())
    ids = {entry["name"]: entry["id"] for entry in content["categories"]}
    assert ids == {"owl": 0, "cat": 1, "dog": 2}
    (image_id,) = {row["image_id"] for row in content["annotations"]}
    box = [20, 10, 5, 6]
    results = [{"image_id": image_id, "category_id": ids[name], "bbox": box, "score": 0.5} for name in ("owl", "dog")]
    (tmp_path / "r.json").write_text(json.dumps([*results, {**results[0], "category_id": 4}]))
    report = importing.import_labels(labelled, tmp_path / "r.json", state=State.ACCEPTED)
    assert (report.annotations, report.categories_added) == (2, ())
    assert [problem.message for problem in report.problems] == ["There is no category #4; the object was left out."]
    rows = [row for row in labelled.annotations(labelled.image_by_path("b.png").id) if row.bbox_xywh[0] == 20]
    assert sorted(row.category_id for row in rows) == [2, 4]


@pytest.mark.parametrize("write", [float, str])
def test_numbers_in_results_may_be_written_in_any_way(labelled: Project, tmp_path: Path, write: type) -> None:
    _choose(labelled, ["owl"], coco=Numbering.FROM_ONE)
    image_id = labelled.image_by_path("b.png").id
    found = [{"image_id": image_id, "category_id": write(n), "bbox": [20, 10, n, 6], "score": 0.5} for n in (1, 2, 3)]
    (tmp_path / "r.json").write_text(json.dumps(found))
    assert importing.import_labels(labelled, tmp_path / "r.json", state=State.ACCEPTED).annotations == 3
    rows = [row for row in labelled.annotations(labelled.image_by_path("b.png").id) if row.bbox_xywh[0] == 20]
    assert {row.bbox_xywh[2]: row.category_id for row in rows} == {1: 4, 2: 7, 3: 2}  # 2 is no id here, but a place


def test_what_is_remembered_may_be_anything(labelled: Project, tmp_path: Path) -> None:
    for order, rules in (("x", []), ([1.5, "a", 4], {"yolo": 3}), ({}, {"yolo": "sideways"})):
        labelled.set_setting(class_order.ORDER, order)
        labelled.set_setting(class_order.NUMBERINGS, rules)
        exporting.export_labels(labelled, tmp_path / "out", "yolo", with_manifest=True)
        assert sorted(_names(tmp_path / "out")) == ["cat", "dog", "owl"]


def test_the_command_line_numbers_by_the_same_rule(labelled: Project, tmp_path: Path, capsys) -> None:
    labelled.close()
    parser = argparse.ArgumentParser()
    label_files.add_parsers(parser.add_subparsers(required=True))

    def numbers(*words: str) -> dict[str, int]:
        out = tmp_path / "o.json"
        args = parser.parse_args(["export", str(labelled.folder), str(out), "--no-manifest", *words])
        assert args.run(args) == 0
        return {entry["name"]: entry["id"] for entry in json.loads(out.read_text())["categories"]}

    assert numbers() == {"cat": 7, "dog": 2, "owl": 4}
    assert numbers("--class-ids", "from-1", "--classes", "owl") == {"owl": 1, "cat": 2, "dog": 3}
    assert list(numbers("--classes", "dog")) == ["dog", "cat", "owl"]


def test_the_command_line_names_every_format(capsys) -> None:
    parser = argparse.ArgumentParser()
    label_files.add_parsers(parser.add_subparsers(required=True))
    with pytest.raises(SystemExit):
        parser.parse_args(["export", "--help"])
    told = "".join(capsys.readouterr().out.split())  # it breaks lines at hyphens
    assert [name for name in formats.FORMATS if not re.search(rf"[,;:E]{name}[,;:(]", told)] == []
