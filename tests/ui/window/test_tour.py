"""The tour of ``demo``, with fake models."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from window_driver import fake_catalog, paint

from swin_annotator.ui.window.demo_driver import run_tour
from swin_annotator.ui.window.tour_driver import TourFailed, TourStops

STOPS = TourStops(text_on="cells", text="red", example_on="dice", example=(28, 28, 54, 54), segment_on="aerial")


def samples(folder: Path) -> Path:
    paint(folder / "aerial" / "1.png", [("green", (20, 20, 90, 60)), ("blue", (160, 100, 80, 80))])
    paint(folder / "cells" / "1.png", [("red", (20 + 70 * i, 40, 40, 40)) for i in range(4)])
    paint(folder / "dice" / "1.png", [("blue", (30, 30, 50, 50)), ("blue", (180, 120, 50, 50))])
    return folder


def take(tmp_path: Path, *, stops: TourStops = STOPS) -> tuple[int, list[str], Path]:
    folder, said = samples(tmp_path / "samples"), []
    shot = tmp_path / "tour.png"
    code = run_tour(
        folder,
        shot,
        True,
        catalog=fake_catalog(tmp_path),
        stops=stops,
        detector="fake",
        segmenter="fake-segmenter",
        say=said.append,
    )
    return code, said, shot


def test_the_tour_goes_all_the_way(qapp: object, tmp_path: Path) -> None:
    code, said, shot = take(tmp_path)
    assert code == 0, said
    image = QImage(str(shot))
    assert (image.width(), image.height()) == (1600, 1000)
    written = json.loads((tmp_path / "samples" / "annotations.json").read_text())
    # 2 regions, 2 by example, 2 accepted by Space of 4 found by word
    assert len(written["annotations"]) == 6
    assert any("rejected one" in line for line in said)


def test_a_tour_that_finds_nothing_says_so_and_fails(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(TourFailed, match="Nothing was found for “black”"):
        take(tmp_path, stops=replace(STOPS, text="black"))
