"""The command that brings labels of other projects into a folder's own, and the word that there are some."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.cli.lines import say

if TYPE_CHECKING:
    from swin_annotator.engine.gatherable import Offer
    from swin_annotator.store.project import Project


def add_parsers(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``gather``."""
    about = (
        "bring labels of a folder that lie in other projects into its own: of sub-folders that were labelled on their "
        "own, of the time when the folder could not be written, of a window whose project file was taken away"
    )
    parser = subparsers.add_parser(
        "gather", help=about.split(":")[0], description=about, epilog="Example: swin-annotator gather photos/ --list"
    )
    parser.set_defaults(run=run_gather)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the image folder")
    parser.add_argument("--list", action="store_true", dest="only_list", help="say what there is and change nothing")
    parser.add_argument(
        "--from",
        dest="sources",
        type=Path,
        action="append",
        metavar="PLACE",
        help="only this one (repeatable): a folder with a project.db in it, or a sub-folder of images",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def tell_offers(project: Project) -> None:
    """Say on stderr where the project lies, what is damaged in it, and which labels lie in other projects."""
    from swin_annotator import paths
    from swin_annotator.engine import gatherable
    from swin_annotator.store import place as places

    if project.place != paths.project_beside(project.folder) and not places.can_write(project.folder):
        say(f"{project.folder} can't be written; its labels are kept in {project.place}.", file=sys.stderr)
    for line in (*project.mended, *project.damaged()):
        say(line, file=sys.stderr)
    found = gatherable.offers(project)
    for offer in found:
        say(offer.message, file=sys.stderr)
    if any(offer.why is not gatherable.OfferKind.STRANGER for offer in found):
        say(gatherable.hint(project.folder), file=sys.stderr)


def run_gather(args: argparse.Namespace) -> int:
    """Bring in what there is, and say what came."""
    from swin_annotator.engine import exporting, gatherable, importing
    from swin_annotator.store import backups
    from swin_annotator.store.project import Project

    exporting.check_folder(args.folder)
    if not args.only_list:
        _bring_home(args.folder)
    with Project.open(args.folder) as project:
        exporting.sync_images(project)
        chosen = _chosen(project, args.sources)
        if args.only_list or not chosen:
            _list(chosen, as_json=args.json)
            return 0
        backups.make(project.place, backups.BackupReason.COMMAND)
        report = importing.write_plan(project, gatherable.plan(project, chosen))
        gatherable.note_taken_in(project, chosen)
    if args.json:
        print(json.dumps(asdict(report)))
        return 0
    for problem in report.problems:
        say(f"{problem.severity:7}  {problem.where}: {problem.message}", file=sys.stderr)
    already = f"; there already: {report.already_there}" if report.already_there else ""
    accepted = f"; proposals accepted: {report.accepted}" if report.accepted else ""
    left = f"; left out, since their images can't be read: {report.left_out}" if report.left_out else ""
    say(f"Objects brought in: {report.annotations}{accepted}{already}{left}. Undo takes them out again.")
    return 0


def _bring_home(folder: Path) -> None:
    """The project whole, where it lies elsewhere and there is none beside the images."""
    from swin_annotator.store import place as places

    away = places.away_from_home(folder)
    if away is not None:
        say(f"The project was brought to {places.bring_home(folder, away)}.", file=sys.stderr)


def _chosen(project: Project, sources: Sequence[Path] | None) -> list[Offer]:
    from swin_annotator.engine import gatherable

    if sources:
        return [gatherable.offer_of(project, source) for source in sources]
    skipped = (gatherable.OfferKind.STRANGER, gatherable.OfferKind.HOME)
    return [offer for offer in gatherable.offers(project) if offer.why not in skipped]


def _list(found: Sequence[Offer], *, as_json: bool) -> None:
    if as_json:
        places = [{"place": str(s.place), "prefix": s.prefix, "why": o.why.value} for o in found for s in o.sources]
        print(json.dumps({"places": places}))
        return
    for offer in found:
        say(offer.message)
    if not found:
        say("No labels of this folder lie in other projects.")
