"""A COCO file read and written again, beside the libraries that convert labels, those that are installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path

from PIL import Image as PillowImage

from swin_annotator import formats
from swin_annotator.bench.paired import paired
from swin_annotator.core.dataset import Dataset

OURS = "swin-annotator"
_SIDE = 1000
Times = dict[str, dict[str, float]]


def measured(data: Dataset, folder: Path, rounds: int) -> Times:
    """Library -> seconds to read a COCO file and to write its labels as another, and how many times faster ours are.

    Ours checks what it writes with pycocotools, the others do not; outlines stay outlines in all of them.

    Args:
        data: with outlines.
        folder: empty; it is filled.
        rounds: in which all take turns.
    """
    images = folder / "source" / "images" / "default"
    source = folder / "source" / "annotations" / "instances_default.json"
    source.parent.mkdir(parents=True)
    images.mkdir(parents=True)
    first, *others = (images / image.path for image in data.images)
    PillowImage.new("L", (_SIDE, _SIDE)).save(first)
    for path in others:
        os.link(first, path)
    formats.write("coco", data, source)
    boxes = folder / "boxes.json"
    formats.write("coco", replace(data, annotations=[replace(row, polygons=()) for row in data.annotations]), boxes)
    runs: dict[str, Callable[[], object]] = {OURS: partial(_ours, source, folder / "ours.json")}
    for name, run in {
        "labelformat": partial(_labelformat, source, folder / "labelformat.json"),
        "datumaro": partial(_datumaro, source.parents[1], folder / "datumaro"),
        "supervision, boxes alone": partial(_supervision, images, boxes, folder / "supervision.json"),
    }.items():
        try:
            run()
        except ImportError:
            continue
        runs[name] = run
    found = paired(runs, rounds)
    return {
        name: {"seconds": timing.milliseconds / 1000, "times": 1 / timing.speedup} for name, timing in found.items()
    }


def _ours(source: Path, out: Path) -> None:
    formats.write("coco", formats.read("coco", source).dataset, out)


def _labelformat(source: Path, out: Path) -> None:
    coco = import_module("labelformat.formats.coco")
    coco.COCOInstanceSegmentationOutput(out).save(coco.COCOInstanceSegmentationInput(source))


def _datumaro(source: Path, out: Path) -> None:
    shutil.rmtree(out, ignore_errors=True)
    found = import_module("datumaro").Dataset.import_from(str(source), "coco_instances")
    found.export(str(out), "coco_instances", save_media=False)


def _supervision(images: Path, source: Path, out: Path) -> None:
    """Read and write boxes: with outlines it draws a mask as large as the image for each object."""
    kind = import_module("supervision").DetectionDataset
    kind.from_coco(str(images), str(source)).as_coco(annotations_path=str(out))
