import numpy as np
import pytest
from canvas_scene import COLOURS, LARGE, NAMES, SMALL, THEME, ZOOMS, box, make_scene, near, photo
from driver import ALT, CTRL, MIDDLE, SHIFT
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow

from swin_annotator.core.types import Image
from swin_annotator.ui.canvas import Canvas

# Said by the offscreen platform whenever a top-level window is activated.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def colour_at(canvas: Canvas, x: float, y: float) -> tuple[int, int, int]:
    at = canvas.to_viewport(QPointF(x, y))
    image = canvas.viewport().grab().toImage()
    return image.pixelColor(at.toPoint()).getRgb()[:3]


@pytest.mark.parametrize("size_hw", [SMALL, LARGE])
def test_a_shown_image_is_fitted_and_its_pixels_are_where_they_belong(qtbot, size_hw):
    scene = make_scene(qtbot, size_hw)
    height, width = size_hw
    canvas = scene.canvas
    top_left, bottom_right = canvas.to_viewport(QPointF(0, 0)), canvas.to_viewport(QPointF(width, height))
    assert top_left.x() >= 0
    assert top_left.y() >= 0
    assert bottom_right.x() <= canvas.viewport().width()
    assert bottom_right.y() <= canvas.viewport().height()
    scene.driver.zoom_to(4.0, (60, 60))
    rgb = photo(size_hw)
    for x, y in ((57, 61), (60, 60), (62, 58)):
        assert colour_at(canvas, x + 0.5, y + 0.5) == tuple(rgb[y, x])


def test_the_array_may_die_and_change_after_showing(qtbot):
    scene = make_scene(qtbot, SMALL, 4.0)
    rgb = photo(SMALL)
    scene.canvas.show_image(rgb, Image(1, "a.jpg", SMALL))
    expected = tuple(rgb[60, 80])
    rgb[:] = 0
    del rgb
    assert colour_at(scene.canvas, 80.5, 60.5) == expected


def test_far_out_the_image_is_averaged_not_skipped_over(qtbot):
    lines = np.zeros((800, 800, 3), np.uint8)
    lines[:, ::8] = 200
    scene = make_scene(qtbot, SMALL)
    scene.canvas.show_image(lines, Image(2, "b.jpg", (800, 800)))
    scene.driver.zoom_to(0.125)
    red = [colour_at(scene.canvas, x, 400)[0] for x in range(300, 500, 9)]
    assert min(red) >= 15
    assert max(red) <= 35


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("at", [(10, 10), (80, 60), (159, 119)])
def test_ctrl_wheel_zooms_at_the_pointer(qtbot, zoom, at):
    scene = make_scene(qtbot, SMALL, zoom)
    for notches in (1, 2, -1):
        before = scene.driver.to_viewport(at)
        zoom_before = scene.canvas.zoom()
        scene.driver.wheel(at, notches, CTRL)
        after = scene.driver.to_viewport(at)
        assert (scene.canvas.zoom() > zoom_before) == (notches > 0)
        assert near(before.toTuple(), after.toTuple(), 1.0)


def test_zoom_has_limits_and_is_told(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    told: list[float] = []
    scene.canvas.zoom_changed.connect(told.append)
    for _ in range(80):
        scene.driver.wheel((80, 60), 3, CTRL)
    assert scene.canvas.zoom() == told[-1] == 64.0
    for _ in range(80):
        scene.driver.wheel((80, 60), -3, CTRL)
    assert scene.canvas.zoom() == told[-1] == 0.02
    scene.canvas.actual_size()
    assert scene.canvas.zoom() == 1.0
    scene.canvas.zoom_in()
    assert scene.canvas.zoom() == 1.25
    scene.canvas.zoom_out()
    assert scene.canvas.zoom() == 1.0


@pytest.mark.parametrize(("button", "modifiers"), [(MIDDLE, None), (None, ALT)])
def test_middle_drag_and_alt_drag_pan(qtbot, button, modifiers):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.canvas.set_tool("box")
    at = (600, 450)
    start = scene.driver.to_viewport(at)
    more = {k: v for k, v in (("button", button), ("modifiers", modifiers)) if v is not None}
    scene.driver.press(at, **more)
    # The image follows the pointer, so every move aims anew.
    scene.driver.move((620, 460), modifiers=modifiers or Qt.KeyboardModifier.NoModifier)
    scene.driver.release(at)
    moved = scene.driver.to_viewport(at) - start
    assert near(moved.toTuple(), (20, 10), 1.0)
    assert scene.intents.edits == []


def test_the_wheel_scrolls_and_shift_turns_it_sideways(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    before = scene.driver.to_viewport((0, 0))
    scene.driver.wheel((600, 450), -1)
    down = scene.driver.to_viewport((0, 0)) - before
    assert down.x() == 0
    assert down.y() < 0
    scene.driver.wheel((600, 450), -1, SHIFT)
    across = scene.driver.to_viewport((0, 0)) - before - down
    assert across.x() < 0
    assert across.y() == 0


def test_fit_holds_while_the_window_grows_and_else_the_middle_stays(qtbot):
    scene = make_scene(qtbot, LARGE)
    fitted = scene.canvas.zoom()
    scene.canvas.resize(1000, 800)
    assert scene.canvas.zoom() > fitted
    scene.driver.zoom_to(1.0, (300, 200))
    scene.canvas.resize(700, 500)
    assert scene.canvas.zoom() == 1.0
    viewport = scene.canvas.viewport()
    assert near(scene.driver.to_viewport((300, 200)).toTuple(), (viewport.width() / 2, viewport.height() / 2), 1.5)


def test_centre_on_shows_an_object_large_and_reveal_moves_only_when_needed(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.canvas.reveal((590, 440, 20, 20))
    assert near(scene.driver.to_viewport((600, 450)).toTuple(), (320, 240), 1.0)
    scene.canvas.reveal((1100, 800, 50, 50))
    corner = scene.driver.to_viewport((1150, 850))
    assert near(corner.toTuple(), (640, 480), 1.5)
    assert scene.canvas.zoom() == 1.0
    scene.canvas.centre_on((400, 300, 30, 20))
    assert near(scene.driver.to_viewport((415, 310)).toTuple(), (320, 240), 1.0)
    assert scene.canvas.zoom() * 30 == pytest.approx(480 / 8)
    scene.canvas.centre_on((100, 100, 2, 3))  # a speck
    assert scene.canvas.zoom() == 4.0
    scene.canvas.centre_on((100, 100, 900, 700))  # nearly all there is
    assert scene.canvas.zoom() == pytest.approx(min(600 / 1200, 440 / 900), rel=0.02)


def test_centre_on_can_glide(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.canvas.ease_ms = 30
    scene.canvas.centre_on((400, 300, 30, 20))
    qtbot.waitUntil(lambda: near(scene.driver.to_viewport((415, 310)).toTuple(), (320, 240), 1.0))
    assert scene.canvas.zoom() * 30 == pytest.approx(480 / 8)


def test_message_is_shown_without_an_image_and_gone_with_one(qtbot):
    scene = make_scene(qtbot, SMALL)
    scene.canvas.show_image(None, None)
    blank = scene.canvas.viewport().grab().toImage()
    scene.canvas.show_message("Open a folder of images to begin.")
    told = scene.canvas.viewport().grab().toImage()
    assert told != blank
    assert scene.canvas.accessibleDescription() == "Open a folder of images to begin."
    scene.canvas.show_image(photo(SMALL), Image(2, "b.jpg", SMALL))
    assert scene.canvas.accessibleDescription() == "b.jpg, 160 by 120 pixels"


def test_without_an_image_gestures_and_keys_do_nothing(qtbot):
    scene = make_scene(qtbot, SMALL)
    scene.canvas.show_image(None, None)
    for tool in ("select", "box", "polygon", "brush", "exemplar"):
        scene.canvas.set_tool(tool)
        scene.driver.drag((10, 10), (60, 60))
        scene.driver.double_click((30, 30))
    assert scene.intents.edits == []
    assert not scene.driver.key(Qt.Key.Key_Left)


def test_cursor_place_is_told_in_image_pixels(qtbot):
    scene = make_scene(qtbot, SMALL, 3.0)
    told: list[tuple[float, float]] = []
    scene.canvas.cursor_moved.connect(lambda x, y: told.append((x, y)))
    scene.driver.move((12.5, 34.25))
    assert near(told[-1], (12.5, 34.25))
    scene.driver.move((-5, 20))
    assert told[-1] == (-1, -1)


def test_hide_labels_shows_the_bare_photo(qtbot):
    scene = make_scene(qtbot, SMALL, 3.0)
    bare = scene.canvas.viewport().grab().toImage()
    scene.show(box(1, 30, 30, 40, 40))
    scene.canvas.set_selection([1])
    scene.canvas.set_exemplars([((80.0, 30.0, 30.0, 30.0), False)])
    assert scene.canvas.viewport().grab().toImage() != bare
    scene.canvas.hide_labels(True)
    assert scene.canvas.viewport().grab().toImage() == bare
    scene.canvas.hide_labels(False)
    assert scene.canvas.viewport().grab().toImage() != bare


def test_focus_is_seen(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    canvas = Canvas(window, THEME)
    window.setCentralWidget(canvas)
    edit = QLineEdit(window)
    window.resize(500, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    edit.setFocus()
    canvas.show_image(photo(SMALL), Image(1, "a.jpg", SMALL))
    assert canvas.grab().toImage().pixelColor(1, 200) != THEME.accent
    canvas.setFocus()
    assert canvas.grab().toImage().pixelColor(1, 200) == THEME.accent
    assert canvas.accessibleName()
    assert canvas.objectName() == "canvas"


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab", "Space", "D", "PgDown", "Delete", "1", "Esc", "["])
@pytest.mark.parametrize("tool", ["select", "box"])
def test_keys_of_the_window_are_not_eaten(qtbot, key, tool):
    window = QMainWindow()
    qtbot.addWidget(window)
    canvas = Canvas(window, THEME)
    window.setCentralWidget(canvas)
    action = QAction("x", window)
    action.setShortcut(QKeySequence(key))
    window.addAction(action)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    canvas.show_image(photo(SMALL), Image(1, "a.jpg", SMALL))
    canvas.set_annotations([box(1, 10, 10, 30, 30)], COLOURS, NAMES)
    canvas.set_tool(tool)
    canvas.setFocus()
    fired: list[bool] = []
    action.triggered.connect(lambda: fired.append(True))
    combination = QKeySequence(key)[0]
    QTest.keyClick(canvas, combination.key(), combination.keyboardModifiers())
    # Esc is the canvas's own as long as a tool is in use.
    assert bool(fired) == (not (key == "Esc" and tool == "box"))


def test_another_image_starts_clean_and_the_same_keeps_the_view(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    scene.show(box(1, 30, 30, 40, 40))
    scene.canvas.select([1])
    scene.canvas.show_image(photo(LARGE), Image(1, "a.jpg", LARGE))
    assert scene.canvas.zoom() == 1.0
    assert scene.canvas.layer.selection == {1}
    scene.canvas.show_image(photo(LARGE), Image(2, "b.jpg", LARGE))
    assert scene.canvas.zoom() != 1.0
    assert list(scene.canvas.layer.items()) == []
    assert scene.intents.of("selection_changed")[-1] == ((),)


def test_colours_of_the_theme_reach_the_surround(qtbot):
    scene = make_scene(qtbot, SMALL, 1.0)
    assert colour_at(scene.canvas, -100, -100) == THEME.surround.getRgb()[:3]
    light = QColor("#e3e6ea")
    scene.canvas.set_colours(type(THEME)(light, THEME.accent, THEME.reject, THEME.muted))
    assert colour_at(scene.canvas, -100, -100) == light.getRgb()[:3]


def test_the_plain_wheel_zooms_where_that_is_wished_and_ctrl_scrolls(qtbot):
    scene = make_scene(qtbot, LARGE, 1.0)
    canvas = scene.canvas
    canvas.wheel_zooms = True
    at = canvas.to_viewport(QPointF(600, 450))
    scene.driver.wheel((600, 450), 1)
    assert canvas.zoom() > 1.0
    assert near(canvas.to_viewport(QPointF(600, 450)).toTuple(), at.toTuple(), 1.0)
    zoom, before = canvas.zoom(), canvas.to_image(QPointF(300, 200))
    scene.driver.wheel((600, 450), 1, CTRL)
    assert canvas.zoom() == zoom
    assert canvas.to_image(QPointF(300, 200)).y() < before.y()
    scene.driver.wheel((600, 450), 1, SHIFT)
    assert canvas.zoom() == zoom


def test_the_view_is_kept_for_an_image_of_the_same_size_where_that_is_wished(qtbot):
    scene = make_scene(qtbot, LARGE)
    canvas = scene.canvas
    canvas.keeps_view = True
    canvas.show_image(photo(LARGE), Image(2, "b.jpg", LARGE))
    fitted = canvas.zoom()
    assert fitted < 1
    scene.driver.zoom_to(3.0, (200, 300))
    corner = canvas.to_image(QPointF(0, 0))
    canvas.show_image(None, None)  # as while the next one is read
    canvas.show_image(photo(LARGE), Image(3, "c.jpg", LARGE))
    assert canvas.zoom() == 3.0
    assert near(canvas.to_image(QPointF(0, 0)).toTuple(), corner.toTuple(), 1.0)
    canvas.show_image(photo(SMALL), Image(4, "d.jpg", SMALL))
    assert canvas.to_viewport(QPointF(0, 0)).x() >= 0
    canvas.keeps_view = False
    canvas.show_image(photo(LARGE), Image(5, "e.jpg", LARGE))
    scene.driver.zoom_to(3.0, (200, 300))
    canvas.show_image(photo(LARGE), Image(6, "f.jpg", LARGE))
    assert canvas.zoom() == fitted
