"""The line icons of ``resources/icons``, drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from swin_annotator import paths
from swin_annotator.ui.theme.theme import Colours

SIDE = 20
"""Pixels of one icon at scale 1."""
_DENSE = 3
"""Icons are drawn this large and scaled down where the screen is less dense."""
_INK = "currentColor"


@cache
def _source(name: str) -> str:
    return (paths.resource("icons") / f"{name}.svg").read_text(encoding="utf-8")


def renderer(name: str, colour: str) -> QSvgRenderer:
    """The drawing ``name`` in ``colour`` (``#rrggbb``). Raises FileNotFoundError when there is none."""
    return QSvgRenderer(QByteArray(_source(name).replace(_INK, colour).encode()))


def icon(name: str, colours: Colours, colour: str = "") -> QIcon:
    """The icon ``name`` in the text colour of the theme, or in ``colour``; muted where it is disabled."""
    # Pixmaps, not a QIconEngine written here: Qt may outlive the Python half of such an engine.
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour or colours.text), (QIcon.Mode.Disabled, colours.muted)):
        for pixmap in _pixmaps(name, ink):
            made.addPixmap(pixmap, mode)
    return made


def _pixmaps(name: str, ink: str) -> list[QPixmap]:
    """An icon in all its sizes: actions share icons, and a theme comes again. Qt's cache ends with the program's Qt."""
    pixmaps = []
    drawing = None
    for side in (SIDE, 2 * SIDE, _DENSE * SIDE):
        key = f"{name} {ink} {side}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            drawing = drawing or renderer(name, ink)
            pixmap = _draw(drawing, side)
            QPixmapCache.insert(key, pixmap)
        pixmaps.append(pixmap)
    return pixmaps


def _draw(drawing: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def swatch(colour: QColor) -> QIcon:
    """A small square of a category's colour."""
    pixmap = QPixmap(3 * SIDE, 3 * SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(SIDE * 0.75, SIDE * 0.75, SIDE * 1.5, SIDE * 1.5), SIDE * 0.4, SIDE * 0.4)
    painter.end()
    return QIcon(pixmap)


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw the icon ``name`` into ``rect``."""
    renderer(name, colour).render(painter, rect)
