"""A tiled TIFF is shown tile by tile: first roughly, then as it is; a damaged tile does no harm."""

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from window_driver import WindowDriver, paint

from swin_annotator.core import images, tiled
from swin_annotator.core.types import State
from swin_annotator.ui.canvas.layers import tiles
from swin_annotator.ui.canvas.layers.tiles import TileLevels
from swin_annotator.ui.i18n import translate

SIDE = 1200


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tiled, "TILED_FROM", 10_000)
    monkeypatch.setattr(tiles, "OVERVIEW", 1000)
    folder = tmp_path / "large"
    folder.mkdir()
    y, x = np.mgrid[:SIDE, :SIDE]
    rgb = np.stack([x // 5, y // 5, 0 * x + 60], -1).astype(np.uint8)
    tifffile.imwrite(folder / "a.tif", rgb, tile=(128, 128), photometric="rgb", compression="zlib")
    paint(folder / "b.png", [("red", (20, 20, 60, 60))])
    return folder


def colour_at(driver: WindowDriver, x: float, y: float) -> tuple[int, ...]:
    shown = driver.canvas.viewport().grab().toImage()
    return shown.pixelColor(driver.canvas.to_viewport(QPointF(x, y)).toPoint()).getRgb()[:3]


def near(found: tuple[int, ...], wanted: tuple[int, ...], within: int) -> bool:
    return max(abs(a - b) for a, b in zip(found, wanted, strict=True)) <= within


@pytest.fixture
def levels(driver: WindowDriver, folder: Path, monkeypatch: pytest.MonkeyPatch) -> TileLevels:
    whole, read = [], images.read
    monkeypatch.setattr(images, "read", lambda path: whole.append(path.name) or read(path))
    driver.open(folder)
    assert "a.tif" not in whole
    shown = driver.canvas.image_layer.levels
    assert isinstance(shown, TileLevels)
    return shown


def test_it_is_shown_whole_and_then_in_detail(driver: WindowDriver, levels: TileLevels) -> None:
    driver.wait(lambda: near(colour_at(driver, 900, 600), (180, 120, 60), 3))
    assert not levels.tiles
    driver.canvas.set_zoom(4.0)
    driver.canvas.centre_on((300, 900, 40, 40))
    driver.wait(lambda: any(key[1:] == (7, 2) for key in levels.tiles))
    driver.wait(lambda: near(colour_at(driver, 320.5, 920.5), (64, 184, 60), 1))
    assert len(levels.tiles) < 60


def test_boxes_are_drawn_on_it_and_other_images_follow(driver: WindowDriver, levels: TileLevels) -> None:
    driver.window.editor.add_category("thing")
    driver.canvas.set_tool("box")
    driver.drag((100, 100), (300, 250))
    [label] = driver.held(State.ACCEPTED)
    assert np.allclose(label.bbox_xywh, (100, 100, 200, 150), atol=2)
    driver.window.images.go_next()
    driver.wait_for_image()
    assert driver.canvas.size_hw == (240, 320)
    driver.window.images.go_previous()
    driver.wait_for_image()
    assert driver.canvas.size_hw == (SIDE, SIDE)


def test_a_damaged_tile_is_told_and_the_rest_is_shown(driver: WindowDriver, folder: Path) -> None:
    path = folder / "a.tif"
    with tifffile.TiffFile(path) as file:
        offset, count = file.pages[0].dataoffsets[33], file.pages[0].databytecounts[33]
    data = bytearray(path.read_bytes())
    data[offset : offset + count] = bytes(count)
    path.write_bytes(data)
    driver.open(folder)
    driver.canvas.set_zoom(3.0)
    driver.canvas.centre_on((400, 400, 60, 60))
    driver.wait(lambda: "A part of a.tif can't be read" in driver.window.status_bar.message.text())
    driver.wait(lambda: near(colour_at(driver, 300.5, 500.5), (60, 100, 60), 1))


def test_the_thumbnail_reads_few_tiles(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiled, "FEW_TILES", 25)
    read = []
    tile = tiled.TiledImage.read_tile
    monkeypatch.setattr(tiled.TiledImage, "read_tile", lambda *a: read.append(a[1:]) or tile(*a))
    small = images.thumbnail(folder / "a.tif", 48)
    assert small.shape == (48, 48, 3)
    assert len(read) < 40
    assert near(tuple(small[24, 36].tolist()), (180, 120, 60), 25)


def test_its_note_is_said_in_the_language_in_use(qapp: QApplication, driver: WindowDriver, levels: TileLevels) -> None:
    window = driver.window
    said = window.status_bar.message.text()
    assert said == "a.tif: read in tiles"
    translate.speak(qapp, "ru")
    try:
        window.loader.show_image(window.session.image)  # it is held
        assert window.status_bar.message.text() == f"a.tif: {translate.tr('read in tiles')}" != said
    finally:
        translate.speak(qapp, "en")
