"""Guesses of what a label file is, from its first bytes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from swin_annotator.core import regular
from swin_annotator.formats.old_encoding import unicode_of

_PREFIX = 1 << 18
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]')


@dataclass(frozen=True, slots=True)
class Beginning:
    """The beginning of a file; all empty where it is no text or can't be read."""

    text: str = ""
    is_list: bool = False
    """True if it is JSON whose outermost value is a list."""
    keys: frozenset[str] = field(default=frozenset())
    """Keys of the outermost JSON object."""
    inner: frozenset[str] = field(default=frozenset())
    """Keys of the objects directly in it, or in the outermost list."""

    @property
    def first_line(self) -> str:
        """The first line that is not blank."""
        return next((line for line in self.text.splitlines() if line.strip()), "")


def beginning(path: Path) -> Beginning:
    """The beginning of a file, whatever it is."""
    try:
        with regular.open_regular(path) as file:
            data = file.read(_PREFIX)
    except OSError:
        return Beginning()
    text = data.decode(unicode_of(data), "ignore")
    stripped = text.lstrip()
    if stripped[:1] not in ("{", "["):
        return Beginning(text)
    keys, inner = _keys(stripped)
    return Beginning(text, stripped[0] == "[", frozenset(keys), frozenset(inner))


def _keys(text: str) -> tuple[set[str], set[str]]:
    """Keys of the outermost object, and of the objects one level down, lists not counted."""
    levels: list[str] = []
    found: dict[int, set[str]] = {1: set(), 2: set()}
    word = ""
    for match in _TOKEN.finditer(text):
        sign = match[0]
        if sign in "{[":
            levels.append(sign)
        elif sign in "}]":
            if levels:
                levels.pop()
        elif sign == ":":
            depth = levels.count("{")
            if word and depth in found and len(levels) <= 2:
                found[depth].add(word)
            word = ""
        elif sign == ",":
            word = ""
        else:
            try:
                word = json.loads(sign)
            except ValueError:  # control characters
                word = ""
    if text[:1] == "[":
        return set(), found[1]
    return found[1], found[2]
