"""Sameness of names: file names, categories and tags, however a system composed their letters."""

from __future__ import annotations

import os
import re
from pathlib import PurePath
from unicodedata import normalize
from urllib.parse import unquote

COMMAS = ",，、;；،؛"
"""Characters that people type between the things of a list, in the scripts of the world."""
COLONS, BARS = ":：", "|｜"
_UPLOAD = re.compile(r"^[0-9a-f]{8}-(?=.)")
"""The prefix that Label Studio puts before the name of an uploaded file."""
_DEVICES = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{port}{i}" for port in ("com", "lpt") for i in "123456789¹²³"),
    )
)
_ROOTS = re.compile(r"^[a-z][a-z0-9+.-]+://[^/]*/", re.IGNORECASE)
"""Scheme and host of a web address."""


def key(name: str) -> str:
    """Equal for names that look alike: ``é`` may be one character, or ``e`` and an accent, as macOS writes it."""
    return name if name.isascii() else normalize("NFC", name)


def loose_key(name: str) -> str:
    """Equal for names that differ in case and blanks at most."""
    return " ".join(key(name).casefold().split())


def search_key(name: str) -> str:
    """For typed text against names: ``key`` whatever the case. Blanks count: they part what is typed."""
    return key(name).casefold()


def clean_path(path: str) -> str:
    """A path as other systems and tools mean it: with ``/``, no blanks at its ends, no ``./`` before it.

    Of a web address it is what stands between host and query.
    """
    path = key(_path_of_address(path.strip()).replace("\\", "/"))
    while path.startswith("./"):
        path = path[2:]
    return path


def common_tail(a: str, b: str) -> int:
    """Count the trailing parts that two paths have in common."""
    length = 0
    for x, y in zip(reversed(a.split("/")), reversed(b.split("/")), strict=False):
        if x != y:
            break
        length += 1
    return length


def is_relative(path: str) -> bool:
    """Return whether a path stays inside whatever folder it is taken relative to, links aside."""
    if path[:1] not in ("/", "\\", "") and ".." not in path and ":" not in path[:2] and "\0" not in path:
        return True  # most
    pure = PurePath(path)
    return bool(pure.parts) and not pure.anchor and ".." not in pure.parts and "\0" not in path


def is_sayable(path: str, *, windows: bool = os.name == "nt") -> bool:
    """Return whether this system can have a file of a path's name.

    Windows reads ``CON.png`` as a device and ``a.png:b`` as a part of a file, and takes dots and blanks off an end.
    """
    if not windows:
        return "\0" not in path
    return all(_is_file_on_windows(part) for part in path.split("/"))


def _is_file_on_windows(part: str) -> bool:
    stem = part.split(".")[0].rstrip(" ").casefold()
    fits = all(ord(sign) >= 32 and sign not in '<>:"|?*\\' for sign in part)
    return fits and part[-1:] not in (".", " ") and stem not in _DEVICES


def decoded_path(path: str) -> str:
    """``clean_path`` with ``%20`` and the like read as the characters they stand for."""
    return clean_path(unquote(clean_path(path)))


def without_upload_prefix(path: str) -> str:
    """``decoded_path`` without what an upload put before the file's name."""
    folder, slash, name = decoded_path(path).rpartition("/")
    return f"{folder}{slash}{_UPLOAD.sub('', name)}"


def _path_of_address(address: str) -> str:
    found = _ROOTS.match(address)
    if found is None:
        return address
    return re.split(r"[?#]", address[found.end() :], maxsplit=1)[0]
