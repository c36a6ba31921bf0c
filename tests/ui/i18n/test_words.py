"""Languages: chosen, kept, switched while the window is open."""

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from swin_annotator.core import categories, review_steps
from swin_annotator.core.types import Annotation, Category, State
from swin_annotator.store.project import Project
from swin_annotator.ui.i18n import message_catalog, translate
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


def test_steps_are_named_in_the_language(qtbot, russian, tmp_path):
    steps = {
        "Рамка": review_steps.draw_box(1, 1, (0, 0, 5, 5), 7),
        "Принять 3 предложения": review_steps.accept([proposal(number) for number in (1, 2, 3)]),
        "Принять 1 предложение": review_steps.accept([proposal(1)]),
        "Переименование «a» в «b»": categories.rename(Category(1, "a"), "b"),
    }
    for said, step in steps.items():
        assert message_catalog.said(step.name) == said
    assert [str(step.name) for step in steps.values()] == [
        *("Draw box", "Accept 3 proposals", "Accept 1 proposal", "Rename “a” to “b”"),
    ]


def proposal(number):
    return Annotation(number, 1, 1, (20.0 * number, 0, 10, 10), State.PROPOSED)


def test_a_project_keeps_what_its_steps_are_called(qtbot, russian, tmp_path):
    with Project.open(tmp_path) as project:
        category = project.ensure_category("cat")
        project.apply(categories.rename(category, "{n} dogs"))
    with Project.open(tmp_path) as project:
        assert project.undo_name == "Rename “cat” to “{n} dogs”"
        assert message_catalog.said(project.undo_name) == "Переименование «cat» в «{n} dogs»"
        project.undo()
        assert message_catalog.said(project.redo_name) == "Переименование «cat» в «{n} dogs»"


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
