"""``prelabel --tags``: a table of suggested tags that ``import`` takes back."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fakes import paint

from swin_annotator.core import exclusion, tags
from swin_annotator.engine.exporting import sync_images
from swin_annotator.store.project import Project

Annotator = Callable[..., Any]
MODEL = ("--tags", "--detector", "fake-classifier")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six tagged photos, red and blue by turns, and three without tags, one of which can't be read."""
    for i in range(8):
        paint(tmp_path / "photos" / f"{i}.png", [("red" if i % 2 else "blue", (10, 10, 80 + i, 70))])
    (tmp_path / "photos" / "broken.png").write_bytes(b"no image")
    with Project.open(tmp_path / "photos") as project:
        sync_images(project)
        for image in project.images():
            if image.path[0] in "012345":
                project.apply(tags.give(image, ["warm" if int(image.path[0]) % 2 else "cold"]))
    return tmp_path / "photos"


def test_suggested_tags_go_to_a_table_and_come_back(annotator: Annotator, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "tags.csv"
    answer = annotator("prelabel", folder, *MODEL, "--out", out)
    assert answer.code == 0
    assert answer.out.startswith("A tag for 2 images in ")
    assert "from 6 labels; right 100 % of the time when left out." in answer.out
    rows = list(csv.reader(out.read_text().splitlines()))
    assert rows[0] == ["file_name", "tag", "probability"]
    assert [row[:2] for row in rows[1:]] == [["6.png", "cold"], ["7.png", "warm"]]
    assert all(0.5 < float(row[2]) <= 1 for row in rows[1:])
    assert annotator("import", folder, out).out == "2 tags given.\n"
    again = annotator("prelabel", folder, *MODEL, "--out", out, "--json").json
    assert {key: again[key] for key in ("images", "skipped", "labels", "accuracy_left_out")} == {
        "images": 0,
        "skipped": 1,
        "labels": 8,
        "accuracy_left_out": 1.0,
    }


def test_the_tag_that_sets_an_image_aside_is_not_learnt(annotator: Annotator, folder: Path, tmp_path: Path) -> None:
    with Project.open(folder) as project:
        for image in project.images():
            if image.path[0] in "37":
                project.apply(exclusion.exclude(image, True))
    answer = annotator("prelabel", folder, *MODEL, "--out", tmp_path / "tags.csv")
    assert "from 6 labels" in answer.out
    assert "excluded" not in (tmp_path / "tags.csv").read_text()


def test_what_stands_in_the_way_is_said(annotator: Annotator, folder: Path, tmp_path: Path) -> None:
    answer = annotator("prelabel", folder, *MODEL)
    assert (answer.code, answer.lines[0]) == (1, "Suggested tags need a file to go to.")
    answer = annotator("prelabel", folder, "--tags", "--detector", "fake", "--out", tmp_path / "t.csv")
    assert answer.code == 1
    assert "can't tell images and boxes apart" in answer.lines[-2]
    with Project.open(folder) as project:
        for image in project.tagged_images():
            project.apply(tags.give(image, ["same"]))
    answer = annotator("prelabel", folder, *MODEL, "--out", tmp_path / "t.csv")
    assert (answer.code, answer.lines[0]) == (1, "There are not two different tags to learn from.")
    assert not (tmp_path / "t.csv").exists()
