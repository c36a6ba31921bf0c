"""Names are written as they are: nothing in them is a command to Qt."""

import pytest

from swin_annotator.ui.widgets import plain_text


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a & b", "a && b"), ("&File", "&&File"), ("two\nlines", "two␊lines"), ("a\tb", "a␉b"), ("<b>x</b>", "<b>x</b>")],
)
def test_menus_show_names_as_they_are(name: str, shown: str) -> None:
    assert plain_text.literal(name) == shown


def test_long_names_keep_beginning_and_end() -> None:
    name = f"first{'x' * 300}last"
    found = plain_text.literal(name)
    assert len(found) == plain_text.MENU_LENGTH
    assert found.startswith("first")
    assert found.endswith("last")
    assert "…" in found


@pytest.mark.parametrize("name", ["<img src=probe.png>", "a &lt; b", "<b>x</b>", f"{'x' * 300}"])
def test_tool_tips_escape_what_qt_would_take_for_marks(name: str) -> None:
    found = plain_text.tip(name)
    assert found.startswith("<qt>")
    assert "<img" not in found
    assert "<b>" not in found


@pytest.mark.parametrize("name", ["plain", "a & b", "first\nsecond", ""])
def test_tool_tips_without_marks_stay_as_they_are(name: str) -> None:
    assert plain_text.tip(name) == name


def test_long_words_may_be_broken_and_others_are_not() -> None:
    assert plain_text.breakable("three short words") == "three short words"
    assert plain_text.breakable("x" * 100).replace("\u200b", "") == "x" * 100
    assert max(map(len, plain_text.breakable("x" * 100).split("\u200b"))) <= 24


def test_a_title_is_no_sign_of_unsaved_changes() -> None:
    assert plain_text.title("a[*]b\nc") == "a[*][*]b␊c"
