"""Tables of the manual that are made from the program: keys, formats, models, commands.

A page holds ``<!-- table: NAME -->`` before and ``<!-- end -->`` after each; ``swin-annotator manual --update FOLDER``
writes what lies between.
"""

from __future__ import annotations

import argparse
import inspect
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from swin_annotator.core import atomic
from swin_annotator.models.base import ModelSpec, Task

_PLACE = re.compile(r"(<!-- table: ([a-z-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
_WHERE = {
    "window": "everywhere",
    "canvas": "canvas, lists",
    "objects": "canvas, objects",
    "proposals": "canvas, proposals",
}
"""Words by ``Spec.at``."""
_FEATURES = {
    "turned": "turned boxes",
    "instances": "single objects",
    "layers": "overlaps",
    "crowd": "crowds",
    "tags": "tags of images",
    "keypoints": "key points",
    "keys": "other keys",
}
"""Features by other words than their own."""


def update(folder: Path) -> list[str]:
    """Write all tables into the pages of a folder; the names of pages that changed. Raises OSError."""
    changed = []
    for name in sorted(os.listdir(folder)):
        path = folder / name
        if path.suffix != ".md":
            continue
        before = path.read_text("utf-8")
        after = filled(before)
        if after != before:
            atomic.write(path, after)
            changed.append(path.name)
    return changed


def filled(page: str) -> str:
    """A page with its tables as the program has them. Raises KeyError for a table that nothing makes."""
    return _PLACE.sub(lambda found: f"{found[1]}{TABLES[found[2]]()}{found[4]}", page)


def keys() -> str:
    """Every action with a key, by menu."""
    from swin_annotator.ui.actions.table import MENUS, TABLE, name_of

    parts = []
    for menu in MENUS:
        rows = [
            f"| {_cell(_sentence(name_of(spec), spec.tip))} | {_keys(spec.keys)} | {_WHERE[spec.at]} |\n"
            for spec in TABLE
            if spec.menu == menu and spec.keys
        ]
        if rows:
            parts.append(f"\n### {menu}\n\n| action | keys | works in |\n|---|---|---|\n{''.join(rows)}")
    return "".join(parts)


def fixed_keys() -> str:
    """List the keys of the canvas, the prompt and other windows themselves."""
    from swin_annotator.ui.actions.table import BY_ID
    from swin_annotator.ui.dialogs.shortcut_editor import FIXED

    values = {name: BY_ID[name].keys[0] for name in ("undo", "delete")}
    rows = [f"| {_cell(does.format(**values))} | {_cell(key.format(**values))} |\n" for key, does in FIXED]
    return f"| does | key or mouse |\n|---|---|\n{''.join(rows)}"


def formats() -> str:
    """List what each label format keeps beside boxes with categories, and what it loses."""
    from swin_annotator import formats as rooms
    from swin_annotator.formats.label_features import Feature

    rows = []
    for name in rooms.FORMATS:
        room = rooms.named(name)
        if not room.OBJECTS:
            rows.append(f"| `{name}` | {room.TITLE} | tags of images | all objects |\n")
            continue
        keeps = ", ".join(_FEATURES.get(feature, feature) for feature in Feature if feature in room.CARRIES)
        loses = ", ".join(_FEATURES.get(feature, feature) for feature in Feature if feature not in room.CARRIES)
        loses = loses or "nothing"
        rows.append(f"| `{name}` | {room.TITLE} | {keeps} | {loses} |\n")
    return f"| `--format` | name | keeps | loses |\n|---|---|---|---|\n{''.join(rows)}"


def models() -> str:
    """Every model that is offered by name."""
    from swin_annotator import paths
    from swin_annotator.models.catalog.records import read_shipped

    shipped = read_shipped(paths.resource("models.toml"))
    rows = []
    for spec in shipped.specs:
        if spec.name not in shipped.unlisted:
            tasks = ", ".join(_task(spec, task) for task in spec.tasks)
            size = f"{spec.size_bytes / 1e6:,.0f} MB" if spec.size_bytes else "in the package"
            rows.append(f"| `{spec.name}` | {tasks} | {size} | {_cell(spec.note)} |\n")
    return f"| name | task | size | |\n|---|---|---:|---|\n{''.join(rows)}"


def _task(spec: ModelSpec, task: Task) -> str:
    by = f" by {' or '.join(spec.asks)}" if task is Task.DETECT else ""
    return f"{task.value}{by}"


def commands() -> str:
    """Every command with its arguments, as ``--help`` has them."""
    from swin_annotator import cli

    return "".join(_command(parser) for parser in _leaves(cli.make_parser()[0]))


def python() -> str:
    """The names of the Python interface, with their signatures and what they say of themselves."""
    from swin_annotator import api

    parts = []
    for name in api.__all__:
        value = getattr(api, name)
        if inspect.isfunction(value):
            parts.append(f"\n### {name}\n\n```text\n{_signature(name, value)}\n\n{inspect.getdoc(value)}\n```\n")
    types = ", ".join(f"`{name}`" for name in api.__all__ if not inspect.isfunction(getattr(api, name)))
    return f"\nTypes, for annotations and `except`: {types}.\n{''.join(parts)}"


TABLES: dict[str, Callable[[], str]] = {
    "keys": keys,
    "fixed-keys": fixed_keys,
    "formats": formats,
    "models": models,
    "commands": commands,
    "python": python,
}


def _leaves(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The parsers below ``parser`` that take arguments themselves, in their order."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for group in below:
        for one in dict.fromkeys(group.choices.values()):
            yield from _leaves(one)
    if not below:
        yield parser


def _command(parser: argparse.ArgumentParser) -> str:
    """A command's section. argparse offers no public list of what it was given; ``_actions`` is what its help reads."""
    rows = []
    for action in parser._actions:
        if action.help != argparse.SUPPRESS and "--help" not in action.option_strings:
            told = (action.help or "") % {**vars(action), "prog": parser.prog}
            rows.append(f"| {_argument(action)} | {_cell(told)} |\n")
    example = f"\n{_example(parser.epilog)}\n" if parser.epilog else ""
    table = f"\n| argument | |\n|---|---|\n{''.join(rows)}" if rows else ""
    return f"\n### {parser.prog}\n\n{_cell(_sentence((parser.description or '').strip()))}\n{example}{table}"


def _example(epilog: str) -> str:
    lines = epilog.strip().splitlines()
    return _cell(lines[0]) if len(lines) == 1 else "```text\n" + "\n".join(lines) + "\n```"


def _signature(name: str, function: Callable[..., object]) -> str:
    """``sa.find(...)``, an argument a line where it is long; annotations are texts in modules with deferred ones."""
    signature = inspect.signature(function)
    shown, keyword = [], False
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword:
            keyword = True
            shown.append("*")
        default = "" if parameter.default is parameter.empty else f" = {parameter.default!r}"
        shown.append(f"{parameter.name}: {parameter.annotation}{default}")
    line = f"sa.{name}({', '.join(shown)}) -> {signature.return_annotation}"
    return (
        line
        if len(line) <= 100
        else f"sa.{name}(\n    " + ",\n    ".join(shown) + f"\n) -> {signature.return_annotation}"
    )


def _argument(action: argparse.Action) -> str:
    value = action.metavar or (action.dest.upper() if action.option_strings else action.dest)
    if action.choices is not None and action.metavar is None:
        value = "{" + ",".join(str(choice) for choice in action.choices) + "}"
    shown = value if isinstance(value, str) else " ".join(value)
    if not action.option_strings:
        return f"`{shown}`"
    takes = "" if action.nargs == 0 else f" {shown}"
    return f"`{_cell(', '.join(action.option_strings) + takes)}`"


def _keys(keys: tuple[str, ...]) -> str:
    named = dict.fromkeys(key.replace("Return", "Enter") for key in keys)
    return " · ".join(f"`{key}`" if "`" not in key else f"`` {key} ``" for key in named)


def _sentence(text: str, tip: str = "") -> str:
    whole = f"{text}: {tip}" if tip else text
    return whole[:1].upper() + whole[1:]


def _cell(text: str | None) -> str:
    return " ".join((text or "").replace("|", "\\|").split())
