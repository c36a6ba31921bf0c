"""The progress of a transfer, in a table's cell."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from swin_annotator.ui.i18n.model_labels import size
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.widgets.plain_text import PlainLabel


class TransferCell(QWidget):
    """Bytes in words, and a bar under them."""

    def __init__(self, title: str, *, from_hub: bool) -> None:
        super().__init__()
        self.label = PlainLabel(tr("waiting for the hub…") if from_hub else tr("reading…"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of {title}", title=title))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        layout.addWidget(self.bar)

    def show_bytes(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` bytes."""
        text = tr("{done} of {total}", done=size(done), total=size(total))
        self.label.setText(text)
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // total if total else 0)
        self.bar.setAccessibleDescription(text)
