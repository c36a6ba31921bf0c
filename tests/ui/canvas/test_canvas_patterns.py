"""Patterns over fills: seen where they are wanted, alike in a crowd and alone, still while the view is moved."""

from itertools import pairwise

import numpy as np
import pytest
from canvas_scene import ZOOMS, box, make_scene
from PySide6.QtCore import Qt

from swin_annotator.core.types import Image
from swin_annotator.ui.canvas.layers import object_raster
from swin_annotator.ui.theme import theme

GREY = np.full((200, 200, 3), 128, np.uint8)


def inside(scene):
    """Red values of a square within the box, as they are on screen."""
    picture = scene.canvas.viewport().grab().toImage()
    centre = scene.canvas.mapFromScene(100, 100)
    return np.array(
        [[picture.pixelColor(centre.x() + x, centre.y() + y).red() for x in range(-12, 13)] for y in range(-12, 13)]
    )


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("corners", [0, 10**9])
def test_patterns_are_drawn_over_fills(qtbot, monkeypatch, zoom, corners):
    monkeypatch.setattr(object_raster, "MANY_CORNERS", corners)
    scene = make_scene(qtbot, (200, 200), zoom, centre=(100, 100))
    scene.canvas.show_image(GREY, Image(2, "b.jpg", (200, 200)))
    scene.driver.zoom_to(zoom, (100, 100))
    scene.show(box(1, 20, 20, 160, 160))
    assert np.ptp(inside(scene)) <= 1
    scene.canvas.set_patterns({1: Qt.BrushStyle.BDiagPattern})
    scene.show(box(1, 20, 20, 160, 160))
    hatched = inside(scene)
    assert np.ptp(hatched) > 40
    lines = (hatched > hatched.min() + 40).mean()
    assert 0.05 < lines < 0.5  # lines in the distance of the screen at every zoom
    scene.canvas.set_patterns({})
    scene.show(box(1, 20, 20, 160, 160))
    assert np.ptp(inside(scene)) <= 1


def test_neighbouring_categories_differ_in_pattern_and_no_pair_comes_back_soon():
    patterns = [theme.category_pattern(i) for i in range(57)]
    assert all(a is not b for a, b in pairwise(patterns))
    colours = [i % len(theme.CATEGORY_COLOURS) for i in range(56)]
    assert len(set(zip(colours, patterns[:56], strict=True))) == 56


def test_the_choice_is_kept_and_drawn(opened):
    window = opened.window
    window.actions_["patterns"].trigger()
    assert window.actions_["patterns"].isChecked()
    assert window.preferences.patterns
    window.editor.add_category("cat")
    assert list(window.canvas.layer.patterns.values())[:1] == [theme.category_pattern(0)]
    window.actions_["patterns"].trigger()
    assert not window.actions_["patterns"].isChecked()
    assert window.canvas.layer.patterns == {}


def swatches(window) -> list[tuple[bool, ...]]:
    """Where each row of the category list shows its colour, pixel by pixel."""
    listed = window.right.categories.list
    found = []
    for place, row in enumerate(listed.rows.rows()):
        listed.scrollTo(listed.rows.index(place))
        shown = listed.viewport().grab().toImage()
        rect = listed.visualRect(listed.rows.index(place))
        places = [(x, y) for x in range(6, 28) for y in range(rect.top() + 2, rect.bottom() - 2)]
        found.append(tuple(shown.pixelColor(x, y).rgb() == row.colour.rgb() for x, y in places))
    return found


def test_lists_show_the_patterns_too(opened):
    window = opened.window
    for name in ("cat", "dog", "cow"):
        window.editor.add_category(name)
    window.right.categories.list.clearSelection()
    plain = swatches(window)
    assert plain[1] == plain[0]
    window.actions_["patterns"].trigger()
    patterned = swatches(window)
    assert len({*patterned}) == 3  # told apart without any colour
    assert all(any(pixels) for pixels in patterned)
    opened.key(Qt.Key.Key_B, on=opened.canvas)
    opened.drag((20, 20), (80, 80))
    [row] = window.right.labels.list.rows.rows()
    assert row.pattern is theme.category_pattern(2)
    window.actions_["patterns"].trigger()
    assert swatches(window) == plain
    [row] = window.right.labels.list.rows.rows()
    assert row.pattern is Qt.BrushStyle.NoBrush
