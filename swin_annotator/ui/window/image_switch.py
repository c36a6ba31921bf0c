"""The switch to another image, and what follows when its pixels are there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from swin_annotator.core.types import Image
from swin_annotator.ui.annotation.image_loader import ImageLoader
from swin_annotator.ui.inference.prompt_controller import NEIGHBOURS, PromptController
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.project.after_painting import AfterPainting
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.review_session import ReviewSession
from swin_annotator.ui.window.image_focus import ImageFocus


class ImageSwitch(QObject):
    """Shows in the list which image it is, and reads ahead what a person is likely to want next."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        review_session: ReviewSession,
        images: ImagesPanel,
        loader: ImageLoader,
        prompter: PromptController,
        focus: ImageFocus,
        parent: QObject,
        *,
        forget_position: Callable[[], object],
    ) -> None:
        """``forget_position`` clears where the pointer was on the image before."""
        super().__init__(parent)
        self._session, self._review, self._review_session, self._images = session, review, review_session, images
        self._loader, self._prompter, self._focus, self._forget_position = loader, prompter, focus, forget_position
        self._remembering = AfterPainting(self._remember, self)
        session.image_opened.connect(self._take_opened)
        session.closing.connect(self._remembering.at_once)
        loader.shown.connect(self._take_shown)

    def _take_opened(self, image: Image | None) -> None:
        self._focus.forget()
        self._forget_position()
        self._images.show_current(image.id if image else None)
        if image is not None:
            self._remembering.start()

    def _remember(self) -> None:
        if self._session.image is not None:
            self._session.remember("image", self._session.image.path)

    def _take_shown(self, _image: Image) -> None:
        self._review.refresh_image()
        if self._focus.arrive():
            self._review_session.log.restart()
        around = self._images.around(NEIGHBOURS)
        self._loader.read_ahead(self._review_session.images_ahead() or around)
        if not self._review_session.on:  # who judges asks nothing, and wants the processor for the next image
            self._prompter.prefetch(around)
