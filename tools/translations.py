"""Keeps ``resources/translations`` equal to what the window says: ``python tools/translations.py``.

Finds the texts that ``swin_annotator.ui.i18n.translate`` looks up and those that the rooms below the window hand it,
writes every one of them into the ``.ts`` file of each language (for Qt Linguist; what is not translated yet is marked
unfinished, what is no longer said goes) and compiles the ``.qm`` files. The texts of the rooms are also listed in
``rooms.json``, where the window finds what a finished sentence was made from.
With ``--missing`` it prints the texts that some language lacks, and changes nothing.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parent))
import room_texts

from swin_annotator.ui.actions import table
from swin_annotator.ui.i18n import translate

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ROOMS = FOLDER / "rooms.json"
LANGUAGES = {"ru": "ru_RU", "zh_CN": "zh_CN", "ja": "ja_JP", "ko": "ko_KR"}
FORMS = {"ru": 3, "zh_CN": 1, "ja": 1, "ko": 1}
"""How many plural forms Qt asks of a language."""
_ARGUMENT = {"tr": 0, "mark": 0, "say": 1, "worded": 1, "say_items": 1}
"""Which argument of a call is the text."""
_TABLE = "swin_annotator/ui/actions/table.py"


@dataclass
class Message:
    """A text, and where it is said."""

    source: str
    counts: bool = False
    """Whether it has plural forms."""
    files: set[str] = field(default_factory=set)


@cache
def messages() -> dict[str, Message]:
    """Every text that the window may look up, by the text."""
    found: dict[str, Message] = {}
    for source, counts, file in (*_called(), *((text, False, _TABLE) for text in _tabled())):
        message = found.setdefault(source, Message(source))
        message.counts |= counts
        message.files.add(file)
    for source, files in room_texts.found().texts.items():
        message = found.setdefault(source, Message(source))
        message.counts |= "{n}" in source
        message.files |= files
    return found


def _tabled() -> Iterator[str]:
    """Names of actions and menus, which are looked up from the table."""
    yield from table.MENUS
    for spec in table.TABLE:
        if not spec.id.removeprefix("category").isdigit() and spec.text not in translate.LANGUAGES.values():
            yield from filter(None, (spec.text, spec.word, spec.family, spec.tip))


def _called() -> Iterator[tuple[str, bool, str]]:
    """Texts in calls of ``words``, whether they count, and their file."""
    for path in sorted((ROOT / "swin_annotator" / "ui").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        for node in room_texts.nodes(room_texts.parsed(path)):
            name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
            if isinstance(node, ast.Call) and name in ("plural", "marks"):
                yield from ((text, True, file) for text in _texts(node.args[1]))
            elif isinstance(node, ast.Call) and name in _ARGUMENT:
                for argument in node.args[_ARGUMENT[name] : _ARGUMENT[name] + 1]:
                    yield from ((text, False, file) for text in _texts(argument))


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts that an argument may be; a variable's are marked elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_texts(node.body), *_texts(node.orelse))
    elif isinstance(node, (ast.Tuple, ast.List)):
        for item in node.elts:
            yield from _texts(item)


def read(language: str) -> dict[str, tuple[str, ...]]:
    """The finished translations of a language by their source; several forms where it counts."""
    path = FOLDER / f"{language}.ts"
    if not path.exists():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[message.findtext("source", "")] = tuple(forms)
    return found


def write(language: str, kept: dict[str, tuple[str, ...]]) -> None:
    """Write the ``.ts`` file of a language: all messages, with the translations that are ``kept``."""
    root = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = translate.CONTEXT
    for source, message in sorted(messages().items()):
        entry = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
        for file in sorted(message.files):
            ElementTree.SubElement(entry, "location", filename=f"../../{file}")
        ElementTree.SubElement(entry, "source").text = source
        translation = ElementTree.SubElement(entry, "translation")
        forms = kept.get(source, ())
        wanted = FORMS[language] if message.counts else 1
        if len(forms) != wanted:
            translation.set("type", "unfinished")
            forms = ("",) * wanted
        if message.counts:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"{language}.ts").write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def rooms() -> str:
    """What ``rooms.json`` has to hold."""
    return json.dumps(sorted(room_texts.found().texts), ensure_ascii=False, indent=1) + "\n"


def compile_all() -> None:
    """Make the ``.qm`` files."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    for language in LANGUAGES:
        files = [str(FOLDER / f"{language}.{ending}") for ending in ("ts", "qm")]
        subprocess.run([str(tool), "-silent", files[0], "-qm", files[1]], check=True)


def missing(language: str) -> list[str]:
    """Texts without a finished translation."""
    kept = read(language)
    return [source for source in sorted(messages()) if source not in kept]


def main() -> int:
    """Exit code: 1 while a language lacks something."""
    if "--missing" not in sys.argv:
        ROOMS.write_text(rooms(), encoding="utf-8", newline="\n")
        for language in LANGUAGES:
            write(language, read(language))
        compile_all()
    lacking = {language: missing(language) for language in LANGUAGES}
    for source in sorted(set().union(*lacking.values())):
        print(f"{' '.join(language for language in LANGUAGES if source in lacking[language])}: {source!r}")
    return int(any(lacking.values()))


if __name__ == "__main__":
    sys.exit(main())
