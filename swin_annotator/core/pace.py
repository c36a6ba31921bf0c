"""The pace of labelling, from decisions with their times, in whatever way they were made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from swin_annotator.core.edits import Step
from swin_annotator.core.types import HUMAN, Annotation, State

LONGEST_SECONDS = 60.0
"""The longest look at one proposal that is counted: beyond it a person is away from the desk."""
GLANCE_SECONDS = 1.0
"""Each further object that is judged in one go, such as a page of pictures, may take so much longer."""
RECENT = 30
"""The rate on screen is that of so many decisions."""


class Verdict(StrEnum):
    """Verdicts of a person on a proposal."""

    ACCEPTED = "accepted"
    RELABELLED = "relabelled"
    """Accepted under another category."""
    MENDED = "mended"
    """Accepted in another shape."""
    REJECTED = "rejected"
    DRAWN = "drawn"
    """Made by hand, where nothing was proposed."""
    SKIPPED = "skipped"
    """Left for later: no decision, but it took time."""
    TAKEN_BACK = "taken back"
    """An earlier decision was undone."""


ACCEPTING = frozenset((Verdict.ACCEPTED, Verdict.RELABELLED, Verdict.MENDED, Verdict.DRAWN))
DECIDING = ACCEPTING | {Verdict.REJECTED}


@dataclass(frozen=True, slots=True)
class Decision:
    """One verdict on one annotation."""

    annotation_id: int
    verdict: Verdict
    seconds: float
    """From its being shown to the verdict, at most ``LONGEST_SECONDS``."""
    at: float
    """Time in seconds since 1970 (UTC)."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Speed of labelling; None where nothing tells yet."""

    decided: int
    accepted: int
    seconds: float
    """Spent in all, skipping and taking back included."""
    per_minute: float | None
    per_accepted: float | None
    """Seconds per accepted object, with everything that was rejected or skipped on the way: no inverse of the rate."""


def verdict_of(before: Annotation, after: Annotation) -> Verdict | None:
    """Return what a person said by turning ``before`` into ``after``; None where nothing was decided."""
    if after.state is State.REJECTED:
        return Verdict.REJECTED if before.state is not State.REJECTED else None
    if before.category_id != after.category_id:  # with it may come the shape that a model gave the other category
        return Verdict.RELABELLED
    if (before.bbox_xywh, before.polygons, before.mask) != (after.bbox_xywh, after.polygons, after.mask):
        return Verdict.MENDED
    return Verdict.ACCEPTED if before.state is not after.state else None


def verdicts_of(step: Step) -> list[tuple[int, Verdict]]:
    """Return what a person decided by a step of any kind.

    Id and verdict of each object that was judged or made by hand.
    """
    found = []
    for edit in step.edits:
        before, after = edit.before, edit.after
        if isinstance(before, Annotation) and isinstance(after, Annotation):
            verdict = verdict_of(before, after) if before.state is not after.state else None
            if verdict is not None and after.state in (State.ACCEPTED, State.REJECTED):
                found.append((after.id, verdict))
        elif before is None and isinstance(after, Annotation):
            if after.state is State.ACCEPTED and after.source == HUMAN:
                found.append((after.id, Verdict.DRAWN))
        elif after is None and isinstance(before, Annotation) and before.state in (State.ACCEPTED, State.REJECTED):
            found.append((before.id, Verdict.TAKEN_BACK))
    return found


def seconds_each(elapsed: float, count: int) -> float:
    """Share ``elapsed`` seconds, which went by since the last verdict, among ``count`` verdicts given in one go."""
    longest = LONGEST_SECONDS + GLANCE_SECONDS * (count - 1)
    return min(longest, max(0.0, elapsed)) / max(1, count)


def pace(decisions: Sequence[Decision]) -> Pace:
    """The pace of these decisions, oldest first. What was taken back counts as time and not as a decision."""
    standing: dict[int, Verdict] = {}
    for decision in decisions:
        if decision.verdict in DECIDING:
            standing[decision.annotation_id] = decision.verdict
        elif decision.verdict is Verdict.TAKEN_BACK:
            standing.pop(decision.annotation_id, None)
    seconds = sum(decision.seconds for decision in decisions)
    accepted = sum(verdict in ACCEPTING for verdict in standing.values())
    return Pace(
        len(standing),
        accepted,
        seconds,
        60 * len(standing) / seconds if standing and seconds > 0 else None,
        seconds / accepted if accepted and seconds > 0 else None,
    )


def per_minute(decisions: Sequence[Decision]) -> list[tuple[float, int]]:
    """(start of the minute in seconds since 1970, decisions in it) for every minute with a decision, in order."""
    counts: dict[int, int] = {}
    for decision in decisions:
        if decision.verdict in DECIDING:
            minute = int(decision.at // 60)
            counts[minute] = counts.get(minute, 0) + 1
    return [(60.0 * minute, counts[minute]) for minute in sorted(counts)]
