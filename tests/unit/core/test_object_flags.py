"""Flags, notes, comments and the order of objects."""

import pytest

from swin_annotator.core import attributes
from swin_annotator.core.edits import Step
from swin_annotator.core.types import Annotation, Image


def thing(key: int, **more: object) -> Annotation:
    return Annotation(key, 1, 1, (0, 0, 9, 9), **more)  # type: ignore[arg-type]


def after(step: Step) -> list[Annotation]:
    return [edit.after for edit in step.edits if isinstance(edit.after, Annotation)]


@pytest.mark.parametrize("flag", attributes.FLAGS)
def test_flags_go_on_and_leave_nothing_behind(flag: str) -> None:
    plain = thing(1, attributes={"colour": "red"})
    [flagged] = after(attributes.set_flag([plain], flag, True))
    assert attributes.has(flagged, flag)
    assert flagged.attributes["colour"] == "red"
    assert not attributes.set_flag([flagged], flag, True).edits
    assert after(attributes.set_flag([flagged], flag, False)) == [plain]


def test_iscrowd_is_no_attribute() -> None:
    [crowd] = after(attributes.set_flag([thing(1)], attributes.CROWD, True))
    assert crowd.iscrowd
    assert not crowd.attributes


def test_notes_and_comments() -> None:
    [noted] = after(attributes.set_note([thing(1)], "  broken edge "))
    assert attributes.note(noted) == "broken edge"
    assert after(attributes.set_note([noted], "")) == [thing(1)]
    image = Image(1, "a.png", extra={"licence": 3})
    [edit] = attributes.set_comment(image, "too dark").edits
    assert isinstance(edit.after, Image)
    assert attributes.comment(edit.after) == "too dark"
    assert edit.after.extra["licence"] == 3
    assert not attributes.set_comment(edit.after, " too dark").edits
    assert attributes.set_comment(edit.after, "").edits[0].after == image


def test_foreign_values_are_shown_as_text() -> None:
    assert attributes.comment(Image(1, "a.png", extra={"comment": 7})) == "7"
    assert attributes.note(thing(1, attributes={"note": 1.5})) == "1.5"
    assert attributes.layer(thing(1, attributes={"z_order": "top"})) == 0


def test_front_and_back_keep_the_order_among_the_moved() -> None:
    objects = [thing(1), thing(2, attributes={"z_order": 2}), thing(3), thing(4, attributes={"z_order": 5})]
    front = after(attributes.to_front(objects[:2], objects))
    assert [attributes.layer(a) for a in front] == [6, 8]
    back = after(attributes.to_back([objects[3]], objects))
    assert [attributes.layer(a) for a in back] == [-1]
    assert not attributes.to_front([objects[3]], objects).edits
    assert not attributes.to_front(objects, objects).edits
