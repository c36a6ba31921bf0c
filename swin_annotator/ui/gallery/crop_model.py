"""The objects of a contact sheet, and their pictures as far as they are wanted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPixmap

from swin_annotator.core import crops
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.byte_lru import ByteLru
from swin_annotator.core.crops import Crop
from swin_annotator.core.pictures import open_picture
from swin_annotator.core.types import State
from swin_annotator.ui.i18n import state_names
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.widgets.plain_text import tip
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

SIDE = 104
"""Pixels of a picture's longer side."""
KEPT_BYTES = 64 << 20
GlanceRole = Qt.ItemDataRole.UserRole + 1
PictureRole = Qt.ItemDataRole.UserRole + 2
OutRole = Qt.ItemDataRole.UserRole + 3
ColourRole = Qt.ItemDataRole.UserRole + 4
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Picture:
    """Picture in a cell."""

    pixmap: QPixmap
    box: QRectF
    """The object within the picture, as shares of its width and height."""


class CropModel(QAbstractListModel):
    """Summaries of annotations in their order; asks for the pictures of what is painted, newest wish first."""

    out_changed = Signal()
    """Other objects are picked out, or other objects are shown."""

    def __init__(self, parent: QObject | None = None, *, ratio: float = 1.0) -> None:
        super().__init__(parent)
        self._ratio = ratio
        self._io = IoPool(self)
        self._io.answered.connect(self._take)
        self._paths: Mapping[int, Path] = {}
        self._names: Mapping[int, str] = {}
        self._colours: Mapping[int, QColor] = {}
        self._summaries: list[AnnotationSummary] = []
        self._rows: dict[int, int] = {}
        self._out: set[int] = set()
        self._held = ByteLru[int, Picture](KEPT_BYTES, _bytes, one_thread=True)
        self.failed: set[int] = set()
        self._wishes: dict[int, set[int]] = {}
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    def stop(self) -> None:
        """End reading; afterwards no thread is left."""
        self._io.stop(PARTING_S)

    def show_names(self, names: Mapping[int, str], colours: Mapping[int, QColor]) -> None:
        """Show what categories are called and how they are coloured, by id."""
        self._names, self._colours = names, colours

    def set_summaries(self, summaries: Sequence[AnnotationSummary], paths: Mapping[int, Path]) -> None:
        """Show these in this order; pictures that are held stay.

        Args:
            summaries: the objects.
            paths: image id -> file, for every image that they lie on.
        """
        self.beginResetModel()
        before = {summary.id: summary.bbox_xywh for summary in self._summaries}
        self._summaries, self._paths = list(summaries), paths
        self._rows = {summary.id: row for row, summary in enumerate(self._summaries)}
        for summary in self._summaries:
            if before.get(summary.id, summary.bbox_xywh) != summary.bbox_xywh:
                self._held.drop(summary.id)
        self._out &= self._rows.keys()
        self._wishes.clear()
        self.endResetModel()
        self.out_changed.emit()

    @property
    def summaries(self) -> Sequence[AnnotationSummary]:
        """Objects that are shown, in order; not to be changed."""
        return self._summaries

    # Picking out

    @property
    def out(self) -> frozenset[int]:
        """The ids that were picked out."""
        return frozenset(self._out)

    def toggle(self, ids: Collection[int]) -> None:
        """Pick these out, or take them in again where all of them are out."""
        ids = set(ids) & self._rows.keys()
        self._out = self._out - ids if ids <= self._out else self._out | ids
        for annotation_id in ids:
            self._tell(annotation_id)
        self.out_changed.emit()

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Count the objects."""
        return 0 if parent.isValid() else len(self._summaries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, accessible text, AnnotationSummary, Picture, whether it is picked out, colour."""
        if not index.isValid() or index.row() >= len(self._summaries):
            return None
        summary = self._summaries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._names.get(summary.category_id, "")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(summary)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._spoken(summary))
            case int(x) if x == int(GlanceRole):
                return summary
            case int(x) if x == int(PictureRole):
                return self._picture(summary)
            case int(x) if x == int(OutRole):
                return summary.id in self._out
            case int(x) if x == int(ColourRole):
                return self._colours.get(summary.category_id, QColor())
        return None

    def _spoken(self, summary: AnnotationSummary) -> str:
        path = self._paths.get(summary.image_id)
        size = tr("{width:.0f} × {height:.0f} pixels", width=summary.bbox_xywh[2], height=summary.bbox_xywh[3])
        state = tr("picked out") if summary.id in self._out else tr(state_names.OF_OBJECTS[summary.state])
        where = f", {path.name}" if path is not None else ""
        if summary.state is State.PROPOSED and summary.score is not None:
            return tr(
                "{name}, {state}, score {score:.2f}, {size}{where}",
                name=self._names.get(summary.category_id, ""),
                state=state,
                score=summary.score,
                size=size,
                where=where,
            )
        return f"{self._names.get(summary.category_id, '')}, {state}, {size}{where}"

    # Pictures

    def _picture(self, summary: AnnotationSummary) -> Picture | None:
        if (held := self._held.get(summary.id)) is not None:
            return held
        if summary.image_id not in self.failed:
            self._wishes.setdefault(summary.image_id, set()).add(summary.id)
            if not self._asking.isActive():
                self._asking.start()
        return None

    def _ask(self) -> None:
        for image_id, ids in self._wishes.items():
            path = self._paths.get(image_id)
            wanted = [self._summaries[self._rows[i]] for i in ids if i in self._rows and i not in self._held]
            if path is not None and wanted:
                side = round(SIDE * self._ratio)
                self._io.request(image_id, partial(_cut, path, wanted, side))

    def forget_wishes(self, visible: Collection[int]) -> None:
        """Pictures of other objects than these are not worth reading any more."""
        self._wishes = {image: ids & set(visible) for image, ids in self._wishes.items() if ids & set(visible)}
        self._io.keep_only(self._wishes.keys())

    def forget_images(self, image_ids: Collection[int]) -> None:
        """Pictures from files that are others by now are cut again."""
        for summary in self._summaries:
            if summary.image_id in image_ids:
                self._held.drop(summary.id)
                self._tell(summary.id)
        self.failed -= set(image_ids)

    def _take(self, answer: IoResult) -> None:
        if not isinstance(answer.key, int):
            return
        if not isinstance(answer.result, list):
            self.failed.add(answer.key)
            return
        asked = self._wishes.get(answer.key, set())
        for summary, crop in answer.result:
            row = self._rows.get(summary.id)
            if row is not None and self._summaries[row].bbox_xywh == summary.bbox_xywh:
                self._hold(summary.id, crop)
                self._tell(summary.id)
            asked.discard(summary.id)
        if not asked:
            self._wishes.pop(answer.key, None)

    def _hold(self, annotation_id: int, crop: Crop) -> None:
        height, width = crop.rgb.shape[:2]
        image = QImage(crop.rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self._ratio)
        x, y, w, h = crop.box_xywh
        self._held.put(annotation_id, Picture(pixmap, QRectF(x / width, y / height, w / width, h / height)))

    def _tell(self, annotation_id: int) -> None:
        row = self._rows.get(annotation_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))


def _cut(path: Path, wanted: Sequence[AnnotationSummary], side: int) -> list[tuple[AnnotationSummary, Crop]]:
    picture = open_picture(path)
    return [(summary, crops.cut(picture, summary.bbox_xywh, side)) for summary in wanted]


def _bytes(picture: Picture) -> int:
    return 4 * picture.pixmap.width() * picture.pixmap.height()
