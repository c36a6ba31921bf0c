"""One worker of a run on a cluster: loads its models once, then answers batch after batch."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from swin_annotator import __version__
from swin_annotator.core.pictures import Picture, open_picture
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


@dataclass(frozen=True, slots=True, eq=False)
class _Opened:
    """An image as a file on this computer, and its pixels or why there are none."""

    image: Image
    path: Path
    held: ExitStack
    """Closed when the file is not needed any more."""
    pixels: Picture | Exception


class RayWorker:
    """An actor of Ray Data: a batch of images in, one Parquet table of results out."""

    def __init__(self, task: WorkerTask) -> None:
        self._folder = task.folder
        self._trouble: AnnotatorError | None = None
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="read")
        try:
            check_version(task.version)
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
        images = [Image(int(number), str(path)) for number, path in zip(batch["image"], batch["path"], strict=True)]
        results = [self._look(opened) for opened in self._ahead(images)]
        return {"images": np.array([len(results)]), "shard": [shards.write(results)]}

    def _ahead(self, images: Sequence[Image]) -> Iterator[_Opened]:
        """Every image, fetched and decoded while the model looks at the one before."""
        waiting = [self._reader.submit(self._open, image) for image in images[:1]]
        for place in range(len(images)):
            opened = waiting.pop().result()
            waiting += [self._reader.submit(self._open, image) for image in images[place + 1 : place + 2]]
            yield opened

    def _open(self, image: Image) -> _Opened:
        held = ExitStack()
        try:
            path = held.enter_context(self._folder.local(image.path))
            return _Opened(image, path, held, open_picture(path))
        except Exception as error:  # ``look_at`` tells what was expected from what was not
            return _Opened(image, Path(image.path), held, error)

    def _look(self, opened: _Opened) -> ImageResult:
        with opened.held:
            return look_at(self._labeller, opened.image, opened.path, opened.pixels)


def check_version(version: str) -> None:
    """Raises AnnotatorError where another version of the program gives the orders."""
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
