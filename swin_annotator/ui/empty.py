"""What the window shows before a folder is open: three choices."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from swin_annotator.ui import icons
from swin_annotator.ui.actions import Actions
from swin_annotator.ui.theme import Colours
from swin_annotator.ui.widgets import key_text
from swin_annotator.ui.words import tr, worded


class EmptyState(QWidget):
    """Open a folder, the recent one, or the samples."""

    recent_chosen = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = worded(QLabel(), "Label a folder of images")
        title.setProperty("role", "title")
        lead = worded(QLabel(), "Open a folder, type what to find or draw one example, then accept what is right.")
        lead.setProperty("role", "lead")
        lead.setWordWrap(True)
        lead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        keys = key_text(actions["openFolder"].shortcut())
        self.folder = self._choice("chooseFolder", f"Open a folder…    {keys}", actions["openFolder"])
        self.recent = self._choice("chooseRecent", "Open the last folder", None)
        self.recent.clicked.connect(self.recent_chosen)
        self.sample = self._choice("chooseSample", "Open the sample project", actions["sample"])
        self.folder.setProperty("role", "choice")
        drop = worded(QLabel(), "A folder can also be dropped here.")
        drop.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(lead)
        layout.addSpacing(12)
        for button in (self.folder, self.recent, self.sample):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addWidget(drop, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.show_recent(())

    def _choice(self, name: str, text: str, action: QAction | None) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text.split("  ")[0])
        button.setProperty("role", "choice")
        if action is not None:
            button.clicked.connect(action.trigger)
        return button

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Name the folder used last."""
        self.recent.setEnabled(bool(folders))
        self.recent.setText(tr("Open {name} again", name=folders[0].name) if folders else tr("No recent folder yet"))
        self.recent.setToolTip(str(folders[0]) if folders else "")

    def dress(self, colours: Colours) -> None:
        """Draw the icons in the theme's colours."""
        for button, name in ((self.folder, "folder"), (self.recent, "recent"), (self.sample, "sample")):
            button.setIcon(icons.icon(name, colours, colours.accent))
            button.setIconSize(QSize(22, 22))
