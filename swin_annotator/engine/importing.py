"""Labels in: a label file into a project, as one undoable step, at once or in parts too short to notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from swin_annotator.core import garbage
from swin_annotator.core.conflicts import Conflict, Resolution
from swin_annotator.core.edits import Changes, Edit, Step
from swin_annotator.core.types import Annotation, Image, State
from swin_annotator.core.versions import SeenFile
from swin_annotator.engine import packing
from swin_annotator.engine.import_plan import ImportPlan, ImportReport, plan_import, resolve
from swin_annotator.engine.jobs import Progress
from swin_annotator.errors import ImportConflicts, StaleEdit
from swin_annotator.messages import Message
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project

T = TypeVar("T")
PART = 150
"""Rows that are written at a time: some 10 ms."""
_MANY = 2000
"""Rows that are written at a time where nobody waits meanwhile."""
_MOST_CONFLICTS = 10
"""Conflicts that a sentence lists."""
TOLD = 200
"""Images whose change is told at a time."""


def import_labels(
    project: Project,
    path: Path,
    format_name: str | None = None,
    *,
    state: State | None,
    normalised: bool = False,
    join_alike: bool = False,
    reviewed: bool = False,
    conflicts: Resolution | None = None,
) -> ImportReport:
    """Bring a label file into a project, as one undoable step.

    The project's images must be listed already (``sync_images``). Categories are joined by name, each with one at most;
    new ones, objects, and images in the files that go out, keep the file's ids where those are free. Objects that the
    project has already are not doubled; those that wait as proposals are accepted where ``state`` says so. Boxes stay
    in the file's pixels; where the file gives an image another size than it has, that is told.

    Args:
        project: open for writing.
        path: the label file, or a project in one file, whose objects keep their states.
        format_name: a name in ``formats.FORMATS``; None finds it out.
        state: ``ACCEPTED`` or ``PROPOSED``, for every object; None: as ``plan_import`` has it.
        normalised: whether the file's numbers are shares of the image's sides, 0 to 1.
        join_alike: whether categories whose names differ in case or blanks alone are one.
        reviewed: whether a person says that these are all the objects of the images in the file.
        conflicts: whose labels stay where those of the file overlap the project's of the same category.

    Raises:
        ImportConflicts: there are such, and ``conflicts`` is None.
        LabelFileError: no label file of this format, or none of its images is in the folder.
        ProjectError: nothing was imported.
    """
    with garbage.not_searched():
        if packing.is_packed(path):
            return write_plan(project, packing.plan(project, path))
        plan = plan_import(
            project,
            path,
            format_name,
            state=state,
            normalised=normalised,
            join_alike=join_alike,
            reviewed=reviewed,
        )
        if plan.conflicts and conflicts is None:
            raise conflicting(project, plan)
        if conflicts is not None:
            plan = resolve(plan, conflicts)
        return write_plan(project, plan)


def conflicting(project: Project, plan: ImportPlan) -> ImportConflicts:
    """The error that lists some of the conflicts."""
    some = [conflict_line(project, plan, conflict) for conflict in plan.conflicts[:_MOST_CONFLICTS]]
    n, listed = len(plan.conflicts), Message.joined(some, "; ")
    return ImportConflicts(
        Message(
            "{n} labels of the file overlap labels of the same category that are in the project: {some}; and {more} "
            "more. Nothing was imported.",
            n=n,
            some=listed,
            more=n - len(some),
        )
        if n > len(some)
        else Message.plural(
            "{n} label of the file overlaps one of the same category that is in the project: {some}. "
            "Nothing was imported.",
            "{n} labels of the file overlap labels of the same category that are in the project: {some}. "
            "Nothing was imported.",
            n,
            some=listed,
        ),
        hint=Message.by_place(
            window=Message("Say whose stay: the project's, the file's or both."),
            shell=Message("Say whose stay: --conflicts keep (the project's), replace (the file's) or both."),
        ),
    )


def conflict_line(project: Project, plan: ImportPlan, conflict: Conflict) -> str:
    """Say where a conflict is, as a clause."""
    path = project.image(conflict.image_id).path if conflict.image_id > 0 else ""
    name = next(c.name for c in plan.categories if c.id == conflict.category_id)
    place = ", ".join(f"{value:.0f}" for value in conflict.bbox_xywh)
    return Message(
        "{path}: {name} at {place} overlaps label {id} by {iou} %",
        path=path,
        name=name,
        place=place,
        id=conflict.held[0].id,
        iou=f"{100 * conflict.iou:.0f}",
    )


def write_plan(project: Project, plan: ImportPlan) -> ImportReport:
    """Write a plan as one undoable step. Raises ProjectError: nothing was written."""
    plan, images = _listed(project, plan)
    project.files.note(map(_look, plan.noted))
    files = _numbers(project, plan, images)
    ids = project.reserve_ids(plan.rows.ids)
    edits = _with_numbers(plan.edits, files)
    project.bulk.apply(Step(plan.name, tuple(edits)), plan.rows.parts(ids, _MANY, images, files))
    return plan.report


class PartedImport:
    """Writes a plan part by part; after each the project is whole and the parts so far are one undoable step.

    Args:
        project: open for writing, in the thread that opened it.
        plan: made from a view of the same project.
    """

    def __init__(self, project: Project, plan: ImportPlan) -> None:
        self._project, self._plan = project, plan
        self._entry: Entry | None = None
        self._images: Mapping[int, int] = {}

    def write(self) -> Iterator[Progress]:
        """Write part after part. At the end, ``Progress.result`` is a ``Changes`` for some of the images each time.

        Raises:
            StaleEdit: the project is another than the plan was made for; before the first part nothing is written.
            ProjectError: a part could not be written; those before are, see ``take_back``.
        """
        project, plan = self._project, self._plan
        total = len(plan.noted) + len(plan.edits) + len(plan.rows)
        if tuple(project.categories()) != plan.categories:
            raise StaleEdit(
                Message("The categories have changed while the file was read."), hint=Message("Import it again.")
            )
        done = 0
        plan, self._images = _listed(project, plan)
        self._plan = plan
        for some in _parts(plan.noted, PART):
            project.files.note(map(_look, some))
            done += len(some)
            yield Progress(done, total)
        files = _numbers(project, plan, self._images)
        for part in _parts(_with_numbers(plan.edits, files), PART):
            self._entry = project.extend(self._entry, Step(plan.name, part))
            done += len(part)
            yield Progress(done, total)
        for rows in plan.rows.parts(project.reserve_ids(plan.rows.ids), PART, self._images, files):
            self._entry = project.bulk.extend(self._entry, plan.name, rows)
            done += len(rows)
            yield Progress(done, total)
        yield from (Progress(total, total, "", changes) for changes in self._changes())

    def take_back(self) -> Iterator[Progress]:
        """Take back what was written, part by part, and forget the step."""
        if self._entry is not None:
            while (changes := self._project.take_back(self._entry, PART)) is not None:
                yield Progress(0, 0, "", changes)

    def _changes(self) -> Iterator[Changes]:
        """Return which images look different, some at a time; the categories come with the first."""
        plan = self._plan
        step = Step(plan.name, plan.edits).changes()
        rows = {self._images.get(number, number) for number in plan.rows.image_ids}
        images = rows | step.image_ids | {image.id for image in plan.noted}
        categories = step.category_ids
        for some in _parts(sorted(images), TOLD):
            yield Changes(image_ids=frozenset(some), category_ids=categories)
            categories = frozenset()


def _listed(project: Project, plan: ImportPlan) -> tuple[ImportPlan, Mapping[int, int]]:
    """The plan with its new images taken into the project; and what becomes of the image ids in its rows."""
    if not plan.new_images:
        return plan, {}
    held = project.add_images([image.path for image in plan.new_images])
    ids = {new.id: image.id for new, image in zip(plan.new_images, held, strict=True)}
    told = (
        Edit(image, replace(image, reviewed=new.reviewed, tags=new.tags, extra=new.extra, said_file=new.said_file))
        for new, image in zip(plan.new_images, held, strict=True)
    )
    edits = (
        Edit(e.before, replace(e.after, image_id=ids.get(e.after.image_id, e.after.image_id)))
        if isinstance(e.after, Annotation)
        else e
        for e in plan.edits
    )
    noted = tuple(replace(image, id=ids.get(image.id, image.id)) for image in plan.noted)
    return replace(plan, noted=noted, edits=(*(e for e in told if e.before != e.after), *edits), new_images=()), ids


def _look(image: Image) -> SeenFile:
    """Return what was read from the file of an image that a plan noted."""
    return SeenFile(image.id, image.size_hw, image.error, image.version)


def _numbers(project: Project, plan: ImportPlan, images: Mapping[int, int]) -> dict[tuple[int, int], int]:
    """Return the project's numbers of the plan's files; images are named as in the plan or, by ``images``, as here."""
    found = {}
    for (image_id, number), file in plan.files.items():
        here = images.get(image_id, image_id)
        found[image_id, number] = found[here, number] = project.files.number_of(here, file)
    return found


def _with_numbers(edits: Iterable[Edit], files: Mapping[tuple[int, int], int]) -> Iterator[Edit]:
    """Edits with the project's own numbers of files."""
    for edit in edits:
        match edit.after:
            case Annotation(image_id=image_id, file_number=number) as row if number < 0:
                yield Edit(edit.before, replace(row, file_number=files[image_id, number]))
            case Image(said_file=number) as row if number < 0:
                yield Edit(edit.before, replace(row, said_file=files[row.id, number]))
            case _:
                yield edit


def _parts(values: Iterable[T], most: int) -> Iterator[tuple[T, ...]]:
    """The values in their order, at most ``most`` at a time."""
    rest = iter(values)
    while part := tuple(islice(rest, most)):
        yield part
