"""Starting, names, sizes, themes."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_driver import WindowDriver, fake_catalog, make_driver, paint

from swin_annotator.engine.propose import ProposeRequest
from swin_annotator.settings import Settings
from swin_annotator.ui.project import folder_controller
from swin_annotator.ui.theme import theme
from swin_annotator.ui.widgets.plain_text import literal
from swin_annotator.ui.window.main_window import MainWindow

WIDGETS = [
    *("mainWindow", "canvas", "imageList", "imageFilter", "promptEdit", "promptButton", "promptFolderButton"),
    *("detectorCombo", "segmenterCombo", "segmentButton", "thresholdSlider", "thresholdLabel", "proposalList"),
    *("annotationList", "categoryList", "acceptButton", "rejectButton", "acceptAllButton", "progressBar"),
    *("cancelButton", "statusMessage", "banner"),
]
ACTIONS = ["undoAction", "redoAction", "exportAction", "openFolderAction"]

SCRIPT = """
import sys, json
from PySide6.QtCore import QTimer
from swin_annotator.ui.window import app
a = app.application()
window = app.make_window(app.default_catalog())
window.show()
a.processEvents()
heavy = sorted({name.partition(".")[0] for name in sys.modules} & {"torch", "transformers"})
window.close()
print(json.dumps(heavy))
"""

COLLECTING = """
import gc, json
from PySide6.QtWidgets import QApplication
seen, freeze = [], gc.freeze
def note():
    seen.append(gc.isenabled())
    freeze()
gc.freeze = note
def loop():
    from PySide6.QtCore import QObject
    from swin_annotator.work.collector import Collector
    print(json.dumps([*seen, gc.isenabled(), bool(QApplication.instance().findChildren(Collector))]))
    QApplication.closeAllWindows()
    return 0
QApplication.exec = staticmethod(loop)
from swin_annotator.cli import main
raise SystemExit(main(["gui"]))
"""


def test_garbage_is_looked_for_by_the_thread_of_the_window_once_it_is_up() -> None:
    done = subprocess.run([sys.executable, "-c", COLLECTING], capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(done.stdout.splitlines()[-1]) == [False, False, True]


def test_the_window_is_up_without_torch() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(done.stdout.splitlines()[-1]) == []


def test_every_promised_widget_has_its_name_and_a_spoken_one(driver: WindowDriver) -> None:
    for name in WIDGETS:
        widget = driver.window if name == "mainWindow" else driver.window.findChild(QWidget, name)
        assert widget is not None, name
        assert widget.accessibleName(), name
    for name in ACTIONS:
        assert driver.window.findChild(QAction, name) is not None, name


def test_every_button_speaks(opened: WindowDriver) -> None:
    from PySide6.QtWidgets import QAbstractButton

    mute = [
        button.objectName() or button.text()
        for button in opened.window.findChildren(QAbstractButton)
        if not (button.accessibleName() or button.text()) and button.objectName() not in ("", "qt_toolbutton")
    ]
    assert not mute


@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000), (1920, 1080)])
def test_the_image_gets_sixty_percent(driver: WindowDriver, photos: Path, size: tuple[int, int]) -> None:
    window = driver.window
    driver.open(photos)
    window.resize(*size)
    window.spread()
    QApplication.processEvents()
    assert (window.width(), window.height()) == size  # nothing forces it larger
    assert window.canvas.width() * window.canvas.height() >= 0.6 * size[0] * size[1]


def test_a_long_prompt_and_examples_do_not_force_the_window_to_grow(opened: WindowDriver) -> None:
    opened.window.prompter.add_example((20, 20, 60, 60), False)
    opened.settle()
    opened.window.prompts.edit.setPlainText("one\ntwo\nthree\nfour\nfive\nsix")
    QApplication.processEvents()
    assert opened.window.minimumSizeHint().height() <= 720
    assert opened.window.height() == 720


def test_geometry_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    first = make_driver(qtbot, tmp_path).window
    first.resize(780, 720)  # the offscreen screen has 800 x 800
    first.parts.columns.setSizes([180, 320, 278])
    QApplication.processEvents()
    sizes = first.parts.columns.sizes()
    first.close()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    second = MainWindow(fake_catalog(tmp_path), settings)
    qtbot.addWidget(second)
    second.show()
    QApplication.processEvents()
    assert (second.width(), second.height()) == (780, 720)
    assert second.parts.columns.sizes() == sizes
    second.close()


def test_themes_switch_while_running_and_are_remembered(opened: WindowDriver) -> None:
    window = opened.window
    window.actions_["themeLight"].trigger()
    assert theme.current() is theme.LIGHT
    assert window.canvas.colours.surround == QColor(theme.LIGHT.surround)
    window.actions_["themeDark"].trigger()
    assert theme.current() is theme.DARK
    assert window.settings.value("theme") == "dark"
    assert window.actions_["themeDark"].isChecked()


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_text_reads_on_every_ground(colours: theme.Colours) -> None:
    def ratio(a: str, b: str) -> float:
        return theme.contrast(QColor(a), QColor(b))

    for ground in (colours.bg, colours.panel, colours.raised, colours.tint, colours.hover):
        assert ratio(colours.text, ground) >= 4.5
    for ground in (colours.bg, colours.panel, colours.raised):
        assert ratio(colours.muted, ground) >= 4.5
        assert ratio(colours.accent, ground) >= 4.5 or ground == colours.raised
    assert ratio(colours.on_accent, colours.accent) >= 4.5
    assert ratio(colours.on_accept, colours.accept) >= 4.5


def test_category_colours_differ_and_stay_light_enough() -> None:
    names = [theme.category_colour(i).name() for i in range(40)]
    assert len(set(names)) == 40
    assert all(max(theme.contrast(theme.text_on(QColor(n)), QColor(n)) for _ in "x") >= 4.5 for n in names)


def test_the_empty_window_offers_three_choices(driver: WindowDriver, photos: Path) -> None:
    window = driver.window
    assert window.empty.isVisible()
    assert window.empty.folder.isEnabled()
    assert not window.empty.recent.isEnabled()
    driver.open(photos)
    assert window.canvas.isVisible()
    driver.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier, on=window.canvas)
    assert window.empty.isVisible()
    driver.click("chooseRecent")
    driver.wait_for_image()
    assert window.session.folder == photos


def test_recent_folders_are_offered_at_once_and_without_those_that_are_gone(
    qtbot: QtBot, tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, look = threading.Event(), folder_controller.gone_folders
    monkeypatch.setattr(
        folder_controller, "gone_folders", lambda names: look(names) if answers.wait(120) else frozenset()
    )
    gone = tmp_path / "gone"
    QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat).setValue("recent", [str(gone), str(photos)])
    driver = make_driver(qtbot, tmp_path)  # a share that does not answer holds nothing up
    window = driver.window
    assert window.empty.recent.text() == "Open gone again"
    driver.click("chooseRecent")
    window.folders.finish()
    assert window.banner.text.startswith(f"{gone} is not a folder.")
    assert window.empty.recent.text() == "Open photos again"
    answers.set()
    driver.wait(lambda: [action.text() for action in window.bar.recent.actions()] == [literal(str(photos))])
    driver.click("chooseRecent")
    driver.wait_for_image()
    assert window.session.folder == photos
    window.close()


def test_a_folder_is_asked_for_and_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    asked, dropped = tmp_path / "asked", tmp_path / "dropped"
    paint(asked / "a.png")
    paint(dropped / "b.png")
    driver = make_driver(qtbot, tmp_path, ask_folder=lambda: asked)
    driver.key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier, on=driver.window)
    driver.wait_for_image()
    assert driver.window.session.folder == asked
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(dropped / "b.png"))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    driver.window.dropEvent(event)
    driver.wait(lambda: driver.window.session.folder == dropped)
    driver.wait_for_image()
    driver.window.close()


def test_columns_fold(opened: WindowDriver) -> None:
    opened.key(Qt.Key.Key_F9, on=opened.canvas)
    opened.key(Qt.Key.Key_F10)
    assert not opened.window.images.isVisible()
    assert not opened.window.right.isVisible()
    opened.key(Qt.Key.Key_F10)
    assert opened.window.right.isVisible()


def test_the_command_palette_runs_what_is_typed(opened: WindowDriver) -> None:
    opened.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, on=opened.canvas)
    palette = opened.window.dialogs.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.edit, "draw box")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert opened.canvas.tool == "box"


def test_settings_reach_what_is_asked(qtbot: QtBot, tmp_path: Path, photos: Path) -> None:
    catalog = fake_catalog(tmp_path)
    options = Settings(detector="absent", segmenter="fake-segmenter", refiner="mine", floor=0.25, nms_iou=0.4)
    window = MainWindow(catalog, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat), options=options)
    qtbot.addWidget(window)
    window.folders.open(photos)
    window.folders.finish()
    assert (window.prompter.detector, window.prompter.segmenter) == ("absent", "fake-segmenter")
    assert window.prompter.refiner() == "mine"
    asked: list[ProposeRequest] = []
    window.inference.propose = lambda request, *_: asked.append(request)  # type: ignore[method-assign]
    window.prompts.edit.setPlainText("red")
    window.prompter.propose()
    assert (asked[0].detector, asked[0].floor, asked[0].nms_iou) == ("absent", 0.25, 0.4)
    window.close()
