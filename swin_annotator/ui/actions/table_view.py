"""The rows of the table of actions that are about how objects are labelled on the canvas, and how the view moves."""

from __future__ import annotations

from swin_annotator.ui.actions.chip_mode import ChipMode
from swin_annotator.ui.actions.spec import Spec


def chips_id(mode: ChipMode) -> str:
    """The id of the action that chooses how much chips say."""
    return f"chips{mode.value.capitalize()}"


def _chips(mode: ChipMode, text: str) -> Spec:
    return Spec(chips_id(mode), text, (), "category", "", "View", group="chips", family="Label chips")


VIEW: tuple[Spec, ...] = (
    _chips(ChipMode.FULL, "Name and score"),
    _chips(ChipMode.SCORE, "Score"),
    _chips(ChipMode.COLOUR, "Colour only"),
    _chips(ChipMode.NONE, "None"),
    Spec("chipsLess", "Less on label chips", ("Shift+H",), "category", "", "View"),
    Spec(
        "heatMap",
        "Heat map of what is asked",
        ("Shift+W",),
        "find",
        "image",
        "View",
        group="-",
        tip="where on the image the model finds likeness to it",
    ),
    Spec("wheelZooms", "Mouse wheel zooms", (), "zoomin", "", "View", group="-"),
    Spec(
        "keepView",
        "Keep the view on images of the same size",
        (),
        "fit",
        "",
        "View",
        group="-",
    ),
)
