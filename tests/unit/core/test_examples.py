"""Examples, prompts and label maps name categories by id: they follow what becomes of them."""

import pytest

from swin_annotator.core import examples, labelmap
from swin_annotator.core.examples import Example
from swin_annotator.core.queries import ExemplarPrompt, renamed
from swin_annotator.core.types import Category

BOX = (1.0, 2.0, 30.0, 40.0)
PAWN = Example(3, "pawn", 7, BOX, negative=True)


def test_an_example_is_kept_with_the_id_of_its_category() -> None:
    assert examples.from_json(PAWN.to_json()) == PAWN
    old = {"category": "pawn", "image": 7, "bbox": list(BOX), "negative": True}
    assert examples.from_json(old) == Example(0, "pawn", 7, BOX, negative=True)
    for damaged in (None, 3, {}, {"bbox": [1, 2, 3]}, {"bbox": [1, 2, 3, "x"]}, {"bbox": [1, 2, 3, 4], "image": {}}):
        assert examples.from_json(damaged) is None


def test_it_says_what_its_category_is_called_today() -> None:
    found = examples.resolved(PAWN, [Category(3, "bishop")], {})
    assert found is not None
    assert examples.prompt_of(found) == ExemplarPrompt("bishop", 7, BOX, negative=True)
    assert examples.resolved(PAWN, [Category(4, "pawn")], {}) is None  # deleted; another of the name is another
    assert examples.resolved(PAWN, [Category(4, "rook")], {3: 4}) == Example(3, "rook", 7, BOX, negative=True)
    old = Example(0, "pawn", 7, BOX)
    assert examples.resolved(old, [Category(5, "pawn")], {}) == Example(5, "pawn", 7, BOX)
    assert examples.resolved(old, [], {}) == old


def test_the_file_that_it_was_drawn_on_is_kept_where_it_is_known() -> None:
    known = Example(3, "pawn", 7, BOX, content="c1")
    assert examples.from_json(known.to_json()) == known
    assert examples.prompt_of(known).content == "c1"
    assert "content" not in Example(3, "pawn", 7, BOX).to_json()
    odd = examples.from_json({**known.to_json(), "content": 7})
    assert odd is not None
    assert odd.content == ""


def test_merges_are_followed_to_their_end_and_never_in_a_circle() -> None:
    assert examples.followed(1, [3], {1: 2, 2: 3}) == 3
    assert examples.followed(1, [1, 3], {1: 3}) == 1  # the merge was undone
    assert examples.followed(1, [9], {1: 2, 2: 1}) == 0
    assert examples.merges({"1": 2, "x": 3, "4": "5", "6": True}) == {1: 2}
    assert examples.merges([1]) == {}


@pytest.mark.parametrize(
    ("text", "to", "wanted"),
    [
        ("die, coin", {"die": "dice"}, "dice: die, coin"),
        ("dice: die, coin", {"dice": "die"}, "die, coin"),
        ("object: pawn | rook", {"object": "piece"}, "piece: pawn | rook"),
        ("object, pawn", {"object": "pawn"}, "pawn: object | pawn"),
        ("die,coin", {"pawn": "rook"}, "die,coin"),
        (": what", {"what": "rook"}, ": what"),
        ("", {"a": "b"}, ""),
    ],
)
def test_another_name_is_no_other_question(text: str, to: dict[str, str], wanted: str) -> None:
    assert renamed(text, to) == wanted


def test_names_of_before_are_told_from_those_of_today() -> None:
    categories = [Category(1, "piece"), Category(2, "pawn")]
    assert examples.renamed_names({1: "object", 2: "pawn", 3: "old", 4: "gone"}, categories, {3: 2}) == {
        "object": "piece",
        "old": "pawn",
    }


def test_a_label_map_follows_a_merge() -> None:
    mapping = labelmap.LabelMap("m", {"Building": 1, "Road": 2, "Tree": None, "Car": "car", "Lost": 8})
    followed = labelmap.follow(mapping, [2, 5], {1: 5})
    assert followed.targets == {"Building": 5, "Road": 2, "Tree": None, "Car": "car", "Lost": 8}


def test_a_former_name_means_the_category_of_today_unless_another_has_it() -> None:
    categories = [Category(1, "pawn"), Category(2, "rook")]
    former = {"object": 1, "tower": 2, "rook": 1, "gone": 7, "merged": 8, "damaged": "x"}
    names = ["object", "tower", "rook", "gone", "merged", "damaged", "new"]
    assert examples.names_of_today(names, categories, former, {8: 2}) == {
        "object": "pawn",
        "tower": "rook",
        "merged": "rook",
    }
    assert examples.names_of_today(names, categories, ["object"], {}) == {}
