"""The numbers that formats give to classes: by one rule, whatever the format, and read back by others."""

import json
from pathlib import Path

import numpy as np
import pytest
import yaml
from PIL import Image as Pillow
from pycocotools.coco import COCO

from swin_annotator import formats
from swin_annotator.core import class_numbers
from swin_annotator.core.class_numbers import Numbering
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Source
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.writing import Writing

CATS = (Category(7, "cat"), Category(2, "dog"), Category(4, "owl"))
NUMBERED = [name for name in formats.FORMATS if formats.numberings(name)]
RULES = [(name, rule) for name in NUMBERED for rule in formats.numberings(name)]
WANTED = {
    Numbering.KEPT: {"cat": 7, "dog": 2, "owl": 4},
    Numbering.FROM_ZERO: {"cat": 0, "dog": 1, "owl": 2},
    Numbering.FROM_ONE: {"cat": 1, "dog": 2, "owl": 3},
}


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", (60, 40)).save(root / "a.png")
    source = Source("import")
    rows = tuple(
        Annotation(i, 1, category.id, (10.0 * i, 5.0, 8.0, 9.0), source=source) for i, category in enumerate(CATS, 1)
    )
    return Dataset((Image(1, "a.png", (40, 60)),), CATS, rows, root=root)


def _numbers(name: str, out: Path) -> dict[str, int]:
    """Number of each class as somebody else finds it: of the object whose box begins at 10, 20 and 30."""
    places = {10: "cat", 20: "dog", 30: "owl"}
    if name == "coco":
        found = COCO(str(out))
        return {found.cats[row["category_id"]]["name"]: row["category_id"] for row in found.anns.values()}
    if name == "coco-panoptic":
        content = json.loads((out / "panoptic.json").read_text())
        names = {entry["id"]: entry["name"] for entry in content["categories"]}
        segments = content["annotations"][0]["segments_info"]
        return {names[entry["category_id"]]: entry["category_id"] for entry in segments}
    if name == "masks":
        pixels = np.asarray(Pillow.open(out / "masks" / "a.png"))
        return {called: int(pixels[7, x + 2]) for x, called in places.items()}
    if name == "odvg":
        names = json.loads(out.with_name("label_map.json").read_text())
        rows = json.loads(out.read_text())["detection"]["instances"]
        return {names[str(row["label"])]: row["label"] for row in rows}
    if name == "tfrecord":
        reader = pytest.importorskip("tfrecord.reader")
        (record,) = reader.tfrecord_loader(str(out), None)
        words = [bytes(word).decode() for word in record["image/object/class/text"]]
        return dict(zip(words, map(int, record["image/object/class/label"]), strict=True))
    names = yaml.safe_load((out / "data.yaml").read_text())["names"]
    assert sorted(names) == list(range(len(names)))  # Ultralytics takes no others
    lines = [line.split() for line in (out / "labels" / "a.txt").read_text().splitlines()]
    return {names[int(line[0])]: int(line[0]) for line in lines}


@pytest.mark.parametrize(("name", "rule"), RULES)
def test_classes_have_the_numbers_of_the_chosen_rule(name: str, rule: Numbering, data: Dataset, tmp_path: Path) -> None:
    if name == "tfrecord":
        pytest.importorskip("tfrecord")
    out = tmp_path / f"out{formats.named(name).SUFFIX}"
    formats.write(name, data, out, Writing(numbering=rule))
    assert _numbers(name, out) == WANTED[rule]
    back = formats.read(name, out, data.root).dataset
    names = {category.id: category.name for category in back.categories}
    by_place = {round(row.bbox_xywh[0]): names[row.category_id] for row in back.annotations}
    assert by_place == {10: "cat", 20: "dog", 30: "owl"}


@pytest.mark.parametrize("name", NUMBERED)
def test_the_usual_rule_is_the_first(name: str, data: Dataset, tmp_path: Path) -> None:
    if name == "tfrecord":
        pytest.importorskip("tfrecord")
    out = tmp_path / f"out{formats.named(name).SUFFIX}"
    formats.write(name, data, out)
    assert _numbers(name, out) == WANTED[formats.numberings(name)[0]]


def test_a_class_numbered_0_leaves_255_to_what_is_no_object(data: Dataset, tmp_path: Path) -> None:
    formats.write("masks", data, tmp_path / "out", Writing(numbering=Numbering.FROM_ZERO))
    pixels = np.asarray(Pillow.open(tmp_path / "out" / "masks" / "a.png"))
    assert set(np.unique(pixels)) == {0, 1, 2, 255}
    assert "background" not in (tmp_path / "out" / "classes.csv").read_text()


@pytest.mark.parametrize(
    ("name", "rule", "ids", "said"),
    [
        ("yolo", Numbering.FROM_ONE, (1, 2, 3), "can't number classes by the rule “from-1”"),
        ("voc", Numbering.FROM_ZERO, (1, 2, 3), "has no numbers for classes"),
        ("yolo", Numbering.KEPT, (1, 2, 2**41), "out of range"),
        ("masks", Numbering.KEPT, (1, 2, 2**16), "no number that a pixel can have"),
        ("tfrecord", Numbering.KEPT, (0, 1, 2), "keeps number 0 for the background"),
    ],
)
def test_numbers_that_a_format_can_t_have_are_refused(
    name: str, rule: Numbering, ids: tuple[int, ...], said: str, tmp_path: Path
) -> None:
    if name == "tfrecord":
        pytest.importorskip("tfrecord")
    form = formats.named(name)
    categories = tuple(Category(number, f"c{number}") for number in ids)
    out = tmp_path / f"out{form.SUFFIX}"

    def write() -> None:
        class_numbers.chosen(formats.numberings(name), categories, rule, form.TITLE)
        form.write_parts({"": Dataset((), categories)}, out, Writing(numbering=rule))

    with pytest.raises(LabelFileError, match=said):
        write()
    assert not out.exists()


def test_names_and_ids_come_first_in_their_order() -> None:
    assert [c.name for c in class_numbers.ordered(CATS, ["owl", 2])] == ["owl", "dog", "cat"]
    assert class_numbers.ordered(CATS, [99]) == CATS  # deleted since
    twins = (Category(1, "cat"), Category(2, "cat"), Category(3, "dog"))
    assert [c.id for c in class_numbers.ordered(twins, [2, 3, 1])] == [2, 3, 1]
    with pytest.raises(LabelFileError, match="no category called cow"):
        class_numbers.ordered(CATS, ["cow"])
