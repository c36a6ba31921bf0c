"""When a file counts as another than the one that was looked at."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core import images, versions
from swin_annotator.core.types import Image, LabelledOn, Version
from swin_annotator.core.versions import Look, after_look, is_other
from swin_annotator.errors import ImageUnreadable

SIZE = (600, 800)


@pytest.mark.parametrize(
    ("seen", "seen_hw", "other"),
    [
        (Version(10, 5, "a"), SIZE, False),
        (Version(10, 5), SIZE, False),
        (Version(10, 6, "a"), SIZE, False),
        (Version(11, 6, "a"), SIZE, False),
        (Version(10, 5, "b"), SIZE, True),
        (Version(10, 6, "b"), SIZE, True),
        (Version(10, 6), SIZE, False),
        (Version(10, 6), (300, 400), True),
        (Version(11, 6), SIZE, True),
    ],
)
def test_content_decides_and_size_where_it_is_not_known(seen: Version, seen_hw: tuple[int, int], other: bool) -> None:
    assert is_other(Version(10, 5, "a"), SIZE, seen, seen_hw) is other


def test_a_glance_is_enough_until_time_or_size_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.png"
    Pillow.new("RGB", (8, 6)).save(path)
    known = images.read(path).version
    assert known.content == images.content_hash(path)
    with monkeypatch.context() as patched:
        patched.setattr(images, "content_hash", lambda _path: pytest.fail("the file was read"))
        assert versions.current(path, known) == known
        assert versions.current(path, None) == replace(known, content="")
    os.utime(path, ns=(1, 1))
    touched = versions.current(path, known)
    assert touched == replace(known, changed_ns=1)
    assert not is_other(known, (6, 8), touched, (6, 8))
    Pillow.new("RGB", (8, 6), "red").save(path)
    assert is_other(known, (6, 8), versions.current(path, known), (6, 8))
    path.unlink()
    with pytest.raises(ImageUnreadable):
        versions.current(path, known)


def test_labels_say_which_file_they_were_made_on_until_it_is_back() -> None:
    image = Image(1, "a.png", SIZE, version=Version(10, 5, "a"))
    look = Look(1, (300, 400), "", Version(8, 6, "b"))
    plain, other = after_look(image, look, False, 7)
    assert other
    assert plain == replace(image, size_hw=(300, 400), version=look.version)
    after, _ = after_look(image, look, True, 7)
    assert after.labelled_on == LabelledOn(SIZE, "a", 7)
    assert versions.has_changed(after) == "a.png has changed since it was labelled: was 800×600, is 400×300."
    again, other = after_look(after, Look(1, (150, 200), "", Version(4, 7, "c")), True, 9)
    assert other
    assert again.labelled_on == LabelledOn(SIZE, "a", 7)
    back, other = after_look(again, Look(1, SIZE, "", Version(10, 9, "a")), True, 9)
    assert other
    assert (back.labelled_on, back.size_hw) == (None, SIZE)
    assert versions.has_changed(back) == ""


def test_a_file_that_cannot_be_read_is_no_other_file_yet() -> None:
    image = Image(1, "a.png", SIZE, version=Version(10, 5, "a"))
    after, other = after_look(image, Look(1, None, "a.png is cut short.", Version(3, 6)), True, 7)
    assert not other
    assert after == replace(image, error="a.png is cut short.")


def test_a_size_that_came_without_a_version_tells_too() -> None:
    image = Image(1, "a.png", SIZE)
    after, other = after_look(image, Look(1, (300, 400), "", Version(8, 6)), True, 7)
    assert other
    assert after.labelled_on == LabelledOn(SIZE, "", 7)
    same, other = after_look(image, Look(1, SIZE, "", Version(8, 6)), True, 7)
    assert not other
    assert same.version == Version(8, 6)
