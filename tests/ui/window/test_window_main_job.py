"""From words to labels to a file, with keys and mouse."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, SHIFT, WindowDriver, make_driver, paint

from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.types import State
from swin_annotator.models.fake import FakeDetector

K = Qt.Key


def test_words_become_proposals_and_the_focus_goes_to_the_canvas(opened: WindowDriver) -> None:
    opened.ask("red")
    assert len(opened.proposed) == 2
    assert {a.state for a in opened.held()} == {State.PROPOSED}
    assert opened.canvas.hasFocus()
    assert opened.window.right.proposals.label.text() == "2 of 2 shown"
    assert len(opened.window.review.selected_proposals()) == 1  # the most doubtful is current at once


def test_the_device_line_says_what_the_model_in_use_runs_at(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SWIN_ANNOTATOR_DEVICE", "cpu")
    label = opened.window.status_bar.device
    assert label.text() == ""
    monkeypatch.setattr(FakeDetector, "dtype", "bfloat16")
    opened.ask("red")
    opened.wait(lambda: label.text() == "CPU bfloat16")
    monkeypatch.setattr(FakeDetector, "dtype", "float32")
    opened.ask("blue")
    opened.wait(lambda: label.text() == "CPU float32")


def test_space_accepts_x_rejects_and_both_go_on(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    first = opened.window.review.selected_proposals()[0]
    assert first.score == min(a.score or 0 for a in opened.proposed)
    opened.key(K.Key_Space)
    assert [a.id for a in opened.accepted] == [first.id]
    second = opened.window.review.selected_proposals()[0]
    opened.key(K.Key_X)
    assert [a.id for a in opened.rejected] == [second.id]
    opened.key(K.Key_Y)
    assert len(opened.accepted) == 2
    assert not opened.proposed


def test_ctrl_enter_accepts_all_shown_as_one_step(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    opened.key(K.Key_Return, CTRL, on=opened.canvas)
    assert len(opened.accepted) == 3
    opened.key(K.Key_Z, CTRL)
    assert not opened.accepted
    assert len(opened.proposed) == 3
    opened.key(K.Key_Z, CTRL | SHIFT)
    assert len(opened.accepted) == 3


def test_undo_says_what_it_takes_back_and_follows_to_the_other_image(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    opened.key(K.Key_Return, CTRL)
    opened.key(K.Key_D)
    opened.wait_for_image()
    assert opened.window.session.image is not None
    assert opened.window.session.image.path == "2.png"
    assert opened.window.actions_["undo"].text() == "Undo: Accept 3 proposals"
    opened.key(K.Key_Z, CTRL)
    assert opened.window.session.image.path == "1.png"


def test_accepting_in_the_list_and_by_buttons(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    listed = opened.window.right.proposals.list
    row = listed.visualRect(listed.rows.index(1))
    QTest.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.delegate.button_rect(row, "accept").center()
    )
    assert len(opened.accepted) == 1
    opened.click("rejectButton")
    assert len(opened.rejected) == 1
    opened.click("acceptAllButton")
    assert len(opened.accepted) == 2


def test_tab_goes_from_the_most_doubtful_on_and_around(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    order = [a.id for a in opened.window.review.shown]
    seen = [opened.window.review.selection[0]]
    for _ in range(3):
        opened.key(K.Key_Tab)
        seen.append(opened.window.review.selection[0])
    assert seen == [*order, order[0]]
    opened.key(K.Key_Backtab, SHIFT)
    assert opened.window.review.selection[0] == order[-1]


def test_threshold_filters_what_is_held_and_is_remembered(opened: WindowDriver, photos: Path, tmp_path: Path) -> None:
    opened.ask("red, blue")
    slider, label = opened.window.right.proposals.slider, opened.window.right.proposals.label
    slider.setValue(97)
    assert label.text() == "0 of 3 shown" or int(label.text()[0]) < 3
    assert len(opened.proposed) == 3
    slider.setValue(50)
    opened.key(K.Key_BracketRight, on=opened.canvas)
    assert opened.window.review.threshold == 0.55
    opened.key(K.Key_BracketLeft)
    opened.key(K.Key_BracketLeft)
    assert opened.window.review.threshold == 0.45
    opened.window.folders.close()
    opened.open(photos)
    assert opened.window.review.threshold == 0.45


def test_an_example_finds_its_likes_and_a_counter_example_suppresses(opened: WindowDriver) -> None:
    opened.key(K.Key_E, on=opened.canvas)
    opened.show_example((18, 18), (82, 82), name="die")
    assert len(opened.proposed) == 2  # both red boxes
    assert len(opened.window.prompter.examples) == 1
    opened.key(K.Key_E, SHIFT)
    opened.drag((118, 28), (162, 72))
    opened.settle()
    assert [e.negative for e in opened.window.prompter.examples] == [False, True]
    assert not opened.window.review.shown
    opened.window.prompter.remove_example(1)
    opened.settle()
    assert len(opened.window.review.shown) == 2  # asked again
    opened.window.prompter.remove_example(0)
    opened.settle()
    assert not opened.proposed  # of an example that is gone nothing stays
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert len(opened.proposed) == 2


def test_a_counter_example_on_empty_ground_says_that_it_did_nothing(opened: WindowDriver) -> None:
    opened.ask("red")
    found = len(opened.proposed)
    opened.key(K.Key_E, SHIFT, on=opened.canvas)
    opened.drag((4, 150), (14, 160))
    opened.settle()
    assert len(opened.proposed) == found
    opened.wait(lambda: "took nothing away" in opened.window.status_bar.message.text())


def test_an_example_that_is_removed_takes_what_it_found_elsewhere_along(opened: WindowDriver) -> None:
    opened.key(K.Key_E, on=opened.canvas)
    opened.show_example((18, 18), (82, 82), name="die")
    window = opened.window
    window.prompter.propose_folder()
    opened.settle()
    elsewhere = [a for i in window.session.images()[1:] for a in window.session.held(i.id)]
    assert elsewhere
    window.prompter.remove_example(0)
    opened.settle()
    opened.wait(lambda: not any(window.session.held(image.id) for image in window.session.images()))
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert [a for i in window.session.images()[1:] for a in window.session.held(i.id)] == elsewhere


def test_without_a_counter_example_other_images_are_asked_again(opened: WindowDriver) -> None:
    window = opened.window
    opened.ask("red")
    opened.key(K.Key_E, SHIFT, on=opened.canvas)
    opened.drag((18, 18), (82, 82))
    opened.settle()
    window.prompter.propose_folder()
    opened.settle()
    other = window.session.images()[1].id
    alternatives = [a for a in window.session.held(other) if a.state is State.PROPOSED]
    assert not alternatives
    window.prompter.remove_example(0)
    opened.settle()
    opened.wait(lambda: any(a.state is State.PROPOSED for a in window.session.held(other)))


def test_without_an_example_the_words_that_are_left_are_asked(opened: WindowDriver) -> None:
    opened.window.editor.add_category("cat")
    opened.key(K.Key_E, on=opened.canvas)
    opened.drag((18, 18), (82, 82))
    opened.settle()
    opened.ask("blue")
    names = {c.id: c.name for c in opened.window.session.categories()}
    assert {names[a.category_id] for a in opened.window.review.shown} == {"cat", "blue"}
    opened.window.prompter.remove_example(0)
    opened.settle()
    assert {names[a.category_id] for a in opened.proposed} == {"blue"}


def test_segmenting_maps_labels_and_remembers(opened: WindowDriver) -> None:
    opened.window.prompts.models.set_folded(False)
    opened.click("segmentButton")
    opened.settle()
    assert len(opened.proposed) == 3
    assert all(a.mask is not None for a in opened.proposed)
    assert "fake-segmenter" in opened.window.banner.text
    assert opened.window.session.setting("labels:fake-segmenter", dict[str, object]())
    opened.window.prompter.map_labels()
    dialog = opened.find("labelMappingDialog")
    dialog.combo("red").setCurrentIndex(0)  # type: ignore[attr-defined]
    dialog.accept()  # type: ignore[attr-defined]
    kept = opened.window.session.setting("labels:fake-segmenter", dict[str, object]())
    assert kept["red"] is None
    assert len(opened.proposed) == 1  # at once
    opened.wait(lambda: "changed 2 proposals" in opened.window.status_bar.message.text())
    opened.window.activateWindow()  # the platform of the tests does not, when a dialog is gone
    opened.wait(opened.window.isActiveWindow)
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert len(opened.proposed) == 3
    opened.key(K.Key_G, CTRL, on=opened.canvas)
    opened.settle()
    assert len(opened.proposed) == 1  # asked again it leaves the label out, too


def test_another_mapping_gives_the_proposals_of_the_folder_their_category(opened: WindowDriver) -> None:
    opened.window.actions_["segmentFolder"].trigger()
    opened.settle()
    opened.key(K.Key_D, on=opened.canvas)
    opened.wait_for_image()
    opened.window.prompter.map_labels()
    dialog = opened.find("labelMappingDialog")
    combo = dialog.combo("red")  # type: ignore[attr-defined]
    combo.addItem("ruby", "ruby")
    combo.setCurrentIndex(combo.count() - 1)
    dialog.accept()  # type: ignore[attr-defined]
    session = opened.window.session
    ruby = next(c for c in session.categories() if c.name == "ruby")
    assert [a.category_id for a in opened.proposed] == [ruby.id]
    assert sum(a.category_id == ruby.id for a in session.held(1)) == 2
    opened.window.activateWindow()  # the platform of the tests does not, when a dialog is gone
    opened.wait(opened.window.isActiveWindow)
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert "ruby" not in [c.name for c in session.categories()]


def test_boxes_become_masks_and_keep_their_state(opened: WindowDriver) -> None:
    opened.ask("red")
    opened.window.prompts.models.set_folded(False)
    opened.click("refineButton")
    opened.settle()
    assert len(opened.proposed) == 2
    assert all(a.mask is not None for a in opened.proposed)
    opened.key(K.Key_Z, CTRL, on=opened.canvas)
    assert all(a.mask is None for a in opened.proposed)


def test_export_tells_count_and_path(opened: WindowDriver, photos: Path) -> None:
    opened.ask("red")
    opened.key(K.Key_Return, CTRL, on=opened.canvas)
    opened.key(K.Key_E, CTRL)
    out = photos / "out.json"
    dialog = opened.window.import_export.dialog
    assert dialog is not None
    dialog.path.setText(str(out))
    dialog.accept()
    opened.wait(out.is_file)
    opened.wait(lambda: "2 labels on 1 image written to" in opened.window.status_bar.message.text())
    assert str(out) in opened.window.status_bar.message.text()
    written = json.loads(out.read_text())
    assert [len(written["images"]), len(written["annotations"])] == [3, 2]


def test_everything_is_there_after_a_restart(qtbot: object, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    paint(photos / "1.png", [("red", (20, 20, 60, 60))])
    homes = [tmp_path / "a", tmp_path / "b"]
    for home in homes:
        home.mkdir()
    first = make_driver(qtbot, homes[0])  # type: ignore[arg-type]
    first.open(photos)
    first.ask("red")
    first.key(K.Key_Space)
    first.key(K.Key_E)
    first.show_example((18, 18), (82, 82))
    first.window.close()
    second = make_driver(qtbot, homes[1])  # type: ignore[arg-type]
    second.open(photos)
    assert len(second.accepted) == 1
    assert second.window.prompts.edit.toPlainText() == "red"
    assert len(second.window.prompter.examples) == 1
    assert second.window.actions_["undo"].isEnabled()
    second.window.close()


def test_an_example_is_named_after_the_chosen_category_else_the_prompt(opened: WindowDriver) -> None:
    opened.window.editor.add_category("cat")
    opened.window.editor.use_category(0)
    opened.window.prompts.edit.setPlainText("screw, nut")
    opened.window.prompter.add_example((20, 20, 60, 60), False)
    opened.settle()
    opened.key(K.Key_1, on=opened.canvas)
    opened.window.prompter.add_example((200, 140, 70, 60), False)
    opened.settle()
    assert [e.category for e in opened.window.prompter.examples] == ["screw", "cat"]


def test_neighbours_are_prepared_once_something_was_asked(opened: WindowDriver) -> None:
    assert not opened.window.inference.pending
    opened.ask("red")
    opened.key(K.Key_D)
    opened.wait_for_image()
    opened.wait(lambda: not opened.window.inference.pending)
    detector = opened.window.inference.pool.detector("fake")
    assert detector.embedded == 3  # type: ignore[attr-defined]
    opened.ask("red")
    assert detector.embedded == 3  # type: ignore[attr-defined]


@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0])
def test_a_copy_of_several_moves_together(opened: WindowDriver, zoom: float) -> None:
    opened.on_canvas.zoom_to(zoom, (100, 80))
    opened.ask("red, blue")
    opened.key(K.Key_Return, CTRL, on=opened.canvas)
    opened.key(K.Key_A, CTRL)
    assert len(opened.window.review.selection) == 3
    opened.key(K.Key_D, CTRL)
    assert len(opened.accepted) == 6
    before = {a.id: a.bbox_xywh for a in opened.accepted}
    chosen = opened.window.review.selected_annotations()
    x, y, w, h = chosen[0].bbox_xywh
    opened.drag((x + w / 2, y + h / 2), (x + w / 2 + 20, y + h / 2 + 10))
    moved = [a for a in opened.accepted if a.bbox_xywh != before[a.id]]
    assert len(moved) == 3
    opened.key(K.Key_Z, CTRL)
    assert {a.id: a.bbox_xywh for a in opened.accepted} == before


def test_the_same_answer_again_moves_nothing(opened: WindowDriver) -> None:
    opened.ask("red, blue")
    opened.key(K.Key_Tab)
    before, chosen = [a.id for a in opened.proposed], opened.window.review.selection
    opened.window.prompter.propose_folder()
    opened.settle()
    opened.ask("red, blue")
    assert [a.id for a in opened.proposed] == before
    assert opened.window.review.selection == chosen
    assert opened.canvas.hasFocus()
    opened.key(K.Key_Z, CTRL)
    opened.key(K.Key_Z, CTRL)
    assert not opened.proposed  # one question, one step; one run, one step


def test_categories_come_in_the_order_of_the_question(opened: WindowDriver) -> None:
    opened.ask("red, green, blue")
    assert [c.name for c in opened.window.session.categories()] == ["red", "blue"]


def test_what_a_segmenter_knows_is_not_told_as_categories_that_are_there(opened: WindowDriver) -> None:
    opened.window.inference.labels_known.emit(LabelMap("m", {"car": "car", "sky": None, "tree": "tree"}))
    assert opened.window.banner.text == "m knows 2 kinds of regions; each that is found becomes a category."
    assert opened.window.session.categories() == []
