"""Sentences that keep what they were made from."""

import copy
import pickle

import pytest

from swin_annotator.errors import AnnotatorError, ImageUnreadable
from swin_annotator.messages import Message, for_window, mapped, packed, unpacked

CUT = Message("Could not read {path}: {reason}.", path="a.jpg", reason=Message("the file is cut short"))
"""A message within a message."""


def test_a_message_is_its_english_sentence() -> None:
    assert CUT == "Could not read a.jpg: the file is cut short."
    assert f"{CUT} Copy it again." == "Could not read a.jpg: the file is cut short. Copy it again."
    assert hash(CUT) == hash("Could not read a.jpg: the file is cut short.")


def test_values_are_kept() -> None:
    made = Message("{n} of {path} ({share})", n=3, path="a.jpg", share=0.5)
    assert made.template == "{n} of {path} ({share})"
    assert made.values == {"n": 3, "path": "a.jpg", "share": "0.5"}
    assert isinstance(CUT.values["reason"], Message)


def test_braces_that_are_no_place_are_text() -> None:
    assert Message("bad {marker}") == "bad {marker}"
    assert Message("{name} is bad", name="{path}") == "{path} is bad"


@pytest.mark.parametrize(("n", "english"), [(0, "0 boxes"), (1, "1 box"), (2, "2 boxes")])
def test_a_count_has_a_singular(n: int, english: str) -> None:
    made = Message.plural("{n} box", "{n} boxes", n)
    assert made == english
    assert made.template == "{n} boxes"


def test_sentences_are_joined_and_keep_their_parts() -> None:
    made = Message.joined([CUT, "", Message("Copy it again.")])
    assert made == "Could not read a.jpg: the file is cut short. Copy it again."
    assert list(made.values.values()) == [CUT, "Copy it again."]
    assert all(isinstance(part, Message) for part in made.values.values())
    assert Message.joined(["cat", "dog"], ", ") == "cat, dog"


def test_an_error_keeps_the_message_that_it_was_raised_with() -> None:
    for error in (ValueError(CUT), AnnotatorError(CUT), pickle.loads(pickle.dumps(ImageUnreadable(CUT, hint=CUT)))):
        again = Message("No: {error}.", error=error)
        assert again == f"No: {CUT}."
        assert again.values["error"].template == CUT.template


def test_names_in_a_message_can_be_exchanged() -> None:
    made = Message("In {folder}: {reason}", folder="/tmp/x", reason=Message("{path} is empty.", path="/tmp/x/a"))
    other = mapped(made, lambda text: text.replace("/tmp/x", "/home"))
    assert other == "In /home: /home/a is empty."
    assert isinstance(other, Message)
    assert other.template == made.template
    assert mapped("/tmp/x/a", str.upper) == "/TMP/X/A"


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])
def test_copies_are_whole(again) -> None:
    for message in (CUT, Message.plural("{n} box", "{n} boxes", 1)):
        made = again(message)
        assert (made, made.template, made.form, made.values) == (
            message,
            message.template,
            message.form,
            message.values,
        )


def test_a_database_keeps_it_whole() -> None:
    for message in (CUT, Message.plural("{n} box", "{n} boxes", 1), Message("{path}: ü\udcff", path="\udcfe{")):
        made = unpacked(packed(message))
        assert isinstance(made, Message)
        assert (made, made.template, made.form, made.values) == (
            message,
            message.template,
            message.form,
            message.values,
        )
    assert isinstance(unpacked(packed(CUT)).values["reason"], Message)


@pytest.mark.parametrize(
    "text",
    [
        *("", "a.jpg is empty.", "{", "{}", '{"template": 1}', '{"template": "a", "form": "b", "values": [1]}'),
        *('{"template": "a"', '{"template": "{a}", "form": "{a}", "values": {"a": {"x": 1}}}'),
        '{"template": ' * 100_000,
    ],
)
def test_other_text_of_a_database_stays_text(text: str) -> None:
    assert unpacked(text) == text
    assert not isinstance(unpacked(text), Message)


def test_a_template_of_a_database_reaches_no_attribute() -> None:
    text = '{"template": "{a.__class__}", "form": "{a.__class__} {a!r}", "values": {"a": 1}}'
    assert unpacked(text) == "{a.__class__} {a!r}"


def test_a_command_is_said_in_a_shell_and_what_to_click_in_the_window() -> None:
    way = Message.by_place(window=Message("See {where}.", where="Models"), shell=Message("See: program list"))
    hint = Message.joined((Message("There is none."), way))
    assert hint == "There is none. See: program list"
    assert for_window(way) == "See Models."
    assert for_window(unpacked(packed(hint)).values["part1"]) == "See Models."
    assert for_window(Message("{shell}", shell="sh")) == "sh"
