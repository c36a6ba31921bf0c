"""Masks: bool (h, w) arrays while working, COCO run lengths while stored; the one door to run lengths.

``crop`` and ``parts`` work on the pixels around an object without a full-size mask.
"""

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
from swin_annotator.core.masks.runs import (
    as_json,
    encode_at,
    from_json,
    from_lengths,
    from_runs,
    lengths_of,
    stretched,
    unpacked,
)

__all__ = [
    "Mask",
    "Ring",
    "area",
    "areas",
    "as_json",
    "bbox",
    "decode",
    "encode",
    "encode_at",
    "from_json",
    "from_lengths",
    "from_polygons",
    "from_runs",
    "iou",
    "lengths_of",
    "paint",
    "stretched",
    "to_polygons",
    "union",
    "unpacked",
]
