"""Moves the keyboard from part to part of the window, so that none of them is out of its reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


class FocusCycle(QObject):
    """Goes round what is on screen: canvas, what is said and asked above it, prompt, lists, images, menu."""

    def __init__(self, panes: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        """``panes`` are all of them in their order, whether or not they are on screen."""
        super().__init__(parent)
        self._all = panes

    def next(self) -> None:
        """Move the focus to the next part."""
        self._step(1)

    def previous(self) -> None:
        """Move the focus to the previous part."""
        self._step(-1)

    def _step(self, by: int) -> None:
        panes = self._panes()
        if panes:
            here = next((i for i, pane in enumerate(panes) if pane.hasFocus()), -1 if by > 0 else 0)
            panes[(here + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _panes(self) -> list[QWidget]:
        """Return what can take the keyboard; of a folded part nothing."""
        return [pane for pane in self._all() if pane.isVisible() and pane.isEnabled()]
