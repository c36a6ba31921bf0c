"""A list of thousands of rows that is laid out once after the style changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QListView


class LongList(QListView):
    """Qt's list lays all of its rows out at each of the dozen events that a change of theme sends it."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button asks for a menu; it chooses nothing."""
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Lay out in the next turn what the style changed now."""
        if event.type() is QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            return QAbstractScrollArea.event(self, event)
        return super().event(event)
