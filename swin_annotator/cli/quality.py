"""``check --report`` and ``check --against``: what a set is made of, what looks odd in it, and how two sets agree."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swin_annotator.cli.lines import say

if TYPE_CHECKING:
    from swin_annotator.core.dataset import Dataset
    from swin_annotator.core.quality import Comparison, Figures

_MOST = 20
"""Odd objects and images that are listed; all of them are in ``--json``."""
_BAR = 40


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The flags of ``check``."""
    parser.add_argument("--report", action="store_true", help="also what the labels are made of, and what looks odd")
    parser.add_argument(
        "--against", type=Path, metavar="OTHER", help="also how far another label file agrees, by class"
    )


def ask(args: argparse.Namespace) -> dict[str, Any]:
    """Work out what was asked for beside problems, as ``--json`` has it; empty where nothing was.

    Raises LabelFileError.
    """
    found: dict[str, Any] = {}
    if not args.report and args.against is None:
        return found
    from swin_annotator.core import quality

    labels = _read(args.labels, args.images)
    if args.report:
        figures = quality.figures(labels)
        found["report"] = {**asdict(figures), "imbalance": figures.imbalance}
        found["odd"] = [asdict(problem) for problem in quality.odd(labels)]
        if not args.json:
            _tell_figures(figures)
            _tell_odd(found["odd"])
    if args.against is not None:
        from swin_annotator.engine.matching import match_paths

        other = _read(args.against, args.images)
        match = match_paths([image.path for image in labels.images], [image.path for image in other.images])
        pairs = [(labels.images[i], other.images[k]) for i, k in match.pairs.items()]
        compared = quality.compare(labels, other, pairs)
        found["agreement"] = {
            "images": len(pairs),
            "classes": [{**asdict(row), "share": round(row.share, 4)} for row in compared.classes],
            "renamed": [{"first": a, "second": b, "objects": n} for (a, b), n in compared.renamed.items()],
            "to_look_at": [{"image": path, "differences": count} for path, count in compared.images],
        }
        if not args.json:
            _tell_agreement(compared, len(pairs))
    return found


def _read(path: Path, images: Path | None) -> Dataset:
    from dataclasses import replace

    from swin_annotator import formats

    reader = formats.named(formats.guess(path)).open_labels(path, images)
    return replace(reader.dataset, annotations=tuple(reader.annotations()))


def _tell_figures(figures: Figures) -> None:
    say("Classes:")
    most = max((row.objects for row in figures.classes), default=1) or 1
    for row in figures.classes:
        bar = "#" * round(_BAR * row.objects / most)
        say(f"  {row.name}: {row.objects} on {row.images} images, median side {row.median_side:.0f} px  {bar}")
    say(f"The commonest class is {figures.imbalance:.0f} times as frequent as the rarest.")
    for title, bins, unit in (
        ("Sides from", figures.sides, " px"),
        ("Width by height from", figures.aspects, ""),
        ("Objects on an image", figures.per_image, ""),
    ):
        say(f"{title}: " + ", ".join(f"{edge:g}{unit}: {count}" for edge, count in bins.items()))


def _tell_odd(odd: list[dict[str, Any]]) -> None:
    for entry in odd[:_MOST]:
        say(f"odd: {entry['where']}: {entry['message']}")
    if len(odd) > _MOST:
        say(f"… and {len(odd) - _MOST} more; --json lists all.")


def _tell_agreement(compared: Comparison, images: int) -> None:
    say(f"Agreement on {images} images that both have, the worst class first:")
    for row in compared.classes:
        counts = f"{row.both} in both, {row.only_first} here only, {row.only_second} there only"
        say(f"  {row.name}: {row.share:.0%} ({counts})")
    for (first, second), count in sorted(compared.renamed.items(), key=lambda entry: -entry[1])[:_MOST]:
        say(f"  {count} times “{first}” here is “{second}” there.")
    for path, count in compared.images[:_MOST]:
        say(f"  look at {path}: {count} differences")
