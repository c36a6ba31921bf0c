"""The commands that back up, restore, recover and pack a folder's project."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.cli.lines import say
from swin_annotator.errors import ProjectError
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.store.backups import Backup


def add_parsers(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``backups`` and ``pack``."""
    _add_backups(subparsers)
    about = "write a folder's project to one file, to be taken in elsewhere by import"
    parser = subparsers.add_parser(
        "pack", help=about, description=about, epilog="Example: swin-annotator pack photos/ beans.swinproject"
    )
    parser.set_defaults(run=run_pack)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the image folder")
    parser.add_argument("out", type=Path, metavar="FILE", help="the file; its name gets .swinproject at the end")
    parser.add_argument("--images", action="store_true", help="the images as well, but those that were set aside")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _add_backups(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "list the backups of a folder's project, newest first; make one, or restore one"
    parser = subparsers.add_parser(
        "backups",
        help=about.split(";")[0],
        description=about,
        epilog="Example: swin-annotator backups photos/ --show 2",
    )
    parser.set_defaults(run=run_backups)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the image folder")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--make", action="store_true", help="make one")
    what.add_argument("--show", type=int, metavar="N", help="what restoring the backup of this number would change")
    what.add_argument(
        "--restore",
        type=int,
        metavar="N",
        help="make the labels what they were; one step that undo takes back, and the present is backed up first",
    )
    what.add_argument(
        "--recover", action="store_true", help="read what can be read of a damaged project, the rest from its backup"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def run_backups(args: argparse.Namespace) -> int:
    """Do what is asked, else list."""
    from swin_annotator.store import backups
    from swin_annotator.store import place as places

    place = places.find_to_read(args.folder)
    if args.recover:
        return _recover(place, as_json=args.json)
    if args.make:
        made = backups.make(place, backups.BackupReason.WISH)
        if made is None:
            say("The newest backup holds the same labels; none was made.", file=sys.stderr)
    found = backups.found(place)
    number = args.show if args.show is not None else args.restore
    if number is None:
        _list(found, as_json=args.json)
        return 0
    chosen = _chosen(found, number)
    return _show(args, place, chosen) if args.show is not None else _restore(args, chosen)


def _chosen(found: Sequence[Backup], number: int) -> Backup:
    if not 1 <= number <= len(found):
        raise ProjectError(
            f"There is no backup {number}.", hint=f"There are {len(found)}; the command without options lists them."
        )
    return found[number - 1]


def _list(found: Sequence[Backup], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {
                "number": number,
                "file": str(backup.path),
                "made": backup.when.isoformat(timespec="seconds"),
                "why": backup.about.why,
                "images": backup.about.images,
                "accepted": backup.about.accepted,
                "proposed": backup.about.proposed,
                "bytes": backup.bytes,
            }
            for number, backup in enumerate(found, 1)
        ]
        print(json.dumps({"backups": rows}))
        return
    if not found:
        say("There are no backups yet.")
    for number, backup in enumerate(found, 1):
        about = backup.about
        say(
            f"{number:3}  {backup.when:%Y-%m-%d %H:%M:%S}  {about.why:9}  {counted(about.images, 'image')}, "
            f"{counted(about.accepted, 'label')}, {counted(about.proposed, 'proposal')}  {backup.bytes / 1024:.0f} KiB"
        )


def _show(args: argparse.Namespace, place: Path, chosen: Backup) -> int:
    from dataclasses import asdict

    from swin_annotator.engine import restoring

    outlook = restoring.preview(args.folder, place, chosen)
    if args.json:
        print(json.dumps(asdict(outlook)))
        return 0
    for line in outlook.sentences():
        say(line)
    return 0


def _restore(args: argparse.Namespace, chosen: Backup) -> int:
    from dataclasses import asdict

    from swin_annotator.engine import importing, restoring
    from swin_annotator.store.project import Project

    with Project.open(args.folder) as project:
        restoring.keep_present(project.place)
        plan = restoring.plan(project, chosen)
        importing.write_plan(project, plan)
    outlook = restoring.outlook(plan.edits)
    if args.json:
        print(json.dumps(asdict(outlook)))
        return 0
    for line in outlook.sentences():
        say(line)
    say(f"The labels are those of {chosen.when:%Y-%m-%d %H:%M:%S}. Undo takes that back.")
    return 0


def _recover(place: Path, *, as_json: bool) -> int:
    from swin_annotator.store.recovery import recover

    found = recover(place)
    if as_json:
        about = {"objects": found.objects, "aside": str(found.aside), "missing": list(found.sentences)}
        print(json.dumps(about | {"left_out": None if found.left_out is None else str(found.left_out)}))
        return 0
    for line in found.sentences:
        say(line, file=sys.stderr)
    held = counted(found.objects, "object is", "objects are")
    say(f"{held} in the project. What was damaged is kept as {found.aside}.")
    return 0


def run_pack(args: argparse.Namespace) -> int:
    """Pack, and say what is in the file."""
    from swin_annotator.engine import packing
    from swin_annotator.store import place as places

    about = packing.pack(args.folder, places.find_to_read(args.folder), args.out, with_images=args.images)
    if args.json:
        print(json.dumps({"images": about.images, "accepted": about.accepted, "proposed": about.proposed}))
        return 0
    packed = "with" if args.images else "without"
    say(f"{counted(about.accepted, 'label')} and {counted(about.proposed, 'proposal')} packed, {packed} the images.")
    return 0
