"""The short name by which scripts reach the steps of review; the program itself says ``review_steps``."""

from swin_annotator.core.review_steps import (
    accept,
    delete,
    draw_box,
    draw_polygon,
    mark_reviewed,
    reject,
    relabel,
    replace_proposals,
)

__all__ = [
    "accept",
    "delete",
    "draw_box",
    "draw_polygon",
    "mark_reviewed",
    "reject",
    "relabel",
    "replace_proposals",
]
