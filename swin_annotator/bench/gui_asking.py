"""The scene of asking the embedded model: from the key that ends a word or an example to its boxes on the screen."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from swin_annotator.bench.gui_probe import CTRL, LEFT, NONE, Probe, Result, summary

WORDS = ("coins", "a coin", "round coin", "metal coin", "old coin")
EXAMPLES = 4


class _Answers:
    """Count of the answers that came."""

    def __init__(self, probe: Probe) -> None:
        self._probe, self.count, self.paints = probe, 0, 0
        probe.parts.inference.answered.connect(self._take)

    def _take(self, _: object) -> None:
        self.count, self.paints = self.count + 1, self._probe.paints

    def await_next(self, before: int) -> None:
        """Let the window work until an answer came after ``before`` others, and was painted."""
        self._probe.until(lambda: self.count > before and self._probe.paints > self.paints, 120.0)


def ask(probe: Probe) -> Result:
    """A word as soon as the image is there; then new words, a known one, and examples."""
    answers = _Answers(probe)
    probe.until(lambda: probe.shown_id and probe.paints > probe.paints_before_shown)
    _word(probe, answers, "coin")
    result: Result = {"cold_s": probe.since_start()}
    probe.rest(1.0)
    result["word_ms"] = summary([_word(probe, answers, word) for word in WORDS])
    result["again_ms"] = summary([_word(probe, answers, word) for word in WORDS])
    result["example_ms"] = summary([_example(probe, answers, number) for number in range(EXAMPLES)])
    return result


def _word(probe: Probe, answers: _Answers, text: str) -> float:
    """Milliseconds from Enter behind a word to its boxes on the screen."""
    probe.key(Qt.Key.Key_F, CTRL)
    edit = probe.parts.prompts.edit
    QTest.keyClick(edit, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(edit, text)
    return _entered(probe, answers, edit)


def _example(probe: Probe, answers: _Answers, number: int) -> float:
    """Milliseconds from Enter behind the name of an example to the boxes like it on the screen."""
    canvas = probe.parts.canvas
    canvas.setFocus()
    probe.key(Qt.Key.Key_E)
    items = canvas.layer.items()
    box = items[number % len(items)].shape.rect
    first, last = canvas.to_viewport(box.topLeft()), canvas.to_viewport(box.bottomRight())
    # A little less each time, so that no two examples are the same.
    last -= QPointF(number + 1, number + 1)
    probe.mouse(QEvent.Type.MouseButtonPress, first, LEFT, LEFT)
    for part in (0.5, 1.0):
        probe.mouse(QEvent.Type.MouseMove, first + (last - first) * part, NONE, LEFT)
    probe.mouse(QEvent.Type.MouseButtonRelease, last, LEFT, NONE)
    edit = canvas.window().findChild(QWidget, "exampleCategoryEdit")
    assert isinstance(edit, QWidget)
    probe.until(edit.hasFocus)
    QTest.keyClicks(edit, "coin")
    return _entered(probe, answers, edit)


def _entered(probe: Probe, answers: _Answers, edit: QWidget) -> float:
    before = answers.count
    start = time.perf_counter()
    with probe.dog.turn():
        QTest.keyClick(edit, Qt.Key.Key_Return)
    answers.await_next(before)
    taken = 1000 * (time.perf_counter() - start)
    # Keys count again when what came was painted; the next question is one of its own.
    probe.until(lambda: probe.parts.inference.shown() is None and not probe.parts.guard.blocked_reason())
    probe.rest(0.2)
    return taken
