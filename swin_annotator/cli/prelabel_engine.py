"""Engines of ``prelabel``: this process, or workers of a Ray cluster."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.core.types import Image
from swin_annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from swin_annotator.engine.jobs import Work
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.prelabel import Recipe
    from swin_annotator.store.embeddings import EmbeddingCache


def is_remote(folder: Path) -> bool:
    """Return whether images lie on object storage."""
    from swin_annotator.engine.remote_folder import url_of

    return bool(url_of(folder))


def check(args: argparse.Namespace) -> None:
    """Raises AnnotatorError where the flags do not go together."""
    if args.engine == "ray" and args.tags:
        raise AnnotatorError("Tags are suggested on this computer only.", hint="Leave out --engine ray.")
    if is_remote(args.folder) and (args.engine != "ray" or args.out is None):
        raise AnnotatorError(
            "Images on object storage are worked on by Ray, into a file.", hint="Add --engine ray and --out FILE."
        )
    if args.address and args.engine != "ray":
        raise AnnotatorError("--address is of a Ray cluster.", hint="Add --engine ray, or leave it out.")


def quiet(args: argparse.Namespace) -> AbstractContextManager[object]:
    """Send what Ray prints of lost workers to stderr while inside: stdout is for results."""
    return redirect_stdout(sys.stderr) if args.engine == "ray" else nullcontext()


def begin(
    args: argparse.Namespace, images: Sequence[Image], recipe: Recipe, pool: ModelPool, cache: EmbeddingCache
) -> Work:
    """The run over ``images``, not begun."""
    if args.engine != "ray":
        from swin_annotator.engine.prelabel import prelabel

        return prelabel(images, args.folder, recipe, pool, cache, workers=args.workers)
    from swin_annotator.engine.prelabel_ray import Cluster, prelabel_ray
    from swin_annotator.engine.remote_folder import ImageFolder, url_of

    folder = ImageFolder(url_of(args.folder) or str(args.folder.resolve()))
    return prelabel_ray(images, folder, recipe, pool, cache, Cluster(args.address, args.workers))
