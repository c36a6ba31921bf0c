"""``train --full``: it says how long it takes, and begins only when somebody agrees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fakes import paint
from tiny_models import save_tiny_mini

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category
from swin_annotator.engine import exchange
from swin_annotator.engine.full_training import FOLDER
from swin_annotator.store.project import Project


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Three images, each with two kinds of things."""
    for number in range(3):
        paint(tmp_path / "set" / f"{number}.png", [("red", (10, 10, 40, 40)), ("blue", (90, 50, 40, 40))])
    with Project.open(tmp_path / "set") as project:
        exchange.sync_images(project)
        edits: list[Edit] = [Edit(None, Category(1, "tin")), Edit(None, Category(2, "cup"))]
        for image in project.images():
            project.note_image(image.id, size_hw=(120, 160))
            for number, (x, y) in enumerate(((10.0, 10.0), (90.0, 50.0)), start=1):
                ring = (x, y, x + 40, y, x + 40, y + 40, x, y + 40)
                row = Annotation(image.id * 10 + number, image.id, number, (x, y, 40.0, 40.0), polygons=(ring,))
                edits.append(Edit(None, row))
        project.apply(Step("labels", tuple(edits)))
    return tmp_path / "set"


def test_without_a_gpu_it_says_how_long_and_wants_a_yes(
    annotator: Callable[..., Any], labelled: Path, tmp_path: Path
) -> None:
    base = tmp_path / "tiny"
    base.mkdir()
    asked = ("train", labelled, "--full", "--base", save_tiny_mini(base), "--epochs", "1", "--name", "mine", "--json")
    refused = annotator(*asked)
    assert refused.code == 1
    assert "passes will take at most about" in refused.err
    assert "nothing was begun" in refused.err
    with Project.open(labelled, read_only=True) as project:
        assert not (project.place / FOLDER).exists()
    begun = annotator(*asked, "--yes")
    assert begun.code == 0
    assert begun.json["model"] == "mine"
    assert set(begun.json["labels"]) == {"tin", "cup"}
    again = annotator("train", labelled, "--yes")
    assert "--yes belongs to --full" in again.err
    boxes = annotator("train", labelled, "--from", "boxes", "--head", "upernet")
    assert "--head belongs to masks" in boxes.err
