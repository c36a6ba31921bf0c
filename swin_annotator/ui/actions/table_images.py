"""The rows of the table of actions that are about single images and the order of their list."""

from __future__ import annotations

from swin_annotator.core.image_order import ImageOrder
from swin_annotator.ui.actions.spec import Spec
from swin_annotator.ui.i18n.translate import mark


def sort_id(order: ImageOrder) -> str:
    """The id of the action that sorts the list so."""
    return f"sort{order.value.capitalize()}"


def _sort(order: ImageOrder, text: str) -> Spec:
    return Spec(sort_id(order), text, (), "sort", "project", "Go", group="sort", family="Sort images")


SORTS: tuple[Spec, ...] = (
    _sort(ImageOrder.NAME, "By name"),
    _sort(ImageOrder.STATE, "By state: what waits comes first"),
    _sort(ImageOrder.COUNT, "By number of objects"),
    _sort(ImageOrder.DOUBT, "By doubt: the lowest score comes first"),
    _sort(ImageOrder.DATE, "By date: the newest comes first"),
)
FILES: tuple[Spec, ...] = (
    Spec("showInFolder", mark("Open containing folder"), (), "folder", "image", "File"),
    Spec("copyPath", mark("Copy the image's path"), (), "copy", "image", "File"),
    Spec(
        "exclude",
        mark("Exclude the image, or include it again"),
        ("Ctrl+Shift+X",),
        "hide",
        "image",
        "Label",
    ),
)
