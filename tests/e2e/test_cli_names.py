"""File names that are no UTF-8, hold odd characters or are very long, from prelabelling to the exported file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from swin_annotator import paths
from swin_annotator.store.project import Project

Annotator = Callable[..., Any]
RED = ("--detector", "fake", "--text", "apple=red thing", "--threshold", "0.3")
NAMES = ("caf\udce9.png", "line\u2028break.png", "鸟 😀.png")


@pytest.fixture
def oddly_named(photos: Path) -> Path:
    """A folder, its own name no UTF-8 either, with images of odd names."""
    folder = photos.with_name("fotos-\udcfc")
    try:
        photos.rename(folder)
        for name in NAMES:
            (folder / "1.png").with_name(name).write_bytes((folder / "1.png").read_bytes())
    except OSError:
        pytest.skip("this file system takes no such names")
    return folder


def test_odd_names_come_out_as_they_are(annotator: Annotator, oddly_named: Path, tmp_path: Path) -> None:
    (oddly_named / NAMES[0]).with_name("b\udce9.png").write_bytes(b"")
    answer = annotator("prelabel", oddly_named, *RED, "--out", tmp_path / "o.json", "--json")
    assert answer.code == 0, answer.err
    assert [failure["file"] for failure in answer.json["failed"]] == ["b\udce9.png"]
    listed = {image["file_name"] for image in json.loads((tmp_path / "o.json").read_text())["images"]}
    assert listed > set(NAMES)
    assert annotator("evaluate", "--truth", tmp_path / "o.json", "--predictions", tmp_path / "o.json").code == 0


def test_odd_names_survive_a_killed_run(annotator: Annotator, oddly_named: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.json"
    assert annotator("prelabel", oddly_named, *RED, "--exemplar", f"{NAMES[0]}:10,10,30,30=x", "--out", out).code == 0
    whole = json.loads(out.read_text())
    journal = [{"run": whole["info"]["swin_annotator_run"]}]
    journal += [{"file": i["file_name"], "size": [i["height"], i["width"]], "objects": []} for i in whole["images"]]
    out.with_name("o.json.part").write_text("".join(json.dumps(line) + "\n" for line in journal))
    out.unlink()
    again = annotator("prelabel", oddly_named, *RED, "--exemplar", f"{NAMES[0]}:10,10,30,30=x", "--out", out, "--json")
    assert (again.json["images"], again.json["skipped"]) == (0, len(whole["images"]))


def test_odd_names_go_through_the_project(annotator: Annotator, oddly_named: Path, tmp_path: Path) -> None:
    labels = tmp_path / "labels-\udce9.json"
    assert annotator("prelabel", oddly_named, *RED, "--out", tmp_path / "o.json").code == 0
    content = json.loads((tmp_path / "o.json").read_text())
    labels.write_text(json.dumps({**content, "note": "caf\udce9"}))
    assert annotator("import", oddly_named, labels, "--json").json["matched"] == len(content["images"])
    answer = annotator("export", oddly_named, tmp_path / "parts", "--split", "a=0.5,b=0.5", "--json")
    assert answer.json["annotations"] == len(content["annotations"])


def test_an_error_may_name_an_odd_file(photos: Path) -> None:
    with Project.open(photos) as project:
        (image,) = project.add_images(["caf\udce9.png"])
        project.note_image(image.id, error="caf\udce9.png is empty.")
        assert project.image(image.id).error == "caf\udce9.png is empty."


def test_a_long_folder_name_gives_a_place_that_can_be_made(tmp_path: Path) -> None:
    assert len(os.fsencode(paths.project_elsewhere(tmp_path / ("字" * 80)).name)) <= 255
