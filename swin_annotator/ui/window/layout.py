"""The layout of the window: columns beside each other, bars above and below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedLayout, QVBoxLayout, QWidget

NARROW, WIDE = (166, 258), (240, 320)
"""Left and right column in pixels, for windows under and over ``ROOMY``."""
ROOMY = 1500
TITLE_BAR = 40
"""Pixels that a window manager may put above the window."""
_GEOMETRY, _COLUMNS = "geometry", "columns"


class Columns(QSplitter):
    """Image list, centre and right column."""

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in (left, centre, right):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        left.setMinimumWidth(140)
        right.setMinimumWidth(248)

    def spread(self, width: int) -> None:
        """Give the columns of a window of ``width`` pixels their usual share: the image has at least 60 %."""
        left, right = WIDE if width >= ROOMY else NARROW
        self.setSizes([left, width - left - right - 2, right])


class Centre(QWidget):
    """The canvas, or what is shown before a folder is open; notices above it, strips below."""

    def __init__(self, notice: QWidget, pages: Iterable[QWidget], strips: Iterable[QWidget]) -> None:
        super().__init__()
        middle = QWidget()
        middle.setMinimumWidth(240)
        self.stack = QStackedLayout(middle)
        for page in pages:
            self.stack.addWidget(page)
        column = _column(self)
        column.addWidget(notice)
        column.addWidget(middle, 1)
        for strip in strips:
            column.addWidget(strip)


def body(above: QWidget, columns: QWidget, below: QWidget) -> QWidget:
    """Return the widget that fills the window."""
    whole = QWidget()
    column = _column(whole)
    column.addWidget(above)
    column.addWidget(columns, 1)
    column.addWidget(below)
    for part in whole.findChildren(QWidget):
        part.setAcceptDrops(False)  # wherever something is dropped, the window gets it
    return whole


def fold(part: QWidget) -> None:
    """Hide a part of the window that is shown; show one that is hidden."""
    part.setVisible(not part.isVisible())


def restore(window: QMainWindow, columns: Columns, settings: QSettings) -> None:
    """Give the window the place and the columns that it had, or the usual ones."""
    geometry, widths = settings.value(_GEOMETRY), settings.value(_COLUMNS)
    if geometry is None or not window.restoreGeometry(geometry):
        screen = QApplication.primaryScreen().availableGeometry()
        window.resize(min(1600, screen.width()), min(1000, screen.height() - TITLE_BAR))
    if widths is None or not columns.restoreState(widths):
        columns.spread(window.width())


def remember(window: QMainWindow, columns: Columns, settings: QSettings) -> None:
    """Keep what :func:`restore` reads."""
    settings.setValue(_GEOMETRY, window.saveGeometry())
    settings.setValue(_COLUMNS, columns.saveState())


def _column(of: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(of)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
