"""The grid of a contact sheet: pictures of objects, only those on screen, with the keyboard too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.types import State
from swin_annotator.ui.gallery.crop_model import (
    SIDE,
    ColourRole,
    CropModel,
    GlanceRole,
    Index,
    OutRole,
    Picture,
    PictureRole,
)
from swin_annotator.ui.i18n.translate import say
from swin_annotator.ui.theme.theme import Colours, current
from swin_annotator.ui.widgets.plain_text import short

MOST_LETTERS = 200
PAD = 6
CAPTION = 32
"""Pixels of two lines."""
CELL = QSize(SIDE + 2 * PAD, SIDE + 2 * PAD + CAPTION)
BATCH = 2000
"""Cells laid out between two events of the window."""
VEIL = 150
"""Cover over what was picked out, of 255."""


class CropDelegate(QStyledItemDelegate):
    """Draws a picture with the object's box, a caption, and a cross over what was picked out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all."""
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        colours = current()
        cell = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 6, 6)
        room = QRectF(cell.left() + PAD, cell.top() + PAD, SIDE, SIDE)
        picture: Picture | None = index.data(PictureRole)
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.raised))
            painter.drawRoundedRect(room, 4, 4)
        else:
            _paint_picture(painter, room, picture, index.data(ColourRole), index.data(GlanceRole).state)
        if index.data(OutRole):
            _paint_out(painter, room, colours)
        if option.state & QStyle.StateFlag.State_Selected or option.state & QStyle.StateFlag.State_HasFocus:
            focused = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(colours.text if focused else colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(-2, -2, 2, 2), 4, 4)
        _paint_caption(painter, room, index, colours)
        painter.restore()


def _paint_picture(painter: QPainter, room: QRectF, picture: Picture, colour: QColor, state: State) -> None:
    size = picture.pixmap.deviceIndependentSize()
    at = QRectF(QPointF(0, 0), size)
    at.moveCenter(room.center())
    painter.drawPixmap(at.topLeft(), picture.pixmap)
    box = picture.box
    frame = QRectF(
        at.left() + box.x() * at.width(),
        at.top() + box.y() * at.height(),
        box.width() * at.width(),
        box.height() * at.height(),
    ).intersected(at)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # A dark line under the coloured one shows on any photo; as on the canvas, labels alone are drawn through.
    style = Qt.PenStyle.SolidLine if state is State.ACCEPTED else Qt.PenStyle.DashLine
    for pen in (QPen(QColor(0, 0, 0, 140), 3), QPen(colour, 1.5, style)):
        painter.setPen(pen)
        painter.drawRect(frame)


def _paint_out(painter: QPainter, room: QRectF, colours: Colours) -> None:
    veil = QColor(colours.bg)
    veil.setAlpha(VEIL)
    painter.fillRect(room, veil)
    painter.setPen(QPen(QColor(colours.reject), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    inner = room.adjusted(28, 28, -28, -28)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _paint_caption(painter: QPainter, room: QRectF, index: Index, colours: Colours) -> None:
    """The category under the picture, on two lines where it is long, and the score at the end of the second."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(index.data(ColourRole))
    painter.drawRoundedRect(QRectF(room.left(), room.bottom() + 7, 8, 8), 2, 2)
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setFeature(QFont.Tag("tnum"), 1)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    score = index.data(GlanceRole).score
    number = "" if score is None else f"{score:.2f}"
    metrics, high = painter.fontMetrics(), CAPTION // 2
    first = QRectF(room.left() + 13, room.bottom() + 3, room.width() - 13, high)
    second = first.translated(0, high)
    taken = metrics.horizontalAdvance(number) + 6 if number else 0
    name = str(index.data(Qt.ItemDataRole.DisplayRole))
    lines = two_lines(name, metrics, int(first.width()), int(second.width()) - taken)
    for rect, line in zip((first, second), lines, strict=True):
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, line)
    painter.drawText(second, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)


def two_lines(text: str, metrics: QFontMetrics, first: int, second: int) -> tuple[str, str]:
    """``text`` in two lines of so many pixels, broken between words where that is possible.

    What does not fit is cut out of the middle of the second line: names that begin alike differ at their ends.
    """
    text = short(text, MOST_LETTERS)
    if metrics.horizontalAdvance(text) <= first:
        return text, ""
    fits = max(1, sum(metrics.horizontalAdvance(text[:end]) <= first for end in range(1, len(text) + 1)))
    space = text.rfind(" ", 0, fits + 1)
    at = space if space > 0 else fits
    return text[:at], metrics.elidedText(text[at:].strip(), Qt.TextElideMode.ElideMiddle, second)


class CropGrid(QListView):
    """A wall of pictures; many can be selected."""

    opened = Signal(object)
    """The AnnotationSummary that was double-clicked, or on which Enter was pressed."""
    picked = Signal()
    """The selection changed."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        say(self.setAccessibleName, spoken)
        self.crops = CropModel(self, ratio=self.devicePixelRatioF())
        self.setModel(self.crops)
        self.setItemDelegate(CropDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.hint = ""
        self.verticalScrollBar().setSingleStep(CELL.height() // 3)
        self.verticalScrollBar().valueChanged.connect(self._forget_wishes)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.picked.emit())

    def show_hint(self, hint: str) -> None:
        """Say this in the middle while there is no picture."""
        self.hint = hint
        self.setAccessibleDescription(hint)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures, or the reason why there is none."""
        super().paintEvent(event)
        if self.hint and not self.crops.summaries:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current().muted))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.hint)

    def selected(self) -> list[AnnotationSummary]:
        """The selected objects, in the order of the sheet."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        held = self.crops.summaries
        return [held[row] for row in rows if row < len(held)]

    def select(self, ids: Sequence[int]) -> None:
        """Select these objects."""
        wanted = set(ids)
        chosen = QItemSelection()
        for row, summary in enumerate(self.crops.summaries):
            if summary.id in wanted:
                chosen.select(self.crops.index(row), self.crops.index(row))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visible(self) -> list[AnnotationSummary]:
        """The objects on screen."""
        view = self.viewport().rect()
        across = max(1, view.width() // CELL.width())
        first = self.verticalScrollBar().value() // CELL.height() * across
        rows = view.height() // CELL.height() + 2
        return list(self.crops.summaries[first : first + rows * across])

    def _open(self, index: QModelIndex) -> None:
        summary = index.data(GlanceRole)
        if summary is not None:
            self.opened.emit(summary)

    def _forget_wishes(self) -> None:
        self.crops.forget_wishes({summary.id for summary in self.visible()})
