"""``convert``: one label format to another, without a project."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from swin_annotator.cli.lines import say
from swin_annotator.cli.writing_options import add_options, known_format, numbering_of, split_of, tell_losses
from swin_annotator.core.dataset import count_of
from swin_annotator.texts import counted


def add_parsers(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``convert``."""
    about = "write labels of one format in another, without a project"
    example = "Example: swin-annotator convert labels.json dataset --to yolo --images photos/"
    parser = subparsers.add_parser("convert", help=about, description=about, epilog=example)
    parser.set_defaults(run=run_convert)
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("source", type=Path, metavar="SRC", help="the label file, or the folder of labels")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file, or a new or empty folder")
    parser.add_argument("--from", dest="source_format", type=known_format, metavar="F", help="default: found out")
    parser.add_argument("--to", dest="format", type=known_format, required=True, metavar="F", help="such as coco, yolo")
    parser.add_argument(
        "--images", type=Path, metavar="DIR", help="where the images are (default: where the labels are)"
    )
    add_options(parser)


def run_convert(args: argparse.Namespace) -> int:
    """Convert, and say what went where and what was lost."""
    from swin_annotator.engine.converting import convert_labels
    from swin_annotator.engine.export_words import said_of
    from swin_annotator.formats.writing import Writing

    report = convert_labels(
        args.source,
        args.out,
        args.format,
        source_format=args.source_format,
        images=args.images,
        how=Writing(args.masks, args.image_files, numbering_of(args)),
        split=split_of(args),
        classes=args.classes or (),
        dry_run=args.dry_run,
    )
    for problem in report.problems:
        say(f"{problem.severity:7}  {problem.where}: {problem.message}", file=sys.stderr)
    tell_losses(report.losses, report.parts)
    if args.json:
        print(json.dumps(asdict(report), default=str))
        return 0
    objects, where = counted(report.annotations, "object"), ", ".join(map(str, report.files))
    say(said_of(report, objects, where, dry_run=args.dry_run))
    if report.problems:
        errors, warnings = count_of(report.problems, "error"), count_of(report.problems, "warning")
        say(f"{counted(errors, 'error')}, {counted(warnings, 'warning')} in {args.source}.")
    return 0
