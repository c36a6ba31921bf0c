"""Scenes of work in the window, and the figures that come of them."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt

from swin_annotator.bench.gui_probe import LEFT, MIDDLE, NONE, Probe, Result, memory, summary
from swin_annotator.core.edits import Changes, Step
from swin_annotator.core.types import State
from swin_annotator.store.project import Project

KEYS = 14
LOOK_S = 0.35
"""Faster than anyone judges; published timings are one to two seconds."""
DRAGS = 10
MOVE = QEvent.Type.MouseMove
PRESS, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease


def start(probe: Probe) -> Result:
    """The bare parts."""
    painted = _Painted()
    probe.parts.empty.installEventFilter(painted)
    probe.until(lambda: painted.seen)
    return {"start_s": probe.since_start(), "start_cpu_s": time.process_time(), "start_mib": memory()}


def folder(probe: Probe) -> Result:
    """A folder of many small photos: the first image, the list while it fills, its end, going on."""
    parts = probe.parts
    probe.until(lambda: probe.shown_id and probe.paints > probe.paints_before_shown and probe.list_paints)
    result: Result = {"first_s": probe.since_start()}
    usable = probe.list_paints
    start = time.perf_counter()
    probe.key(Qt.Key.Key_Down, on=parts.images.list)
    probe.until(lambda: probe.list_paints > usable)
    result["list_ms"] = 1000 * (time.perf_counter() - start)
    before = parts.images.model.totals()[0]
    probe.until(lambda: probe.scanned)
    result["complete_s"], result["listed_at_first"] = probe.since_start(), before
    probe.rest(0.5)
    result["folder_mib"] = memory()
    paints = probe.list_paints
    start = time.perf_counter()
    with probe.dog.turn():
        probe.key(Qt.Key.Key_End, on=parts.images.list)
    probe.until(lambda: probe.list_paints > paints)
    result["end_ms"] = 1000 * (time.perf_counter() - start)
    probe.rest(0.3)
    result["next_ms"] = summary([probe.next_image(Qt.Key.Key_A) for _ in range(40)])
    return result


def large(probe: Probe) -> Result:
    """Photos of 12 megapixels: key after key, then with a pause in which neighbours are read."""
    probe.until(lambda: probe.shown_id and probe.paints > probe.paints_before_shown)
    probe.rest(2.0)
    quick = [probe.next_image() for _ in range(KEYS)]
    result: Result = {"hurried_ms": summary(quick[1:])}  # the first one was read ahead
    paused = []
    for number in range(KEYS):
        probe.rest(1.0)
        paused.append(probe.next_image(Qt.Key.Key_A if number < KEYS - 4 else Qt.Key.Key_D))
    result["paused_ms"] = summary(paused)
    return result


def crowd(probe: Probe) -> Result:
    """2,000 polygons: all in view, then at 200 %, then one of them mended."""
    canvas = probe.parts.canvas
    probe.until(
        lambda: probe.shown_id and len(canvas.layer.items()) and probe.paints > probe.paints_before_shown, 120.0
    )
    probe.until(lambda: not canvas.layer.unfinished)
    probe.turn()  # paints what is finished
    result: Result = {"shapes_s": probe.since_start(), "shapes": len(canvas.layer.items())}
    probe.rest(1.0)
    middle = probe.middle()
    result["repaint_ms"] = summary([probe.time_paint(probe.view.update) for _ in range(20)])
    notches = [1, 1, -1, -1] * 5
    result["zoom_ms"] = summary([probe.time_paint(partial(probe.wheel, middle, n)) for n in notches])
    canvas.fit()
    probe.rest()
    result |= _hover(probe)
    result |= _mend(probe)
    canvas.set_zoom(2.0)
    probe.rest(0.2)
    result["repaint_200_ms"] = summary([probe.time_paint(probe.view.update) for _ in range(20)])
    result["pan_200_ms"] = _pan(probe)
    return result


def huge(probe: Probe) -> Result:
    """An image that is read in tiles."""
    canvas = probe.parts.canvas
    probe.until(lambda: probe.shown_id and probe.paints > probe.paints_before_shown + 1, 120.0)
    result: Result = {"first_s": probe.since_start()}
    probe.rest(6.0)
    middle = probe.middle()
    notches = [1, 1, -1, -1] * 5
    result["zoom_ms"] = summary([probe.time_paint(partial(probe.wheel, middle, n)) for n in notches])
    canvas.set_zoom(1.0)
    probe.rest(1.0)
    result["pan_ms"] = _pan(probe)
    probe.rest(0.5)
    return result


def review(probe: Probe) -> Result:
    """Key after key in review mode: on one image, then from image to image with and without a moment to look."""
    parts = probe.parts
    probe.until(lambda: probe.scanned and probe.shown_id)
    mode = parts.review_session
    mode.set_order("image")
    parts.canvas.setFocus()
    probe.key(Qt.Key.Key_R)
    probe.rest(1.0)
    same = [taken for taken in _verdicts(probe, 40, 0.05) if not taken[2]]
    mode.set_order("doubtful")
    probe.rest(1.0)
    looked = [taken for taken in _verdicts(probe, 40, LOOK_S) if taken[2]]
    hurried = [taken for taken in _verdicts(probe, 30, 0.0) if taken[2]]
    return {
        "same_ms": summary([taken[0] for taken in same]),
        "same_own_ms": summary([taken[1] for taken in same]),
        "next_ms": summary([taken[0] for taken in looked]),
        "next_own_ms": summary([taken[1] for taken in looked]),
        "hurried_ms": summary([taken[0] for taken in hurried]),
    }


def queue(probe: Probe) -> Result:
    """Review over very many proposals."""
    probe.until(lambda: probe.scanned and probe.shown_id)
    probe.rest(1.0)
    mode = probe.parts.review_session
    mode.set_order("doubtful")
    probe.parts.canvas.setFocus()
    probe.dog.forget()
    start = time.perf_counter()
    with probe.dog.turn():
        probe.key(Qt.Key.Key_R)
    probe.until(lambda: mode.current is not None and probe.shown_id == mode.current.image_id)
    paints = probe.paints
    probe.until(lambda: probe.paints > paints or not probe.view.isVisible())
    result: Result = {"begin_ms": 1000 * (time.perf_counter() - start)}
    probe.rest(1.0)
    looked = [taken for taken in _verdicts(probe, 30, LOOK_S) if taken[2]]
    result["accept_ms"] = summary([taken[0] for taken in looked])
    result["accept_own_ms"] = summary([taken[1] for taken in looked])
    return result


def words(probe: Probe) -> Result:
    """Another language while a folder is open."""
    probe.until(lambda: probe.scanned and probe.shown_id)
    probe.rest(1.0)
    probe.dog.forget()
    times = []
    for name in ("ru", "zh_CN", "ja", "ko", "en"):
        start = time.perf_counter()
        with probe.dog.turn():
            probe.parts.preferences.use_language(name)
        probe.turn()
        times.append(1000 * (time.perf_counter() - start))
        probe.rest(0.5)
    return {"language_ms": summary(times)}


def themes(probe: Probe) -> Result:
    """Another theme over 2,000 polygons, all in view."""
    canvas = probe.parts.canvas
    probe.until(lambda: probe.shown_id and len(canvas.layer.items()) and not canvas.layer.unfinished, 120.0)
    probe.rest(2.0)
    probe.dog.forget()
    changes, own, paints = [], [], []
    for name in ("light", "dark", "contrast", "light", "dark", "contrast"):
        start, busy = time.perf_counter(), time.thread_time()
        with probe.dog.turn():
            probe.parts.preferences.use_theme(name)
        changes.append(1000 * (time.perf_counter() - start))
        own.append(1000 * (time.thread_time() - busy))
        start = time.perf_counter()
        probe.turn()
        paints.append(1000 * (time.perf_counter() - start))
        probe.rest(0.5)
    return {"theme_ms": summary(changes), "theme_own_ms": summary(own), "theme_paint_ms": summary(paints)}


def _verdicts(probe: Probe, count: int, look_s: float) -> list[tuple[float, float, bool]]:
    """Milliseconds to the next proposal, of them on the processor, and whether it lies on another image."""
    made = []
    mode = probe.parts.review_session
    for number in range(count):
        before, paints, start, own = mode.current, probe.paints, time.perf_counter(), time.thread_time()
        with probe.dog.turn():
            # A third is rejected, so that both ways are measured.
            probe.key(Qt.Key.Key_X if number % 3 == 0 else Qt.Key.Key_Space)
        after = mode.current
        if before is None or after is None:
            break
        moved = after.image_id != before.image_id
        probe.until(partial(_painted, probe, after.image_id, None if moved else paints))
        made.append((1000 * (time.perf_counter() - start), 1000 * (time.thread_time() - own), moved))
        probe.rest(look_s)
    return made


def _painted(probe: Probe, image_id: int, paints: int | None) -> bool:
    return probe.shown_id == image_id and probe.paints > (probe.paints_before_shown if paints is None else paints)


def _hover(probe: Probe) -> Result:
    """From object to object."""
    canvas = probe.parts.canvas
    places = [canvas.to_viewport(item.shape.rect.center()) for item in canvas.layer.items()[::41]]
    times = [probe.time_paint(partial(probe.mouse, MOVE, at, NONE, NONE)) for at in places]
    return {"hover_ms": summary(times)}


def _mend(probe: Probe) -> Result:
    """Press a corner of the selected polygon, pull it, let go: nine polygons."""
    canvas = probe.parts.canvas
    presses, drags, releases, saves = list[float](), list[float](), list[float](), list[float]()
    saved = _note_saves()
    chosen = [item for item in canvas.layer.items() if item.annotation.state is State.ACCEPTED][100:1000:100]
    for item in chosen:
        centre = canvas.to_viewport(item.shape.rect.center())
        probe.mouse(MOVE, centre, NONE, NONE)
        probe.mouse(PRESS, centre, LEFT, LEFT)
        probe.mouse(RELEASE, centre, LEFT, NONE)
        probe.rest(0.1)
        ring = item.shape.polygons[0]
        at = canvas.to_viewport(QPointF(ring[0], ring[1]))
        probe.mouse(MOVE, at, NONE, NONE)
        probe.rest(0.05)
        presses.append(probe.time_paint(partial(probe.mouse, PRESS, at, LEFT, LEFT)))
        for step in range(1, DRAGS + 1):
            to = at + QPointF(step, 0.7 * step)
            drags.append(probe.time_paint(partial(probe.mouse, MOVE, to, NONE, LEFT)))
        started = time.perf_counter()
        releases.append(probe.time_paint(partial(probe.mouse, RELEASE, to, LEFT, NONE)))
        saves.append(1000 * (saved[-1] - started))
        probe.rest(0.2)
    return {
        "press_ms": summary(presses),
        "drag_ms": summary(drags),
        "release_ms": summary(releases),
        "save_ms": summary(saves),
    }


def _pan(probe: Probe) -> Result:
    at = probe.middle()
    probe.mouse(PRESS, at, MIDDLE, MIDDLE)
    times = []
    for step in range(40):
        to = at + QPointF(QPoint(6 * step, 4 * step))
        times.append(probe.time_paint(partial(probe.mouse, MOVE, to, NONE, MIDDLE)) if step else 0.0)
    probe.mouse(RELEASE, at, MIDDLE, NONE)
    return summary(times[1:])


def _note_saves() -> list[float]:
    """Grows by the time at which each step is on disk."""
    saved: list[float] = []
    apply = Project.apply

    def noting(project: Project, step: Step, *, undoable: bool = True) -> Changes:
        changes = apply(project, step, undoable=undoable)
        saved.append(time.perf_counter())
        return changes

    Project.apply = noting  # type: ignore[method-assign,assignment]  # in a process of its own
    return saved


class _Painted(QObject):
    """A filter that notes whether a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note paints."""
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False
