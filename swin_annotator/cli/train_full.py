"""``swin-annotator train --full``: all of a network learns, and before it begins it says for how long."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from swin_annotator.cli.progress import ProgressLine
    from swin_annotator.engine.full_training import Estimate
    from swin_annotator.engine.train import Trained
    from swin_annotator.engine.training_labels import TrainingLabels


def check(args: argparse.Namespace) -> None:
    """Raises AnnotatorError for options that do not go together."""
    alone = [f"--{name}" for name in ("yes", "anew", "batch") if getattr(args, name)]
    if alone and not args.full:
        raise AnnotatorError(
            Message("{option} belongs to --full.", option=alone[0]), hint=Message("Add --full, or leave it out.")
        )
    if args.full and args.profile is not None:
        raise AnnotatorError(
            Message("With --full there is no profile to write."), hint=Message("Leave out --full, or --profile.")
        )


def run(labels: TrainingLabels, name: str, place: Path, args: argparse.Namespace) -> Trained:
    """Fine-tune; ``place`` is the project's, where the state is kept.

    Raises:
        AnnotatorError: as ``full_training.train_full``; nobody agreed to how long it takes.
    """
    from swin_annotator.cli import train_progress
    from swin_annotator.engine import full_training
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.models.catalog.catalog import default_catalog

    catalog = default_catalog()
    request = full_training.FullRequest(
        labels,
        name,
        args.base,
        place / full_training.FOLDER,
        str(args.folder),
        args.head or "",
        args.epochs or full_training.EPOCHS,
        batch=args.batch or 0,
        seed=args.seed,
        anew=args.anew,
    )

    def hear(result: object, progress: ProgressLine) -> None:
        if isinstance(result, full_training.Estimate):
            progress.keep(said(result))
            _agree(result, progress, yes=args.yes)

    return train_progress.run(full_training.train_full(request, ModelPool(catalog), catalog), hear)


def said(estimate: Estimate) -> str:
    """Say how long it will take at most, and where it goes on."""
    message = Message(
        "Up to {passes} passes will take at most about {time} on this computer ({device}).",
        passes=estimate.passes - estimate.resumed,
        time=duration(estimate.seconds),
        device=estimate.device,
    )
    if not estimate.resumed:
        return message
    return Message.joined([Message("Going on after pass {n} of an earlier run.", n=estimate.resumed), message])


def _agree(estimate: Estimate, progress: ProgressLine, *, yes: bool) -> None:
    if yes or not estimate.is_slow:
        return
    if sys.stdin is not None and sys.stdin.isatty():
        progress.close()
        print("Begin? [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().casefold() in ("y", "yes"):
            return
        raise AnnotatorError(Message("Nothing was trained."), hint=Message("--epochs makes it shorter."))
    raise AnnotatorError(
        Message("That is long without a GPU, so nothing was begun."),
        hint=Message("Give --yes to begin all the same; --epochs makes it shorter."),
    )


def duration(seconds: float) -> str:
    """Say a time that is only an estimate: minutes, from two hours on hours, from two days on days."""
    if seconds >= 2 * 86400:
        return Message("{n} days", n=round(seconds / 86400))
    if seconds >= 2 * 3600:
        return Message("{n} hours", n=round(seconds / 3600))
    return Message.plural("{n} minute", "{n} minutes", max(1, round(seconds / 60)))
