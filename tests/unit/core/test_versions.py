"""When a file counts as another than the one that was looked at."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core import images, versions
from swin_annotator.core.types import Image, KnownFile, Version
from swin_annotator.core.versions import SeenFile, after_look, is_other
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


def test_another_file_is_seen_and_labels_are_of_the_first_that_is_not_there() -> None:
    image = Image(1, "a.png", SIZE, version=Version(10, 5, "a"))
    after, other = after_look(image, SeenFile(1, (300, 400), "", Version(8, 6, "b")))
    assert other
    assert after == replace(image, size_hw=(300, 400), version=Version(8, 6, "b"))
    earlier = {1: versions.file_there(image), 2: KnownFile((300, 400), Version(9, 9, "c"))}
    there = replace(after, file_number=3)
    assert versions.labelled_on(there, {3}, earlier) is None
    assert versions.labelled_on(there, {2, 3}, earlier) == earlier[2]
    on = versions.labelled_on(there, {1, 2, 3}, {**earlier, 1: earlier[2], 2: earlier[1]})
    assert on == earlier[1]  # its size tells more
    assert versions.labelled_on(there, {7}, earlier) == KnownFile()  # nobody knows any more which that was
    told = versions.has_changed(replace(there, labelled_on=earlier[1]))
    assert told == "a.png has changed since it was labelled: was 800×600, is 400×300."
    assert versions.has_changed(there) == ""


@pytest.mark.parametrize(
    ("there", "number"),
    [
        (KnownFile(SIZE, Version(99, 99, "a")), 1),
        (KnownFile(SIZE, Version(20, 7)), 2),
        (KnownFile(SIZE, Version(20, 8)), None),
        (KnownFile((300, 400), Version(20, 7)), None),
        (KnownFile(SIZE), None),
    ],
)
def test_a_file_that_is_put_back_is_known_by_content_or_by_size_and_time(there: KnownFile, number: int | None) -> None:
    earlier = {1: KnownFile(SIZE, Version(10, 5, "a")), 2: KnownFile(SIZE, Version(20, 7)), 3: KnownFile(SIZE)}
    assert versions.came_back(there, earlier) == number


def test_a_file_that_cannot_be_read_is_no_other_file_yet() -> None:
    image = Image(1, "a.png", SIZE, version=Version(10, 5, "a"))
    after, other = after_look(image, SeenFile(1, None, "a.png is cut short.", Version(3, 6)))
    assert not other
    assert after == replace(image, error="a.png is cut short.")


def test_a_size_that_came_without_a_version_tells_too() -> None:
    image = Image(1, "a.png", SIZE)
    _, other = after_look(image, SeenFile(1, (300, 400), "", Version(8, 6)))
    assert other
    same, other = after_look(image, SeenFile(1, SIZE, "", Version(8, 6)))
    assert not other
    assert same.version == Version(8, 6)
