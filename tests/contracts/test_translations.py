"""Every text of the window exists in every language, with the same placeholders, and is compiled."""

import ast
import re
import string
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from source_text import last_name

from swin_annotator import paths
from swin_annotator.messages import PLACE
from swin_annotator.ui.i18n import translate

ROOT = Path(__file__).resolve().parents[2]
RUN = "run python resources/translations/update.py and translate what it lists"

SHOWN_BY = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *("setTitle", "setStatusTip", "setItemText", "setHorizontalHeaderLabels", "setLabel", "setInformativeText"),
    *("addRow", "addTab", "addAction", "addMenu", "addButton", "QLabel", "QPushButton", "QCheckBox", "QToolButton"),
    *("QAction", "QTableWidgetItem", "Remedy", "getText", "getItem", "getOpenFileName", "getExistingDirectory"),
    *("ask_folder", "ask_file", "ask_new_file"),
    *("getSaveFileName", "question", "information", "tell", "show_message", "drawText", "announce"),
}
"""What puts a text before people's eyes."""
FORMS_OR_LOGS = {"plural", "marks", "warning", "info", "debug", "exception", "error", "_need"}
"""What takes the first form of a count, which is no text of its own, writes the log, or ends the demo."""
SENTENCE = re.compile(r"[A-Z][a-z]* .*[a-z]")
DRIVERS = {"demo_driver.py", "manual_pictures.py", "tour_driver.py"}
"""Tools that work the window for pictures; a person reads them on the command line."""
NAMES = ("Swin Annotator", "CSV (*.csv)", "x {x:.0f}  y {y:.0f}")
"""The same in every language."""


@pytest.fixture(scope="module")
def tool(translations: ModuleType) -> ModuleType:
    return translations


def placeholders(text: str) -> list[tuple[str, str | None]]:
    return sorted((name, form) for _, name, form, _ in string.Formatter().parse(text) if name)


LANGUAGES = [code for code in translate.LANGUAGES if code != "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(tool, language):
    assert tool.missing(language) == [], RUN
    files = {message.findtext("source", "") for message in entries(language)}
    assert files == set(tool.texts()), RUN


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_forms_match(tool, language):
    texts = tool.texts()
    for source, forms in tool.read(language).items():
        assert len(forms) == (tool.FORMS[language] if texts[source].counts else 1), source
        for form in forms:
            assert form.strip(), source
            assert placeholders(form) == placeholders(source), (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_kept(tool, language):
    """A translation may write a number where English has a word; it never has another one."""
    wrong = [
        (source, form)
        for source, forms in tool.read(language).items()
        for form in forms
        if not set(re.findall(r"\d+", source)) <= set(re.findall(r"\d+", form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_files_say_what_the_sources_say(tool, language):
    translator = QTranslator()
    assert translator.load(str(paths.resource("translations") / f"{language}.qm"))
    counts = {source for source, text in tool.texts().items() if text.counts}
    for source, forms in tool.read(language).items():
        numbers = (1, 2, 5)[: len(forms)] if source in counts else (-1,)
        said = [translator.translate(translate.CONTEXT, source, None, number) for number in numbers]
        assert said == list(forms), f"{source}: {RUN}"


def test_both_forms_of_english_have_the_same_placeholders(tool):
    for source, text in tool.texts().items():
        if text.counts:
            assert "{n}" in source, source


def test_nothing_is_left_in_english(tool):
    """A translation that is the text itself was forgotten, unless all words of the text are names or figures."""
    below = {source for source, text in tool.texts().items() if not all("/ui/" in file for file in text.files)}
    same = [source for source, forms in tool.read("ru").items() if source in below and source in forms]
    assert [source for source in same if re.search(r"(?<![\w-])[a-z]", PLACE.sub("", source))] == []


def test_the_tool_finds_what_is_looked_up(tool):
    found = tool.texts()
    assert "Accept all shown" in found  # the table of actions
    assert "Review" in found  # a menu
    assert found["{n} proposals"].counts
    assert "swin_annotator/ui/review/image_review.py" in found["{n} proposals"].files


def test_the_tool_finds_what_rooms_say(tool):
    found = tool.texts()
    assert "swin_annotator/core/image_files.py" in found["{path} is empty."].files
    assert "the file is cut short" in found  # a value of another message
    assert found["{n} images"].counts
    assert "SlimSAM 77: box to mask" in found  # a title
    assert not any("Fake" in text for text in found)  # not listed


def test_widgets_show_nothing_that_is_not_looked_up():
    """``setText("Close")`` would stay in English: ``say``, ``worded`` or ``tr`` say it in the user's language."""
    found = [
        (path.name, ast.unparse(argument))
        for path in sorted((ROOT / "swin_annotator" / "ui").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and last_name(call.func) in SHOWN_BY
        for argument in call.args
        if isinstance(argument, (ast.Constant, ast.JoinedStr, ast.IfExp, ast.BinOp)) and own_words(argument)
    ]
    assert [(file, text) for file, text in found if not any(name in text for name in NAMES)] == []


def test_sentences_given_to_helpers_are_found(tool):
    """``self._head("One a line")`` that hands its text to ``worded`` would stay in English: ``mark`` shows it."""
    found = tool.texts()
    lost = [
        (path.name, argument.value)
        for path in sorted((ROOT / "swin_annotator" / "ui").rglob("*.py"))
        if path.name not in DRIVERS
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and last_name(call.func) not in FORMS_OR_LOGS
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and SENTENCE.match(argument.value)
        if argument.value not in found
    ]
    assert [(file, text) for file, text in lost if text not in NAMES] == []


def own_words(node: ast.expr) -> bool:
    """Whether an argument has letters outside its values."""
    match node:
        case ast.Constant(value=str(text)):
            return any(character.isalpha() for character in text)
        case ast.JoinedStr(values=parts):
            return any(own_words(part) for part in parts)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            return own_words(one) or own_words(other)
    return False


def entries(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(ROOT / "resources" / "translations" / f"{language}.ts").iter("message"))


def test_nothing_is_looked_up_in_english(qapp):
    assert qapp.findChildren(QTranslator) == []
    assert QCoreApplication.translate(translate.CONTEXT, "Accept") == "Accept"
