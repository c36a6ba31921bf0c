"""Which categories say of each other what they are not: neither kin nor those that label the same object."""

from __future__ import annotations

import tracemalloc

import pytest

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.competing import competitors
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.types import BoxXYWH, Category, State


def label(number: int, category_id: int, box: BoxXYWH, image_id: int = 1) -> AnnotationSummary:
    return AnnotationSummary(number, image_id, category_id, box, State.ACCEPTED)


def compete(a: Category, b: Category, *prompts: TextPrompt) -> bool:
    found = competitors([a, b], {}, prompts)
    assert (b.id in found[a.id]) == (a.id in found[b.id])
    return b.id in found[a.id]


def test_any_two_compete() -> None:
    three = [Category(1, "cat"), Category(2, "dog"), Category(3, "+"), Category(4, "-")]
    assert competitors(three, {}) == {n: frozenset({1, 2, 3, 4} - {n}) for n in (1, 2, 3, 4)}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (Category(1, "car", {"supercategory": "Vehicle"}), Category(2, "vehicles")),
        (Category(1, "car;auto;automobile"), Category(2, "auto")),
        (Category(1, "Traffic_Light"), Category(2, "traffic light")),
    ],
)
def test_kin_do_not(a: Category, b: Category) -> None:
    assert not compete(a, b)
    assert not compete(b, a)


def test_siblings_of_one_supercategory_do() -> None:
    assert compete(Category(1, "one", {"supercategory": "die"}), Category(2, "two", {"supercategory": "die"}))


def test_kin_over_two_levels_do_not_and_a_ring_of_them_ends() -> None:
    three = [
        Category(1, "taxi", {"supercategory": "car"}),
        Category(2, "car", {"supercategory": "vehicle"}),
        Category(3, "vehicle", {"supercategory": "taxi"}),
        Category(4, "tree", {"supercategory": 7}),
    ]
    assert competitors(three, {}) == {1: {4}, 2: {4}, 3: {4}, 4: {1, 2, 3}}


def test_words_that_are_another_category_make_it_the_same() -> None:
    assert not compete(Category(1, "car"), Category(2, "van"), TextPrompt("car", ("car", "Vans")))
    assert compete(Category(1, "car"), Category(2, "van"), TextPrompt("car", ("car", "taxi")))


def test_categories_of_labels_on_the_same_object_do_not() -> None:
    pair = [Category(1, "helmet"), Category(2, "red thing")]
    apart = {1: [label(1, 1, (0, 0, 10, 10))], 2: [label(2, 2, (5, 0, 10, 10)), label(3, 2, (0, 0, 10, 10), 2)]}
    assert competitors(pair, apart)[1] == {2}
    twice = {**apart, 2: [label(4, 2, (0, 1, 10, 10))]}
    assert competitors(pair, twice) == {1: frozenset(), 2: frozenset()}


def test_thousands_of_labels_on_an_image_are_not_all_set_against_each_other() -> None:
    four = [Category(n, name) for n, name in enumerate(("ship", "plane", "harbour", "tank"), start=1)]
    side, each = 30, 500
    labels = {
        kind.id: [
            label(i + 1, kind.id, (side * (i % 50), side * (i // 50), side, side))
            for i in range(each * (kind.id - 1), each * kind.id)
        ]
        for kind in four
    }
    labels[2].append(label(9999, 2, (0, 0, side, side)))
    tracemalloc.start()
    try:
        found = competitors(four, labels)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found == {1: {3, 4}, 2: {3, 4}, 3: {1, 2, 4}, 4: {1, 2, 3}}
    assert peak < (4 * each) ** 2 * 4  # a number of four bytes for each pair of them
