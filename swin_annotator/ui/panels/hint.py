"""One suggestion: a button with its key, and how far to trust it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from swin_annotator.ui.widgets import ElidedLabel, KeyButton


class Hint(QWidget):
    """Hidden while there is nothing to suggest."""

    def __init__(self, action: QAction, name: str) -> None:
        super().__init__()
        self.button = KeyButton(action, name)
        self.trust = ElidedLabel()
        self.trust.setProperty("role", "muted")
        self.trust.setObjectName(f"{name}Trust")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 4)
        layout.setSpacing(2)
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
