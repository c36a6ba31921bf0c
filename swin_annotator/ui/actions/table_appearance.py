"""The rows of the table of actions that are about how the window itself looks and which language it speaks."""

from __future__ import annotations

from swin_annotator.ui.actions.spec import Spec
from swin_annotator.ui.i18n.translate import LANGUAGES, SYSTEM

SCALES = (100, 125, 150, 175, 200)
"""Sizes of everything in the window, in percent."""


def theme_id(name: str) -> str:
    """The id of the action that chooses a theme."""
    return f"theme{name.capitalize()}"


def scale_id(percent: int) -> str:
    """The id of the action that chooses the size of the window."""
    return f"scale{percent}"


def _theme(name: str, text: str) -> Spec:
    return Spec(theme_id(name), text, (), "theme", "", "View", group="theme", family="Theme")


def _language(code: str, text: str) -> Spec:
    return Spec(language_id(code), text, (), "theme", "", "Language", group="language", family="Language")


def language_id(code: str) -> str:
    """The id of the action that chooses a language."""
    return f"language_{code}"


def _size(percent: int) -> Spec:
    return Spec(scale_id(percent), f"{percent} %", (), "zoomin", "", "View", group="scale", family="Window scale")


APPEARANCE: tuple[Spec, ...] = (
    _theme("system", "As the system"),
    _theme("dark", "Dark"),
    _theme("light", "Light"),
    _theme("contrast", "High contrast"),
    Spec("patterns", "Fill patterns beside category colours", (), "pattern", "", "View", group="-"),
    *(_size(percent) for percent in SCALES),
    _language(SYSTEM, "As the system"),
    *(_language(code, name) for code, name in LANGUAGES.items()),
)
