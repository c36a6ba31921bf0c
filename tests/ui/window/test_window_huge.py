"""Work on an image that is read in tiles: asking, outlining, painting, crops, export; nothing loads it whole."""

import json
from pathlib import Path

import numpy as np
import pytest
import tifffile
from window_driver import WindowDriver

from swin_annotator.core import crops, images, masks, pictures, tiled
from swin_annotator.core.types import Annotation, State
from swin_annotator.engine import exporting
from swin_annotator.models.fake import COLOURS
from swin_annotator.ui.canvas.layers import tiles
from swin_annotator.ui.inference.example_pictures import read_crop

SIDE = 1200
RED, BLUE = (200, 240, 180, 120), (800, 700, 240, 200)


@pytest.fixture
def huge(driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    """The window on a tiled image with a red and a blue box, seen by models in half of its pixels."""
    monkeypatch.setattr(tiled, "TILED_FROM", 10_000)
    monkeypatch.setattr(tiles, "OVERVIEW", 600)
    monkeypatch.setattr(pictures, "MOST_SIDE", 600)
    monkeypatch.setattr(images, "read_file", lambda *a: pytest.fail("read as a whole"))
    rgb = np.full((SIDE, SIDE, 3), 250, np.uint8)
    for colour, (x, y, w, h) in (("red", RED), ("blue", BLUE)):
        rgb[y : y + h, x : x + w] = COLOURS[colour]
    folder = tmp_path / "large"
    folder.mkdir()
    tifffile.imwrite(folder / "a.tif", rgb, tile=(128, 128), photometric="rgb", compression="zlib")
    driver.open(folder)
    return driver


def sharp(driver: WindowDriver, box: tuple[int, int, int, int]) -> None:
    """Every pixel of what is in view is there."""
    driver.canvas.set_zoom(1.0)
    driver.canvas.centre_on(box)

    def there() -> bool:
        seen = driver.canvas.seen()
        levels = driver.canvas.image_layer.levels
        assert seen is not None
        assert isinstance(levels, tiles.TileLevels)
        left, top, right, bottom = seen.region
        rows, columns = range(top // 128, -(-bottom // 128)), range(left // 128, -(-right // 128))
        return all((0, row, column) in levels.tiles for row in rows for column in columns)

    driver.wait(there)


def draw(driver: WindowDriver, box: tuple[int, int, int, int]) -> Annotation:
    driver.window.editor.add_category("thing")
    driver.canvas.set_tool("box")
    x, y, w, h = box
    driver.drag((x, y), (x + w, y + h))
    [label] = driver.accepted
    return label


def test_words_are_found_in_the_overview_and_lie_on_the_image(huge: WindowDriver) -> None:
    huge.ask("red, blue")
    found = sorted(a.bbox_xywh for a in huge.proposed)
    assert np.allclose(found, [RED, BLUE], atol=4)


def test_an_example_finds_its_like(huge: WindowDriver) -> None:
    huge.canvas.set_tool("exemplar")
    huge.show_example((RED[0], RED[1]), (RED[0] + RED[2], RED[1] + RED[3]), name="thing")
    huge.wait(lambda: huge.proposed)
    best = max(huge.proposed, key=lambda a: a.score or 0)
    assert np.allclose(best.bbox_xywh, RED, atol=4)
    assert read_crop(huge.window.session.path_of(huge.window.session.image), RED).mean(axis=(0, 1))[0] > 150


def test_regions_become_masks_of_the_image(huge: WindowDriver) -> None:
    huge.window.prompter.segment()
    huge.settle()
    huge.wait(lambda: len(huge.proposed) == 2)
    sizes = sorted(masks.area(a.mask) for a in huge.proposed if a.mask is not None)
    assert np.allclose(sizes, [RED[2] * RED[3], BLUE[2] * BLUE[3]], rtol=0.03)
    assert {a.mask.size_hw for a in huge.proposed if a.mask is not None} == {(SIDE, SIDE)}


def test_a_box_is_outlined_from_what_is_around_it(huge: WindowDriver) -> None:
    draw(huge, (190, 230, 200, 140))
    huge.window.prompter.refine()
    huge.wait(lambda: huge.accepted[0].mask is not None)
    mask = huge.accepted[0].mask
    assert mask is not None
    assert np.allclose(masks.bbox(mask), RED, atol=6)


def test_the_fill_takes_what_is_in_view_and_wants_to_see_it(huge: WindowDriver) -> None:
    huge.window.editor.add_category("thing")
    huge.canvas.set_tool("wand")
    huge.canvas.set_zoom(0.4)
    huge.on_canvas.click((290, 300))
    assert not huge.accepted
    sharp(huge, RED)
    huge.on_canvas.click((290, 300))
    [label] = huge.accepted
    assert label.mask is not None
    assert masks.bbox(label.mask) == RED
    assert masks.area(label.mask) == RED[2] * RED[3]


def test_clicks_outline_what_is_in_view(huge: WindowDriver) -> None:
    huge.window.editor.add_category("thing")
    sharp(huge, BLUE)
    huge.canvas.set_tool("clicks")
    huge.on_canvas.click((900, 800))
    huge.settle()
    huge.wait(lambda: huge.canvas.tools["clicks"].found is not None)
    mask, _ = huge.canvas.tools["clicks"].found
    assert mask.size_hw == (SIDE, SIDE)
    assert np.allclose(masks.bbox(mask), BLUE, atol=8)


def test_a_stroke_of_the_brush_is_kept_where_it_was_painted(huge: WindowDriver) -> None:
    draw(huge, RED)
    huge.canvas.set_tool("brush")
    huge.canvas.brush_size = 20
    huge.drag((380, 300), (420, 300))
    mask = huge.accepted[0].mask
    assert mask is not None
    x, y, w, h = masks.bbox(mask)
    assert (x, y, h) == pytest.approx((RED[0], RED[1], RED[3]), abs=2)
    assert x + w == pytest.approx(430, abs=3)


def test_crops_and_export_read_parts_and_headers(huge: WindowDriver, tmp_path: Path) -> None:
    label = draw(huge, RED)
    session = huge.window.session
    assert session.image is not None
    picture = pictures.open_picture(session.path_of(session.image))
    assert crops.cut(picture, label.bbox_xywh, 64).rgb[32, 32].tolist() == list(COLOURS["red"])
    assert session.project is not None
    exporting.export_labels(session.project, tmp_path / "out.json")
    written = json.loads((tmp_path / "out.json").read_text())
    assert (written["images"][0]["width"], written["images"][0]["height"]) == (SIDE, SIDE)
    assert np.allclose(written["annotations"][0]["bbox"], RED, atol=2)
    assert len(huge.held(State.ACCEPTED)) == 1
