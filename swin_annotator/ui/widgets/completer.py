"""Names that are offered while a person types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from swin_annotator.ui.i18n.translate import say

MOST_SHOWN = 8
ROW = 26


class NameList(QListWidget):
    """Names under a text field. Part of the window and never in focus, so that the keyboard stays where it is."""

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit)
        self._edit = edit
        self.setObjectName("suggestions")
        say(self.setAccessibleName, "Suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def offer(self, names: Sequence[str]) -> None:
        """Show these at the line that is typed, under it or, where there is no room, above; none: hide."""
        self.setVisible(bool(names))
        if not names:
            return
        window = self._edit.window()
        if self.parent() is not window:
            self.setParent(window)
        self.clear()
        self.addItems(list(names))
        self.setCurrentRow(-1)
        height = min(MOST_SHOWN, len(names)) * ROW + 6
        corner = self._edit.mapTo(window, QPoint(0, self._edit.height() + 2))
        top = corner.y() if corner.y() + height <= window.height() else corner.y() - self._edit.height() - 4 - height
        self.setGeometry(corner.x(), top, self._edit.width(), height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Move the choice, around the ends."""
        self.setCurrentRow((max(self.currentRow(), -1 if by > 0 else 0) + by) % self.count())

    def chosen(self) -> str:
        """The name under the choice, or nothing."""
        item: QListWidgetItem | None = self.currentItem()
        return item.text() if item is not None and self.isVisible() else ""
