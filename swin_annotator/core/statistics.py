"""The state of a project: objects, sizes, scores, progress and pace, as numbers and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import csv_cells
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.pace import Decision, Pace, pace, per_minute
from swin_annotator.core.thresholds import ALL, Thresholds
from swin_annotator.core.types import COUNTED, Category, ImageState, State

SCORE_EDGES = np.linspace(0.0, 1.0, 21)
SIZE_EDGES = np.array([0, 4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, np.inf])
"""Image pixels; 32 and 96 are COCO's borders between small, medium and large."""
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One category."""

    name: str
    accepted: int
    proposed: int
    rejected: int
    median_side: float | None
    """Median over its labels: the side in pixels of a square as large as the box; None without labels."""


@dataclass(frozen=True, slots=True, eq=False)
class Statistics:
    """Everything the statistics panel shows."""

    images: dict[ImageState, int]
    categories: tuple[CategoryRow, ...]
    """In the project's order."""
    sizes: dict[State, Counts]
    """Per state, objects in each bin of ``SIZE_EDGES``."""
    scores: dict[State, Counts]
    """Per state, scored objects in each bin of ``SCORE_EDGES``."""
    pace: Pace
    minutes: tuple[tuple[float, int], ...]
    """(start in seconds since 1970, decisions), for each minute with a decision."""

    @property
    def objects(self) -> dict[State, int]:
        """Objects by state."""
        return {state: int(counts.sum()) for state, counts in self.sizes.items()}


def gather(
    images: Iterable[ImageState],
    categories: Sequence[Category],
    summaries: Sequence[AnnotationSummary],
    decisions: Sequence[Decision],
    thresholds: Thresholds = ALL,
) -> Statistics:
    """The statistics of a project, from the state of each image and every object, category and decision.

    Proposals that score less than ``thresholds`` show among the scores and count nowhere else.
    """
    states = list(images)
    every = [g for g in summaries if g.state in COUNTED]
    summaries = [g for g in every if g.state is not State.PROPOSED or thresholds.opens(g.category_id, g.score)]
    ids = np.array([g.category_id for g in summaries], np.int64)
    state = np.array([COUNTED.index(g.state) for g in summaries], np.int64)
    sides = np.sqrt(np.array([max(0.0, g.area) for g in summaries], float))
    of = {s: state == place for place, s in enumerate(COUNTED)}
    rows = []
    for category in categories:
        mine = ids == category.id
        counts = {s: int((mine & of[s]).sum()) for s in COUNTED}
        labels = sides[mine & of[State.ACCEPTED]]
        median = float(np.median(labels)) if len(labels) else None
        rows.append(
            CategoryRow(category.name, counts[State.ACCEPTED], counts[State.PROPOSED], counts[State.REJECTED], median)
        )
    return Statistics(
        {s: states.count(s) for s in ImageState},
        tuple(rows),
        {s: np.histogram(sides[of[s]], SIZE_EDGES)[0] for s in COUNTED},
        {
            s: np.histogram([g.score for g in every if g.state is s and g.score is not None], SCORE_EDGES)[0]
            for s in COUNTED
        },
        pace(decisions),
        tuple(per_minute(decisions)),
    )


def to_csv(statistics: Statistics) -> str:
    """One table with the columns part, name, measure, value: a header and a row per number."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("part", "name", "measure", "value"))
    writer.writerows((part, csv_cells.cell(name), measure, value) for part, name, measure, value in _rows(statistics))
    return out.getvalue()


def size_names() -> list[str]:
    """Return what the bins of ``SIZE_EDGES`` are called: ``32-48``, the last ``2048+``."""
    return [f"{low:.0f}-{high:.0f}" if np.isfinite(high) else f"{low:.0f}+" for low, high in pairwise(SIZE_EDGES)]


Row = tuple[str, str, str, object]


def _rows(found: Statistics) -> Iterator[Row]:
    for image_state, count in found.images.items():
        yield "images", image_state.value, "images", count
    yield from _category_rows(found)
    score_names = [f"{low:.2f}-{low + 0.05:.2f}" for low in SCORE_EDGES[:-1]]
    for part, names, table in (("size", size_names(), found.sizes), ("score", score_names, found.scores)):
        for state, counts in table.items():
            for name, count in zip(names, counts, strict=True):
                if count:
                    yield part, name, state.value, int(count)
    yield from _review_rows(found)


def _category_rows(found: Statistics) -> Iterator[Row]:
    for row in found.categories:
        for measure in ("accepted", "proposed", "rejected"):
            yield "category", row.name, measure, getattr(row, measure)
        if row.median_side is not None:
            yield "category", row.name, "median side in pixels", round(row.median_side, 2)


def _review_rows(found: Statistics) -> Iterator[Row]:
    yield "review", "", "decisions", found.pace.decided
    yield "review", "", "accepted", found.pace.accepted
    yield "review", "", "seconds", round(found.pace.seconds, 2)
    if found.pace.per_minute is not None:
        yield "review", "", "decisions per minute", round(found.pace.per_minute, 2)
    if found.pace.per_accepted is not None:
        yield "review", "", "seconds per accepted object", round(found.pace.per_accepted, 3)
    for start, count in found.minutes:
        yield "minute", datetime.fromtimestamp(start, UTC).strftime("%Y-%m-%dT%H:%MZ"), "decisions", count
