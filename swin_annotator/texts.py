"""Texts that people read, marked where they are written.

Every room speaks English; the window says what it is handed in the user's language. ``tools/translations.py`` finds
what to translate in the source: the sentences of errors, of progress and of advice by themselves, others by this mark.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """``text`` on one line of a terminal: what would move its cursor, colour or turn it is written as an escape.

    Names of files, and what models say of themselves, come from others.
    """
    return _UNSEEN.sub(lambda sign: ascii(sign[0])[1:-1], text)


def shown(text: str) -> str:
    """``text`` itself, noted as one that people read: a reason in a sentence, a size, a note."""
    return text
