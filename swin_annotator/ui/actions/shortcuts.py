"""The keys in use, as sentences name them: those of the table of actions, unless the user chose others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from swin_annotator.ui.actions.table import BY_ID, name_of
from swin_annotator.ui.i18n.translate import tr

_in_use: dict[str, tuple[str, ...]] = {}
"""Keys by id of an action; of what is missing here those of the table hold. Like the language, one for the program."""


@dataclass(frozen=True, slots=True)
class Key:
    """A value for a sentence: the key that its action has when the sentence is written."""

    action_id: str
    bracketed: bool = False

    def __str__(self) -> str:
        """``Ctrl+Z`` as the system writes it, `` (Ctrl+Z)`` bracketed.

        Without a key: the action's name, so that the sentence still says what to do; bracketed: nothing.
        """
        keys = keys_of(self.action_id)
        if keys:
            text = written(QKeySequence(keys[0]))
            return f" ({text})" if self.bracketed else text
        return "" if self.bracketed else tr("“{name}”", name=name_of(BY_ID[self.action_id]))


def key_of(action_id: str) -> Key:
    """The key of an action, for ``tr("{undo} takes it back.", undo=key_of("undo"))``. Raises KeyError for no action."""
    return Key(BY_ID[action_id].id)


def bracketed(action_id: str) -> Key:
    """The same at the end of a tool tip, ``"Menu{key}"``, that needs no word where there is no key."""
    return Key(BY_ID[action_id].id, bracketed=True)


def keys_of(action_id: str) -> tuple[str, ...]:
    """The keys of an action in Qt's portable form, the one to be named first; empty where it has none."""
    return _in_use.get(action_id, BY_ID[action_id].keys)


def use(keys: Mapping[str, tuple[str, ...]]) -> None:
    """Let these keys hold, by the actions' ids."""
    _in_use.clear()
    _in_use.update(keys)


def written(keys: QKeySequence) -> str:
    """A shortcut as the system writes it in words: ``Ctrl+Shift+Z``, on macOS with its signs.

    Qt calls the large key Return, which people and keyboards call Enter.
    """
    return keys.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def presses(event: QKeyEvent, action_id: str) -> bool:
    """Return whether the pressed key is one of an action, for what takes keys before the window does."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else event.key()  # Shift and Tab come as one
    sequence = QKeySequence(key | plain.value)
    return any(sequence == QKeySequence(keys) for keys in keys_of(action_id))
