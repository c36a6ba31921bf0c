"""Three ways to tell: the status line fades, the banner stays until it is dealt with, the dialog is for bugs."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import swin_annotator
from swin_annotator.errors import AnnotatorError
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import say, tr, worded
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.plain_text import PlainLabel, breakable, literal

log = logging.getLogger(__name__)
STATUS_MS = 4000
MOST_REMEDIES = 3


@dataclass(frozen=True, slots=True)
class Remedy:
    """A button that does what the hint says."""

    text: str
    action: Callable[[], object]


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text``, wherever the focus is."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class StatusLine(ElidedLabel):
    """One line that says what happened, for four seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusMessage")
        say(self.setAccessibleName, "Message")
        self._timer = QTimer(self, singleShot=True, interval=STATUS_MS)
        self._timer.timeout.connect(self.clear)

    def tell(self, text: str) -> None:
        """Show ``text`` for a while, and have it read out."""
        self.setText(text)
        announce(self, text)
        self._timer.start()


class Banner(QFrame):
    """A bar above the canvas that says what went wrong and what to do; stays until closed, done or replaced.

    It takes room of its own: over the image it would hide what is judged.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        say(self.setAccessibleName, "Notice")
        self.number = 0
        """Number of the notice that was told last; 0 before the first."""
        self._told = ""
        self._promise = ""
        self._again: Callable[[], object] | None = None
        self._passing = False
        self._remedies: tuple[Remedy, ...] = ()
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons = [self._remedy_button(place) for place in range(MOST_REMEDIES)]
        self._close = QToolButton()
        self._close.setObjectName("bannerClose")
        self._close.setProperty("role", "flat")
        say(self._close.setAccessibleName, "Close the notice")
        say(self._close.setToolTip, "Close")
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        for button in self.buttons:
            layout.addWidget(button)
        layout.addWidget(self._close)
        self.hide()

    def _remedy_button(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"bannerButton{place + 1 if place else ''}")
        say(button.setAccessibleName, "What helps")
        button.setProperty("role", "link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)  # Enter presses it
        button.clicked.connect(lambda: self._do(place))
        return button

    @property
    def text(self) -> str:
        """Text of the banner; empty while it is hidden."""
        return self._told if not self.isHidden() else ""

    @property
    def first(self) -> QWidget:
        """The button that the keyboard comes to first: what helps, else closing."""
        return self.buttons[0] if self._remedies else self._close

    def tell(
        self,
        text: str,
        *remedies: Remedy | None,
        passing: bool = False,
        promise: str = "",
        again: Callable[[], object] | None = None,
    ) -> None:
        """Show ``text`` with a button for each of ``remedies``.

        Args:
            text: what is told.
            remedies: what helps.
            passing: it goes with the image that it came at.
            promise: what undo would take back; no longer said after the next step.
            again: tells it once more when the language changes.
        """
        self.number += 1
        self._passing, self._promise, self._again = passing, promise, again
        text = f"{text} {promise}".strip()
        self._remedies = tuple(remedy for remedy in remedies if remedy is not None)[:MOST_REMEDIES]
        self._told = text
        self._text.setText(breakable(text))
        announce(self, text)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(self._remedies))
            if place < len(self._remedies):
                button.setText(literal(self._remedies[place].text))
                say(button.setAccessibleName, "{what}", what=self._remedies[place].text)
        self._dress()
        self.show()

    def pass_on(self) -> None:
        """Another image is on screen."""
        if self._passing:
            self.hide()

    def step_on(self, undone: bool = False) -> None:
        """Another step was made, or the newest one ``undone``: undo no longer takes back what was told of."""
        if not self._promise:
            return
        told, self._promise = self._told.removesuffix(self._promise).rstrip(), ""
        if undone:
            self.hide()
        else:
            self._told = told
            self._text.setText(breakable(told))

    def _do(self, place: int) -> None:
        remedy = self._remedies[place]
        self.hide()
        remedy.action()

    def _dress(self) -> None:
        colours = current()
        self._close.setIcon(icons.icon("close", colours, colours.muted))
        self._close.setIconSize(QSize(16, 16))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and language."""
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        if event.type() is QEvent.Type.LanguageChange and self._again is not None and not self.isHidden():
            self._again()
        super().changeEvent(event)


def sentence(error: Exception) -> str:
    """Return what the user reads about an expected failure: message and hint."""
    if isinstance(error, AnnotatorError):
        return f"{said(error.message)} {said(error.hint)}".strip()
    return tr("Something went wrong inside the program. Your labels are safe; details are in the log.")


class BugDialog(QDialog):
    """Details of a bug, to copy into a report; the program goes on."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bugDialog")
        say(self.setWindowTitle, "Something went wrong")
        text = worded(
            QLabel(),
            "This is a fault of the program. Your labels are on disk and you can go on working. "
            "The text below, pasted into a report, helps to mend it.",
        )
        text.setWordWrap(True)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setProperty("role", "log")
        say(self.details.setAccessibleName, "Details")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self.details)
        layout.addWidget(buttons)
        self.resize(640, 360)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())


class BugReporter(QObject):
    """The exception hook: logs, shows one dialog at a time, keeps the program running."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: BugDialog | None = None

    def install(self) -> None:
        """Become ``sys.excepthook``."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the exception and show its details."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("Unexpected failure", exc_info=(kind, error, trace))
        if self.dialog is not None and self.dialog.isVisible():
            return
        head = f"Swin Annotator {swin_annotator.__version__}, Python {platform.python_version()}, {platform.platform()}"
        text = "".join(traceback.format_exception(kind, error, trace))
        self.dialog = BugDialog(f"{head}\n\n{text}", self._window)
        self.dialog.open()
