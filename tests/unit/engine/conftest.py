"""Drawn images, a catalog of fake models and a cache, for tests of the engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import Blob, catalog, paint

from swin_annotator.engine.pool import ModelPool
from swin_annotator.store.embeddings import EmbeddingCache

Draw = Callable[..., Path]


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """``draw(name, ("red", (x, y, w, h)), …, size_hw=…)`` writes a white image with filled boxes; returns its path."""

    def write(name: str, *blobs: Blob, size_hw: tuple[int, int] = (120, 160)) -> Path:
        return paint(tmp_path / "images" / name, blobs, size_hw)

    return write


@pytest.fixture
def pool(tmp_path: Path) -> ModelPool:
    models = {
        "fake": ("fake", "detect"),
        "fake-regions": ("fake-segmenter", "segment"),
        "grabcut": ("grabcut", "refine"),
    }
    return ModelPool(catalog(tmp_path, models), device="cpu")


@pytest.fixture
def cache() -> EmbeddingCache:
    return EmbeddingCache(None)
