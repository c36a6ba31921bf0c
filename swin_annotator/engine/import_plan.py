"""What a label file brings into a project: worked out without writing, so it may run beside a window at work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from swin_annotator import formats
from swin_annotator.core import geometry, images, rings, tags
from swin_annotator.core.dataset import Problem, Reading
from swin_annotator.core.edits import Edit
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.engine.known_objects import KnownObjects
from swin_annotator.engine.matching import folder_within, match_paths
from swin_annotator.errors import ImageUnreadable, LabelFileError
from swin_annotator.formats.problems import Problems, worst_first
from swin_annotator.store.project import Project

_OFTEN = 200
"""After so many images or objects somebody may want to stop."""


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
    """Objects of the file that the project had before: category and pixels are the same."""
    left_out: int
    """Objects of images that are not in the folder, or outside them."""
    categories_added: tuple[str, ...]
    problems: tuple[Problem, ...]
    tags: int = 0
    """Tags that images got and did not have before."""
    accepted: int = 0
    """Proposals that the project had before and that are accepted, since the file says that they are right."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All that an import will write."""

    name: str
    """Of the undoable step."""
    noted: tuple[Image, ...]
    """Images whose size, or why they can't be read, was learnt."""
    categories: tuple[Category, ...]
    """The project's when the plan was made; it holds only while they are these."""
    edits: tuple[Edit, ...]
    """Images, categories, and proposals that are accepted."""
    rows: tuple[Annotation, ...]
    """Objects that come in, with the file's ids; the project may have to give others."""
    extra: Mapping[str, object]
    """Top-level keys of the file, which go out again."""
    report: ImportReport
    unclear: tuple[str, ...] = ()
    """Images of the file for which several of the folder may be meant, or which share one, each as a clause."""


class Stopped(Exception):
    """Somebody wanted the planning to end."""


def plan_import(
    project: Project,
    path: Path,
    format_name: str | None = None,
    *,
    state: State,
    stopped: Callable[[], bool] = lambda: False,
) -> ImportPlan:
    """What an import of ``path`` will write; arguments as for ``importing.import_labels``.

    Args:
        project: may be open for reading only.
        path: the label file.
        format_name: a name in ``formats.FORMATS``; None finds it out.
        state: of every object.
        stopped: asked often.

    Raises:
        LabelFileError: no label file of this format, or none of its images is in the folder.
        Stopped: ``stopped`` said so.
    """
    reading = formats.named(format_name or formats.guess(path)).read(path)
    base = folder_within(path, project.folder)
    plan = _Planner(project, reading, state, stopped, base).plan(f"Import {path.name}")
    if reading.dataset.images and not plan.report.matched:
        raise _none_found(plan, path, project.folder)
    return plan


def _none_found(plan: ImportPlan, path: Path, folder: Path) -> LabelFileError:
    if plan.unclear:
        return LabelFileError(
            f"It is not clear which images of {folder} those in {path.name} are: {'; '.join(plan.unclear[:3])}.",
            hint="Give the folders in its file names as they are on disk, or the images other names.",
        )
    return LabelFileError(
        f"None of the {len(plan.report.unmatched)} images in {path.name} is in {folder}.",
        hint="Open the folder that these labels were made for. Images are found by their file names.",
    )


class _Planner:
    """Turns a reading into edits, and counts."""

    def __init__(
        self, project: Project, reading: Reading, state: State, stopped: Callable[[], bool], base: str
    ) -> None:
        self._project = project
        self._base = base
        self._dataset = reading.dataset
        self._state = state
        self._stopped = stopped
        self._problems = Problems()
        self._read_problems = reading.problems
        self._edits: list[Edit] = []
        self._noted: list[Image] = []
        self._added_categories: list[str] = []
        self._unclear: list[str] = []
        self._already_there = self._accepted = self._left_out = self._steps = self._tags = 0

    def plan(self, name: str) -> ImportPlan:
        """See ``plan_import``."""
        categories = self._project.categories()
        targets = self._match()
        category_ids = self._join_categories(categories)
        rows = self._rows(targets, category_ids)
        unmatched = tuple(image.path for image in self._dataset.images if image.id not in targets)
        report = ImportReport(
            images=len(self._dataset.images),
            matched=len(targets),
            unmatched=unmatched,
            annotations=len(rows),
            already_there=self._already_there,
            left_out=self._left_out,
            categories_added=tuple(self._added_categories),
            problems=worst_first((*self._read_problems, *self._problems.all())),
            tags=self._tags,
            accepted=self._accepted,
        )
        extra = self._dataset.extra
        return ImportPlan(
            name,
            tuple(self._noted),
            tuple(categories),
            tuple(self._edits),
            tuple(rows),
            extra,
            report,
            tuple(self._unclear),
        )

    def _pause(self) -> None:
        self._steps += 1
        if self._steps % _OFTEN == 0 and self._stopped():
            raise Stopped

    def _match(self) -> dict[int, Image]:
        """The file's image id -> the project's image, its size known where the file can be read."""
        held = self._project.images()
        theirs_all = self._dataset.images

        def fits(i: int, k: int) -> bool:
            return theirs_all[i].size_hw is not None and theirs_all[i].size_hw == self._size_of(held[k])

        match = match_paths([i.path for i in theirs_all], [i.path for i in held], fits, base=self._base)
        for i in match.missing:
            name = self._dataset.images[i].path
            self._problems.error(
                "images", f"images[{i}].file_name", f"{name} is not in the folder; its labels stay out."
            )
        for i, why in match.unclear():
            name = self._dataset.images[i].path
            self._problems.error("images", f"images[{i}].file_name", f"{name} {why}; its labels stay out.")
            self._unclear.append(f"{name} {why}")
        targets: dict[int, Image] = {}
        marked: dict[int, Image] = {}
        for i, k in match.pairs.items():
            self._pause()
            theirs = self._dataset.images[i]
            ours = self._sized(held[k], theirs)
            if None not in (theirs.size_hw, ours.size_hw) and theirs.size_hw != ours.size_hw:
                self._warn_of_size(i, theirs, ours)
            targets[theirs.id] = ours
            known = marked.get(ours.id, ours)
            marked[ours.id] = replace(
                known, extra={**known.extra, **theirs.extra}, tags=tags.clean((*known.tags, *theirs.tags))
            )
        for image in held:
            after = marked.get(image.id, image)
            self._tags += len(after.tags) - len(image.tags)
            if (after.extra, after.tags) != (image.extra, image.tags):
                self._edits.append(Edit(image, replace(image, extra=after.extra, tags=after.tags)))
        return targets

    def _sized(self, ours: Image, theirs: Image) -> Image:
        """The image with its size, from the file's header where nobody read it yet.

        One that can't be read gets the size that the label file gives it, so that it can go out again.
        """
        if ours.size_hw is not None:
            return ours
        path = self._project.folder / ours.path
        try:
            sized = replace(ours, version=images.glance(path), size_hw=images.read_size(path))
        except ImageUnreadable as error:
            sized = replace(ours, size_hw=theirs.size_hw, error=error.message)
        if sized != ours:
            self._noted.append(sized)
        return sized

    def _size_of(self, ours: Image) -> tuple[int, int] | None:
        """The size of the file itself, None when it can't be read."""
        if ours.size_hw is not None:
            return ours.size_hw
        try:
            return images.read_size(self._project.folder / ours.path)
        except ImageUnreadable:
            return None  # said where the image is matched

    def _warn_of_size(self, i: int, theirs: Image, ours: Image) -> None:
        assert theirs.size_hw is not None
        assert ours.size_hw is not None
        self._problems.warning(
            "images",
            f"images[{i}]",
            f"{theirs.path} is {ours.size_hw[1]}×{ours.size_hw[0]}, but the file says "
            f"{theirs.size_hw[1]}×{theirs.size_hw[0]}; boxes were kept in pixels, so look whether they fit.",
        )

    def _join_categories(self, held: list[Category]) -> dict[int, int]:
        """The file's category id -> the project's, by name; edits for those that are missing."""
        by_name = {category.name: category.id for category in reversed(held)}
        joined: dict[int, int] = {}
        taken: set[int] = set()
        for category in self._dataset.categories:
            if category.name not in by_name:
                number = category.id
                if number in taken or not self._project.category_id_is_fresh(number):
                    number = self._fresh_category_id(taken)
                taken.add(number)
                by_name[category.name] = number
                self._edits.append(Edit(None, Category(number, category.name, category.extra)))
                self._added_categories.append(category.name)
            joined[category.id] = by_name[category.name]
        return joined

    def _fresh_category_id(self, taken: set[int]) -> int:
        """Beyond the project's and the file's own ids, so that a later one of those can be kept."""
        first = self._project.new_category_ids(1)[0]
        return max([first - 1, *taken, *(category.id for category in self._dataset.categories)]) + 1

    def _rows(self, targets: Mapping[int, Image], category_ids: Mapping[int, int]) -> list[Annotation]:
        known = KnownObjects(self._project)
        rows: list[Annotation] = []
        for annotation in self._dataset.annotations:
            self._pause()
            image = targets.get(annotation.image_id)
            row = None if image is None else self._fit(annotation, image, category_ids[annotation.category_id])
            if image is None or row is None:
                self._left_out += 1
            elif (held := known.same_as(row, image.size_hw)) is None:
                rows.append(row)
            elif held.state is State.PROPOSED and row.state is State.ACCEPTED:
                after = replace(held, state=State.ACCEPTED)
                known.replace(held, after)
                self._edits.append(Edit(held, after))
                self._accepted += 1
            else:
                self._already_there += 1
        return rows

    def _fit(self, annotation: Annotation, image: Image, category_id: int) -> Annotation | None:
        """The annotation on the project's image; None when nothing of it lies inside."""
        mask, box, polygons = annotation.mask, annotation.bbox_xywh, annotation.polygons
        if image.size_hw is not None:
            if any(
                rings.leaves_by(ring, image.size_hw) > 1 for ring in polygons
            ):  # the file gave another size, or none
                polygons = self._cut(annotation, image.size_hw)
            if mask is not None and mask.size_hw != image.size_hw:
                self._problems.warning(
                    "masks", f"annotation {annotation.id}", "Its mask does not have the image's size; the box was kept."
                )
                mask = None
            x, y, w, h = box
            over = max(-x, -y, x + w - image.size_hw[1], y + h - image.size_hw[0])
            if not (over <= 0 and min(w, h) >= 1e-6):  # most lie inside and need no cutting
                inside = geometry.clip_xywh(box, image.size_hw, least=1e-6)
                if inside is None:
                    message = f"It lies outside {image.path}; left out."
                    self._problems.error("bbox", f"annotation {annotation.id}", message)
                    return None
                box = box if over <= 1 else inside
        return replace(
            annotation,
            image_id=image.id,
            category_id=category_id,
            state=self._state,
            polygons=polygons,
            mask=mask,
            bbox_xywh=box,
        )

    def _cut(self, annotation: Annotation, size_hw: tuple[int, int]) -> tuple[rings.Ring, ...]:
        """The outline inside the image."""
        self._problems.warning(
            "segmentation", f"annotation {annotation.id}", "Its outline leaves the image and was cut to it."
        )
        inside = [rings.cut_to_image(ring, size_hw) for ring in annotation.polygons]
        return tuple(ring for ring in inside if ring is not None)
