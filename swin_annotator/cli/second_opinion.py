"""The question of ``check --second-opinion`` to a model, and how it tells the answer."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from swin_annotator.cli.lines import say
from swin_annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from swin_annotator.engine.second_opinion import Opinion


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The flags of ``check`` that are about it."""
    parser.add_argument(
        "--second-opinion",
        action="store_true",
        help="also list where a model, asked for the categories by name, disagrees with the labels; needs --images",
    )
    parser.add_argument("--detector", metavar="NAME", help="which is asked: a name from 'models list' or a folder")


def ask(args: argparse.Namespace) -> Sequence[Opinion] | None:
    """List where model and labels disagree, what weighs most first; None where that was not asked for.

    Raises:
        AnnotatorError: no folder of images was given.
        LabelFileError: the file holds no objects.
        ModelError: the detector can't be found, loaded or run.
    """
    if not args.second_opinion:
        return None
    if args.images is None:
        raise AnnotatorError("A second opinion needs the images.", hint="Name their folder with --images DIR.")
    from swin_annotator.cli.progress import run
    from swin_annotator.core.second_opinion import SURE
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.second_opinion import second_opinion_on
    from swin_annotator.models.catalog.catalog import default_catalog
    from swin_annotator.store.embeddings import EmbeddingCache

    options = args.settings if args.detector is None else replace(args.settings, detector=args.detector)
    cache = EmbeddingCache(None, options.embedding_ram_mb << 20)
    found: Sequence[Opinion] = run(
        second_opinion_on(args.labels, args.images, options.detector, ModelPool(default_catalog()), cache, SURE)
    )
    return found


def rows(opinions: Sequence[Opinion] | None) -> dict[str, Any]:
    """For JSON: nothing where none was asked for."""
    if opinions is None:
        return {}
    return {
        "second_opinion": [
            {
                "file": one.path,
                "doubt": one.remark.doubt.value,
                "category": one.category,
                "found_category": one.other,
                "bbox": list(one.remark.bbox_xywh),
                "annotation": one.remark.label_id,
                "score": round(one.remark.score, 4),
                "iou": round(one.remark.iou, 4),
            }
            for one in opinions
        ]
    }


def tell(opinions: Sequence[Opinion] | None) -> None:
    """A line for each."""
    for one in opinions or ():
        box = ",".join(f"{value:g}" for value in one.remark.bbox_xywh)
        other = f", found as {one.other}" if one.other else ""
        say(f"{one.path}: {one.remark.doubt}: {one.category} at {box}{other} ({one.remark.score:.2f})")
