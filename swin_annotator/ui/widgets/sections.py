"""Divisions of columns: sections that fold, headings and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.plain_text import PlainLabel, tip

HEAD = 20
"""Pixels of height of a heading that folds."""


class Section(QWidget):
    """A heading that folds what is under it, with a count at its right."""

    folded = Signal(bool)
    folded_by_hand = Signal(bool)

    def __init__(
        self, title: str, body: QWidget, *, count: QLabel | None = None, button: QWidget | None = None
    ) -> None:
        super().__init__()
        self._body = body
        self.head = QPushButton()
        self.head.setProperty("role", "fold")
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head.setAutoDefault(True)  # Enter presses it
        self.head.setCheckable(True)
        self.head.setFixedHeight(HEAD)
        say(self.set_title, title)
        self.head.toggled.connect(self._toggle)
        self.head.clicked.connect(lambda shown: self.folded_by_hand.emit(not shown))
        self.count = count or PlainLabel()
        self.count.setProperty("role", "strong")
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.head)
        if self.count.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:  # it takes what there is
            row.addWidget(self.count, 1)
        else:
            row.addStretch(1)
            row.addWidget(self.count)
        if button is not None:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 1)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(body, 1)
        self.set_folded(False)

    def set_title(self, title: str) -> None:
        """Show ``title`` in capitals."""
        self.head.setText(title.upper())
        self.head.setAccessibleName(tr("Show or hide {title}", title=title))
        self.head.setToolTip(tip(self.head.accessibleName()))

    def set_folded(self, folded: bool) -> None:
        """Show the heading alone, or everything."""
        self.head.setChecked(not folded)
        self._toggle(not folded)

    @property
    def is_folded(self) -> bool:
        """True if only the heading shows."""
        return not self.head.isChecked()

    @property
    def head_height(self) -> int:
        """Pixels that the heading alone takes."""
        return HEAD + 2

    def _toggle(self, shown: bool) -> None:
        self._body.setVisible(shown)
        vertical = QSizePolicy.Policy.Expanding if shown else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._dress()
        self.folded.emit(not shown)

    def _dress(self) -> None:
        name = "unfolded" if self.head.isChecked() else "folded"
        colours = current()
        self.head.setIcon(icons.icon(name, colours, colours.muted))
        self.head.setIconSize(QSize(14, 14))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)


def line(role: str = "line") -> QFrame:
    """A hairline: ``line`` lies, ``upright`` stands."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame


class Heading(PlainLabel):
    """A small grey heading in capitals."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "heading")

    def setText(self, text: str) -> None:
        """Show ``text`` in capitals."""
        super().setText(text.upper())
