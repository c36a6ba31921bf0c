"""``check --report``, ``--unlike``, ``--against``: what a set is made of, what looks odd in it, how two sets agree."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swin_annotator.cli.lines import say
from swin_annotator.cli.progress import run
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.core.dataset import Dataset
    from swin_annotator.core.odd_objects import OddObject
    from swin_annotator.core.quality import Comparison, Figures

_MOST = 20
"""Odd objects and images that are listed; all of them are in ``--json``."""
_BAR = 40


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The flags of ``check``."""
    parser.add_argument(
        "--report",
        action="store_true",
        help="also what the labels are made of, and what looks odd; with --images also images that show the same",
    )
    parser.add_argument(
        "--unlike",
        nargs="?",
        const="swin-mini",
        metavar="MODEL",
        help="also list objects that look like another class to a model's features (default: swin-mini); needs "
        "--images",
    )
    parser.add_argument(
        "--against", type=Path, metavar="OTHER", help="also how far another label file agrees, by class"
    )


def ask(args: argparse.Namespace) -> dict[str, Any]:
    """Work out what was asked for beside problems, as ``--json`` has it; empty where nothing was.

    Raises:
        AnnotatorError: ``--unlike`` without images.
        LabelFileError: a file can't be read.
        ModelError: the model of ``--unlike`` can't be found, loaded or run, or gives no features.
    """
    found: dict[str, Any] = {}
    if not args.report and args.against is None and not args.unlike:
        return found
    from swin_annotator.engine import agreement

    labels = agreement.read(args.labels, args.images)
    if args.report:
        found |= _report(args, labels)
    if args.unlike:
        found["unlike"] = _unlike(args, labels)
    if args.against is not None:
        found["agreement"] = _agreement(args, labels)
    return found


def _report(args: argparse.Namespace, labels: Dataset) -> dict[str, Any]:
    from swin_annotator.core import quality
    from swin_annotator.core.types import Image

    figures = quality.figures(labels)
    names = {category.id: category.name for category in labels.categories}
    odd = [_row(image.path, one, names) for image, one in quality.odd(labels)]
    found: dict[str, Any] = {"report": {**asdict(figures), "imbalance": figures.imbalance}, "odd": odd}
    if not args.json:
        _tell_figures(figures)
        _tell_odd(odd)
    if args.images is not None:
        from swin_annotator.core import folders
        from swin_annotator.engine.likeness import shown_twice

        images = [Image(i, path) for i, path in enumerate(folders.list_images(args.images), start=1)]
        twins = run(shown_twice(args.images, images))
        found["alike"] = [{"image": t.image.path, "first": t.first.path, "parts": t.parts} for t in twins]
        if not args.json:
            _tell_odd([{"line": twin.line} for twin in twins], "alike")
    return found


def _unlike(args: argparse.Namespace, labels: Dataset) -> list[dict[str, Any]]:
    if args.images is None:
        raise AnnotatorError(
            Message("Looking at objects needs their images."), hint=Message("Name their folder with --images DIR.")
        )
    from swin_annotator.core import folders
    from swin_annotator.engine.likeness import unlike_their_class
    from swin_annotator.engine.matching import folder_within, match_paths
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.models.catalog.catalog import default_catalog
    from swin_annotator.store.embeddings import EmbeddingCache

    on_disk = list(folders.list_images(args.images))
    base = folder_within(args.labels, args.images)
    match = match_paths([image.path for image in labels.images], on_disk, base=base)
    paths = {labels.images[i].id: on_disk[k] for i, k in match.pairs.items()}
    names = {category.id: category.name for category in labels.categories}
    objects = [(args.images / paths[row.image_id], row) for row in labels.annotations if row.image_id in paths]
    cache = EmbeddingCache(None, args.settings.embedding_ram_mb << 20)
    found = run(unlike_their_class(objects, names, args.unlike, ModelPool(default_catalog()), cache))
    rows = [_row(paths[one.row.image_id], one, names) for one in found]
    if not args.json:
        _tell_odd(rows, "unlike")
    return rows


def _agreement(args: argparse.Namespace, labels: Dataset) -> dict[str, Any]:
    from swin_annotator.engine import agreement

    found = agreement.agreement(labels, agreement.read(args.against, args.images))
    compared = found.compared
    if not args.json:
        _tell_agreement(compared, found.images)
    return {
        "images": found.images,
        "classes": [{**asdict(row), "share": round(row.share, 4)} for row in compared.classes],
        "renamed": [{"first": a, "second": b, "objects": n} for (a, b), n in compared.renamed.items()],
        "to_look_at": [{"image": path, "differences": count} for path, count in compared.images],
    }


def _row(path: str, odd: OddObject, names: dict[int, str]) -> dict[str, Any]:
    name = names.get(odd.row.category_id, "")
    line = f"{path}, annotation {odd.row.id}: {name}: {odd.words}"
    return {
        "image": path,
        "annotation": odd.row.id,
        "category": name,
        "why": str(odd.why),
        "others": odd.others,
        "line": line,
    }


def _tell_figures(figures: Figures) -> None:
    say("Classes:")
    most = max((row.objects for row in figures.classes), default=1) or 1
    for row in figures.classes:
        bar = "#" * round(_BAR * row.objects / most)
        where = f"{row.objects} on {counted(row.images, 'image')}"
        say(f"  {row.name}: {where}, median side {row.median_side:.0f} px  {bar}")
    say(f"The commonest class is {figures.imbalance:.0f} times as frequent as the rarest.")
    for title, bins, unit in (
        ("Sides from", figures.sides, " px"),
        ("Width by height from", figures.aspects, ""),
        ("Objects on an image", figures.per_image, ""),
    ):
        say(f"{title}: " + ", ".join(f"{edge:g}{unit}: {number}" for edge, number in bins.items()))


def _tell_odd(odd: list[dict[str, Any]], head: str = "odd") -> None:
    for entry in odd[:_MOST]:
        say(f"{head}: {entry['line']}")
    if len(odd) > _MOST:
        say(f"… and {len(odd) - _MOST} more; --json lists all.")


def _tell_agreement(compared: Comparison, images: int) -> None:
    say(f"Agreement on {counted(images, 'image')} that both have, the worst class first:")
    for row in compared.classes:
        counts = f"{row.both} in both, {row.only_first} here only, {row.only_second} there only"
        say(f"  {row.name}: {row.share:.0%} ({counts})")
    for (first, second), times in sorted(compared.renamed.items(), key=lambda entry: -entry[1])[:_MOST]:
        say(f"  {counted(times, 'time')} “{first}” here is “{second}” there.")
    for path, differences in compared.images[:_MOST]:
        say(f"  look at {path}: {counted(differences, 'difference')}")
