"""Every file of YOLO passes the checks that Ultralytics documents for its labels; one that fails drops a whole image.

The checks, of each image: sides of 10 pixels at least; as many columns as the task has; where any line has more than
six numbers, and it is no pose, every line is an outline; places from -0.01 to 1.01; class numbers below ``nc``; and no
two lines of one class with the same box, of which it keeps one. Here places have to be from 0 to 1.
"""

from pathlib import Path

import numpy as np
import pytest
import yaml
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import keypoints, turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.formats.writing import Writing

TASKS = ["yolo", "yolo-segment", "yolo-obb", "yolo-pose"]
SIDES = {1: (37, 61), 2: (480, 640), 3: (10, 1999)}
"""Height and width by the id of the image."""


def _rows(seed: int) -> list[Annotation]:
    """Objects anywhere: at the edges, over them by a rounding, tiny ones, and all shapes."""
    random = np.random.default_rng(seed)
    found: list[Annotation] = []
    for image_id, (height, width) in SIDES.items():
        for _ in range(12):
            w, h = random.uniform(0.01, width), random.uniform(0.01, height)
            x, y = random.uniform(0, width - w), random.uniform(0, height - h)
            if random.random() < 0.3:
                x, w = width - w, w + 1e-7  # beyond the edge by a rounding
            box = (float(x), float(y), float(w), float(h))
            row = Annotation(len(found) + 1, image_id, int(random.integers(1, 4)), box)
            right, below = x + w, y + h
            match int(random.integers(0, 4)):
                case 1:
                    row = Annotation(*_head(row), polygons=((x, y, right, y, right, below),))
                case 2:
                    centre = (float(random.uniform(0, width)), float(random.uniform(0, height)))
                    row = turned.shaped(row, turned.TurnedBox(*centre, w, h, float(random.uniform(0, 360))))
                case 3:
                    row = keypoints.with_numbers(row, [x, y, 2, right, below, 1, 0, 0, 0])
            found.append(row)
    return found


def _head(row: Annotation) -> tuple[int, int, int, tuple[float, float, float, float]]:
    return row.id, row.image_id, row.category_id, row.bbox_xywh


@pytest.fixture(params=range(3))
def seed(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def data(seed: int, tmp_path: Path) -> Dataset:
    for image_id, (height, width) in SIDES.items():
        (tmp_path / "photos").mkdir(exist_ok=True)
        Pillow.new("RGB", (width, height)).save(tmp_path / "photos" / f"{image_id}.jpg")
    images = tuple(Image(image_id, f"{image_id}.jpg", sides) for image_id, sides in SIDES.items())
    categories = tuple(Category(number, name) for number, name in enumerate(("no", "1", "cat, dog"), start=1))
    return Dataset(images, categories, tuple(_rows(seed)), root=tmp_path / "photos")


def _columns(lines: list[list[str]], pose: tuple[int, int] | None) -> np.ndarray:
    """Class, box, and points of a pose, as Ultralytics takes them from the lines of a file."""
    if pose is None and any(len(line) > 6 for line in lines):
        outlines = [np.array(line[1:], np.float32).reshape(-1, 2) for line in lines]  # fails for an odd count
        boxes = [np.r_[(ring.min(0) + ring.max(0)) / 2, np.ptp(ring, axis=0)] for ring in outlines]
        return np.array([[float(line[0]), *box] for line, box in zip(lines, boxes, strict=True)], np.float32)
    return np.array(lines, np.float32)


def _check(folder: Path, part: str) -> dict[str, int]:
    """Image -> lines that Ultralytics keeps; fails where it would leave an image out."""
    told = yaml.safe_load((folder / "data.yaml").read_text(encoding="utf-8"))
    assert {"train", "val", "names", "nc"} <= set(told)
    assert list(told["names"]) == list(range(told["nc"]))
    assert all(isinstance(name, str) for name in told["names"].values())
    pose = tuple(told["kpt_shape"]) if "kpt_shape" in told else None
    if pose:
        assert sorted(told["flip_idx"]) == list(range(pose[0]))
    kept: dict[str, int] = {}
    for image in sorted((folder / told[part]).rglob("*.jpg")):
        with Pillow.open(image) as opened:
            assert min(opened.size) > 9
        head, _, tail = image.as_posix().rpartition("/images/")
        file = Path(f"{head}/labels/{tail}").with_suffix(".txt")
        lines = [line.split() for line in file.read_text(encoding="utf-8").strip().splitlines()]
        if not lines:
            kept[image.name] = 0
            continue
        found = _columns(lines, pose)
        assert found.shape[1] == 5 + (pose[0] * pose[1] if pose else 0)
        places = found[:, 5:].reshape(-1, pose[1])[:, :2] if pose else found[:, 1:]
        assert places.max() <= 1
        assert found.min() >= 0
        assert found[:, 0].max() < told["nc"]
        kept[image.name] = len(np.unique(found, axis=0))
    return kept


@pytest.mark.parametrize("name", TASKS)
def test_no_image_and_no_object_is_dropped(data: Dataset, tmp_path: Path, name: str) -> None:
    formats.write(name, data, tmp_path / "out")
    assert _check(tmp_path / "out", "train") == {f"{image_id}.jpg": 12 for image_id in SIDES}
    assert _check(tmp_path / "out", "val") == _check(tmp_path / "out", "train")


@pytest.mark.parametrize("name", TASKS)
def test_nor_in_a_part_without_objects(data: Dataset, tmp_path: Path, name: str) -> None:
    first = tuple(row for row in data.annotations if row.image_id == 1)
    parts = {
        "train": Dataset(data.images[:1], data.categories, first, root=data.root),
        "val": Dataset(data.images[1:], data.categories, (), root=data.root),
    }
    formats.named(name).write_parts(parts, tmp_path / "out", Writing(images="link"))
    assert _check(tmp_path / "out", "train") == {"1.jpg": 12}
    assert _check(tmp_path / "out", "val") == {"2.jpg": 0, "3.jpg": 0}


@pytest.mark.parametrize("seed", [0])
@pytest.mark.parametrize(
    "lines",
    [
        "3 0.5 0.5 0.1 0.1",
        "0 1.2 0.5 0.1 0.1",
        "0 -0.2 0.5 0.1 0.1",
        "0 0.5 0.5 0.1",
        "0 0.5 0.5 0.1 0.1 0.9",
        "0 0.5 0.5 0.1 0.1\n0 0.1 0.1 0.2 0.1 0.2 0.2 0.3",
        "0 0.5 0.5 0.1 0.1\n0 0.5 0.5 0.1 0.1",
    ],
)
def test_the_checks_find_what_is_wrong(data: Dataset, tmp_path: Path, lines: str) -> None:
    formats.write("yolo", data, tmp_path / "out")
    (tmp_path / "out" / "labels" / "1.txt").write_text(lines)
    try:
        kept = _check(tmp_path / "out", "train")["1.jpg"]
    except (AssertionError, ValueError):
        return
    assert kept < len(lines.splitlines())
