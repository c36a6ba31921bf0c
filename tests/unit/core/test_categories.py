"""Categories changed by hand, as steps: names, order, colour, sight, merging and deleting."""

from dataclasses import replace

import pytest

from swin_annotator.core import categories
from swin_annotator.core.categories import Tally
from swin_annotator.core.edits import Edit
from swin_annotator.core.types import Annotation, Category, State

CAT, DOG, PAWN = Category(1, "cat", {"supercategory": "animal"}), Category(2, "dog"), Category(3, "pawn")
ALL = [CAT, DOG, PAWN]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("one, two, three", ("one", "two", "three")),
        ("  red   blood cell ", ("red blood cell",)),
        ("one\ntwo\r\nthree\tfour;five", ("one", "two", "three", "four", "five")),
        ("猫，狗、鸟；鱼", ("猫", "狗", "鸟", "鱼")),
        ("قط، كلب", ("قط", "كلب")),
        ("a,,a , b", ("a", "b")),
        ("e\u0301, é", ("e\u0301",)),
        (" ,\n", ()),
    ],
)
def test_a_list_is_several_names_each_once(text: str, names: tuple[str, ...]) -> None:
    assert categories.names_in(text) == names


def test_adding_makes_only_what_is_missing() -> None:
    step = categories.add(["dog", "bird", "fish"], ALL, [4, 5, 6])
    assert [edit.after for edit in step.edits] == [Category(4, "bird"), Category(5, "fish")]
    assert step.name == "Add 2 categories"
    assert categories.add(["bird"], ALL, [4]).name == "Add category “bird”"
    assert categories.add(["cat"], ALL, [4]).edits == ()


def test_renaming_keeps_everything_else() -> None:
    marked = replace(CAT, colour="#112233", hidden=True, place=7)
    assert categories.rename(marked, "lynx").edits == (Edit(marked, replace(marked, name="lynx")),)
    assert categories.rename(CAT, "cat").edits == ()


def test_merging_takes_objects_of_every_state_along() -> None:
    objects = [Annotation(i, 1, 1, (0, 0, 5, 5), state) for i, state in enumerate(State, 1)]
    step = categories.merge(CAT, DOG, objects)
    assert [edit.after for edit in step.edits[:-1]] == [replace(a, category_id=2) for a in objects]
    assert step.edits[-1] == Edit(CAT, None)
    assert step.name == "Merge “cat” into “dog”"


def test_deleting_takes_objects_along() -> None:
    label = Annotation(1, 1, 1, (0, 0, 5, 5))
    assert categories.delete(CAT, [label, replace(label, id=2, category_id=2)]).edits == (
        Edit(label, None),
        Edit(CAT, None),
    )


def test_a_colour_is_six_digits_or_the_one_of_the_place() -> None:
    assert categories.recolour(CAT, "#FFaa00").edits[0].after == replace(CAT, colour="#ffaa00")
    assert categories.recolour(replace(CAT, colour="#ffaa00"), "").edits[0].after == CAT
    assert categories.recolour(CAT, "").edits == ()
    with pytest.raises(ValueError, match="rrggbb"):
        categories.recolour(CAT, "red")


def test_hiding_changes_only_what_is_shown() -> None:
    hidden = replace(DOG, hidden=True)
    step = categories.show([CAT, hidden], False)
    assert step.edits == (Edit(CAT, replace(CAT, hidden=True)),)
    assert step.name == "Hide category “cat”"
    assert categories.show(ALL, False).name == "Hide 3 categories"
    assert categories.hidden_ids([CAT, hidden]) == {2}


def test_the_order_is_dealt_out_over_the_places_there_are() -> None:
    places = {1: 1, 2: 4, 3: 9}
    step = categories.reorder(ALL, places, [3, 1, 2])
    assert {edit.after.id: edit.after.place for edit in step.edits} == {3: 1, 1: 4, 2: 9}
    assert categories.reorder(ALL, places, [1, 2, 3]).edits == ()
    assert [edit.after.id for edit in categories.reorder(ALL, places, [2, 1, 3]).edits] == [2, 1]


@pytest.mark.parametrize(("to", "order"), [(0, [3, 1, 2]), (1, [1, 3, 2]), (-5, [3, 1, 2]), (9, [1, 2, 3])])
def test_one_is_moved_among_the_others(to: int, order: list[int]) -> None:
    assert categories.moved([1, 2, 3], 3, to) == order


def test_a_tally_says_what_it_counts() -> None:
    found = categories.tally({State.ACCEPTED: 3, State.REJECTED: 2, State.ALTERNATIVE: 1})
    assert found == Tally(labels=3, proposals=0, alternatives=1, rejected=2)
    assert found.total == 6
