"""Boxes that are turned: their corners and back, pulled, turned, moved, cut and scaled."""

import math
import random

import pytest

from swin_annotator.core import placed, refit, reshaping, review_steps, turned, turning
from swin_annotator.core.turned import TurnedBox
from swin_annotator.core.types import Annotation, Kind, State

SIZE = (400, 600)


def drawn(box: TurnedBox, **more: object) -> Annotation:
    return turned.shaped(Annotation(1, 1, 1, (0, 0, 1, 1), **more), box)  # type: ignore[arg-type]


def near(a: TurnedBox | None, b: TurnedBox, within: float = 1e-5) -> bool:
    assert a is not None
    off = abs(a.degrees - b.degrees) % 360
    same = [math.isclose(getattr(a, k), getattr(b, k), abs_tol=within) for k in ("x", "y", "width", "height")]
    return all(same) and min(off, 360 - off) < within * 10


def test_corners_give_the_box_again_with_its_bow_and_stern() -> None:
    chance = random.Random(5)
    for _ in range(500):
        place = [chance.uniform(-5000, 5000) for _ in range(2)]
        sides = [chance.uniform(1, 5000) for _ in range(2)]
        box = turned.numbers([*place, *sides, chance.choice([0.0, 90.0, -1e-12, chance.uniform(-1e6, 1e6)])])
        assert box is not None
        assert 0 <= box.degrees < 360
        assert near(turned.of_ring(box.ring), box, 1e-4)
        assert near(turned.box_of(drawn(box)), box, 1e-4)


def test_an_angle_goes_clockwise_as_one_sees_it() -> None:
    ring = TurnedBox(100, 100, 40, 20, 90).ring
    assert ring == pytest.approx((110, 80, 110, 120, 90, 120, 90, 80))  # its own top left is at the right now


def test_corners_either_way_round_are_the_same_box_and_others_are_none() -> None:
    ring = TurnedBox(50, 60, 30, 10, 20).ring
    backwards = [v for i in (0, 3, 2, 1) for v in ring[2 * i : 2 * i + 2]]
    assert near(turned.of_ring(backwards), TurnedBox(50, 60, 30, 10, 20))
    assert turned.of_ring((0, 0, 10, 0, 12, 10, 0, 10)) is None
    assert turned.of_ring((0, 0, 10, 0, 10, 10)) is None
    assert turned.of_ring((5, 5) * 4) is None
    assert turned.of_ring((math.nan,) * 8) is None
    rounded = [round(v) for v in TurnedBox(50, 60, 30, 10, 20).ring]
    assert turned.of_ring(rounded) is None
    assert near(turned.of_ring(rounded, 1.0), TurnedBox(50, 60, 30, 10, 20), 1.5)


@pytest.mark.parametrize(
    "value",
    [
        *(None, "30", [1, 2, 3, 4], [1, 2, 0, 4, 5], [1, 2, -3, 4, 5], [1, 2, 3, 4, math.nan], [1, 2, 3, 4, math.inf]),
        *([1, 2, 3, 4, True], [1, 2, 3, "4", 5], [1e300, 2, 3, 4, 5], {"x": 1}, [10**400, 2, 3, 4, 5]),
    ],
)
def test_what_is_no_box_is_refused(value: object) -> None:
    assert turned.numbers(value) is None


def test_pulled_sides_leave_the_opposite_one_where_it_is() -> None:
    box = TurnedBox(100, 100, 40, 20, 30)
    wider = turned.pulled(box, 1, 0, 10 * math.cos(math.pi / 6), 10 * math.sin(math.pi / 6))
    assert wider is not None
    assert wider.width == pytest.approx(50)
    assert wider.height == 20
    assert wider.place(-1, 0) == pytest.approx(box.place(-1, 0))
    corner = turned.pulled(box, -1, -1, -3.0, 4.0)
    assert corner is not None
    assert corner.place(1, 1) == pytest.approx(box.place(1, 1))
    assert corner.place(-1, -1) == pytest.approx((box.place(-1, -1)[0] - 3, box.place(-1, -1)[1] + 4))
    assert turned.pulled(box, 1, 0, -40 * math.cos(math.pi / 6), -40 * math.sin(math.pi / 6)) is None
    over = turned.pulled(box, 1, 0, -60 * math.cos(math.pi / 6), -60 * math.sin(math.pi / 6))
    assert over is not None
    assert over.width == pytest.approx(20)


def test_a_box_looks_where_the_pointer_is() -> None:
    box = TurnedBox(100, 100, 40, 20)
    assert turned.towards(box, (150, 100)).degrees == pytest.approx(90)
    assert turned.towards(box, (100, 10)).degrees == 0
    assert turned.towards(box, (149, 103), 15).degrees == 90


def test_keys_turn_boxes_and_outlines_and_leave_masks_alone() -> None:
    plain = Annotation(1, 1, 1, (10, 10, 40, 20), State.PROPOSED, 0.5)
    [edit] = turning.turn([plain], 30).edits
    assert isinstance(edit.after, Annotation)
    assert edit.after.state is State.ACCEPTED
    assert near(turned.box_of(edit.after), TurnedBox(30, 20, 40, 20, 30))
    [back] = turning.turn([edit.after], -30).edits
    assert isinstance(back.after, Annotation)
    assert near(turned.box_of(back.after), TurnedBox(30, 20, 40, 20, 0))
    triangle = Annotation(1, 1, 1, (0, 0, 10, 10), polygons=((0, 0, 10, 0, 0, 10),))
    [edit] = turning.turn([triangle], 90).edits
    assert isinstance(edit.after, Annotation)
    assert edit.after.kind is Kind.AREA
    assert edit.after.polygons[0] == pytest.approx((10, 0, 10, 10, 0, 0))


def test_a_reshaped_box_stays_turned_while_its_corners_are_those_of_a_box() -> None:
    row = drawn(TurnedBox(100, 100, 40, 20, 30))
    moved = review_steps.reshape(row, polygons=[[v + 5 for v in row.polygons[0]]]).edits[0].after
    assert isinstance(moved, Annotation)
    assert near(turned.box_of(moved), TurnedBox(105, 105, 40, 20, 30))
    dented = review_steps.reshape(row, polygons=[(*row.polygons[0][:6], 0.0, 0.0)]).edits[0].after
    assert isinstance(dented, Annotation)
    assert dented.kind is Kind.AREA
    boxed = review_steps.reshape(row, box=(0, 0, 5, 5)).edits[0].after
    assert isinstance(boxed, Annotation)
    assert boxed.kind is Kind.AREA
    assert not boxed.polygons
    assert reshaping.simplify([row]).edits == ()
    [masked] = reshaping.to_masks([row], SIZE).edits
    assert isinstance(masked.after, Annotation)
    assert masked.after.kind is Kind.AREA
    assert masked.after.mask is not None


def test_the_smallest_box_around_an_outline_is_turned_by_45_degrees_at_most() -> None:
    ring = TurnedBox(100, 100, 80, 20, 30).ring
    outline = Annotation(1, 1, 1, (0, 0, 1, 1), polygons=(ring,))
    [edit] = turning.to_turned([outline]).edits
    assert isinstance(edit.after, Annotation)
    assert near(turned.box_of(edit.after), TurnedBox(100, 100, 80, 20, 30), 1e-2)
    assert turning.to_turned([edit.after]).edits == ()


def test_copies_move_scale_and_keep_to_the_image_by_their_centre() -> None:
    row = drawn(TurnedBox(100, 100, 40, 20, 30))
    twice = placed.on_image(row, (800, 1208), SIZE, 0.0)  # a little wider than twice
    assert twice is not None
    assert (box := turned.box_of(twice)) is not None
    assert box.degrees == pytest.approx(30)
    assert box.width == pytest.approx(80, abs=1)
    out = drawn(TurnedBox(5, 5, 40, 20, 30))
    assert refit.cut(out, SIZE) is out
    assert refit.cut(drawn(TurnedBox(-5, 5, 40, 20, 30)), SIZE) is None
