"""Faults of a label file, worst first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from swin_annotator import formats
from swin_annotator.core import folders, geometry, images, masks, mending, names, relative_boxes, versions
from swin_annotator.core.dataset import Dataset, LabelReader, Problem
from swin_annotator.core.types import PLACED, Annotation, Image
from swin_annotator.engine import archives
from swin_annotator.engine.matching import folder_within, match_paths
from swin_annotator.engine.survey import survey
from swin_annotator.errors import ImageUnreadable, ProjectError
from swin_annotator.formats.coco_values import number_or_none
from swin_annotator.formats.problems import Problems, worst_first
from swin_annotator.messages import Message
from swin_annotator.store import place
from swin_annotator.store.project import Project

_OFF_AREA = 0.1
"""A share of an area by which what is said of it may be off."""
_FAR_APART = 0.5
"""IoU of box and outline below which they do not mean the same object."""


def check(labels: Path, image_folder: Path | None = None) -> tuple[Problem, ...]:
    """All problems of a label file; empty when there is none.

    Args:
        labels: the file.
        image_folder: where its images should be; None leaves the image files out.

    Raises:
        LabelFileError: no label file of a known format.
        NoImages: ``image_folder`` can't be read.
    """
    problems = Problems()
    with archives.opened(labels) as found:
        form = formats.named(formats.guess(found))
        reading = form.open_labels(found, image_folder)
        _check_images(reading.dataset, problems)
        _check_categories(reading.dataset, problems)
        _check_objects(reading, problems, has_ids=form.IDS)
        if image_folder is not None:
            listed = _check_files(reading.dataset, image_folder, folder_within(labels, image_folder), problems)
            _check_project(image_folder, listed, problems)
        return worst_first((*reading.problems(), *problems.all()))


def _check_images(dataset: Dataset, problems: Problems) -> None:
    counts = Counter(names.clean_path(image.path) for image in dataset.images)
    for i, image in enumerate(dataset.images):
        if image.size_hw is None:
            problems.warning(
                "images without size", f"images[{i}]", Message("{path} has no width and height.", path=image.path)
            )
        if counts[names.clean_path(image.path)] > 1:
            message = Message("{path} is listed more than once.", path=image.path)
            problems.warning("images listed twice", f"images[{i}].file_name", message)


def _check_categories(dataset: Dataset, problems: Problems) -> None:
    """Tell of names that look alike: one of them is most likely a slip."""
    firsts: dict[str, str] = {}
    for category in dataset.categories:
        first = firsts.setdefault(names.loose_key(category.name), category.name)
        if first != category.name:
            problems.warning(
                "alike categories",
                "categories",
                Message("“{a}” and “{b}” differ in case or blanks alone.", a=first, b=category.name),
            )


def _check_objects(reading: LabelReader, problems: Problems, *, has_ids: bool) -> None:
    seen: set[Hashable] = set()
    without = 0
    sizes = {image.id: image.size_hw for image in reading.dataset.images}
    boxes = relative_boxes.Seen()
    for a in reading.annotations():
        boxes.add(a, sizes[a.image_id])
        where = f"annotation {a.id}" if a.id else "an annotation without an id"
        same = mending.likeness(a)
        if same in seen:
            problems.warning("doubles", where, Message("It is there twice: same image, category and shape."))
        seen.add(same)
        without += a.id == 0
        if a.kind not in PLACED:
            _check_shape(a, getattr(reading, "area", None), where, problems)
    if has_ids and without:
        problems.warning("ids", "annotations", Message("Objects without an id that can be kept: {n}.", n=without))
    if not seen:
        problems.warning("annotations", "annotations", Message("There are no objects in the file."))
    if boxes.all_are_shares:
        problems.error("shares", "annotations", relative_boxes.SENTENCE)


def _check_shape(a: Annotation, told: object, where: str, problems: Problems) -> None:
    """Return whether an object's box, outline and area mean the same.

    Args:
        a: the object.
        told: what the file says of its area.
        where: its place in the file.
        problems: what is odd is told to.
    """
    outline = masks.bbox(a.mask) if a.mask is not None else geometry.polygons_bbox(a.polygons) if a.polygons else None
    if outline is not None and not a.iscrowd:
        pair = [np.array([geometry.xyxy_from_xywh(box)], np.float32) for box in (a.bbox_xywh, outline)]
        if geometry.iou(*pair)[0, 0] < _FAR_APART:
            problems.warning("box and outline", where, Message("Its box and its outline are far apart."))
    area = number_or_none(told)
    if told is None or area is None:
        if told is not None:
            problems.warning("areas", where, Message("Its area is no number."))
        return
    width, height = a.bbox_xywh[2:]
    own = float(masks.area(a.mask)) if a.mask is not None else sum(map(geometry.polygon_area, a.polygons))
    own = own if outline is not None else width * height
    # Pixels on the border count for some tools, and not for others.
    if abs(area - own) > _OFF_AREA * max(area, own) + width + height:
        message = Message("Its area is given as {told}, its shape has {own}.", told=f"{area:g}", own=f"{own:g}")
        problems.warning("areas", where, message)


def _check_files(dataset: Dataset, folder: Path, base: str, problems: Problems) -> set[str]:
    """Compares the file's images with those on disk; the paths of the images that it has."""
    on_disk = list(folders.list_images(folder))
    fits = partial(_fits, dataset, folder, on_disk)
    match = match_paths([image.path for image in dataset.images], on_disk, fits, base=base)
    for i in match.missing:
        name = dataset.images[i].path
        problems.error(
            "missing images", f"images[{i}].file_name", Message("{name} is not in {folder}.", name=name, folder=folder)
        )
    for i, why in match.unclear():
        name = dataset.images[i].path
        problems.error("missing images", f"images[{i}].file_name", Message("{name} {why}.", name=name, why=why))
    for i, k in match.pairs.items():
        image = dataset.images[i]
        try:
            size = images.read_size(folder / on_disk[k])
        except ImageUnreadable as error:
            problems.error("unreadable images", f"images[{i}].file_name", error.message)
            continue
        if image.size_hw is not None and image.size_hw != size:
            problems.error("image sizes", f"images[{i}]", _other_size(image, folder / on_disk[k], size))
    unlisted = len(on_disk) - len(set(match.pairs.values()))
    if unlisted:
        problems.warning(
            "images",
            "images",
            Message.plural(
                "{n} of {all} images in {folder} is not in the file.",
                "{n} of {all} images in {folder} are not in the file.",
                unlisted,
                all=len(on_disk),
                folder=folder,
            ),
        )
    return {on_disk[k] for k in match.pairs.values()}


def _other_size(image: Image, file: Path, size_hw: tuple[int, int]) -> str:
    """The sentence about a file that has another size than its labels say."""
    if image.size_hw == size_hw[::-1] and images.is_turned(file):
        return Message(
            "{path} is turned upright by its EXIF data, its labels were made without that: they say {width}×{height}.",
            path=image.path,
            width=size_hw[0],
            height=size_hw[1],
        )
    return versions.change(image.path, image.size_hw, size_hw)


def _fits(dataset: Dataset, folder: Path, on_disk: Sequence[str], i: int, k: int) -> bool:
    """Return whether a file has the size that an entry gives."""
    try:
        return dataset.images[i].size_hw == images.read_size(folder / on_disk[k])
    except ImageUnreadable:
        return False


def _check_project(folder: Path, listed: Collection[str], problems: Problems) -> None:
    """Tell what the folder's own project knows of its images: those that changed since they were labelled."""
    if place.find(folder) is None:
        return
    try:
        with Project.open(folder, read_only=True) as project:
            seen = survey(project)
    except ProjectError as error:
        problems.warning(
            "project", "project", Message("The folder's project can't be read. {error}", error=error.message)
        )
        return
    for image in seen.changed:
        if image.path not in listed or image.id not in seen.resized:  # else its size has told already
            tell = problems.error if image.id in seen.resized else problems.warning
            tell("changed images", f"{image.path} in the project", versions.has_changed(image))
    for path in seen.missing:
        problems.warning("gone images", f"{path} in the project", Message("{path} is gone.", path=path))
