"""Reviewing the image on screen: which proposals show, which one is current, what keys do to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from swin_annotator.core import review_steps
from swin_annotator.core.categories import hidden_ids
from swin_annotator.core.edits import Changes
from swin_annotator.core.rivals import objects_in
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.core.types import Annotation, ImageState, State
from swin_annotator.store.summary import APART
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import mark, plural, tr
from swin_annotator.ui.project.session import Session

STEP = 0.05
MANY = 1000
"""Objects of an image."""


class ImageReview(QObject):
    """Holds the threshold, the selection and the order of proposals; every decision is one step of the session."""

    refreshed = Signal()
    """The shown objects changed."""
    selected = Signal(object)
    """Tuple of the ids of selected annotations."""
    told = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.thresholds = Thresholds()
        """From which scores on proposals are asked about."""
        self._annotations: list[Annotation] = []
        self._sorted: tuple[list[Annotation], Thresholds, list[Annotation]] = ([], Thresholds(-1.0), [])
        """Origin of ``shown``, and the answer: it is asked for many times a step."""
        self._revisited: Annotation | None = None
        self._selection: tuple[int, ...] = ()
        self._depth = 0
        self._stale = False
        self._late = False
        """True if the image's many objects are still to be shown."""
        self._later = QTimer(self, singleShot=True, interval=0)
        # A timer alone may fire in the turn that started it.
        self._later.timeout.connect(self._refresh_late, Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self._take_project)
        session.image_opened.connect(self._take_image)
        session.changed.connect(self._take_changes)

    # What is shown

    @property
    def proposals(self) -> list[Annotation]:
        """All held proposals of the image."""
        return [a for a in self._annotations if a.state is State.PROPOSED]

    @property
    def threshold(self) -> float:
        """The common one, which the slider shows."""
        return self.thresholds.common

    @property
    def shown(self) -> list[Annotation]:
        """Proposals above the threshold, most doubtful first."""
        held, thresholds, shown = self._sorted
        if held is not self._annotations or thresholds != self.thresholds:
            kept = [a for a in self.proposals if self.thresholds.opens(a.category_id, a.score)]
            shown = sorted(kept, key=lambda a: (_score(a), a.id))
            self._sorted = self._annotations, self.thresholds, shown
        return list(shown)

    @property
    def labels(self) -> list[Annotation]:
        """Accepted labels, oldest first."""
        return [a for a in self._annotations if a.state is State.ACCEPTED]

    @property
    def revisited(self) -> list[Annotation]:
        """The rejected one that the user went back to, if any."""
        return [] if self._revisited is None else [self._revisited]

    @property
    def selection(self) -> tuple[int, ...]:
        """Ids of the selected annotations."""
        return self._selection

    def selected_annotations(self) -> list[Annotation]:
        """The selected annotations that are shown."""
        return [a for a in (*self.labels, *self.shown, *self.revisited) if a.id in self._selection]

    def selected_proposals(self) -> list[Annotation]:
        """The selected ones that still wait for a decision."""
        return [a for a in self.shown if a.id in self._selection]

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Read and show whatever happens inside once, at the end."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if self._stale and not self._depth:
                self.refresh()

    @property
    def late(self) -> bool:
        """True if the objects of the image on screen are not shown yet, because they are many."""
        return self._late

    def refresh_image(self) -> None:
        """As :meth:`refresh`, for an image that comes to the screen.

        Thousands of objects are read in one turn of the window and listed in the next, so that none is long.
        """
        image = self._session.image
        found = self._session.look_up(image.id) if image is not None else None
        self._late = found is not None and found[1].accepted + found[1].proposed + found[1].below > MANY
        if self._late:
            self._later.start()
        else:
            self.refresh()

    def _refresh_late(self) -> None:
        if not self._late:
            return
        if not self._annotations:
            self._annotations = self._in_sight()
            if self._annotations:
                self._later.start()
                return
        self.refresh()

    def _in_sight(self) -> list[Annotation]:
        """Return what is shown of the image, without the categories that are hidden."""
        hidden = hidden_ids(self._session.categories())
        return [a for a in self._session.annotations() if a.category_id not in hidden]

    def refresh(self) -> None:
        """Read the image's annotations again; what vanished is not selected any more."""
        self._later.stop()
        self._late = False
        self._stale = bool(self._depth)
        if self._stale:
            return
        self._annotations = self._in_sight()
        if self._revisited is not None:
            found = self._session.find_annotation(self._revisited.id)
            self._revisited = found if found is not None and found.state is State.REJECTED else None
        there = {a.id for a in (*self.labels, *self.shown, *self.revisited)}
        kept = tuple(i for i in self._selection if i in there)
        if kept != self._selection:
            self._selection = kept
            self.selected.emit(kept)
        self.refreshed.emit()

    def select(self, ids: Sequence[int]) -> None:
        """Select annotations of the image; a proposal alone is the current one."""
        ids = tuple(ids)
        if ids == self._selection:
            return
        self._selection = ids
        self.selected.emit(ids)

    def revisit(self, annotation_id: int) -> None:
        """Show a rejected annotation too, 0 for none, so that its verdict can be changed."""
        if annotation_id != (self._revisited.id if self._revisited is not None else 0):
            self._revisited = self._session.find_annotation(annotation_id) if annotation_id else None
            self.refresh()

    # Threshold

    def set_threshold(self, value: float) -> None:
        """Show proposals from this score on; remembered with the project."""
        value = round(min(1.0, max(0.0, value)), 4)
        if value != self.threshold:
            self.thresholds = replace(self.thresholds, common=value)
            self._session.remember("threshold", value)
            self.refresh()

    def set_threshold_of(self, category_id: int, value: float | None) -> None:
        """Show a category's proposals from this score on, None for the common one; remembered with the project."""
        wanted = self.thresholds.at(category_id, value)
        if wanted != self.thresholds:
            self.thresholds = wanted
            self._session.remember(APART, {str(known): more for known, more in wanted.apart.items()})
            self.refresh()

    def reveal(self, category_id: int, score: float) -> None:
        """Lower the threshold until a proposal of this score shows; the category's own one where it has one."""
        if category_id in self.thresholds.apart:
            self.set_threshold_of(category_id, score)
        else:
            self.set_threshold(score)

    def lower(self) -> None:
        """Show more."""
        self.set_threshold(self.threshold - STEP)

    def raise_(self) -> None:
        """Show fewer."""
        self.set_threshold(self.threshold + STEP)

    # Deciding

    def next(self) -> None:
        """Make the next proposal the current one."""
        self._go(1)

    def previous(self) -> None:
        """Make the previous proposal the current one."""
        self._go(-1)

    def accept(self, annotation_id: int = 0) -> None:
        """Accept the current proposals, or the given one, and go to the next."""
        self._decide(State.ACCEPTED, annotation_id)

    def reject(self, annotation_id: int = 0) -> None:
        """Reject the current proposals, or the given one, and go to the next."""
        self._decide(State.REJECTED, annotation_id)

    def accept_all(self) -> None:
        """Accept everything shown, as one step."""
        step = review_steps.accept(self.shown, self.proposals)
        count = objects_in(step)
        if self._session.apply(step):
            self.told.emit(tr("{proposals} accepted. {undo} takes it back.", **_undoable(count)))

    def reject_all(self) -> None:
        """Reject everything shown, as one step."""
        shown = self.shown
        count = len(shown)
        if self._session.apply(review_steps.reject(shown, self._session.beside(shown))):
            self.told.emit(tr("{proposals} rejected. {undo} takes it back.", **_undoable(count)))

    def toggle_reviewed(self) -> None:
        """Say that the image is done, or not."""
        image = self._session.image
        found = self._session.look_up(image.id) if image is not None else None
        if image is None or found is None:
            return
        wanted = found[1].state is not ImageState.REVIEWED
        if self._session.apply(review_steps.mark_reviewed(image, wanted)):
            self.told.emit(tr("Marked as reviewed.") if wanted else tr("Marked as not reviewed."))

    def _decide(self, state: State, annotation_id: int) -> None:
        shown = self.shown
        chosen = [a for a in shown if a.id == annotation_id] if annotation_id else self.selected_proposals()
        if not chosen:
            return
        keep = annotation_id and annotation_id not in self._selection
        place = shown.index(chosen[-1])
        after = [a for a in (*shown[place + 1 :], *shown[:place]) if a not in chosen]
        judge = review_steps.accept if state is State.ACCEPTED else review_steps.reject
        step = judge(chosen, self._session.beside(chosen))
        left = {a.id for a in chosen}
        # In review mode the selection has moved on by now.
        if self._session.apply(step) and not keep and left.issuperset(self._selection):
            self.select((after[0].id,) if after else ())
            if not after:
                text = mark("No more proposals shown on this image. {next} goes to the next image.")
                self.told.emit(tr(text, next=key_of("nextImage")))

    def _go(self, direction: int) -> None:
        shown = self.shown
        if not shown:
            return
        current = [i for i, a in enumerate(shown) if a.id in self._selection]
        here = current[-1] if current else (-1 if direction > 0 else 0)
        place = (here + direction) % len(shown)
        self.select((shown[place].id,))

    def take_thresholds(self) -> None:
        """Read them again: somebody else set them."""
        self.thresholds = self._session.ask(lambda project: project.thresholds, Thresholds())
        self.refresh()

    def _take_project(self, project: object) -> None:
        self.thresholds = self._session.ask(lambda project: project.thresholds, Thresholds())
        self._take_image(None)

    def _take_changes(self, changes: Changes) -> None:
        image = self._session.image
        if changes.category_ids or (image is not None and image.id in changes.image_ids):
            self.refresh()

    def _take_image(self, _image: object) -> None:
        self._revisited, self._annotations = None, []
        self.select(())
        self.refresh_image()


def _score(annotation: Annotation) -> float:
    return 1.0 if annotation.score is None else annotation.score


def _undoable(count: int) -> dict[str, object]:
    return {"proposals": plural("{n} proposal", "{n} proposals", count), "undo": key_of("undo")}
