"""A stopwatch for labelling, and what the project remembers of it: verdicts with their times, order and place."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence

from swin_annotator.core.edits import Changes, Step
from swin_annotator.core.pace import DECIDING, RECENT, Decision, Pace, Verdict, pace, seconds_each, verdicts_of
from swin_annotator.core.queue import Order, Position
from swin_annotator.core.types import State
from swin_annotator.ui.project.session import Session

REMEMBERED = 500
"""As many decisions as undo reaches back."""
ORDER, PLACE = "review_order", "review_place"
Clock = Callable[[], float]


class DecisionLog:
    """Measures from a proposal's being shown, or from the verdict before, to its verdict.

    Review mode notes what it judges itself, since strokes may follow each other; every other step tells by what it
    changed.
    """

    def __init__(self, session: Session, clock: Clock = time.monotonic, now: Clock = time.time) -> None:
        """A log of what is decided in ``session``.

        Args:
            session: whose project keeps it.
            clock: seconds that never jump, to measure with.
            now: seconds since 1970, to write down.
        """
        self._session, self.clock, self._now = session, clock, now
        self._since = clock()
        self._held: deque[Decision] = deque(maxlen=REMEMBERED)
        self._judged: dict[int, Verdict] = {}
        self._taken: dict[int, Verdict] = {}
        """Verdicts that were undone, and would be said again by redo."""
        self._noted: set[int] = set()
        """Objects that review mode has noted of the step at hand."""
        self.in_hand: Callable[[], int] = lambda: 0
        """Asked for the id of what review mode judges and notes, 0 for none."""
        session.stepped.connect(self._take_step)
        session.replayed.connect(self._take_replay)

    def load(self) -> None:
        """Take over what the project remembers."""
        self._held.clear()
        self._judged.clear()
        self._taken.clear()
        self.restart()
        for decision in self._session.decisions(REMEMBERED):
            self._hold(decision)

    def restart(self) -> None:
        """Start the clock: what is judged next was just shown."""
        self._since = self.clock()

    def note(self, annotation_id: int, verdict: Verdict) -> None:
        """Write a verdict down with the time that it took."""
        if verdict is not Verdict.SKIPPED:  # no step follows
            self._noted.add(annotation_id)
        self._note([(annotation_id, verdict)])

    def _note(self, verdicts: Sequence[tuple[int, Verdict]]) -> None:
        if not verdicts:
            return
        seconds, now = seconds_each(self.clock() - self._since, len(verdicts)), self._now()
        decisions = [Decision(annotation_id, verdict, seconds, now) for annotation_id, verdict in verdicts]
        for decision in decisions:
            self._hold(decision)
        self._session.note_decisions(decisions)
        self.restart()

    def _take_step(self, step: Step) -> None:
        apart = self._noted | {self.in_hand()}
        self._noted = set()
        found = [(i, verdict) for i, verdict in verdicts_of(step) if i not in apart]
        self._note([(i, v) for i, v in found if v is not Verdict.TAKEN_BACK or i in self._judged])

    def _take_replay(self, changes: Changes) -> None:
        apart = self._noted | {self.in_hand()}
        self._noted = set()
        known = changes.annotation_ids & (self._judged.keys() | self._taken.keys()) - apart
        if not known:
            return
        decided = {a.id for a in self._session.find_annotations(known) if a.state is not State.PROPOSED}
        back = [(i, Verdict.TAKEN_BACK) for i in sorted(known & self._judged.keys() - decided)]
        again = [(i, self._taken[i]) for i in sorted(known & decided & self._taken.keys())]
        self._note([*back, *again])

    def judged(self, annotation_id: int) -> bool:
        """Return whether the newest word on an annotation is a decision."""
        return annotation_id in self._judged

    def trail(self) -> list[int]:
        """The annotations that were judged or skipped, in the order in which they last were."""
        visited = (decision.annotation_id for decision in reversed(self._held) if decision.verdict is not Verdict.DRAWN)
        return list(dict.fromkeys(visited))[::-1]

    def order(self) -> Order:
        """The order that was chosen last."""
        kept = self._session.setting(ORDER, Order.IMAGE.value)
        return Order(kept) if kept in set(Order) else Order.IMAGE

    def keep_order(self, order: Order) -> None:
        """Remember the order."""
        self._session.remember(ORDER, order.value)

    def place(self, order: Order) -> tuple[int, Position] | None:
        """The annotation that was on screen last in this order, and its position; None where there was none."""
        kept = self._session.setting(PLACE, dict[str, object]())
        held, position = kept.get("id"), kept.get("position")
        if kept.get("order") != order.value or not isinstance(held, int) or not isinstance(position, list):
            return None
        return held, tuple(float(value) for value in position)

    def keep_place(self, order: Order, annotation_id: int, position: Position) -> None:
        """Remember what is on screen."""
        self._session.remember(PLACE, {"order": order.value, "position": list(position), "id": annotation_id})

    def pace(self) -> Pace:
        """Return how fast it went lately."""
        return pace(list(self._held)[-RECENT:])

    def _hold(self, decision: Decision) -> None:
        annotation_id = decision.annotation_id
        self._held.append(decision)
        if decision.verdict in DECIDING:
            self._judged[annotation_id] = decision.verdict
            self._taken.pop(annotation_id, None)
        elif decision.verdict is Verdict.TAKEN_BACK and annotation_id in self._judged:
            self._taken[annotation_id] = self._judged.pop(annotation_id)
