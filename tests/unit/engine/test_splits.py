"""Splits: who stays together, who stays where they are, and that no part lacks what it could have."""

from collections import Counter
from pathlib import Path
from random import Random

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator.core import near_duplicates
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.engine.splits import Split, counts, group_of, parts_of, split_dataset
from swin_annotator.errors import LabelFileError

SHARES = {"train": 0.7, "val": 0.2, "test": 0.1}


def _images(*paths: str) -> list[Image]:
    return [Image(i, path) for i, path in enumerate(paths, start=1)]


def test_shares_are_met_and_a_seed_gives_another_division() -> None:
    images = _images(*(f"{i}.jpg" for i in range(2000)))
    first = parts_of(images, Split(SHARES))
    found = Counter(first.values())
    for name, share in SHARES.items():
        assert found[name] == pytest.approx(2000 * share, abs=60)
    assert parts_of(images, Split(SHARES)) == first
    assert parts_of(images, Split(SHARES, seed=1)) != first


def test_images_stay_where_they_are_whatever_comes_and_goes() -> None:
    images = _images(*(f"{i}.jpg" for i in range(300)))
    first = {images[number - 1].path: part for number, part in parts_of(images, Split(SHARES)).items()}
    other = [Image(1000 + image.id, image.path) for image in images if image.id % 3]
    other += [Image(2000 + i, f"more/{i}.jpg") for i in range(200)]
    Random(0).shuffle(other)
    paths = {image.id: image.path for image in other}
    again = {paths[number]: part for number, part in parts_of(other, Split(SHARES)).items()}
    assert all(first[path] == part for path, part in again.items() if path in first)


@pytest.mark.parametrize("seed", range(20))
def test_no_part_is_empty_where_there_are_images_enough(seed: int) -> None:
    for number in (3, 4, 5):
        parts = parts_of(_images(*(f"{i}.jpg" for i in range(number))), Split(SHARES, seed=seed))
        assert set(parts.values()) == set(SHARES)
    assert len(parts_of(_images("a.jpg"), Split(SHARES, seed=seed))) == 1
    assert parts_of([], Split(SHARES, seed=seed)) == {}


@pytest.mark.parametrize(
    ("by", "path", "group"),
    [
        ("image", "a/b_1.jpg", "a/b_1.jpg"),
        ("folder", "a/c/b_1.jpg", "a/c"),
        ("folder", "b.jpg", ""),
        ("prefix", "a/cam1_000123.jpg", "a/cam1"),
        ("prefix", "a/cam1 (7).jpg", "a/cam1"),
        ("prefix", "0001.jpg", ""),
        ("prefix", "walk-3.2.jpg", "walk-3"),
        ("prefix", "walk.jpg", "walk"),
    ],
)
def test_what_stays_together(by: str, path: str, group: str) -> None:
    assert group_of(path, by) == group


def test_groups_are_never_torn() -> None:
    images = _images(*(f"{folder}/{i}.jpg" for folder in range(40) for i in range(9)))
    parts = parts_of(images, Split(SHARES, "folder"))
    by_folder = {image.path.split("/")[0]: set() for image in images}
    for image in images:
        by_folder[image.path.split("/")[0]].add(parts[image.id])
    assert all(len(found) == 1 for found in by_folder.values())
    assert {part for found in by_folder.values() for part in found} == set(SHARES)


@pytest.mark.parametrize("seed", range(10))
def test_a_rare_category_is_in_every_part_where_that_can_be(seed: int) -> None:
    images = _images(*(f"{i}.jpg" for i in range(200)))
    rows = [Annotation(image.id, image.id, 1, (0, 0, 1, 1)) for image in images]
    rows += [Annotation(1000 + i, i, 2, (0, 0, 1, 1)) for i in (3, 50, 120)]
    rows += [Annotation(2000 + i, i, 3, (0, 0, 1, 1)) for i in (3, 60)]
    data = Dataset(tuple(images), (Category(1, "a"), Category(2, "b"), Category(3, "c")), tuple(rows))
    found = counts(split_dataset(data, Split(SHARES, stratified=True, seed=seed)))
    assert [numbers["b"] for _, numbers in found.values()] == [1, 1, 1]
    assert sum(numbers["c"] for _, numbers in found.values()) == 2
    assert sum(number for number, _ in found.values()) == 200
    plain = parts_of(images, Split(SHARES, seed=seed))
    moved = parts_of(
        images, Split(SHARES, stratified=True, seed=seed), {row.image_id: {row.category_id} for row in rows}
    )
    assert sum(plain[number] != part for number, part in moved.items()) <= 3


def _photos(folder: Path, shots: int, names: str = "{shot}-{take}.png", takes: int = 3) -> list[Image]:
    """Noise of some shots, each taken a few times with little difference; in another order than their names."""
    folder.mkdir(exist_ok=True)
    found = []
    for take in range(takes):
        for shot in range(shots):
            coarse = np.random.default_rng(shot).integers(0, 255, (8, 8, 3), np.uint8)
            noise = np.random.default_rng(100 * shot + take).integers(0, 6, (64, 64, 3), np.uint8)
            pixels = cv2.resize(coarse, (64, 64), interpolation=cv2.INTER_CUBIC) // 2 + noise
            path = folder / names.format(shot=shot, take=take)
            if not path.exists():
                Pillow.fromarray(pixels).save(path)
            found.append(Image(len(found) + 1, path.name, (64, 64)))
    return found


def test_pictures_that_are_nearly_the_same_stay_together_and_where_they_are(tmp_path: Path) -> None:
    split = Split(SHARES, by="alike")
    photos = _photos(tmp_path / "photos", 30)
    root = tmp_path / "photos"

    def parts(images: list[Image]) -> dict[str, str]:
        found = split_dataset(Dataset(tuple(images), root=root), split)
        return {image.path: part for part, data in found.items() for image in data.images}

    first = parts(photos[:60])
    assert all(len({first[f"{shot}-{take}.png"] for take in range(2)}) == 1 for shot in range(30))
    assert set(first.values()) == set(SHARES)
    grown = parts(photos)
    assert all(grown[path] == part for path, part in first.items())
    assert all(grown[f"{shot}-2.png"] == first[f"{shot}-0.png"] for shot in range(30))


def test_flat_pictures_of_other_colours_are_not_alike() -> None:
    squares = [near_duplicates.square(np.full((40, 60, 3), shade, np.uint8)) for shade in (0, 3, 40, 42, 200)]
    assert near_duplicates.groups(squares) == [0, 0, 2, 2, 4]
    assert near_duplicates.groups([]) == []


def test_alike_needs_the_files() -> None:
    with pytest.raises(LabelFileError, match="without their files"):
        split_dataset(Dataset(tuple(_images("a.jpg"))), Split(SHARES, by="alike"))
