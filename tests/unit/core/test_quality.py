"""What a set is made of, what looks odd in it, and where two sets disagree."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from swin_annotator.core import neighbours, odd_objects, quality
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.odd_objects import OddityKind
from swin_annotator.core.types import Annotation, Category, Image

CUP, PLATE = Category(1, "cup"), Category(2, "plate")
IMAGES = (Image(1, "a.png", size_hw=(400, 400)), Image(2, "b.png", size_hw=(400, 400)), Image(3, "c.png"))


def row(number: int, image: int, category: int, *box: float) -> Annotation:
    x, y, w, h = box
    return Annotation(number, image, category, (x, y, w, h))


def labels(*rows: Annotation) -> Dataset:
    return Dataset(IMAGES, (CUP, PLATE), rows)


def test_figures_count_classes_sizes_shapes_and_images() -> None:
    found = quality.figures(labels(row(1, 1, 1, 0, 0, 40, 40), row(2, 1, 1, 50, 0, 10, 90), row(3, 2, 2, 0, 0, 90, 90)))
    assert [(one.name, one.objects, one.images) for one in found.classes] == [("cup", 2, 1), ("plate", 1, 1)]
    assert found.classes[0].median_side == pytest.approx(35)
    assert found.sides == {16: 1, 32: 1, 64: 1} or found.sides == {32: 1, 16: 1, 64: 1}
    assert found.aspects == {0.0: 1, 0.8: 2}
    assert found.per_image == {0: 1, 1: 1, 2: 1}
    assert found.imbalance == 2
    assert quality.figures(labels()).imbalance == 1


def test_odd_ones_are_named_with_the_image_to_look_at() -> None:
    usual = [row(i, 1, 1, 20.0 * (i % 15), 40.0 * (i // 15), 18 + i % 3, 18) for i in range(1, 31)]
    odd = quality.odd(
        labels(*usual, row(40, 2, 1, 0, 0, 300, 300), row(41, 2, 1, 350, 350, 2, 2), row(42, 3, 2, 0, 0, 1, 5))
    )
    assert [(image.path, one.row.id, one.why) for image, one in odd] == [
        ("b.png", 40, OddityKind.LARGE),
        ("b.png", 41, OddityKind.SMALL),
        ("c.png", 42, OddityKind.TINY),
    ]
    assert [one.words for _, one in odd] == [
        "unusually large for cup",
        "unusually small for cup",
        "1.0×5.0 pixels small",
    ]


def test_two_of_a_class_that_nearly_coincide_are_told_and_crowds_are_not() -> None:
    one, two, other = row(1, 1, 1, 0, 0, 40, 40), row(2, 1, 1, 1, 0, 40, 40), row(3, 1, 2, 90, 0, 40, 40)
    [(_, found)] = quality.odd(labels(one, two, other))
    assert (found.why, found.row.id, found.others) == (OddityKind.TWICE, 2, (1,))
    assert quality.odd(labels(one, replace(two, iscrowd=True), other)) == []


def test_one_of_a_class_upon_another_is_worth_a_look_and_neighbours_are_not() -> None:
    whole, part, half = row(1, 1, 1, 0, 0, 80, 80), row(2, 1, 1, 10, 10, 20, 20), row(3, 1, 1, 0, 20, 80, 80)
    beside, plate = row(4, 1, 1, 75, 0, 80, 80), row(5, 1, 2, 10, 10, 20, 20)
    [(_, found)] = quality.odd(labels(whole, part, beside))
    assert (found.why, found.row.id, found.others, found.words) == (OddityKind.OVERLAP, 2, (1,), "lies within label 1")
    [(_, found)] = quality.odd(labels(whole, half, plate))
    assert (found.why, found.row.id, found.words) == (OddityKind.OVERLAP, 3, "overlaps label 1 by 60%")
    [(_, found)] = quality.odd(labels(part, plate))
    assert (found.why, found.words) == (OddityKind.RIVAL, "labelled cup and plate")


def test_an_object_among_those_of_another_class_is_told() -> None:
    drawn = np.random.default_rng(0)
    one, other = drawn.normal((3, 0, 0), 0.1, (20, 3)), drawn.normal((0, 3, 0), 0.1, (20, 3))
    features = np.concatenate([one, other]).astype(np.float32)
    classes = [7] * 20 + [9] * 20
    assert neighbours.strangers(features, classes) == []
    classes[4] = 9
    [found] = neighbours.strangers(features, classes)
    assert (found.place, found.other) == (4, 7)
    assert found.share >= 0.9
    assert neighbours.strangers(features, [7] * 40) == []
    assert neighbours.strangers(features[:0], []) == []
    lonely = [7] * 20 + [9] * 19 + [5]
    assert neighbours.strangers(features, lonely) == []  # of one object nobody can say what its class looks like


def test_agreement_is_counted_object_by_object() -> None:
    first = labels(row(1, 1, 1, 0, 0, 40, 40), row(2, 1, 2, 100, 0, 40, 40), row(3, 2, 1, 0, 0, 40, 40))
    second = labels(row(1, 1, 1, 2, 0, 40, 40), row(2, 1, 1, 100, 0, 40, 40), row(3, 3, 1, 0, 0, 40, 40))
    found = quality.compare(first, second, [(IMAGES[0], IMAGES[0]), (IMAGES[1], IMAGES[1])])
    by_name = {one.name: one for one in found.classes}
    assert (by_name["cup"].both, by_name["cup"].only_first, by_name["cup"].only_second) == (1, 1, 1)
    assert (by_name["plate"].both, by_name["plate"].only_first, by_name["plate"].only_second) == (0, 1, 0)
    assert found.renamed == {("plate", "cup"): 1}
    assert dict(found.images) == {"a.png": 1, "b.png": 1}
    assert found.classes[0].name == "plate"
    assert all(one.share == 1 for one in quality.compare(first, first, [(i, i) for i in IMAGES]).classes)


def test_objects_that_all_lie_upon_each_other_are_told_of_in_bounds() -> None:
    stacked = [row(i, 1, 1, 10, 10, 40, 40) for i in range(1, 101)]
    apart = [row(i, 2, 1, 10, 10, 40, 40) for i in (101, 102)]
    found = quality.odd(labels(*stacked, *apart))
    assert sum(image.id == 1 for image, _ in found) == odd_objects.MOST_PAIRS
    assert [one.why for image, one in found if image.id == 2] == [OddityKind.TWICE]
