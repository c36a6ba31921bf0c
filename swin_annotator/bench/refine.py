"""Quality of masks from boxes: IoU with true outlines, beside the filled box and the filled ellipse.

swin-annotator bench refine --data ../shared/data/nuclei
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.core import images, masks
from swin_annotator.core.types import BoxXYWH, Rle
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import Rgb
from swin_annotator.models.grabcut.refiner import GrabCutRefiner, ellipse, whole_box

Refine = Callable[[Rgb, Sequence[BoxXYWH]], list[Rle]]


def filled_boxes(rgb: Rgb, boxes: Sequence[BoxXYWH]) -> list[Rle]:
    """Each box, filled."""
    return [_drawn(box, (rgb.shape[0], rgb.shape[1]), lambda h, w: np.ones((h, w), bool)) for box in boxes]


def filled_ellipses(rgb: Rgb, boxes: Sequence[BoxXYWH]) -> list[Rle]:
    """The ellipse in each box, filled."""
    return [_drawn(box, (rgb.shape[0], rgb.shape[1]), ellipse) for box in boxes]


def measure(
    folder: Path, refiners: dict[str, Refine], *, limit: int = 0
) -> dict[str, tuple[NDArray[np.float64], float]]:
    """IoU of every polygon in a COCO folder with what each refiner makes of its box, and the seconds that it took.

    Args:
        folder: holds ``annotations.json`` and ``images``.
        refiners: by name.
        limit: at most so many images, evenly spread; 0 for all.
    """
    truth = json.loads((folder / "annotations.json").read_text(encoding="utf-8"))
    chosen = truth["images"]
    if limit and len(chosen) > limit:
        chosen = chosen[:: -(-len(chosen) // limit)]
    found: dict[str, list[float]] = {name: [] for name in refiners}
    seconds = dict.fromkeys(refiners, 0.0)
    for image in chosen:
        rgb = images.read_rgb(folder / "images" / image["file_name"])
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        objects = [a for a in truth["annotations"] if a["image_id"] == image["id"] and a.get("segmentation")]
        outlines = [masks.from_polygons(a["segmentation"], size_hw) for a in objects]
        boxes = [masks.bbox(outline) for outline in outlines]
        for name, refine in refiners.items():
            start = time.perf_counter()
            answers = refine(rgb, boxes)
            seconds[name] += time.perf_counter() - start
            found[name] += [overlap(a, b) for a, b in zip(answers, outlines, strict=True)]
    return {name: (np.array(values), seconds[name]) for name, values in found.items()}


def overlap(a: Rle, b: Rle) -> float:
    """Intersection over union of two masks of one size; 0 where both are empty."""
    both = masks.area(masks.union([a, b]))
    return (masks.area(a) + masks.area(b) - both) / both if both else 0.0


def report(options: Options) -> Report:
    """One row per refiner over ``options.data``. Raises AnnotatorError without such a folder."""
    if options.data is None or not (options.data / "annotations.json").is_file():
        raise AnnotatorError(
            "This needs a folder with annotations.json and images.", hint="Name it with --data FOLDER."
        )
    refiners: dict[str, Refine] = {
        "filled box": filled_boxes,
        "filled ellipse": filled_ellipses,
        "grabcut": GrabCutRefiner().refine,
    }
    rows: list[dict[str, Any]] = []
    for name, (ious, seconds) in measure(options.data, refiners).items():
        good, each = float((ious >= 0.75).mean()), 1000 * seconds / max(len(ious), 1)
        values = {"mean_iou": float(ious.mean()), "median_iou": float(np.median(ious)), "good": good, "ms": each}
        rows.append({"refiner": name, "objects": len(ious), **values})
    head = ["refiner", "objects", "mean IoU", "median", ">= 0.75", "ms each"]
    table = [
        [
            row["refiner"],
            row["objects"],
            f"{row['mean_iou']:.3f}",
            f"{row['median_iou']:.3f}",
            f"{row['good']:.1%}",
            f"{row['ms']:.1f}",
        ]
        for row in rows
    ]
    return Report({"rows": rows}, markdown(head, table))


def _drawn(box: BoxXYWH, size_hw: tuple[int, int], shape: Callable[[int, int], NDArray[np.bool_]]) -> Rle:
    left, top, right, bottom = whole_box(box, size_hw)
    return masks.encode_at(shape(bottom - top, right - left), left, top, size_hw)
