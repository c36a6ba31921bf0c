"""Draws the pictures of the manual's page "One example labels the folder" from the sample images.

python tools/one_example_pictures.py [OUT]     (default: resources/screenshots)
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from swin_annotator import paths
from swin_annotator.core.types import State
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.ui.window.main_window import MainWindow

SAMPLES = ("01-coins.png", "02-coins-closer.png", "03-candy.png", "07-blocks.jpg")
COIN = (115.0, 41.0, 43.0, 44.0)
"""bbox_xywh of a coin on the first sample."""
PATIENCE_S = 600


def main(out: Path) -> None:
    """Write the three pictures into ``out``."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "coins"
        folder.mkdir()
        for name in SAMPLES:
            shutil.copy(paths.resource("samples") / name, folder / name)
        app = QApplication.instance() or QApplication([])
        settings = QSettings(str(Path(place) / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue("prepareFolders", False)
        window = MainWindow(default_catalog(), settings)
        window.resize(1280, 720)
        window.show()
        window.folders.open(folder)
        wait(app, lambda: window.session.image is not None and window.focus.is_on_canvas())
        window.asking.add_example(COIN, negative=False, name="coin")
        wait(app, lambda: bool(waiting(window)) and window.proposer.shown() is None)
        save(app, window, out / "one-example-found.png")
        window.asking.propose_folder()
        wait(app, lambda: window.proposer.shown() is None and len({g.image_id for g in waiting(window)}) > 1)
        window.actions_["contactSheet"].trigger()
        sheet = window.sheets.contact
        assert sheet is not None
        save(app, sheet, out / "one-example-sheet.png", seconds=4)
        for right, key in ((True, Qt.Key.Key_Y), (False, Qt.Key.Key_X)):
            chosen = [g.id for g in waiting(window) if (g.image_id <= 2 and g.sureness >= 0.5) is right][:24]
            sheet.grid.select(chosen)
            sheet.activateWindow()
            sheet.grid.setFocus()
            QTest.keyClick(sheet.grid, key)
            wait(app, lambda: window.proposer.shown() is None, least=2)
        sheet.close()
        window.learned.show()
        assert window.learned.sheet is not None
        save(app, window.learned.sheet, out / "one-example-learnt.png", seconds=4)
        window.close()


def waiting(window: MainWindow) -> list:
    """The proposals that show."""
    return [g for g in window.session.glances((State.PROPOSED,)) if g.sureness >= window.review.threshold]


def wait(app: QApplication, holds: Callable[[], bool], least: float = 0.0) -> None:
    """Until it holds, at least so many seconds. Raises TimeoutError."""
    begun = time.monotonic()
    while time.monotonic() - begun < least or not holds():
        app.processEvents()
        time.sleep(0.01)
        if time.monotonic() - begun > PATIENCE_S:
            raise TimeoutError


def save(app: QApplication, widget: QWidget, path: Path, seconds: float = 1.0) -> None:
    """Let it be painted, then keep the picture."""
    wait(app, lambda: True, least=seconds)
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else paths.resource("screenshots"))
