"""A detector that finds by words only can't be shown an example, which the window says; its threshold comes with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from window_driver import SHIFT, WindowDriver

from swin_annotator.core import images
from swin_annotator.models import base

K = Qt.Key


def test_it_says_that_words_are_all_it_takes(opened: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    window, examples = opened.window, opened.window.editing.examples
    said = QSignalSpy(examples.told)
    monkeypatch.setitem(base.ASKS, "fake", (base.PromptKind.WORDS,))
    opened.key(K.Key_B, on=opened.canvas)
    for modifiers in (Qt.KeyboardModifier.NoModifier, SHIFT):
        opened.key(K.Key_E, modifiers, on=opened.canvas)
        assert window.actions_["box"].isChecked(), "the tool stays what it was"
        assert not window.actions_["example"].isChecked()
    assert said.count() == 2
    assert "finds things by words only" in said.at(0)[0]
    monkeypatch.setitem(base.ASKS, "fake", tuple(base.PromptKind))
    opened.key(K.Key_E, on=opened.canvas)
    assert window.actions_["example"].isChecked()
    assert said.count() == 2


def test_another_detector_ends_the_drawing_and_brings_its_threshold(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened.window
    combo, said = window.prompts.detector, QSignalSpy(opened.window.editing.examples.told)
    opened.key(K.Key_E, on=opened.canvas)
    assert window.actions_["example"].isChecked()
    monkeypatch.setitem(base.ASKS, "owl", (base.PromptKind.WORDS,))
    combo.setCurrentIndex(combo.findData("absent"))
    assert window.review.threshold == pytest.approx(0.25)
    assert window.actions_["select"].isChecked()
    assert said.count() == 1


def test_it_is_kept_with_the_file_that_it_was_drawn_on(opened: WindowDriver) -> None:
    session = opened.window.session
    opened.window.prompter.add_example((20, 20, 60, 60), False)
    image = session.image
    assert image is not None
    (example,) = opened.window.prompter.examples
    assert example.content == images.content_hash(session.path_of(image))
