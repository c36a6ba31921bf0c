"""``demo``: which door it takes, with what folder."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pycocotools.coco import COCO

from swin_annotator.cli import gui
from swin_annotator.core import folders, images
from swin_annotator.settings import Settings


class Window:
    """Stands for ``ui.app`` and ``ui.tour``."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object, object]] = []

    def main(self, folder: Path, options: Settings) -> int:
        assert isinstance(options, Settings)
        self.calls.append(("window", folder, None))
        return 0

    def run_tour(self, folder: Path, screenshot: Path | None, quit_at_end: bool) -> int:
        self.calls.append(("tour", screenshot, quit_at_end))
        assert list(folders.list_images(folder))
        return 0


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Window:
    window = Window()
    monkeypatch.setattr(gui, "window", lambda module: window)
    return window


def test_alone_it_opens_the_samples(annotator: Callable[..., Any], window: Window, tmp_path: Path) -> None:
    answer = annotator("demo", "--folder", tmp_path / "d")
    assert answer.code == 0
    assert window.calls == [("window", tmp_path / "d", None)]
    assert str(tmp_path / "d") in answer.err


@pytest.mark.parametrize("name", ["s.xyz", "s", "folder.png", "file.txt/s.png"])
def test_a_place_for_no_picture_is_told_before_the_tour(
    annotator: Callable[..., Any], window: Window, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "file.txt").touch()
    answer = annotator("demo", "--folder", tmp_path / "d", "--screenshot", tmp_path / name, "--quit")
    assert answer.code == 1
    assert ".png" in answer.lines[1]
    assert not (tmp_path / "d").exists()
    assert window.calls == []


def test_a_tour_needs_no_screen(
    annotator: Callable[..., Any], window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    answer = annotator("demo", "--folder", tmp_path / "d", "--screenshot", tmp_path / "s.png", "--quit")
    assert answer.code == 0
    assert window.calls == [("tour", tmp_path / "s.png", True)]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_without_a_screen_it_is_always_the_tour(
    annotator: Callable[..., Any], window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    answer = annotator("demo", "--folder", tmp_path / "d")
    assert answer.code == 0
    assert window.calls == [("tour", tmp_path / "d.png", True)]
    assert "no screen" in answer.err


def test_no_room_for_the_samples_is_a_sentence(annotator: Callable[..., Any], window: Window, tmp_path: Path) -> None:
    (tmp_path / "d").write_text("")
    answer = annotator("demo", "--folder", tmp_path / "d")
    assert answer.code == 1
    assert "can't be copied" in answer.err
    assert window.calls == []


def test_the_tour_with_the_embedded_models(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "swin_annotator", "demo", "--folder", tmp_path / "d"]
    command += ["--screenshot", tmp_path / "s.png", "--quit"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "above the threshold" in done.stdout
    shown = images.read_rgb(tmp_path / "s.png")
    assert shown.shape == (1000, 1600, 3)
    with contextlib.redirect_stdout(io.StringIO()):
        labels = COCO(str(tmp_path / "d" / "annotations.json"))
    assert len(labels.imgs) == len(list(folders.list_images(tmp_path / "d")))
    kinds = {labels.cats[a["category_id"]]["name"] for a in labels.anns.values()}
    assert "coin" in kinds
    assert any(a.get("segmentation") for a in labels.anns.values())
