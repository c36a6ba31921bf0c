"""The tools that have no button of their own in the tool bar, under one button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from swin_annotator.ui.i18n.translate import say
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours

MORE = (
    *("turned", "extreme", "points", "line", ""),
    *("clicks", "wand", "eraser", "", "piece", "hole", "knife", "", "ruler"),
)
"""Ids of actions; empty for a line."""


class MoreTools(QToolButton):
    """Opens a menu of tools, and shows the icon of the one that is in use."""

    def __init__(self, actions: Sequence[QAction | None]) -> None:
        super().__init__()
        self.setObjectName("moreToolsButton")
        say(self.setAccessibleName, "More tools")
        say(
            self.setToolTip,
            "More tools: turned box, points, lines, smart select, magic wand, eraser, parts",
        )
        self.setProperty("role", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(True)
        self.setFixedSize(38, 28)
        self.setIconSize(QSize(20, 20))
        self._colours: Colours | None = None
        self._drawn: tuple[Colours, QAction | None] | None = None
        self._actions = [action for action in actions if action is not None]
        menu = QMenu(self)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
                action.changed.connect(self._sync)
        self.setMenu(menu)

    def dress(self, colours: Colours) -> None:
        """Draw the icon in the theme's colour."""
        self._colours = colours
        self._sync()

    def _sync(self) -> None:
        used = next((action for action in self._actions if action.isChecked()), None)
        self.setChecked(used is not None)
        self.setEnabled(any(action.isEnabled() for action in self._actions))
        if self._colours is not None and self._drawn != (self._colours, used):
            self._drawn = (self._colours, used)
            name = "more" if used is None else used.data()
            ink = self._colours.accent if used is not None else ""
            self.setIcon(icons.icon(name, self._colours, ink) if ink else icons.icon(name, self._colours))
