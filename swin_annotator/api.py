"""Python interface: models, answers, label files and projects in a dozen names.

``import swin_annotator as sa`` offers every name of ``__all__``; the rest of the package may change between releases.

Frames: boxes are pixels of the upright image (EXIF applied), ``(x, y, w, h)`` where a person gives one and
``(x0, y0, x1, y1)`` in arrays; (0, 0, 1, 1) is the first pixel. Masks are COCO run lengths of the whole image. Pixels
are (h, w, 3) uint8 sRGB. Every expected failure is an ``AnnotatorError`` with ``message`` and ``hint``.

Models are not safe to share between threads: use each from one at a time.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from swin_annotator.core import images
from swin_annotator.core.dataset import Dataset, Reading, from_proposals
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.core.pictures import open_picture
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import Query, Template, check_name, parse_prompts
from swin_annotator.core.types import BoxXYWH, Rle
from swin_annotator.engine import exporting, propose, query_answers, refiners
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError, ImageUnreadable, PromptError
from swin_annotator.formats import coco
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector, ModelSpec, Refiner, Rgb, Segmenter
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.store.project import Project

__all__ = [
    "AnnotatorError",
    "Dataset",
    "Detector",
    "ImageEmbedding",
    "Project",
    "Proposals",
    "Query",
    "Refiner",
    "Segmenter",
    "embed",
    "example",
    "find",
    "list_models",
    "load_detector",
    "load_refiner",
    "load_segmenter",
    "open_project",
    "read_coco",
    "read_image",
    "refine",
    "segment",
    "write_coco",
]

ImageLike = str | os.PathLike[str] | Rgb
"""A file, or (h, w, 3) uint8 sRGB pixels of the upright image."""
THRESHOLD = 0.3
"""The score from which on the window shows proposals unless it is told otherwise."""


def list_models(*, installed: bool = True) -> list[ModelSpec]:
    """Models by name, with their tasks, licences and sizes; loads none.

    Args:
        installed: only those whose weights are on this computer.
    """
    catalog = default_catalog()
    return [spec for spec in catalog.specs() if not installed or catalog.installed(spec)]


def load_detector(name: str = "swin-mini", *, device: str = "") -> Detector:
    """Model that finds objects by word and by example.

    Args:
        name: as ``list_models`` has it, a hub id that was pulled, or a folder with ``config.json`` and weights.
        device: such as ``cpu`` or ``cuda``; empty: the fastest that works here.

    Raises:
        AnnotatorError: nothing is called so, its files are missing or damaged, it does something else, or it does not
            fit into memory.
    """
    return ModelPool(default_catalog(), device=device).detector(name)


def load_segmenter(name: str = "swin-mini-upernet", *, device: str = "") -> Segmenter:
    """Model that finds regions or objects of its own labels, with masks. Arguments and errors as ``load_detector``."""
    return ModelPool(default_catalog(), device=device).segmenter(name)


def load_refiner(name: str = "", *, device: str = "") -> Refiner:
    """Model that turns boxes into masks, without a name the best that is installed.

    Arguments and errors as ``load_detector``.
    """
    catalog = default_catalog()
    return ModelPool(catalog, device=device).refiner(refiners.choose(catalog, name))


def read_image(path: str | os.PathLike[str]) -> Rgb:
    """Pixels of an image file as (h, w, 3) uint8 sRGB, upright; 16 bits, floats and many bands are stretched.

    Args:
        path: the file.

    Raises:
        AnnotatorError: missing, cut short, damaged, too large, or no image.
    """
    return images.read_rgb(Path(path))


def embed(detector: Detector, image: ImageLike) -> ImageEmbedding:
    """Image side of a detector: the one slow call; any number of questions is answered from what it returns.

    Args:
        detector: from ``load_detector``.
        image: a file or pixels. A tiled TIFF too large for memory is looked at as a whole, made smaller.

    Raises:
        AnnotatorError: the image can't be read, or the model does not fit into memory.
    """
    seen = _seen(image)
    return seen.embedding_out(detector.embed(seen.rgb))


def example(
    detector: Detector, embedding: ImageEmbedding, box_xywh: BoxXYWH, category: str, *, negative: bool = False
) -> Query:
    """Question "more like this", to be asked of any image that the same detector embedded.

    Args:
        detector: that made the embedding.
        embedding: of the image that the box lies on.
        box_xywh: (x, y, w, h) around one whole object, in pixels of that image.
        category: what such objects are called in the answer.
        negative: a counter-example instead: what looks like this is not proposed.

    Raises:
        AnnotatorError: the box has no area on the image, the name is empty, or the embedding is another model's.
    """
    check_name(category)
    return detector.encode_exemplar(embedding, box_xywh, category, negative=negative)


def find(
    detector: Detector,
    embedding: ImageEmbedding,
    words: str = "",
    examples: Sequence[Query] = (),
    *,
    threshold: float = THRESHOLD,
    nms_iou: float = propose.NMS_IOU,
) -> Proposals:
    """Objects on an embedded image, best first; a small matrix product, but for models that read words with the image.

    Args:
        detector: that made the embedding.
        embedding: of the image to search.
        words: as in the window's prompt: ``coin, card``, or ``vehicle: car | van | lorry`` for several phrases.
        examples: from ``example``, of this or other images.
        threshold: scores from this on, in 0..1.
        nms_iou: overlap above which the better of two boxes of one category stays.

    Returns:
        ``boxes_xyxy`` (n, 4) float32 in pixels of the image, ``scores`` (n,) float32, ``categories`` (n,) names.

    Raises:
        AnnotatorError: nothing was asked, only counter-examples, or something came from another model.
    """
    queries = detector.encode_text(parse_prompts(words), Template.BARE) if words.strip() else []
    queries += examples
    if all(query.negative for query in queries):
        raise PromptError(
            Message("Only negative examples were given.") if examples else Message("Nothing was asked for."),
            hint=Message("Give words, or an example of what to find."),
        )
    source = propose.source_of(detector)
    return query_answers.found(detector, embedding, queries, source, floor=threshold, nms_iou=nms_iou)


def segment(segmenter: Segmenter, image: ImageLike, embedding: ImageEmbedding | None = None) -> Proposals:
    """Regions or objects of the segmenter's own labels, with ``masks``, best first.

    Args:
        segmenter: from ``load_segmenter``.
        image: a file or pixels.
        embedding: of the same image; saves the backbone where both models share it, else it is not looked at.

    Raises:
        AnnotatorError: the image can't be read, or the model does not fit into memory.
    """
    seen = _seen(image)
    return propose.regions(segmenter, seen, embedding if seen.is_whole else None)


def refine(refiner: Refiner, image: ImageLike, boxes_xywh: Sequence[BoxXYWH]) -> list[Rle]:
    """Masks of the objects in boxes: one for each box, of the whole image and never empty.

    Args:
        refiner: from ``load_refiner``.
        image: a file or pixels.
        boxes_xywh: (x, y, w, h) in pixels of the image.

    Raises:
        AnnotatorError: the image can't be read, or the model does not fit into memory.
    """
    if isinstance(image, np.ndarray):
        return refiner.refine(_pixels(image), boxes_xywh)
    return propose.refined(refiner, open_picture(Path(image)), boxes_xywh)


def read_coco(path: str | os.PathLike[str]) -> Reading:
    """Labels in a COCO file as ``dataset``, and what was wrong with it as ``problems``.

    Args:
        path: the file.

    Raises:
        AnnotatorError: missing, cut short, no JSON or no COCO.
    """
    return coco.read(Path(path))


def write_coco(
    path: str | os.PathLike[str],
    labels: Dataset | Project | Mapping[str, tuple[tuple[int, int], Sequence[Proposals]]],
    *,
    masks: str = "polygon",
) -> None:
    """Write a COCO file, whole or not at all, checked with pycocotools before it replaces an older one.

    Args:
        path: the file; missing folders are made.
        labels: a dataset; a project, whose accepted labels go out; or file name -> ((height, width), answers), whose
            scores go along.
        masks: ``polygon``: outlines wherever they give the same pixels; ``rle``: run lengths for all.

    Raises:
        AnnotatorError: the disk is full, the folder can't be written, or the check failed; an older file is kept.
        ValueError: an image without a size, or an annotation of an unknown image or category.
    """
    if isinstance(labels, Project):
        exporting.export_labels(labels, Path(path), masks=masks)
    else:
        coco.write(labels if isinstance(labels, Dataset) else from_proposals(labels), Path(path), masks=masks)


def open_project(folder: str | os.PathLike[str], *, read_only: bool = False) -> Project:
    """Project of an image folder, to be used in ``with``; images that lie there are known to it.

    Args:
        folder: with images; its project is made when there is none yet.
        read_only: beside an open window; nothing is made and nothing written.

    Raises:
        AnnotatorError: no such folder, open elsewhere, damaged, newer than this program, no place to write, or, for
            reading, no project yet.
    """
    project = Project.open(Path(folder), read_only=read_only)
    if not read_only:
        try:
            exporting.sync_images(project)
        except BaseException:
            project.close()
            raise
    return project


def _seen(image: ImageLike) -> Excerpt:
    if not isinstance(image, np.ndarray):
        return open_picture(Path(image)).whole()
    height, width = _pixels(image).shape[:2]
    return Excerpt(image, (0, 0, width, height), (height, width))


def _pixels(image: Rgb) -> Rgb:
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or 0 in image.shape:
        raise ImageUnreadable(
            Message("Pixels of shape {shape} and type {dtype} are no image.", shape=image.shape, dtype=image.dtype),
            hint=Message("Give (height, width, 3) of uint8, as read_image does."),
        )
    return image
