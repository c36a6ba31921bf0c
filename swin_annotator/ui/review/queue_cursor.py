"""The cursor of review: the queue, the place in it, and the trail of what was visited. Shows and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from swin_annotator.core.annotation_summary import AnnotationSummary, summary_of
from swin_annotator.core.queue import Order, Position, ReviewQueue
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.core.trail import Trail
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.decision_log import DecisionLog
from swin_annotator.ui.review.queue_loader import to_review


class QueueCursor:
    """The place in the queue, what came before, and where review was left."""

    def __init__(self, session: Session, log: DecisionLog) -> None:
        """A way through the proposals of ``session``; ``log`` remembers order and place with the project."""
        self._session, self._log = session, log
        self.queue = ReviewQueue()
        self._position: Position | None = None
        self._trail = Trail()

    # The queue

    def forget(self) -> None:
        """Another project: an empty queue in the order that it remembers."""
        self.queue = ReviewQueue(self._log.order())
        self._position, self._trail = None, Trail()

    def retrace(self) -> None:
        """Take over the trail that the project remembers."""
        self._trail = Trail(self._log.trail())

    def take(self, queue: ReviewQueue, thresholds: Thresholds, current: Annotation | None) -> None:
        """Go on in a queue that was gathered meanwhile, from ``current``."""
        queue.reorder(self.queue.order)
        queue.set_thresholds(thresholds)
        self.queue = queue
        if current is not None:
            self._position = queue.position_of(summary_of(current))

    def reorder(self, order: Order, current: Annotation | None) -> None:
        """Go on from ``current`` in another order; remembered with the project."""
        self._log.keep_order(order)
        self.queue.reorder(order)
        self._position = self.queue.position_of(summary_of(current)) if current is not None else None

    def note(self, image_ids: Iterable[int]) -> None:
        """Read again what waits on these images: it is another."""
        for image_id in image_ids:
            self.queue.replace_image(
                image_id,
                to_review(self._session, self._session.annotation_summaries((State.PROPOSED,), image_id=image_id)),
            )

    # Going

    def stand_on(self, annotation: Annotation) -> None:
        """This one is on screen: the place is there, and the trail is longer by it."""
        self._position = self.queue.position_of(summary_of(annotation))
        self._trail.extend(annotation.id)
        self._log.keep_place(self.queue.order, annotation.id, self._position)

    def first(self, chosen: Sequence[Annotation], image_id: int) -> AnnotationSummary | None:
        """Return where to begin: at the first of ``chosen``, else, image by image, on the image.

        Where it was left there.

        Args:
            chosen: selected proposals.
            image_id: the image on screen, when proposals of it are shown.
        """
        if chosen:
            return summary_of(chosen[0])
        place = self._log.place(self.queue.order)
        held, position = place if place is not None else (0, None)
        found = self._session.find_annotation(held) if held in self.queue else None
        if self.queue.order is Order.IMAGE and image_id and (found is None or found.image_id != image_id):
            return self.queue.after(self.queue.start_of_image(image_id))
        return summary_of(found) if found is not None else self.queue.after(position)

    def forward(self) -> tuple[AnnotationSummary | None, bool]:
        """The next in the queue behind everything that was visited, and whether it begins again with the first."""
        self._trail.leave()
        return self.queue.after(self._position), self.queue.wraps(self._position) and len(self.queue) > 0

    def neighbour(self, direction: int) -> int:
        """Step back (-1) or forward (1) on the trail to what is still there; its id, 0 where there is none."""
        return self._trail.neighbour(direction, lambda i: self._session.find_annotation(i) is not None)

    def waits(self) -> int:
        """Step forward on the trail to what still waits for a verdict; its id, 0 where there is none."""
        return self._trail.ahead(self.queue.__contains__)

    @property
    def at_end(self) -> bool:
        """True if nobody has gone back."""
        return self._trail.at_end

    def images_ahead(self, most: int) -> list[int]:
        """Ids of the images that come up next, nearest first."""
        return self.queue.images_after(self._position, most)
