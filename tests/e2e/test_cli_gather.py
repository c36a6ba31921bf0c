"""Bringing labels of other projects in by a command, and being told that there are some."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fakes import paint

from swin_annotator import paths
from swin_annotator.store import place

Annotator = Callable[..., Any]


def _labels(path: Path, name: str, x: int) -> Path:
    content = {
        "images": [{"id": 1, "file_name": name, "width": 160, "height": 120}],
        "categories": [{"id": 1, "name": "car"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [x, 10, 20, 20]}],
    }
    path.write_text(json.dumps(content))
    return path


def _count(annotator: Annotator, folder: Path, out: Path) -> int:
    assert annotator("export", folder, out).code == 0
    return len(json.loads(out.read_text())["annotations"])


def test_days_labelled_on_their_own_and_then_together(annotator: Annotator, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    for day in ("day1", "day2"):
        paint(photos / day / "a.png", size_hw=(120, 160))
        assert annotator("import", photos / day, _labels(tmp_path / "d.json", "a.png", 10)).code == 0
    answer = annotator("export", photos, tmp_path / "all.json")
    assert answer.code == 1
    assert "day1 and day2 in photos have projects of their own" in answer.lines[0]
    assert "gather" in answer.lines[1]
    assert "day1" in annotator("gather", photos, "--list").out
    assert not paths.project_beside(photos).joinpath("x").exists()
    answer = annotator("gather", photos, "--json")
    assert (answer.code, answer.json["annotations"]) == (0, 2)
    assert _count(annotator, photos, tmp_path / "all.json") == 2
    assert "No labels" in annotator("gather", photos).out
    annotator("import", photos, _labels(photos / "day2" / "labels.json", "a.png", 50))
    assert _count(annotator, photos, tmp_path / "all.json") == 3


def test_a_stick_that_could_not_be_written_once(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    paint(stick / "a.png", size_hw=(120, 160))
    annotator("import", stick, _labels(tmp_path / "l.json", "a.png", 10))
    with monkeypatch.context() as closed:
        writable = place.is_writable
        closed.setattr(place, "is_writable", lambda where: where.parent != stick and writable(where))
        closed.setattr(place, "can_write", lambda folder: False)
        annotator("import", stick, _labels(tmp_path / "l.json", "a.png", 40))
    answer = annotator("import", stick, _labels(tmp_path / "l.json", "a.png", 70))
    assert "could not be written" in answer.err
    assert "gather" in answer.err
    assert _count(annotator, stick, tmp_path / "o.json") == 2
    assert "Objects brought in: 1" in annotator("gather", stick).out
    assert _count(annotator, stick, tmp_path / "o.json") == 3
    assert annotator("export", stick, tmp_path / "o.json").err == ""


def test_a_project_elsewhere_is_brought_home_whole(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = tmp_path / "card"
    paint(card / "a.png", size_hw=(120, 160))
    with monkeypatch.context() as closed:
        writable = place.is_writable
        closed.setattr(place, "is_writable", lambda where: where.parent != card and writable(where))
        closed.setattr(place, "can_write", lambda folder: False)
        annotator("import", card, _labels(tmp_path / "l.json", "a.png", 10))
    answer = annotator("export", card, tmp_path / "o.json")
    assert "though the folder can be written" in answer.err
    assert str(paths.project_beside(card)) in annotator("gather", card).err
    monkeypatch.setenv("SWIN_ANNOTATOR_HOME", str(tmp_path / "another computer"))
    assert _count(annotator, card, tmp_path / "o.json") == 1


def test_one_place_may_be_named(annotator: Annotator, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    for day in ("day1", "day2"):
        paint(photos / day / "a.png", size_hw=(120, 160))
        annotator("import", photos / day, _labels(tmp_path / "d.json", "a.png", 10))
    assert "Objects brought in: 1" in annotator("gather", photos, "--from", photos / "day2").out
    answer = annotator("gather", photos, "--from", tmp_path / "nothing")
    assert (answer.code, len(answer.lines)) == (1, 2)
    assert "day1 in photos has" in annotator("gather", photos, "--list").out
