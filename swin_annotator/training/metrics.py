"""Intersection over union, as PASCAL counts it; average precision is ``core.average_precision``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.average_precision import AveragePrecision as AveragePrecision


@dataclass(slots=True)
class MeanIou:
    """Intersection over union per label over all pixels of all images."""

    labels: Sequence[str]
    ignored: int = 255
    _counts: NDArray[np.int64] | None = None

    def add(self, predicted: NDArray[np.uint8], wanted: NDArray[np.uint8]) -> None:
        """One image: label indices (h, w); wanted pixels of the ignored value don't count."""
        n = len(self.labels)
        counted = wanted != self.ignored
        pairs = wanted[counted].astype(np.int64) * n + predicted[counted]
        counts = np.bincount(pairs, minlength=n * n).reshape(n, n)
        self._counts = counts if self._counts is None else self._counts + counts

    def values(self) -> dict[str, float]:
        """IoU of each label that occurs in the truth."""
        if self._counts is None:
            return {}
        table = self._counts
        union = table.sum(0) + table.sum(1) - table.diagonal()
        return {label: float(table[i, i] / union[i]) for i, label in enumerate(self.labels) if table[i].sum()}

    def mean(self) -> float:
        """Mean over the labels that occur in the truth."""
        return float(np.mean(list(self.values().values())))
