"""What the window shows names no command and no option of one: there is no shell in it."""

import ast
import re

import pytest
from source_text import PACKAGE, last_name, naming

from swin_annotator.messages import Message
from swin_annotator.ui.i18n.message_catalog import said

ROOMS = ("core", "engine", "formats", "models", "store", "ui", "work")
SHELL = re.compile(r"swin-annotator [a-z]|(?<![\w-])--[a-z]")
ON_THE_COMMAND_LINE = {
    "engine/gatherable.py": "of a folder that was named to a command",
    "engine/prelabel_ray.py": "a cluster is begun by a command of Ray, whoever asks for it",
    "engine/sinks.py": "prelabel --out",
    "models/runtime/device.py": "names every place where a device may have been asked for",
    "models/runtime/engine_use.py": "no button measures a model",
}
"""Files with messages for commands alone, or for what nothing else can do."""


def named(tree: ast.Module) -> list[str]:
    """Messages that name a command, but those that stand beside what the window says in their place."""
    apart = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "by_place"
        for word in node.keywords
        if word.arg == "shell"
        for part in ast.walk(word.value)
    }
    return [
        f"{text.lineno}: {text.value}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and last_name(node.func) in {"Message", "plural", "tr", "mark"}
        for text in node.args
        if id(text) not in apart and isinstance(text, ast.Constant) and SHELL.search(str(text.value))
    ]


def test_the_window_names_what_to_click() -> None:
    files = (file for room in ROOMS for file in naming("swin-annotator", "--", under=PACKAGE / room))
    found = {path.relative_to(PACKAGE).as_posix(): named(tree) for path, tree in files}
    assert {name: bad for name, bad in found.items() if bad and name not in ON_THE_COMMAND_LINE} == {}
    assert [name for name in ON_THE_COMMAND_LINE if not found.get(name)] == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('Message("Run: swin-annotator models list")', 1),
        ('Message("Name it with --format.")', 1),
        ('Message.by_place(window=Message("See Models."), shell=Message("Run: swin-annotator models list"))', 0),
        ('Message("A well--known name of swin-annotator.")', 0),
    ],
)
def test_a_command_is_recognised(source: str, count: int) -> None:
    assert len(named(ast.parse(source))) == count


def test_the_window_says_its_own_words() -> None:
    way = Message.by_place(window=Message("See Models."), shell=Message("See: swin-annotator models list"))
    assert said(Message.joined((Message("There is no model called {name}.", name="owl"), way))) == (
        "There is no model called owl. See Models."
    )
