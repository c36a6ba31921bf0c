"""How quick review is: from a key to the end of the turn that painted the next proposal.

JPEGs of 12 megapixels with 50 boxes each, in a window of 1600 x 1000. A person looks for a moment before each key,
so the images that come up next can be read ahead; without that moment they are asked for key after key. Beside each
figure stands the processor time of the window's own thread, which other programs on the machine hardly change.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.bench.base import Options, Report
from swin_annotator.bench.gui import Figure, table

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from swin_annotator.bench.gui_probe import Probe

SAME_MS, NEXT_MS, STALL_MS = 30.0, 60.0, 50.0
LOOK_S = 0.35
"""Faster than anyone judges; published timings are one to two seconds."""
PHOTOS = 12
PRESSES = 60


@dataclass(frozen=True, slots=True)
class _Taken:
    ms: float
    own_ms: float
    """Processor time of the window's thread."""
    moved: bool
    """Whether the next proposal lies on another image."""


def run(*, photos: int = PHOTOS, presses: int = PRESSES) -> list[Figure]:
    """Milliseconds to the next proposal on the same image and on another, with and without a moment between keys.

    Args:
        photos: images in the folder that is made for it.
        presses: keys per figure.

    Raises:
        TimeoutError: the window did not answer.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="swin-annotator-bench-") as place:
        os.environ["SWIN_ANNOTATOR_HOME"] = str(Path(place) / "home")
        from swin_annotator.bench import gui_data
        from swin_annotator.bench.gui_probe import summary

        folder = gui_data.large_photos(Path(place) / "photos", photos)
        figures = []
        for name, order, look in (
            ("same image", "image", 0.05),
            ("another image, read ahead", "doubtful", LOOK_S),
            ("another image, key after key", "doubtful", 0.0),
        ):
            presses_made, stall = _measure(folder, order, presses, look)
            fitting = [press for press in presses_made if press.moved is (order != "image")]
            target = None if not look else SAME_MS if order == "image" else NEXT_MS
            label = f"review: to the next proposal, {name}"
            for words, times in (
                (label, [press.ms for press in fitting]),
                ("  of it the window's own thread", [press.own_ms for press in fitting]),
            ):
                numbers = summary(times)
                figures.append(Figure(words, numbers["median"], "ms", target, None, numbers["p95"]))
            figures.append(Figure("  longest stall", stall, "ms", STALL_MS))
    return figures


def _measure(folder: Path, order: str, presses: int, look: float) -> tuple[list[_Taken], float]:
    """Each verdict, and the longest stall in milliseconds."""
    from PySide6.QtCore import QSettings, Qt

    from swin_annotator.bench.gui_probe import Probe
    from swin_annotator.bench.watchdog import Stall, Watchdog
    from swin_annotator.core.queue import Order
    from swin_annotator.models.catalog import default_catalog
    from swin_annotator.ui import app

    app.application()
    settings = QSettings(str(folder.parent / "window.ini"), QSettings.Format.IniFormat)
    window = app.make_window(default_catalog(), settings)
    window.resize(1600, 1000)
    window.show()
    window.activateWindow()
    window.spread()
    made: list[_Taken] = []
    with Watchdog() as dog:
        probe = Probe(window, dog, time.time())
        window.folders.open(folder)
        probe.until(lambda: probe.scanned and probe.shown_id)
        mode = window.reviewing
        mode.set_order(Order(order))
        window.canvas.setFocus()
        probe.key(Qt.Key.Key_R)
        probe.rest(1.0)
        dog.worst = Stall(0.0)  # what came before is no part of review
        for press in range(presses):
            # A third is rejected, so that both ways are measured.
            taken = _press(probe, Qt.Key.Key_X if press % 3 == 0 else Qt.Key.Key_Space)
            if taken is None:
                break
            made.append(taken)
            probe.rest(look)
        stall = dog.worst
        print(f"{order}: longest stall {stall}", file=sys.stderr)
    for _ in range(presses):
        window.session.undo()
    window.close()
    window.deleteLater()
    return made, stall.ms


def _press(probe: Probe, key: Qt.Key) -> _Taken | None:
    """One verdict, to the end of the turn that painted the next proposal; None when nothing is left."""
    mode = probe.window.reviewing
    before, paints, start, own = mode.current, probe.paints, time.perf_counter(), time.thread_time()
    with probe.dog.turn():
        probe.key(key)
    after = mode.current
    if before is None or after is None:
        return None
    moved = after.image_id != before.image_id

    def painted() -> bool:
        floor = probe.paints_before_shown if moved else paints
        return probe.shown_id == after.image_id and probe.paints > floor

    probe.until(painted)
    return _Taken(1000 * (time.perf_counter() - start), 1000 * (time.thread_time() - own), moved)


def report(options: Options) -> Report:
    """The figures; ``options.rounds``: keys per figure."""
    figures = run(presses=options.rounds or PRESSES)
    return Report({"figures": [asdict(f) | {"reached": f.reached} for f in figures]}, f"```\n{table(figures)}\n```")
