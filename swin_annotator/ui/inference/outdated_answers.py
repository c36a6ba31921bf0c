"""Answers about files that were exchanged while a model looked at them: left out, and asked for once more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.types import Image
from swin_annotator.core.versions import is_other
from swin_annotator.ui.project.session import Session

Again = Callable[[Image], None]
"""Asks the same of the image as it is by then."""


class OutdatedAnswers(QObject):
    """Lets through what is about the file that is known, and repeats a question whose answer was not."""

    found = Signal(object)
    """Image whose file is another than the one that a model was asked about: it is to be looked at."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: dict[int, Again] = {}
        """Image id -> the question that waits for a look at the file."""
        session.opened.connect(lambda _project: self._waiting.clear())

    def current(self, image_id: int, answer: object, again: Again | None = None) -> object:
        """Return what a model said, None where that is about another file than the one that is known.

        Args:
            image_id: of the image that was asked about.
            answer: ``engine.propose.Answer``; anything else counts as nothing.
            again: the question for ``ask_again``; None where it was repeated already, or needs no repeat.
        """
        from swin_annotator.engine.propose import Answer

        image = self._session.find_image(image_id)
        if image is None or not isinstance(answer, Answer):
            return None
        known, seen = image.version, answer.version
        if seen is not None and (known is None or not is_other(known, image.size_hw, seen, None)):
            return answer.result
        self._waiting.pop(image_id, None)
        if again is not None:
            self._waiting[image_id] = again
        self.found.emit(image)
        return None

    def ask_again(self, image_id: int) -> None:
        """Repeat the question that waits for this image, whose file was looked at."""
        again, image = self._waiting.pop(image_id, None), self._session.find_image(image_id)
        if again is not None and image is not None and not image.error:
            again(image)
