"""Texts that people read, marked where they are written.

Every room speaks English; the window says what it is handed in the user's language. ``tools/translations.py`` finds
what to translate in the source: the sentences of errors, of progress and of advice by themselves, others by this mark.
"""

from __future__ import annotations


def shown(text: str) -> str:
    """``text`` itself, noted as one that people read: a reason in a sentence, a size, a note."""
    return text
