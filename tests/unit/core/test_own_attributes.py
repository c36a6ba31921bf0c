"""Attributes of the project's own: written by a person, given to objects, changed by keys, kept with the category."""

import pytest

from swin_annotator.core import categories, own_attributes
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.own_attributes import Attribute, Type
from swin_annotator.core.types import Annotation, Category

COLOUR = Attribute("colour", Type.CHOICE, ("red", "dark green"))
AGE, PLATE, BROKEN = Attribute("age", Type.NUMBER), Attribute("plate"), Attribute("broken", Type.FLAG, (), True)
ALL = (COLOUR, AGE, PLATE, BROKEN)
TEXT = "colour: red | dark green\nage: number\nplate: text\n* broken: flag"


def row(**attributes: object) -> Annotation:
    return Annotation(1, 1, 1, (0, 0, 5, 5), attributes=attributes)


def given(annotation: Annotation, attribute: Attribute, value: object) -> dict[str, object]:
    [edit] = own_attributes.give([annotation], attribute, value).edits
    assert isinstance(edit.after, Annotation)
    return dict(edit.after.attributes)


def test_what_a_person_writes_is_read_and_written_again() -> None:
    assert own_attributes.parsed(TEXT) == ALL
    assert own_attributes.written(ALL) == TEXT
    assert own_attributes.parsed("\n  size :\n x: a|a| |b") == (
        Attribute("size"),
        Attribute("x", Type.CHOICE, ("a", "b")),
    )
    for wrong in ("a\na: flag", "occluded: flag", "note", "locked: x | y", "z_order: number"):
        with pytest.raises(ValueError, match=r"\w"):
            own_attributes.parsed(wrong)


def test_definitions_stand_with_the_category_in_cvat_s_words() -> None:
    known = [Category(1, "car", {"supercategory": "x"}), Category(2, "bus"), Category(3, "van", {"attributes": "odd"})]
    step = own_attributes.define(known, 1, ALL)
    after = {edit.row.id: edit.row for edit in step.edits}
    car = after[1]
    assert isinstance(car, Category)
    assert car.extra["supercategory"] == "x"
    assert own_attributes.defined(car.extra) == ALL
    assert car.extra["attributes"][0] == {  # type: ignore[index]
        "name": "colour",
        "input_type": "select",
        "mutable": False,
        "values": ["red", "dark green"],
    }
    bus = after[2]
    assert isinstance(bus, Category)
    assert own_attributes.defined(bus.extra) == (BROKEN,)
    assert own_attributes.common([car, bus]) == (BROKEN,)
    [made] = categories.add(["lorry"], [car, bus], [9]).edits
    assert isinstance(made.after, Category)
    assert own_attributes.defined(made.after.extra) == (BROKEN,)
    gone = own_attributes.define([car, bus], 1, (COLOUR,))
    assert {edit.row.id: own_attributes.defined(edit.row.extra) for edit in gone.edits} == {1: (COLOUR,), 2: ()}  # type: ignore[union-attr]
    assert own_attributes.define([car, bus], 1, ALL).edits == ()


def test_key_points_and_attributes_are_one_step() -> None:
    skeleton = Skeleton(("a", "b"), ((0, 1),))
    step = own_attributes.describe([Category(1, "x"), Category(2, "y")], 1, (AGE, BROKEN), skeleton)
    assert sorted(edit.row.id for edit in step.edits) == [1, 2]
    [one] = [edit.row for edit in step.edits if edit.row.id == 1]
    assert isinstance(one, Category)
    assert set(one.extra) == {"attributes", "keypoints", "skeleton"}
    assert own_attributes.describe([Category(1, "x")], 1, (), Skeleton()).edits == ()


def test_values_are_of_their_type_and_empty_ones_leave_nothing() -> None:
    assert given(row(), AGE, " 4 ") == {"age": 4}
    assert given(row(), AGE, "4.5") == {"age": 4.5}
    assert given(row(age=3, x=1), AGE, "") == {"x": 1}
    assert given(row(colour="red", x=1), COLOUR, "dark green") == {"colour": "dark green", "x": 1}
    assert given(row(), BROKEN, True) == {"broken": True}
    assert given(row(broken=True), BROKEN, False) == {}
    assert given(row(), PLATE, "B-XY 1") == {"plate": "B-XY 1"}
    for attribute, bad in ((AGE, "old"), (AGE, "nan"), (AGE, "1e999"), (COLOUR, "blue"), (AGE, [1])):
        with pytest.raises(ValueError, match=r"no"):
            own_attributes.give([row()], attribute, bad)
    assert own_attributes.give([row(age=3)], AGE, 3).edits == ()


def test_a_key_gives_the_next_value() -> None:
    assert own_attributes.following(COLOUR, [row()]) == "red"
    assert own_attributes.following(COLOUR, [row(colour="red")]) == "dark green"
    assert own_attributes.following(COLOUR, [row(colour="dark green")]) is None
    assert own_attributes.following(COLOUR, [row(colour="of a file")]) == "red"
    assert own_attributes.following(AGE, [row(age=3)]) == 4
    assert own_attributes.following(AGE, [row()]) == 0
    assert own_attributes.following(BROKEN, [row(broken=True), row()]) is True
    assert own_attributes.following(BROKEN, [row(broken=True)]) is False
    with pytest.raises(ValueError, match="typed"):
        own_attributes.following(PLATE, [row()])


@pytest.mark.parametrize(
    "odd",
    [
        *(None, 5, "x", {"a": 1}, [None, 3, "x"], [{"name": 5}], [{"name": " "}], [{"input_type": "text"}]),
        [{"name": "occluded", "input_type": "checkbox"}],
    ],
)
def test_definitions_of_files_that_are_none_are_passed_over(odd: object) -> None:
    assert own_attributes.defined({"attributes": odd}) == ()


def test_definitions_of_other_tools_are_read() -> None:
    found = own_attributes.defined(
        {
            "attributes": [
                {"name": "a", "input_type": "radio", "values": ["x", 2, "x", None]},
                {"name": "b", "type": "flag"},
                {"name": "c", "input_type": ["odd"]},
                {"name": "a", "input_type": "text"},
            ]
        }
    )
    assert found == (Attribute("a", Type.CHOICE, ("x", "2")), Attribute("b", Type.FLAG), Attribute("c"))
