"""Masks: bool (h, w) arrays while working, COCO run lengths while stored."""

from swin_annotator.core.masks.rle import (
    Mask,
    Ring,
    area,
    areas,
    bbox,
    decode,
    encode,
    from_polygons,
    iou,
    paint,
    to_polygons,
    union,
)

__all__ = [
    "Mask",
    "Ring",
    "area",
    "areas",
    "bbox",
    "decode",
    "encode",
    "from_polygons",
    "iou",
    "paint",
    "to_polygons",
    "union",
]
