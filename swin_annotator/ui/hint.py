"""One suggestion in the status strip: a button with its key, and how far to trust it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from swin_annotator.ui.widgets import ElidedLabel, KeyButton

HEIGHT = 26


class Hint(QWidget):
    """Hidden while there is nothing to suggest. It stands where nothing else has to move for it."""

    def __init__(self, action: QAction, name: str) -> None:
        super().__init__()
        self.button = KeyButton(action, name)
        self.button.setFixedHeight(HEIGHT)
        self.trust = ElidedLabel()
        self.trust.setProperty("role", "muted")
        self.trust.setObjectName(f"{name}Trust")
        self.trust.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button)
        layout.addWidget(self.trust)
        self.hide()

    def suggest(self, text: str, trust: str = "", more: str = "") -> None:
        """Show this; nothing: hide.

        Args:
            text: what is suggested, and how likely it is.
            trust: how often such suggestions are right.
            more: what the tool tip says besides.
        """
        self.button.setText(text)
        self.button.setAccessibleDescription(f"{text}, {trust}")
        self.trust.setText(trust)
        self.setToolTip("\n".join(part for part in (trust, more) if part))
        self.setVisible(bool(text))
