"""Rows with a colour, a name, a number and small buttons: proposals, labels and categories look alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QContextMenuEvent, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from swin_annotator.ui.i18n.translate import say
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours, current
from swin_annotator.ui.widgets.key_cap import cap_width, paint_cap
from swin_annotator.ui.widgets.long_list import LongList
from swin_annotator.ui.widgets.plain_text import one_line, tip

ROW_HEIGHT, LOW_ROW_HEIGHT = 28, 22
"""Pixels; the second one in windows with little height."""
BUTTON = 22
RowRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """Contents of a row."""

    id: int
    name: str
    colour: QColor
    number: str = ""
    note: str = ""
    """After the name, in grey."""
    cap: str = ""
    """A key at the right."""
    marked: bool = False
    """A ring around the colour: what is drawn next gets it."""
    spoken: str = ""
    """Text for a screen reader."""
    pattern: Qt.BrushStyle = Qt.BrushStyle.NoBrush
    """Drawn in the colour, where categories have patterns."""
    hidden: bool = False
    """Its objects are not shown: the row is faint."""


class RowModel(QAbstractListModel):
    """Rows that are given as a whole; only those between the first and the last that differ are touched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, accessible text and the Row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = row.spoken or f"{row.name} {row.number}".strip()
            return tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return row if role == int(RowRole) else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these."""
        old, fresh = self._rows, list(rows)
        if fresh == old:
            return
        head = _alike(old, fresh)
        tail = _alike(old[head:][::-1], fresh[head:][::-1])
        gone, come = len(old) - head - tail, len(fresh) - head - tail
        if gone == come:
            self._take(fresh)
            self.dataChanged.emit(self.index(head), self.index(head + come - 1))
            return
        # No reset: rows that stay keep selection and hover, and a judgement in thousands of rows touches one.
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._take(old[:head] + old[head + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._take(fresh)
            self.endInsertRows()

    def _take(self, rows: list[Row]) -> None:
        self._rows = rows
        self._places = {row.id: place for place, row in enumerate(rows)}

    def rows(self) -> list[Row]:
        """Return what is shown."""
        return list(self._rows)

    def position(self, row_id: int) -> int:
        """The row of an id, or -1."""
        return self._places.get(row_id, -1)


def _alike(a: Sequence[Row], b: Sequence[Row]) -> int:
    """Count the rows that are the same at the beginnings of both."""
    differing = (place for place, (one, other) in enumerate(zip(a, b, strict=False)) if one != other)
    return next(differing, min(len(a), len(b)))


class RowDelegate(QStyledItemDelegate):
    """Draws a row; small buttons named after icons stand at its right end."""

    pressed = Signal(str, int)
    """Button and row id."""

    def __init__(self, parent: QObject, buttons: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self.height = ROW_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as all rows."""
        return QSize(100, self.height)

    def button_rect(self, rect: QRect, button: str) -> QRect:
        """Return where a button is within a row."""
        place = len(self._buttons) - self._buttons.index(button)
        return QRect(rect.right() - 8 - place * (BUTTON + 5) + 5, rect.center().y() - 9, BUTTON, 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(RowRole)
        colours = current()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.tint))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.raised))
        _paint_swatch(painter, rect, row, colours)
        right = rect.right() - 12
        for button in reversed(self._buttons):
            at = self.button_rect(rect, button)
            _paint_button(painter, at, button, colours)
            right = at.left() - 8
        if row.cap:
            width = cap_width(row.cap, option.font)
            paint_cap(painter, row.cap, QRectF(right - width, rect.center().y() - 8.5, width, 18), colours)
            right -= width + 8
        right = _paint_number(painter, rect, right, row, colours)
        _paint_name(painter, QRect(rect.left() + 30, rect.top(), right - rect.left() - 34, rect.height()), row, colours)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on one of the buttons."""
        if (
            event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        ):
            for button in self._buttons:
                if self.button_rect(option.rect, button).contains(event.position().toPoint()):
                    if event.type() is QEvent.Type.MouseButtonRelease:
                        self.pressed.emit(button, index.data(RowRole).id)
                    return True
        return super().editorEvent(event, model, option, index)


def _paint_swatch(painter: QPainter, rect: QRect, row: Row, colours: Colours) -> None:
    swatch = QRectF(rect.left() + 12, rect.center().y() - 4.5, 10, 10)
    if row.pattern is Qt.BrushStyle.NoBrush:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(row.colour)
    else:  # as on the canvas: lines of the colour within an outline, with the room that a pattern needs
        swatch.adjust(-3, -3, 4, 4)
        painter.setPen(QPen(row.colour, 1.5))
        painter.setBrush(QBrush(row.colour, row.pattern))
    painter.drawRoundedRect(swatch, 3, 3)
    if row.marked:
        painter.setPen(QColor(colours.text))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(swatch.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)


def _paint_button(painter: QPainter, at: QRect, button: str, colours: Colours) -> None:
    painter.setPen(QColor(colours.line))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    icons.paint_icon(painter, button, QRectF(at.center().x() - 6.5, at.center().y() - 6.5, 14, 14), colours.text)


def _paint_number(painter: QPainter, rect: QRect, right: int, row: Row, colours: Colours) -> int:
    if not row.number:
        return right
    font = painter.font()
    # Tabular figures: numbers of equal length stand under each other.
    font.setFeature(QFont.Tag("tnum"), 1)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(row.number) + 2
    painter.setPen(QColor(colours.muted))
    painter.drawText(QRect(right - width, rect.top(), width, rect.height()), Qt.AlignmentFlag.AlignVCenter, row.number)
    return right - width - 6


def _paint_name(painter: QPainter, rect: QRect, row: Row, colours: Colours) -> None:
    metrics = painter.fontMetrics()
    name = metrics.elidedText(one_line(row.name), Qt.TextElideMode.ElideRight, rect.width())
    painter.setPen(QColor(colours.muted if row.hidden else colours.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, name)
    rest = rect.adjusted(metrics.horizontalAdvance(name) + 8, 0, 0, 0)
    if row.note and rest.width() > 24:
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            rest,
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(one_line(row.note), Qt.TextElideMode.ElideRight, rest.width()),
        )


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours among sorted places."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


class RowList(LongList):
    """A list of rows that tells which ids the user chose."""

    chosen = Signal(object)
    """Tuple of row ids."""
    opened = Signal(int)
    """A row was double-clicked, or Enter pressed on it."""
    menu_wanted = Signal(QPoint)
    """A menu on what is selected, at a place of the screen."""

    def __init__(self, name: str, spoken: str, buttons: tuple[str, ...] = (), *, many: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        say(self.setAccessibleName, spoken)
        self.rows = RowModel(self)
        self.delegate = RowDelegate(self, buttons)
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setMinimumHeight(ROW_HEIGHT)
        self._quiet = False
        self.selectionModel().selectionChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(index.data(RowRole).id))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is about what is selected; a row under the mouse that is not becomes that."""
        index = self.indexAt(event.pos())
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse and index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)
        if self.selected_ids():
            self.menu_wanted.emit(event.globalPos())

    def sizeHint(self) -> QSize:
        """Height of one row: with its full height, a section whose words wrap would take the room of the others."""
        return QSize(super().sizeHint().width(), self.delegate.height)

    def set_row_height(self, height: int) -> None:
        """Make every row this high."""
        if height != self.delegate.height:
            self.delegate.height = height
            self.setMinimumHeight(height)
            self.scheduleDelayedItemsLayout()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what was selected stays so."""
        self._quiet = True
        chosen = self.selected_ids()
        self.rows.set_rows(rows)
        self._quiet = False
        self.select_ids(chosen)

    def selected_ids(self) -> tuple[int, ...]:
        """Ids of the selected rows, top first."""
        found = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(index.data(RowRole).id for index in found if index.isValid())

    def select_ids(self, ids: Sequence[int]) -> None:
        """Select rows without announcing it."""
        if tuple(ids) == self.selected_ids():
            return
        self._quiet = True
        flags = self.selectionModel().SelectionFlag
        places = [place for row_id in ids if (place := self.rows.position(row_id)) >= 0]
        chosen = QItemSelection()
        for first, last in _runs(sorted(places)):
            chosen.select(self.rows.index(first), self.rows.index(last))
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        if places:
            index = self.rows.index(places[-1])
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        self._quiet = False

    def _tell(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.selected_ids())
