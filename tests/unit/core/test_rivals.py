"""One object has one proposal: the best of what coincides, with the others as alternatives to it."""

from dataclasses import replace
from itertools import count

import numpy as np
import pytest

from swin_annotator.core import masks, review_steps, rivals
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.pace import Verdict, verdict_of
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Annotation, Image, Rle, Source, State

MODEL = Source("model", "swin-mini", "1", "pawn")
BY_HAND = replace(MODEL, kind="human")
IMAGE = Image(1, "a.jpg", (100, 200))
PAWN, KNIGHT, HAND = 1, 2, 3
BOX, NEAR, APART = (10.0, 10.0, 20.0, 20.0), (11.0, 10.0, 20.0, 20.0), (10.0, 10.0, 20.0, 32.0)


def thing(id_: int, category: int, score: float, box: tuple = BOX, state: State = State.PROPOSED) -> Annotation:
    return Annotation(id_, 1, category, box, state, score, MODEL)


def block(top: int, bottom: int) -> Rle:
    pixels = np.zeros((100, 200), bool)
    pixels[top:bottom, 10:30] = True
    pixels[10, 10] = pixels[29, 29] = True  # one box around all of them
    return masks.encode(pixels)


PAWN_1, KNIGHT_2 = thing(1, PAWN, 0.65), thing(2, KNIGHT, 0.62, NEAR, State.ALTERNATIVE)


def after(step: Step) -> dict[int, Annotation | None]:
    return {edit.row.id: edit.after for edit in step.edits}  # type: ignore[misc]


def test_the_best_is_proposed_and_the_others_are_alternatives() -> None:
    held = [thing(1, PAWN, 0.65), thing(2, KNIGHT, 0.62, NEAR), thing(3, HAND, 0.1, APART), thing(4, HAND, 0.66, NEAR)]
    states = rivals.standing(held)
    assert [a for a, state in states.items() if state is State.PROPOSED] == [4, 3]
    assert rivals.standing(held[:3]) == {1: State.PROPOSED, 2: State.ALTERNATIVE, 3: State.PROPOSED}
    assert rivals.standing(held[:2], [thing(9, HAND, 0.2, state=State.ACCEPTED)]) == dict.fromkeys(
        (1, 2), State.ALTERNATIVE
    )


def test_masks_that_share_a_box_and_no_pixels_are_two_objects() -> None:
    sky, ground = (replace(thing(i, i, 0.9 - i / 10), mask=block(*rows)) for i, rows in ((1, (10, 20)), (2, (20, 30))))
    assert set(rivals.standing([sky, ground]).values()) == {State.PROPOSED}
    same = replace(ground, mask=sky.mask)
    assert rivals.standing([sky, same])[2] is State.ALTERNATIVE


def test_what_models_find_is_one_proposal_per_object_even_across_answers() -> None:
    boxes, scores = np.array([[10, 10, 30, 30], [11, 10, 31, 30]], np.float32), np.array([0.65, 0.62], np.float32)
    found = Proposals(boxes, scores, ("pawn", "knight"), MODEL)
    ids = {"pawn": PAWN, "knight": KNIGHT}
    step = review_steps.replace_proposals(IMAGE, [found], [], ids, count(10).__next__)
    assert step.name == "Propose 1 object"
    assert [(a.category_id, a.state) for a in after(step).values() if a] == [
        (PAWN, State.PROPOSED),
        (KNIGHT, State.ALTERNATIVE),
    ]
    other = Proposals(found.boxes_xyxy[:1], np.array([0.9], np.float32), ("hand",), MODEL)
    held = [a for a in after(step).values() if a]
    again = review_steps.replace_proposals(IMAGE, [other], held, {"hand": HAND}, count(20).__next__)
    assert again.edits[0] == Edit(held[0], replace(held[0], state=State.ALTERNATIVE))
    assert again.edits[-1].after.state is State.PROPOSED
    # When the better one is asked again and not found, what else it might have been comes up.
    gone = review_steps.replace_proposals(IMAGE, [found.take([])], held, {"pawn": PAWN}, count(20).__next__)
    assert after(gone) == {10: None, 11: replace(held[1], state=State.PROPOSED)}


def test_accepting_takes_back_what_else_was_proposed_of_the_object() -> None:
    rival = thing(2, KNIGHT, 0.62, NEAR)
    step = review_steps.accept([PAWN_1], [rival, thing(3, HAND, 0.5, APART)])
    assert after(step) == {1: replace(PAWN_1, state=State.ACCEPTED), 2: replace(rival, state=State.ALTERNATIVE)}
    both = review_steps.accept([PAWN_1, rival])
    assert both.name == "Accept 1 proposal"
    assert after(both) == after(step)
    assert rivals.objects_in(both) == 1


def test_rejecting_an_object_rejects_whatever_it_might_be() -> None:
    for judge in (review_steps.reject, review_steps.delete, review_steps.dismiss):
        step = judge([PAWN_1], [PAWN_1, KNIGHT_2, thing(3, HAND, 0.5, APART, State.ALTERNATIVE)])
        assert {i: a.state for i, a in after(step).items() if a} == dict.fromkeys((1, 2), State.REJECTED)
        assert rivals.objects_in(step) == 1
        assert "1 " in step.name


@pytest.mark.parametrize("accepting", [False, True])
def test_another_category_is_picked_in_the_shape_and_under_the_model_that_proposed_it(accepting: bool) -> None:
    change = review_steps.accept_as if accepting else review_steps.relabel
    step = change([PAWN_1], KNIGHT, [PAWN_1, KNIGHT_2])
    picked = after(step)[1]
    assert picked is not None
    assert (picked.category_id, picked.bbox_xywh, picked.score) == (KNIGHT, NEAR, 0.65)
    assert picked.state is (State.ACCEPTED if accepting else State.PROPOSED)
    assert after(step)[2] == replace(PAWN_1, id=2, state=State.ALTERNATIVE)
    assert rivals.objects_in(step) == 1
    if accepting:
        assert verdict_of(PAWN_1, picked) is Verdict.RELABELLED


def test_a_category_that_nobody_proposed_is_given_all_the_same() -> None:
    changed = after(review_steps.relabel([PAWN_1], HAND, [KNIGHT_2]))
    assert changed == {1: replace(PAWN_1, category_id=HAND, source=BY_HAND)}
    label = replace(PAWN_1, state=State.ACCEPTED)
    assert after(review_steps.relabel([label], KNIGHT, [KNIGHT_2])) == {1: replace(label, category_id=KNIGHT)}


def test_what_a_person_named_stands_whatever_models_find_when_asked_again() -> None:
    named = after(review_steps.relabel([PAWN_1], HAND, []))[1]
    brought = replace(thing(4, KNIGHT, 0.4, (60.0, 60.0, 20.0, 20.0)), source=Source("import"))
    assert named is not None
    boxes, scores = np.array([[11, 10, 31, 30]], np.float32), np.array([0.9], np.float32)
    found = Proposals(boxes, scores, ("pawn",), MODEL)
    ids = {"pawn": PAWN, "knight": KNIGHT, "hand": HAND}
    step = review_steps.replace_proposals(
        IMAGE, [found], [named, brought, thing(3, HAND, 0.8, APART)], ids, count(10).__next__
    )
    assert {i: a.state if a else None for i, a in after(step).items()} == {3: None, 10: State.ALTERNATIVE}
    kept = after(review_steps.relabel([PAWN_1], KNIGHT, [PAWN_1, KNIGHT_2]))[1]
    assert kept is not None
    assert not rivals.is_of_model(kept)
    # Rejected, it is remembered as what a model found, not removed as if a person had drawn it.
    for judge in (review_steps.reject, review_steps.dismiss):
        assert after(judge([named]))[1] == replace(named, state=State.REJECTED)
    assert after(review_steps.dismiss([replace(named, state=State.ACCEPTED)]))[1] == replace(
        named, state=State.REJECTED
    )


def test_another_image_is_another_object() -> None:
    elsewhere = replace(KNIGHT_2, image_id=2)
    assert rivals.of_same_object(PAWN_1, [elsewhere, PAWN_1, KNIGHT_2]) == [KNIGHT_2]
    assert review_steps.accept([PAWN_1, replace(elsewhere, state=State.PROPOSED)]).name == "Accept 2 proposals"
