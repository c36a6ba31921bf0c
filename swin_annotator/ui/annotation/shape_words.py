"""Words for an object's shape in a list."""

from __future__ import annotations

from swin_annotator.core import turned
from swin_annotator.core.types import Annotation, Kind
from swin_annotator.ui.i18n.translate import mark, plural, tr

_KINDS = {Kind.TURNED: mark("turned box"), Kind.LINE: mark("line")}


def kind_of(annotation: Annotation) -> str:
    """Name what it is, such as ``box``, ``polygon`` or ``3 points``."""
    if annotation.kind is Kind.POINTS:
        return plural("{n} point", "{n} points", len(annotation.polygons[0]) // 2)
    if annotation.kind in _KINDS:
        return tr(_KINDS[annotation.kind])
    if annotation.polygons:
        return tr("polygon")
    return tr("box") if annotation.mask is None else tr("mask")


def size_of(annotation: Annotation) -> str:
    """Its width and height in pixels: ``40 × 20``; of a turned box its own ones, and its angle."""
    if (box := turned.box_of(annotation)) is not None:
        return f"{box.width:.0f} × {box.height:.0f}, {box.degrees:.0f}°"
    return f"{annotation.bbox_xywh[2]:.0f} × {annotation.bbox_xywh[3]:.0f}"
