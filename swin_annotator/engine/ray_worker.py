"""One worker of a run on a cluster: loads its models once, then answers batch after batch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from swin_annotator.core.types import Image
from swin_annotator.engine import shards
from swin_annotator.engine.prelabel import ImageResult, Prelabeller, Recipe, look_at
from swin_annotator.engine.remote_folder import ImageFolder
from swin_annotator.errors import AnnotatorError


@dataclass(frozen=True, slots=True)
class WorkerTask:
    """Orders for every worker."""

    folder: ImageFolder
    recipe: Recipe
    """Asked by queries that the driver made, so that no worker needs the images of examples."""
    device: str = ""


class RayWorker:
    """An actor of Ray Data: a batch of images in, one Parquet table of results out."""

    def __init__(self, task: WorkerTask) -> None:
        from swin_annotator.engine.pool import ModelPool
        from swin_annotator.models.catalog.catalog import default_catalog
        from swin_annotator.store.embeddings import EmbeddingCache

        self._folder = task.folder
        # Each image is looked at once: nothing is worth keeping but the tiles and heads of the one at hand.
        self._labeller = Prelabeller(
            task.recipe, ModelPool(default_catalog(), device=task.device), EmbeddingCache(None, 0)
        )
        for _ in self._labeller.prepare():
            pass

    def __call__(self, batch: Mapping[str, Any]) -> dict[str, Any]:
        """``image`` ids and ``path`` of a batch to one row: ``images``, how many, and ``shard``."""
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
