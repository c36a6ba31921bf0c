"""Languages: chosen, kept, switched while the window is open."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

import swin_annotator
from swin_annotator.ui.i18n import step_names, translate
from swin_annotator.ui.window.preferences import language, scale


@pytest.fixture
def russian(qapp):
    translate.speak(qapp, "ru")
    yield
    translate.speak(qapp, "en")


@pytest.mark.parametrize(
    ("wished", "code"),
    [
        (("ru-RU", "ru"), "ru"),
        (("zh-Hans-CN", "zh"), "zh_CN"),
        (("zh-Hant-TW", "zh-TW", "en"), "en"),
        (("fr-FR", "fr", "ja-JP"), "ja"),
        (("ko",), "ko"),
        ((), "en"),
    ],
)
def test_the_system_decides_when_nothing_is_chosen(wished, code):
    assert translate.spoken(translate.SYSTEM, wished) == code


def test_a_choice_wins_over_the_system():
    assert translate.spoken("ja", ("ru-RU",)) == "ja"
    assert translate.spoken("xx", ("ru-RU",)) == "ru"


def test_counts_take_the_form_of_the_language(qtbot, russian):
    said = [translate.plural("{n} proposal", "{n} proposals", n) for n in (1, 3, 11, 21)]
    assert said == ["1 предложение", "3 предложения", "11 предложений", "21 предложение"]


def test_english_counts_without_a_file(qtbot):
    said = [translate.plural("{n} proposal", "{n} proposals", n) for n in (0, 1, 2)]
    assert said == ["0 proposals", "1 proposal", "2 proposals"]


def test_what_was_said_is_said_again(qtbot, qapp):
    label, combo = translate.worded(QLabel(), "Threshold"), QComboBox()
    for widget in (label, combo):
        qtbot.addWidget(widget)
    translate.say(label.setToolTip, "Close")
    translate.say_items(combo, ("Labels", "Proposals"))
    combo.setItemData(1, 7)
    combo.setCurrentIndex(1)
    try:
        translate.speak(qapp, "ru")
        translate.say_again()
        assert (label.text(), label.toolTip()) == ("Порог", "Закрыть")
        assert (combo.count(), combo.currentText(), combo.currentData()) == (2, "Предложения", 7)
    finally:
        translate.speak(qapp, "en")
        translate.say_again()
    assert label.text() == "Threshold"
    assert qapp.findChildren(QTranslator) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Accept 3 proposals", "Принять 3 предложения"),
        ("Accept 1 proposal", "Принять 1 предложение"),
        ("Draw box", "Рамка"),
        ("Rename “a” to “b”", "Переименование «a» в «b»"),
        ("Something else 4", "Something else 4"),
    ],
)
def test_steps_are_named_in_the_language(qtbot, russian, name, said):
    assert step_names.said(name) == said


def written_steps():
    """Names that the rooms give steps, for three objects."""
    for path in (Path(swin_annotator.__file__).parent).rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
            if name in {"Step", "join", "_changed", "_restack"} and "bench" not in path.parts:
                yield from (step for argument in call.args if (step := written(argument)))


def written(node):
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(written(part) for part in parts)
        case ast.FormattedValue(value=ast.Call(func=ast.Name(id="_count"), args=[_, noun])):
            return f"3 {written(noun)}s"
        case ast.FormattedValue(value=ast.Name(id="verb")):
            return "Accept"
        case ast.FormattedValue(value=ast.Subscript(value=ast.Name(id="_NAMES"))):  # of core.refit
            return "Scale labels of"
        case ast.FormattedValue(value=ast.IfExp(orelse=many)):
            return written(many)
        case ast.FormattedValue():
            return "3"
    return ""


def test_every_step_is_named_in_the_language(qtbot, russian):
    names = set(written_steps()) | {
        "Show category “a”",
        "Hide 3 categories",
        "Withdraw 3 proposals",
        "Scale labels of a.png",
    }
    assert {"Draw box", "Delete 3 objects", "Send to back", "Merge 3 objects"} <= names
    assert [name for name in names if step_names.said(name) == name] == []


def test_steps_keep_their_english_names(qtbot):
    for name in ("Accept 3 proposals", "Accept 1 proposal", "Import {x}.json", "Delete category “{a}”"):
        assert step_names.said(name) == name


def test_choices_are_kept_and_nonsense_is_not(tmp_path):
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    assert (language(settings), scale(settings)) == (translate.SYSTEM, 100)
    settings.setValue("language", "ko")
    settings.setValue("scale", 150)
    assert (language(settings), scale(settings)) == ("ko", 150)
    settings.setValue("language", "tlh")
    settings.setValue("scale", "huge")
    assert (language(settings), scale(settings)) == (translate.SYSTEM, 100)


def test_the_window_changes_its_language_while_it_is_open(opened):
    window = opened.window
    try:
        window.actions_["language_ru"].trigger()
        assert window.actions_["openFolder"].text() == "Открыть папку…"
        assert window.actions_["language_ru"].isChecked()
        assert window.settings.value("language") == "ru"
        assert window.prompts.edit.accessibleName() == "Что найти"
        assert window.right.label_section.is_folded in (True, False)
        assert window.bar.summary.text().endswith(" · проверено 0 из 3")
        assert window.bar.recent.title() == "Недавние папки"
        assert window.images.filter.placeholderText() == "Фильтр (3)"
        window.actions_["language_ja"].trigger()
        assert window.actions_["openFolder"].text() == "フォルダーを開く…"
        assert window.bar.summary.text().endswith(" · 確認済み 0 / 3")
    finally:
        window.actions_["language_en"].trigger()
    assert window.bar.summary.text().endswith(" · 0 of 3 reviewed")
    assert window.actions_["undo"].text() == "Undo"


def test_sheets_and_dialogs_open_in_the_language_in_use(opened):
    window = opened.window
    window.actions_["contactSheet"].trigger()
    assert window.gallery.contact.windowTitle() == "Contact sheet"
    try:
        window.actions_["language_ko"].trigger()
        assert window.gallery.contact is None
        window.actions_["contactSheet"].trigger()
        assert window.gallery.contact.windowTitle() == "썸네일 시트"
    finally:
        window.actions_["language_en"].trigger()


def test_the_models_stay_open_when_the_language_changes(opened):
    window = opened.window
    window.dialogs.show_models()
    dialog = window.dialogs.models
    try:
        window.actions_["language_ru"].trigger()
        assert (window.dialogs.models, dialog.isVisible()) == (dialog, True)
        assert dialog.table.horizontalHeaderItem(3).text() == "Лицензия"
    finally:
        window.actions_["language_en"].trigger()
        dialog.close()


def test_a_notice_and_its_button_follow_the_language(opened):
    window = opened.window
    window.actions_["segmentFolder"].trigger()
    opened.settle()
    opened.wait(lambda: bool(window.banner.text))
    english = window.banner.text, window.banner.first.text()
    try:
        window.actions_["language_ru"].trigger()
        QApplication.processEvents()
        assert window.banner.first.text() == "Проверить их"
        assert window.banner.text != english[0]
    finally:
        window.actions_["language_en"].trigger()
    QApplication.processEvents()
    assert (window.banner.text, window.banner.first.text()) == english
