"""The manifest beside an export: what made the labels, how many there are, and whether they are still the same."""

import hashlib
import json
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.pace import Decision, Verdict
from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.engine import exporting
from swin_annotator.engine.splits import Split
from swin_annotator.store.project import Project


@pytest.fixture
def project(tmp_path: Path):
    for name in ("a.png", "b.png"):
        (tmp_path / "photos").mkdir(exist_ok=True)
        Pillow.new("RGB", (40, 30)).save(tmp_path / "photos" / name)
    with Project.open(tmp_path / "photos") as opened:
        exporting.sync_images(opened)
        cat, dog = opened.ensure_category("cat").id, opened.ensure_category("dog").id
        owl = Source("model", "owlv2-base", "rev1", "a cat")
        rows = [
            Annotation(opened.new_id(), 1, cat, (1, 1, 5, 5), State.ACCEPTED, 0.75, owl),
            Annotation(
                opened.new_id(),
                1,
                cat,
                (9, 1, 5, 5),
                State.ACCEPTED,
                0.5,
                Source("model", "owlv2-base", "rev1", "cats"),
            ),
            Annotation(opened.new_id(), 2, dog, (1, 1, 5, 5)),
            Annotation(opened.new_id(), 2, dog, (9, 9, 5, 5), State.PROPOSED, 0.1, owl),
        ]
        opened.apply(Step("rows", tuple(Edit(None, row) for row in rows)))
        yield opened


def test_a_file_has_its_manifest_beside_it(project: Project, tmp_path: Path) -> None:
    exporting.export_labels(project, tmp_path / "o.json", with_manifest=True)
    told = json.loads((tmp_path / "o.manifest.json").read_text())
    assert told["counts"] == {"images": 2, "images_left_out": 0, "tags": 0, "objects": 3}
    assert told["categories"] == [
        {"id": 1, "name": "cat", "objects": 2, "number": 1},
        {"id": 2, "name": "dog", "objects": 1, "number": 2},
    ]
    assert told["sources"] == [
        {"kind": "human", "objects": 1},
        {
            "kind": "model",
            "objects": 2,
            "model": "owlv2-base",
            "revision": "rev1",
            "prompts": ["a cat", "cats"],
            "lowest_score": 0.5,
        },
    ]
    assert (told["format"], told["image_folder"], told["settings"]["states"]) == ("coco", "photos", "accepted")
    digest = hashlib.sha256((tmp_path / "o.json").read_bytes()).hexdigest()
    assert told["labels"]["files"] == {"o.json": digest}


def test_it_tells_the_thresholds_and_how_often_a_person_decided_what(project: Project, tmp_path: Path) -> None:
    verdicts = [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.ACCEPTED, Verdict.MENDED]
    project.decisions.add(*(Decision(1, verdict, 1.5, 1.7e9) for verdict in verdicts))
    project.set_setting("threshold", 0.4)
    exporting.export_labels(project, tmp_path / "o.json", with_manifest=True)
    told = json.loads((tmp_path / "o.manifest.json").read_text())
    assert told["decisions"] == {"accepted": 2, "mended": 1, "rejected": 1}
    assert told["thresholds"] == {"common": 0.4, "categories": {}}


def test_a_folder_holds_it_and_is_read_without_it(project: Project, tmp_path: Path) -> None:
    report = exporting.export_labels(
        project, tmp_path / "out", "labelme", split=Split({"train": 0.5, "val": 0.5}), with_manifest=True
    )
    hashes = set()
    for path in report.files:
        told = json.loads((path / "export_manifest.json").read_text())
        assert told["settings"]["split"]["shares"] == {"train": 0.5, "val": 0.5}
        assert told["losses"]
        (name,) = told["labels"]["files"]
        assert name.endswith(".json")
        hashes.add(told["labels"]["sha256"])
    assert len(hashes) == 2
    from swin_annotator import formats

    assert formats.read("labelme", tmp_path / "out").problems == ()


def test_the_same_labels_have_the_same_hash(project: Project, tmp_path: Path) -> None:
    for name in ("a", "b"):
        exporting.export_labels(project, tmp_path / name, "yolo", with_manifest=True)
    told = [json.loads((tmp_path / name / "export_manifest.json").read_text()) for name in ("a", "b")]
    assert told[0]["labels"] == told[1]["labels"]
    assert sorted(told[0]["labels"]["files"]) == ["classes.txt", "data.yaml", "labels/a.txt", "labels/b.txt"]


def test_a_dry_run_writes_none(project: Project, tmp_path: Path) -> None:
    exporting.export_labels(project, tmp_path / "o.json", dry_run=True, with_manifest=True)
    assert not list(tmp_path.glob("o*"))
