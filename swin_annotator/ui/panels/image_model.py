"""The images of the folder, as the list shows them: filtered, with state and thumbnail."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QWidget,
)

from swin_annotator.core.byte_lru import ByteLru
from swin_annotator.core.folders import listing_key
from swin_annotator.core.names import search_key
from swin_annotator.core.types import Image, ImageState
from swin_annotator.messages import Message
from swin_annotator.store.project import ImageSummary
from swin_annotator.ui.i18n import state_names
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.widgets.plain_text import one_line, tip

ROW_HEIGHT = 44
THUMB = QSize(44, 32)
KEPT_BYTES = 4 << 20
"""Bytes of thumbnails: some 700, or a quarter of them on a screen of twice the dots."""
ImageRole = Qt.ItemDataRole.UserRole + 1
SummaryRole = Qt.ItemDataRole.UserRole + 2
NO_SUMMARY = ImageSummary(ImageState.UNTOUCHED, 0, 0)
Index = QModelIndex | QPersistentModelIndex
TAG, UNTAGGED = "tag:", "untagged"
STATE_WORDS = {state.value: state for state in ImageState}


def details(image: Image, summary: ImageSummary) -> str:
    """The second line of a row: ``16 labels · 9 proposals``."""
    if image.error:
        if isinstance(image.error, Message) and "reason" in image.error.values:
            return said(str(image.error.values["reason"]))
        return said(image.error).removeprefix(PurePosixPath(image.path).name).strip(" :—.。")
    if image.labelled_on is not None:
        sizes = _sizes(image)
        return tr("was {was}, is {now}", was=sizes[0], now=sizes[1]) if sizes else tr("the file has changed")
    parts = [
        *([plural("{n} label", "{n} labels", summary.accepted)] if summary.accepted else []),
        *([plural("{n} proposal", "{n} proposals", summary.proposed)] if summary.proposed else []),
    ]
    parts += [", ".join(image.tags)] if image.tags else []
    if not parts:
        return tr("reviewed, empty") if summary.state is ImageState.REVIEWED else tr("untouched")
    return " · ".join(parts)


def _sizes(image: Image) -> tuple[str, str] | None:
    """The size that an image was labelled in and the one that it has; None where that is not known or the same."""
    before, after = None if image.labelled_on is None else image.labelled_on.size_hw, image.size_hw
    if before is None or after is None or before == after:
        return None
    return f"{before[1]}×{before[0]}", f"{after[1]}×{after[0]}"


def signs(image: Image, summary: ImageSummary) -> str:
    """The counts where there is no room for words: ``✓ 16  ? 9``, then the tags; empty where nothing is counted."""
    if image.labelled_on is not None and not image.error:
        sizes = _sizes(image)
        return f"→ {sizes[1]}" if sizes else ""
    counts = (("✓", summary.accepted), ("?", summary.proposed))
    parts = [f"{sign} {count}" for sign, count in counts if count and not image.error]
    return "  ".join([*parts, *([", ".join(image.tags)] if image.tags else [])]) if parts else ""


def is_wanted(image: Image, summary: ImageSummary, words: Sequence[str]) -> bool:
    """Return whether an image passes the filter: each word is a state, part of the path, ``tag:…`` or ``untagged``."""
    path = search_key(image.path)
    return all(_fits(word, path, image, summary) for word in words)


def _fits(word: str, path: str, image: Image, summary: ImageSummary) -> bool:
    if word in STATE_WORDS:
        return shown_state(image, summary) is STATE_WORDS[word]
    if word == UNTAGGED:
        return not image.tags
    if word.startswith(TAG):
        return any(search_key(tag).startswith(word.removeprefix(TAG)) for tag in image.tags)
    return word in path


def filter_words(text: str) -> list[str]:
    """The words of a filter, in lower case; blanks between quotes belong to the word: ``tag:"wet street"``."""
    return [word.replace('"', "") for word in re.findall(r'(?:"[^"]*"?|[^\s"])+', search_key(text))]


def shown_state(image: Image, summary: ImageSummary) -> ImageState:
    """The state that the list shows: a file that can't be read is that first, then one that has changed."""
    if image.error:
        return ImageState.UNREADABLE
    return summary.state if image.labelled_on is None else ImageState.CHANGED


class ImageModel(QStringListModel):
    """The images that pass the filter; tells which thumbnails are wanted.

    The list of strings (all empty) is what counts the rows: a view asks for the count once per row and layout, and an
    answer from Python would take seconds for 100,000 rows.
    """

    wanted = Signal(object)
    """list[Image] whose thumbnails were painted and are not held, told once the painting is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Image] = []
        self._place: dict[int, int] = {}
        self._summaries: dict[int, ImageSummary] = {}
        """Summaries of images about which there is something to say."""
        self._reviewed = 0
        self._shown: list[int] = []
        self._row: dict[int, int] = {}
        self._words: list[str] = []
        self._ranks: Mapping[int, int] | None = None
        """The rows' order by image id; None for the folder's own."""
        self.thumbnails = ByteLru[int, QPixmap](KEPT_BYTES, pixmap_bytes, one_thread=True)
        self._asked: set[int] = set()
        self._missed: list[Image] = []
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell_missed)

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
                return tip(f"{one_line(image.path)}\n{said(image.error) or details(image, summary)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return (
                    f"{image.path}, {tr(state_names.OF_IMAGES[shown_state(image, summary)])}, {details(image, summary)}"
                )
            case Qt.ItemDataRole.DecorationRole:
                return self._thumb(image)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(120, ROW_HEIGHT)
        return {int(ImageRole): image, int(SummaryRole): summary}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, not edited or dragged."""
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _thumb(self, image: Image) -> QPixmap | None:
        if (held := self.thumbnails.get(image.id)) is not None:
            return held
        if image.id not in self._asked and not image.error:
            self._asked.add(image.id)
            self._missed.append(image)
            self._telling.start()
        return None

    def _tell_missed(self) -> None:
        missed, self._missed = self._missed, []
        if missed:
            self.wanted.emit(missed)

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
        left, top = (scaled.width() - target.width()) // 2, (scaled.height() - target.height()) // 2
        cut = scaled.copy(left, top, target.width(), target.height())
        pixmap = QPixmap.fromImage(cut)
        pixmap.setDevicePixelRatio(ratio)
        self._asked.discard(image_id)
        self.thumbnails.put(image_id, pixmap)
        self._tell(image_id)

    def clear(self) -> None:
        """Forget everything: another folder comes."""
        for held in (self._all, self._place, self._summaries, self._shown, self._row, self.thumbnails, self._asked):
            held.clear()
        self._missed.clear()
        self._reviewed = 0
        self._ranks = None
        self.setStringList([])

    def add(self, images: Sequence[Image], summaries: Mapping[int, ImageSummary]) -> None:
        """Add images that are not there yet: behind the others, or in their places where they come late."""
        for image_id, summary in summaries.items():
            self._note(image_id, summary)
        fresh = [image for image in images if image.id not in self._place]
        if self._is_late(fresh):
            self._sort_in(fresh)
            return
        passing = []
        for image in fresh:
            self._place[image.id] = len(self._all)
            self._all.append(image)
            if is_wanted(image, self._summaries.get(image.id, NO_SUMMARY), self._words):
                passing.append(self._place[image.id])
        if passing:
            first = len(self._shown)
            for place in passing:
                self._row[self._all[place].id] = len(self._shown)
                self._shown.append(place)
            self.insertRows(first, len(passing))

    def _listed(self) -> int:
        """Count the images without those at the end whose files were gone when the folder was listed."""
        count = len(self._all)
        while count and self._all[count - 1].error:
            count -= 1
        return count

    def _is_late(self, fresh: Sequence[Image]) -> bool:
        """Return whether images that come belong before some that are there."""
        count = self._listed()
        if not count or not fresh or fresh[0].error:
            return False
        return listing_key(fresh[0].path) < listing_key(self._all[count - 1].path)

    def _sort_in(self, fresh: Sequence[Image]) -> None:
        for image in fresh:
            place = bisect(self._all, listing_key(image.path), hi=self._listed(), key=lambda i: listing_key(i.path))
            self._all.insert(place, image)
        self._place = {image.id: place for place, image in enumerate(self._all)}
        self._arrange()

    def drop(self, image_ids: Collection[int]) -> None:
        """Take images out of the list."""
        self._all = [image for image in self._all if image.id not in image_ids]
        self._place = {image.id: place for place, image in enumerate(self._all)}
        for image_id in image_ids:
            self._note(image_id, NO_SUMMARY)
        self.forget_thumbnails(image_ids)
        self._arrange()

    def forget_thumbnails(self, image_ids: Collection[int]) -> None:
        """Thumbnails of files that are others by now; those in sight are asked for again."""
        for image_id in image_ids:
            self.thumbnails.drop(image_id)
            self._asked.discard(image_id)
            self._tell(image_id)

    def set_filter(self, text: str) -> None:
        """Show only images that pass."""
        self._words = filter_words(text)
        self._arrange()

    def set_ranks(self, ranks: Mapping[int, int] | None) -> None:
        """Show images in this order, those that it does not name after all others; None: in the folder's own."""
        self._ranks = ranks
        self._arrange()

    def _arrange(self) -> None:
        self._shown = [
            place
            for place, image in enumerate(self._all)
            if is_wanted(image, self._summaries.get(image.id, NO_SUMMARY), self._words)
        ]
        if (ranks := self._ranks) is not None:
            self._shown.sort(key=lambda place: ranks.get(self._all[place].id, len(ranks)))
        self._row = {self._all[place].id: row for row, place in enumerate(self._shown)}
        self.setStringList([""] * len(self._shown))

    def update_image(self, image: Image, summary: ImageSummary) -> None:
        """Show what changed about an image; it stays in view although the filter may not want it any more."""
        place = self._place.get(image.id)
        if place is None:
            return
        self._all[place] = image
        self._note(image.id, summary)
        self._tell(image.id)

    def note_summaries(self, summaries: Mapping[int, ImageSummary]) -> None:
        """Show what is known of these images by now."""
        for image_id, summary in summaries.items():
            if self._summaries.get(image_id, NO_SUMMARY) != summary and image_id in self._place:
                self._note(image_id, summary)
                self._tell(image_id)

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

    def places(self) -> dict[int, int]:
        """Image id -> its place in the folder's order, filtered out or not."""
        return dict(self._place)

    def image_at(self, row: int) -> Image | None:
        """The image of a row."""
        return self._all[self._shown[row]] if 0 <= row < len(self._shown) else None

    def summary_at(self, row: int) -> ImageSummary:
        """Return what is known of the image of a row."""
        image = self.image_at(row)
        return self._summaries.get(image.id, NO_SUMMARY) if image else NO_SUMMARY

    def summary_of(self, image_id: int) -> ImageSummary:
        """Return what is known of an image, shown or not."""
        return self._summaries.get(image_id, NO_SUMMARY)

    def state_of(self, image_id: int) -> ImageState:
        """The state that an image has in the list, shown there or not."""
        image = self.image_by_id(image_id)
        return ImageState.UNTOUCHED if image is None else shown_state(image, self.summary_of(image_id))

    def totals(self) -> tuple[int, int]:
        """Count the images, and those that are reviewed."""
        return len(self._all), self._reviewed

    def _note(self, image_id: int, summary: ImageSummary) -> None:
        before = self._summaries.pop(image_id, NO_SUMMARY)
        if summary != NO_SUMMARY:
            self._summaries[image_id] = summary
        self._reviewed += (summary.state is ImageState.REVIEWED) - (before.state is ImageState.REVIEWED)


def pixmap_bytes(pixmap: QPixmap) -> int:
    """Bytes of a picture on the screen."""
    return 4 * pixmap.width() * pixmap.height()
