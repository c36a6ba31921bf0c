"""Messages of the rooms below, in the user's language: they speak English, as logs and the command line do.

A finished sentence is matched back to its template, and template and values are said in the user's language.
``tools/translations.py`` finds the templates in the source of the rooms and keeps them in ``resources/translations``.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache

from swin_annotator import paths
from swin_annotator.messages import Message, filled
from swin_annotator.ui.i18n import step_names
from swin_annotator.ui.i18n.translate import looked_up, mark, plural, tr

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
_VALUE = re.compile(r"\{(\w+)\}")
_STEP = "entry"
"""A value of this name is a step of the history."""


def said(text: str) -> str:
    """A text of a room in the user's language; one that is not known stays as it is."""
    if isinstance(text, Message):
        return _translated(text) if text else ""
    if not text or (found := _known(text)) is None:
        return text
    template, values = found
    values = {name: step_names.said(value) if name == _STEP else said(value) for name, value in values.items()}
    if values.get("n", "").isdecimal():
        return plural(template, template, int(values.pop("n")), **values)
    return tr(template, **values)


def _translated(message: Message) -> str:
    values = {
        name: step_names.said(str(value)) if name == _STEP else said(value) if isinstance(value, str) else value
        for name, value in message.values.items()
    }
    n = values.get("n")
    count = n if isinstance(n, int) else int(n) if n is not None and n.isdecimal() else None
    known = looked_up(message.template, count)
    return filled(message.form if known == message.template else known, values)


@cache
def templates() -> tuple[str, ...]:
    """All that the rooms say; what has the most words of its own comes first, for it fits the least other texts."""
    table = json.loads(paths.resource("translations/rooms.json").read_text(encoding="utf-8"))
    return tuple(sorted((*table, *_SYSTEM), key=lambda text: len(_VALUE.sub("", text)), reverse=True))


@cache
def _plain() -> frozenset[str]:
    """Those without values."""
    return frozenset(text for text in templates() if not _VALUE.search(text))


@cache
def _open() -> tuple[tuple[str, str, str], ...]:
    """Those with values, each with what it begins and ends with."""
    parts = ((text, _VALUE.split(text)) for text in templates())
    return tuple((text, words[0], words[-1]) for text, words in parts if len(words) > 1)


@lru_cache(maxsize=512)
def _known(text: str) -> tuple[str, dict[str, str]] | None:
    if text in _plain():
        return text, {}
    for template, head, tail in _open():
        if text.startswith(head) and text.endswith(tail) and (found := _pattern(template).fullmatch(text)):
            return template, found.groupdict()
    return None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """A value named ``n`` is a number; others are anything."""
    parts = _VALUE.split(template)
    for place, name in enumerate(parts[1::2]):
        any_ = r"[\d.,]+" if re.fullmatch(r"n\d*", name) else ".*"
        parts[2 * place + 1] = f"(?P<{name}>{any_})"
    parts[::2] = map(re.escape, parts[::2])
    return re.compile("".join(parts), re.DOTALL)
