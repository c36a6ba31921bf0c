"""Examples as a row of small pictures: one list over one model, whatever their number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from swin_annotator.ui.i18n.translate import mark, say, tr
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.plain_text import tip

CHIP = 40
"""Side of a chip in pixels."""
GAP = 6
"""Pixels between two chips."""
CROSS = 16
"""Side of the cross that removes one."""
ChipRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ExampleChip:
    """One example as the panel shows it."""

    text: str
    negative: bool
    crop: QPixmap | None = None


class ExampleModel(QAbstractListModel):
    """The examples in order; a crop that arrives changes one row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chips: list[ExampleChip] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the examples."""
        return 0 if parent.isValid() else len(self._chips)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The Chip, and what is said about it."""
        if not index.isValid() or index.row() >= len(self._chips):
            return None
        chip = self._chips[index.row()]
        sign = tr("never this") if chip.negative else tr("like this")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return chip.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("Example, {sign}: {text}", sign=sign, text=chip.text)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(tr("{text} ({sign}). Click to see it, Delete to remove it.", text=chip.text, sign=sign))
        return chip if role == int(ChipRole) else None

    def set_chips(self, chips: Sequence[ExampleChip]) -> None:
        """Show these; those that stay at the front keep their rows, and with them the focus."""
        fresh, old = list(chips), self._chips
        same = next((i for i, (a, b) in enumerate(zip(old, fresh, strict=False)) if a is not b and a != b), None)
        kept = min(len(old), len(fresh)) if same is None else same
        if len(old) > kept:
            self.beginRemoveRows(QModelIndex(), kept, len(old) - 1)
            self._chips = old[:kept]
            self.endRemoveRows()
        if len(fresh) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(fresh) - 1)
            self._chips = fresh
            self.endInsertRows()

    def set_crop(self, place: int, crop: QPixmap) -> None:
        """Give the example at ``place`` its picture."""
        self._chips[place] = replace(self._chips[place], crop=crop)
        self.dataChanged.emit(self.index(place), self.index(place))


def cross_rect(rect: QRect) -> QRect:
    """Return where the cross of a chip is within its row."""
    return QRect(rect.left() + CHIP - CROSS - 1, rect.top() + 1, CROSS, CROSS)


class ChipDelegate(QStyledItemDelegate):
    """Draws the crop in a frame of its sign's colour, with a cross under the pointer."""

    opened = Signal(int)
    removed = Signal(int)
    """Places in the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A square, and the gap after it."""
        return QSize(CHIP + GAP, CHIP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one chip; the list's current one has the frame of the focus."""
        chip: ExampleChip = index.data(ChipRole)
        area = QRect(option.rect.topLeft(), QSize(CHIP, CHIP))
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _paint_chip(painter, area, chip, focused=focused)
        if option.state & QStyle.StateFlag.State_MouseOver:
            _paint_cross(painter, cross_rect(area))
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click: on the cross it removes, elsewhere it shows."""
        clicked = event.type() is QEvent.Type.MouseButtonRelease
        if clicked and isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            hit = cross_rect(option.rect).contains(event.position().toPoint())
            (self.removed if hit else self.opened).emit(index.row())
            return True
        return super().editorEvent(event, model, option, index)


class ExampleList(QListView):
    """The examples beside each other: a click or Enter shows one, Delete or its cross removes it."""

    opened = Signal(int)
    removed = Signal(int)
    """Places in the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exampleList")
        say(self.setAccessibleName, mark("Examples"))
        self.chips = ExampleModel(self)
        self.setModel(self.chips)
        delegate = ChipDelegate(self)
        delegate.opened.connect(self.opened)
        delegate.removed.connect(self.removed)
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys from the canvas
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CHIP + 2)

    def sizeHint(self) -> QSize:
        """As wide as one: the rest scrolls."""
        return QSize(CHIP + GAP, CHIP + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space show the current one, Delete removes it, arrows go on."""
        place, key = self.currentIndex().row(), event.key()
        if place >= 0 and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(place)
        elif place >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(place)
        else:
            super().keyPressEvent(event)


def _paint_chip(painter: QPainter, area: QRect, chip: ExampleChip, *, focused: bool) -> None:
    colours = current()
    colour = QColor(colours.reject if chip.negative else colours.accept)
    inner = area.adjusted(2, 2, -2, -2)
    painter.fillRect(inner, QColor(colours.raised))
    if chip.crop is not None:
        painter.drawPixmap(inner, chip.crop)
    painter.setPen(QPen(QColor(colours.accent) if focused else colour, 2))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
    badge = inner.adjusted(inner.width() - 14, inner.height() - 14, 0, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(badge)
    painter.setPen(QPen(QColor(colours.on_accept if not chip.negative else colours.bg), 1.8))
    middle = badge.center()
    painter.drawLine(middle.x() - 3, middle.y() + 1, middle.x() + 4, middle.y() + 1)
    if not chip.negative:
        painter.drawLine(middle.x() + 1, middle.y() - 3, middle.x() + 1, middle.y() + 4)


def _paint_cross(painter: QPainter, at: QRect) -> None:
    colours = current()
    painter.setPen(QColor(colours.line))
    painter.setBrush(QColor(colours.raised))
    painter.drawEllipse(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5))
    icons.paint_icon(painter, "close", QRectF(at).adjusted(2, 2, -2, -2), colours.text)
