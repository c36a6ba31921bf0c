from dataclasses import replace
from itertools import count

import numpy as np
import pytest

from swin_annotator.core import masks, review_steps
from swin_annotator.core.edits import Edit, Step, join
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import HUMAN, Annotation, Image, Source, State

MODEL = Source("model", "swin-mini", "1", "die")
IMAGE = Image(1, "a.jpg", (100, 200))


def proposal(id_: int = 1, box: tuple = (10, 10, 20, 20), category: int = 1) -> Annotation:
    return Annotation(id_, 1, category, box, State.PROPOSED, 0.7, MODEL)


def after(step: Step) -> list[Annotation]:
    return [edit.after for edit in step.edits if isinstance(edit.after, Annotation)]


def test_accept_and_reject_change_only_the_state() -> None:
    one, two = proposal(1), proposal(2, (50, 10, 20, 20))
    step = review_steps.accept([one, two])
    assert step.name == "Accept 2 proposals"
    assert after(step) == [replace(one, state=State.ACCEPTED), replace(two, state=State.ACCEPTED)]
    assert after(review_steps.reject([one])) == [replace(one, state=State.REJECTED)]
    assert review_steps.accept(after(step)).edits == ()


def test_delete_removes_labels_but_remembers_refused_proposals() -> None:
    label = replace(proposal(1), state=State.ACCEPTED)
    step = review_steps.delete([label, proposal(2)])
    assert step.edits[0].after is None
    assert after(step)[0].state is State.REJECTED


def test_a_mended_proposal_is_accepted() -> None:
    mended = after(review_steps.reshape(proposal(), box=(12, 10, 25, 20)))[0]
    assert mended.state is State.ACCEPTED
    assert mended.bbox_xywh == (12, 10, 25, 20)


def test_moving_a_box_takes_its_polygon_and_mask_along() -> None:
    shape = replace(proposal(), polygons=((10, 10, 30, 10, 30, 30),))
    moved = after(review_steps.reshape(shape, box=(15, 13, 20, 20)))[0]
    assert moved.polygons == ((15, 13, 35, 13, 35, 33),)
    pixels = np.zeros((100, 200), bool)
    pixels[10:30, 10:30] = True
    masked = replace(proposal(), mask=masks.encode(pixels))
    moved = after(review_steps.reshape(masked, box=(15, 13, 20, 20)))[0]
    assert moved.mask is not None
    assert masks.bbox(moved.mask) == moved.bbox_xywh == (15, 13, 20, 20)


def test_resizing_a_box_drops_an_outline_that_no_longer_fits() -> None:
    shape = replace(proposal(), polygons=((10, 10, 30, 10, 30, 30),))
    assert after(review_steps.reshape(shape, box=(10, 10, 40, 20)))[0].polygons == ()


def test_reshape_needs_exactly_one_shape() -> None:
    with pytest.raises(ValueError, match="exactly one"):
        review_steps.reshape(proposal())
    with pytest.raises(ValueError, match="exactly one"):
        review_steps.reshape(proposal(), box=(1, 1, 2, 2), polygons=[(0, 0, 1, 1, 2, 0)])


def test_paste_stays_inside_and_becomes_human() -> None:
    step = review_steps.paste([proposal(7, (190, 90, 20, 20))], IMAGE, count(50).__next__, offset=10)
    pasted = after(step)[0]
    assert pasted.id == 50
    assert pasted.bbox_xywh == (180, 80, 20, 20)
    assert (pasted.state, pasted.source, pasted.score) == (State.ACCEPTED, HUMAN, None)


def test_paste_keeps_the_pixels_of_a_mask_on_an_image_of_another_shape() -> None:
    mask = masks.encode(np.ones((10, 10), bool))
    copy = replace(proposal(), bbox_xywh=(0, 0, 10, 10), mask=mask)
    pasted = after(review_steps.paste([copy], IMAGE, count(1).__next__))[0]
    assert pasted.mask is not None
    assert pasted.mask.size_hw == IMAGE.size_hw
    assert masks.bbox(pasted.mask) == pasted.bbox_xywh == (0, 0, 10, 10)


def test_paste_scales_onto_the_same_picture_in_another_size() -> None:
    assert IMAGE.size_hw is not None
    height, width = IMAGE.size_hw
    ring = (20.0, 40.0, 60.0, 40.0, 60.0, 80.0)
    copy = replace(proposal(), image_id=9, bbox_xywh=(20, 40, 40, 40), polygons=(ring,))
    step = review_steps.paste([copy], IMAGE, count(1).__next__, sizes={9: (2 * height, 2 * width)})
    pasted = after(step)[0]
    assert pasted.bbox_xywh == (10, 20, 20, 20)
    assert pasted.polygons == (tuple(v / 2 for v in ring),)


def test_paste_never_makes_a_box_of_the_whole_image() -> None:
    assert IMAGE.size_hw is not None
    height, width = IMAGE.size_hw
    large = replace(proposal(), image_id=9, bbox_xywh=(0, 0, 3 * width, 2 * height))
    fits = replace(proposal(), image_id=9, bbox_xywh=(5 * width, 0, 20, 20))
    step = review_steps.paste([large, fits], IMAGE, count(1).__next__, sizes={9: (4 * height, 9 * width)})
    assert [a.bbox_xywh for a in after(step)] == [(width - 20, 0, 20, 20)]


def test_a_track_is_on_an_image_once() -> None:
    mine = replace(proposal(1), extra={"track_id": 5}, attributes={"instance_id": "a"})
    pasted = after(review_steps.paste([mine, mine], IMAGE, count(50).__next__, held=[mine]))
    assert [(a.extra, a.attributes) for a in pasted] == [({}, {})] * 2
    elsewhere = after(review_steps.paste([mine, mine], IMAGE, count(50).__next__))
    assert [a.extra.get("track_id") for a in elsewhere] == [5, None]


POSE = {"keypoints": [30, 20, 2, 0, 0, 0], "num_keypoints": 1, "head_box": [25, 15, 10, 10], "caption": [1, 2]}


def _posed() -> Annotation:
    ring = (20.0, 10.0, 40.0, 10.0, 40.0, 30.0)
    return replace(proposal(), bbox_xywh=(20, 10, 20, 20), polygons=(ring,), extra=POSE)


def test_key_points_move_with_box_outline_and_copy() -> None:
    moved = [
        after(review_steps.reshape(_posed(), box=(25, 12, 20, 20)))[0],
        after(review_steps.reshape(_posed(), polygons=[(25, 12, 45, 12, 45, 32)]))[0],
    ]
    for one in moved:
        assert one.extra == {**POSE, "keypoints": [35, 22, 2, 0, 0, 0], "head_box": [30, 17, 10, 10]}
    copied = after(review_steps.paste([_posed()], IMAGE, count(1).__next__, offset=3))[0]
    assert copied.extra["keypoints"] == [33, 23, 2, 0, 0, 0]
    half = replace(IMAGE, size_hw=tuple(side // 2 for side in IMAGE.size_hw))
    small = after(review_steps.paste([_posed()], half, count(1).__next__, sizes={_posed().image_id: IMAGE.size_hw}))[0]
    assert small.extra["keypoints"] == [15, 10, 2, 0, 0, 0]


def test_key_points_stretch_with_a_box_and_stay_where_only_a_corner_moved() -> None:
    stretched = after(review_steps.reshape(replace(_posed(), polygons=()), box=(20, 10, 40, 10)))[0]
    assert stretched.extra["keypoints"] == [40, 15, 2, 0, 0, 0]
    mended = after(review_steps.reshape(_posed(), polygons=[(20, 10, 40, 10, 44, 30)]))[0]
    assert mended.extra == POSE


def test_key_points_move_with_a_mask() -> None:
    pixels = np.zeros((100, 200), bool)
    pixels[10:30, 20:40] = True
    posed = replace(_posed(), polygons=(), mask=masks.encode(pixels))
    moved = after(review_steps.reshape(posed, mask=masks.encode(np.roll(pixels, (2, 5), (0, 1)))))[0]
    assert moved.extra["keypoints"] == [35, 22, 2, 0, 0, 0]


def found(*boxes: tuple, scores: tuple = ()) -> Proposals:
    array = np.array(boxes, np.float32).reshape(-1, 4)
    ranks = np.array(scores or [0.5] * len(array), np.float32)
    return Proposals(array, ranks, ("die",) * len(array), MODEL)


def test_proposals_replace_the_unreviewed_ones_of_the_same_category_only() -> None:
    mine, other = proposal(1), proposal(2, category=9)
    step = review_steps.replace_proposals(
        IMAGE, [found((50, 50, 70, 70))], [mine, other], {"die": 1}, count(10).__next__
    )
    assert step.edits[0] == Edit(mine, None)
    assert [a.id for a in after(step)] == [10]
    assert after(step)[0].bbox_xywh == (50, 50, 20, 20)
    assert after(step)[0].score == 0.5


@pytest.mark.parametrize("state", [State.ACCEPTED, State.REJECTED])
def test_what_was_judged_is_not_proposed_again(state: State) -> None:
    judged = replace(proposal(1, (10, 10, 20, 20)), state=state)
    near, far = (11, 11, 31, 31), (60, 60, 80, 80)
    step = review_steps.replace_proposals(IMAGE, [found(near, far)], [judged], {"die": 1}, count(10).__next__)
    assert [a.bbox_xywh for a in after(step)] == [(60, 60, 20, 20)]


def test_a_judged_object_of_another_category_does_not_hide_a_proposal() -> None:
    judged = replace(proposal(1, (10, 10, 20, 20), category=4), state=State.ACCEPTED)
    step = review_steps.replace_proposals(IMAGE, [found((10, 10, 30, 30))], [judged], {"die": 1}, count(10).__next__)
    assert len(after(step)) == 1


def test_asking_and_finding_nothing_clears_old_proposals() -> None:
    step = review_steps.replace_proposals(IMAGE, [found()], [proposal()], {"die": 1}, count(10).__next__)
    assert [edit.after for edit in step.edits] == [None]
    assert step.name == "Withdraw 1 proposal"


def test_inverse_takes_back_in_the_opposite_order() -> None:
    step = join("Both", [review_steps.accept([proposal(1)]), review_steps.draw_box(1, 1, (0, 0, 5, 5), 2)])
    back = step.inverse()
    assert back.edits[0].after is None
    assert back.inverse() == step
    assert step.changes().annotation_ids == {1, 2}
    assert step.changes().image_ids == {1}


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        ((0, 0, 10, 10), True),
        ((0, 0, 20, 10), True),  # twice as wide: half of it
        ((0, 0, 21, 10), False),
        ((5, 0, 10, 10), False),
        ((50, 50, 10, 10), False),
    ],
)
def test_a_drawn_shape_is_meant_for_what_it_covers_by_half(drawn: tuple[float, ...], meant: bool) -> None:
    judged = Annotation(1, 1, 1, (0, 0, 10, 10), State.PROPOSED)
    assert review_steps.redraws(judged, drawn) is meant  # type: ignore[arg-type]


def test_each_object_is_edited_once_where_what_is_accepted_overlaps() -> None:
    many = [proposal(i, (10 + i, 10, 30, 40), category=1 + i % 2) for i in range(10)]
    step = review_steps.accept(many, many)
    assert len({edit.row.id for edit in step.edits}) == len(step.edits) == 10
    step = review_steps.judge(many[:5], many[5:], many)
    assert len({edit.row.id for edit in step.edits}) == len(step.edits) == 10
