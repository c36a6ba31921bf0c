"""Aims for the embedded model beside what it reaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean

from swin_annotator.core.goals import Goal
from swin_annotator.training import card_figures, data, photo_sets
from swin_annotator.training.evaluate import OTHER, PASTED_SET, RANKED, SAME, UNTAUGHT, WORDS, Figure

FIRST_SETS = frozenset({"blood_cells", "nuclei", "dice", "chess_pieces", "playing_cards", "microcontrollers"})
"""Sets that the model knew before the others came; their words are aims of their own."""
DENSE = ("blood_cells", "nuclei", "grapes", "ore_pellets")
"""Sets of things that touch."""
BEGINS = 0.3
"""The threshold at which the program begins."""
WORD_AIMS = {"red blood cell": 0.85, "white blood cell": 0.85, "platelet": 0.85}
EXAMPLE_AIMS = {"dice": 0.96, "chess_pieces": 0.80, "nuclei": 0.80, "playing_cards": 0.50}


def goals(figures: Sequence[Figure]) -> Iterator[Goal]:
    """Aims of which at least one figure was measured, in the order of the card."""
    known = {(f.data, f.what): f.value for f in figures if f.value == f.value}
    sets = [name for name in photo_sets.BY_NAME if name not in UNTAUGHT]

    def goal(what: str, limit: float, *places: tuple[str, str]) -> Iterator[Goal]:
        values = [known[place] for place in places if place in known]
        if values:
            yield Goal(what, fmean(values), limit)

    yield from goal("one example, other images, mean of all sets", 0.70, *((name, OTHER) for name in sets))
    for where, limit in ((SAME, 0.75), (OTHER, 0.65)):
        yield from goal(f"pasted kinds, {where}", limit, (PASTED_SET, where))
    yield from goal("everyday photos, one example, same image", 0.30, (photo_sets.EVERYDAY.name, SAME))
    later = ((name, WORDS) for name in sets if name not in FIRST_SETS)
    yield from goal("by word, mean of the later sets", 0.65, *later)
    for word, limit in WORD_AIMS.items():
        yield from goal(f"{word} by word", limit, ("blood_cells", f"“{word}”, text AP50"))
    for name, limit in EXAMPLE_AIMS.items():
        yield from goal(f"{name}, one example, other images", limit, (name, OTHER))
    for what in ("text", "one exemplar"):
        yield from goal(f"drawn, unseen pairs, {what}", 0.90, ("scenes", f"pairs never drawn in training, {what} AP50"))
    shown = f"one example, same image, F1 at {BEGINS}"
    yield from goal(f"F1 at {BEGINS}, mean of dense sets", 0.75, *((name, shown) for name in DENSE))
    ranked = ((name, RANKED) for name in sets)
    yield from goal(f"things in the first {card_figures.TOP} tokens, mean of all sets", 0.85, *ranked)
    for head in ("ssformer", "upernet"):
        yield from goal(f"aerial, {head}, mean IoU", 0.55, (data.AERIAL, f"{head}, mean IoU"))


def table(figures: Sequence[Figure]) -> str:
    """A Markdown table; empty where no aim was measured."""
    rows = []
    for goal in goals(figures):
        short = f"{goal.short:.3f}" if goal.short else "reached"
        rows.append(f"| {goal.what} | {goal.measured:.3f} | ≥ {goal.limit:.2f} | {short} |")
    return "\n".join(["| aim | measured | to reach | short by |", "|---|---:|---:|---:|", *rows]) if rows else ""
