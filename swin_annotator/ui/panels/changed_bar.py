"""The strip under the canvas of an image whose file has changed since it was labelled: what becomes of the labels."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.translate import say, tr
from swin_annotator.ui.widgets.action_buttons import KeyButton
from swin_annotator.ui.widgets.plain_text import PlainLabel, tip

HEIGHT = 44
"""Room for two lines."""


class ChangedBar(QFrame):
    """Says what has changed and offers what can be done, on this image or on all such images."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("changedBar")
        say(self.setAccessibleName, "The file has changed")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.text = PlainLabel()
        self.text.setObjectName("changedText")
        self.text.setWordWrap(True)
        self.scale = KeyButton(actions["scaleLabels"], "scaleLabelsButton", role="primary")
        self.keep = KeyButton(actions["keepLabels"], "keepLabelsButton")
        self.again = KeyButton(actions["reviewAgain"], "reviewAgainButton")
        self.all = QCheckBox()
        self.all.setObjectName("allChanged")
        say(self.all.setAccessibleName, "All changed images")
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        for part in (self.all, *self._buttons()):
            layout.addWidget(part)
        self.hide()

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.scale, self.keep, self.again

    def show_change(self, text: str, count: int, *, scales: bool) -> None:
        """Say what has changed; ``count`` images have in all, and ``scales`` tells whether scaling fits this one."""
        self.text.setText(text)
        self.text.setToolTip(tip(text))
        self.scale.setVisible(scales)
        self.all.setVisible(count > 1)
        self.all.setText(tr("All {count} changed images", count=count))
        if count < 2:
            self.all.setChecked(False)

    def sizeHint(self) -> QSize:
        """As high as two lines and a button need."""
        return QSize(600, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The text gives way; the window may be made narrow."""
        return QSize(200, HEIGHT)
