"""Fetches the thumbnails that the list of images asks for."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from swin_annotator.core.types import Image
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.work.io_pool import IoResult, ThumbnailPool


class Thumbnails(QObject):
    """Asks the pool for those in view, and gives what comes to the list."""

    def __init__(self, session: Session, images: ImagesPanel, pool: ThumbnailPool, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._images, self._pool = session, images, pool
        images.model.wanted.connect(self._want)
        pool.answered.connect(self._take)
        session.files_changed.connect(images.model.forget_thumbnails)

    def _want(self, wanted: list[Image]) -> None:
        kept = self._images.visible_ids()
        if kept:
            kept |= {image.id for image in wanted}
            self._pool.keep_only(kept)
            self._images.model.forget_requests(kept)
        for image in reversed(wanted):  # the newest request is served first: from the top down
            self._pool.thumbnail(image.id, self._session.path_of(image))

    def _take(self, answer: IoResult) -> None:
        """A thumbnail was read, or the reason why not."""
        model = self._images.model
        if not isinstance(answer.key, int):
            return
        if isinstance(answer.result, np.ndarray):
            model.set_thumbnail(answer.key, answer.result, self._images.devicePixelRatioF())
        elif answer.error is not None and self._session.project is not None:
            image = model.image_by_id(answer.key)
            if image is not None:
                message = getattr(answer.error, "message", str(answer.error))
                self._session.note_image(image, error=message)
