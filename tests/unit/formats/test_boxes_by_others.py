"""Boxes through other people's readers and writers: Globox, pandas, Datumaro, and the documented readers of ODVG."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.turned import TurnedBox, shaped
from swin_annotator.core.types import Annotation, Category, Image, Source

IMPORT = Source("import")
BOXES = {"a.png": [("cat", (1.5, 2.0, 30.0, 40.25)), ("dog", (50.0, 0.0, 30.0, 60.0))], "b.png": [], "c.png": []}
BOXES["c.png"] = [("dog", (10.0, 10.0, 5.0, 7.0))]


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    root = tmp_path / "photos"
    root.mkdir()
    for name in BOXES:
        Pillow.new("RGB", (80, 60)).save(root / name)
    cats = {"cat": 1, "dog": 2}
    images = tuple(Image(i, name, (60, 80)) for i, name in enumerate(BOXES, 1))
    found = [(i, name, box) for i, rows in enumerate(BOXES.values(), 1) for name, box in rows]
    rows = tuple(Annotation(n, i, cats[name], box, source=IMPORT) for n, (i, name, box) in enumerate(found, 1))
    return Dataset(images, tuple(Category(number, name) for name, number in cats.items()), rows, root=root)


def held(dataset: Dataset) -> dict[str, list[tuple[str, tuple[float, ...]]]]:
    """Image -> category and box of its objects, to a hundredth of a pixel."""
    names = {category.id: category.name for category in dataset.categories}
    paths = {image.id: Path(image.path).name for image in dataset.images}
    found: dict[str, list[tuple[str, tuple[float, ...]]]] = {name: [] for name in paths.values()}
    for row in dataset.annotations:
        found[paths[row.image_id]].append((names[row.category_id], tuple(round(v, 2) for v in row.bbox_xywh)))
    return found


def of_globox(found: Any, suffix: str = "") -> dict[str, list[tuple[str, tuple[float, ...]]]]:
    return {
        f"{entry.image_id}{suffix}": [
            (box.label, tuple(round(float(v), 2) for v in (box.xmin, box.ymin, box.width, box.height)))
            for box in entry.boxes
        ]
        for entry in found
    }


WITH_OBJECTS = {name: rows for name, rows in BOXES.items() if rows}


def test_globox_reads_our_via_project_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    globox = pytest.importorskip("globox")
    formats.write("via", data, tmp_path / "via.json")
    found = globox.AnnotationSet.from_via_json(tmp_path / "via.json", label_key="class", image_folder=data.root)
    assert of_globox(found) == BOXES
    found.save_via_json(tmp_path / "theirs.json", image_folder=data.root, label_key="class")
    assert formats.guess(tmp_path / "theirs.json") == "via"
    assert held(formats.read("via", tmp_path / "theirs.json", data.root).dataset) == BOXES


def test_globox_reads_our_open_images_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    globox = pytest.importorskip("globox")
    assert data.root is not None
    (tmp_path / "bare").mkdir()
    for name in BOXES:  # it opens an image by its bare id
        shutil.copyfile(data.root / name, tmp_path / "bare" / Path(name).stem)
    formats.write("openimages", data, tmp_path / "o.csv")
    found = globox.AnnotationSet.from_openimage(tmp_path / "o.csv", image_folder=tmp_path / "bare")
    assert of_globox(found, ".png") == WITH_OBJECTS
    found.save_openimage(tmp_path / "theirs.csv")
    assert formats.guess(tmp_path / "theirs.csv") == "openimages"
    assert held(formats.read("openimages", tmp_path / "theirs.csv", data.root).dataset) == WITH_OBJECTS


def test_we_read_the_open_images_of_datumaro(data: Dataset, tmp_path: Path) -> None:
    datumaro = pytest.importorskip("datumaro")
    (tmp_path / "ours" / "annotations").mkdir(parents=True)
    formats.write("datumaro", data, tmp_path / "ours" / "annotations" / "default.json")
    found = datumaro.Dataset.import_from(str(tmp_path / "ours"), "datumaro")
    found.export(str(tmp_path / "theirs"), "open_images", save_media=False)
    (theirs,) = (tmp_path / "theirs").rglob("*-annotations-bbox.csv")
    assert formats.guess(theirs) == "openimages"
    assert held(formats.read("openimages", theirs, data.root).dataset) == WITH_OBJECTS


def test_globox_reads_our_cvat_voc_and_coco(data: Dataset, tmp_path: Path) -> None:
    globox = pytest.importorskip("globox")
    for name in ("cvat", "coco"):
        formats.write(name, data, tmp_path / f"out{formats.named(name).SUFFIX}")
    formats.write("voc", data, tmp_path / "voc")
    assert of_globox(globox.AnnotationSet.from_cvat(tmp_path / "out.xml")) == BOXES
    assert of_globox(globox.AnnotationSet.from_coco(tmp_path / "out.json")) == BOXES
    one_on = {
        name: [(label, (x + 1, y + 1, w - 1, h - 1)) for label, (x, y, w, h) in rows] for name, rows in BOXES.items()
    }  # pixels of VOC count from 1, and both ends are inside
    found = of_globox(globox.AnnotationSet.from_pascal_voc(tmp_path / "voc" / "Annotations"))
    assert found.keys() == one_on.keys()
    for name, rows in found.items():
        for (label, box), (wanted, whole) in zip(rows, one_on[name], strict=True):
            assert label == wanted
            assert box == pytest.approx(whole, abs=1)


def test_pandas_reads_our_table_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    formats.write("csv", data, tmp_path / "o.csv")
    table = pandas.read_csv(tmp_path / "o.csv").dropna(subset=["class"])
    found: dict[str, list[tuple[str, tuple[float, ...]]]] = {}
    for name, rows in table.groupby("filename"):
        edges = zip(rows["class"], rows.xmin, rows.ymin, rows.xmax, rows.ymax, strict=True)
        found[name] = [(label, (a, b, round(c - a, 6), round(d - b, 6))) for label, a, b, c, d in edges]
    assert found == WITH_OBJECTS
    columns = ["filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax"]  # TensorFlow's
    table[columns].to_csv(tmp_path / "theirs.csv", index=False)
    table.drop(columns=["width", "height"]).to_csv(tmp_path / "indexed.csv")  # with a column without a name
    for theirs in ("theirs.csv", "indexed.csv"):
        assert formats.guess(tmp_path / theirs) == "csv"
        assert held(formats.read("csv", tmp_path / theirs, data.root).dataset) == WITH_OBJECTS


def read_odvg(labels: Path, label_map: Path) -> dict[str, list[tuple[str, tuple[float, ...]]]]:
    """Detections as Open-GroundingDino's documentation reads them: labels as text are keys of the label map."""
    names = json.loads(label_map.read_text())
    found = {}
    for line in labels.read_text().splitlines():
        meta = json.loads(line)
        boxes = [(names[str(obj["label"])], obj["bbox"]) for obj in meta["detection"]["instances"]]
        found[meta["filename"]] = [(name, (a, b, c - a, d - b)) for name, (a, b, c, d) in boxes]
    return found


def test_odvg_as_its_trainers_read_it_and_as_their_converter_writes_it(data: Dataset, tmp_path: Path) -> None:
    formats.write("odvg", data, tmp_path / "o.jsonl")
    assert read_odvg(tmp_path / "o.jsonl", tmp_path / "label_map.json") == BOXES
    lines = []
    for name, rows in BOXES.items():  # from COCO: ids as they are, edges of two decimals
        edges = [(label, (x, y, round(x + w, 2), round(y + h, 2))) for label, (x, y, w, h) in rows]
        instances = [{"bbox": box, "label": {"cat": 1, "dog": 2}[label], "category": label} for label, box in edges]
        lines.append({"filename": name, "height": 60, "width": 80, "detection": {"instances": instances}})
    theirs = tmp_path / "theirs" / "train.jsonl"
    theirs.parent.mkdir()
    theirs.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert formats.guess(theirs) == "odvg"
    assert held(formats.read("odvg", theirs, data.root).dataset) == BOXES
    for line in lines:  # by number alone, whose names stand in the label map
        for entry in line["detection"]["instances"]:
            del entry["category"]
    theirs.write_text("".join(json.dumps(line) + "\n" for line in lines))
    theirs.with_name("label_map.json").write_text('{"1": "cat", "2": "dog"}')
    assert held(formats.read("odvg", theirs, data.root).dataset) == BOXES


def turned(data: Dataset) -> Dataset:
    boxes = {1: TurnedBox(30, 25, 20, 10, 30), 2: TurnedBox(50, 30, 24, 8, 100), 3: TurnedBox(40, 30, 12, 18, 45)}
    rows = tuple(
        shaped(Annotation(n, 1 if n < 3 else 3, 1 + n % 2, (0, 0, 1, 1), source=IMPORT), box)
        for n, box in boxes.items()
    )
    return Dataset(data.images, data.categories, rows, root=data.root)


def corners(dataset: Dataset) -> dict[str, list[set[tuple[float, float]]]]:
    paths = {image.id: Path(image.path).stem for image in dataset.images}
    found: dict[str, list[set[tuple[float, float]]]] = {name: [] for name in paths.values()}
    for row in dataset.annotations:
        ring = np.array(row.polygons[0]).reshape(-1, 2).round(0)
        found[paths[row.image_id]].append(set(map(tuple, ring.tolist())))
    return found


def test_datumaro_reads_our_turned_boxes_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    datumaro = pytest.importorskip("datumaro")
    given = turned(data)
    formats.named("dota").write_parts({"train": given}, tmp_path / "ours", formats.Writing())
    found = datumaro.Dataset.import_from(str(tmp_path / "ours"), "dota")
    names = [label.name for label in found.categories()[datumaro.AnnotationType.label]]
    theirs = {
        item.id: [
            (names[box.label], {tuple(map(float, map(round, point))) for point in box.as_polygon()})
            for box in item.annotations
        ]
        for item in found
    }
    kinds = {category.id: category.name for category in given.categories}
    wanted: dict[str, list[tuple[str, set[tuple[float, float]]]]] = {"a": [], "b": [], "c": []}
    for row, ring in zip(given.annotations, [c for rows in corners(given).values() for c in rows], strict=True):
        wanted["a" if row.image_id == 1 else "c"].append((kinds[row.category_id], ring))
    assert theirs == wanted
    found.export(str(tmp_path / "theirs"), "dota", save_media=True)
    assert formats.guess(tmp_path / "theirs" / "train") == "dota"
    back = formats.read("dota", tmp_path / "theirs" / "train").dataset
    assert corners(back) == corners(given)
