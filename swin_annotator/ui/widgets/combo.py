"""A combo box whose entries carry a note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.plain_text import one_line, tip

GAP = 16
"""Pixels between a name and its note."""
ICON = 20
"""Pixels of an entry's icon, with what is beside it."""
NoteRole = Qt.ItemDataRole.UserRole + 1


class NotedCombo(QComboBox):
    """A combo box whose entries carry a grey note; cut with … where room is short."""

    def event(self, event: QEvent) -> bool:
        """The tool tip is that of the chosen entry."""
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(str(self.currentData(Qt.ItemDataRole.ToolTipRole) or ""))
        return super().event(event)

    def showPopup(self) -> None:
        """The list is as wide as its widest entry, also where the box is narrow; it stays within the screen."""
        wish = self.view().sizeHintForColumn(0) + 8
        self.view().setMinimumWidth(max(self.width(), min(wish, self.screen().availableGeometry().width() // 2)))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and arrow of the style, then name and note."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        colours = current()
        flat = self.property("role") == "flat"
        rect = self.rect().adjusted(4 if flat else 9, 0, -22, 0)
        metrics = self.fontMetrics()
        icon = self.itemIcon(self.currentIndex())
        if not icon.isNull():
            icon.paint(painter, rect.adjusted(-4, 0, ICON - 4 - rect.width(), 0))
            rect.setLeft(rect.left() + ICON)
        name = metrics.elidedText(one_line(self.currentText()), Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(colours.muted if flat or not self.isEnabled() else colours.text))
        side = Qt.AlignmentFlag.AlignRight if flat else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, name)
        note = str(self.currentData(NoteRole) or "")
        rest = rect.adjusted(metrics.horizontalAdvance(name) + 8, 0, 0, 0)
        if note and rest.width() >= metrics.horizontalAdvance(note):
            painter.setPen(QColor(colours.muted))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, note)


class NameCombo(NotedCombo):
    """A combo box of names that people gave: each on one line, cut with … where room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(NoteDelegate(self))

    def event(self, event: QEvent) -> bool:
        """The tool tip is the whole of the chosen name."""
        if event.type() is QEvent.Type.ToolTip:
            self.setItemData(self.currentIndex(), tip(self.currentText()), Qt.ItemDataRole.ToolTipRole)
        return super().event(event)


class NoteDelegate(QStyledItemDelegate):
    """The entry's name, and its note in grey at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for both."""
        text = f"{index.data()}{index.data(NoteRole) or ''}"
        return QSize(option.fontMetrics.horizontalAdvance(text) + GAP + 28, 28)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one entry."""
        colours = current()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.tint))
        rect, note = option.rect.adjusted(10, 0, -10, 0), str(index.data(NoteRole) or "")
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, rect.adjusted(-4, 0, ICON - 4 - rect.width(), 0))
            rect.setLeft(rect.left() + ICON)
        metrics = painter.fontMetrics()
        room = rect.width() - (metrics.horizontalAdvance(note) + GAP if note else 0)
        name = metrics.elidedText(one_line(str(index.data())), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(colours.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QColor(colours.muted))
        both = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, both, note)
