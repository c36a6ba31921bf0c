"""Text that stays on one line of a terminal, whatever it holds."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(\b\w+:/{1,2})([^/\s@]+@)?([^\s?]*)(\?\S*)?")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """``text`` on one line of a terminal: what would move its cursor, colour or turn it is written as an escape.

    Names of files, and what models say of themselves, come from others.
    """
    return _UNSEEN.sub(lambda sign: ascii(sign[0])[1:-1], text)


def without_secrets(text: str) -> str:
    """``text`` without the names, keys and options that addresses such as ``s3://key:secret@bucket`` may carry."""
    return _ADDRESS.sub(lambda found: f"{found[1]}{found[3]}", text)


def counted(number: int, noun: str, many: str = "") -> str:
    """Return a number and the noun that it counts; ``many``: its plural where that is not made by an s."""
    return f"{number} {noun if number == 1 else many or noun + 's'}"
