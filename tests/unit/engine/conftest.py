"""Drawn images, a catalog of fake models and a cache, for tests of the engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.catalog import Catalog
from swin_annotator.models.fake import COLOURS
from swin_annotator.store.embeddings import EmbeddingCache

CATALOG = """
[models.fake]
title = "Fake detector"
backend = "fake"
tasks = ["detect"]
location = ""
licence = "Apache-2.0"
embedded = true

[models.fake-regions]
title = "Fake segmenter"
backend = "fake-segmenter"
tasks = ["segment"]
location = ""
licence = "Apache-2.0"
embedded = true

[models.grabcut]
title = "GrabCut"
backend = "grabcut"
tasks = ["refine"]
location = ""
licence = "Apache-2.0"
embedded = true
"""
Blob = tuple[str, tuple[int, int, int, int]]
Draw = Callable[..., Path]


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """``draw(name, ("red", (x, y, w, h)), …, size_hw=…)`` writes a white image with filled boxes; returns its path."""

    def write(name: str, *blobs: Blob, size_hw: tuple[int, int] = (120, 160)) -> Path:
        rgb = np.full((*size_hw, 3), 250, np.uint8)
        for colour, (x, y, w, h) in blobs:
            rgb[y : y + h, x : x + w] = COLOURS[colour]
        path = tmp_path / "images" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        assert cv2.imwrite(str(path), rgb[..., ::-1])
        return path

    return write


@pytest.fixture
def pool(tmp_path: Path) -> ModelPool:
    (tmp_path / "models.toml").write_text(CATALOG)
    return ModelPool(Catalog(tmp_path / "models.toml", tmp_path / "user_models"), device="cpu")


@pytest.fixture
def cache() -> EmbeddingCache:
    return EmbeddingCache(None)
