"""COCO's object detection format (https://cocodataset.org/#format-data): reading what tools write, writing it well."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from swin_annotator.core.class_numbers import Numbering
from swin_annotator.core.dataset import Dataset, LabelReader, Reading
from swin_annotator.formats import coco_reader
from swin_annotator.formats.coco_writer import write_all
from swin_annotator.formats.label_features import Feature
from swin_annotator.formats.sniff import beginning
from swin_annotator.formats.writing import Writing, part_paths

SUFFIX, FILE_NAME, OBJECTS = ".json", "annotations.json", True
TITLE, CARRIES = "COCO", frozenset(Feature)
IDS = True
NUMBERINGS = (Numbering.KEPT, Numbering.FROM_ZERO, Numbering.FROM_ONE)
_KEYS = frozenset(("images", "annotations", "categories"))


def knows(path: Path) -> bool:
    """Return whether it is JSON with COCO's keys at its top, and neither panoptic nor Datumaro's."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    seen = beginning(path)
    if "items" in seen.keys and not {"images", "annotations"} & seen.keys:
        return False
    return bool(_KEYS & seen.keys) and '"segments_info"' not in seen.text


def read(path: Path) -> Reading:
    """The labels in a COCO file, and what was wrong with it.

    Ids are kept where they are whole numbers and unique (annotations from 1 on), others are numbered after them.
    An image's ``tags`` are its tags; unknown keys are kept in ``extra``. Boxes without area and objects of unknown
    images or categories are left out; boxes that leave the image by more than a pixel are cut. Boxes and outlines stay
    in the file's pixels.

    Raises:
        LabelFileError: missing, cut short, no JSON, no COCO, a results list, or panoptic labels.
    """
    return coco_reader.load(path).reading


read_at_once = read


def open_labels(path: Path, images: Path | None = None) -> LabelReader:
    """As ``read``, the objects one by one; of plain JSON in UTF-8 never all is in memory. Raises LabelFileError."""
    return coco_reader.open_labels(path)


def write(dataset: Dataset, path: Path, *, masks: str = "polygon") -> None:
    """Write a COCO file, whole or not at all, checked with pycocotools before it replaces an older one.

    ``area`` is that of the mask (pixels as pycocotools draws it), of the box where there is no mask; ``score`` and
    ``attributes``, and ``tags`` of images, are there only when set; unknown keys go out as they came in.

    Args:
        dataset: every image has its size.
        path: the file; missing folders are made.
        masks: ``polygon``: rings wherever they give the same pixels, run lengths where not (holes);
            ``rle``: run lengths for every shape.

    Raises:
        LabelFileError: the disk is full, the folder can't be written, or the check failed; an older file is kept.
        ValueError: an image without a size, or an annotation of an unknown image or category.
    """
    write_all({path: dataset}, masks)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A file for each part, written as by ``write``. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_all({paths[name]: dataset for name, dataset in parts.items()}, how.masks, how.numbering)
    return tuple(paths.values())


def write_split(datasets: Mapping[Path, Dataset], *, masks: str = "polygon") -> None:
    """Write several files as ``write`` does; none takes its place before all are whole."""
    write_all(datasets, masks)
