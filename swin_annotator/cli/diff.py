"""``diff``: what differs between two label files or exports."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.cli.lines import say
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.engine.comparing import Comparison, FoundDifference

_MOST = 50


def add_parsers(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``diff``."""
    about = "what differs between two label files or exports: added, removed, moved, relabelled"
    parser = subparsers.add_parser(
        "diff", help=about, description=about, epilog="Example: swin-annotator diff monday.json friday.json"
    )
    parser.set_defaults(run=run_diff)
    parser.add_argument("before", type=Path, metavar="A", help="a label file or folder, of any format")
    parser.add_argument("after", type=Path, metavar="B", help="another, of the same format or not")
    parser.add_argument("--images", type=Path, metavar="DIR", help="where the images are, where a format needs them")
    parser.add_argument("--all", action="store_true", help=f"list all differences, not the first {_MOST} alone")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def run_diff(args: argparse.Namespace) -> int:
    """Compare, and say what differs; 0 whether or not anything does."""
    from swin_annotator.engine.comparing import compare_files

    found = compare_files(args.before, args.after, args.images)
    if args.json:
        print(json.dumps(_json(found)))
        return 0
    some = found.found if args.all else found.found[:_MOST]
    for row in some:
        say(row.line())
    if len(found.found) > len(some):
        say(f"… and {len(found.found) - len(some)} more; --all lists them.")
    for paths, where in ((found.only_before, args.before), (found.only_after, args.after)):
        if paths:
            such = f", such as {paths[0]}" if len(paths) > 1 else f": {paths[0]}"
            say(f"{counted(len(paths), 'image is', 'images are')} in {where} alone{such}.")
    counts = ", ".join(f"{number} {change.value}" for change, number in found.counts().items())
    say(f"{counts}; {found.same} the same.")
    return 0


def _json(found: Comparison) -> dict[str, object]:
    counts = {change.value: count for change, count in found.counts().items()}
    only = {"only_a": list(found.only_before), "only_b": list(found.only_after)}
    return {**counts, "same": found.same, **only, "differences": [_row(row) for row in found.found]}


def _row(found: FoundDifference) -> dict[str, object]:
    difference = found.difference
    row: dict[str, object] = {"image": found.path, "change": difference.change.value}
    for name, side, category in (("a", difference.before, found.before), ("b", difference.after, found.after)):
        if side is not None:
            row[name] = {"id": side.id, "category": category, "bbox": list(side.bbox_xywh)}
    if difference.before is not None and difference.after is not None:
        row["iou"] = round(difference.iou, 4)
    return row
