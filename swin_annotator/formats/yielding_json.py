"""JSON of label files, decoded so that other threads get their turn."""

from __future__ import annotations

import json
import re
from sys import intern
from typing import Any

_blank = re.compile(r"[ \t\n\r]*").match


def loads(data: bytes) -> Any:
    """As ``json.loads``; NaN and infinite numbers are None.

    One call of the library's decoder holds the interpreter for as long as it takes, seconds for a large file, and a
    window with it. The lists of the top-level object are therefore decoded entry by entry.

    Raises:
        ValueError: as ``json.loads``.
    """
    text = data.decode(json.detect_encoding(data), "surrogatepass")
    decoder = json.JSONDecoder(parse_constant=lambda name: None)
    try:
        return _object(text, decoder)
    except (_Odd, IndexError, json.JSONDecodeError):
        return json.loads(data, parse_constant=lambda name: None)  # knows all that JSON may be, and names every fault


class _Odd(Exception):
    """Not the object that label files are."""


def _object(text: str, decoder: json.JSONDecoder) -> dict[str, Any]:
    found: dict[str, Any] = {}
    at = _after(text, 0, "{")
    while True:
        key, at = decoder.raw_decode(text, at)
        if not isinstance(key, str):
            raise _Odd
        at = _after(text, at, ":")
        if text[at] == "[":
            found[key], at = _list(text, at, decoder)
        else:
            found[key], at = decoder.raw_decode(text, at)
        at = _skip(text, at)
        if text[at] == "}":
            if _skip(text, at + 1) != len(text):
                raise _Odd
            return found
        at = _after(text, at, ",")


def _list(text: str, at: int, decoder: json.JSONDecoder) -> tuple[list[Any], int]:
    """The list that begins at ``at``, and where the text goes on."""
    entries: list[Any] = []
    at = _after(text, at, "[")
    if text[at] == "]":
        return entries, at + 1
    while True:
        entry, at = decoder.raw_decode(text, at)
        # The decoder makes every key anew; so they are one string for all entries.
        entries.append({intern(key): value for key, value in entry.items()} if type(entry) is dict else entry)
        at = _skip(text, at)
        if text[at] == "]":
            return entries, at + 1
        at = _after(text, at, ",")


def _skip(text: str, at: int) -> int:
    match = _blank(text, at)
    return match.end() if match else at


def _after(text: str, at: int, sign: str) -> int:
    """The first character after ``sign`` and blanks around it."""
    at = _skip(text, at)
    if text[at] != sign:
        raise _Odd
    return _skip(text, at + 1)
