"""The objects of a label file on the images and in the categories of a project."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from swin_annotator.core import conflicts, geometry, making, relative_boxes, rings, spots, turned
from swin_annotator.core.conflicts import Conflict
from swin_annotator.core.edits import Edit
from swin_annotator.core.types import PLACED, Annotation, Image, Kind, State
from swin_annotator.engine.import_rivals import WaitingObjects
from swin_annotator.engine.known_objects import KnownObjects
from swin_annotator.formats.problems import Problems
from swin_annotator.messages import Message
from swin_annotator.store.project import Project
from swin_annotator.store.spool import Spool

_LEAST = 1e-6
"""Pixels; a box has sides at least as long."""


@dataclass(slots=True)
class PlacedObjects:
    """Effects of an import on objects."""

    rows: Spool = field(default_factory=Spool)
    """Those that come in, with the file's ids."""
    edits: list[Edit] = field(default_factory=list)
    """Proposals of the project that are accepted."""
    taken_back: list[Edit] = field(default_factory=list)
    """Proposals of the project that speak of objects which come in: alternatives to them from then on."""
    conflicts: list[Conflict] = field(default_factory=list)
    """Those that come in and overlap labels of the same category."""
    already_there: int = 0
    left_out: int = 0
    look_like_shares: bool = False
    """True if all numbers are such as shares of the images' sides would be, and were taken for pixels."""


class ObjectPlacer:
    """Puts objects where they belong, and tells of those that do not fit.

    Args:
        project: for the objects that it has already.
        problems: grows.
        state: that objects get.
        normalised: whether the file's numbers are shares of the image's sides.
    """

    def __init__(self, project: Project, problems: Problems, state: State, *, normalised: bool) -> None:
        self._project, self._problems, self._state, self._normalised = project, problems, state, normalised

    def place(
        self,
        annotations: Iterable[Annotation],
        targets: Mapping[int, Image],
        alike: Collection[int],
        categories: Mapping[int, int],
        pause: Callable[[], None],
    ) -> PlacedObjects:
        """See ``PlacedObjects``.

        Args:
            annotations: the file's.
            targets: the file's image ids -> images of the project.
            alike: the file's ids of images that have the size which the file gives them.
            categories: the file's category ids -> the project's.
            pause: called for every object.

        Raises:
            LabelFileError: numbers that are said to be shares are not.
        """
        known = KnownObjects(self._project, still=True)
        found, waiting = PlacedObjects(), WaitingObjects(self._project)
        seen = relative_boxes.Seen()
        for annotation in annotations:
            pause()
            image = targets.get(annotation.image_id)
            size = None if image is None else image.size_hw
            seen.add(annotation, size)
            if self._normalised:
                annotation = relative_boxes.scaled(annotation, size)
            row = None
            if image is not None:
                sure = annotation.image_id in alike and not self._normalised
                row = self._fit(annotation, image, categories[annotation.category_id], sure=sure)
            if image is None or row is None:
                found.left_out += 1
            elif known.is_bare(image.id):  # as most are, and nothing to compare with
                found.rows.add(row)
                waiting.note(row)
            elif (held := known.same_as(row, image.size_hw)) is None:
                self._note_conflict(row, known, found)
                found.rows.add(row)
                waiting.note(row)
            elif held.state is State.PROPOSED and row.state is State.ACCEPTED:
                after = replace(held, state=State.ACCEPTED)
                known.replace(held, after)
                found.edits.append(Edit(held, after))
                waiting.note(after)
            else:
                found.already_there += 1
        found.taken_back = waiting.edits({edit.row.id for edit in found.edits})
        if seen.all_are_shares and not self._normalised:
            found.look_like_shares = True
            self._problems.error("shares", "annotations", relative_boxes.SENTENCE)
        return found

    def _note_conflict(self, row: Annotation, known: KnownObjects, found: PlacedObjects) -> None:
        """Pass over what waits for a decision, which is no conflict: a person will see both."""
        if row.state is not State.ACCEPTED:
            return
        held, iou = conflicts.overlapping(row, known.labels_of(row.image_id))
        if held:
            place = len(found.rows)
            found.conflicts.append(Conflict(place, row.image_id, row.category_id, row.bbox_xywh, held, iou))

    def _fit(self, annotation: Annotation, image: Image, category_id: int, *, sure: bool) -> Annotation | None:
        """The annotation on the project's image; None when nothing of it lies inside.

        What is ``sure`` was cut to the image when it was read.
        """
        mask, box, polygons = annotation.mask, annotation.bbox_xywh, annotation.polygons
        frame = turned.box_of(annotation)
        if frame is not None and image.size_hw is not None and turned.centre_inside(frame, image.size_hw):
            sure = True  # it may reach beyond the image
        if annotation.kind in PLACED:
            return self._spots(annotation, image, category_id)
        if image.size_hw is not None and not (sure and min(box[2:]) >= _LEAST):
            if any(
                rings.leaves_by(ring, image.size_hw) > 1 for ring in polygons
            ):  # the file gave another size, or none
                polygons = self._cut(annotation, image.size_hw)
            if mask is not None and mask.size_hw != image.size_hw:
                self._problems.warning(
                    "masks",
                    f"annotation {annotation.id}",
                    Message("Its mask does not have the image's size; the box was kept."),
                )
                mask = None
            x, y, w, h = box
            over = max(-x, -y, x + w - image.size_hw[1], y + h - image.size_hw[0])
            if not (over <= 0 and min(w, h) >= _LEAST):  # most lie inside and need no cutting
                inside = geometry.clip_xywh(box, image.size_hw, least=_LEAST)
                if inside is None:
                    message = Message("It lies outside {path}; left out.", path=image.path)
                    self._problems.error("bbox", f"annotation {annotation.id}", message)
                    return None
                box = box if over <= 1 else inside
        whole = box is annotation.bbox_xywh and polygons is annotation.polygons and mask is annotation.mask
        same = annotation.image_id == image.id and annotation.category_id == category_id
        if whole and same and annotation.state is self._state and not annotation.file_number:
            return annotation
        return making.annotation(  # twelve times as fast as ``replace``
            annotation.id,
            image.id,
            category_id,
            box,
            self._state,
            annotation.score,
            annotation.source,
            polygons,
            mask,
            annotation.iscrowd,
            annotation.attributes,
            annotation.extra,
            0,
            annotation.kind if polygons is annotation.polygons else Kind.AREA,
        )

    def _spots(self, annotation: Annotation, image: Image, category_id: int) -> Annotation | None:
        """Points or a line on the project's image."""
        inside = annotation if image.size_hw is None else spots.cut(annotation, image.size_hw)
        if inside is None:
            message = Message("It lies outside {path}; left out.", path=image.path)
            self._problems.error("bbox", f"annotation {annotation.id}", message)
            return None
        return replace(inside, image_id=image.id, category_id=category_id, state=self._state)

    def _cut(self, annotation: Annotation, size_hw: tuple[int, int]) -> tuple[rings.Ring, ...]:
        """The outline inside the image."""
        self._problems.warning(
            "segmentation", f"annotation {annotation.id}", Message("Its outline leaves the image and was cut to it.")
        )
        inside = [rings.cut_to_image(ring, size_hw) for ring in annotation.polygons]
        return tuple(ring for ring in inside if ring is not None)
