"""Callbacks of a job that models do, and what such a job brings."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from swin_annotator.core.proposals import Proposals
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.store.embeddings import EmbeddingCache

Start = Callable[[ModelPool, EmbeddingCache], Work]
Finished = Callable[[object], None]


def nothing(_value: object) -> None:
    """Takes no notice of part of an answer."""


@dataclass(frozen=True, slots=True)
class JobCallbacks:
    """Functions that hear of a job."""

    key: Hashable
    finished: Finished
    partial: Callable[[object], None] = nothing
    progressed: Callable[[Progress], None] | None = None
    failed: Callable[[Exception], None] | None = None
    cancelled: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A job's result, and where its model ran."""

    result: object
    runs_at: str


@dataclass(frozen=True, slots=True)
class Segmented:
    """The regions of an image, and everything that the segmenter knows."""

    found: Proposals
    labels: tuple[str, ...]
