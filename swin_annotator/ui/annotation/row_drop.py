"""Objects dragged from a list onto a category, which they get."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent

from swin_annotator.ui.panels.categories import CategoriesPanel
from swin_annotator.ui.widgets.row_list import RowList


class RowDrop(QObject):
    """Watches lists of objects. Within a list a drag selects, as ever; what it takes along over its edge is dragged."""

    def __init__(self, lists: Sequence[RowList], categories: CategoriesPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lists = {listed.viewport(): listed for listed in lists}
        self._categories = categories
        self._ids: tuple[int, ...] = ()
        """Objects that were selected when the drag began: on its way out the list selects more."""
        for view in self._lists:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note where a drag begins, and what is under it when the button is let go."""
        listed = next((found for view, found in self._lists.items() if view is watched), None)
        if listed is None or not isinstance(event, QMouseEvent):
            return False
        at = event.globalPosition().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._ids = ()
            case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                self._ids = self._ids or listed.selected_ids()
                self._show(listed, at)
            case QEvent.Type.MouseButtonRelease if self._ids:
                self._drop(at)
                listed.viewport().unsetCursor()
        return False

    def _show(self, listed: RowList, at: QPoint) -> None:
        over = self._categories.list.row_id_at(at)
        self._categories.list.aim_at(over)
        outside = not listed.viewport().rect().contains(listed.viewport().mapFromGlobal(at))
        if outside:
            shape = Qt.CursorShape.DragCopyCursor if over else Qt.CursorShape.ForbiddenCursor
            listed.viewport().setCursor(shape)
        else:
            listed.viewport().unsetCursor()

    def _drop(self, at: QPoint) -> None:
        ids, self._ids = self._ids, ()
        over = self._categories.list.row_id_at(at)
        self._categories.list.aim_at(0)
        if over:
            self._categories.given.emit(over, ids)
