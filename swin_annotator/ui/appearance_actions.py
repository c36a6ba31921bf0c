"""The rows of the table of actions that are about how the window itself looks and which language it speaks."""

from __future__ import annotations

from swin_annotator.ui.spec import Spec
from swin_annotator.ui.words import LANGUAGES, SYSTEM

_PATTERNS = "appearance.toggle_patterns"
SCALES = (100, 125, 150, 175, 200)
"""Sizes of everything in the window, in percent."""


def _theme(name: str, text: str) -> Spec:
    return Spec(
        f"theme{name.capitalize()}", text, (), "theme", "", f"appearance.use_theme:{name}", "View", group="theme"
    )


def _language(code: str, text: str) -> Spec:
    return Spec(
        language_id(code), text, (), "theme", "", f"appearance.use_language:{code}", "Language", group="language"
    )


def language_id(code: str) -> str:
    """The id of the action that chooses a language."""
    return f"language_{code}"


def _size(percent: int) -> Spec:
    slot = f"appearance.use_scale:{percent}"
    return Spec(f"scale{percent}", f"Window scale: {percent} %", (), "theme", "", slot, "View", group="scale")


APPEARANCE: tuple[Spec, ...] = (
    _theme("system", "Theme: as the system"),
    _theme("dark", "Theme: dark"),
    _theme("light", "Theme: light"),
    _theme("contrast", "Theme: high contrast"),
    Spec("patterns", "Patterns beside the colours of categories", (), "theme", "", _PATTERNS, "View", group="-"),
    *(_size(percent) for percent in SCALES),
    _language(SYSTEM, "Language: as the system"),
    *(_language(code, f"Language: {name}") for code, name in LANGUAGES.items()),
)
