"""Review mode: from proposal to proposal over the whole folder, one key each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core.edits import Changes, Step
from swin_annotator.core.pace import Verdict, verdict_of
from swin_annotator.core.queue import Order, ReviewQueue
from swin_annotator.core.types import Annotation, Image, State
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.panels.image_model import ImageModel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.decision_log import DecisionLog
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.input_guard import InputGuard
from swin_annotator.ui.review.queue_cursor import QueueCursor
from swin_annotator.ui.review.queue_loader import QueueLoader

StepOf = Callable[[Sequence[Annotation], Sequence[Annotation]], Step]
"""Function of what is judged, and of what nobody judged yet beside it."""
AHEAD = 4
"""Images that are decoded before they come up."""


class ReviewSession(QObject):
    """Holds the queue and the proposal that is judged.

    The decision itself is a step like any other, so a proposal that was accepted, mended or deleted in any way counts:
    the mode looks at what changed, writes the verdict down and goes on.
    """

    changed = Signal()
    """The judged object, how many are left or how fast it goes has changed."""
    shown = Signal(object)
    """bbox_xywh that the user should see now."""
    told = Signal(str)
    ahead = Signal(object)
    """list[Image] that come up next."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        images: ImageModel,
        guard: InputGuard,
        parent: QObject | None = None,
        *,
        one_gesture: Callable[[Annotation], bool] = lambda _annotation: True,
        log: DecisionLog | None = None,
    ) -> None:
        """Review over ``session`` in the order of ``images``.

        ``guard`` knows what the person could see: nothing else is judged. ``one_gesture`` says whether an annotation
        that was just mended is done with, or more strokes may follow.
        """
        super().__init__(parent)
        self._session, self._review, self._images = session, review, images
        self._guard, self._one_gesture = guard, one_gesture
        self.log = log or DecisionLog(session)
        self.log.in_hand = lambda: self.current.id if self.on and self.current is not None else 0
        self.on = False
        self._way = QueueCursor(session, self.log)
        self.filler = QueueLoader(session, images, self)
        self.filler.filled.connect(self._take_queue)
        self.filler.stale.connect(lambda: self.filler.begin(self.queue.order, self._review.thresholds))
        self._beginning = False
        self.current: Annotation | None = None
        self._pending: Verdict | None = None
        self._going = False
        # Mending ends inside a mouse event of the image that is left then.
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._leave_mended)
        session.opened.connect(self._take_project)
        session.image_opened.connect(self._take_image)
        session.changed.connect(self._take_changes)
        review.selected.connect(self._take_selection)
        review.refreshed.connect(self._take_threshold)

    @property
    def queue(self) -> ReviewQueue:
        """Proposals that wait to be judged, in their order."""
        return self._way.queue

    # On and off

    def toggle(self) -> None:
        """Begin where it was left, or stop."""
        if self.on:
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """Go to the first proposal: the selected one, one of this image, or where review was left."""
        if self._session.project is None:
            return
        self.on = self._beginning = True
        self._way.retrace()
        self.current = None
        self.filler.begin(self.queue.order, self._review.thresholds)
        if self.filler.busy:
            self.told.emit(tr("Gathering what is to be reviewed…"))
            self.changed.emit()

    def _begin(self) -> None:
        """Go to the first, once it is known which that is."""
        image = self._session.image
        shown = image.id if image is not None and self._review.shown else 0
        first = self._way.first(self._review.selected_proposals(), shown)
        if first is None:
            self.told.emit(self._nothing())
            self._review.refresh()
            self.changed.emit()
        else:
            self._go(first.id)

    def stop(self) -> None:
        """Leave review mode; the queue resumes here."""
        self._settle()
        self.on = self._beginning = False
        self.filler.stop()
        self.current = None
        self._review.revisit(0)
        self.changed.emit()

    def set_order(self, name: str) -> None:
        """Go on from here in the order (an ``Order``) of this name; remembered with the project."""
        order = Order(name)
        if order is self.queue.order:
            return
        self._way.reorder(order, self.current)
        self._read_ahead()
        self.changed.emit()

    # Keys

    def next(self) -> None:
        """Leave it for later and go on; after going back, forward again."""
        current = self.current
        if current is not None and current.state is State.PROPOSED and self._way.at_end:
            self.log.note(current.id, Verdict.SKIPPED)
        if not self._along_trail(1):
            self._forward()

    def previous(self) -> None:
        """Go back to what was judged or skipped before; its verdict stays unless another is given."""
        if not self._along_trail(-1):
            self.told.emit(tr("There is nothing before this one."))

    def in_hand(self) -> Annotation | None:
        """The annotation that is judged, while nothing else is selected."""
        return self.current if self.on and self._in_hand() else None

    @property
    def finished(self) -> bool:
        """True if everything that waits has its verdict, or there was nothing."""
        return self.on and not self._beginning and self.current is None and not len(self.queue)

    def images_ahead(self) -> list[Image]:
        """The images that come up next, nearest first; empty while review mode is off."""
        if not self.on:
            return []
        return self.filler.readable(self._way.images_ahead(AHEAD + 1))[:AHEAD]

    # Going

    def _forward(self) -> None:
        """To the next in the queue, behind everything that was visited."""
        if self._beginning:
            return
        found, again = self._way.forward()
        if again:
            self.told.emit(tr("Round once: {count} left, from the first again.", count=len(self.queue)))
        if found is None:
            self._finish()
        else:
            self._go(found.id)

    def _along_trail(self, direction: int) -> bool:
        """Go to the neighbour on the trail that is still there; whether there is one."""
        found = self._way.neighbour(direction)
        if found:
            self._go(found, new=False)
        return bool(found)

    def _go(self, annotation_id: int, *, new: bool = True) -> None:
        annotation = self._session.find_annotation(annotation_id)
        if annotation is None:
            return
        self._settle()
        self._going = True
        try:
            with self._review.at_once():
                self.current = annotation
                if new:
                    self._way.stand_on(annotation)
                self._session.open_image(annotation.image_id)
                self._review.revisit(annotation.id if annotation.state is State.REJECTED else 0)
                self._review.select((annotation.id,))
        finally:
            self._going = False
        self.log.restart()
        self.shown.emit(annotation.bbox_xywh)
        self._read_ahead()
        self.changed.emit()

    def _finish(self) -> None:
        self._settle()
        self.current = None
        self._review.revisit(0)
        self._review.select(())
        self.told.emit(self._nothing())
        self.changed.emit()

    def _nothing(self) -> str:
        return tr("Nothing is left to review from {threshold:.2f} on.", threshold=self._review.threshold)

    def _read_ahead(self) -> None:
        images = self.images_ahead()
        if images:
            self.ahead.emit(images)

    # Deciding

    def _in_hand(self) -> bool:
        return self.current is not None and self._review.selection == (self.current.id,)

    def decide(self, step_of: StepOf) -> None:
        """Make a step of what is judged, and go on, if the person could see it."""
        current = self.current
        if current is not None and not self._in_hand():
            self._go(current.id, new=False)  # something else was selected meanwhile: look before deciding
        elif not self._guard.allows():
            return
        elif current is None:
            self._forward()
        else:
            step = step_of([current], self._session.beside([current]))
            if step.edits:
                with self._review.at_once():
                    self._session.apply(step)
            else:
                self._after_verdict()  # it was so already

    def _take_changes(self, changes: Changes) -> None:
        if not self.on:
            return
        if changes.category_ids:  # one may be hidden, or shown again
            self.filler.begin(self.queue.order, self._review.thresholds)
        self.filler.note(changes.image_ids)
        self._way.note(changes.image_ids)
        current = self.current
        if current is not None and current.id in changes.annotation_ids:
            self._weigh(current, self._session.find_annotation(current.id))
        else:
            back = [i for i in changes.annotation_ids if i in self.queue and self.log.judged(i)]
            if len(back) == 1:  # undone
                self.log.note(back[0], Verdict.TAKEN_BACK)
                self._go(back[0])
                return
            if current is None and len(self.queue):
                self._guard.invalidate()
                self._forward()  # a folder run found something while nothing was left
                return
        self.changed.emit()

    def _weigh(self, before: Annotation, after: Annotation | None) -> None:
        """Note what became of the annotation that is judged."""
        if after is None:  # a folder run put others in its place
            self.current = None
            self._guard.invalidate()
            self._forward()
            return
        self.current = after
        if after.state is State.PROPOSED:
            if before.state is not State.PROPOSED:
                self._pending = None
                self.log.note(after.id, Verdict.TAKEN_BACK)
                self._review.revisit(0)
                self._review.select((after.id,))
        elif verdict := verdict_of(before, after):
            self._pending = verdict
            if verdict is not Verdict.MENDED:
                self._after_verdict()
            elif self._one_gesture(after):
                self._leaving.start()

    def _leave_mended(self) -> None:
        if self._pending is Verdict.MENDED:
            self._after_verdict()

    def _after_verdict(self) -> None:
        """To the next: of the trail what still waits, else of the queue."""
        self._settle()
        waits = self._way.waits()
        if waits:
            self._go(waits, new=False)
        else:
            self._forward()

    def _settle(self) -> None:
        """Write down what was decided of the annotation that is left now."""
        if self._pending is not None and self.current is not None:
            self.log.note(self.current.id, self._pending)
        self._pending = None

    # What others do

    def _take_project(self, _project: object) -> None:
        self.on = self._beginning = False
        self.filler.stop()
        self.current, self._pending = None, None
        self._way.forget()
        self.log.load()
        self.changed.emit()

    def _take_queue(self, queue: ReviewQueue) -> None:
        self._way.take(queue, self._review.thresholds, self.current)
        beginning, self._beginning = self._beginning, False
        if beginning and self.current is None:
            self._begin()
            return
        self.changed.emit()

    def _take_threshold(self) -> None:
        if not self.on:
            return
        before = len(self.queue)
        self.queue.set_thresholds(self._review.thresholds)
        if len(self.queue) == before:
            return
        current = self.current
        if current is None or (current.state is State.PROPOSED and current.id not in self.queue):
            self._forward()
        self.changed.emit()

    def _take_image(self, image: Image | None) -> None:
        if not self.on or self._going:
            return
        self._settle()
        self.current = None
        shown = self._review.shown if image is not None else []
        if shown:
            self._go(shown[0].id)
        else:
            self.changed.emit()

    def _take_selection(self, ids: Sequence[int]) -> None:
        if not self.on or self._going or len(ids) != 1 or (self.current is not None and ids[0] == self.current.id):
            return
        if ids[0] in self.queue:
            self._go(ids[0])
