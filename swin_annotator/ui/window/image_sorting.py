"""Sorts the list of images: by what the project knows, or by the dates of files, which are looked up aside."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings

from swin_annotator.core.image_order import ImageFacts, ImageOrder, ranks
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.table_images import sort_id
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.work.io_pool import IoPool, IoResult

_DATES = "image dates"


class ImageSorting(QObject):
    """Puts the list in order when that is chosen or a folder is listed; rows do not move by themselves after that."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        images: ImagesPanel,
        actions: Actions,
        io: IoPool,
        settings: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._images, self._actions = session, review, images, actions
        self._io, self._settings = io, settings
        self._dates: dict[int, int] = {}
        kept = str(settings.value("view/imageOrder", ImageOrder.NAME.value))
        self._order = ImageOrder(kept) if kept in set(ImageOrder) else ImageOrder.NAME
        actions[sort_id(self._order)].setChecked(True)
        for order in ImageOrder:
            images.sort_menu.addAction(actions[sort_id(order)])
        io.answered.connect(self._take_dates)
        session.opened.connect(self._take_project)

    @property
    def order(self) -> ImageOrder:
        """Order of the list."""
        return self._order

    def use(self, order: str) -> None:
        """Sort by this value of ``ImageOrder``; again where it is in use already."""
        self._order = ImageOrder(order)
        self._dates = {}  # files may have changed since they were looked at
        self._settings.setValue("view/imageOrder", order)
        self._actions[sort_id(self._order)].setChecked(True)
        self.sort()

    def sort(self) -> None:
        """Put the list in order as things are."""
        model = self._images.model
        if self._order is ImageOrder.NAME:
            self._images.set_ranks(None)
            return
        images = {image.id: image for image in self._session.images()}
        if self._order is ImageOrder.DATE:
            paths = {i: self._session.path_of(image) for i, image in images.items() if i not in self._dates}
            if paths:
                self._io.request(_DATES, partial(_changed, paths))
        doubts: dict[int, float] = {}
        if self._order is ImageOrder.DOUBT:
            thresholds = self._review.thresholds
            doubts = self._session.ask(lambda project: project.least_scores(thresholds), doubts)
        facts = {}
        for image_id in images:
            summary = model.summary_of(image_id)
            facts[image_id] = ImageFacts(
                model.state_of(image_id),
                summary.accepted + summary.proposed,
                doubts.get(image_id),
                self._dates.get(image_id),
            )
        self._images.set_ranks(ranks(self._order, facts, model.places()))

    def _take_dates(self, answer: IoResult) -> None:
        if answer.key == _DATES and isinstance(answer.result, dict):
            self._dates |= answer.result
            if self._order is ImageOrder.DATE:
                self.sort()

    def _take_project(self, _project: object) -> None:
        self._dates = {}


def _changed(paths: Mapping[int, Path]) -> dict[int, int]:
    """Modification times in nanoseconds; 0 for a file that is not there, so that it is not asked for again."""
    found = {}
    for image_id, path in paths.items():
        try:
            found[image_id] = os.stat(path).st_mtime_ns
        except OSError:  # gone, or its disk does not answer: it comes last
            found[image_id] = 0
    return found
