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
    """Text on a button; that of the menu when empty."""
    at: str = "window"
    """Place of the key. ``window``: everywhere; ``canvas``: the canvas and all lists, where it is no other key;
    ``objects``: the canvas and the lists of objects; ``proposals``: the canvas and the list of proposals.
    """
    group: str = ""
    """Checkable; of one group one is checked. ``-`` for a checkable one that stands alone."""
    family: str = ""
    """Name of what its group chooses, such as the theme: said before the text wherever that stands outside its menu."""
    tip: str = ""
    """Explanation for the tool tip, where the text is a name alone."""
    sheets: tuple[str, ...] = ()
    """The sheets in which its keys do the same to what is selected there."""
