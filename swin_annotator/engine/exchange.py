"""Labels in and out: a label file into a project as one undoable step, a project into label files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from swin_annotator import formats
from swin_annotator.core import folders, geometry, images, tags
from swin_annotator.core.dataset import Dataset, Problem, Reading
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.engine.matching import match_paths
from swin_annotator.errors import ImageUnreadable, LabelFileError
from swin_annotator.formats.problems import Problems, worst_first
from swin_annotator.store.project import Project

_EXTRA_SETTING = "labels.extra"
"""Top-level keys of imported files, which go out again."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came in, and what did not."""

    images: int
    """In the file."""
    matched: int
    unmatched: tuple[str, ...]
    """File names in the file that no image of the folder bears."""
    annotations: int
    """Objects that came in."""
    already_there: int
    """Objects of the file that the project had before, field for field."""
    left_out: int
    """Objects of images that are not in the folder, or outside them."""
    categories_added: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What went out, and where to."""

    files: tuple[Path, ...]
    images: int
    annotations: int
    categories: int
    left_out: tuple[str, ...]
    """Images that can't be read and whose size nobody knows."""


def import_labels(project: Project, path: Path, format_name: str | None = None, *, state: State) -> ImportReport:
    """Bring a label file into a project, as one undoable step.

    The project's images must be listed already (``sync_images``). Categories are joined by name; new ones, and objects,
    keep the file's ids where those are free. Objects that the project has already are not doubled. Boxes stay in the
    file's pixels; where the file gives an image another size than it has, that is told.

    Args:
        project: open for writing.
        path: the label file.
        format_name: a name in ``formats.FORMATS``; None finds it out.
        state: ``ACCEPTED`` or ``PROPOSED``, for every object.

    Raises:
        LabelFileError: no label file of this format, or none of its images is in the folder.
        ProjectError: nothing was imported.
    """
    reading = formats.named(format_name or formats.guess(path)).read(path)
    plan = _Import(project, reading, state)
    if reading.dataset.images and not plan.matched:
        raise LabelFileError(
            f"None of the {len(reading.dataset.images)} images in {path.name} is in {project.folder}.",
            hint="Open the folder that these labels were made for. Images are found by their file names.",
        )
    if plan.edits:
        project.apply(Step(f"Import {path.name}", tuple(plan.edits)))
    if reading.dataset.extra:
        held = project.setting(_EXTRA_SETTING, {})
        project.set_setting(_EXTRA_SETTING, _merged(held, reading.dataset.extra))
    return plan.report()


def export_labels(
    project: Project,
    out: Path,
    format_name: str = "coco",
    *,
    states: str = "accepted",
    masks: str = "polygon",
    split: Mapping[str, float] | None = None,
) -> ExportReport:
    """Write a project's labels; images without objects stay in. Whole or not at all, for all files together.

    Args:
        project: may be open for reading only.
        out: the file, or a folder that gets ``annotations.json``; with ``split`` a folder, or a ``.json`` name that
            each part's name is put into.
        format_name: a name in ``formats.FORMATS``.
        states: ``accepted``, or ``all`` for proposals too. Rejected objects never go out.
        masks: ``polygon`` or ``rle``.
        split: part name -> share, which sum to one. An image's part depends on its path alone, apart from the few at
            the borders between parts, so that images stay in their part while the folder grows.

    Raises:
        LabelFileError: a file could not be written; older files are still there.
    """
    writer = formats.named(format_name)
    if out.is_dir() and not split:
        out = out / "annotations.json"
    dataset, left_out = _snapshot(project, states)
    parts = {out: dataset} if not split else split_dataset(dataset, part_paths(out, split), split)
    writer.write_split(parts, masks=masks)
    return ExportReport(
        tuple(parts), len(dataset.images), len(dataset.annotations), len(dataset.categories), tuple(left_out)
    )


def sync_images(project: Project) -> list[Image]:
    """All images that lie in the project's folder, added where they were not known.

    Raises:
        NoImages: the folder can't be read.
    """
    return project.add_images(folders.list_images(project.folder))


def parse_split(text: str) -> dict[str, float]:
    """``train=0.8,val=0.2`` as part name -> share.

    Raises:
        ValueError: not of this form, or the shares do not sum to one.
    """
    shares: dict[str, float] = {}
    for part in text.split(","):
        name, equals, share = part.strip().partition("=")
        if not equals or not name or name in shares or set(name) & set('/\\:*?"<>|'):
            raise ValueError(f"a split is NAME=SHARE,NAME=SHARE, not {text!r}")
        shares[name] = float(share)
    if any(not 0 < share <= 1 for share in shares.values()) or abs(sum(shares.values()) - 1) > 1e-6:
        raise ValueError(f"the shares of a split are positive and sum to 1, not {sum(shares.values()):g}")
    return shares


def part_paths(out: Path, split: Mapping[str, float]) -> dict[str, Path]:
    """Part name -> its file: ``out/train.json``, or ``labels_train.json`` for ``labels.json``."""
    if out.suffix.lower() == ".json":
        return {name: out.with_name(f"{out.stem}_{name}{out.suffix}") for name in split}
    return {name: out / f"{name}.json" for name in split}


def split_dataset(dataset: Dataset, paths: Mapping[str, Path], split: Mapping[str, float]) -> dict[Path, Dataset]:
    """Path -> the part of ``dataset`` that goes there. All parts have all categories; ids stay."""
    shuffled = sorted(dataset.images, key=lambda image: hashlib.sha256(os.fsencode(image.path)).digest())
    part_of: dict[int, str] = {}
    start, share_before = 0, 0.0
    for name, share in split.items():
        share_before += share
        end = round(share_before * len(shuffled))
        part_of |= {image.id: name for image in shuffled[start:end]}
        start = end
    return {
        paths[name]: replace(
            dataset,
            images=tuple(image for image in dataset.images if part_of[image.id] == name),
            annotations=tuple(a for a in dataset.annotations if part_of[a.image_id] == name),
        )
        for name in split
    }


class _Import:
    """Turns a reading into edits, and counts."""

    def __init__(self, project: Project, reading: Reading, state: State) -> None:
        self._project = project
        self._dataset = reading.dataset
        self._state = state
        self._problems = Problems()
        self._read_problems = reading.problems
        self.edits: list[Edit] = []
        self._added_categories: list[str] = []
        self._already_there = self._left_out = 0
        self._targets = self._match()
        category_ids = self._join_categories()
        self._added = self._add_annotations(category_ids)

    @property
    def matched(self) -> int:
        """How many of the file's images were found."""
        return len(self._targets)

    def report(self) -> ImportReport:
        """Counts and problems."""
        unmatched = tuple(image.path for image in self._dataset.images if image.id not in self._targets)
        return ImportReport(
            images=len(self._dataset.images),
            matched=self.matched,
            unmatched=unmatched,
            annotations=self._added,
            already_there=self._already_there,
            left_out=self._left_out,
            categories_added=tuple(self._added_categories),
            problems=worst_first((*self._read_problems, *self._problems.all())),
        )

    def _match(self) -> dict[int, Image]:
        """The file's image id -> the project's image, its size known where the file can be read."""
        held = self._project.images()
        match = match_paths([image.path for image in self._dataset.images], [image.path for image in held])
        for i in match.missing:
            name = self._dataset.images[i].path
            self._problems.error(
                "images", f"images[{i}].file_name", f"{name} is not in the folder; its labels stay out."
            )
        for i in match.ambiguous:
            name = self._dataset.images[i].path
            message = f"{name} fits several images or one that is taken; its labels stay out."
            self._problems.error("images", f"images[{i}].file_name", message)
        targets: dict[int, Image] = {}
        marked: dict[int, Image] = {}
        for i, k in match.pairs.items():
            theirs = self._dataset.images[i]
            ours = with_size(self._project, held[k])
            if None not in (theirs.size_hw, ours.size_hw) and theirs.size_hw != ours.size_hw:
                self._warn_of_size(i, theirs, ours)
            targets[theirs.id] = ours if ours.size_hw is not None else self._take_size(ours, theirs)
            known = marked.get(ours.id, ours)
            marked[ours.id] = replace(
                known, extra={**known.extra, **theirs.extra}, tags=tags.clean((*known.tags, *theirs.tags))
            )
        for image in held:
            after = marked.get(image.id, image)
            if (after.extra, after.tags) != (image.extra, image.tags):
                self.edits.append(Edit(image, replace(image, extra=after.extra, tags=after.tags)))
        return targets

    def _warn_of_size(self, i: int, theirs: Image, ours: Image) -> None:
        assert theirs.size_hw is not None
        assert ours.size_hw is not None
        self._problems.warning(
            "images",
            f"images[{i}]",
            f"{theirs.path} is {ours.size_hw[1]}×{ours.size_hw[0]}, but the file says "
            f"{theirs.size_hw[1]}×{theirs.size_hw[0]}; boxes were kept in pixels, so look whether they fit.",
        )

    def _take_size(self, ours: Image, theirs: Image) -> Image:
        """An image that can't be read gets the size that the label file gives it, so that it can go out again."""
        if theirs.size_hw is None:
            return ours
        self._project.note_image(ours.id, size_hw=theirs.size_hw, error=ours.error)
        return replace(ours, size_hw=theirs.size_hw)

    def _join_categories(self) -> dict[int, int]:
        """The file's category id -> the project's, by name; edits for those that are missing."""
        by_name = {category.name: category.id for category in reversed(self._project.categories())}
        joined: dict[int, int] = {}
        taken: set[int] = set()
        for category in self._dataset.categories:
            if category.name not in by_name:
                number = category.id
                if number in taken or not self._project.category_id_is_fresh(number):
                    number = self._fresh_category_id(taken)
                taken.add(number)
                by_name[category.name] = number
                self.edits.append(Edit(None, Category(number, category.name, category.extra)))
                self._added_categories.append(category.name)
            joined[category.id] = by_name[category.name]
        return joined

    def _fresh_category_id(self, taken: set[int]) -> int:
        """Beyond the project's and the file's own ids, so that a later one of those can be kept."""
        first = self._project.new_category_ids(1)[0]
        return max([first - 1, *taken, *(category.id for category in self._dataset.categories)]) + 1

    def _add_annotations(self, category_ids: Mapping[int, int]) -> int:
        known: dict[int, set[Any]] = {}
        rows: list[Annotation] = []
        for annotation in self._dataset.annotations:
            image = self._targets.get(annotation.image_id)
            row = None if image is None else self._fit(annotation, image, category_ids[annotation.category_id])
            if row is None:
                self._left_out += 1
                continue
            if row.image_id not in known:
                known[row.image_id] = {_sameness(a) for a in self._project.annotations(row.image_id)}
            if _sameness(row) in known[row.image_id]:
                self._already_there += 1
            else:
                rows.append(row)
        ids = self._project.reserve_ids([row.id for row in rows])
        self.edits.extend(Edit(None, replace(row, id=i)) for row, i in zip(rows, ids, strict=True))
        return len(rows)

    def _fit(self, annotation: Annotation, image: Image, category_id: int) -> Annotation | None:
        """The annotation on the project's image; None when nothing of it lies inside."""
        row = replace(annotation, image_id=image.id, category_id=category_id, state=self._state)
        if image.size_hw is None:
            return row
        if row.mask is not None and row.mask.size_hw != image.size_hw:
            self._problems.warning(
                "masks", f"annotation {annotation.id}", "Its mask does not have the image's size; the box was kept."
            )
            row = replace(row, mask=None)
        inside = geometry.clip_xywh(row.bbox_xywh, image.size_hw, least=1e-6)
        if inside is None:
            self._problems.error("bbox", f"annotation {annotation.id}", f"It lies outside {image.path}; left out.")
            return None
        x, y, w, h = row.bbox_xywh
        over = max(-x, -y, x + w - image.size_hw[1], y + h - image.size_hw[0])
        return row if over <= 1 else replace(row, bbox_xywh=inside)


def with_size(project: Project, image: Image) -> Image:
    """The image with its size, read from the file's header and noted when nobody did yet."""
    if image.size_hw is not None:
        return image
    try:
        size = images.read_size(project.folder / image.path)
    except ImageUnreadable as error:
        if not project.read_only and image.error != error.message:
            project.note_image(image.id, error=error.message)
        return replace(image, error=error.message)
    if not project.read_only:
        project.note_image(image.id, size_hw=size, error=image.error)
    return replace(image, size_hw=size)


def _snapshot(project: Project, states: str) -> tuple[Dataset, list[str]]:
    """What goes out, and the paths of images without a size, which can't."""
    if states not in ("accepted", "all"):
        raise ValueError(f"states is accepted or all, not {states}")
    wanted = [State.ACCEPTED] if states == "accepted" else [State.ACCEPTED, State.PROPOSED]
    sized = [with_size(project, image) for image in project.images()]
    kept = {image.id for image in sized if image.size_hw is not None}
    dataset = Dataset(
        images=tuple(image for image in sized if image.id in kept),
        categories=tuple(project.categories()),
        annotations=tuple(a for a in project.annotations(states=wanted) if a.image_id in kept),
        extra=project.setting(_EXTRA_SETTING, {}),
    )
    return dataset, [image.path for image in sized if image.id not in kept]


def _sameness(a: Annotation) -> tuple[object, ...]:
    box = tuple(round(v, 3) for v in a.bbox_xywh)
    return (a.category_id, box, a.polygons, a.mask, a.iscrowd, a.state is State.REJECTED)


def _merged(held: Mapping[str, Any], fresh: Mapping[str, object]) -> dict[str, Any]:
    """Keys of both; lists joined without repeats, anything else as it came last."""
    merged = dict(held)
    for key, value in fresh.items():
        old = merged.get(key)
        merged[key] = _joined(old, value) if isinstance(old, list) and isinstance(value, list) else value
    return merged


def _joined(a: Sequence[Any], b: Iterable[Any]) -> list[Any]:
    return [*a, *(entry for entry in b if entry not in a)]
