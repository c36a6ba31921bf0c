"""Messages of the rooms below in the user's language: they speak English, as logs and the command line do."""

from __future__ import annotations

from swin_annotator.messages import Message, filled, for_window
from swin_annotator.ui.i18n.translate import looked_up, mark, tr

_SYSTEM = (
    mark("Permission denied"),
    mark("No such file or directory"),
    mark("No space left on device"),
    mark("Read-only file system"),
    mark("Input/output error"),
    mark("Is a directory"),
    mark("Not a directory"),
    mark("File name too long"),
    mark("Connection refused"),
    mark("Network is unreachable"),
    mark("No route to host"),
    mark("Connection reset by peer"),
    mark("Connection timed out"),
    mark("Host is down"),
    mark("Stale file handle"),
    mark("Transport endpoint is not connected"),
)
"""Reasons that the operating system gives."""
_REASONS = {text.lower(): text for text in _SYSTEM}
"""Words by how it reads within a sentence."""


def said(text: str) -> str:
    """Say a text of a room in the user's language; names, and what no room made, stay as they are."""
    if not isinstance(text, Message):
        reason = _REASONS.get(text.lower())
        return text if reason is None else tr(reason)
    if not text:
        return ""
    here = for_window(text)
    if here is not text:
        return said(here)
    values = {name: said(value) if isinstance(value, str) else value for name, value in text.values.items()}
    n = values.get("n")
    count = n if isinstance(n, int) else int(n) if n is not None and n.isdecimal() else None
    template = looked_up(text.template, count)
    return filled(text.form if template == text.template else template, values)
