"""The line icons of ``resources/icons``, drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from swin_annotator import paths
from swin_annotator.ui.theme import Colours

SIDE = 20
"""Pixels of one icon at scale 1."""
_INK = "currentColor"


@cache
def _source(name: str) -> str:
    return (paths.resource("icons") / f"{name}.svg").read_text(encoding="utf-8")


def renderer(name: str, colour: str) -> QSvgRenderer:
    """The drawing ``name`` in ``colour`` (``#rrggbb``). Raises FileNotFoundError when there is none."""
    return QSvgRenderer(QByteArray(_source(name).replace(_INK, colour).encode()))


class _LineIcon(QIconEngine):
    """Draws at whatever size and scale is asked for; muted when disabled."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour, self._disabled)

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        renderer(self._name, colour).render(painter, QRectF(rect))  # type: ignore[call-overload]  # a QRect

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


def icon(name: str, colours: Colours, colour: str = "") -> QIcon:
    """The icon ``name`` in the text colour of the theme, or in ``colour``."""
    return QIcon(_LineIcon(name, colour or colours.text, colours.muted))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw the icon ``name`` into ``rect``."""
    renderer(name, colour).render(painter, rect)
