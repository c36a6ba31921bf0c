"""No text of the window names a key that the user may change: the key in use is a value of the sentence."""

import re
from types import ModuleType

import pytest

from swin_annotator.ui.actions.conflicts import ALWAYS
from swin_annotator.ui.actions.table import TABLE
from swin_annotator.ui.dialogs.shortcut_editor import FIXED

SPOKEN = {"Return": "Enter", "PgDown": "Page Down", "PgUp": "Page Up"}
"""Other words for the same keys."""
OF_A_PLACE = {
    *(text for row in FIXED for text in row),
    *ALWAYS.values(),
    "{text} ({sign}). Click to see it, Delete to remove it.",  # the button of an example takes it itself
}
"""Texts about keys that a field, a list or a sheet takes itself and that nobody can change."""
WORDS = {"A", "Delete"}
"""Keys that are English words as well: ``A part of it``, ``Delete the category``."""


def literal(key: str) -> re.Pattern[str]:
    """Finds a key as a word of its own; one that is a word of English only in brackets or before a verb's s."""
    one = re.escape(key)
    if key in WORDS:
        return re.compile(rf"\({one}\)|(?<![\w+]){one} (?:goes|takes|removes|rejects|accepts|shows)\b")
    return re.compile(rf"(?<![\w+\-“]){one}(?![\w+\-”])")


def keys() -> set[str]:
    given = {key for spec in TABLE for key in spec.keys if not key.isdigit()}
    for word, other in SPOKEN.items():
        given |= {key.replace(word, other) for key in given}
    return given - set(ALWAYS)


@pytest.fixture(scope="module")
def texts(translations: ModuleType) -> list[str]:
    ours = (text for text in translations.texts().values() if any("/ui/" in file for file in text.files))
    return [text.source for text in ours]


def test_no_text_names_a_key_that_can_be_changed(texts: list[str]) -> None:
    patterns = [literal(key) for key in keys()]
    found = [text for text in texts if text not in OF_A_PLACE and any(p.search(text) for p in patterns)]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "All gone. Ctrl+Z takes it back.",
        "Draw a box (B).",
        "Space accepts, X rejects.",
        "the key [ lowers it",
        "D goes on.",
        "Ctrl+Enter accepts all",
        "A goes back",
    ],
)
def test_a_named_key_would_be_found(text: str) -> None:
    assert any(literal(key).search(text) for key in keys())


def test_there_are_texts(texts: list[str]) -> None:
    assert len(texts) > 500
