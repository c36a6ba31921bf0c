"""``swin-annotator bench``: paired timings against a baseline in one run, printed as ratios."""

from __future__ import annotations

import argparse
import json
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from swin_annotator.bench.base import BENCHES, WITHOUT_MORE, Options, find

ALL_S = 780
"""Seconds that ``--all`` takes about: what is built before anything is timed comes on top."""


def add_parsers(subparsers: Any) -> None:
    """Put ``bench`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    text = "paired timings against a baseline in one run, printed as ratios"
    listed = "\n".join(f"  {name:<14}{about}" for name, (_, about) in BENCHES.items())
    parser = subparsers.add_parser(
        "bench",
        help=text,
        description=text,
        epilog=f"benchmarks:\n{listed}\n\nExample: swin-annotator bench swin segment --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="which to run; without a name they are listed")
    parser.add_argument(
        "--all",
        action="store_true",
        help=f"those that need nothing more ({', '.join(WITHOUT_MORE)}), in about {ALL_S // 60} minutes",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--rounds", type=_count, default=0, help="how often everything is timed")
    parser.add_argument("--threads", type=_count, default=0, help="CPU threads (default: one for each core)")
    parser.add_argument(
        "--data", type=Path, help="photo set, for refine and search; folder of photo sets, for fewshot, tiles and heads"
    )
    parser.add_argument("--scene", action="append", default=[], metavar="NAME", help="only this scene of gui")
    parser.add_argument(
        "--images", type=_count, action="append", default=[], metavar="N", help="how many images search or io make up"
    )
    parser.add_argument("--picture", type=Path, metavar="FILE", help="where swin-vs-vit draws its curve")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the benchmarks in the order given and print what they found."""
    options = Options(args.data, args.picture, args.rounds, tuple(args.scene), args.threads, tuple(args.images))
    names = dict.fromkeys([*args.names, *(WITHOUT_MORE if args.all else ())])
    benches = {name: find(name) for name in names}
    if not benches and not args.json:
        for name, (_, about) in BENCHES.items():
            print(f"{name:<14}{about}")
    found = {}
    until = time.monotonic() + ALL_S
    for number, (name, report) in enumerate(benches.items()):
        print(f"{name} …", file=sys.stderr, flush=True)
        with ExitStack() as limits:
            if args.all:
                from swin_annotator.bench.paired import within

                limits.enter_context(within(max(0.0, until - time.monotonic()) / (len(benches) - number)))
            answer = report(options)
        found[name] = answer.data
        if not args.json:
            print(f"## {name}\n\n{answer.text}\n", flush=True)
    if args.json:
        print(json.dumps(found, indent=1))
    return 0


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 1 up")
    return int(text)
