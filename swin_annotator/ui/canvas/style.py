"""Colours and pens of the canvas, and the lens that turns screen pixels into image pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPalette, QPen, QTransform

FILL_ALPHA = 0.18
PATTERN_ALPHA = 0.75
HOVER_FILL_ALPHA = 0.12
"""Added to the fill of the object under the pointer."""
HALO = QColor(0, 0, 0, 130)
DASHES = (5.0, 3.5)
"""On and off lengths of a proposal's line, in screen pixels."""
LINE_WIDTH = 2.0
HALO_WIDTH = 4.0
REACH = 12.0
"""No outline, handle or mark reaches further than this many screen pixels beyond its object."""


@dataclass(frozen=True, slots=True)
class CanvasColours:
    """Colours of the theme on the canvas; category colours come with the annotations."""

    surround: QColor
    accent: QColor
    reject: QColor
    muted: QColor
    """The quiet text of an empty canvas."""

    @classmethod
    def from_palette(cls, palette: QPalette) -> CanvasColours:
        """Colours of the platform's palette, for a canvas without a theme."""
        return cls(
            surround=palette.color(QPalette.ColorRole.Dark),
            accent=palette.color(QPalette.ColorRole.Highlight),
            reject=QColor(Qt.GlobalColor.red),
            muted=palette.color(QPalette.ColorRole.PlaceholderText),
        )


@dataclass(frozen=True, slots=True)
class Ink:
    """Strength with which objects are drawn over the photo, 0..1 each."""

    fill: float = FILL_ALPHA
    line: float = 1.0
    """Strength of outlines with their halos; the selected and the hovered one are always drawn in full."""


@dataclass(frozen=True, slots=True)
class Lens:
    """The view of the image: ``zoom`` screen pixels per image pixel on a screen of ``dpr`` dots per screen pixel."""

    zoom: float = 1.0
    dpr: float = 1.0
    turn: int = 0
    """Quarter turns to the right, 0..3."""

    @property
    def lies(self) -> bool:
        """True if width and height have changed places."""
        return self.turn % 2 == 1

    def on_image(self, way: QPointF) -> QPointF:
        """A way on the screen as a way on the image, as long as before."""
        x, y = way.x(), way.y()
        return (QPointF(x, y), QPointF(y, -x), QPointF(-x, -y), QPointF(-y, x))[self.turn]

    def turned(self, size_hw: tuple[int, int]) -> QTransform:
        """From pixels of the image to those of the image as it is turned, whose top-left corner is (0, 0)."""
        height, width = size_hw
        corner = ((0, 0), (height, 0), (width, height), (0, width))[self.turn]
        return QTransform.fromTranslate(*corner).rotate(90 * self.turn)

    @property
    def px(self) -> float:
        """The size of one screen pixel in image pixels."""
        return 1.0 / self.zoom

    def pen(self, colour: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
        """A pen of ``width`` screen pixels at every zoom; ``dashes`` in screen pixels."""
        # Cosmetic widths count the dots of the device, not the logical pixels of the screen.
        pen = QPen(colour, width * self.dpr)
        pen.setCosmetic(True)
        if dashes:
            pen.setDashPattern([length / width for length in dashes])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        else:
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def grown(self, rect: QRectF, by: float = REACH) -> QRectF:
        """``rect`` (image pixels) with a margin of ``by`` screen pixels on every side."""
        margin = by / self.zoom
        return rect.adjusted(-margin, -margin, margin, margin)


def hatched(colour: QColor, pattern: Qt.BrushStyle, scale: float) -> QBrush:
    """A brush of lines whose distance is that of the screen, for a painter in units of ``scale`` screen pixels each."""
    brush = QBrush(tint(colour, PATTERN_ALPHA), pattern)
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


def tint(colour: QColor, alpha: float) -> QColor:
    """``colour`` with opacity ``alpha`` in 0..1."""
    tinted = QColor(colour)
    tinted.setAlphaF(alpha)
    return tinted


def readable_on(colour: QColor) -> QColor:
    """Black or white, whichever contrasts more with ``colour`` (WCAG relative luminance)."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    luminance = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
    return QColor(Qt.GlobalColor.black if luminance > 0.179 else Qt.GlobalColor.white)
