"""The image list: thumbnails for what is visible, state at a glance, filter by name or state."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.types import Image
from swin_annotator.ui.i18n.translate import plural, say, tr
from swin_annotator.ui.panels.image_model import ROW_HEIGHT, ImageModel
from swin_annotator.ui.panels.image_rows import ImageDelegate
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours
from swin_annotator.ui.widgets.long_list import LongList

FILTER_PADDING = 24
"""Pixels of a field beside its text."""


class FilterEdit(QLineEdit):
    """A line of words; Enter and Down lead to what passes, Escape clears it and then leads away."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All other keys are typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ImagesPanel(QWidget):
    """Filter and list."""

    chosen = Signal(int)
    """The id of the image that the user went to."""
    left = Signal()
    """Escape in the filter: back to the canvas."""
    menu_wanted = Signal(int, QPoint)
    """The id of an image, and a place on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leftColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ImageModel(self)
        self.filter = FilterEdit()
        self.filter.left.connect(self.left)
        self.filter.setObjectName("imageFilter")
        say(self.filter.setAccessibleName, "Filter images")
        self.filter.setClearButtonEnabled(True)
        say(
            self.filter.setToolTip,
            "Part of a name, or: untouched, started, proposals, reviewed, unreadable, untagged, tag:night, "
            'tag:"wet street"',
        )
        self.filter.textChanged.connect(self._refilter)
        self.sort_menu = QMenu(self)
        self.sort_button = QToolButton()
        self.sort_button.setObjectName("sortButton")
        say(self.sort_button.setAccessibleName, "Sort images")
        say(self.sort_button.setToolTip, "Sort images")
        self.sort_button.setProperty("role", "flat")
        self.sort_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setMenu(self.sort_menu)
        self.sort_button.setFixedSize(26, 28)
        self.list = LongList()
        self.list.setObjectName("imageList")
        say(self.list.setAccessibleName, "Images")
        self.list.setModel(self.model)
        self.list.setItemDelegate(ImageDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTabKeyNavigation(False)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self.filter.entered.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self._current = 0
        self._quiet = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        pad = QHBoxLayout()
        pad.setContentsMargins(8, 0, 4, 0)
        pad.setSpacing(4)
        pad.addWidget(self.filter, 1)
        pad.addWidget(self.sort_button)
        layout.addLayout(pad)
        layout.addWidget(self.list, 1)
        self.tell_count()

    def tell_count(self) -> None:
        """Say in the empty filter how many images there are."""
        count = self.model.totals()[0]
        text = plural("Filter {n} image", "Filter {n} images", count) if count else tr("Filter")
        room = self.filter.width() - FILTER_PADDING
        fits = self.filter.fontMetrics().horizontalAdvance(text) <= room
        self.filter.setPlaceholderText(text if fits else tr("Filter"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow column has no room for the count."""
        super().resizeEvent(event)
        self.tell_count()

    def show_current(self, image_id: int | None) -> None:
        """Mark an image as the one on screen, without announcing it."""
        self._current = image_id or 0
        row = self.model.row_of(self._current)
        self._quiet = True
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._quiet = False

    def set_ranks(self, ranks: Mapping[int, int] | None) -> None:
        """Show images in this order by their ids; None: in the folder's own."""
        self._quiet = True
        self.model.set_ranks(ranks)
        self._quiet = False
        self.show_current(self._current)

    def dress(self, colours: Colours) -> None:
        """Draw the icon in the theme's colour."""
        self.sort_button.setIcon(icons.icon("sort", colours))
        self.sort_button.setIconSize(QSize(18, 18))

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

    def _ask_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        image = self.model.image_at(index.row()) if index.isValid() else None
        if image is not None:
            self.menu_wanted.emit(image.id, self.list.viewport().mapToGlobal(at))

    def _refilter(self, text: str) -> None:
        self._quiet = True
        self.model.set_filter(text)
        self._quiet = False
        self.show_current(self._current)
