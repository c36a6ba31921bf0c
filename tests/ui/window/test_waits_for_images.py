"""The order in which another image comes to the screen: it is painted first; files and notes follow."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from window_driver import WindowDriver

from swin_annotator.ui.project.activity import Answer

K = Qt.Key


class Painted(QObject):
    """Adds "painted" to a list each time that the canvas was painted with some image."""

    def __init__(self, driver: WindowDriver, order: list[str]) -> None:
        super().__init__()
        self._canvas, self._order = driver.canvas, order
        driver.canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._order.append(f"painted {self._canvas.image_id}")
        return False


def test_lists_are_filled_once_for_an_image_that_was_read_ahead(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.wait(lambda: 2 in opened.window.loader.held())
    panel, filled = opened.window.right.proposals, list[int]()
    show = panel.show_proposals
    monkeypatch.setattr(panel, "show_proposals", lambda *args: (filled.append(1), show(*args)))
    opened.canvas.setFocus()
    opened.ask("red")
    assert len(filled) >= 1
    filled.clear()
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    assert opened.window.session.image is not None
    assert opened.window.session.image.id == 2
    assert len(filled) == 1


def test_an_image_is_painted_before_its_file_is_looked_at_and_it_is_remembered(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.wait(lambda: 2 in opened.window.loader.held())
    opened.qtbot.wait(50)
    order: list[str] = []
    painted = Painted(opened, order)
    window = opened.window
    check, remember = window.changed_files.watch.check, window.session.remember

    def checked(*args: Any) -> Any:
        order.append("checked")
        return check(*args)

    def remembered(key: str, value: object) -> None:
        order.append(f"remembered {value}")
        remember(key, value)

    monkeypatch.setattr(window.changed_files.watch, "check", checked)
    monkeypatch.setattr(window.session, "remember", remembered)
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait(lambda: "checked" in order and "remembered 2.png" in order)
    first = order.index("painted 2")
    assert first < order.index("checked")
    assert first < order.index("remembered 2.png")
    painted.deleteLater()


def test_the_image_on_screen_is_remembered_when_the_folder_is_closed_at_once(opened: WindowDriver) -> None:
    folder = opened.window.session.folder
    assert folder is not None
    opened.wait(lambda: 2 in opened.window.loader.held())
    opened.key(K.Key_D, on=opened.canvas)
    opened.window.folders.close()
    opened.open(folder)
    image = opened.window.session.image
    assert image is not None
    assert image.path == "2.png"


def test_what_was_found_in_vain_is_not_said_of_the_next_image(opened: WindowDriver) -> None:
    hint, session = opened.window.right.proposals.empty, opened.window.session
    opened.wait(lambda: 2 in opened.window.loader.held())
    assert session.image is not None
    opened.window.inference.answered.emit(Answer(session.image.id, 0, "propose"))
    assert hint.text().startswith("Nothing was found.")
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    assert session.image.id == 2
    assert hint.text().startswith("Type what to find")
    opened.key(K.Key_A, on=opened.canvas)
    opened.wait_for_image()
    assert hint.text().startswith("Nothing was found.")
