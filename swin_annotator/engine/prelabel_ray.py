"""A folder run on Ray: the same answers as on one computer, from stateful workers on many.

The driver makes the queries and hands them out; each worker holds its models and answers batches of images; what comes
back are Parquet tables, which one writer, the caller, puts into the project or file as they come. A worker that is lost
costs its batch, which another does again; every image is told once.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from swin_annotator.core.types import Image
from swin_annotator.engine import shards
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Prelabeller, Recipe, RunTally
from swin_annotator.engine.ray_worker import RayWorker, WorkerTask
from swin_annotator.engine.remote_folder import ImageFolder
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.texts import without_secrets

log = logging.getLogger(__name__)
BATCH, TURNS = 8, 4
"""Images that a worker answers in one go at most: what is lost with it; and batches that each worker gets at least, so
that none waits long for the last one."""
MOST_BLOCKS = 50_000
"""Parts that the driver keeps track of: beyond 400,000 images they are of more than ``BATCH`` images."""
INSTALL = Message('Run: pip install "swin-annotator[ray]"')
_CLIENT = "ray[client]"
"""The package that Ray names where it lacks the parts of its client."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster to run on."""

    address: str = ""
    """Address of a cluster, such as ``auto`` or ``ray://host:10001``; empty: ``RAY_ADDRESS``, else this computer."""
    workers: int = 1
    """Number of workers, each with one CPU, and one GPU where the cluster has any."""


def prelabel_ray(
    images: Sequence[Image],
    folder: ImageFolder,
    recipe: Recipe,
    pool: ModelPool,
    cache: EmbeddingCache,
    cluster: Cluster,
) -> Work:
    """As ``prelabel.prelabel``, on a cluster; results come as they are ready, in any order.

    Args:
        images: what to work on.
        folder: theirs; every worker must be able to read it.
        recipe: what is asked.
        pool: gives the models that make the queries.
        cache: of embeddings of the examples' images.
        cluster: where to run.

    Raises:
        PromptError, ImageUnreadable, ModelError: as ``prelabel.prelabel``.
        AnnotatorError: Ray is not installed, can't be reached, or gave the run up.
    """
    labeller = Prelabeller(recipe, pool, cache)
    for step in labeller.prepare():
        yield replace(step, done=0, total=len(images))
    asked = replace(recipe, prompts=(), exemplars=(), exemplar_paths={}, judged=(), learned=tuple(labeller.queries))
    yield Progress(0, len(images), Message("Starting workers"))
    tally = RunTally(len(images))
    by_id = {image.id: image for image in images}
    for shard in _shards(images, WorkerTask(folder, asked), cluster):
        for result in shards.read(shard, by_id):
            if by_id.pop(result.image.id, None) is None:  # done twice after a loss: once is told
                continue
            yield tally.counted(result)
    return tally.summary()


def batch_size(images: int, workers: int) -> int:
    """Return how many images a worker answers in one go."""
    return max(1, min(BATCH, images // (TURNS * max(1, workers))))


def blocks(images: int, batch: int) -> int:
    """Return in how many parts a run is handed out: one for each batch, as long as the driver can hold them."""
    return max(1, min(-(-images // batch), MOST_BLOCKS))


def _shards(images: Sequence[Image], task: WorkerTask, cluster: Cluster) -> Iterator[bytes]:
    ray, _ = connected(cluster)
    try:
        rows = [{"image": image.id, "path": image.path} for image in images]
        batch = batch_size(len(rows), cluster.workers)
        gpus = 1 if ray.cluster_resources().get("GPU", 0) else 0
        # A block is what a worker does in one go, and what it does again when it is lost: without this number there
        # would be about two hundred, of however many images.
        data = ray.data.from_items(rows, override_num_blocks=blocks(len(rows), batch)).map_batches(
            RayWorker,
            batch_size=None,
            compute=ray.data.ActorPoolStrategy(size=max(1, min(cluster.workers, -(-len(rows) // batch)))),
            fn_constructor_kwargs={"task": task},
            num_cpus=1,
            num_gpus=gpus,
            max_restarts=-1,
            max_task_retries=-1,
        )
        for row in data.iter_rows():
            yield row["shard"]
    except (ray.exceptions.RayError, ray.exceptions.RayTaskError) as error:
        log.exception("The run on Ray ended early")
        raise told(error) from error


def connected(cluster: Cluster) -> tuple[Any, bool]:
    """Ray, connected, and whether it was not before.

    Raises:
        AnnotatorError: it is not installed, or can't be reached.
    """
    try:
        import ray
        import ray.data
        import ray.exceptions
    except ImportError as error:
        raise AnnotatorError(Message("Ray is not installed here."), hint=INSTALL) from error
    if ray.is_initialized():
        return ray, False
    address = cluster.address or os.environ.get("RAY_ADDRESS", "")
    try:
        if address:
            ray.init(address=address, log_to_driver=False)
        else:
            ray.init(num_cpus=max(cluster.workers, 1) + 1, include_dashboard=False, log_to_driver=False)
    except Exception as error:  # Ray's client tells of some troubles by a plain Exception
        log.warning("Ray can't be used: %s: %s", type(error).__name__, without_secrets(str(error)))
        if _CLIENT in str(error):
            raise AnnotatorError(
                Message("Ray is installed here without the part that addresses with ray:// need."), hint=INSTALL
            ) from error
        if "version" in str(error).lower():
            raise AnnotatorError(
                Message("The cluster runs another version of Ray or Python than this computer."),
                hint=Message("Install the same versions on all of them."),
            ) from error
        raise AnnotatorError(
            Message("No Ray cluster answers at {address}.", address=without_secrets(address))
            if address
            else Message("No Ray can be started on this computer."),
            hint=Message(
                "Start one with: ray start --head. Where one runs, the log file says what Ray says. Without an address "
                "images stay on this computer."
            ),
        ) from error
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    return ray, True


def told(error: Exception) -> AnnotatorError:
    """Turn an error of Ray into the one behind it, or into a sentence with a hint."""
    for cause in causes(error):
        if isinstance(cause, AnnotatorError):
            return cause
    if _lacks_program(error):
        return AnnotatorError(
            Message("The computers of the cluster lack Swin Annotator."),
            hint=Message('On each of them: pip install "swin-annotator[ray]", in the version of this computer.'),
        )
    if type(error).__name__ == "OutOfMemoryError" or "out of memory" in str(error).lower():
        return AnnotatorError(
            Message("A worker ran out of memory."),
            hint=Message("Use fewer workers for each computer, or a smaller model."),
        )
    return AnnotatorError(
        Message("The run on Ray ended early; what was found until then is kept."),
        hint=Message("The same command goes on from there; the log file says what happened."),
    )


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield what Ray wraps, from the outside in."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [getattr(one, "cause", None), one.__cause__, one.__context__]


def _lacks_program(error: Exception) -> bool:
    """True if a worker could not import the program, or a part that its own version does not have."""
    texts = " ".join(str(cause) for cause in causes(error))
    return any(f"No module named {quote}swin_annotator" in texts for quote in "'\"")
