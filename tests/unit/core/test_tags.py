"""Tags as typed, kept and given."""

import pytest

from swin_annotator.core import tags
from swin_annotator.core.types import Image


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ()),
        (" , ,", ()),
        ("night", ("night",)),
        ("night,  wet   street , night", ("night", "wet street")),
        ('"a, b", c', ("a, b", "c")),
        ('say "hi", x', ('say "hi"', "x")),
        ('"open, never closed', ("open, never closed",)),
        ("дождь, 夜", ("дождь", "夜")),
        ("a\nb", ("a b",)),
        ("夜，雨、雪；風", ("夜", "雨", "雪", "風")),
        ("ليل، مطر; снег", ("ليل", "مطر", "снег")),
        ('"夜，雨"，"a""b" , c', ("夜，雨", 'a"b', "c")),
        ("caf\u00e9, cafe\u0301", ("caf\u00e9",)),
    ],
)
def test_a_typed_line(text: str, wanted: tuple[str, ...]) -> None:
    assert tags.parse(text) == wanted


@pytest.mark.parametrize("given", [(), ("a",), ("a, b", "c"), ("夜，雨", "a;b"), ('5" disk', "x"), ('"', ",")])
def test_a_line_reads_back(given: tuple[str, ...]) -> None:
    assert tags.parse(tags.line_of(given)) == given


def test_giving_tags_is_one_edit_with_a_name() -> None:
    image = Image(1, "a.jpg", tags=("old",))
    step = tags.give(image, ("old", " wet  street ", "old"))
    assert step.name == "Tag “wet street”"
    (edit,) = step.edits
    assert edit.before == image
    assert isinstance(edit.after, Image)
    assert edit.after.tags == ("old", "wet street")
    assert tags.give(image, ()).name == "Remove tags"
    assert tags.give(image, ["old"]).edits == ()
