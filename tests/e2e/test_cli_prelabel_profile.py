"""``prelabel`` by a learned profile: the same proposals as the window, asked about from the same thresholds on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from swin_annotator.core.categories import called
from swin_annotator.core.types import State
from swin_annotator.store.project import Project
from swin_annotator.store.summary import APART, THRESHOLD

Annotator = Callable[..., Any]
HIGH = 0.9999


@pytest.fixture
def profile(annotator: Annotator, photos: Path, tmp_path: Path) -> Path:
    """Of two categories; one has a threshold that nothing reaches, the other that of all."""
    taught = tmp_path / "taught"
    shutil.copytree(photos, taught)
    with Project.open(taught) as project:
        project.add_images(["1.png"])
        apple = project.ensure_category("apple")
        project.set_setting("prompt", "apple: red thing\nberry: blue")
        project.set_setting(THRESHOLD, 0.2)
        project.set_setting(APART, {str(apple.id): HIGH - 0.2})
    path = tmp_path / "fruit.json"
    assert annotator("profile", "export", taught, path, "--detector", "fake").code == 0
    return path


def test_a_file_gets_what_the_window_asks_about(
    annotator: Annotator, photos: Path, profile: Path, tmp_path: Path
) -> None:
    asked = ("prelabel", photos, "--detector", "fake", "--profile", profile)

    def found(out: Path, *more: object) -> dict[str, list[float]]:
        assert annotator(*asked, "--out", out, *more).code == 0
        content = json.loads(out.read_text())
        names = {category["id"]: category["name"] for category in content["categories"]}
        scores: dict[str, list[float]] = {name: [] for name in names.values()}
        for annotation in content["annotations"]:
            scores[names[annotation["category_id"]]].append(annotation["score"])
        return scores

    scores = found(tmp_path / "a.json")
    assert not scores["apple"]
    assert scores["berry"]
    assert all(score >= 0.2 for score in scores["berry"])
    assert found(tmp_path / "b.json", "--threshold", "0.3")["apple"]


def test_a_project_keeps_fainter_ones_and_the_thresholds(annotator: Annotator, photos: Path, profile: Path) -> None:
    asked = ("prelabel", photos, "--detector", "fake", "--profile", profile)
    assert annotator(*asked).code == 0
    with Project.open(photos) as project:
        apple, berry = (called(project.categories(), name) for name in ("apple", "berry"))
        assert apple is not None
        assert berry is not None
        kept = [row.score or 0 for row in project.annotations(states=[State.PROPOSED]) if row.category_id == apple.id]
        assert max(kept) > 0.3
        assert project.thresholds.of(apple.id) == pytest.approx(HIGH)
        assert project.thresholds.of(berry.id) == pytest.approx(0.2)
        project.set_setting(APART, {str(apple.id): 0.1})
        chosen = project.thresholds.of(apple.id)
    assert annotator(*asked).code == 0
    with Project.open(photos, read_only=True) as project:
        assert project.thresholds.of(apple.id) == chosen  # somebody chose another one here
