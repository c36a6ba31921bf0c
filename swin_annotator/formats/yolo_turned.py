"""YOLO turned boxes (OBB): a line an object, class and four corners as shares of the image's sides."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation
from swin_annotator.formats import yolo_writer
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.single_rings import box_corners, rings_of
from swin_annotator.formats.writing import Writing
from swin_annotator.formats.yolo_reader import open_labels as open_labels
from swin_annotator.formats.yolo_writer import NUMBERINGS as NUMBERINGS

TITLE, CARRIES = "YOLO OBB", frozenset((*SEPARATE, Feature.TURNED))
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
PARTS_WITHIN = True


def knows(path: Path) -> bool:
    """Never: corners, outlines and boxes of YOLO are read by the same reader, under the name ``yolo``."""
    return False


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """See ``yolo_writer.write_parts``. An object goes out as the smallest turned box around it."""
    return yolo_writer.write_parts(parts, out, how, _corners, task="obb")


def _corners(annotation: Annotation, size_hw: tuple[int, int]) -> NDArray[np.float64]:
    """Four corners as shares. What lies beyond the image is cut off by the format."""
    shares: NDArray[np.float64] = corners_of(annotation) / np.array([size_hw[1], size_hw[0]], np.float64)
    return shares


def corners_of(annotation: Annotation) -> NDArray[np.float64]:
    """Four corners in pixels, (4, 2): an outline that has four stays as it is, else the smallest box around it."""
    points = box_corners(annotation)
    if annotation.mask is not None or annotation.polygons:
        rings = rings_of(annotation)
        whole = np.concatenate(rings)
        turned = np.asarray(cv2.boxPoints(cv2.minAreaRect(whole.astype(np.float32))), np.float64)
        points = whole if len(rings) == 1 and len(whole) == 4 else turned
    return points
