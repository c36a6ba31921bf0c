"""Figures and oddities of a project's labels, each with its object, so that it can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from swin_annotator.core import mending, odd_objects, quality
from swin_annotator.core.dataset import Dataset, grouped
from swin_annotator.core.edits import Step
from swin_annotator.core.odd_objects import OddityKind, OddObject
from swin_annotator.core.quality import Figures
from swin_annotator.core.types import Annotation, BoxXYWH, Image, State
from swin_annotator.engine.jobs import Stopped
from swin_annotator.engine.project_objects import ProjectObjects
from swin_annotator.messages import Message
from swin_annotator.store.project import Project

_OFTEN = 500


@dataclass(frozen=True, slots=True)
class Oddity:
    """One label that is worth a look."""

    image_id: int
    annotation_id: int
    bbox_xywh: BoxXYWH
    line: str
    """Image and oddity, as text."""
    why: OddityKind


@dataclass(frozen=True, slots=True)
class Quality:
    """The accepted labels of a project, looked over."""

    figures: Figures
    odd: tuple[Oddity, ...]
    """In the order of the images."""


def quality_of(project: Project, stopped: Callable[[], bool] = lambda: False) -> Quality:
    """Figures of the accepted labels, and their oddities. As ``oddities``."""
    held = accepted(project)
    return Quality(quality.figures(held), tuple(_odd(held, stopped)))


def oddities(project: Project, stopped: Callable[[], bool] = lambda: False) -> list[Oddity]:
    """List what is odd in the accepted labels of a project, in the order of its images.

    Args:
        project: may be open for reading only.
        stopped: asked often.

    Raises:
        Stopped: ``stopped`` said so.
    """
    return list(_odd(accepted(project), stopped))


def mending_step(project: Project) -> Step:
    """Return the step that mends what can be mended safely in the accepted labels; see ``core.mending``.

    Args:
        project: may be open for reading only.
    """
    edits = [edit for image, rows in grouped(accepted(project)) for edit in mending.mended(image, rows)]
    count = len(edits)
    return Step(Message.plural("Mend {n} label", "Mend {n} labels", count), tuple(edits))


def accepted(project: Project) -> Dataset:
    """The accepted labels of a project, read anew each time they are gone through."""
    images = tuple(sorted(project.images(), key=lambda image: image.id))
    rows = ProjectObjects(project, [State.ACCEPTED], {image.id: image.id for image in images})
    return Dataset(images, tuple(project.categories()), rows, root=project.folder)


def oddity(image: Image, odd: OddObject, name: str) -> Oddity:
    """With the image and the name of its category."""
    line = Message.joined([image.path, name, odd.words], ": ")
    return Oddity(image.id, odd.row.id, odd.row.bbox_xywh, line, odd.why)


def _odd(held: Dataset, stopped: Callable[[], bool]) -> Iterator[Oddity]:
    names = {category.id: category.name for category in held.categories}
    usual = odd_objects.typical(_asking(held, stopped))
    for count, (image, rows) in enumerate(grouped(held)):
        if count % _OFTEN == 0 and stopped():
            raise Stopped
        for odd in odd_objects.of_image(image, rows, names, usual):
            yield oddity(image, odd, names.get(odd.row.category_id, ""))


def _asking(held: Dataset, stopped: Callable[[], bool]) -> Iterator[Annotation]:
    """The objects, unless somebody wants an end."""
    for count, row in enumerate(held.annotations):
        if count % _OFTEN == 0 and stopped():
            raise Stopped
        yield row
