"""A list of rows that are dragged into another order."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.row_list import ROW_HEIGHT, RowList


class MovingList(RowList):
    """Rows that follow the mouse: a line shows where the dragged one would come to stand."""

    moved = Signal(int, int)
    """Row id, and its place counted without it."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self._held = 0
        self._from = QPoint()
        self._to = -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a row."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._from, self._to = event.position().toPoint(), -1
        self._held = self.id_at(index.row()) if index.isValid() and event.button() is Qt.MouseButton.LeftButton else 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where it would go; nothing is selected on the way."""
        at = event.position().toPoint()
        if not self._held or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._to >= 0 or (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            beyond = min(0, at.y()) + max(0, at.y() - self.viewport().height())
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + max(-ROW_HEIGHT, min(ROW_HEIGHT, beyond)))  # at an end the list goes along
            self._to = self._gap_at(at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there, or count as a click."""
        held, to = self._held, self._to
        self._held, self._to = 0, -1
        self.unsetCursor()
        self.viewport().update()
        if to < 0:
            super().mouseReleaseEvent(event)
            return
        place = self.rows.position(held)
        to -= place < to
        if place >= 0 and to != place:
            self.moved.emit(held, to)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the line."""
        super().paintEvent(event)
        if self._to < 0:
            return
        last = self._to >= self.rows.rowCount()
        rect = self.visualRect(self.rows.index(self._to - last))
        y = rect.bottom() if last else rect.top()
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(rect.left() + 8, y - 1, rect.width() - 16, 2), QColor(current().accent))

    def id_at(self, place: int) -> int:
        """The id of the row at a place of the list."""
        return self.rows.rows()[place].id

    def _gap_at(self, at: QPoint) -> int:
        """Before which row a drop at ``at`` would go; the number of rows for the end."""
        index = self.indexAt(QPoint(max(1, min(at.x(), self.viewport().width() - 2)), at.y()))
        if not index.isValid():
            return 0 if at.y() < 0 else self.rows.rowCount()
        return index.row() + (at.y() > self.visualRect(index).center().y())
