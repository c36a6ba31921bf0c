"""Key points and skeletons as COCO has them, points and lines: changed, copied, cut."""

import math

import pytest

from swin_annotator.core import keypoints, placed, refit, review_steps, spots, turning
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.types import Annotation, Category, Kind, State

POSE = [30, 20, 2, 0, 0, 0, 60, 80.5, 1]


def posed(flat: list[object] | None = None, **more: object) -> Annotation:
    box = (20.0, 10.0, 60.0, 90.0)
    return Annotation(1, 1, 1, box, extra={"keypoints": POSE if flat is None else flat, "x": 1}, **more)  # type: ignore[arg-type]


def test_moving_one_point_leaves_every_other_number_as_it_came() -> None:
    [edit] = keypoints.mend(posed(state=State.PROPOSED), 2, (61.5, 82.0)).edits
    after = edit.after
    assert isinstance(after, Annotation)
    assert after.extra == {"keypoints": [30, 20, 2, 0, 0, 0, 61.5, 82.0, 1], "num_keypoints": 2, "x": 1}
    assert [type(v) for v in after.extra["keypoints"][:3]] == [int, int, int]  # type: ignore[index]
    assert (after.state, after.bbox_xywh) == (State.ACCEPTED, posed().bbox_xywh)


def test_a_point_that_is_labelled_no_more_is_three_zeros() -> None:
    after = keypoints.changed(posed(), 0, seen=keypoints.UNLABELLED)
    assert after.extra["keypoints"] == [0, 0, 0, 0, 0, 0, 60, 80.5, 1]
    assert after.extra["num_keypoints"] == 1


def test_a_box_that_only_goes_around_the_points_follows_them() -> None:
    row = keypoints.draw(1, 1, POSE, 7).edits[0].after
    assert isinstance(row, Annotation)
    assert row.bbox_xywh == (30, 20, 30, 60.5)
    assert keypoints.changed(row, 2, (90, 80.5)).bbox_xywh == (30, 20, 60, 60.5)
    with pytest.raises(ValueError, match="no point"):
        keypoints.draw(1, 1, [0] * 9, 7)


@pytest.mark.parametrize("bad", [[1, 2], [], "x", None, [1, 2, "a"], [[1, 2, 2]], [math.nan, 1, 2], [True, 1, 2]])
def test_what_are_no_points_is_none_and_stays(bad: object) -> None:
    row = posed(bad) if isinstance(bad, list) else Annotation(1, 1, 1, (0, 0, 1, 1), extra={"keypoints": bad})
    assert keypoints.points_of(row) == ()


def test_a_skeleton_is_read_as_written_and_from_what_a_person_writes() -> None:
    found = keypoints.parsed("nose, left-eye\n right eye", "nose-left-eye, 1-3")
    assert found == Skeleton(("nose", "left-eye", "right eye"), ((0, 1), (0, 2)))
    [edit] = keypoints.set_skeleton(Category(1, "face", {"a": 1}), found).edits
    assert isinstance(edit.after, Category)
    assert edit.after.extra == {"a": 1, "keypoints": ["nose", "left-eye", "right eye"], "skeleton": [[1, 2], [1, 3]]}
    assert keypoints.skeleton_of(edit.after.extra) == found
    assert keypoints.set_skeleton(edit.after, found).edits == ()
    for wrong in ("nose-mouth", "nose", "1-4", "1-1"):
        with pytest.raises(ValueError, match=wrong):
            keypoints.parsed("nose, chin", wrong)
    odd = {"keypoints": ["a", "b"], "skeleton": [[1, 9], [1, 2, 3], "x", [1, 2]]}
    assert keypoints.skeleton_of(odd) == Skeleton(("a", "b"), ((0, 1),))
    assert keypoints.skeleton_of({"keypoints": [1, 2]}) == Skeleton()


def spot(kind: Kind, *flat: float) -> Annotation:
    return spots.shaped(Annotation(1, 1, 1, (0, 0, 0, 0)), kind, flat)


def test_points_and_lines_move_copy_turn_and_are_cut() -> None:
    line = spot(Kind.LINE, 10, 10, 10, 90)
    assert line.bbox_xywh == (10, 10, 0, 80)
    pasted = placed.on_image(line, (100, 100), (100, 100), 12.0)
    assert pasted is not None
    assert (pasted.kind, pasted.polygons) == (Kind.LINE, ((22, 20, 22, 100),))
    [edit] = turning.turn([line], 90).edits
    assert isinstance(edit.after, Annotation)
    assert edit.after.polygons[0] == pytest.approx((50, 50, -30, 50))
    [moved] = review_steps.reshape(line, polygons=[(1, 2, 3, 4)]).edits
    assert isinstance(moved.after, Annotation)
    assert (moved.after.kind, moved.after.bbox_xywh) == (Kind.LINE, (1, 2, 2, 2))
    assert refit.cut(spot(Kind.LINE, 50, 50, 150, 50), (100, 100)) == spot(Kind.LINE, 50, 50, 100, 50)
    assert refit.cut(spot(Kind.POINTS, 50, 50, 150, 50), (100, 100)) == spot(Kind.POINTS, 50, 50)
    assert refit.cut(spot(Kind.POINTS, 150, 50), (100, 100)) is None
    for kind, flat in ((Kind.LINE, (1, 2)), (Kind.POINTS, ()), (Kind.POINTS, (1, 2, 3))):
        with pytest.raises(ValueError, match="make no"):
            spot(kind, *flat)


def test_near_a_line_is_not_inside_of_it() -> None:
    bow = (0.0, 0.0, 100.0, 0.0, 100.0, 100.0)
    assert spots.near(bow, Kind.LINE, (50, 3), 4)
    assert spots.near(bow, Kind.LINE, (102, 50), 4)
    assert not spots.near(bow, Kind.LINE, (70, 30), 4)
    assert not spots.near(bow, Kind.LINE, (-5, 0), 4)
    assert spots.near(bow, Kind.POINTS, (101, 1), 4)
    assert not spots.near(bow, Kind.POINTS, (50, 0), 4)
