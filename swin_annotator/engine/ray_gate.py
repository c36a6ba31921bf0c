"""A connection to a Ray cluster that encodes single images: one actor a model, which loads it there and keeps it."""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import time
from threading import Event
from typing import Any

import cv2
import numpy as np

from swin_annotator import __version__
from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.engine import prelabel_ray, ray_worker
from swin_annotator.engine.embedding_keys import key_for
from swin_annotator.engine.prelabel_ray import Cluster
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message

log = logging.getLogger(__name__)
FIRST_S, LATER_S = 180.0, 30.0
"""Seconds that a first answer, for which a model is loaded, may take, and a later one."""
PRECISION = "SWIN_ANNOTATOR_PRECISION"
_SLICE_S = 0.2
"""Seconds of waiting after which is looked whether somebody still waits."""
_MOST = 2
"""Actors that are kept: the model in use and the one before."""


class Encoder:
    """The actor: a model on a machine of the cluster."""

    def __init__(self, key: EmbeddingKey, version: str) -> None:
        self._trouble: AnnotatorError | None = None
        try:
            ray_worker.check_version(version)
            self._detector = _loaded(key)
        except AnnotatorError as error:  # Ray tells whole what a call raises, and of what a start raises only text
            self._trouble = error

    def embed(self, png: bytes) -> ImageEmbedding:
        """The embedding of an image.

        Raises:
            AnnotatorError: the model can't be found or loaded here, or gives other numbers.
        """
        if self._trouble is not None:
            raise self._trouble
        bgr = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
        assert bgr is not None  # made by this program, and Ray checks what it carries
        found: ImageEmbedding = self._detector.embed(np.ascontiguousarray(bgr[..., ::-1]).astype(np.uint8))
        return found


class RayGate:
    """See ``cluster_embedder.Gate``. Raises AnnotatorError where the cluster can't be reached.

    Args:
        address: such as ``ray://host:10001``, ``host:6379`` or ``auto``.
    """

    def __init__(self, address: str) -> None:
        self._ray, self._owns = prelabel_ray.connected(Cluster(address))
        self._actors: dict[EmbeddingKey, Any] = {}
        self._is_cancelled = Event()

    def embed(self, key: EmbeddingKey, png: bytes) -> ImageEmbedding:
        """See ``cluster_embedder.Gate``, also for errors. Raises AnnotatorError."""
        ray, model = self._ray, _without_image(key)
        seconds = LATER_S if model in self._actors else FIRST_S
        try:
            actor = self._actors.get(model) or self._start(model)
            answer = actor.embed.remote(png)
            self._wait_for(answer, seconds)
            found: ImageEmbedding = ray.get(answer, timeout=seconds)
        except Exception as error:  # Ray tells of a lost connection by ValueError and plain Exception, too
            log.warning("The cluster gave no answer", exc_info=True)
            raise _told(error) from error
        return found

    def cancel(self) -> None:
        """See ``cluster_embedder.Gate``."""
        self._is_cancelled.set()

    def close(self) -> None:
        """See ``cluster_embedder.Gate``."""
        for actor in self._actors.values():
            self._let_go(actor)
        self._actors.clear()
        if self._owns:
            with contextlib.suppress(Exception):  # it is lost already, and what that raises is of any kind
                self._ray.shutdown()

    def _wait_for(self, answer: Any, seconds: float) -> None:
        """Raises AnnotatorError once nobody waits any more, TimeoutError where it takes too long."""
        until = time.monotonic() + seconds
        left = seconds
        while not self._ray.wait([answer], timeout=min(_SLICE_S, left))[0]:
            left = until - time.monotonic()
            if self._is_cancelled.is_set():
                raise AnnotatorError(Message("The cluster is not asked any more."))
            if left <= 0:
                raise TimeoutError

    def _start(self, model: EmbeddingKey) -> Any:
        while len(self._actors) >= _MOST:
            self._let_go(self._actors.pop(next(iter(self._actors))))
        gpus = 1 if self._ray.cluster_resources().get("GPU", 0) else 0
        remote = self._ray.remote(num_cpus=1, num_gpus=gpus, max_restarts=-1)(Encoder)
        actor = self._actors[model] = remote.remote(model, __version__)
        return actor

    def _let_go(self, actor: Any) -> None:
        with contextlib.suppress(Exception):  # as above
            self._ray.kill(actor)


def _without_image(key: EmbeddingKey) -> EmbeddingKey:
    return EmbeddingKey("", key.model, key.revision, key.preprocessing, key.dtype)


def _loaded(key: EmbeddingKey) -> Any:
    """The model, where it gives the numbers that the key names. Raises AnnotatorError."""
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.models.catalog.catalog import default_catalog

    os.environ[PRECISION] = key.dtype.split("-")[0] or "float32"  # of this actor's own process
    detector = ModelPool(default_catalog()).detector(key.model)
    if key_for(detector, "") != key:
        raise AnnotatorError(
            Message(
                "{host} has {theirs}, this computer has {ours}.",
                host=platform.node(),
                theirs=f"{detector.name} ({detector.preprocessing}, {detector.dtype})",
                ours=f"{ModelId(key.model, key.revision)} ({key.preprocessing}, {key.dtype})",
            ),
            hint=Message("Pull the same model on all computers of the cluster."),
        )
    return detector


def _told(error: Exception) -> AnnotatorError:
    for cause in prelabel_ray.causes(error):
        if isinstance(cause, AnnotatorError):
            return cause
    again = Message("It is asked again in a minute; see the log file.")
    slow = isinstance(error, TimeoutError)  # see ``cluster_embedder.RETRY_TIMES``
    return AnnotatorError(Message("The cluster does not answer."), hint=Message("See the log file.") if slow else again)
