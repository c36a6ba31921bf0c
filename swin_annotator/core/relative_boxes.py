"""Boxes given as shares of the image's sides, 0 to 1, where pixels are meant: found out, and scaled on request."""

from __future__ import annotations

from dataclasses import replace

from swin_annotator.core import carried
from swin_annotator.core.types import Annotation
from swin_annotator.errors import LabelFileError
from swin_annotator.messages import Message

SENTENCE = Message.joined(
    (
        Message("All boxes lie between 0 and 1: they look like shares of the image's sides, not pixels."),
        Message.by_place(
            window=Message("“Scale to pixels” scales them."),
            shell=Message("Import them with --normalised to scale them."),
        ),
    )
)
_ONE = 1 + 1e-3
"""Rounding of other tools aside."""


class Seen:
    """Grows annotation by annotation."""

    def __init__(self) -> None:
        self._boxes = 0
        self._pixels = False

    def add(self, annotation: Annotation, size_hw: tuple[int, int] | None) -> None:
        """Take note of a box, on an image of this size; on an image of one pixel it says nothing."""
        if self._pixels or (size_hw is not None and max(size_hw) <= 1):
            return
        self._boxes += 1
        x, y, w, h = annotation.bbox_xywh
        self._pixels = min(x, y) < -_ONE or max(x + w, y + h) > _ONE

    @property
    def all_are_shares(self) -> bool:
        """True if there were boxes, and none that reaches beyond 1."""
        return bool(self._boxes) and not self._pixels


def scaled(annotation: Annotation, size_hw: tuple[int, int] | None) -> Annotation:
    """The annotation in pixels of an image of this size.

    Raises:
        LabelFileError: its numbers are no shares.
    """
    x, y, w, h = annotation.bbox_xywh
    if max(abs(x), abs(y), x + w, y + h) > 2:
        raise LabelFileError(
            Message(
                "The box of annotation {id} reaches {max}: the file's numbers are pixels.",
                id=annotation.id,
                max=f"{max(x + w, y + h):g}",
            ),
            hint=Message.by_place(
                window=Message("Import it without scaling."), shell=Message("Import it without --normalised.")
            ),
        )
    if size_hw is None:
        return annotation
    height, width = size_hw
    sides = (width, height)
    polygons = tuple(tuple(v * sides[i % 2] for i, v in enumerate(ring)) for ring in annotation.polygons)
    return replace(
        annotation,
        bbox_xywh=(x * width, y * height, w * width, h * height),
        polygons=polygons,
        attributes=carried.mapped(annotation.attributes, sides, (0.0, 0.0)),
        extra=carried.mapped(annotation.extra, sides, (0.0, 0.0)),
    )
