"""Gathers what is to be reviewed, some thousand proposals at a time, so that the window stays awake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.queue import Order, ReviewQueue
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.core.types import Image, State
from swin_annotator.ui.panels.image_model import ImageModel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.project.time_slices import TimeSlices

PAGE = 3000
"""Proposals read in one turn of the event loop: about 10 ms."""


def to_review(session: Session, summaries: Iterable[AnnotationSummary]) -> list[AnnotationSummary]:
    """Those in sight on images that nobody set aside: what is judged over the whole folder."""
    aside = session.ask(lambda project: project.files.excluded(), set[int]())
    return [summary for summary in session.in_sight(summaries) if summary.image_id not in aside]


class QueueLoader(QObject):
    """Makes a queue of every proposal of the folder."""

    filled = Signal(object)
    """A ``ReviewQueue`` that is complete. Where one page is all there is, it comes before ``begin`` returns."""

    stale = Signal()
    """Images or categories came: time to begin again."""

    def __init__(self, session: Session, images: ImageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._images = session, images
        self._queue: ReviewQueue | None = None
        self._turns = TimeSlices(self)
        self._changed: set[int] = set()
        self._in_use = False
        """Between the first ``begin`` and ``stop``."""
        settling = QTimer(self, singleShot=True, interval=300)
        settling.timeout.connect(self._tell_stale)
        session.images_added.connect(lambda _images: settling.start())
        session.categories_changed.connect(settling.start)

    @property
    def busy(self) -> bool:
        """True if there is more to read."""
        return self._queue is not None

    def begin(self, order: Order, thresholds: Thresholds) -> None:
        """Read everything from the beginning; ``filled`` follows."""
        places = {category.id: place for place, category in enumerate(self._session.categories())}
        queue = self._queue = ReviewQueue(order, thresholds, self._images.places(), places)
        self._in_use = True
        self._changed.clear()
        self._turns.start(self._read(queue), lambda: self._end(queue))

    def note(self, image_ids: Iterable[int]) -> None:
        """Remember, while the queue is read, that what waits on these images has changed."""
        if self.busy:
            self._changed.update(image_ids)

    def stop(self) -> None:
        """Forget what was read; nothing is stale any more."""
        self._queue, self._in_use = None, False
        self._turns.stop()

    def readable(self, image_ids: Iterable[int]) -> list[Image]:
        """Images of these that can be read, apart from the one on screen."""
        found = [self._images.image_by_id(i) for i in image_ids]
        here = self._session.image.id if self._session.image is not None else 0
        return [image for image in found if image is not None and image.id != here and not image.error]

    def _tell_stale(self) -> None:
        if self._in_use:
            self.stale.emit()

    def _end(self, queue: ReviewQueue) -> None:
        self._queue = None
        self.filled.emit(queue)

    def _read(self, queue: ReviewQueue) -> Iterator[None]:
        """Fills the queue; yields where other events may come between."""
        summaries, after = self._session.summary_page(State.PROPOSED, None, PAGE)
        queue.add(to_review(self._session, summaries))
        is_long = after is not None
        while after is not None:
            yield
            summaries, after = self._session.summary_page(State.PROPOSED, after, PAGE)
            queue.add(to_review(self._session, summaries))
        if is_long:
            yield
        queue.settle()
        if is_long:
            yield
        for image_id in self._changed:
            found = self._session.annotation_summaries((State.PROPOSED,), image_id=image_id)
            queue.replace_image(image_id, to_review(self._session, found))
