"""One row of the table of actions."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

CONTACT, BULK = "contact", "bulk"
"""The sheets: windows of their own in which some keys mean what they mean beside the canvas."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One row of the table. What it does is bound to its id by ``window.wiring_actions``."""

    id: str
    """The action's object name is this and ``Action``."""
    text: str
    keys: tuple[str, ...]
    icon: str
    when: str
    """A fact that must hold for it to be enabled; empty: always."""
    menu: str
    _: KW_ONLY
    word: str = ""
    """What a button says; the text when empty."""
    at: str = "window"
    """Where the key works. ``window``: everywhere; ``canvas``: the canvas and all lists, where it is no other key;
    ``objects``: the canvas and the lists of objects; ``proposals``: the canvas and the list of proposals.
    """
    group: str = ""
    """Checkable; of one group one is checked. ``-`` for a checkable one that stands alone."""
    family: str = ""
    """What its group chooses, such as the theme: said before the text wherever that stands outside its menu."""
    tip: str = ""
    """What it does, where the text is a name alone; the tool tip says it."""
    sheets: tuple[str, ...] = ()
    """The sheets in which its keys do the same to what is selected there."""
