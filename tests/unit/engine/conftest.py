"""Drawn images, a catalog of fake models and a cache, for tests of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes import Blob, catalog, paint
from PIL import Image as Pillow

from swin_annotator.engine import exporting
from swin_annotator.engine.pool import ModelPool
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three photos, one of them in a sub-folder."""
    for name in ("a.png", "b.png", "sub/c.png"):
        path = tmp_path / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Pillow.new("RGB", (40, 30)).save(path)
    return tmp_path / "photos"


@pytest.fixture
def project(folder: Path) -> Iterator[Project]:
    """The open project of ``folder``."""
    with Project.open(folder) as opened:
        exporting.sync_images(opened)
        yield opened


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for day in ("day1", "day2"):
        (folder / day).mkdir(parents=True)
        for i in range(2):
            Pillow.new("RGB", (40, 30), (len(day), i, 0)).save(folder / day / f"IMG_{i}.png")
    return folder
