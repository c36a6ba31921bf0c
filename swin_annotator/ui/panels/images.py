"""The image list: thumbnails for what is visible, state at a glance, filter by name or state."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.types import Image, ImageState
from swin_annotator.store.project import ImageSummary
from swin_annotator.ui.theme import Colours, colours_of

ROW_HEIGHT = 44
THUMB = QSize(44, 32)
KEPT_THUMBS = 600
"""Pixmaps of about 6 kB each."""
ImageRole = Qt.ItemDataRole.UserRole + 1
SummaryRole = Qt.ItemDataRole.UserRole + 2
NO_SUMMARY = ImageSummary(ImageState.UNTOUCHED, 0, 0)
Index = QModelIndex | QPersistentModelIndex
STATE_WORDS = {state.value: state for state in ImageState}


def details(image: Image, summary: ImageSummary) -> str:
    """The second line of a row: ``16 labels · 9 proposals``."""
    if image.error:
        return image.error.removeprefix(f"Could not read {PurePosixPath(image.path).name}: ").rstrip(".")
    parts = [
        f"{count} {noun}{'' if count == 1 else 's'}"
        for count, noun in ((summary.accepted, "label"), (summary.proposed, "proposal"))
        if count
    ]
    if not parts:
        return "reviewed, empty" if summary.state is ImageState.REVIEWED else "untouched"
    return " · ".join(parts)


def is_wanted(image: Image, summary: ImageSummary, words: Sequence[str]) -> bool:
    """Whether an image passes the filter: each word is a state, or part of the path."""
    path = image.path.casefold()
    for word in words:
        state = STATE_WORDS.get(word)
        if state is not None:
            if _state(image, summary) is not state:
                return False
        elif word not in path:
            return False
    return True


def _state(image: Image, summary: ImageSummary) -> ImageState:
    return ImageState.UNREADABLE if image.error else summary.state


class ImageModel(QAbstractListModel):
    """The images that pass the filter; tells which thumbnails are wanted."""

    wanted = Signal(object)
    """Image whose thumbnail is painted and not held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Image] = []
        self._place: dict[int, int] = {}
        self._summaries: dict[int, ImageSummary] = {}
        self._shown: list[int] = []
        self._row: dict[int, int] = {}
        self._words: list[str] = []
        self._thumbs: OrderedDict[int, QPixmap] = OrderedDict()
        self._asked: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """How many images pass the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, tool tip, accessible text, thumbnail, Image and ImageSummary of a row."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        image = self._all[self._shown[index.row()]]
        summary = self._summaries.get(image.id, NO_SUMMARY)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return image.path
            case Qt.ItemDataRole.ToolTipRole:
                return f"{image.path}\n{image.error or details(image, summary)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{image.path}, {_state(image, summary).value}, {details(image, summary)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._thumb(image)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(120, ROW_HEIGHT)
        return {int(ImageRole): image, int(SummaryRole): summary}.get(role)

    def _thumb(self, image: Image) -> QPixmap | None:
        if image.id in self._thumbs:
            self._thumbs.move_to_end(image.id)
            return self._thumbs[image.id]
        if image.id not in self._asked and not image.error:
            self._asked.add(image.id)
            self.wanted.emit(image)
        return None

    def forget_requests(self, kept: set[int]) -> None:
        """Thumbnails that were asked for and dropped may be asked for again."""
        self._asked &= kept

    def set_thumbnail(self, image_id: int, rgb: NDArray[np.uint8], ratio: float) -> None:
        """Keep a (h, w, 3) thumbnail for a screen with ``ratio`` device pixels per pixel."""
        pixels = np.ascontiguousarray(rgb)
        height, width = pixels.shape[:2]
        shown = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        target = THUMB * ratio
        scaled = shown.scaled(
            target, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        cut = scaled.copy(
            (scaled.width() - target.width()) // 2,
            (scaled.height() - target.height()) // 2,
            target.width(),
            target.height(),
        )
        pixmap = QPixmap.fromImage(cut)
        pixmap.setDevicePixelRatio(ratio)
        self._asked.discard(image_id)
        self._thumbs[image_id] = pixmap
        while len(self._thumbs) > KEPT_THUMBS:
            self._thumbs.popitem(last=False)
        self._tell(image_id)

    def clear(self) -> None:
        """Forget everything: another folder comes."""
        self.beginResetModel()
        for held in (self._all, self._place, self._summaries, self._shown, self._row, self._thumbs, self._asked):
            held.clear()
        self.endResetModel()

    def add(self, images: Sequence[Image], summaries: Mapping[int, ImageSummary]) -> None:
        """Append images that are not there yet."""
        self._summaries.update(summaries)
        fresh = [image for image in images if image.id not in self._place]
        passing = []
        for image in fresh:
            self._place[image.id] = len(self._all)
            self._all.append(image)
            if is_wanted(image, self._summaries.get(image.id, NO_SUMMARY), self._words):
                passing.append(self._place[image.id])
        if passing:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(passing) - 1)
            for place in passing:
                self._row[self._all[place].id] = len(self._shown)
                self._shown.append(place)
            self.endInsertRows()

    def set_filter(self, text: str) -> None:
        """Show only images that pass."""
        self._words = text.casefold().split()
        self.beginResetModel()
        self._shown = [
            place
            for place, image in enumerate(self._all)
            if is_wanted(image, self._summaries.get(image.id, NO_SUMMARY), self._words)
        ]
        self._row = {self._all[place].id: row for row, place in enumerate(self._shown)}
        self.endResetModel()

    def update_image(self, image: Image, summary: ImageSummary) -> None:
        """Show what changed about an image; it stays in view although the filter may not want it any more."""
        place = self._place.get(image.id)
        if place is None:
            return
        self._all[place] = image
        self._summaries[image.id] = summary
        self._tell(image.id)

    def _tell(self, image_id: int) -> None:
        row = self._row.get(image_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, image_id: int) -> int:
        """The row of an image, -1 when the filter hides it."""
        return self._row.get(image_id, -1)

    def image_by_id(self, image_id: int) -> Image | None:
        """The image of an id, shown or not."""
        place = self._place.get(image_id)
        return None if place is None else self._all[place]

    def image_at(self, row: int) -> Image | None:
        """The image of a row."""
        return self._all[self._shown[row]] if 0 <= row < len(self._shown) else None

    def summary_at(self, row: int) -> ImageSummary:
        """What is known of the image of a row."""
        image = self.image_at(row)
        return self._summaries.get(image.id, NO_SUMMARY) if image else NO_SUMMARY

    def totals(self) -> tuple[int, int]:
        """How many images there are, and how many are reviewed."""
        reviewed = sum(s.state is ImageState.REVIEWED for s in self._summaries.values())
        return len(self._all), reviewed


class ImageDelegate(QStyledItemDelegate):
    """Thumbnail, name, counts, state dot."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        image, summary = index.data(ImageRole), index.data(SummaryRole)
        colours = colours_of(option.palette)
        rect = option.rect
        painter.save()
        _paint_ground(painter, option, rect, colours)
        thumb = QRect(rect.left() + 10, rect.top() + 6, THUMB.width(), THUMB.height())
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            painter.drawPixmap(thumb, pixmap)
        else:
            painter.fillRect(thumb, QColor(colours.raised))
        text = QRect(thumb.right() + 9, rect.top() + 4, rect.right() - thumb.right() - 9 - 26, 18)
        painter.setPen(QColor(colours.text))
        name = painter.fontMetrics().elidedText(image.path, Qt.TextElideMode.ElideMiddle, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        font = QFont(option.font)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        below = text.translated(0, 18)
        note = painter.fontMetrics().elidedText(details(image, summary), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, note)
        paint_state(painter, QPointF(rect.right() - 15, rect.center().y() + 0.5), _state(image, summary), colours)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, colours: Colours) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(colours.tint))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(colours.raised))


def paint_state(painter: QPainter, centre: QPointF, state: ImageState, colours: Colours) -> None:
    """The sign of an image's state: ○ untouched, ◐ has proposals, ● reviewed, ✗ unreadable."""
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
        case ImageState.UNREADABLE:
            painter.setPen(QPen(QColor(colours.reject), 1.6))
            inner = disc.adjusted(1, 1, -1, -1)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        case _:
            painter.setPen(QPen(QColor(colours.muted), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)


class ImagesPanel(QWidget):
    """Filter and list."""

    chosen = Signal(int)
    """The id of the image that the user went to."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leftColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ImageModel(self)
        self.filter = QLineEdit()
        self.filter.setObjectName("imageFilter")
        self.filter.setAccessibleName("Filter images")
        self.filter.setClearButtonEnabled(True)
        self.filter.setToolTip("Part of a name, or: untouched, proposals, reviewed, unreadable")
        self.filter.textChanged.connect(self._refilter)
        self.list = QListView()
        self.list.setObjectName("imageList")
        self.list.setAccessibleName("Images")
        self.list.setModel(self.model)
        self.list.setItemDelegate(ImageDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTabKeyNavigation(False)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self._current = 0
        self._quiet = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        pad = QVBoxLayout()
        pad.setContentsMargins(8, 0, 8, 0)
        pad.addWidget(self.filter)
        layout.addLayout(pad)
        layout.addWidget(self.list, 1)
        self.tell_count()

    def tell_count(self) -> None:
        """Say in the empty filter how many images there are."""
        count = self.model.totals()[0]
        self.filter.setPlaceholderText(f"Filter {count} images" if count else "Filter")

    def show_current(self, image_id: int | None) -> None:
        """Mark an image as the one on screen, without announcing it."""
        self._current = image_id or 0
        row = self.model.row_of(self._current)
        self._quiet = True
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._quiet = False

    def visible_ids(self) -> set[int]:
        """Ids of the images whose rows are on screen."""
        view = self.list.viewport().rect()
        first = self.list.indexAt(view.topLeft()).row()
        if first < 0:
            return set()
        last = min(self.model.rowCount() - 1, first + view.height() // ROW_HEIGHT + 1)
        found = (self.model.image_at(row) for row in range(first, last + 1))
        return {image.id for image in found if image is not None}

    def around(self, reach: int) -> list[Image]:
        """The images after and before the current one, nearest first, the next before the previous."""
        row = self.model.row_of(self._current)
        offsets = [sign * step for step in range(1, reach + 1) for sign in (1, -1)]
        found = [self.model.image_at(row + offset) for offset in offsets] if row >= 0 else []
        return [image for image in found if image is not None and not image.error]

    def go_next(self) -> None:
        """Open the next image of the list."""
        self._step(1, open_only=False)

    def go_previous(self) -> None:
        """Open the previous image of the list."""
        self._step(-1, open_only=False)

    def go_next_open(self) -> None:
        """Open the next image that still has proposals."""
        self._step(1, open_only=True)

    def go_previous_open(self) -> None:
        """Open the previous image that still has proposals."""
        self._step(-1, open_only=True)

    def _step(self, direction: int, *, open_only: bool) -> None:
        row = self.model.row_of(self._current)
        row = row + direction if row >= 0 else 0
        while open_only and 0 <= row < self.model.rowCount() and not self.model.summary_at(row).proposed:
            row += direction
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        image = self.model.image_at(index.row())
        if not self._quiet and image is not None and image.id != self._current:
            self._current = image.id
            self.chosen.emit(image.id)

    def _refilter(self, text: str) -> None:
        self._quiet = True
        self.model.set_filter(text)
        self._quiet = False
        self.show_current(self._current)
