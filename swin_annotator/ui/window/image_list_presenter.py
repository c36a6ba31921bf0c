"""Keeps the list of images equal to the project: which there are, how far each is, and how many are reviewed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.edits import Changes
from swin_annotator.core.types import Image
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.elided_label import ElidedLabel


class ImageListPresenter(QObject):
    """Follows what the session says of images."""

    added = Signal()
    """There are more images."""

    def __init__(self, session: Session, images: ImagesPanel, summary: ElidedLabel, parent: QObject) -> None:
        """Show the images of ``session`` in ``images``; ``summary`` says how many are done."""
        super().__init__(parent)
        self._session, self._images, self._summary = session, images, summary
        self._held: set[int] | None = None
        """Images to be shown anew by ``go_on``; None: each is at once."""
        session.images_added.connect(self._add)
        session.image_noted.connect(self._update_one)
        session.images_noted.connect(self._update)
        session.images_dropped.connect(self._drop)
        session.changed.connect(self._take_changes)

    def clear(self) -> None:
        """Show an empty list without a filter."""
        self._images.model.clear()
        self._images.filter.clear()

    def hold(self) -> None:
        """Leave the rows as they are until ``go_on``."""
        self._held = self._held or set()

    def go_on(self) -> None:
        """Show what changed meanwhile, and what changes from here on."""
        held, self._held = self._held, None
        if held:
            self._update(held)

    def say_again(self) -> None:
        """Say the counts in the language in use."""
        self._images.tell_count()
        self._images.list.viewport().update()

    def tell_summary(self) -> None:
        """Say above the image which folder this is and how many of its images are reviewed."""
        total, reviewed = self._images.model.totals()
        folder = self._session.folder
        if folder is None:
            self._summary.setText("")
            return
        count = tr("{done} of {total} reviewed", done=reviewed, total=total)
        self._summary.set_texts((f"{folder.name} · {count}", count, f"{reviewed} / {total}"))

    def _add(self, images: list[Image]) -> None:
        session = self._session
        self._images.model.add(images, session.summaries([image.id for image in images]))
        self._images.tell_count()
        if session.image is not None:
            self._images.show_current(session.image.id)
        self.tell_summary()
        self.added.emit()

    def _take_changes(self, changes: Changes) -> None:
        self._update(changes.image_ids)

    def _update_one(self, image_id: int) -> None:
        self._update((image_id,))

    def _update(self, image_ids: Collection[int]) -> None:
        if self._held is not None:
            self._held.update(image_ids)
            return
        for found in self._session.look_up_many(image_ids):
            self._images.model.update_image(*found)
        self.tell_summary()

    def _drop(self, image_ids: frozenset[int]) -> None:
        self._images.model.drop(image_ids)
        self._images.tell_count()
        self._images.show_current(self._session.image.id if self._session.image is not None else None)
        self.tell_summary()
