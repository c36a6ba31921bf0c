"""Review mode over a folder: going on, going back, mending by hand, and a run that goes on beside it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core import exclusion
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.pace import Verdict
from swin_annotator.core.queue import Order
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.canvas.stage import Stage
from swin_annotator.ui.review.review_session import ReviewSession

K = Qt.Key
BOXES = [(20.0, 20.0, 60.0, 60.0), (120.0, 30.0, 40.0, 40.0), (200.0, 140.0, 70.0, 60.0)]
SCORES = {1: (0.5, 0.9, 0.4), 2: (0.35,), 3: (0.6, 0.7)}
"""Image id -> scores of its proposals; ids of annotations go on from 1."""


@pytest.fixture
def waiting(opened: WindowDriver) -> WindowDriver:
    """Six proposals on three images, in two categories; the window is on the first image."""
    session = opened.window.session
    project = session.project
    assert project is not None
    names = [session.ensure_category(name) for name in ("cat", "dog")]
    edits = []
    for image_id, scores in SCORES.items():
        for box, score in zip(BOXES, scores, strict=False):
            category = names[len(edits) % 2]
            assert category is not None
            row = Annotation(project.new_id(), image_id, category.id, box, State.PROPOSED, score)
            edits.append(Edit(None, row))
    session.apply(Step("Propose", tuple(edits)), undoable=False)
    opened.canvas.setFocus()
    return opened


def mode_of(driver: WindowDriver) -> ReviewSession:
    return driver.window.review_session


def current(driver: WindowDriver) -> int:
    found = mode_of(driver).current
    assert found is not None
    return found.id


def get(driver: WindowDriver, annotation_id: int) -> Annotation:
    found = driver.window.session.find_annotation(annotation_id)
    assert found is not None
    return found


def verdicts(driver: WindowDriver) -> list[tuple[int, Verdict]]:
    return [(d.annotation_id, d.verdict) for d in driver.window.session.decisions()]


def in_view(driver: WindowDriver) -> bool:
    x, y, w, h = get(driver, current(driver)).bbox_xywh
    left, top = driver.on_canvas.to_viewport((x, y)).toTuple()
    right, bottom = driver.on_canvas.to_viewport((x + w, y + h)).toTuple()
    view = driver.canvas.viewport().rect()
    return bool(view.contains(round(left), round(top)) and view.contains(round(right), round(bottom)))


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.IMAGE, [3, 1, 2, 4, 5, 6]),
        (Order.DOUBTFUL, [4, 3, 1, 5, 6, 2]),
        (Order.CATEGORY, [3, 1, 5, 4, 6, 2]),
    ],
)
def test_it_goes_through_the_folder_in_the_chosen_order(
    waiting: WindowDriver, order: Order, expected: list[int]
) -> None:
    mode_of(waiting).set_order(order)
    waiting.key(K.Key_R)
    seen = []
    for _ in expected:
        waiting.wait(waiting.shows)
        assert in_view(waiting)
        seen.append(current(waiting))
        waiting.key(K.Key_Space)
    assert seen == expected
    assert mode_of(waiting).current is None
    assert "Nothing is left" in waiting.window.status_bar.message.text()
    assert [i for i, v in verdicts(waiting) if v is Verdict.ACCEPTED] == expected


def test_skipping_leaves_it_for_the_next_round(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_Tab)
    assert verdicts(waiting) == [(3, Verdict.SKIPPED)]
    for _ in range(5):
        waiting.wait(waiting.shows)
        waiting.key(K.Key_X)
    assert current(waiting) == 3
    assert get(waiting, 3).state is State.PROPOSED
    assert waiting.find("reviewLeft").text() == "1 left"  # type: ignore[attr-defined]


def test_going_back_shows_the_verdict_and_changes_it_only_on_request(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_X)
    waiting.key(K.Key_Space)
    assert current(waiting) == 2
    waiting.key(K.Key_Tab, SHIFT)
    waiting.key(K.Key_Tab, SHIFT)
    assert current(waiting) == 3
    assert "rejected already" in waiting.find("reviewVerdict").text()  # type: ignore[attr-defined]
    assert waiting.canvas.layer.item(3) is not None
    waiting.key(K.Key_Tab)
    waiting.key(K.Key_Tab)
    assert current(waiting) == 2
    assert waiting.canvas.layer.item(3) is None
    assert (get(waiting, 3).state, get(waiting, 1).state) == (State.REJECTED, State.ACCEPTED)
    waiting.key(K.Key_Tab, SHIFT)
    waiting.key(K.Key_Tab, SHIFT)
    waiting.key(K.Key_Space)
    assert get(waiting, 3).state is State.ACCEPTED
    assert current(waiting) == 2


def test_a_digit_accepts_under_its_category(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_2)
    assert (get(waiting, 3).category_id, get(waiting, 3).state) == (2, State.ACCEPTED)
    assert verdicts(waiting) == [(3, Verdict.RELABELLED)]
    assert current(waiting) == 1
    waiting.key(K.Key_Z, CTRL)
    assert current(waiting) == 3
    assert (get(waiting, 3).category_id, get(waiting, 3).state) == (1, State.PROPOSED)
    assert verdicts(waiting)[-1] == (3, Verdict.TAKEN_BACK)


def test_a_dragged_edge_mends_and_goes_on(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.drag((270, 170), (280, 170))
    waiting.wait(lambda: current(waiting) == 1)
    assert get(waiting, 3).bbox_xywh == pytest.approx((200, 140, 80, 60), abs=1)
    assert verdicts(waiting) == [(3, Verdict.MENDED)]


def test_four_clicks_draw_it_again(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_B, SHIFT)
    for at in ((230, 150), (262, 170), (205, 180), (240, 195)):
        waiting.on_canvas.click(at)
    waiting.wait(lambda: current(waiting) == 1)
    assert get(waiting, 3).bbox_xywh == pytest.approx((205, 150, 57, 45), abs=0.5)
    assert get(waiting, 3).state is State.ACCEPTED
    assert waiting.canvas.tool == "select"
    assert len(waiting.held()) == 3


def test_a_drawn_polygon_takes_its_place(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_P)
    for at in ((205, 145), (265, 145), (235, 195)):
        waiting.on_canvas.click(at)
    waiting.key(K.Key_Return)
    waiting.wait(lambda: current(waiting) == 1)
    assert len(get(waiting, 3).polygons[0]) == 6


def test_a_box_elsewhere_is_a_further_object_and_what_is_judged_stays(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_B)
    for box in ((20, 150, 70, 200), (190, 20, 240, 60)):  # two missed ones, beside the one at hand
        waiting.drag(box[:2], box[2:])
    assert "further" in waiting.window.status_bar.message.text()
    assert [a.bbox_xywh for a in waiting.accepted] == [
        pytest.approx((20, 150, 50, 50)),
        pytest.approx((190, 20, 50, 40)),
    ]
    assert get(waiting, 3) == replace(get(waiting, 3), bbox_xywh=BOXES[2], state=State.PROPOSED)
    assert current(waiting) == 3
    waiting.drag((195, 135), (265, 195))
    assert "“cat” has the shape that was drawn" in waiting.window.status_bar.message.text()
    waiting.wait(lambda: current(waiting) == 1)
    assert get(waiting, 3).bbox_xywh == pytest.approx((195, 135, 70, 60))
    assert len(waiting.held()) == 5


def test_at_the_end_the_bar_says_so_and_offers_what_comes_next(waiting: WindowDriver) -> None:
    waiting.window.review.set_threshold(0.8)
    waiting.key(K.Key_R)
    waiting.key(K.Key_Space)
    bar = waiting.window.review_bar
    assert mode_of(waiting).finished
    assert "Nothing is left from 0.80 on. 5 score less." in waiting.find("reviewVerdict").text()  # type: ignore[attr-defined]
    assert not waiting.find("reviewAcceptButton").isVisible()
    assert not waiting.window.actions_["acceptAll"].isEnabled()
    assert waiting.find("reviewExportButton").isVisible()
    while mode_of(waiting).current is None:
        waiting.click("reviewLowerButton")
    assert current(waiting) == 6
    assert waiting.find("reviewAcceptButton").isVisible()
    assert not waiting.find("reviewLowerButton").isVisible()
    assert bar.isVisible()


def test_brush_strokes_stay_until_space(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_M)
    waiting.drag((210, 205), (250, 205))
    waiting.drag((275, 160), (275, 190))
    assert get(waiting, 3).mask is not None
    assert current(waiting) == 3
    assert verdicts(waiting) == []
    waiting.key(K.Key_V)
    waiting.key(K.Key_Space)
    assert current(waiting) == 1
    assert verdicts(waiting) == [(3, Verdict.MENDED)]


def test_what_was_rejected_and_is_mended_is_accepted(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_X)
    waiting.key(K.Key_Tab, SHIFT)
    waiting.drag((270, 170), (280, 170))
    waiting.wait(lambda: get(waiting, 3).state is State.ACCEPTED)


def test_stopped_and_begun_again_it_is_where_it_was(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    order = waiting.find("reviewOrder")
    assert isinstance(order, QComboBox)
    order.setCurrentIndex(1)
    order.activated.emit(1)
    assert mode_of(waiting).queue.order is Order.DOUBTFUL
    waiting.key(K.Key_Space)  # 3, at which it began; then 1
    waiting.wait(waiting.shows)
    waiting.key(K.Key_Space)
    assert current(waiting) == 5
    folder = waiting.window.session.folder
    assert folder is not None
    waiting.window.session.close()
    assert not mode_of(waiting).on
    waiting.open(folder)
    waiting.key(K.Key_R, on=waiting.canvas)
    assert mode_of(waiting).queue.order is Order.DOUBTFUL
    waiting.wait(waiting.shows)
    assert current(waiting) == 5
    waiting.key(K.Key_Tab, SHIFT)
    assert current(waiting) == 1


def test_a_run_that_goes_on_fills_the_queue_and_may_take_what_is_judged(waiting: WindowDriver) -> None:
    session = waiting.window.session
    project = session.project
    assert project is not None
    waiting.key(K.Key_R)
    fresh = Annotation(project.new_id(), 2, 1, BOXES[1], State.PROPOSED, 0.5)
    session.apply(Step("Propose", (Edit(None, fresh),)), undoable=False)
    assert len(mode_of(waiting).queue) == 7
    assert current(waiting) == 3
    judged = get(waiting, 3)
    instead = replace(judged, id=project.new_id(), score=0.45)
    session.apply(Step("Propose", (Edit(judged, None), Edit(None, instead))), undoable=False)
    assert current(waiting) == instead.id
    waiting.key(K.Key_Y)  # for the one that is gone
    assert "What is shown has changed" in waiting.window.status_bar.message.text()
    assert current(waiting) == instead.id
    for _ in range(7):
        waiting.wait(lambda: not waiting.window.guard.blocked_reason())
        waiting.key(K.Key_Y)
    assert mode_of(waiting).current is None
    late = Annotation(project.new_id(), 3, 1, BOXES[2], State.PROPOSED, 0.8)
    session.apply(Step("Propose", (Edit(None, late),)), undoable=False)
    assert current(waiting) == late.id


def test_the_threshold_holds_in_the_queue(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    for _ in range(5):
        waiting.key(K.Key_BracketRight)
    assert waiting.window.review.threshold == pytest.approx(0.55)
    assert len(mode_of(waiting).queue) == 3
    assert get(waiting, current(waiting)).score == 0.9
    assert verdicts(waiting) == []


def test_with_something_else_selected_a_key_looks_before_it_decides(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_Escape)
    assert waiting.window.review.selection == ()
    waiting.key(K.Key_Space)
    assert waiting.window.review.selection == (3,)
    assert get(waiting, 3).state is State.PROPOSED
    waiting.key(K.Key_Space)
    assert get(waiting, 3).state is State.ACCEPTED


def test_another_proposal_and_another_image_by_hand(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.on_canvas.click((50, 50))
    assert current(waiting) == 1
    waiting.key(K.Key_D)
    waiting.wait(waiting.shows)
    assert current(waiting) == 4
    waiting.key(K.Key_X)
    assert current(waiting) == 5


def test_bulk_accept_and_delete_count_for_the_one_that_is_judged(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.key(K.Key_Delete)
    assert verdicts(waiting) == [(3, Verdict.REJECTED)]
    waiting.key(K.Key_Return, CTRL)
    assert [a.id for a in waiting.window.session.annotations(1)] == [1, 2]
    assert current(waiting) == 4


def test_row_buttons_of_the_list_decide_too(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.window.right.proposals.accepted.emit(3)
    assert current(waiting) == 1
    waiting.window.right.proposals.rejected.emit(2)
    assert current(waiting) == 1
    assert get(waiting, 2).state is State.REJECTED


def test_letters_in_the_prompt_stay_letters(waiting: WindowDriver) -> None:
    waiting.key(K.Key_R)
    waiting.window.prompts.edit.setFocus()
    QTest.keyClicks(waiting.window.prompts.edit, "xyn 12 r")
    assert current(waiting) == 3
    assert mode_of(waiting).on
    assert verdicts(waiting) == []


def test_pace_is_shown_and_pauses_are_capped(waiting: WindowDriver) -> None:
    log = mode_of(waiting).log
    ticks = iter([0.0, 2.0, 2.0, 2.0, 600.0, 600.0, 600.0, 600.0])
    log.clock = lambda: next(ticks, 601.0)
    waiting.key(K.Key_R)
    waiting.key(K.Key_Space)
    waiting.key(K.Key_Space)
    spent = [d.seconds for d in waiting.window.session.decisions()]
    assert spent[0] == 2.0
    assert spent[1] == 60.0
    assert waiting.find("reviewPace").text() == "2 per minute"  # type: ignore[attr-defined]


def test_what_is_not_on_screen_yet_is_not_judged(waiting: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting.key(K.Key_R)
    monkeypatch.setattr(Stage, "image_id", property(lambda stage: 0))
    waiting.key(K.Key_Space)
    waiting.key(K.Key_1)
    assert current(waiting) == 3
    assert verdicts(waiting) == []
    assert "still being read" in waiting.window.status_bar.message.text()
    monkeypatch.undo()
    waiting.key(K.Key_Space)
    assert verdicts(waiting) == [(3, Verdict.ACCEPTED)]


def test_a_key_held_down_judges_once(waiting: WindowDriver) -> None:
    actions = waiting.window.actions_
    once = ("accept", "reject", "acceptAll", "delete", "category1", "category0")
    assert not any(actions[name].autoRepeat() for name in once)
    assert actions["nextProposal"].autoRepeat()


def test_nothing_to_review_is_said(opened: WindowDriver, photos: Path) -> None:
    opened.key(K.Key_R, on=opened.canvas)
    assert mode_of(opened).on
    assert "Nothing is left" in opened.window.status_bar.message.text()
    opened.key(K.Key_Space)
    opened.key(K.Key_Tab)
    opened.key(K.Key_R)
    assert not mode_of(opened).on
    assert not opened.find("reviewBar").isVisible()


def test_an_image_that_is_set_aside_does_not_come_until_it_is_taken_in_again(waiting: WindowDriver) -> None:
    session = waiting.window.session
    aside = session.find_image(3)
    assert aside is not None
    session.apply(exclusion.exclude(aside, True))
    waiting.key(K.Key_R, on=waiting.canvas)
    waiting.wait(lambda: mode_of(waiting).current is not None)
    seen = set()
    while mode_of(waiting).current is not None:  # a key is passed over where learning changed what is judged
        seen.add(get(waiting, current(waiting)).image_id)
        waiting.key(K.Key_X, on=waiting.canvas)
        waiting.qtbot.wait(30)
    assert seen == {1, 2}
    waiting.window.gallery.show_bulk()
    assert waiting.window.gallery.bulk.grid.model().rowCount() == 0
