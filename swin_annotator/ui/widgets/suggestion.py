"""One suggestion in the status strip: a button with its key, and how far to trust it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from swin_annotator.engine.suggest import Suggestions
from swin_annotator.ui.i18n.translate import plural
from swin_annotator.ui.widgets.action_buttons import KeyButton
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.plain_text import literal, tip

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
        self.button.setText(literal(text, 48))
        self.button.setAccessibleDescription(f"{text}, {trust}")
        self.trust.setText(trust)
        self.setToolTip(tip("\n".join(part for part in (trust, more) if part)))
        self.setVisible(bool(text))


def trust_in(answer: Suggestions) -> str:
    """Return how far to trust what is suggested: ``from 12 labels; right 83 % of the time when left out``."""
    if answer.left_out is None:
        return plural(
            "from {n} label; too few to say how often that is right",
            "from {n} labels; too few to say how often that is right",
            answer.labels,
        )
    share = round(100 * answer.left_out.accuracy)
    return plural(
        "from {n} label; right {share} % of the time when left out",
        "from {n} labels; right {share} % of the time when left out",
        answer.labels,
        share=share,
    )
