"""Images encoded on a cluster: the same numbers, kept; what fails there is made here, and said once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import cv2
import numpy as np
import pytest

from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.core.images import read
from swin_annotator.engine import propose
from swin_annotator.engine.cluster_embedder import RETRY_S, RETRY_TIMES, ClusterEmbedder, ClusterNews
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import Detector, Rgb
from swin_annotator.store.embeddings import EmbeddingCache

Draw = Callable[..., Path]


class FakeGate:
    """A cluster in this process."""

    def __init__(self, detector: Detector) -> None:
        self.detector, self.asked, self.fails, self.model = detector, 0, False, ""
        self.closed = self.cancelled = 0

    def embed(self, key: EmbeddingKey, png: bytes) -> ImageEmbedding:
        self.asked += 1
        if self.fails:
            raise AnnotatorError("The cluster does not answer.", hint="It is asked again.")
        bgr = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
        assert bgr is not None
        found = self.detector.embed(np.ascontiguousarray(bgr[..., ::-1]).astype(np.uint8))
        return replace(found, model=self.model or found.model)

    def cancel(self) -> None:
        self.cancelled += 1

    def close(self) -> None:
        self.closed += 1


class NotHere:
    """The detector of this computer, which must not be asked for an image."""

    def __init__(self, detector: Detector) -> None:
        self.name, self.preprocessing, self.dtype = detector.name, detector.preprocessing, detector.dtype

    def embed(self, rgb: Rgb) -> ImageEmbedding:
        raise AssertionError("asked here")


def made(pool: ModelPool) -> tuple[FakeGate, ClusterEmbedder, list[ClusterNews], EmbeddingCache, list[float]]:
    gate, heard, now = FakeGate(pool.detector("fake")), list[ClusterNews](), [100.0]
    embedder = ClusterEmbedder("ray://user:word@there:10001", heard.append, lambda _: gate, lambda: now[0])
    cache = EmbeddingCache(None)
    cache.remote = embedder
    return gate, embedder, heard, cache, now


def test_an_image_crosses_once_and_comes_back_as_it_would_be_here(pool: ModelPool, draw: Draw) -> None:
    path = draw("1.png", ("red", (10, 10, 40, 40)))
    gate, embedder, heard, cache, _ = made(pool)
    here = pool.detector("fake").embed(read(path).rgb)
    for _ in range(2):
        found = propose.embed(NotHere(pool.detector("fake")), path, cache)  # type: ignore[arg-type]  # enough of one
    assert gate.asked == 1
    np.testing.assert_array_equal(found.class_vectors, here.class_vectors)
    np.testing.assert_array_equal(found.boxes_xyxy, here.boxes_xyxy)
    cost = embedder.take_last()
    assert cost is not None
    assert 0 < cost.sent < 120 * 160 * 3
    assert cost.received == here.nbytes
    assert "KB sent" in cost.said()
    assert embedder.take_last() is None
    assert heard == []


def test_a_lost_connection_is_said_once_and_images_are_encoded_here(pool: ModelPool, draw: Draw) -> None:
    paths = [draw(f"{i}.png", ("red", (10 + i, 10, 40, 40))) for i in range(4)]
    gate, _, heard, cache, now = made(pool)
    gate.fails = True
    detector = pool.detector("fake")
    for path in paths[:2]:
        assert len(propose.embed(detector, path, cache).boxes_xyxy)
    assert (gate.asked, gate.closed) == (1, 1)  # not asked again for a while
    now[0] += RETRY_S + 1
    propose.embed(detector, paths[2], cache)
    assert gate.asked == 2
    assert [news.is_lost for news in heard] == [True]
    assert "on this computer meanwhile" in heard[0].message
    gate.fails = False
    now[0] += RETRY_S + 1
    propose.embed(detector, paths[3], cache)
    assert [news.is_lost for news in heard] == [True, False]
    assert heard[1].message == "Images are encoded on ray://there:10001 again."


def test_numbers_of_another_model_are_not_taken(pool: ModelPool, draw: Draw) -> None:
    path = draw("1.png", ("red", (10, 10, 40, 40)))
    gate, _, heard, cache, _ = made(pool)
    gate.model = "another"
    assert propose.embed(pool.detector("fake"), path, cache).model == pool.detector("fake").name
    assert heard[0].is_lost


def test_no_cluster_at_all_is_a_lost_one(pool: ModelPool, draw: Draw) -> None:
    def refuse(address: str) -> FakeGate:
        raise AnnotatorError(f"No Ray cluster answers at {address}.")

    heard: list[ClusterNews] = []
    cache = EmbeddingCache(None)
    cache.remote = ClusterEmbedder("ray://there:10001", heard.append, refuse)
    path = draw("1.png", ("red", (10, 10, 40, 40)))
    assert len(propose.embed(pool.detector("fake"), path, cache).boxes_xyxy)
    assert heard[0].message.startswith("No Ray cluster answers at ray://there:10001.")


def test_a_silent_cluster_is_asked_the_less_the_longer_it_lets_one_wait(pool: ModelPool, draw: Draw) -> None:
    gate, _, heard, cache, now = made(pool)
    tries = list[float]()

    def silent(key: EmbeddingKey, png: bytes) -> ImageEmbedding:
        tries.append(now[0])
        now[0] += 180
        raise AnnotatorError("The cluster does not answer.")

    gate.embed = silent  # type: ignore[method-assign]  # instead of the cluster's
    path = draw("1.png", ("red", (10, 10, 40, 40)))
    for _ in range(60):
        now[0] += 30
        propose.embed(pool.detector("fake"), path, made_like(cache))
    assert len(tries) == 2
    assert tries[1] - tries[0] >= 180 + RETRY_TIMES * 180
    assert len(heard) == 1


def made_like(cache: EmbeddingCache) -> EmbeddingCache:
    """An empty cache that asks the same cluster."""
    other = EmbeddingCache(None)
    other.remote = cache.remote
    return other


def test_what_the_cluster_took_for_one_job_is_not_told_of_another(pool: ModelPool, draw: Draw) -> None:
    gate, embedder, _, cache, _ = made(pool)
    paths = [draw(f"{i}.png", ("red", (10 + i, 10, 40, 40))) for i in range(3)]
    detector = pool.detector("fake")

    def job(*at: int) -> Work:
        for i in at:
            propose.embed(detector, paths[i], cache)
            yield Progress(0, 0)
        return "done"

    first, second = embedder.during(job(0, 1)), embedder.during(job())
    next(first)
    with pytest.raises(StopIteration) as end:
        next(second)
    assert end.value.value == ("done", None), "the exchange was the other's"
    next(first)
    with pytest.raises(StopIteration) as end:
        next(first)
    assert end.value.value[1] is not None
    failing = embedder.during(job(2))
    next(failing)
    failing.close()
    with pytest.raises(StopIteration) as end:
        next(embedder.during(job()))
    assert end.value.value == ("done", None)
    assert gate.asked == 3


def test_who_has_left_is_not_told_and_asks_no_more(pool: ModelPool, draw: Draw) -> None:
    gate, embedder, heard, cache, _ = made(pool)
    path, detector = draw("1.png", ("red", (10, 10, 40, 40))), pool.detector("fake")
    propose.embed(detector, path, cache)
    embedder.stop(5)
    assert (gate.cancelled, gate.closed) == (1, 1)
    propose.embed(detector, draw("2.png", ("red", (20, 10, 40, 40))), cache)
    assert gate.asked == 1
    assert heard == []


def test_a_cluster_that_is_silent_does_not_keep_the_program(pool: ModelPool, draw: Draw) -> None:
    gate, embedder, _, cache, _ = made(pool)
    propose.embed(pool.detector("fake"), draw("1.png", ("red", (10, 10, 40, 40))), cache)
    over = Event()
    gate.close = over.wait  # type: ignore[method-assign]  # as a lost connection does
    embedder.stop(0.01)
    assert not over.is_set()
    over.set()
