"""Starts the window. Neither torch nor transformers is imported before a model is asked."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from swin_annotator import paths
from swin_annotator.engine import demo
from swin_annotator.models.catalog.catalog import Catalog, default_catalog
from swin_annotator.settings import Settings
from swin_annotator.ui.actions.table_appearance import SCALES
from swin_annotator.ui.widgets.banner import BugReporter
from swin_annotator.ui.window.main_window import MainWindow
from swin_annotator.ui.window.preferences import scale
from swin_annotator.work.collector import Collector

NAME = "Swin Annotator"


def main(folder: Path | None, options: Settings) -> int:
    """Exit code of the window, opened on ``folder`` or with the three choices."""
    app = application()
    window = make_window(default_catalog(), options=options)
    BugReporter(window).install()
    window.show()
    # What was imported and made so far stays to the end: looking through it for garbage holds up the hand each time.
    gc.freeze()
    if folder is not None:
        window.folders.open(folder)
        if demo.lead(folder).word:
            window.guide.begin_once()
    return loop(app)


def loop(app: QApplication) -> int:
    """Exit code of the application, run to its end. Its thread alone looks for garbage meanwhile."""
    collector = Collector(app)
    try:
        return int(app.exec())
    finally:
        collector.stop()


def application() -> QApplication:
    """The one QApplication, made when there is none."""
    held = QApplication.instance()
    if isinstance(held, QApplication):
        return held
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        # Without a display Qt would abort; offscreen, tours and screenshots still work.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if (percent := scale(window_settings())) != SCALES[0]:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))  # read when the application is made
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setStyle("Fusion")
    return app


def make_window(catalog: Catalog, settings: QSettings | None = None, options: Settings | None = None) -> MainWindow:
    """The window with its threads; nothing is loaded yet."""
    if settings is None:
        paths.user_config().mkdir(parents=True, exist_ok=True)
        settings = window_settings()
    return MainWindow(catalog, settings, options=options or Settings())


def shown_window() -> MainWindow:
    """The window that this process shows. Raises StopIteration where there is none."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def window_settings() -> QSettings:
    """The file in which the window keeps what is no project's: geometry, theme, language, keys."""
    return QSettings(str(paths.user_config() / "window.ini"), QSettings.Format.IniFormat)
