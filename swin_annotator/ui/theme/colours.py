"""Colours of a theme."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of one theme, as ``#rrggbb``."""

    dark: bool
    bg: str
    panel: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    """Text on the accent colour."""
    accept: str
    on_accept: str
    reject: str
    warn: str
    surround: str
    """Around the image."""
    tint: str
    """The accent at 18 % over the panel: selected rows."""
    hover: str
