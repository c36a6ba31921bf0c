"""Moves the keyboard from part to part of the window, so that none of them is out of its reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from swin_annotator.ui.window.main_window import MainWindow


class Panes(QObject):
    """Goes round what is on screen: canvas, what is said and asked above it, prompt, lists, images, menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

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
        """What can take the keyboard; of a folded part nothing."""
        window, right = self._window, self._window.right
        panes = (
            *(window.canvas, window.empty.folder, window.banner.first, window.guide_bar.next, window.prompts.edit),
            *(right.proposals.list, right.labels.list, right.categories.list),
            *(window.images.list, window.bar.menu_button),
        )
        return [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
