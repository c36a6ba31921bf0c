"""A part of a column that scrolls within a height of its own where the window is low."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

_WHOLE = 16_777_215
"""Pixels that are more than any widget has."""


class LowScroll(QScrollArea):
    """Shows its content whole, or as much of it as ``most`` allows."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content, self._most = content, _WHOLE
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setWidgetResizable(True)
        content.setMinimumWidth(1)  # never wider than the column: buttons give way instead
        self.setWidget(content)
        for part in (content, self.viewport()):  # the column shows through
            part.setAutoFillBackground(False)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def set_most(self, height: int | None) -> None:
        """Take so many pixels at most; None: as many as the content needs."""
        most = _WHOLE if height is None else height
        if most != self._most:
            self._most = most
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the content, within what is allowed."""
        content = self._content.sizeHint()
        return QSize(content.width(), min(self._most, content.height()))

    def minimumSizeHint(self) -> QSize:
        """The height is fixed; the width gives way."""
        return QSize(1, self.sizeHint().height())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show what gets the focus from outside, too; Qt follows it only from one part of the content to another."""
        content = self.widget()  # none while the window is taken apart
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content in another font or language."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
