"""The tags of the image on screen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from swin_annotator.core import tags
from swin_annotator.core.names import COMMAS, search_key
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.translate import say, worded
from swin_annotator.ui.widgets.completer import NameList
from swin_annotator.ui.widgets.enter_keys import ENTER, kept_from_window
from swin_annotator.ui.widgets.key_cap import KeyCap
from swin_annotator.ui.widgets.sections import Heading


class TagEdit(QLineEdit):
    """Tags between commas. Enter keeps them, Escape takes the typing back; known tags are offered."""

    left = Signal()
    """Enter or Escape: the focus belongs elsewhere."""
    typed = Signal()
    """Asks to keep what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tagEdit")
        say(self.setAccessibleName, "Tags of the image")
        say(self.setToolTip, "What the image as a whole is; commas between tags")
        self._names: Sequence[str] = ()
        self._kept: tuple[str, ...] = ()
        self.suggestions = NameList(self)
        self.suggestions.itemClicked.connect(lambda item: self._complete(item.text()))
        self.textEdited.connect(lambda _text: self._suggest())

    def show_tags(self, kept: Sequence[str]) -> None:
        """Show these, in place of what was typed."""
        self._kept = tuple(kept)
        self.setText(tags.line_of(self._kept))
        self.suggestions.hide()

    def set_names(self, names: Sequence[str]) -> None:
        """Tags to offer."""
        self._names = names

    def begin(self) -> None:
        """Take the focus, ready for one more tag."""
        if self._kept and not self.isModified():
            self.setText(f"{tags.line_of(self._kept)}, ")
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.end(False)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Escape from the keys of the window."""
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose what is offered, Enter takes it, or else keeps the tags; Escape undoes the typing."""
        offered = self.suggestions.isVisible()
        if offered and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.suggestions.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and offered:
            self.suggestions.hide()
        elif event.key() == Qt.Key.Key_Escape:
            self.show_tags(self._kept)
            self.left.emit()
        elif event.key() in ENTER and self.suggestions.chosen():
            self._complete(self.suggestions.chosen())
        elif event.key() in ENTER:
            self.typed.emit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes the chosen name, where there is one."""
        chosen = self.suggestions.chosen()
        if chosen:
            self._complete(chosen)
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed, whichever way the user leaves."""
        self.suggestions.hide()
        self.typed.emit()
        super().focusOutEvent(event)

    def _word(self) -> str:
        """Return what stands between the last comma and the cursor."""
        return re.split(f"[{COMMAS}]", self.text()[: self.cursorPosition()])[-1].lstrip()

    def _suggest(self) -> None:
        word = search_key(self._word())
        here = set(tags.parse(self.text()))
        fits = [name for name in self._names if search_key(name).startswith(word) and name not in here]
        self.suggestions.offer(fits if word else [])

    def _complete(self, name: str) -> None:
        """Put a whole tag in place of its typed beginning, and make room for the next."""
        end = self.cursorPosition()
        start = end - len(self._word())
        before, after = self.text()[:start], self.text()[end:]
        self.setText(f"{before}{tags.line_of([name])}, {after.lstrip(f' {COMMAS}')}")
        self.setModified(True)
        self.setCursorPosition(len(before) + len(tags.line_of([name])) + 2)
        self.suggestions.hide()


class TagsPanel(QWidget):
    """One row: the tags, and the key that leads to them."""

    changed = Signal(object)
    """Tuple of the tags that the user wants."""
    left = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.edit = TagEdit()
        self.edit.typed.connect(self.flush)
        self.edit.left.connect(self.left)
        title = worded(Heading(), "Tags")
        title.setBuddy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self.edit, 1)
        row.addWidget(KeyCap(actions["tags"]))
        self._shown: tuple[str, ...] | None = None
        self.show_tags(None)

    def show_tags(self, kept: Sequence[str] | None) -> None:
        """Show these tags, in place of what is being typed; None: there is no image."""
        self._shown = None if kept is None else tuple(kept)
        self.edit.setEnabled(kept is not None)
        self.edit.show_tags(self._shown or ())

    def flush(self) -> None:
        """Announce what was typed and not kept yet."""
        wanted = tags.parse(self.edit.text())
        if self._shown is None:
            return
        if wanted == self._shown:
            self.edit.show_tags(self._shown)  # blanks and commas that say nothing go
        else:
            self._shown = wanted
            self.changed.emit(wanted)
