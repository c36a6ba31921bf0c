"""Commands that move labels in and out and look at label files: import, export, check, evaluate."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from swin_annotator.cli import quality, second_opinion
from swin_annotator.cli.gather import tell_offers
from swin_annotator.cli.lines import say
from swin_annotator.cli.writing_options import add_options, known_format, numbering_of, split_of, tell_losses
from swin_annotator.core.conflicts import Resolution
from swin_annotator.core.dataset import Problem, count_of
from swin_annotator.core.types import State
from swin_annotator.texts import counted

if TYPE_CHECKING:  # pycocotools and numpy's parts are imported by the command that needs them
    from swin_annotator.engine.evaluate import Evaluation
    from swin_annotator.engine.import_plan import ImportReport
    from swin_annotator.engine.survey import Survey

_MOST_NAMES = 20


def add_parsers(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``import``, ``export``, ``check`` and ``evaluate``."""
    _add_import(subparsers)
    _add_export(subparsers)
    _add_check(subparsers)
    _add_evaluate(subparsers)


def _command(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    about: str,
    example: str,
) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(name, help=about, description=about, epilog=f"Example: swin-annotator {example}")
    parser.set_defaults(run=run)
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    return parser


def _add_import(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "bring a label file into a folder's project"
    parser = _command(subparsers, "import", run_import, about, "import photos/ labels.json --as proposed")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the image folder")
    parser.add_argument(
        "labels", type=Path, metavar="LABELS", help="the label file, the folder of labels, or a packed project"
    )
    parser.add_argument("--format", type=known_format, metavar="NAME", help="default: found out")
    parser.add_argument(
        "--as",
        dest="state",
        choices=("accepted", "proposed"),
        help="whether the labels are final or wait for review (default: proposed for a COCO results list, which a "
        "model made, else accepted)",
    )
    parser.add_argument(
        "--reviewed", action="store_true", help="mark the images of the file as reviewed: these are all their objects"
    )
    parser.add_argument(
        "--normalised", action="store_true", help="the file's numbers are shares of the image's sides, 0 to 1"
    )
    parser.add_argument(
        "--conflicts",
        choices=[how.value for how in Resolution],
        help="where labels of the file overlap the project's of the same category (IoU 0.5): keep the project's, "
        "replace them, or have both; without it such an import is refused and lists them",
    )
    parser.add_argument(
        "--join-alike", action="store_true", help="take categories for one whose names differ in case or blanks alone"
    )


def _add_export(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "write a folder's labels, or the tags of its images, to a file or folders"
    parser = _command(subparsers, "export", run_export, about, "export photos/ labels.json --split train=0.8,val=0.2")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the image folder")
    parser.add_argument(
        "out", type=Path, metavar="OUT", help="the file, or the empty folder; with --split a folder or a file name"
    )
    parser.add_argument(
        "--format",
        type=known_format,
        default="coco",
        metavar="NAME",
        help="coco (default), yolo, yolo-segment, yolo-obb, yolo-pose, voc, labelme, xanylabeling, cvat, label-studio, "
        "via, datumaro, supervisely, dota, cityscapes, tfrecord, openimages, csv, odvg, imagefolder, masks, "
        "coco-panoptic; tags-csv: a table of image tags; class-folders: copies of images in a folder per tag",
    )
    parser.add_argument(
        "--state", choices=("accepted", "all"), default="accepted", help="all: proposals too (default: accepted)"
    )
    add_options(parser)
    parser.add_argument(
        "--no-manifest", action="store_true", help="write no file that tells how the labels were made, and their hash"
    )
    parser.add_argument(
        "--keep-missing", action="store_true", help="also the labels of images that are gone or can't be read"
    )
    parser.add_argument(
        "--changed",
        choices=("scale", "keep", "review"),
        help="first settle images whose file has changed since it was labelled. scale: labels are scaled where only "
        "the size is another; keep: they stay where they are, cut at the border; review: they wait for review again. "
        "One step, which the window can undo. Without it, images of another size are left out",
    )


def _add_check(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "list what is wrong in a label file, worst first; exit code 1 if there is any error"
    parser = _command(subparsers, "check", run_check, about, "check labels.json --images photos/")
    parser.add_argument("labels", type=Path, metavar="LABELS", help="the label file")
    parser.add_argument("--images", type=Path, metavar="DIR", help="look at the image files too")
    parser.add_argument(
        "--fix",
        type=Path,
        metavar="OUT",
        help="write the labels there with what can be mended safely: boxes and outlines cut to their image, what "
        "can't be read and exact doubles left out, ids that are missing or twice given anew; the file itself stays",
    )
    second_opinion.add_arguments(parser)
    quality.add_arguments(parser)


def _add_evaluate(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "COCO average precision of predictions, over all and per class"
    parser = _command(subparsers, "evaluate", run_evaluate, about, "evaluate --truth a.json --predictions b.json")
    parser.add_argument("--truth", type=Path, required=True, metavar="A.json", help="COCO labels")
    parser.add_argument(
        "--predictions", type=Path, required=True, metavar="B.json", help="COCO labels with scores, or a results list"
    )
    parser.add_argument("--iou", choices=("bbox", "segm"), default="bbox", help="measure boxes or masks")
    parser.add_argument("--one-class", action="store_true", help="leave categories aside: is every object found?")


def run_import(args: argparse.Namespace) -> int:
    """Import, and say what came in and what did not."""
    from swin_annotator import formats
    from swin_annotator.core import versions
    from swin_annotator.engine import archives, exporting, importing, packing
    from swin_annotator.store import backups
    from swin_annotator.store.project import Project

    if packing.is_packed(args.labels):
        args.folder.mkdir(exist_ok=True)  # its images may be in the file
    else:
        exporting.check_folder(args.folder)  # before a project is made where there is nothing to label
    if args.format is None and not (packing.is_packed(args.labels) or args.labels.suffix.lower() == archives.ENDING):
        args.format = formats.guess(args.labels)
    with Project.open(args.folder) as project:
        exporting.sync_images(project)
        for line in map(versions.has_changed, project.files.changed()):
            say(line, file=sys.stderr)
        tell_offers(project)
        backups.make(project.place, backups.BackupReason.COMMAND)
        report = importing.import_labels(
            project,
            args.labels,
            args.format,
            state=State(args.state) if args.state else None,
            normalised=args.normalised,
            join_alike=args.join_alike,
            reviewed=args.reviewed,
            conflicts=Resolution(args.conflicts) if args.conflicts else None,
        )
    _tell(report.problems, sys.stderr)
    if args.json:
        print(json.dumps(asdict(report)))
        return 0
    for line in _imported(report, args):
        say(line)
    return 0


def _imported(report: ImportReport, args: argparse.Namespace) -> Iterator[str]:
    """Return what came in and what did not, a sentence each."""
    if report.annotations:
        what = f"{counted(report.annotations, 'object')} on {counted(report.labelled, 'image')}"
        yield f"{what} imported as {report.state}."
    if report.tags:
        yield f"{counted(report.tags, 'tag')} given."
    if not (report.annotations or report.tags):
        yield "No labels came in."
    yield from _not_imported(report, args)


def _not_imported(report: ImportReport, args: argparse.Namespace) -> Iterator[str]:
    if report.accepted:
        were = "was" if report.accepted == 1 else "were"
        yield f"{counted(report.accepted, 'object')} {were} there as proposals and {were} accepted."
    if report.already_there:
        were = "was" if report.already_there == 1 else "were"
        yield f"{counted(report.already_there, 'object')} {were} there already."
    if report.conflicts:
        what = f"left out: {report.kept}" if report.kept else f"of the project, {report.replaced} went for them"
        yield f"{counted(report.conflicts, 'object')} overlapped labels of the same category; {what}."
    if report.left_out:
        yield f"{counted(report.left_out, 'object')} left out."
    if report.problems:
        yield _sum(report.problems, args.labels)
    if report.unmatched:
        yield f"{counted(len(report.unmatched), 'image')} of the file not found in {args.folder}."
    if report.categories_added:
        shown = ", ".join(report.categories_added[:_MOST_NAMES])
        rest = len(report.categories_added) - _MOST_NAMES
        yield f"New categories: {shown}{f' and {rest} more' if rest > 0 else ''}."


def run_export(args: argparse.Namespace) -> int:
    """Export, and say what went where; what is wrong with image files is said before anything is written."""
    from swin_annotator import formats
    from swin_annotator.engine import exporting, gatherable
    from swin_annotator.engine.export_words import said_of
    from swin_annotator.engine.survey import survey

    if args.changed:
        _settle(args)
    with gatherable.open_for_reading(args.folder) as project:
        tell_offers(project)
        seen = survey(project)
        if not formats.named(args.format).OBJECTS:  # what an image is as a whole fits any size
            seen = replace(seen, resized=frozenset())
        _tell_files(seen, keep_missing=args.keep_missing)
        report = exporting.export_labels(
            project,
            args.out,
            args.format,
            states=args.state,
            masks=args.masks,
            split=split_of(args),
            keep_missing=args.keep_missing,
            seen=seen,
            image_files=args.image_files,
            classes=args.classes,
            numbering=numbering_of(args),
            dry_run=args.dry_run,
            with_manifest=not args.no_manifest,
        )
    tell_losses(report.losses, report.parts)
    if args.json:
        print(json.dumps(asdict(report), default=str))
        return 0
    objects = [counted(report.annotations, "object")] if report.annotations or not report.tags else []
    what = " and ".join([*objects, *([counted(report.tags, "tag")] if report.tags else [])])
    where = ", ".join(map(str, report.files))
    say(said_of(report, what, where, dry_run=args.dry_run))
    if report.excluded:
        say(f"{counted(report.excluded, 'excluded image')} left out.")
    return 0


def _settle(args: argparse.Namespace) -> None:
    """Do with the labels of changed images what ``--changed`` says."""
    from swin_annotator.core.refit import Refit
    from swin_annotator.engine import folder_changes, gatherable
    from swin_annotator.store.project import Project

    gatherable.open_for_reading(args.folder).close()  # where there is no project, none is made
    with Project.open(args.folder) as project:
        folder_changes.refresh(project)
        step = folder_changes.settle(project, project.files.changed(), Refit(args.changed))
        if step.edits:
            project.apply(step)
            say(f"{step.name}.", file=sys.stderr)


def _tell_files(seen: Survey, *, keep_missing: bool) -> None:
    """Say on stderr which images are left out and why, and what to do about it."""
    lines = list(seen.sentences())
    for line in lines[:_MOST_NAMES]:
        say(line, file=sys.stderr)
    if len(lines) > _MOST_NAMES:
        say(f"… and {len(lines) - _MOST_NAMES} more.", file=sys.stderr)
    gone = len(seen.missing) + len(seen.unreadable)
    if gone and not keep_missing:
        say(f"{counted(gone, 'image')} left out; --keep-missing keeps their labels.", file=sys.stderr)
    if seen.resized:
        say(
            f"{counted(len(seen.resized), 'image')} of another size left out; say what becomes of their labels: "
            "--changed scale, keep or review.",
            file=sys.stderr,
        )


def run_check(args: argparse.Namespace) -> int:
    """List problems; 1 when there is an error among them."""
    from swin_annotator.engine.check import check

    problems = check(args.labels, args.images)
    if args.fix is not None:
        return _fix(args, problems)
    errors, warnings = count_of(problems, "error"), count_of(problems, "warning")
    remarks = second_opinion.ask(args)
    more = quality.ask(args)
    if args.json:
        found = [asdict(problem) for problem in problems]
        facts = {"errors": errors, "warnings": warnings, "problems": found, **second_opinion.rows(remarks), **more}
        print(json.dumps(facts))
    else:
        _tell(problems, sys.stdout)
        second_opinion.tell(remarks)
        say(_sum(problems, args.labels))
    return 1 if errors else 0


def _fix(args: argparse.Namespace, problems: Sequence[Problem]) -> int:
    """Write what the reader made of the file, and say what is left; 1 when an error is."""
    from swin_annotator.engine.check import check
    from swin_annotator.engine.converting import convert_labels
    from swin_annotator.formats.image_copies import LEAVE
    from swin_annotator.formats.writing import Writing

    report = convert_labels(
        args.labels, args.fix, None, images=args.images, how=Writing(images=LEAVE), without_doubles=True
    )
    left = check(args.fix, args.images)
    if args.json:
        print(json.dumps({"before": [asdict(p) for p in problems], "after": [asdict(p) for p in left]}))
    else:
        _tell(left, sys.stdout)
        errors, warnings = count_of(problems, "error"), count_of(problems, "warning")
        before = f"{counted(errors, 'error')} and {counted(warnings, 'warning')} before"
        say(f"{counted(report.annotations, 'object')} written to {args.fix}; {before}.")
        say(_sum(left, args.fix))
    return 1 if count_of(left, "error") else 0


def run_evaluate(args: argparse.Namespace) -> int:
    """Print AP, AP50 and the classes."""
    from swin_annotator.engine.evaluate import evaluate

    result = evaluate(args.truth, args.predictions, iou=args.iou, one_class=args.one_class)
    for note in result.notes:
        say(note, file=sys.stderr)
    if args.json:
        print(json.dumps({"iou": args.iou, **_figures(result)}))
        return 0
    say(
        f"AP {result.ap:.3f}  AP50 {result.ap50:.3f}  AP75 {result.ap75:.3f}  ({args.iou}, "
        f"{counted(result.images, 'image')}, {counted(result.truths, 'object')}, "
        f"{counted(result.predictions, 'prediction')})"
    )
    width = max(len(score.name) for score in result.classes)
    say(f"{'':{width}}     AP   AP50  objects  predictions")
    for score in result.classes:
        if score.truths or score.predictions:
            figures = f"{_share(score.ap)}  {_share(score.ap50)}  {score.truths:7}  {score.predictions:11}"
            say(f"{score.name:{width}}  {figures}")
    return 0


def _figures(result: Evaluation) -> dict[str, object]:
    per_class = {
        score.name: {"AP": score.ap, "AP50": score.ap50, "truths": score.truths, "predictions": score.predictions}
        for score in result.classes
    }
    return {
        "AP": result.ap,
        "AP50": result.ap50,
        "AP75": result.ap75,
        "per_class": per_class,
        "images": result.images,
        "truths": result.truths,
        "predictions": result.predictions,
        "notes": result.notes,
    }


def _tell(problems: Iterable[Problem], stream: TextIO) -> None:
    for problem in problems:
        say(f"{problem.severity:7}  {problem.where}: {problem.message}", file=stream)


def _sum(problems: Sequence[Problem], labels: Path) -> str:
    errors, warnings = count_of(problems, "error"), count_of(problems, "warning")
    return f"{counted(errors, 'error')}, {counted(warnings, 'warning')} in {labels}."


def _share(value: float | None) -> str:
    return "    -" if value is None else f"{value:.3f}"
