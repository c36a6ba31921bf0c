"""The process of a measured window.

The command itself starts as for any user; only ``QApplication.exec`` is exchanged for the measurement.
"""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from swin_annotator import paths

PREPARES_FOLDERS = "prepareFolders"
"""The window's setting; its module is not imported here, since the start is measured."""


def take_over(scene: str, started: float, out: str) -> None:
    """Measure ``scene`` in place of running the window; the result goes to ``out`` as JSON.

    No folder is prepared for search meanwhile: after some seconds a model would be at work beside what is measured.

    Args:
        scene: a function of ``gui_scenes``, or ``ask`` of ``gui_asking``.
        started: ``time.time()`` just before the process was made.
        out: a file.
    """
    settings = QSettings(str(paths.user_config() / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue(PREPARES_FOLDERS, False)
    settings.sync()

    def measure() -> int:
        # Late: the start of the window is one of the figures.
        from swin_annotator.bench import gui_asking, gui_scenes
        from swin_annotator.bench.gui_probe import Probe, memory
        from swin_annotator.bench.watchdog import Watchdog
        from swin_annotator.ui.window.app import shown_window

        window = shown_window()
        with Watchdog() as dog:
            probe = Probe(window.parts, dog, started)
            result = getattr(gui_asking if scene == "ask" else gui_scenes, scene)(probe)
            result["peak_mib"] = memory("VmHWM")
        result["stall_ms"], result["stall_stack"] = dog.worst.ms, str(dog.worst)
        result["busy_ms"], result["busy_stack"] = dog.heaviest.own_ms, str(dog.heaviest)
        Path(out).write_text(json.dumps(result), encoding="utf-8")
        window.close()
        return 0

    QApplication.exec = staticmethod(measure)  # type: ignore[method-assign]  # in a process of its own
