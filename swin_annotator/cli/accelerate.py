"""``swin-annotator models accelerate``: let a model run in OpenVINO where that is faster and gives the same answers."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swin_annotator import paths
from swin_annotator.cli.lines import say
from swin_annotator.core import folders, images
from swin_annotator.errors import ImageUnreadable, NoImages
from swin_annotator.models.base import ModelSpec, Rgb
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.models.runtime import engines

if TYPE_CHECKING:
    from swin_annotator.models.catalog.acceleration import Outcome

MOST_READ = 64
"""Images that are looked at, evenly spread over the folder; int8 is calibrated on them."""


def add_parser(commands: Any) -> None:
    """Put ``accelerate`` under the commands of ``models``."""
    text = "try OpenVINO on a model: measure speed and agreement on your images, and use it where both are good"
    parser = commands.add_parser(
        "accelerate",
        help="run a model in OpenVINO where that is faster and gives the same answers",
        description=text,
        epilog="Example: swin-annotator models accelerate owlv2-base --images photos/",
    )
    parser.add_argument("name", metavar="NAME", help="a name from the list")
    parser.add_argument(
        "--images", metavar="FOLDER", type=Path, help="images of the kind that you label (default: the samples)"
    )
    parser.add_argument("--int8", action="store_true", help="also try int8, calibrated on the images of --images")
    parser.add_argument("--off", action="store_true", help="go back to torch and delete what was made")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Measure, tell, and keep what is better; exit code 0, whether or not something was."""
    if args.int8 and args.images is None:
        args.parser.error("--int8 is calibrated on your own images: name their folder with --images")
    catalog = default_catalog()
    spec = catalog.find(args.name)
    folder = catalog.folder(spec)
    if args.off:
        there = engines.forget(folder)
        _print(args, {"model": spec.name, "used": None}, [_off(spec, there)])
        return 0
    from swin_annotator.models.catalog import acceleration

    seen = _read(args.images or paths.resource("samples"))
    outcome = acceleration.accelerate(spec, folder, seen, int8=args.int8, report=_tell)
    facts = {
        "model": spec.name,
        "images": min(len(seen), acceleration.MOST_IMAGES),
        "trials": [{**asdict(trial), "agrees": acceleration.agrees(trial)} for trial in outcome.trials],
        "used": asdict(outcome.record) if outcome.record else None,
    }
    _print(args, facts, _table(outcome, spec, acceleration.agrees))
    return 0


def _read(folder: Path) -> list[Rgb]:
    """Images of a folder, evenly spread. Raises NoImages when none can be read."""
    listed = list(folders.list_images(folder))
    found = []
    for path in listed[:: -(-len(listed) // MOST_READ) or 1]:
        try:
            found.append(images.read_rgb(folder / path))
        except ImageUnreadable as error:
            say(error.message, file=sys.stderr)
    if not found:
        raise NoImages(f"No image in {folder} can be read.", hint="Choose a folder with JPEG, PNG, WebP or TIFF files.")
    return found


def _table(outcome: Outcome, spec: ModelSpec, agrees: Any) -> Iterable[str]:
    yield f"{'engine':<22}{'ms an image':>12}{'speed':>8}  agreement with torch in float32"
    for trial in outcome.trials:
        name = {"torch": "torch", "openvino": "OpenVINO"}[trial.engine]
        remark = "" if agrees(trial) else " (not enough)"
        figures = f"{trial.milliseconds:>12.0f}{trial.speedup:>7.2f}×  {trial.agreement()}{remark}"
        yield f"{name + ' ' + trial.precision:<22}{figures}"
    if outcome.record is None:
        yield f"{spec.name} stays with torch: nothing that agrees is clearly faster here."
        return
    trial = outcome.record.trial
    yield f"{spec.name} uses OpenVINO {trial.precision} from now on: {trial.speedup:.1f} times the speed."
    yield f"To go back: swin-annotator models accelerate {spec.name} --off"


def _off(spec: ModelSpec, there: bool) -> str:
    return f"{spec.name} uses torch again." if there else f"{spec.name} uses torch; there was nothing to take back."


def _print(args: argparse.Namespace, facts: dict[str, Any], lines: Iterable[str]) -> None:
    if args.json:
        print(json.dumps(facts, indent=1))
    else:
        for line in lines:
            say(line)


def _tell(what: str) -> None:
    say(f"{what}…", file=sys.stderr)
