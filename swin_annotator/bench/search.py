"""One query over the index of a whole folder: seconds, memory and bytes an image; with photos, what the index loses.

swin-annotator bench search --images 10000 --images 100000 --data ../shared/data/dice
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from swin_annotator import memory
from swin_annotator.bench import goals
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.core import compact, geometry, images
from swin_annotator.core.decode import decode, score
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.goals import Goal
from swin_annotator.core.queries import Query, QueryKind, Template, TextPrompt
from swin_annotator.core.types import Source, Version
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import Detector
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.store import folder_index
from swin_annotator.store.folder_index import FolderIndex

WIDTH, TOKENS = 192, 2700
"""Sizes of the embedded model."""
DISTINCT = 32
"""Made-up images that differ; the others repeat them."""
ROUNDS = 5
THRESHOLD, SLACK = 0.3, 0.02
"""Score from which on a find of the whole embedding must reach as much in the index, but for ``SLACK``."""
MOST_PHOTOS, MOST_CLASSES = 12, 4
TOP = 5
"""Number of images that come first."""
_MODEL = "bench@1"


@dataclass(frozen=True, slots=True)
class Timing:
    """One number of queries over one number of images."""

    images: int
    queries: int
    seconds: float
    """Wall clock, median."""
    cpu_seconds: float
    """Processor time of all cores together, median: what other programs do meanwhile counts for less."""
    first_seconds: float
    """The first time, with the files still to be mapped."""
    kilobytes: float
    """An image, on the disk."""
    peak_mib: float | None
    """Peak of the process, the mapped files included; None where the system does not tell it."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Share of what whole embeddings find that the index finds."""

    data: str
    photos: int
    found: int
    """Objects that the whole embeddings propose."""
    recall: float
    """Share of them that the index proposes, too."""
    first: float
    """Share of the questions for which the index puts images first that whole embeddings put there."""


class _Sparse(FolderIndex):
    """An index of which the part that no ranking reads is a hole in its file: 100,000 images need no 15 GB then."""

    def write_at(self, name: str, place: int, data: bytes) -> None:
        if name == "rest.bin":
            os.truncate(self.folder / name, (place + 1) * len(data))
        else:
            super().write_at(name, place, data)


def time_search(folder: Path, count: int, rounds: int = ROUNDS, width: int = WIDTH) -> list[Timing]:
    """One and three queries over ``count`` made-up images.

    Args:
        folder: empty, for the index.
        count: images.
        rounds: how often.
        width: numbers in a vector.
    """
    rng = np.random.default_rng(0)
    index = _Sparse(folder / "index" / "bench", "bench", _MODEL)
    for i in range(count):
        # All in one order of time, so that equal contents count as one file under several names.
        version = Version(i, 1, f"{i % DISTINCT:032x}")
        if i < DISTINCT or not index.adopt(f"{i}.jpg", version):
            index.put(f"{i}.jpg", version, _made_up(rng, width))
    found = []
    for number in (1, 3):
        asked = [_query(rng, width) for _ in range(number)]
        walls, cpus = [], []
        for _ in range(rounds + 1):
            wall, cpu = time.perf_counter(), time.process_time()
            index.rank(asked).order()
            walls.append(time.perf_counter() - wall)
            cpus.append(time.process_time() - cpu)
        peak = memory.peak()
        found.append(
            Timing(
                count,
                number,
                statistics.median(walls[1:]),
                statistics.median(cpus[1:]),
                walls[0],
                index.nbytes / max(1, count) / 1000,
                None if peak is None else peak / 2**20,
            )
        )
    index.close()
    return found


def _made_up(rng: np.random.Generator, width: int) -> ImageEmbedding:
    vectors = rng.standard_normal((TOKENS, width)).astype(np.float32)
    corners = rng.uniform(0, 300, (TOKENS, 2)).astype(np.float32)
    return ImageEmbedding(
        _MODEL,
        (400, 400),
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        np.concatenate([corners, corners + 40], axis=1),
        rng.normal(0, 0.1, TOKENS).astype(np.float32),
        rng.uniform(5, 15, TOKENS).astype(np.float32),
        rng.uniform(0, 1, TOKENS).astype(np.float32),
    )


def _query(rng: np.random.Generator, width: int) -> Query:
    vector = rng.standard_normal(width).astype(np.float32)
    return Query("thing", vector / np.linalg.norm(vector), _MODEL, QueryKind.TEXT, objectness_share=0.45)


def measure_loss(folder: Path, detector: Detector, most: int = MOST_PHOTOS) -> Loss:
    """Measure how much of what ``detector`` finds in the photos of a COCO folder its index finds.

    Every category is asked by its name, and by the first of its objects that is on one of the photos.

    Args:
        folder: holds ``annotations.json`` and ``images``.
        detector: looks at the photos.
        most: photos, evenly spread.
    """
    truth = json.loads((folder / "annotations.json").read_text(encoding="utf-8"))
    photos = truth["images"][:: max(1, len(truth["images"]) // most)][:most]
    whole = [detector.embed(images.read_rgb(folder / "images" / photo["file_name"])) for photo in photos]
    layout = compact.layout_for(whole[0].class_vectors.shape[1])
    small = [compact.restored(compact.compacted(one, layout), one.model) for one in whole]
    ids = [photo["id"] for photo in photos]
    asked = _questions(truth, ids, whole, detector)
    found, again, first = 0, 0, []
    for query in asked:
        for one, other in zip(whole, small, strict=True):
            a = decode(one, [query], Source("model"), floor=THRESHOLD)
            b = decode(other, [query], Source("model"), floor=THRESHOLD - SLACK)
            found += len(a)
            if len(a) and len(b):
                again += int((geometry.iou(a.boxes_xyxy, b.boxes_xyxy).max(axis=1) >= 0.5).sum())
        best = np.array([score(one, [query]).max() for one in whole])
        ours = np.array([score(_front(one, layout.front), [query]).max() for one in small])
        top = min(TOP, len(best))
        first.append(bool(best[np.argsort(-ours)[:top]].min() >= np.sort(best)[-top] - SLACK))
    return Loss(folder.name, len(photos), found, again / found if found else 1.0, float(np.mean(first)))


def _questions(truth: dict[str, Any], ids: list[int], whole: list[ImageEmbedding], detector: Detector) -> list[Query]:
    asked = []
    used = {a["category_id"] for a in truth["annotations"]}
    for category in [c for c in truth["categories"] if c["id"] in used][:MOST_CLASSES]:
        name = category["name"]
        asked += detector.encode_text([TextPrompt(name, (name,))], Template.BARE)
        objects = [a for a in truth["annotations"] if a["category_id"] == category["id"] and a["image_id"] in ids]
        for one in objects[:1]:
            asked.append(detector.encode_exemplar(whole[ids.index(one["image_id"])], tuple(one["bbox"]), name))
    return asked


def _front(small: ImageEmbedding, front: int) -> ImageEmbedding:
    """Return what a ranking reads of an image."""

    def cut(values: NDArray[Any] | None) -> Any:
        return None if values is None else values[:front]

    return ImageEmbedding(
        small.model,
        small.size_hw,
        cut(small.class_vectors),
        cut(small.boxes_xyxy),
        cut(small.shift),
        cut(small.scale),
        cut(small.objectness),
    )


def report(options: Options) -> Report:
    """Timings for every number of images; with ``options.data`` also the loss on the photos there.

    Raises:
        AnnotatorError: the folder of photos has no annotations.
        ModelError: the embedded model.
    """
    timings = []
    for count in options.images or (10_000,):
        with tempfile.TemporaryDirectory(prefix="swin-annotator-bench-") as folder:
            timings += time_search(Path(folder), count, options.rounds or ROUNDS)
    losses = []
    if options.data is not None:
        if not (options.data / "annotations.json").is_file():
            raise AnnotatorError(f"{options.data} has no annotations.json.", hint="Name a photo set with --data.")
        losses = [measure_loss(options.data, ModelPool(default_catalog()).detector("swin-mini"))]
    reached = _goals(timings, losses)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    data = {
        "cores": os.cpu_count(),
        "load": load,
        "format": folder_index.FORMAT,
        "timings": [asdict(one) for one in timings],
        "loss": [asdict(one) for one in losses],
        "goals": goals.rows(reached),
    }
    return Report(data, _text(timings, losses, reached, load))


def _goals(timings: list[Timing], losses: list[Loss]) -> list[Goal]:
    found = []
    for one in timings:
        if one.queries == 1:
            limit = 0.3 if one.images <= 10_000 else 3.0
            found.append(Goal(f"{one.images} images, one query, s", one.seconds, limit, at_least=False))
            found.append(Goal("KB an image", one.kilobytes, 150, at_least=False))
            if one.images <= 10_000 and one.peak_mib is not None:
                found.append(Goal("peak memory, MiB", one.peak_mib, 1024, at_least=False))
    return found + [Goal(f"{loss.data}: recall of the index", loss.recall, 0.99) for loss in losses]


def _text(timings: list[Timing], losses: list[Loss], reached: list[Goal], load: float | None) -> str:
    head = ["images", "queries", "s", "s of all cores", "s, first", "KB an image", "peak MiB"]
    rows = [
        [
            one.images,
            one.queries,
            f"{one.seconds:.3f}",
            f"{one.cpu_seconds:.3f}",
            f"{one.first_seconds:.3f}",
            f"{one.kilobytes:.0f}",
            "–" if one.peak_mib is None else f"{one.peak_mib:.0f}",
        ]
        for one in timings
    ]
    parts = [markdown(head, rows), goals.table(reached)]
    if losses:
        cells = [[one.data, one.photos, one.found, f"{one.recall:.4f}", f"{one.first:.3f}"] for one in losses]
        parts.insert(1, markdown(["photos", "count", "objects found", "found again", f"same first {TOP}"], cells))
    busy = "" if load is None else f" Load: {load:.1f}."
    return "\n\n".join([f"{os.cpu_count()} cores.{busy}", *parts])
