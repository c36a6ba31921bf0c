"""The list of categories, whose rows are dragged into another order."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent

from swin_annotator.ui.i18n.translate import mark
from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.moving_list import MovingList


class CategoryList(MovingList):
    """Categories in their order, onto which objects can be dragged."""

    def __init__(self) -> None:
        super().__init__("categoryList", mark("Categories"))
        self._aim = 0
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.timeout.connect(self._show_selected)

    def aim_at(self, row_id: int) -> None:
        """Frame the row that something is dragged over; 0 for none."""
        if row_id != self._aim:
            self._aim = row_id
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is selected in sight when the list gets lower.

        In the next turn: another theme resizes it ten times, and each look would lay out all rows.
        """
        super().resizeEvent(event)
        self._resized.start(0)

    def _show_selected(self) -> None:
        for row_id in self.selected_ids():
            self.scrollTo(self.rows.index(self.rows.position(row_id)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the frame around the one that something is dragged over."""
        super().paintEvent(event)
        if self._aim and (place := self.rows.position(self._aim)) >= 0:
            framing = QPainter(self.viewport())
            framing.setPen(QPen(QColor(current().accent), 2))
            framing.drawRoundedRect(self.visualRect(self.rows.index(place)).adjusted(3, 1, -3, -1), 4, 4)
            framing.end()

    def row_id_at(self, at: QPoint) -> int:
        """The id of the row at a point of the screen, 0 for none."""
        inside = self.viewport().mapFromGlobal(at)
        index = self.indexAt(inside) if self.isVisible() and self.viewport().rect().contains(inside) else None
        return self.id_at(index.row()) if index is not None and index.isValid() else 0
