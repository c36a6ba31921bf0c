"""Sentences that carry what they were made from, so that the window can say them in the user's language.

Everything below the window speaks English: a ``Message`` *is* its English sentence, a ``str``, for logs, for the
command line and for whoever compares it. It also keeps its template and its values until it is shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping

PLACE = re.compile(r"\{(\w+)\}")
"""The place of a value in a template."""
_SHELL = "{shell}"
_HEAD = '{"template": '
"""Beginning of a packed message."""
Value = str | int
"""A part of a sentence: a name, a number, or a message of its own."""


class Message(str):
    """A sentence or a part of one, made from a template and its values.

    ``Message("{path} is empty.", path=path.name)`` reads ``cat.jpg is empty.`` A value may be a message, and is then
    translated, too; other objects are written out by ``str``, which keeps the message of an error that has one. Numbers
    are kept: the one called ``n`` chooses the plural form.

    f-strings, ``+`` and ``str.join`` give back plain text, which stays English: ``Message.joined`` and ``mapped`` keep
    the parts.
    """

    __slots__ = ("form", "template", "values")
    template: str
    """Key that translations are kept under."""
    form: str
    """The template of the English sentence: another one where it has a singular."""
    values: Mapping[str, Value]
    """Values by the name of their place."""

    def __new__(cls, template: str, /, **values: object) -> Message:
        """The sentence of ``template``, with each ``{name}`` filled from ``values``."""
        return _made(template, template, values)

    @classmethod
    def plural(cls, one: str, many: str, n: int, /, **values: object) -> Message:
        """The form for the count ``n``, which is there as ``{n}``."""
        return _made(many, one if n == 1 else many, {"n": n, **values})

    @classmethod
    def by_place(cls, window: str, shell: str) -> Message:
        """A sentence that names a command or its options, and the one for the window, where there is a button."""
        return _made(_SHELL, _SHELL, {"window": window, "shell": shell})

    @classmethod
    def joined(cls, parts: Iterable[str], between: str = " ") -> Message:
        """Sentences one after the other, or the words of a list; those that are empty are left out."""
        values = {f"part{place}": part for place, part in enumerate(filter(None, parts))}
        template = between.join(f"{{{name}}}" for name in values)
        return _made(template, template, values)

    def __str__(self) -> str:
        """Itself: ``str(error)`` keeps the message that the error was raised with."""
        return self

    def __reduce__(self) -> tuple[Callable[..., Message], tuple[str, str, dict[str, Value]]]:
        return _made, (self.template, self.form, dict(self.values))


def written(text: str) -> Message:
    """A text of a table that comes with the program, such as ``resources/models.toml``; it has no values."""
    return Message(text)


def mapped(text: str, change: Callable[[str], str]) -> str:
    """The same sentence with other names in it: ``change`` is asked for each that is plain text, at any depth."""
    if not isinstance(text, Message):
        return change(text)
    values = {name: mapped(value, change) if isinstance(value, str) else value for name, value in text.values.items()}
    return _made(text.template, text.form, values)


def for_window(text: Message) -> str:
    """The sentence itself, or what the window says in its place."""
    window = text.values.get("window") if text.template == _SHELL else None
    return window if isinstance(window, str) else text


def filled(template: str, values: Mapping[str, object]) -> str:
    """``template`` with its values; braces around anything else are part of the text."""
    return PLACE.sub(lambda place: format(values[place[1]]) if place[1] in values else place[0], template)


def packed(text: str) -> str:
    """``text`` for a database: a message with all that it was made from, plain text as it is."""
    if not isinstance(text, Message):
        return text
    return json.dumps(_parts(text), ensure_ascii=False)


def unpacked(text: str) -> str:
    """Return what ``packed`` was given; text that only looks like it stays text."""
    if not text.startswith(_HEAD):
        return text
    try:
        return _whole(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return text


def _made(template: str, form: str, values: Mapping[str, object]) -> Message:
    kept = {name: value if type(value) is int else str(value) for name, value in values.items()}
    made = str.__new__(Message, filled(form, kept))
    made.template, made.form, made.values = template, form, kept
    return made


def _parts(message: Message) -> dict[str, object]:
    values = {name: _parts(value) if isinstance(value, Message) else value for name, value in message.values.items()}
    return {"template": message.template, "form": message.form, "values": values}


def _whole(parts: Mapping[str, object]) -> Message:
    template, form, values = parts["template"], parts["form"], parts["values"]
    if not (isinstance(template, str) and isinstance(form, str) and isinstance(values, dict)):
        raise TypeError("no message")
    return _made(template, form, {name: _whole(v) if isinstance(v, dict) else v for name, v in values.items()})
