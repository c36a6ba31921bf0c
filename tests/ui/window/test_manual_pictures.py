"""The pictures of the manual's page about one example are taken by one command, and the page shows them all."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from window_driver import fake_catalog, paint

from swin_annotator.engine import manual
from swin_annotator.ui.window import manual_pictures
from swin_annotator.ui.window.tour_driver import TourFailed, TourStops


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """Two photos; the first holds three red things."""
    folder = tmp_path / "samples"
    paint(folder / "candy.png", [("red", (20 + 70 * i, 30, 40, 40)) for i in range(3)])
    paint(folder / "other.png", [("blue", (20, 30, 40, 40))])
    return folder


def test_every_picture_is_taken(qtbot: object, samples: Path, tmp_path: Path) -> None:
    told: list[str] = []
    stops = replace(TourStops(), example=(20, 30, 40, 40))
    manual_pictures.take(
        samples, tmp_path, catalog=fake_catalog(tmp_path), stops=stops, detector="fake", say=told.append
    )
    assert len(told) == len(manual_pictures.PICTURES)
    for name in manual_pictures.PICTURES:
        assert QImage(str(tmp_path / name)).width() >= 800


def test_a_place_that_is_none_is_said(qtbot: object, samples: Path, tmp_path: Path) -> None:
    stops = replace(TourStops(), example=(20, 30, 40, 40))
    with pytest.raises(TourFailed, match="could not be written"):
        manual_pictures.take(
            samples, tmp_path / "none", catalog=fake_catalog(tmp_path), stops=stops, detector="fake", say=lambda _: None
        )


def test_the_page_shows_them_all() -> None:
    text = (manual.folder() / "one-example.md").read_text(encoding="utf-8")
    for name in manual_pictures.PICTURES:
        assert f"(pictures/{name})" in text
        assert (manual.folder() / "pictures" / name).is_file()
