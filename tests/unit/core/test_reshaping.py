"""Merging, subtracting, cutting and simplifying as steps."""

import math
from itertools import count

import numpy as np

from swin_annotator.core import geometry, masks, reshaping
from swin_annotator.core.types import HUMAN, Annotation, Source, State

SIZE = (100, 120)
RING = (10.0, 10.0, 50.0, 10.0, 50.0, 50.0, 10.0, 50.0)
MODEL = Source("model", "m")


def thing(key: int, x: float, y: float, w: float, h: float, **more: object) -> Annotation:
    return Annotation(key, 1, 1, (x, y, w, h), **more)  # type: ignore[arg-type]


def test_merging_keeps_the_largest_and_deletes_the_rest() -> None:
    small, large = thing(1, 0, 0, 5, 5), thing(2, 10, 10, 40, 40, polygons=(RING,))
    proposed = thing(3, 45, 20, 20, 10, state=State.PROPOSED, source=MODEL, score=0.4)
    step = reshaping.merge([small, large, proposed], SIZE)
    after = {edit.row.id: edit.after for edit in step.edits}
    assert after[1] is None
    assert after[2] is not None
    assert len(after[2].polygons) == 2  # type: ignore[union-attr]
    assert after[3].state is State.REJECTED  # type: ignore[union-attr]
    assert step.name == "Merge 3 objects"
    assert not reshaping.merge([small], SIZE).edits


def test_subtracting_changes_only_the_largest() -> None:
    base, other = thing(1, 10, 10, 40, 40), thing(2, 40, 0, 20, 90)
    [edit] = reshaping.subtract([other, base], SIZE).edits
    assert edit.before == other
    assert edit.after.bbox_xywh == other.bbox_xywh  # type: ignore[union-attr]
    assert geometry.polygon_area(edit.after.polygons[0]) == 20 * 90 - 10 * 40  # type: ignore[union-attr]


def test_a_mended_proposal_is_accepted() -> None:
    proposal = thing(1, 10, 10, 40, 40, state=State.PROPOSED, source=MODEL, score=0.4)
    [edit] = reshaping.take_piece(proposal, (20, 20, 30, 20, 30, 30), SIZE).edits
    assert edit.after.state is State.ACCEPTED  # type: ignore[union-attr]
    assert edit.after.mask is not None  # type: ignore[union-attr]


def test_a_piece_beside_a_box_makes_it_a_polygon_and_one_inside_changes_nothing() -> None:
    base = thing(1, 10, 10, 40, 40)
    [edit] = reshaping.add_piece(base, (40, 20, 70, 20, 70, 30, 40, 30), SIZE).edits
    assert edit.after.bbox_xywh == (10, 10, 60, 40)  # type: ignore[union-attr]
    assert edit.after.polygons  # type: ignore[union-attr]


def test_what_changes_nothing_is_no_step() -> None:
    shape = thing(1, 10, 10, 40, 40, polygons=(RING,))
    assert not reshaping.take_piece(shape, (60, 60, 70, 60, 70, 70), SIZE).edits
    assert not reshaping.add_piece(shape, (20, 20, 30, 20, 30, 30), SIZE).edits
    assert not reshaping.cut([shape], [(0, 0), (5, 90)], SIZE, lambda: 9).edits


def test_taking_everything_deletes() -> None:
    [edit] = reshaping.take_piece(thing(1, 10, 10, 4, 4), (0, 0, 90, 0, 90, 90, 0, 90), SIZE).edits
    assert edit.after is None


def test_cutting_makes_fresh_human_labels() -> None:
    ids = count(10)
    source = thing(1, 10, 10, 40, 40, state=State.PROPOSED, source=MODEL, score=0.7)
    step = reshaping.cut([source, thing(2, 80, 0, 5, 5)], [(20, 0), (20, 90)], SIZE, lambda: next(ids))
    assert [edit.row.id for edit in step.edits] == [1, 10]
    fresh = step.edits[1].after
    assert isinstance(fresh, Annotation)
    assert (fresh.source, fresh.score, fresh.state, fresh.bbox_xywh) == (HUMAN, None, State.ACCEPTED, (10, 10, 10, 40))


def test_simplifying_goes_on_with_each_press_and_never_to_nothing() -> None:
    angles = [k / 100 * math.pi for k in range(200)]
    ring = tuple(v for angle in angles for v in (60 + 40 * math.cos(angle), 50 + 40 * math.sin(angle)))
    shape = thing(1, 20, 10, 80, 80, polygons=(ring,))
    sizes = [len(ring)]
    while edits := reshaping.simplify([shape]).edits:
        after = edits[0].after
        assert isinstance(after, Annotation)
        shape = after
        sizes.append(len(shape.polygons[0]))
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[1] < 80
    assert sizes[-1] >= 6


def test_a_mask_becomes_a_polygon_unless_it_has_a_hole() -> None:
    pixels = np.zeros(SIZE, bool)
    pixels[20:60, 30:90] = True
    solid = thing(1, 30, 20, 60, 40, mask=masks.encode(pixels))
    [edit] = reshaping.simplify([solid]).edits
    assert edit.after.polygons == ((30, 20, 30, 60, 90, 60, 90, 20),)  # type: ignore[union-attr]
    pixels[30:40, 40:50] = False
    assert not reshaping.simplify([thing(1, 30, 20, 60, 40, mask=masks.encode(pixels)), thing(2, 0, 0, 5, 5)]).edits


def test_boxes_and_polygons_become_masks() -> None:
    step = reshaping.to_masks([thing(1, 10, 10, 40, 40, polygons=(RING,)), thing(2, 0, 0, 5, 5)], SIZE)
    assert [masks.area(edit.after.mask) for edit in step.edits] == [1600, 25]  # type: ignore[union-attr]


def test_the_pieces_of_a_cut_object_share_no_track() -> None:
    tracked = thing(1, 0, 0, 40, 90, extra={"track_id": 7, "mood": "calm"})
    step = reshaping.cut([tracked], [(20, -5), (20, 95)], SIZE, count(5).__next__)
    assert [edit.after.extra for edit in step.edits] == [tracked.extra, {"mood": "calm"}]  # type: ignore[union-attr]
