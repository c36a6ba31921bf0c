"""Agreement of two ways of running one model: best labels, boxes, and whether a rounded network may be trusted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator import paths
from swin_annotator.core import images
from swin_annotator.models.base import Rgb
from swin_annotator.models.runtime import precision_check
from swin_annotator.models.runtime.measurements import Measurements
from swin_annotator.models.weights import model_folders

LEAST_EQUAL = 0.99
"""Share of pixels that must keep their label."""
_PHOTO = "samples/12-town-from-above.jpg"
_KEPT = Measurements("agreement.json")

Labels = Callable[[Rgb], NDArray[np.integer]]
"""An image to the index of each pixel's label."""


def equal_share(a: NDArray[np.integer], b: NDArray[np.integer]) -> float:
    """Share of places that hold the same in both, 0..1."""
    return float((a == b).mean())


def matching_iou(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float64]:
    """(n,) intersection over union of each row of ``a`` with the same row of ``b``; boxes are (n, 4) xyxy.

    Two boxes without area count as 1 where they are at the same place, else 0.
    """
    corners = np.minimum(a[:, 2:], b[:, 2:]) - np.maximum(a[:, :2], b[:, :2])
    both = np.prod(np.maximum(corners, 0), axis=1, dtype=np.float64)
    areas = [np.prod(np.maximum(box[:, 2:] - box[:, :2], 0), axis=1, dtype=np.float64) for box in (a, b)]
    union = areas[0] + areas[1] - both
    same = np.isclose(a, b, atol=0.5).all(axis=1).astype(np.float64)
    return np.where(union > 0, both / np.maximum(union, 1e-12), same)


def keeps_labels(folder: Path, device: str, rounded: Labels, exact: Labels) -> bool:
    """Return whether a segmenter gives the pixels of a photo the same labels in bfloat16 as in float32.

    Measured once per weights, processor and version of torch.

    Args:
        folder: the model's.
        device: where it runs.
        rounded: the network in bfloat16.
        exact: the one in float32; called only when nothing is known yet.
    """
    name = f"{model_folders.fingerprint(folder)} | {precision_check.key(device)}"
    held = _KEPT.get(name)
    if held is None or "equal" not in held:
        photo = images.read_rgb(paths.resource(_PHOTO))
        held = {"equal": equal_share(rounded(photo), exact(photo))}
        _KEPT.keep(name, held)
    return held["equal"] >= LEAST_EQUAL
