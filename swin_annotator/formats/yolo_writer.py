"""YOLO data sets as Ultralytics reads them: ``data.yaml``, ``images`` and ``labels``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath

import numpy as np
import orjson
import yaml
from numpy.typing import NDArray

from swin_annotator.core.class_numbers import Numbering, chosen, listed
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.types import Annotation
from swin_annotator.formats.image_copies import LEAVE, copy_image
from swin_annotator.formats.per_image import places_of
from swin_annotator.formats.whole_folders import check_outside, fill_together
from swin_annotator.formats.writing import Writing

Size = tuple[int, int]
Numbers = Callable[[Annotation, Size], NDArray[np.float64]]
"""The numbers behind an object's class, as shares of the image's sides."""
NUMBERINGS = (Numbering.FROM_ZERO, Numbering.KEPT)
"""Ultralytics wants a name for every number from 0 on: where ids are kept, those between get one."""
TITLE = "YOLO"
KEYPOINTS = "kpt_shape"
"""The key of ``data.yaml`` that says how many key points follow each box."""
_MOST = 2.0
"""The highest number in a file of key points: how far one is to be seen."""
_DIGITS = 10
"""Digits of a share: a millionth of a pixel on the largest image."""


def write_parts(
    parts: Mapping[str, Dataset], out: Path, how: Writing, numbers: Numbers, **more: object
) -> tuple[Path, ...]:
    """Fill a new or empty folder with a data set; whole or not at all.

    An image without objects has an empty file of labels. A class's number is its place among the categories, or its
    id where ``how`` keeps ids. Image names stay as they are, apart from folders called ``images``, which readers would
    take for the one that they know, and from names that differ in their suffix alone, which would share one file of
    labels.

    Args:
        parts: name -> dataset; the empty name alone for labels that are not split.
        out: the folder.
        how: what becomes of the images.
        numbers: gives an object's numbers.
        more: further keys of ``data.yaml``.

    Returns:
        The folder.

    Raises:
        LabelFileError: the folder is not empty or can't be written, an image can't be copied, or a number is too
            high.
        ValueError: an image without a size.
    """
    roots = {dataset.root for dataset in parts.values() if dataset.root is not None}
    if how.images != LEAVE:
        for root in roots:
            check_outside(out, root)
    fill_together({out: partial(_fill, parts, how, numbers, more)})
    return (out,)


def _fill(
    parts: Mapping[str, Dataset], how: Writing, numbers: Numbers, more: Mapping[str, object], folder: Path
) -> None:
    categories = next(iter(parts.values())).categories if parts else ()
    classes = chosen(NUMBERINGS, categories, how.numbering, TITLE)
    names = listed(categories, classes, TITLE)
    for name, dataset in parts.items():
        _fill_part(dataset, name, how, numbers, classes, more, folder)
    (folder / "data.yaml").write_bytes(_yaml(list(parts), names, more))
    lines = (" ".join(name.split()) for name in names)  # a line each
    (folder / "classes.txt").write_bytes("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))


def _fill_part(
    dataset: Dataset,
    name: str,
    how: Writing,
    numbers: Numbers,
    classes: Mapping[int, int],
    more: Mapping[str, object],
    folder: Path,
) -> None:
    places = places_of(dataset.images, without="images")
    made: set[Path] = set()
    for image, rows in grouped(dataset):
        if image.size_hw is None:
            raise ValueError(f"the size of {image.path} is not known")
        place = places[image.id]
        target = folder / "labels" / name / PurePosixPath(place).with_suffix(".txt")
        picture = folder / "images" / name / place
        for parent in (target.parent, picture.parent):
            if parent not in made:
                parent.mkdir(parents=True, exist_ok=True)
                made.add(parent)
        places_of_rows = [numbers(row, image.size_hw) for row in rows]
        numbered = [classes[row.category_id] for row in rows]
        target.write_bytes(_lines(numbered, places_of_rows, _MOST if KEYPOINTS in more else 1.0))
        if dataset.root is not None and how.images != LEAVE:
            copy_image(dataset.root, image.path, picture, how.images)


def _lines(classes: Sequence[int], rows: Sequence[NDArray[np.float64]], most: float) -> bytes:
    """A line for each object; the numbers of all are rounded and written together, which takes a third of the time."""
    if not rows:
        return b""
    shares = np.round(np.clip(np.concatenate([row.ravel() for row in rows]), 0.0, most), _DIGITS).tolist()
    ends = np.cumsum([row.size for row in rows]).tolist()
    found = orjson.dumps([shares[start:end] for start, end in zip([0, *ends], ends, strict=False)])
    texts = found[2:-2].replace(b",", b" ").split(b"] [")
    return b"".join(b"%d %b\n" % (number, text) for number, text in zip(classes, texts, strict=True))


def _yaml(parts: list[str], names: list[str], more: Mapping[str, object]) -> bytes:
    """Without ``path``, readers take folders relative to this file; they need both of train and val."""
    folders = {name: f"images/{name}" for name in parts if name} or {"train": "images", "val": "images"}
    folders.setdefault("train", next(iter(folders.values())))
    folders.setdefault("val", folders["train"])
    content = {
        **folders,
        "nc": len(names),
        "names": {i: _sayable(name) for i, name in enumerate(names)},
        **more,
    }
    text: str = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=2**20)
    return text.encode("utf-8")


def _sayable(name: str) -> str:
    """Without half characters, which no file can hold."""
    return name.encode("utf-8", "backslashreplace").decode()
