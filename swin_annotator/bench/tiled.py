"""Small things that tiles find beside the whole image, on photos kept aside.

swin-annotator bench tiles --data ../shared/data [--images 6]
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator import paths
from swin_annotator.bench.base import Options, Report, markdown, photo_sets
from swin_annotator.core import geometry
from swin_annotator.core.average_precision import AveragePrecision
from swin_annotator.core.pictures import open_picture
from swin_annotator.core.queries import Query, Template, TextPrompt
from swin_annotator.engine import propose, tiles, tiling
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.training import data
from swin_annotator.training.data import Photo

SETS = {"nuclei": "nucleus", "chess_pieces": "chess piece", "insects_sheet": "insect", "grapes": "grape"}
"""Photo sets, and the word for everything in them."""
SMALL = 12.0
"""Pixels of a thing's shorter side in the model's input, below which it counts as small there."""
FLOOR, LEAST = 0.05, 0.3
"""Scores: what is asked for, and from where on a thing counts as found."""


@dataclass(frozen=True, slots=True)
class Row:
    """One set, one way."""

    data: str
    way: str
    small: int
    """Small things in it, and of them the share that was found; then of all."""
    recall_small: float
    recall: float
    ap50: float
    cpu_seconds: float
    """For each image."""


def report(options: Options) -> Report:
    """See the module."""
    root = photo_sets(options, list(SETS))
    model = MiniModel.from_folder(paths.resource("models/swin-mini"), options={"precision": "float32"})
    rows = [row for name in SETS for row in _of_set(model, root, name, (options.images or (0,))[0])]
    head = ("set", "way", "small things", "of them found", "of all found", "AP50", "CPU s an image")
    table = [
        (r.data, r.way, r.small, f"{r.recall_small:.3f}", f"{r.recall:.3f}", f"{r.ap50:.3f}", f"{r.cpu_seconds:.1f}")
        for r in rows
    ]
    return Report({"rows": [asdict(row) for row in rows]}, markdown(head, table))


def _of_set(model: MiniModel, root: Path, name: str, most: int) -> Iterator[Row]:
    photos = data.read_photos(root, name, evaluation=True, shrunk=False)[: most or None]
    queries = model.encode_text([TextPrompt(SETS[name], (SETS[name],))], Template.BARE)
    for way, tile in (("whole image", 0), ("and tiles of half its side", tiles.HALF)):
        score, small, found_small, every, found_all = AveragePrecision(), 0, 0, 0, 0
        begun = time.process_time()
        answers = [_found(model, photo, queries, tile) for photo in photos]
        spent = (time.process_time() - begun) / len(photos)
        for photo, (boxes, scores) in zip(photos, answers, strict=True):
            truth = np.array([thing.box for thing in photo.things], np.float32).reshape(-1, 4)
            score.add(boxes, scores, truth)
            hit = _hit(boxes[scores >= LEAST], truth)
            is_small = _sides(truth) * model.net.config.longest / max(photo.rgb.shape[:2]) < SMALL
            small, found_small = small + int(is_small.sum()), found_small + int((hit & is_small).sum())
            every, found_all = every + len(truth), found_all + int(hit.sum())
        yield Row(name, way, small, found_small / max(small, 1), found_all / max(every, 1), score.value(), spent)


def _found(
    model: MiniModel, photo: Photo, queries: Sequence[Query], tile: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    with tempfile.TemporaryDirectory(prefix="swin-annotator-bench-") as place:
        path = Path(place) / "photo.png"
        cv2.imwrite(str(path), photo.rgb[..., ::-1])
        read, cache = open_picture(path), EmbeddingCache(None)
        whole = propose.embed(model, path, cache, read)
        source = propose.source_of(model)
        steps = tiling.detected(model, queries, whole, read, tile, cache, source, floor=FLOOR, nms_iou=propose.NMS_IOU)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value.boxes_xyxy, end.value.scores


def _hit(boxes: NDArray[np.float32], truth: NDArray[np.float32]) -> NDArray[np.bool_]:
    """(n,) which true boxes some found one fits."""
    if not len(boxes) or not len(truth):
        return np.zeros(len(truth), bool)
    return np.asarray(geometry.iou(truth, boxes).max(1) >= 0.5, bool)


def _sides(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(np.minimum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]), np.float32)
