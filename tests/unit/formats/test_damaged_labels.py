"""Every reader on files with random damage: a sentence or labels, never anything else."""

import json
import random
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.writing import Writing

ODD = [
    None,
    True,
    -1,
    0,
    1e308,
    -1e308,
    2**70,
    "",
    "x",
    "../../x",
    "nan",
    [],
    {},
    [[]],
    [None],
    {"a": None},
    "\ud800",
    [1, "x"],
]
NAMES = [name for name in formats.FORMATS if formats.named(name).OBJECTS]
TIMES = 25


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    for name in ("a.png", "b.png"):
        Pillow.new("RGB", (64, 32)).save(folder / name)
    return folder


def everything(root: Path) -> Dataset:
    holed = np.zeros((32, 64), bool)
    holed[4:20, 10:40] = True
    holed[8:12, 15:25] = False
    rows = (
        Annotation(1, 1, 1, (10.0, 4.0, 30.0, 16.0), mask=masks.encode(holed), attributes={"x": True}),
        Annotation(2, 1, 2, (16.5, 9.0, 4.0, 2.0), score=0.5),
        Annotation(3, 2, 1, (50.0, 20.0, 5.0, 5.0), polygons=((50, 20, 55, 20, 55, 25, 50, 25),)),
    )
    images = (Image(1, "a.png", (32, 64), tags=("wet",)), Image(2, "b.png", (32, 64)))
    return Dataset(images, (Category(1, "cat"), Category(2, "dog")), rows, root=root)


def _in_json(value: object, chance: random.Random) -> object:
    """The value with one odd value somewhere in it."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(list(value))
        return {**value, key: _in_json(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.85:
        i = chance.randrange(len(value))
        return [*value[:i], _in_json(value[i], chance), *value[i + 1 :]]
    return chance.choice(ODD)


def _in_text(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few of them lost, doubled or changed."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(found) + 1)
        match chance.randrange(5):
            case 0:
                del found[at : at + chance.randint(1, 30)]
            case 1:
                found[at:at] = found[at : at + chance.randint(1, 30)]
            case 2:
                found[at:at] = chance.choice(
                    [b"\0", b"\xff", b"nan", b"-", b"9" * 30, b'"', b"<", b"\n", b",", b"1e999"]
                )
            case 3:
                del found[at:]
            case _:
                found[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(found)


def _damage(file: Path, chance: random.Random) -> None:
    data = file.read_bytes()
    if file.suffix in (".json", ".jsonl") and chance.random() < 0.6:
        lines = data.decode().splitlines() if file.suffix == ".jsonl" else [data.decode()]
        i = chance.randrange(len(lines))
        lines[i] = json.dumps(_in_json(json.loads(lines[i]), chance))
        file.write_text("\n".join(lines))
    else:
        file.write_bytes(_in_text(data, chance))


@pytest.mark.parametrize("name", NAMES)
def test_damage_ends_in_a_sentence_or_in_labels(name: str, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / f"out{formats.named(name).SUFFIX}"
    formats.write(name, everything(photos), out, Writing(images="leave"))
    chance = random.Random(name)
    for i in range(TIMES):
        copy = tmp_path / f"copy{i}{out.suffix}"
        shutil.copytree(out, copy) if out.is_dir() else shutil.copy(out, copy)
        files = [path for path in sorted(copy.rglob("*")) if path.is_file()] if copy.is_dir() else [copy]
        _damage(chance.choice(files), chance)
        try:
            formats.guess(copy)
            reading = formats.read(name, copy, photos)
        except LabelFileError:
            continue
        sizes = {image.id: image.size_hw for image in reading.dataset.images}
        for row in reading.dataset.annotations:
            assert all(map(np.isfinite, row.bbox_xywh))
            size = sizes[row.image_id]
            if size is not None:
                assert -1 <= row.bbox_xywh[0] <= row.bbox_xywh[0] + row.bbox_xywh[2] <= size[1] + 1
