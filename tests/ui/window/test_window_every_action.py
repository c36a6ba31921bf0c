"""Every action of the window, triggered one after the other where it is open to a person."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QFileDialog
from window_driver import WindowDriver, paint

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.actions.table import TABLE

LEAVES = {"quit", "closeFolder", "sample", "openFolder", "guide"}
"""What opens or closes something else; each has tests of its own."""
LASTS = {"theme", "language", "scale"}
"""Families of choices that outlive the window."""
ELSEWHERE = {"running", "resized", "changed", "tagSuggested", "categorySuggested"}
"""Conditions of folder runs, exchanged photos and suggestions; the tests of these trigger what they allow."""
PLACES = count()


def hold(driver: WindowDriver, *states: State) -> list[int]:
    """Give the image one more object of each state, at a place of its own; their ids."""
    session = driver.window.session
    assert session.project is not None
    assert session.image is not None
    category = session.ensure_category("die")
    assert category is not None
    rows = []
    for state in states:
        place = next(PLACES)
        box = (4.0 * (place % 60), 5.0 * (place // 60), 9.0, 7.0)
        rows.append(Annotation(session.project.new_id(), session.image.id, category.id, box, state, 0.9))
    session.apply(Step("Draw box", tuple(Edit(None, row) for row in rows)))
    return [row.id for row in rows]


def make_ready(driver: WindowDriver, when: str) -> None:
    """Close what the last action opened, and bring about what ``when`` asks for."""
    window = driver.window
    for popup in iter(QApplication.activePopupWidget, None):
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.dialogs.palette.hide()
    if window.review_session.on:
        window.review_session.toggle()
    window.images.filter.clear()
    driver.wait(lambda: window.inference.shown() is None)
    driver.wait(driver.shows)
    one, two, waits = hold(driver, State.ACCEPTED, State.ACCEPTED, State.PROPOSED)
    if when == "redo":
        window.actions_["undo"].trigger()
    chosen = {"current": {waits}, "several": {one, two}}.get(when, {one})
    window.canvas.select(chosen)


def test_every_action_does_its_work_in_a_window_with_labels(
    driver: WindowDriver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        paint(tmp_path / "photos" / f"{name}.png", [("red", (20, 30, 40, 40)), ("blue", (200, 140, 70, 60))])
    driver.open(tmp_path / "photos")
    driver.window.prompts.edit.setPlainText("red")
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: 0)  # nobody chooses a file, nor a colour
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor())
    closed = []
    for spec in TABLE:
        if spec.id in LEAVES or spec.family in LASTS or spec.when in ELSEWHERE:
            continue
        make_ready(driver, spec.when)
        if not driver.window.actions_[spec.id].isEnabled():
            closed.append(spec.id)
        driver.window.actions_[spec.id].trigger()
        QApplication.processEvents()
    make_ready(driver, "")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert closed == []
