"""Images of the window encoded on a Ray cluster: the same numbers as here, or nothing, and then they are made here.

An image goes out as PNG, without loss, and its embedding comes back; the caller keeps it, so each image crosses once.
Words, examples and answers stay on this computer.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from threading import Thread
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message
from swin_annotator.texts import without_secrets

log = logging.getLogger(__name__)
RETRY_S = 60.0
"""After a failure images are encoded here for so long before the cluster is asked again ..."""
RETRY_TIMES = 5
"""... and for so many times as long as it took to give up, lest most questions wait for a cluster that is silent."""
_QUICK_PNG = [cv2.IMWRITE_PNG_COMPRESSION, 1]
Rgb = NDArray[np.uint8]


class Gate(Protocol):
    """A connection to a cluster."""

    def embed(self, key: EmbeddingKey, png: bytes) -> ImageEmbedding:
        """The embedding of an image.

        Raises:
            AnnotatorError: the cluster can't do that, or does not answer.
        """
        ...

    def cancel(self) -> None:
        """End the wait for an answer; safe from any thread."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


Connect = Callable[[str], Gate]
"""From an address to a connection. Raises AnnotatorError."""


@dataclass(frozen=True, slots=True)
class ClusterExchange:
    """One image that was encoded elsewhere."""

    seconds: float
    """From sending to the answer."""
    sent: int
    """Bytes."""
    received: int
    """Bytes."""

    def said(self) -> str:
        """For the status line."""
        return Message(
            "cluster: {ms} ms, {sent} KB sent, {received} KB back",
            ms=round(self.seconds * 1000),
            sent=round(self.sent / 1000),
            received=round(self.received / 1000),
        )


@dataclass(frozen=True, slots=True)
class ClusterNews:
    """The connection was lost, or is there again."""

    message: str
    hint: str = ""
    is_lost: bool = True


class ClusterEmbedder:
    """Encodes images on a cluster; called in the model thread alone. See ``EmbeddingCache.remote``.

    Args:
        address: of the cluster, such as ``ray://host:10001``.
        hear: told when the connection is lost or there again; called in the thread that asks.
        connect: makes connections.
        clock: seconds that only go forward.
    """

    def __init__(
        self,
        address: str,
        hear: Callable[[ClusterNews], None],
        connect: Connect | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address, self._hear, self._clock = address, hear, clock
        self._connect = connect or _ray_gate
        self._gate: Gate | None = None
        self._again_at = 0.0
        self._is_lost = self._is_stopped = False
        self._last: ClusterExchange | None = None

    def __call__(self, key: EmbeddingKey, rgb: Rgb) -> ImageEmbedding | None:
        """The embedding as the model here would give it; None where the cluster gives none."""
        if self._is_stopped or (self._is_lost and self._clock() < self._again_at):
            return None
        begun = self._clock()
        try:
            found = self._asked(key, rgb)
        except AnnotatorError as error:
            if not self._is_stopped:  # else nobody is there to be told
                self._lose(error, self._clock() - begun)
            return None
        if self._is_lost:
            self._is_lost = False
            place = without_secrets(self._address)
            self._hear(ClusterNews(Message("Images are encoded on {cluster} again.", cluster=place), is_lost=False))
        return found

    def take_last(self) -> ClusterExchange | None:
        """The last exchange since this was asked; None where there was none."""
        last, self._last = self._last, None
        return last

    def during(self, work: Work) -> Generator[Progress, None, tuple[object, ClusterExchange | None]]:
        """Run a job, step by step, and return its result with the last exchange that it made itself.

        Other jobs run between its steps; what they left here, also those that failed, is not told of this one.
        """
        mine = None
        with closing(work):
            while True:
                self.take_last()
                try:
                    progress = next(work)
                except StopIteration as end:
                    return end.value, self.take_last() or mine
                mine = self.take_last() or mine
                yield progress

    def cancel(self) -> None:
        """Encode nothing more there, and end the wait for what is under way; safe from any thread."""
        self._is_stopped = True
        gate = self._gate
        if gate is not None:
            gate.cancel()

    def stop(self, seconds: float) -> None:
        """Let go of the connection for good, when no job runs any more.

        Args:
            seconds: a cluster that is silent is waited for no longer than this.
        """
        self.cancel()
        parting = Thread(target=self.close, name="clusterParting", daemon=True)
        parting.start()
        parting.join(seconds)

    def close(self) -> None:
        """Let go of the connection; the next image makes one again."""
        if self._gate is not None:
            self._gate.close()
            self._gate = None

    def _asked(self, key: EmbeddingKey, rgb: Rgb) -> ImageEmbedding:
        if self._gate is None:
            self._gate = self._connect(self._address)
        ok, png = cv2.imencode(".png", rgb[..., ::-1], _QUICK_PNG)
        assert ok
        data = png.tobytes()
        begun = self._clock()
        found = self._gate.embed(key, data)
        if found.model != str(ModelId(key.model, key.revision)) or found.size_hw != rgb.shape[:2]:
            raise AnnotatorError(
                Message("The cluster answered for another image or model."), hint=Message("See the log file.")
            )
        self._last = ClusterExchange(self._clock() - begun, len(data), found.nbytes)
        log.info("%s: %s", key.content[:12], self._last)
        return found

    def _lose(self, error: AnnotatorError, seconds: float) -> None:
        log.warning("Images are encoded here: %s %s", error.message, error.hint)
        self._again_at = self._clock() + max(RETRY_S, RETRY_TIMES * seconds)
        self.close()
        if not self._is_lost:  # said once, not at every image and try
            self._is_lost = True
            self._hear(
                ClusterNews(
                    Message.joined([error.message, Message("Images are encoded on this computer meanwhile.")]),
                    error.hint,
                )
            )


def _ray_gate(address: str) -> Gate:
    from swin_annotator.engine.ray_gate import RayGate

    return RayGate(address)
