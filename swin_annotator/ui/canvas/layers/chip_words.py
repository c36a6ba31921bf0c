"""Texts of chips: name and score, less where less is wanted or there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from swin_annotator.ui.actions.chip_mode import ChipMode
from swin_annotator.ui.canvas.layers.items import AnnotationItem
from swin_annotator.ui.widgets.plain_text import one_line

LONGEST = 160.0
"""Screen pixels of text; longer names are cut, scores are not."""


class ChipWords:
    """Texts of chips in one font, and their widths."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        self._metrics = metrics
        self._widths: dict[str, float] = {}
        self._fitting: dict[tuple[str, str], str] = {}

    def width(self, text: str) -> float:
        """Screen pixels."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = float(round(self._metrics.horizontalAdvance(text)))
        return width

    def levels(self, items: Sequence[AnnotationItem], mode: ChipMode) -> list[list[str | None]]:
        """Return what each item's chip may say, most first.

        Name and score, the score alone, nothing but the colour ("").

        None where an item has no such level, or ``mode`` wants less.
        """
        full: list[str | None] = [self._short(item.name, item.score) for item in items]
        score: list[str | None] = [item.score or None for item in items]
        colour: list[str | None] = [""] * len(items)
        wanted = {
            ChipMode.FULL: [full, score, colour],
            ChipMode.SCORE: [score, colour],
            ChipMode.COLOUR: [colour],
            ChipMode.NONE: [],
        }
        return wanted[mode]

    def _short(self, name: str, score: str) -> str:
        short = self._fitting.get((name, score))
        if short is None:
            name = one_line(name)
            text = f"{name} {score}" if score else name
            if self.width(text) > LONGEST:
                room = LONGEST - (self.width(f" {score}") if score else 0)
                cut = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
                text = f"{cut} {score}" if score else cut
            short = self._fitting[name, score] = text
        return short
