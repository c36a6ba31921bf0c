"""``swin-annotator train``: a head of a project's own labels, without a window."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swin_annotator.cli import train_full
from swin_annotator.cli.lines import say
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import Task

if TYPE_CHECKING:
    from swin_annotator.engine.train import Trained, TrainRequest

HEADS = {"masks": Task.SEGMENT, "boxes": Task.DETECT, "tags": Task.CLASSIFY}
_EXAMPLE = """examples:
  swin-annotator train photos/ --from boxes --name my-parts
  swin-annotator prelabel other_photos/ --detector my-parts

Features stay as they are and only a small head is fitted, so a few labelled images and some minutes are enough. A fifth
of the images is kept aside, whole folders or rows of images at a time, and tells how good the head is on others.

With --full all of the base learns: a Swin classifier, UperNet, SSFormer or swin-mini from masks and tags, an OWL-ViT or
OWLv2 from boxes. That wants some hundred images and a GPU; without one it says first how long it would take, and asks.
Ended early, the same command goes on where it was."""


def add_parsers(subparsers: Any) -> None:
    """Put ``train`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    parser = subparsers.add_parser(
        "train",
        help="train a head on a project's accepted labels",
        description="Trains a head on the accepted labels of a folder's project. The result is a model in the list.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument(
        "--from",
        dest="source",
        choices=tuple(HEADS),
        help="masks: what every pixel is; boxes: find things; tags: sort images (default: masks if there are outlines, "
        "else boxes, else tags)",
    )
    parser.add_argument("--name", help="of the new model (default: from the folder's name)")
    parser.add_argument(
        "--category", action="append", default=[], metavar="NAME", help="only these categories or tags; repeatable"
    )
    parser.add_argument("--base", default="swin-mini", metavar="NAME", help="whose features (default: swin-mini)")
    parser.add_argument("--epochs", type=_count, metavar="N", help="at most; it stops where nothing gets better")
    parser.add_argument("--aside", type=_share, default=0.2, metavar="F", help="share kept aside (default: 0.2)")
    parser.add_argument(
        "--by",
        choices=("image", "folder", "prefix"),
        default="",
        help="what stays together: nothing, a folder, images whose names differ in a last number (default: found out)",
    )
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="FILE.json",
        help="with boxes: also write the profile that the same labels give without training, for prelabel --profile",
    )
    parser.add_argument(
        "--head",
        choices=("ssformer", "upernet"),
        help="with masks: what stands on the features (default: ssformer; with --full that of the base, if it has one)",
    )
    parser.add_argument("--full", action="store_true", help="train all of the base, not a head alone; wants a GPU")
    parser.add_argument("--yes", action="store_true", help="with --full: begin without asking, however long it takes")
    parser.add_argument("--batch", type=_count, metavar="N", help="with --full: images in a step (default: by device)")
    parser.add_argument("--anew", action="store_true", help="with --full: forget where an earlier run of it ended")
    parser.add_argument("--seed", type=int, default=0, help="another gives another start and division")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Train a head; exit code 0.

    Raises:
        AnnotatorError: no project, too few labels, or a base that can't be used.
    """
    from swin_annotator.engine.train import EPOCHS, TrainRequest
    from swin_annotator.store import place
    from swin_annotator.store.project import Project

    train_full.check(args)
    if place.find(args.folder) is None:
        raise AnnotatorError(
            f"There is no project in {args.folder}.", hint="Label images in the window, or import labels first."
        )
    with Project.open(args.folder, read_only=True) as project:
        task = HEADS[args.source] if args.source else _likeliest(project)
        if args.head and task is not Task.SEGMENT:
            raise AnnotatorError("--head belongs to masks.", hint="Add --from masks, or leave out --head.")
        labels = _labels(project, task, args)
        name = args.name or f"{args.folder.resolve().name}-{ {v: k for k, v in HEADS.items()}[task] }"
        if args.full:
            trained = train_full.run(labels, name, project.place, args)
        else:
            most, head = args.epochs or EPOCHS, args.head or "ssformer"
            request = TrainRequest(labels, name, str(args.folder), args.base, most, seed=args.seed, head=head)
            trained = _train(request, project.place / "embeddings", args)
    if args.profile is not None and trained.profile is not None:
        from swin_annotator.engine import learned_profile

        learned_profile.write(args.profile, trained.profile)
    _tell(trained, args)
    return 0


def _labels(project: Any, task: Task, args: argparse.Namespace) -> Any:
    from swin_annotator.engine.training_labels import labels_of

    return labels_of(project, task, args.category, aside=args.aside, by=args.by, seed=args.seed)


def _likeliest(project: Any) -> Task:
    from swin_annotator.core.types import State

    rows = project.annotations(states=(State.ACCEPTED,))
    if any(row.mask or row.polygons for row in rows):
        return Task.SEGMENT
    return Task.DETECT if rows else Task.CLASSIFY


def _train(request: TrainRequest, embeddings: Path, args: argparse.Namespace) -> Trained:
    from swin_annotator.cli import train_progress
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.train import train
    from swin_annotator.models.catalog.catalog import default_catalog
    from swin_annotator.store.embeddings import EmbeddingCache

    catalog = default_catalog()
    options = args.settings
    cache = EmbeddingCache(embeddings, options.embedding_ram_mb << 20, options.embedding_disk_mb << 20)
    return train_progress.run(train(request, ModelPool(catalog), cache, catalog))


def _tell(trained: Trained, args: argparse.Namespace) -> None:
    from swin_annotator.engine.model_card import MEASURES, comparison

    spec, card = trained.spec, trained.card
    if args.json:
        found = {
            "model": spec.name,
            "task": str(card.task),
            "images": card.trained,
            "aside": card.aside,
            "by": card.by,
            "measure": MEASURES[card.task],
            "score": card.score,
            "scores": dict(card.scores),
            "profile": card.beside_score,
            "better": "head" if card.is_better else "profile",
            "labels": dict(card.counts),
            "epochs": card.epochs,
            "best": card.best,
            "seconds": round(card.seconds, 3),
        }
        print(json.dumps(found, ensure_ascii=False))
        return
    say(f"{spec.name} is in the list of models. {spec.note}")
    for name, value in card.scores.items():
        say(f"  {name}: {value:.3f}")
    if words := comparison(card):
        say(words)
    if not card.is_better:
        where = "FILE.json" if args.profile is None else args.profile
        say(f"Use it: swin-annotator prelabel FOLDER --profile {where}")
        if args.profile is None:
            say("Write it: the same command with --profile FILE.json")
        return
    flag = {Task.SEGMENT: "--segment --segmenter", Task.DETECT: "--detector", Task.CLASSIFY: "--tags --detector"}
    say(f"Use it: swin-annotator prelabel FOLDER {flag[card.task]} {spec.name}")


def _count(value: str) -> int:
    if not value.isascii() or not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value} is not a whole number from 1 up")
    return int(value)


def _share(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number < 1:
        raise argparse.ArgumentTypeError(f"{value} is not a share from 0 to below 1")
    return number
