"""Goals beside what was measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from swin_annotator.bench.base import markdown
from swin_annotator.core.goals import Goal


def rows(goals: Sequence[Goal]) -> list[dict[str, Any]]:
    """For JSON."""
    return [{**asdict(goal), "reached": goal.reached} for goal in goals]


def table(goals: Sequence[Goal]) -> str:
    """For people: Markdown."""
    lines = [
        [
            goal.what,
            f"{goal.measured:.3g}",
            f"{'≥' if goal.at_least else '≤'} {goal.limit:g}",
            "yes" if goal.reached else "no",
        ]
        for goal in goals
    ]
    return markdown(["goal", "measured", "limit", "reached"], lines)


def of_memory(peaks: dict[str, float | None], theirs: float | None) -> list[Goal]:
    """Peak memory of ours by name / that of transformers, which is not to be exceeded; none where it is unknown."""
    return [
        Goal(f"{name}, peak memory / transformers'", peak / theirs, 1.0, at_least=False)
        for name, peak in peaks.items()
        if peak and theirs
    ]
