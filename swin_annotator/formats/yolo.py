"""YOLO boxes: a line an object, class and the box's centre and size as shares of the image's sides."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation
from swin_annotator.formats import yolo_writer
from swin_annotator.formats.label_features import SEPARATE, Feature
from swin_annotator.formats.writing import Writing
from swin_annotator.formats.yolo_classes import YAML_NAMES
from swin_annotator.formats.yolo_reader import label_files
from swin_annotator.formats.yolo_reader import open_labels as open_labels
from swin_annotator.formats.yolo_writer import NUMBERINGS as NUMBERINGS

TITLE, CARRIES = (
    "YOLO",
    frozenset(
        (
            *SEPARATE,
            Feature.BOXES,
        )
    ),
)
IDS = False
SUFFIX, FILE_NAME, OBJECTS = "", "", True
PARTS_WITHIN = True


def knows(path: Path) -> bool:
    """True for ``data.yaml``, or a folder with it or with text files in ``labels`` or beside ``classes.txt``."""
    if not path.is_dir():
        return path.suffix.lower() in (".yaml", ".yml")
    if any((path / name).is_file() for name in (*YAML_NAMES, "obj.names")):
        return True
    first = next(label_files(path), "")
    return bool(first) and ("labels" in (path.name, *first.split("/")[:-1]) or (path / "classes.txt").is_file())


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """See ``yolo_writer.write_parts``. An object goes out as its box."""
    return yolo_writer.write_parts(parts, out, how, box_shares)


def box_shares(annotation: Annotation, size_hw: tuple[int, int]) -> NDArray[np.float64]:
    """Centre and size. A box that leaves its image by some rounding is cut: readers drop an image for it."""
    height, width = size_hw
    x, y, w, h = annotation.bbox_xywh
    left, top, right, bottom = max(0.0, x), max(0.0, y), min(float(width), x + w), min(float(height), y + h)
    return np.array(
        [(left + right) / 2 / width, (top + bottom) / 2 / height, (right - left) / width, (bottom - top) / height]
    )
