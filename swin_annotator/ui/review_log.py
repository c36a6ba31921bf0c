"""A stopwatch for review, and what the project remembers of it: verdicts with their times, order and place."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from swin_annotator.core.pace import DECIDING, LONGEST_SECONDS, RECENT, Decision, Pace, Verdict, pace
from swin_annotator.core.queue import Order, Position
from swin_annotator.ui.session import Session

REMEMBERED = 500
"""As many decisions as undo reaches back."""
ORDER, PLACE = "review_order", "review_place"
Clock = Callable[[], float]


class ReviewLog:
    """Measures from a proposal's being shown to its verdict."""

    def __init__(self, session: Session, clock: Clock = time.monotonic, now: Clock = time.time) -> None:
        """A log of what is decided in ``session``.

        Args:
            session: whose project keeps it.
            clock: seconds that never jump, to measure with.
            now: seconds since 1970, to write down.
        """
        self._session, self._clock, self._now = session, clock, now
        self._since = clock()
        self._held: deque[Decision] = deque(maxlen=REMEMBERED)
        self._judged: set[int] = set()

    def load(self) -> None:
        """Take over what the project remembers."""
        self._held.clear()
        self._judged.clear()
        for decision in self._session.decisions(REMEMBERED):
            self._hold(decision)

    def restart(self) -> None:
        """What is judged next was just shown."""
        self._since = self._clock()

    def note(self, annotation_id: int, verdict: Verdict) -> None:
        """Write a verdict down with the time that it took."""
        seconds = min(LONGEST_SECONDS, max(0.0, self._clock() - self._since))
        decision = Decision(annotation_id, verdict, seconds, self._now())
        self._hold(decision)
        self._session.note_decision(decision)
        self.restart()

    def judged(self, annotation_id: int) -> bool:
        """Whether the newest word on an annotation is a decision."""
        return annotation_id in self._judged

    def trail(self) -> list[int]:
        """The annotations that were judged or skipped, in the order in which they last were."""
        return list(dict.fromkeys(decision.annotation_id for decision in reversed(self._held)))[::-1]

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
        """How fast it went lately."""
        return pace(list(self._held)[-RECENT:])

    def _hold(self, decision: Decision) -> None:
        self._held.append(decision)
        if decision.verdict in DECIDING:
            self._judged.add(decision.annotation_id)
        elif decision.verdict is Verdict.TAKEN_BACK:
            self._judged.discard(decision.annotation_id)
