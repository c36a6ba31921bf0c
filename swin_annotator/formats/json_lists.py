"""A JSON file whose top-level object holds long lists, read piece by piece: never all of it in memory."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import orjson

from swin_annotator.core import regular

PIECE = 1 << 15
"""Bytes of a list that are decoded at a time: looked at while a core's cache still has it, it takes a fifth less time.

Other threads get their turn in between.
"""
_blank = re.compile(rb"[ \t\n\r]*").match
_MARK = b"\xef\xbb\xbf"


class Item(NamedTuple):
    """A value under a key of the top-level object, or entries of the list there."""

    key: str
    value: Any
    is_entry: bool


class NotPlain(Exception):
    """Not the plain file that can be read this way. Whether it is JSON at all, and what is wrong, is for others."""


class KeyTwice(NotPlain):
    """A key of the top-level object comes twice; it is the exception's only argument."""


class CutShort(Exception):
    """The file ends within a value."""


def pieces(path: Path, lists: Collection[str]) -> Iterator[Item]:
    """Read what a file holds, in its order; NaN and infinite numbers are None.

    Args:
        path: UTF-8, with or without a mark.
        lists: keys whose lists are given some hundred entries at a time, a list of them as one value; before the first
            comes the empty list as the key's value.

    Raises:
        NotPlain: no object, a key that comes twice, no UTF-8, too deep, or no JSON.
        CutShort: it is JSON up to where it ends.
        OSError: it can't be read.
    """
    with regular.open_regular(path) as file:
        try:
            yield from _Reader(file).pieces(lists)
        except RecursionError as error:
            raise NotPlain from error


def batches(path: Path, lists: Collection[str]) -> Iterator[tuple[str, list[Any]]]:
    """The entries of some lists, a few hundred at a time, for who needs no more of a file. Raises as ``pieces``."""
    return ((item.key, item.value) for item in pieces(path, lists) if item.is_entry)


class _Reader:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._held = b""
        self._at = 0
        self._decoder = json.JSONDecoder(parse_constant=lambda name: None)

    def pieces(self, lists: Collection[str]) -> Iterator[Item]:
        """See the function."""
        self._more()
        if self._held.startswith(_MARK):
            self._at = len(_MARK)
        elif b"\0" in self._held[:4]:  # UTF-16 or -32
            raise NotPlain
        self._take(b"{")
        seen: set[str] = set()
        while True:
            key = self._value()
            if not isinstance(key, str):
                raise NotPlain
            if key in seen:
                raise KeyTwice(key)
            seen.add(key)
            self._take(b":")
            if key in lists and self._peek() == b"[":
                yield Item(key, [], False)
                yield from (Item(key, entries, True) for entries in self._entries())
            else:
                yield Item(key, self._value(), False)
            if self._peek() == b"}":
                self._at += 1
                if self._peek(at_end=True):
                    raise NotPlain
                return
            self._take(b",")

    def _entries(self) -> Iterator[list[Any]]:
        """The entries of the list that begins here, some at a time, and past it."""
        self._take(b"[")
        if self._peek() == b"]":
            self._at += 1
            return
        while True:
            yield from self._many()
            entries, ended = self._some()
            yield entries
            if ended:
                return

    def _many(self) -> Iterator[list[Any]]:
        """Objects up to the last comma between two in the next piece, while pieces can be cut there."""
        while True:
            while len(self._held) - self._at < PIECE and self._more():
                pass
            end = self._last_comma(self._at, min(self._at + PIECE, len(self._held)))
            if end is None:
                return
            try:
                found = orjson.loads(b"[" + self._held[self._at : end] + b"]")
            except orjson.JSONDecodeError:  # the comma lies within an entry or behind the list, or there is a NaN
                return
            self._at = end + 1
            yield found

    def _last_comma(self, start: int, end: int) -> int | None:
        """Find where ``} , {`` has its comma, searched for from the end."""
        while (brace := self._held.rfind(b"{", start, end)) > start:
            before = self._held[max(start, brace - 64) : brace].rstrip()
            if before.endswith(b",") and before[:-1].rstrip().endswith(b"}"):
                return max(start, brace - 64) + len(before) - 1
            end = brace
        return None

    def _some(self) -> tuple[list[Any], bool]:
        """The entries that the next piece holds whole, one by one, at least one; and whether the list ends there."""
        entries: list[Any] = []
        text = self._text()
        at = _skip(text, 0)
        while True:
            try:
                entry, after = self._decoder.raw_decode(text, at)
                after = _skip(text, after)
                sign = text[after]
            except (json.JSONDecodeError, IndexError) as error:
                if not entries:
                    text = self._longer(error)
                    at = _skip(text, 0)
                    continue
                self._at += len(text[:at].encode("utf-8", "surrogatepass"))
                return entries, False
            entries.append(entry)
            at = _skip(text, after + 1)
            if sign == "]":
                self._at += len(text[: after + 1].encode("utf-8", "surrogatepass"))
                return entries, True
            if sign != ",":
                raise NotPlain

    def _value(self) -> Any:
        """The value that begins here, and past it."""
        self._peek()
        text = self._text()
        while True:
            try:
                value, end = self._decoder.raw_decode(text)
                if end == len(text):  # a number may go on
                    raise IndexError
            except (json.JSONDecodeError, IndexError) as error:
                text = self._longer(error)
                continue
            self._at += len(text[:end].encode("utf-8", "surrogatepass"))
            return value

    def _longer(self, error: Exception) -> str:
        """The text from here on, at least twice as much as before."""
        if not self._more():
            cut = not isinstance(error, json.JSONDecodeError) or (
                error.pos >= len(error.doc.rstrip()) - 1 or error.msg.startswith("Unterminated string")
            )
            raise CutShort if cut else NotPlain
        return self._text()

    def _text(self) -> str:
        """Return what is held from here on, without a character that is cut."""
        piece = self._held[self._at :]
        for cut in range(4):
            try:
                return piece[: len(piece) - cut].decode("utf-8", "surrogatepass")
            except UnicodeDecodeError as error:
                if error.end < len(piece) - cut:
                    break
        raise NotPlain

    def _peek(self, *, at_end: bool = False) -> bytes:
        """The next byte that is no blank; at the end of the file nothing, where that may be."""
        while True:
            match = _blank(self._held, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._held):
                return self._held[self._at : self._at + 1]
            if not self._more():
                if at_end:
                    return b""
                raise CutShort

    def _take(self, sign: bytes) -> None:
        if self._peek() != sign:
            raise NotPlain
        self._at += 1
        if self._at >= len(self._held):
            self._more()

    def _more(self) -> bool:
        """Read on: a piece, or as much again as is held."""
        rest = self._held[self._at :]
        fresh = self._file.read(max(2 * PIECE, len(rest)))
        self._held, self._at = rest + fresh, 0
        return bool(fresh)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\n\r":
        at += 1
    return at
