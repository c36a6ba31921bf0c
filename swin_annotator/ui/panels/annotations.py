"""The accepted labels of the image on screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import mark, worded
from swin_annotator.ui.widgets.plain_text import WrappedLabel
from swin_annotator.ui.widgets.row_list import Row, RowList


class AnnotationsPanel(QWidget):
    """One row per label: category and kind of shape; a button deletes it."""

    chosen = Signal(object)
    """Tuple of annotation ids."""
    deleted = Signal(int)
    centred = Signal(int)
    """The user wants to see this one."""

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList("annotationList", mark("Labels"), ("delete",), many=True)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.centred)
        self.list.delegate.pressed.connect(lambda _button, row_id: self.deleted.emit(row_id))
        self._empty = worded(
            WrappedLabel(),
            "Nothing accepted on this image yet. Draw a box ({box}) or accept a proposal ({accept}).",
            box=key_of("box"),
            accept=key_of("accept"),
        )
        self._empty.setProperty("role", "muted")
        self._empty.setContentsMargins(12, 4, 12, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        self.show_labels(())

    def show_labels(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.list.set_rows(rows)
        self._empty.setVisible(not rows)
