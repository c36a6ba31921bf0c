"""Real networks, tiny and with random weights, through the real worker thread, cache and catalog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot
from tiny_models import save_tiny_mini, save_tiny_upernet
from tiny_owl import save_tiny_owl

from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import ExemplarPrompt, TextPrompt
from swin_annotator.core.types import Image
from swin_annotator.engine.jobs import Event, EventKind, Priority, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult, Recipe, prelabel
from swin_annotator.engine.propose import ProposeRequest, SegmentRequest, propose, segment
from swin_annotator.errors import ModelError
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.work.model_thread import ModelThread


class Bench(QObject):
    """A thread, and what it reported."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.thread_ = ModelThread()
        self.thread_.reported.connect(self.take)
        self.events: list[Event] = []

    @Slot(object)
    def take(self, event: Event) -> None:
        self.events.append(event)

    def end(self, ticket: int) -> Event:
        """The last event of a job."""
        ends = (EventKind.FINISHED, EventKind.FAILED, EventKind.CANCELLED)

        def ended() -> bool:
            return any(event.ticket == ticket and event.kind in ends for event in self.events)

        self._qtbot.waitUntil(ended, timeout=60_000)
        return next(event for event in self.events if event.ticket == ticket and event.kind in ends)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(qtbot)
    yield bench
    bench.thread_.stop()


@pytest.fixture
def pool() -> ModelPool:
    return ModelPool(default_catalog(), device="cpu", keep=4)


def folder(tmp_path: Path, name: str) -> Path:
    place = tmp_path / name
    place.mkdir()
    return place


def test_words_examples_and_regions_by_real_networks(
    bench: Bench, pool: ModelPool, photos: Path, tmp_path: Path
) -> None:
    owl = str(save_tiny_owl(folder(tmp_path, "owl"), "owlv2"))
    upernet = str(save_tiny_upernet(folder(tmp_path, "upernet")))
    cache = EmbeddingCache(tmp_path / "embeddings")
    image, path = Image(2, "2.png"), photos / "2.png"
    example = ExemplarPrompt("thing", 1, (10, 10, 30, 30))
    question = ProposeRequest(
        image, path, (TextPrompt("cat", ("a red cat",)),), (example,), {1: photos / "1.png"}, owl, floor=0.0
    )
    folder_run = bench.thread_.submit(
        "folder",
        lambda: prelabel(
            [Image(1, "1.png"), Image(3, "sub/3.png")], photos, Recipe((TextPrompt("cat", ("cat",)),), detector=owl),
            pool, cache,
        ),
        Priority.BATCH,
    )  # fmt: skip
    asked = bench.thread_.submit("ask", lambda: propose(question, pool, cache), Priority.INTERACTIVE)
    regions = bench.thread_.submit(
        "segment", lambda: segment(SegmentRequest(image, path, upernet), pool, cache), Priority.INTERACTIVE
    )
    answer = bench.end(asked).result
    assert isinstance(answer, Proposals)
    assert set(answer.categories) <= {"cat", "thing"}
    assert len(answer)
    assert answer.boxes_xyxy[:, 2].max() <= 160
    assert answer.boxes_xyxy[:, 3].max() <= 120
    found = bench.end(regions).result
    assert isinstance(found, Proposals)
    assert all(mask is not None and mask.size_hw == (120, 160) for mask in found.masks)
    assert bench.end(folder_run).kind is EventKind.FINISHED
    results = [e.progress.result for e in bench.events if e.ticket == folder_run and e.progress]
    assert [r.image.path for r in results if isinstance(r, ImageResult)] == ["1.png", "sub/3.png"]


def test_one_encoding_serves_words_and_regions(
    bench: Bench, pool: ModelPool, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mini = str(save_tiny_mini(folder(tmp_path, "mini")))
    assert pool.share_backbone(mini, mini)
    cache = EmbeddingCache(None)
    image, path = Image(2, "2.png"), photos / "2.png"
    embedded = []

    def ask() -> Work:
        detector = pool.detector(mini)
        honest = detector.embed
        monkeypatch.setattr(detector, "embed", lambda rgb: embedded.append(1) or honest(rgb))
        return propose(ProposeRequest(image, path, (TextPrompt("cat", ("cat",)),), detector=mini), pool, cache)

    first = bench.thread_.submit("ask", ask, Priority.INTERACTIVE)
    second = bench.thread_.submit(
        "segment", lambda: segment(SegmentRequest(image, path, mini, mini), pool, cache), Priority.INTERACTIVE
    )
    assert isinstance(bench.end(first).result, Proposals)
    assert isinstance(bench.end(second).result, Proposals)
    assert embedded == [1]


def test_a_model_that_is_not_here_is_an_event(bench: Bench, pool: ModelPool, photos: Path) -> None:
    question = ProposeRequest(Image(1, "1.png"), photos / "1.png", (TextPrompt("a", ("a",)),), detector="owlv2-base")
    ticket = bench.thread_.submit("ask", lambda: propose(question, pool, EmbeddingCache(None)), Priority.INTERACTIVE)
    error = bench.end(ticket).error
    assert isinstance(error, ModelError)
    assert "models pull owlv2-base" in error.hint
