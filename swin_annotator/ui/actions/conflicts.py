"""Keys that can't be given to an action, and why: another has them, or a place where it works needs them itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from swin_annotator.ui.actions.shortcuts import keys_of
from swin_annotator.ui.actions.spec import BULK, CONTACT, Spec
from swin_annotator.ui.actions.table import TABLE, name_of
from swin_annotator.ui.i18n.translate import mark, tr

LEAVES = mark("Leave a tool, drop the selection, leave the prompt")
RESIZES = mark("Brush smaller, larger; fill: less, more may differ; selection: turn by 1°")
ENDS = mark("End the shape, take its last point back")
MOVES = mark("Move the selection by a pixel, Shift: ten, Ctrl: the box's lower right corner")
MENU = mark("Open the menu")
ALWAYS = {
    "Esc": LEAVES,
    **dict.fromkeys((",", "."), RESIZES),
    **dict.fromkeys(("Return", "Enter"), ENDS),
    **{f"{held}{arrow}": MOVES for held in ("", "Shift+", "Ctrl+") for arrow in ("Left", "Right", "Up", "Down")},
    "Alt+M": MENU,
}
"""Keys that can't be given to anything, and what they do."""


@dataclass(frozen=True, slots=True)
class _Own:
    """Keys that a part of the window or a sheet needs itself."""

    keys: Sequence[str]
    meets: Callable[[Spec], bool]
    """True if an action works there, too."""
    why: str


_OWN = (
    _Own(
        ("F2", "Delete"),
        lambda spec: spec.at in ("window", "canvas"),
        mark("In the list of categories that key renames or deletes a category. Choose another."),
    ),
    _Own(
        ("PgUp", "PgDown", "Home", "End"),
        lambda spec: CONTACT in spec.sheets or BULK in spec.sheets,
        mark("In the contact sheet and in bulk accept that key scrolls. Choose another."),
    ),
    _Own(
        ("Space",),
        lambda spec: BULK in spec.sheets,
        mark("In bulk accept that key clicks out what is selected. Choose another."),
    ),
    _Own(
        ("Space",),
        lambda spec: spec.at == "window",
        mark("That key presses the button that has the focus. Choose another."),
    ),
    _Own(
        ("Tab", "Shift+Tab"),
        lambda spec: spec.at != "proposals",
        mark("That key goes through everything in the window. Choose another."),
    ),
)


def conflict(spec: Spec, wanted: QKeySequence) -> str:
    """Say why ``wanted`` can't be a key of the action, in the user's language; empty where it can.

    All actions meet on the canvas, so no two have one key. In a sheet a key does what it does on the canvas; keys that
    a sheet or a list needs itself are free for actions that never work there.
    """
    for keys, does in ALWAYS.items():
        if wanted == QKeySequence(keys):
            return tr("That key always does this: “{text}”. Choose another.", text=tr(does))
    for other in TABLE:
        if other is not spec and any(wanted == QKeySequence(keys) for keys in keys_of(other.id)):
            return tr("That key is taken by “{text}”; give that one another key first.", text=name_of(other))
    for own in _OWN:
        if own.meets(spec) and any(wanted == QKeySequence(keys) for keys in own.keys):
            return tr(own.why)
    return ""
