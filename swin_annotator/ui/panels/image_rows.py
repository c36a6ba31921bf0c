"""The drawing of a row of the image list."""

from __future__ import annotations

from PySide6.QtCore import (
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from swin_annotator.core.folders import begins_with_hash
from swin_annotator.core.types import Image, ImageState
from swin_annotator.store.project import ImageSummary
from swin_annotator.ui.panels.image_model import (
    ROW_HEIGHT,
    THUMB,
    ImageRole,
    Index,
    SummaryRole,
    details,
    shown_state,
    signs,
)
from swin_annotator.ui.theme.theme import Colours, current
from swin_annotator.ui.widgets.plain_text import one_line

NARROW, NARROW_THUMB = 200, 32
"""Under this width of the list thumbnails are as wide as high."""


class ImageDelegate(QStyledItemDelegate):
    """Thumbnail, name, counts, state dot."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        image, summary = index.data(ImageRole), index.data(SummaryRole)
        colours = current()
        rect = option.rect
        painter.save()
        _paint_ground(painter, option, rect, colours)
        narrow = rect.width() < NARROW
        width = NARROW_THUMB if narrow else THUMB.width()
        thumb = QRect(rect.left() + (8 if narrow else 10), rect.top() + 6, width, THUMB.height())
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            painter.drawPixmap(thumb, pixmap, _middle(pixmap, thumb.size()))
        else:
            painter.fillRect(thumb, QColor(colours.raised))
        text = QRect(thumb.right() + 9, rect.top() + 4, rect.right() - thumb.right() - 9 - 25, 18)
        painter.setPen(QColor(colours.text))
        name = fitting_name(image.path, painter.fontMetrics(), text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        font = QFont(option.font)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        below = text.translated(0, 18)
        note = fitting_note(image, summary, painter.fontMetrics(), below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, note)
        paint_state(painter, QPointF(rect.right() - 13, rect.center().y() + 0.5), shown_state(image, summary), colours)
        painter.restore()


def fitting_name(path: str, metrics: QFontMetrics, width: int) -> str:
    """A path in ``width`` pixels: whole, or without its suffix, or where names differ: its end, of a hash its head."""
    path = one_line(path)
    for text in (path, path.rpartition(".")[0] or path):
        if metrics.horizontalAdvance(text) <= width:
            return text
    hashed = begins_with_hash(text.rpartition("/")[2])
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight if hashed else Qt.TextElideMode.ElideLeft, width)


def fitting_note(image: Image, summary: ImageSummary, metrics: QFontMetrics, width: int) -> str:
    """The second line in ``width`` pixels: in words, else in signs."""
    words = details(image, summary)
    if metrics.horizontalAdvance(words) > width:
        words = signs(image, summary) or words
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


def _middle(pixmap: QPixmap, size: QSize) -> QRect:
    """The middle of a pixmap in its own pixels, shaped like ``size``."""
    width = round(pixmap.height() * size.width() / size.height())
    return QRect((pixmap.width() - width) // 2, 0, width, pixmap.height())


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, colours: Colours) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(colours.tint))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(colours.raised))


def paint_state(painter: QPainter, centre: QPointF, state: ImageState, colours: Colours) -> None:
    """The sign of an image's state: ○ untouched, ◔ started, ◐ has proposals, ● reviewed, ! changed, ✗ unreadable."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QRectF(centre.x() - 4.5, centre.y() - 4.5, 9, 9)
    match state:
        case ImageState.REVIEWED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accept))
            painter.drawEllipse(disc)
        case ImageState.PROPOSALS:
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            painter.setBrush(QColor(colours.accent))
            painter.drawPie(disc, 90 * 16, 180 * 16)
        case ImageState.CHANGED:
            painter.setPen(QPen(QColor(colours.reject), 1.8))
            middle = disc.center()
            painter.drawLine(QPointF(middle.x(), disc.top()), QPointF(middle.x(), middle.y() + 1.5))
            painter.drawPoint(QPointF(middle.x(), disc.bottom() - 0.5))
        case ImageState.UNREADABLE:
            painter.setPen(QPen(QColor(colours.reject), 1.6))
            inner = disc.adjusted(1, 1, -1, -1)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        case _:
            painter.setPen(QPen(QColor(colours.muted), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            if state is ImageState.STARTED:
                painter.setBrush(QColor(colours.muted))
                painter.drawPie(disc, 0, 90 * 16)
