"""A project back to an earlier state of it, as one step that can be undone; and what that would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from swin_annotator.core.edits import Edit
from swin_annotator.core.names import key
from swin_annotator.core.types import Annotation, Category, Image, LabelSource
from swin_annotator.engine.import_plan import ImportPlan, ImportReport
from swin_annotator.engine.jobs import Stopped
from swin_annotator.messages import Message
from swin_annotator.store import backups
from swin_annotator.store.backups import Backup, BackupReason
from swin_annotator.store.bundle import project_of
from swin_annotator.store.comparing import different_objects
from swin_annotator.store.project import Project
from swin_annotator.store.spool import Spool

_OFTEN = 500
"""After so many differences somebody may want to stop."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Changes that restoring a backup makes, seen from the present."""

    back: int = 0
    """Objects that come back."""
    gone: int = 0
    """Objects that go, since they were not there then."""
    moved: int = 0
    """Objects that get another outline."""
    relabelled: int = 0
    """Objects that get another category."""
    judged: int = 0
    """Objects whose state, score or notes become others, and nothing else."""
    images: int = 0
    """Images whose tags or review become others."""
    categories: int = 0
    """Categories that come, go or change."""

    @property
    def is_empty(self) -> bool:
        """True if everything is as it was then."""
        return self == Outlook()

    def sentences(self) -> Iterator[str]:
        """One for each kind of change."""
        if self.is_empty:
            yield Message("Everything is as it was then.")
        if self.back:
            yield Message("Objects that come back: {back}.", back=self.back)
        if self.gone:
            yield Message("Objects that go: {gone}.", gone=self.gone)
        if self.moved:
            yield Message("Objects that get another outline: {moved}.", moved=self.moved)
        if self.relabelled:
            yield Message("Objects that get another category: {relabelled}.", relabelled=self.relabelled)
        if self.judged:
            yield Message("Objects whose state or notes change: {judged}.", judged=self.judged)
        if self.images:
            yield Message("Images whose tags or review change: {images}.", images=self.images)
        if self.categories:
            yield Message("Categories that come, go or change: {categories}.", categories=self.categories)


def plan(project: Project, backup: Backup, stopped: Callable[[], bool] = lambda: False) -> ImportPlan:
    """Plan the step that makes a project what it was when the backup was made; images that came since stay.

    Args:
        project: may be open for reading only.
        backup: one of the project's own.
        stopped: asked often.

    Raises:
        ProjectError: the backup can't be read.
        Stopped: ``stopped`` said so.
    """
    with project_of(backup.path, project.folder) as then:
        return _Restoring(project, then, stopped).plan(
            Message("Restore the backup of {name}", name=f"{backup.when:%Y-%m-%d %H:%M}")
        )


def outlook(edits: Sequence[Edit]) -> Outlook:
    """Count what the edits of a plan change."""
    counts = Counter(_kind(edit) for edit in edits)
    del counts[""]
    return Outlook(**counts)


def preview(folder: Path, place: Path, backup: Backup) -> Outlook:
    """Work out what restoring a backup would change in the project of a folder; changes nothing.

    Raises ProjectError.
    """
    with Project.open(folder, read_only=True, place=place) as project:
        return outlook(plan(project, backup).edits)


def keep_present(place: Path) -> Backup | None:
    """Back up what is there before something takes its place; None where that is in a backup already.

    Raises:
        ProjectError: it can't be written.
    """
    return backups.make(place, BackupReason.RESTORING)


def _kind(edit: Edit) -> str:
    match edit.before, edit.after:
        case (Annotation(), None):
            return "gone"
        case (None, Annotation()):
            return "back"
        case (Annotation() as before, Annotation() as after):
            if before.category_id != after.category_id:
                return "relabelled"
            shape = (before.bbox_xywh, before.polygons, before.mask, before.image_id)
            return "judged" if shape == (after.bbox_xywh, after.polygons, after.mask, after.image_id) else "moved"
    match edit.row:
        case Image():
            return "images"
        case Category():
            return "categories"
    return ""


class _Restoring:
    """Two open states of a project; rows are the same where their ids are, images where their paths are."""

    def __init__(self, now: Project, then: Project, stopped: Callable[[], bool]) -> None:
        self._now, self._then, self._stopped = now, then, stopped

    def plan(self, name: str) -> ImportPlan:
        """The step called ``name``."""
        now, then = self._now, self._then
        images, changed, new = self._images()
        held = now.categories()
        was = {category.id: category for category in then.categories()}
        known = {category.id: category for category in held}
        made = [Edit(known.get(i), category) for i, category in was.items() if known.get(i) != category]
        unused = [Edit(category, None) for category in held if category.id not in was]
        objects = list(self._objects(images))
        edits = (*made, *changed, *self._sources(), *objects, *unused)
        counts = outlook(edits)
        touched = len({edit.row.image_id for edit in objects if isinstance(edit.row, Annotation)})
        report = ImportReport(
            images=len(images),
            matched=touched,
            unmatched=(),
            annotations=counts.back,
            already_there=0,
            left_out=0,
            categories_added=tuple(category.name for number, category in was.items() if number not in known),
            problems=(),
            labelled=touched,
        )
        return ImportPlan(name, (), tuple(held), edits, Spool(), report, new_images=tuple(new))

    def _images(self) -> tuple[dict[int, int], list[Edit], list[Image]]:
        """Image id then -> id now; what changes on images; those that the project has lost, with ids below zero."""
        here = {key(image.path): image for image in self._now.images()}
        ids: dict[int, int] = {}
        changed: list[Edit] = []
        new: list[Image] = []
        for was in self._then.images():
            image = here.get(key(was.path))
            if image is None:
                image = replace(was, id=-len(new) - 1, said_file=0)
                new.append(image)
            else:
                after = replace(
                    image,
                    reviewed=was.reviewed,
                    tags=was.tags,
                    extra=was.extra,
                    number=was.number,
                    said_file=was.said_file if was.id == image.id else 0,
                )
                if after != replace(image, said_file=after.said_file):
                    changed.append(Edit(image, after))
            ids[was.id] = image.id
        return ids, changed, new

    def _objects(self, images: dict[int, int]) -> Iterator[Edit]:
        known: dict[int, set[int]] = {}
        pairs = different_objects(self._now.database, self._then.database, images)
        for count, (now, then) in enumerate(pairs):
            if count % _OFTEN == 0 and self._stopped():
                raise Stopped
            if then is not None and then.image_id not in known:
                known[then.image_id] = self._files(then.image_id)
            if then is not None and then.file_number not in known[then.image_id]:
                then = replace(then, file_number=0)
            yield Edit(now, then)

    def _files(self, image_id: int) -> set[int]:
        """The numbers of an image's files that the project knows."""
        if image_id < 0:
            return set()
        return {self._now.image(image_id).file_number, *self._now.files.earlier(image_id)}

    def _sources(self) -> Iterator[Edit]:
        """Return what stood at the top of imported files."""
        here: dict[int, LabelSource] = {source.id: source for source in self._now.sources()}
        was = {source.id: source for source in self._then.sources()}
        for number in sorted(here.keys() | was.keys()):
            if here.get(number) != was.get(number):
                yield Edit(here.get(number), was.get(number))
