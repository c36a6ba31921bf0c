"""Oddities of a project's labels, each with its object, so that it can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from swin_annotator.core import geometry, turned
from swin_annotator.core.conflicts import box_iou
from swin_annotator.core.types import PLACED, Annotation, BoxXYWH, Image, Kind, State
from swin_annotator.engine.jobs import Stopped
from swin_annotator.messages import Message
from swin_annotator.store.project import Project

LEAST_SIDE = 2.0
"""Pixels: what is thinner was rarely meant."""
_DOUBLE = 0.9
"""IoU from which on two labels of one category are one object labelled twice."""
_RIVAL = 0.9
"""IoU from which on labels of two categories mean one object."""
_APART = 0.5
"""IoU of box and outline below which they do not mean the same object."""
_OVER = 1.0
"""Pixels by which a box may leave its image."""
_OFTEN = 500


@dataclass(frozen=True, slots=True)
class Oddity:
    """One label that is worth a look."""

    image_id: int
    annotation_id: int
    bbox_xywh: BoxXYWH
    line: str
    """Oddity and image, as text."""


def oddities(project: Project, stopped: Callable[[], bool] = lambda: False) -> list[Oddity]:
    """List what is odd in the accepted labels of a project, in the order of its images.

    Args:
        project: may be open for reading only.
        stopped: asked often.

    Raises:
        Stopped: ``stopped`` said so.
    """
    images = {image.id: image for image in project.images()}
    names = {category.id: category.name for category in project.categories()}
    found: list[Oddity] = []
    rows: list[Annotation] = []
    for count, row in enumerate(project.bulk.each([State.ACCEPTED], by_image=True)):
        if count % _OFTEN == 0 and stopped():
            raise Stopped
        if rows and rows[0].image_id != row.image_id:
            found += _of_image(images.get(rows[0].image_id), rows, names)
            rows = []
        rows.append(row)
    if rows:
        found += _of_image(images.get(rows[0].image_id), rows, names)
    return found


def _of_image(image: Image | None, rows: list[Annotation], names: dict[int, str]) -> Iterator[Oddity]:
    if image is None:
        return
    for row in rows:
        for why in _alone(row, image):
            yield Oddity(
                image.id, row.id, row.bbox_xywh, Message.joined([image.path, names.get(row.category_id, ""), why], ": ")
            )
    ordered = sorted(rows, key=lambda row: row.bbox_xywh[0])
    for i, row in enumerate(ordered):
        right = row.bbox_xywh[0] + row.bbox_xywh[2]
        for other in ordered[i + 1 :]:
            if other.bbox_xywh[0] > right:
                break
            if row.iscrowd or other.iscrowd:
                continue
            iou = box_iou(row.bbox_xywh, other.bbox_xywh)
            first, second = sorted((row, other), key=lambda a: a.id)
            if row.category_id == other.category_id and iou >= _DOUBLE:
                why = Message("there twice, as labels {id} and {id2}", id=first.id, id2=second.id)
            elif row.category_id != other.category_id and iou >= _RIVAL:
                why = Message(
                    "labelled {get} and {get2}",
                    get=names.get(first.category_id, ""),
                    get2=names.get(second.category_id, ""),
                )
            else:
                continue
            name = names.get(second.category_id, "")
            yield Oddity(image.id, second.id, second.bbox_xywh, Message.joined([image.path, name, why], ": "))


def _alone(row: Annotation, image: Image) -> Iterator[str]:
    """Return what is odd about one label."""
    x, y, w, h = row.bbox_xywh
    if image.size_hw is not None and turned.box_of(row) is None:
        height, width = image.size_hw
        over = max(-x, -y, x + w - width, y + h - height)
        if over > _OVER:
            yield Message("reaches {over} pixels out of the image", over=f"{over:.0f}")
    if min(w, h) < LEAST_SIDE and row.kind not in PLACED:
        yield Message("{w}×{h} pixels small", w=f"{w:.1f}", h=f"{h:.1f}")
    if row.polygons and not row.iscrowd and row.kind is Kind.AREA:
        outline = geometry.polygons_bbox(row.polygons)
        if box_iou(row.bbox_xywh, outline) < _APART:
            yield Message("box and outline are far apart")
    if row.mask is not None and image.size_hw is not None and row.mask.size_hw != image.size_hw:
        yield Message("its mask has another size than the image")
