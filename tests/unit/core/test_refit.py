"""Labels of an image whose file has another size by now."""

from dataclasses import replace

import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.edits import Step
from swin_annotator.core.refit import Refit, only_resized, refit
from swin_annotator.core.types import Annotation, Image, KnownFile, State, Version

FILES = {1: KnownFile((600, 800)), 2: KnownFile((1200, 1600)), 3: KnownFile((800, 600))}
SMALLER = Image(1, "a.png", (300, 400), reviewed=True, labelled_on=FILES[1], file_number=4, said_file=1)
MASK = np.zeros((600, 800), bool)
MASK[100:300, 500:701] = True
HELD = (
    Annotation(1, 1, 1, (600.0, 400.0, 150.0, 150.0), file_number=1),
    Annotation(2, 1, 1, (10.0, 10.0, 500.0, 100.0), State.REJECTED, file_number=1),
    Annotation(3, 1, 1, (0.0, 0.0, 100.0, 200.0), polygons=((0.0, 0.0, 100.0, 0.0, 100.0, 200.0),), file_number=1),
    Annotation(4, 1, 1, masks.bbox(masks.encode(MASK)), mask=masks.encode(MASK), file_number=1),
    Annotation(11, 1, 1, (350.0, 250.0, 20.0, 20.0), file_number=4),
)


def after(step: Step) -> dict[int, Annotation | None]:
    return {e.row.id: e.after for e in step.edits if isinstance(e.row, Annotation) and e.before != e.after}


def test_scaling_takes_every_shape_along_and_leaves_what_was_made_since() -> None:
    step = refit(SMALLER, HELD, Refit.SCALE, FILES)
    found = after(step)
    assert found[1].bbox_xywh == (300, 200, 75, 75)
    assert found[2].bbox_xywh == (5, 5, 250, 50)
    assert found[3].polygons == ((0, 0, 50, 0, 50, 100),)
    assert found[4].mask.size_hw == (300, 400)
    assert found[4].bbox_xywh == masks.bbox(found[4].mask)
    assert np.allclose(found[4].bbox_xywh, (250, 50, 100, 100), atol=1)
    assert abs(masks.area(found[4].mask) * 4 / MASK.sum() - 1) < 0.02
    assert 11 not in found
    assert step.edits[0].after.said_file == 4
    assert {e.after.file_number for e in step.edits if isinstance(e.after, Annotation)} == {4}
    assert step.inverse().edits[-1].after.said_file == 1


@pytest.mark.parametrize("factor", [0.5, 1.5, 3.0])
def test_a_mask_scales_to_what_resizing_its_pixels_gives(factor: float) -> None:
    rng = np.random.default_rng(3)
    whole = np.zeros((40, 60), bool)
    whole[7:21, 11:45] = rng.random((14, 34)) > 0.4
    size = (round(40 * factor), round(60 * factor))
    rows = ((np.arange(size[0]) + 0.5) * 40 / size[0]).astype(int)
    columns = ((np.arange(size[1]) + 0.5) * 60 / size[1]).astype(int)
    image = Image(1, "a.png", size, file_number=2)
    held = Annotation(1, 1, 1, (0.0, 0.0, 1.0, 1.0), mask=masks.encode(whole), file_number=1)
    made = after(refit(image, [held], Refit.SCALE, {1: KnownFile((40, 60))}))[1]
    assert np.array_equal(masks.decode(made.mask), whole[rows][:, columns])


def test_keeping_cuts_at_the_border_and_drops_what_lies_outside() -> None:
    found = after(refit(SMALLER, HELD, Refit.KEEP, FILES))
    assert found[1] is None
    assert found[2].bbox_xywh == (10, 10, 390, 100)
    assert 3 not in found
    assert found[4] is None
    assert 11 not in found
    larger = replace(SMALLER, size_hw=(1200, 1600))
    kept = after(refit(larger, HELD, Refit.KEEP, FILES))
    assert set(kept) == {4}
    assert kept[4].bbox_xywh == HELD[3].bbox_xywh
    assert kept[4].mask.size_hw == (1200, 1600)


def test_reviewing_again_scales_and_asks_for_every_word_anew() -> None:
    step = refit(SMALLER, HELD, Refit.REVIEW, FILES)
    found = after(step)
    assert [found[i].state for i in (1, 2, 3, 4)] == [State.PROPOSED, State.REJECTED, State.PROPOSED, State.PROPOSED]
    assert found[1].bbox_xywh == (300, 200, 75, 75)
    assert step.edits[0].after.reviewed is False


def test_a_mask_that_was_painted_on_the_changed_file_stays() -> None:
    mask = masks.encode(np.ones((300, 400), bool))
    held = Annotation(1, 1, 1, masks.bbox(mask), mask=mask, file_number=1)
    assert after(refit(SMALLER, [held], Refit.SCALE, FILES)) == {}


def test_key_points_scale_too() -> None:
    held = Annotation(
        1, 1, 1, (0.0, 0.0, 10.0, 10.0), extra={"keypoints": [100, 200, 2, 8, 6, 1], "mood": "calm"}, file_number=1
    )
    found = after(refit(SMALLER, [held], Refit.SCALE, FILES))[1]
    assert found.extra == {"keypoints": [50, 100, 2, 4, 3, 1], "mood": "calm"}


def test_scaling_fits_where_only_the_size_is_another() -> None:
    assert only_resized(SMALLER)
    assert only_resized(replace(SMALLER, size_hw=(299, 400)))
    assert not only_resized(replace(SMALLER, size_hw=(400, 300)))
    assert not only_resized(replace(SMALLER, size_hw=(600, 800)))
    assert not only_resized(replace(SMALLER, labelled_on=None))


def test_same_size_changes_no_shape() -> None:
    repainted = replace(SMALLER, size_hw=(600, 800), version=Version(1, 1, "new"))
    for how in (Refit.SCALE, Refit.KEEP):
        assert after(refit(repainted, HELD, how, {1: KnownFile((600, 800))})) == {}
    settled = refit(repainted, HELD, Refit.KEEP, FILES)
    rows = [e.after for e in settled.edits if isinstance(e.after, Annotation)]
    assert refit(replace(repainted, said_file=4), [*rows, HELD[4]], Refit.KEEP, FILES).edits == ()


def test_each_object_is_settled_from_the_file_that_it_was_drawn_on() -> None:
    box = (100.0, 100.0, 40.0, 40.0)
    held = [Annotation(i, 1, 1, box, file_number=i) for i in (1, 2, 3, 4)]
    found = after(refit(SMALLER, held, Refit.SCALE, FILES))
    assert {i: row.bbox_xywh[0] for i, row in found.items()} == {1: 50, 2: 25}
    touched = {e.row.id for e in refit(SMALLER, held, Refit.SCALE, FILES).edits if isinstance(e.row, Annotation)}
    assert touched == {1, 2}  # the third is of another shape and waits for another word
    kept = after(refit(SMALLER, [held[2]], Refit.REVIEW, FILES))
    assert kept[3].state is State.PROPOSED
