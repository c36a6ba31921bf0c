"""The page before a folder is open: three choices."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours, current
from swin_annotator.ui.widgets.key_cap import cap_width, key_text, paint_cap
from swin_annotator.ui.widgets.plain_text import literal, tip, unmarked


class ChoiceButton(QPushButton):
    """A wide button with the key that does the same, as a cap at its right."""

    def __init__(self) -> None:
        super().__init__()
        self.cap = ""
        self.setAutoDefault(True)  # Enter presses it
        self.setProperty("role", "choice")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's button, then the cap."""
        super().paintEvent(event)
        if self.cap:
            width = cap_width(self.cap, self.font())
            rect = QRectF(self.width() - width - 18, (self.height() - 18) / 2, width, 18)
            paint_cap(QPainter(self), self.cap, rect, current())


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
        self.folder = self._choice("chooseFolder", actions["openFolder"])
        self._open = actions["openFolder"]
        self._open.changed.connect(self._name_folder)
        self._name_folder()
        self.recent = self._choice("chooseRecent", None)
        self.recent.clicked.connect(self.recent_chosen)
        self.sample = self._choice("chooseSample", actions["sample"])
        self.offer_tour(False)
        drop = worded(QLabel(), "Folders and images can also be dropped on this window.")
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

    def _name_folder(self) -> None:
        text = tr("Open a folder…")
        self.folder.setText(text)
        self.folder.cap = key_text(self._open.shortcut())
        self.folder.update()
        self.folder.setAccessibleName(text)

    def _choice(self, name: str, action: QAction | None) -> ChoiceButton:
        button = ChoiceButton()
        button.setObjectName(name)
        if action is not None:
            button.clicked.connect(action.trigger)
        return button

    def offer_tour(self, offered: bool) -> None:
        """Let the samples stand for the tour that comes with them, as long as nobody walked it."""
        text = mark("Tour: first steps with sample images") if offered else mark("Open the sample project")
        say(self.sample.setText, text)
        say(self.sample.setAccessibleName, text)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Name the folder used last."""
        self.recent.setEnabled(bool(folders))
        self.recent.setText(
            tr("Open {name} again", name=literal(folders[0].name, 36)) if folders else tr("No recent folder yet")
        )
        self.recent.setAccessibleName(unmarked(self.recent.text()))
        self.recent.setToolTip(tip(str(folders[0])) if folders else "")

    def dress(self, colours: Colours) -> None:
        """Draw the icons in the theme's colours."""
        for button, name in ((self.folder, "folder"), (self.recent, "recent"), (self.sample, "sample")):
            button.setIcon(icons.icon(name, colours, colours.accent))
            button.setIconSize(QSize(22, 22))
