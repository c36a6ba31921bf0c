"""What stands in the panel of questions is a value, which follows whoever writes or chooses there."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from window_driver import WindowDriver

from swin_annotator.core.queries import Template
from swin_annotator.ui.panels.prompts import PromptState


def combo(driver: WindowDriver, name: str) -> QComboBox:
    found = driver.find(name)
    assert isinstance(found, QComboBox)
    return found


def test_the_value_follows_keys_choices_and_the_program(opened: WindowDriver) -> None:
    window, prompter = opened.window, opened.window.prompter
    told: list[PromptState] = []
    window.prompts.changed.connect(told.append)
    start = prompter.state
    assert (start.text, start.template) == ("", Template.BARE)
    QTest.keyClicks(window.prompts.edit, "red")
    assert [one.text for one in told] == ["r", "re", "red"]
    template, detector = combo(opened, "templateCombo"), combo(opened, "detectorCombo")
    template.setCurrentIndex(template.findData(Template.PHOTO.value))
    assert prompter.state.template is Template.PHOTO
    assert window.session.setting("template", "") == Template.PHOTO.value
    prompter.use_detector("somewhere/else")  # not listed
    assert prompter.detector == "somewhere/else" == detector.currentText()
    prompter.write("blue")
    assert window.prompts.edit.toPlainText() == "blue"
    assert prompter.state == told[-1] == PromptState("blue", "somewhere/else", start.segmenter, Template.PHOTO)
    before = len(told)
    prompter.refresh_models()  # what is chosen and no longer listed goes
    assert prompter.detector == detector.currentText() != "somewhere/else"
    assert len(told) == before + 1


def test_it_is_kept_with_the_project(opened: WindowDriver) -> None:
    prompter, folder = opened.window.prompter, opened.window.session.folder
    assert folder is not None
    opened.ask("red")
    opened.window.session.remember("template", Template.ENSEMBLE.value)
    opened.window.folders.close()
    assert prompter.state.text == ""
    opened.open(folder)
    assert (prompter.state.text, prompter.state.template) == ("red", Template.ENSEMBLE)
