"""One worker of a run on a cluster: loads its models once, then answers batch after batch."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from swin_annotator import __version__
from swin_annotator.core.types import Image
from swin_annotator.engine import shards
from swin_annotator.engine.prelabel import ImageResult, Prelabeller, Recipe, look_at
from swin_annotator.engine.remote_folder import ImageFolder
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message


@dataclass(frozen=True, slots=True)
class WorkerTask:
    """Orders for every worker."""

    folder: ImageFolder
    recipe: Recipe
    """Asked by queries that the driver made, so that no worker needs the images of examples."""
    device: str = ""
    version: str = __version__
    """Version of the program that gives the orders."""


class RayWorker:
    """An actor of Ray Data: a batch of images in, one Parquet table of results out."""

    def __init__(self, task: WorkerTask) -> None:
        self._folder = task.folder
        self._trouble: AnnotatorError | None = None
        try:
            _check(task.version)
            self._labeller = _labeller(task)
        except AnnotatorError as error:  # Ray tells whole what a batch raises, and of what a start raises only text
            self._trouble = error

    def __call__(self, batch: Mapping[str, Any]) -> dict[str, Any]:
        """``image`` ids and ``path`` of a batch to one row: ``images``, how many, and ``shard``.

        Raises:
            AnnotatorError: the models can't be found or loaded here, or this is another version of the program.
        """
        if self._trouble is not None:
            raise self._trouble
        results = [
            self._look(Image(int(number), str(path)))
            for number, path in zip(batch["image"], batch["path"], strict=True)
        ]
        return {"images": np.array([len(results)]), "shard": [shards.write(results)]}

    def _look(self, image: Image) -> ImageResult:
        try:
            with self._folder.local(image.path) as path:
                return look_at(self._labeller, image, path)
        except AnnotatorError as error:
            return ImageResult(image, error=error)


def _check(version: str) -> None:
    if version != __version__:
        raise AnnotatorError(
            Message(
                "{host} has Swin Annotator {theirs}, this computer has {ours}.",
                host=platform.node(),
                theirs=__version__,
                ours=version,
            ),
            hint=Message("Install the same version on all computers of the cluster."),
        )


def _labeller(task: WorkerTask) -> Prelabeller:
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.models.catalog.catalog import default_catalog
    from swin_annotator.store.embeddings import EmbeddingCache

    # Each image is looked at once: nothing is worth keeping but the tiles and heads of the one at hand.
    made = Prelabeller(task.recipe, ModelPool(default_catalog(), device=task.device), EmbeddingCache(None, 0))
    for _ in made.prepare():
        pass
    return made
