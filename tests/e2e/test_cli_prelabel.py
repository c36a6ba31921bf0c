"""``prelabel`` from the command line, with the fake detector: what it writes, repeats, and bad input."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fakes import paint

from swin_annotator.core import exclusion
from swin_annotator.core.review_steps import accept
from swin_annotator.core.types import State
from swin_annotator.engine import exporting
from swin_annotator.engine import prelabel as engine
from swin_annotator.store.project import Project

Annotator = Callable[..., Any]
RED = ("--detector", "fake", "--text", "apple=red thing", "--threshold", "0.3")


def test_words_to_a_coco_file(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    answer = annotator("prelabel", photos, *RED, "--text", "blue", "--out", out, "--json")
    assert answer.code == 0
    assert {k: answer.json[k] for k in ("images", "proposals", "skipped", "failed")} == {
        "images": 3,
        "proposals": 4,
        "skipped": 0,
        "failed": [],
    }
    assert answer.json["seconds"] > 0
    content = json.loads(out.read_text())
    assert [image["file_name"] for image in content["images"]] == ["1.png", "2.png", "sub/3.png"]
    assert [category["name"] for category in content["categories"]] == ["apple", "blue"]
    assert all(0.3 <= annotation["score"] <= 1 for annotation in content["annotations"])
    assert sorted(a["bbox"] for a in content["annotations"] if a["image_id"] == 1) == [
        [10, 10, 30, 30],
        [80, 40, 30, 30],
    ]
    assert sorted(path.name for path in photos.iterdir()) == ["1.png", "2.png", "sub"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "photos"]


def test_words_between_commas_are_several_as_in_the_window(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    asked = ("--detector", "fake", "--text", "apple=red thing, blue；leaf: green|lime")
    assert annotator("prelabel", photos, *asked, "--out", out).code == 0
    assert [category["name"] for category in json.loads(out.read_text())["categories"]] == ["apple", "blue", "leaf"]


def test_without_json_the_results_are_a_sentence(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    answer = annotator("prelabel", photos, *RED, "--out", tmp_path / "o.json")
    assert answer.out.startswith("3 proposals on 3 images in ")
    assert "3/3 sub/3.png: 0 found" in answer.err


def test_into_the_project_for_review(annotator: Annotator, photos: Path) -> None:
    assert annotator("prelabel", photos, *RED).code == 0
    with Project.open(photos) as project:
        held = project.annotations()
        assert len(held) == 3
        assert {annotation.state for annotation in held} == {State.PROPOSED}
        assert {annotation.source.prompt for annotation in held} == {"red thing"}
        assert project.undo_name == "Find in the folder"


@pytest.mark.parametrize("in_file", [False, True])
def test_an_image_that_is_set_aside_is_left_out(
    annotator: Annotator, photos: Path, tmp_path: Path, in_file: bool
) -> None:
    with Project.open(photos) as project:
        exporting.sync_images(project)
        [aside] = [image for image in project.images() if image.path == "2.png"]
        project.apply(exclusion.exclude(aside, True))
    target = ("--out", tmp_path / "o.json") if in_file else ()
    answer = annotator("prelabel", photos, *RED, *target, "--json")
    assert answer.json["images"] == 2
    assert "1 excluded image left out." in answer.err
    if in_file:
        names = [image["file_name"] for image in json.loads((tmp_path / "o.json").read_text())["images"]]
        assert names == ["1.png", "sub/3.png"]
    with Project.open(photos) as project:
        assert project.annotations(aside.id) == []


def test_a_project_that_cannot_be_read_keeps_no_file_from_being_written(
    annotator: Annotator, photos: Path, tmp_path: Path
) -> None:
    with Project.open(photos) as project:
        file = project.place / "project.db"
    file.write_bytes(b"no database" * 1000)
    answer = annotator("prelabel", photos, *RED, "--out", tmp_path / "o.json")
    assert answer.code == 0
    assert "is damaged. Images that are excluded in it are looked at as well." in answer.err


def test_a_repeat_skips_what_is_finished(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    for target in ((), ("--out", tmp_path / "o.json")):
        annotator("prelabel", photos, *RED, *target)
        again = annotator("prelabel", photos, *RED, *target, "--json").json
        assert (again["images"], again["proposals"], again["skipped"]) == (0, 0, 3)
    other = annotator("prelabel", photos, *RED, "--text", "blue", "--json").json
    assert (other["images"], other["skipped"]) == (3, 0)


@pytest.mark.parametrize("to_file", [False, True])
def test_a_repeat_looks_again_at_a_file_that_was_replaced(
    annotator: Annotator, photos: Path, tmp_path: Path, to_file: bool
) -> None:
    out = tmp_path / "o.json"
    words = ("prelabel", photos, *RED, "--json", *(("--out", out) if to_file else ()))
    annotator(*words)
    os.utime(photos / "1.png", ns=(5, 5))
    answer = annotator(*words)
    assert (answer.json["images"], answer.json["skipped"]) == (0, 3)
    paint(photos / "1.png", [("red", (60, 60, 20, 20))])
    answer = annotator(*words)
    assert (answer.json["images"], answer.json["skipped"]) == (1, 2)
    if to_file:
        boxes = [a["bbox"] for a in json.loads(out.read_text())["annotations"] if a["image_id"] == 1]
    else:
        with Project.open(photos) as project:
            boxes = [list(a.bbox_xywh) for a in project.annotations(1)]
    assert boxes == [[60, 60, 20, 20]]
    answer = annotator(*words)
    assert (answer.json["images"], answer.json["skipped"]) == (0, 3)


def test_a_stopped_run_goes_on(
    annotator: Annotator, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest, asked = engine.Prelabeller.look, []

    def interrupted(self: engine.Prelabeller, path: Path, rgb: Any = None) -> Any:
        asked.append(path.name)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return honest(self, path, rgb)

    monkeypatch.setattr(engine.Prelabeller, "look", interrupted)
    for target in ((), ("--out", tmp_path / "o.json")):
        asked.clear()
        stopped = annotator("prelabel", photos, *RED, *target)
        assert stopped.code == 130
        assert stopped.lines[-2:] == [
            "What was found on 1 image is kept; the same command goes on from there.",
            "Stopped.",
        ]
        answer = annotator("prelabel", photos, *RED, *target, "--json")
        assert (answer.json["images"], answer.json["skipped"]) == (2, 1)
        assert asked == ["1.png", "2.png", "2.png", "3.png"]
    assert len(json.loads((tmp_path / "o.json").read_text())["annotations"]) == 3


def test_examples_and_negatives(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    example = ("--detector", "fake", "--exemplar", "1.png:10,10,30,30=apple", "--threshold", "0.5")
    answer = annotator("prelabel", photos, *example, "--out", tmp_path / "a.json", "--json")
    assert answer.json["proposals"] == 3
    answer = annotator(
        "prelabel",
        photos,
        "--detector",
        "fake",
        "--text",
        "thing=red|blue",
        "--negative",
        "./2.png:10,10,20,20=thing",
        "--threshold",
        "0.5",
        "--out",
        tmp_path / "b.json",
        "--json",
    )
    assert answer.json["proposals"] == 3


def test_an_example_is_found_however_its_name_is_composed(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    (photos / "1.png").rename(photos / "e\u0301.png")
    example = ("--detector", "fake", "--exemplar", "\u00e9.png:10,10,30,30=apple", "--threshold", "0.5")
    assert annotator("prelabel", photos, *example, "--out", tmp_path / "a.json", "--json").json["proposals"] == 3


def test_only_unlabelled(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    annotator("prelabel", photos, *RED)
    with Project.open(photos) as project:
        project.apply(accept(project.annotations(1)))
    for target in (("--text", "blue"), ("--out", tmp_path / "o.json")):
        answer = annotator("prelabel", photos, *RED, *target, "--only-unlabelled", "--json")
        assert (answer.json["images"], answer.json["skipped"]) == (2, 1)
    names = [image["file_name"] for image in json.loads((tmp_path / "o.json").read_text())["images"]]
    assert names == ["2.png", "sub/3.png"]


def test_only_unlabelled_of_a_folder_without_a_project(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    answer = annotator("prelabel", photos, *RED, "--out", tmp_path / "o.json", "--only-unlabelled", "--json")
    assert answer.json["images"] == 3


def test_a_bad_file_is_told_and_the_run_goes_on(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    (photos / "2.png").write_bytes(b"")
    answer = annotator("prelabel", photos, *RED, "--out", tmp_path / "o.json", "--json")
    assert answer.code == 0
    assert answer.json["images"] == 2
    assert [failure["file"] for failure in answer.json["failed"]] == ["2.png"]
    assert "2.png is empty." in answer.err


def test_a_run_in_which_every_image_failed_is_a_failure(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    for path in photos.rglob("*.png"):
        path.write_bytes(b"")
    assert annotator("prelabel", photos, *RED, "--out", tmp_path / "o.json").code == 1


def test_a_profile_holds_words_examples_and_thresholds(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text(
        '[classes.apple]\nexemplars = ["1.png:10,10,30,30"]\nthreshold = 0.5\n'
        '[classes.berry]\nphrases = ["blue", "violet"]\nthreshold = 0.99999\n'
    )
    answer = annotator(
        "prelabel", photos, "--detector", "fake", "--profile", profile, "--out", tmp_path / "o.json", "--json"
    )
    assert answer.json["proposals"] == 3


def test_tiles_and_masks(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    answer = annotator(
        "prelabel", photos, *RED, "--tile", 80, "--refine", "--workers", 3, "--out", tmp_path / "o.json", "--json"
    )
    assert answer.json["proposals"] == 3
    content = json.loads((tmp_path / "o.json").read_text())
    assert all(annotation["segmentation"] for annotation in content["annotations"])


def test_a_word_that_was_not_taught_is_told(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    answer = annotator("prelabel", photos, "--detector", "fake", "--text", "forklift", "--out", tmp_path / "o.json")
    assert "fake does not know the word “forklift”" in answer.err


def test_a_dry_run_looks_at_a_few_images_and_writes_a_sheet_alone(
    annotator: Annotator, photos: Path, tmp_path: Path
) -> None:
    before = sorted(photos.rglob("*"))
    sheet = tmp_path / "sheet.png"
    answer = annotator("prelabel", photos, *RED, "--sample", 2, "--sheet", sheet, "--json")
    assert answer.code == 0
    assert answer.json["sampled"] == 2
    assert answer.json["proposals"].keys() <= {"apple"}
    assert sheet.stat().st_size
    assert sorted(photos.rglob("*")) == before
