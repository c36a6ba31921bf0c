import os
from pathlib import Path

import pytest

from swin_annotator.core.folders import list_images, listing_key, natural_key
from swin_annotator.errors import NoImages


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_natural_order_files_before_sub_folders(tmp_path: Path) -> None:
    touch(tmp_path, "img10.jpg", "img2.JPG", "Img1.png", "sub/b.tif", "sub/a.webp", "notes.txt", ".hidden.jpg")
    touch(tmp_path, ".swin_annotator/thumb.jpg", ".git/x.png")
    assert list(list_images(tmp_path)) == ["Img1.png", "img2.JPG", "img10.jpg", "sub/a.webp", "sub/b.tif"]


def test_files_are_listed_without_being_opened(tmp_path: Path) -> None:
    touch(tmp_path, *(f"{i}.jpg" for i in range(300)))  # empty files: opening any would fail
    assert len(list(list_images(tmp_path))) == 300


def test_the_list_comes_as_it_is_found(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "later/b.jpg")
    found = list_images(tmp_path)
    assert next(found) == "a.jpg"
    touch(tmp_path, "later/c.jpg")
    assert list(found) == ["later/b.jpg", "later/c.jpg"]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    touch(tmp_path, "sub/a.jpg")
    os.symlink(tmp_path, tmp_path / "sub" / "up", target_is_directory=True)
    assert list(list_images(tmp_path)) == ["sub/a.jpg"]


def test_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(NoImages, match="not a folder"):
        next(list_images(tmp_path / "nowhere"))


def test_natural_key_compares_numbers_with_words() -> None:
    assert sorted(["b1", "1b", "a10", "a9"], key=natural_key) == ["1b", "a9", "a10", "b1"]


def test_content_hashes_are_no_numbers() -> None:
    names = ["3312c9e0a7b1.jpg", "3aafc09d11e2.jpg", "0b7d2e9f1a3c.jpg", "x_9f3e1d2c0b-2.png", "x_10ab3f9e0d-2.png"]
    assert sorted(names, key=natural_key) == sorted(names)
    assert sorted(["face0010", "face009"], key=natural_key) == ["face009", "face0010"]


def test_a_link_to_itself_is_passed_over(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    (tmp_path / "loop").symlink_to("loop")
    assert list(list_images(tmp_path)) == ["a.jpg"]


def test_paths_sort_as_they_are_listed(tmp_path: Path) -> None:
    for path in ("b/10.png", "b/9.png", "b/a/1.png", "B2/1.png", "z.png", "img10.png", "img2.png"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    listed = list(list_images(tmp_path))
    assert sorted(set(listed), key=listing_key) == listed
