"""Random acts on the whole window: nothing fails, nothing stays that should go, and undo leads back to the start.

``SWIN_ANNOTATOR_SOAK=50000 python -m pytest -s tests/ui/window/test_soak.py`` is the long form; both tests sum up what
they saw. The long form says every thousand acts what memory it has, on the standard error.
"""

from __future__ import annotations

import gc
import os
import random
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import window_driver
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from window_driver import CTRL, NONE, WindowDriver, paint

from swin_annotator import memory
from swin_annotator.core import memory_budget
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import State

ACTS = int(os.environ.get("SWIN_ANNOTATOR_SOAK", "300"))
WARM = 5000
"""After so many acts memory is looked at: what is loaded once would hide what stays."""
LONG = 10_000
"""From this many acts on memory counts."""
CROWD = 40
"""Objects of an image from which on a person would begin anew."""
K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
DETECTORS = ("fake", "fake-again")
SHEETS = ("contactSheet", "bulkAccept", "statistics", "keys", "models", "log", "commands", "about", "export")
STEPS = ("acceptAll", "rejectAll", "undo", "redo", "delete", "selectAll", "copy", "paste", "duplicate", "merge")
LOOKS = ("fit", "zoomIn", "zoomOut", "turnRight", "chipsLess", "crosshair", "wheelZooms", "keepView", "patterns")
SORTS = ("sortName", "sortState", "sortCount", "sortDoubt", "sortDate")


class Soak:
    """A window, a source of chance, and what a person might do next."""

    def __init__(self, driver: WindowDriver, folder: Path, seed: int) -> None:
        self.driver, self.window, self.folder = driver, driver.window, folder
        self.rng = random.Random(seed)
        often: list[Callable[[], object]] = [
            *(self.drag_with(key) for key in (K.Key_V, K.Key_B, K.Key_P, K.Key_M)),
            *(self.press(key) for key in (K.Key_D, K.Key_A, K.Key_Space, K.Key_X, K.Key_Tab, K.Key_1, K.Key_2)),
            *(self.action(name) for name in (*STEPS, *LOOKS, "segment", "refine", "lower", "raise", "reviewMode")),
            *(self.ask, self.zoom, self.menu, self.example, self.filter, self.model, self.tidy),
        ]
        seldom = [
            *(self.sheet(name) for name in SHEETS),
            *(self.action(f"theme{name}") for name in ("Dark", "Light", "Contrast")),
            *(self.action(f"language_{code}") for code in ("en", "ru", "ja")),
            *(self.action(name) for name in SORTS),
            *(self.action(name) for name in ("adjust", "foldLeft", "foldRight", "reviewed", "exclude")),
            self.reopen,
        ]
        self.acts = often * 4 + seldom

    def go(self, count: int) -> None:
        for number in range(1, count + 1):
            self.rng.choice(self.acts)()
            QApplication.processEvents()
            if number % 1000 == 0 and ACTS >= LONG:
                self.empty()
                text = f"{number:,} of {count:,}: {resident():.0f} MiB, {cached():.0f} of them in caches"
                print(text, file=sys.stderr, flush=True)
        self.calm()

    def calm(self) -> None:
        """Everything is closed, and what waited to be deleted is."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.window.dialogs.palette.hide()
        if self.window.review_session.on:
            self.window.review_session.toggle()
        self.window.images.filter.clear()
        self.driver.wait(lambda: self.window.inference.shown() is None)
        self.driver.wait(self.driver.shows)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        memory.give_back()  # as the window's own search for garbage does

    # Acts

    def somewhere(self) -> QPoint:
        view = self.window.canvas.viewport().rect()
        return QPoint(self.rng.randrange(5, max(6, view.width() - 5)), self.rng.randrange(5, max(6, view.height() - 5)))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> Callable[[], object]:
        return lambda: QTest.keyClick(self.window.canvas, key, modifiers)

    def action(self, name: str) -> Callable[[], object]:
        return lambda: self.window.actions_[name].trigger()

    def drag_with(self, key: Qt.Key) -> Callable[[], object]:
        def drag() -> None:
            canvas, start, end = self.window.canvas, self.somewhere(), self.somewhere()
            QTest.keyClick(canvas, key)
            QTest.mousePress(canvas.viewport(), LEFT, pos=start)
            QTest.mouseMove(canvas.viewport(), (start + end) / 2)
            QTest.mouseMove(canvas.viewport(), end)
            QTest.mouseRelease(canvas.viewport(), LEFT, pos=end)
            QTest.keyClick(canvas, K.Key_Escape)
            QTest.keyClick(canvas, K.Key_Escape)

        return drag

    def ask(self) -> None:
        self.window.prompts.edit.setPlainText(self.rng.choice(("red", "blue", "red, blue")))
        self.window.prompter.propose()

    def zoom(self) -> None:
        self.window.canvas.set_zoom(self.rng.choice((0.5, 1.0, 3.0, 9.0)), QPointF(self.somewhere()))

    def menu(self) -> None:
        at = self.window.canvas.mapToGlobal(self.somewhere())
        self.rng.choice(
            (lambda: self.window.object_menu.show(at), lambda: self.window.images.menu_wanted.emit(1, at))
        )()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def example(self) -> None:
        if len(self.window.prompter.examples) > 4:
            self.window.prompter.remove_example(0)
        elif self.window.session.image is not None:
            self.window.prompter.add_example((20.0, 20.0, 60.0, 60.0), self.rng.random() < 0.5)

    def empty(self) -> None:
        """No image has objects: outlines and masks take memory, as they should."""
        self.calm()
        session = self.window.session
        edits = [Edit(held, None) for i in session.images() for held in session.held(i.id)]
        if edits:
            assert session.apply(Step("Delete", tuple(edits)))
        self.calm()

    def tidy(self) -> None:
        """Empty a crowded image: copies of copies would cost more with each act, and hide what stays by mistake."""
        session, image = self.window.session, self.window.session.image
        there = [] if image is None else [a for a in session.held(image.id) if a.state is not State.REJECTED]
        if len(there) > CROWD:
            for name in ("selectAll", "delete"):
                self.window.actions_[name].trigger()

    def filter(self) -> None:
        self.window.images.filter.setText(self.rng.choice(("", "1", "proposals", "tag:excluded")))

    def model(self) -> None:
        self.driver.find("detectorCombo").setProperty("currentIndex", self.rng.randrange(len(DETECTORS)))

    def sheet(self, name: str) -> Callable[[], object]:
        def show() -> None:
            self.window.actions_[name].trigger()
            QApplication.processEvents()
            for dialog in self.window.findChildren(QDialog):
                dialog.close()
            self.window.dialogs.palette.hide()

        return show

    def reopen(self) -> None:
        self.window.folders.close()
        self.driver.open(self.folder)

    # What is held

    def objects(self) -> Counter[str]:
        return Counter(type(o).__name__ for o in self.window.findChildren(QObject))

    def labels(self) -> dict[str, object]:
        """What steps decide: scores of what waits follow what was learnt, some time after."""
        session = self.window.session
        held = {i: [replace(a, score=None) for a in session.held(i.id)] for i in session.images()}
        return {i.path: (i.tags, sorted(objects, key=lambda a: a.id)) for i, objects in held.items()}


def resident() -> float:
    """MiB of memory that this process has at the moment; 0 where the system doesn't say so."""
    if sys.platform != "linux":
        return 0.0
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def cached() -> float:
    """MiB that the program keeps only to save time, up to bounds that take long to fill."""
    return memory_budget.SHARED.held / 2**20


@pytest.fixture
def soak(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path) -> Soak:
    monkeypatch.setattr(window_driver, "MODELS", dict.fromkeys(DETECTORS, ("fake", "detect")) | window_driver.MODELS)
    memory.share_heaps()  # as the program does
    driver: WindowDriver = request.getfixturevalue("driver")
    rng = random.Random(7)
    for i in range(6):
        blobs = [("red", (rng.randrange(240), rng.randrange(180), 40, 40)) for _ in range(5)]
        paint(tmp_path / "photos" / f"{i}.png", [*blobs, ("blue", (200, 140, 70, 60))])
    driver.window.resize(1280, 720)
    driver.open(tmp_path / "photos")
    return Soak(driver, tmp_path / "photos", seed=1)


def test_random_acts_leave_nothing_behind(soak: Soak, record_property: Callable[[str, object], None]) -> None:
    warm = min(WARM, ACTS // 2)
    soak.go(warm)
    for _ in range(2):
        for name in SHEETS:  # each of them was open once
            soak.sheet(name)()
    soak.empty()
    objects, memory = soak.objects(), resident() - cached()
    soak.go(ACTS - warm)
    soak.empty()
    grown, after = soak.objects() - objects, resident() - cached()
    share = after / memory - 1 if memory else 0.0
    sum_up(
        record_property,
        f"{ACTS:,} random acts: memory without caches {memory:.0f} MiB after the first {warm:,}, {after:.0f} MiB at "
        f"the end ({100 * share:+.1f} %); {sum(grown.values())} more objects.",
    )
    assert sum(grown.values()) <= 25, grown.most_common(8)  # lists and dialogs differ by some rows of widgets
    if ACTS >= LONG and memory:
        assert share < 0.05


def sum_up(record_property: Callable[[str, object], None], text: str) -> None:
    """Say what was seen, here and to whoever runs the tests."""
    print(text)
    record_property("summary", text)


def steps_back(soak: Soak) -> int:
    """Undo everything that can be undone; how many steps that were."""
    session, steps = soak.window.session, 0
    while session.undo_names()[0] is not None:
        assert session.undo()
        steps += 1
    return steps


def test_undo_leads_to_the_start_and_redo_back(soak: Soak, record_property: Callable[[str, object], None]) -> None:
    session, start = soak.window.session, soak.labels()
    soak.acts = [act for act in soak.acts if act != soak.reopen]
    soak.go(1000 if ACTS >= LONG else min(ACTS // 2, 400))
    end, steps = soak.labels(), steps_back(soak)
    while steps <= 5:  # chance drew little that changes labels
        for _ in range(steps):
            assert session.redo()
        soak.go(50)
        end, steps = soak.labels(), steps_back(soak)
    begun = {path: held for path, held in soak.labels().items() if held != start[path]}
    assert begun == {} or steps >= 500
    for _ in range(steps):
        assert session.redo()
    assert soak.labels() == end
    sum_up(record_property, f"{steps} steps undone lead to the start, and redone to the end: equal.")
    soak.driver.key(K.Key_Z, CTRL, on=soak.window.canvas)
