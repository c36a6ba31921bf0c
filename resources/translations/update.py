"""Keeps this folder equal to what the program says: ``python resources/translations/update.py``.

Babel finds the texts in the source: what ``swin_annotator.ui.i18n.translate`` looks up, and the templates of all
``Message(...)``. Names of actions and what ``models.toml`` says come from their tables. Every text is written into the
``.ts`` file of each language (for Qt Linguist; what is not translated yet is marked unfinished, what is no longer said
goes), and the ``.qm`` files are compiled. With ``--missing`` it prints the texts that some language lacks, and changes
nothing.
"""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import PySide6
from babel.messages.extract import extract

from swin_annotator.ui.actions import table
from swin_annotator.ui.i18n import translate

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
LANGUAGES = {"ru": "ru_RU", "zh_CN": "zh_CN", "ja": "ja_JP", "ko": "ko_KR"}
FORMS = {"ru": 3, "zh_CN": 1, "ja": 1, "ko": 1}
"""How many plural forms Qt asks of a language."""
BELOW: dict[str, tuple[int, ...] | None] = {"Message": None, "plural": (1, 2)}
"""Calls with texts anywhere, and which argument is the text; None: the first."""
WINDOW: dict[str, tuple[int, ...] | None] = {"tr": None, "mark": None, "say": (2,), "worded": (2,), "marks": (1, 2)}
"""The same of the window alone."""
MODELS = "resources/models.toml"
TABLE = "swin_annotator/ui/actions/table.py"


@dataclass
class Text:
    """A text, and where it is said."""

    source: str
    counts: bool = False
    """True if it has plural forms."""
    files: set[str] = field(default_factory=set)


@cache
def texts() -> dict[str, Text]:
    """Find every text that the window may look up, by the text."""
    found: dict[str, Text] = {}
    for source, counts, file in (
        *called("swin_annotator", BELOW),
        *called("swin_annotator/ui", WINDOW),
        *((text, False, TABLE) for text in actions()),
        *((text, False, MODELS) for text in models()),
    ):
        text = found.setdefault(source, Text(source))
        text.counts |= counts
        text.files.add(file)
    return found


def called(folder: str, words: dict[str, tuple[int, ...] | None]) -> Iterator[tuple[str, bool, str]]:
    """Find the texts in calls, whether they count, and their files."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        if not any(f"{word}(" in path.read_text(encoding="utf-8") for word in words):
            continue  # Babel takes its time
        # Babel warns of f-strings among the values as if they were texts.
        with path.open("rb") as source, contextlib.redirect_stderr(io.StringIO()):
            for _, said, _, _ in extract("python", source, words):
                file = path.relative_to(ROOT).as_posix()
                if isinstance(said, tuple):
                    yield said[1], True, file
                else:
                    yield said, words is BELOW and "{n}" in said, file


def actions() -> Iterator[str]:
    """Name actions and menus, which are looked up from the table."""
    yield from table.MENUS
    for spec in table.TABLE:
        if not spec.id.removeprefix("category").isdigit() and spec.text not in translate.LANGUAGES.values():
            yield from filter(None, (spec.text, spec.word, spec.family, spec.tip))


def models() -> Iterator[str]:
    """Give titles, notes and licences of the models that are listed; a licence of one word is a name."""
    for model in tomllib.loads((ROOT / MODELS).read_text(encoding="utf-8"))["models"].values():
        if model.get("listed", True):
            yield from (model["title"], model["note"])
            if " " in model["licence"]:
                yield model["licence"]


def read(language: str) -> dict[str, tuple[str, ...]]:
    """Read the finished translations of a language by their source; several forms where it counts."""
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
    """Write the ``.ts`` file of a language: all texts, with the translations that are ``kept``."""
    root = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = translate.CONTEXT
    for source, text in sorted(texts().items()):
        entry = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
        for file in sorted(text.files):
            ElementTree.SubElement(entry, "location", filename=f"../../{file}")
        ElementTree.SubElement(entry, "source").text = source
        translation = ElementTree.SubElement(entry, "translation")
        forms = kept.get(source, ())
        wanted = FORMS[language] if text.counts else 1
        if len(forms) != wanted:
            translation.set("type", "unfinished")
            forms = ("",) * wanted
        if text.counts:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    written = f"{head}{ElementTree.tostring(root, encoding='unicode')}\n"
    (FOLDER / f"{language}.ts").write_text(written, encoding="utf-8", newline="\n")


def compile_all() -> None:
    """Make the ``.qm`` files."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    for language in LANGUAGES:
        files = [str(FOLDER / f"{language}.{ending}") for ending in ("ts", "qm")]
        subprocess.run([str(tool), "-silent", files[0], "-qm", files[1]], check=True)


def missing(language: str) -> list[str]:
    """List the texts without a finished translation."""
    kept = read(language)
    return [source for source in sorted(texts()) if source not in kept]


def main() -> int:
    """Give the exit code: 1 while a language lacks something."""
    if "--missing" not in sys.argv:
        for language in LANGUAGES:
            write(language, read(language))
        compile_all()
    lacking = {language: missing(language) for language in LANGUAGES}
    for source in sorted(set().union(*lacking.values())):
        print(f"{' '.join(language for language in LANGUAGES if source in lacking[language])}: {source!r}")
    return int(any(lacking.values()))


if __name__ == "__main__":
    sys.exit(main())
