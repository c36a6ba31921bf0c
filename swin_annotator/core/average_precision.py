"""Average precision, as COCO counts it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry

RECALLS = np.linspace(0, 1, 101)


@dataclass(slots=True)
class AveragePrecision:
    """AP at one IoU over many images; equals pycocotools' for one category, all areas, 1000 detections.

    Attributes:
        iou: overlap from which a detection counts.
    """

    iou: float = 0.5
    _scores: list[float] = field(default_factory=list)
    _hits: list[bool] = field(default_factory=list)
    _wanted: int = 0

    def add(self, boxes: NDArray[np.float32], scores: NDArray[np.float32], wanted: NDArray[np.float32]) -> None:
        """One image: detections (n, 4) with scores (n,), and true boxes (m, 4); all xyxy."""
        self._wanted += len(wanted)
        order = np.argsort(-scores, kind="stable")
        overlaps = geometry.iou(boxes[order], wanted) if len(wanted) and len(boxes) else None
        free = np.ones(len(wanted), bool)
        for row, index in enumerate(order):
            hit = False
            if overlaps is not None:
                candidates = np.where(free, overlaps[row], -1.0)
                best = int(candidates.argmax())
                hit = bool(candidates[best] >= self.iou)
                if hit:
                    free[best] = False
            self._scores.append(float(scores[index]))
            self._hits.append(hit)

    def value(self) -> float:
        """AP in 0..1; nan when nothing was wanted."""
        if not self._wanted:
            return float("nan")
        order = np.argsort(-np.array(self._scores), kind="stable")
        hits = np.array(self._hits, bool)[order]
        found = np.cumsum(hits)
        recall = found / self._wanted
        precision = found / np.arange(1, len(hits) + 1)
        # Precision at a recall is the best at that recall or beyond.
        precision = np.maximum.accumulate(precision[::-1])[::-1]
        at = np.searchsorted(recall, RECALLS, side="left")
        return float(np.where(at < len(precision), np.append(precision, 0.0)[at], 0.0).mean())
