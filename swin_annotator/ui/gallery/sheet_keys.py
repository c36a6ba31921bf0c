"""Keys of the table of actions in a sheet: the same key does the same to what is selected there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from swin_annotator.ui.actions.registry import Actions


class SheetAction(QAction):
    """Has the keys of an action of the window, whatever they are changed to; a key held down does it once."""

    def __init__(self, action: QAction, on: QWidget) -> None:
        """An action of the widget ``on``, which gets the keys while it has the focus."""
        super().__init__(on)
        self._action = action
        self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.setAutoRepeat(False)
        action.changed.connect(self._follow)
        self._follow()
        on.addAction(self)

    def _follow(self) -> None:
        self.setShortcuts(self._action.shortcuts())


def add_keys(on: QWidget, actions: Actions, does: Mapping[str, Callable[[], object]]) -> None:
    """Let keys work in a widget of a sheet: ``does`` says what, by the id of an action.

    Arrows, Enter and, where things are switched on and off, Space are no actions: they are what every list does.
    """
    for action_id, do in does.items():
        SheetAction(actions[action_id], on).triggered.connect(lambda _checked=False, do=do: do())
