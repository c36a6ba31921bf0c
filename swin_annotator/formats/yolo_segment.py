"""YOLO outlines: a line an object, class and the corners of one ring as shares of the image's sides."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation
from swin_annotator.formats import yolo_writer
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.single_rings import single_ring
from swin_annotator.formats.writing import Writing
from swin_annotator.formats.yolo_reader import open_labels as open_labels
from swin_annotator.formats.yolo_writer import NUMBERINGS as NUMBERINGS

TITLE, CARRIES = (
    "YOLO segment",
    frozenset(
        (
            *SEPARATE,
            Feature.OUTLINES,
        )
    ),
)
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
PARTS_WITHIN = True


def knows(path: Path) -> bool:
    """Never: outlines and boxes of YOLO are read by the same reader, under the name ``yolo``."""
    return False


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """See ``yolo_writer.write_parts``.

    Every object goes out as corners, one without an outline as those of its box: in a file that has both, Ultralytics
    reads the lines with boxes as outlines of two corners. Parts and holes are joined to one ring.
    """
    return yolo_writer.write_parts(parts, out, how, _ring, task="segment")


def _ring(annotation: Annotation, size_hw: tuple[int, int]) -> NDArray[np.float64]:
    shares: NDArray[np.float64] = single_ring(annotation, size_hw) / np.array([size_hw[1], size_hw[0]], np.float64)
    return shares
