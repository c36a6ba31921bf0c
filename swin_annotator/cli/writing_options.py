"""Options of all commands that write labels: parts of a split, image files, the order of classes, a dry run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from swin_annotator.cli.lines import say
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.core.class_numbers import Numbering
    from swin_annotator.engine.splits import Split

_MOST_CLASSES = 30


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add them to a command."""
    parser.add_argument(
        "--split", type=_split, metavar="train=0.8,val=0.2", help="parts with their shares; an image keeps its part"
    )
    parser.add_argument(
        "--split-by",
        choices=("image", "folder", "prefix", "alike"),
        default="image",
        help="what stays together: nothing, a folder, images whose names differ in a last number, or pictures that are "
        "nearly the same (default: image)",
    )
    parser.add_argument(
        "--stratify", action="store_true", help="see that every part has each category of which there is enough"
    )
    parser.add_argument(
        "--split-seed", type=int, default=0, metavar="N", help="another N, another division (default: 0)"
    )
    parser.add_argument(
        "--masks",
        choices=("rle", "polygon"),
        default="polygon",
        help="polygon: outlines, run lengths where there are holes; rle: run lengths for all (default: polygon)",
    )
    parser.add_argument(
        "--image-files",
        choices=("copy", "link", "leave"),
        default="copy",
        help="what becomes of images in formats that have a place for them, such as yolo (default: copy)",
    )
    parser.add_argument(
        "--classes",
        type=_names,
        default=None,
        metavar="A,B,…",
        help="categories that come first, in this order (default: as last chosen in the window, else the project's)",
    )
    parser.add_argument(
        "--class-ids",
        choices=("kept", "from-0", "from-1"),
        help="numbers of the categories, in formats that have some. kept: the project's, which came with an import and "
        "never change; else their places in the order (default: as last chosen in the window, else what is usual for "
        "the format: kept for coco, from 0 for yolo and odvg, from 1 for masks and tfrecord)",
    )
    parser.add_argument("--dry-run", action="store_true", help="write nothing; say what would be written, and lost")


def split_of(args: argparse.Namespace) -> Split | None:
    """The split that is asked for."""
    from swin_annotator.engine.splits import Split

    return Split(args.split, args.split_by, args.stratify, args.split_seed) if args.split else None


def numbering_of(args: argparse.Namespace) -> Numbering | None:
    """The rule for numbers of classes that is asked for."""
    from swin_annotator.core.class_numbers import Numbering

    return Numbering(args.class_ids) if args.class_ids else None


def tell_losses(losses: Sequence[str], parts: Mapping[str, tuple[int, Mapping[str, int]]]) -> None:
    """Say on stderr what a format can't carry, and what each part of a split would hold."""
    for loss in losses:
        say(loss, file=sys.stderr)
    for part, (images, objects) in parts.items():
        held = [f"{name} {number}" for name, number in objects.items() if number]
        rest = f", and {len(held) - _MOST_CLASSES} more" if len(held) > _MOST_CLASSES else ""
        say(
            f"{part}: {counted(images, 'image')}; {', '.join(held[:_MOST_CLASSES]) or 'no objects'}{rest}.",
            file=sys.stderr,
        )


def known_format(name: str) -> str:
    """The name of a label format, as a type of argparse. Raises ArgumentTypeError for any other."""
    from swin_annotator.formats import FORMATS

    if name not in FORMATS:
        raise argparse.ArgumentTypeError(f"unknown label format {name}; known: {', '.join(FORMATS)}")
    return name


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _split(text: str) -> dict[str, float]:
    from swin_annotator.engine.splits import parse_split

    try:
        return parse_split(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
