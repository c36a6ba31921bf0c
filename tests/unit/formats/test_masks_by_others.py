"""Masks and outlines through other people's readers and writers: labelformat, Datumaro, Cityscapes' own scripts."""

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image

Pixels = dict[tuple[str, str], NDArray[np.bool_]]


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    """Two outlines, a mask with a hole and one of two parts; nothing overlaps."""
    root = tmp_path / "photos"
    for name in ("a.png", "sub/b.png"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        Pillow.new("RGB", (80, 60)).save(root / name)
    holed, parts = np.zeros((60, 80), bool), np.zeros((60, 80), bool)
    holed[10:20, 30:50] = True
    holed[12:15, 35:40] = False
    parts[30:40, 5:15] = parts[45:50, 60:75] = True
    rows = (
        Annotation(1, 1, 1, (5.0, 5.0, 20.0, 40.0), polygons=((5.0, 5.0, 25.0, 5.0, 25.0, 45.0, 5.0, 45.0),)),
        Annotation(2, 1, 2, (40.0, 10.0, 30.0, 30.0), polygons=((40.0, 10.0, 70.0, 10.0, 70.0, 40.0),)),
        Annotation(3, 2, 2, (30.0, 10.0, 20.0, 10.0), mask=masks.encode(holed)),
        Annotation(4, 2, 1, (5.0, 30.0, 70.0, 20.0), mask=masks.encode(parts)),
    )
    images = (Image(1, "a.png", (60, 80)), Image(2, "sub/b.png", (60, 80)))
    return Dataset(images, (Category(1, "car"), Category(2, "person")), rows, root=root)


def pixels(dataset: Dataset) -> Pixels:
    """Image and category -> the pixels of its objects."""
    names = {category.id: category.name for category in dataset.categories}
    stems = {image.id: Path(image.path).stem for image in dataset.images}
    found: Pixels = {}
    for row in dataset.annotations:
        rle = row.mask or masks.from_polygons(row.polygons, (60, 80))
        key = (stems[row.image_id], names[row.category_id])
        found[key] = found.get(key, np.zeros((60, 80), bool)) | masks.decode(rle)
    return found


def same(found: Pixels, wanted: Pixels) -> bool:
    return found.keys() == wanted.keys() and all(bool((found[key] == wanted[key]).all()) for key in wanted)


def table(folder: Path) -> dict[int, str]:
    with (folder / "classes.csv").open(newline="") as file:
        return {int(row["index"]): row["name"] for row in csv.DictReader(file)}


def test_labelformat_reads_our_index_masks_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    theirs = pytest.importorskip("labelformat.formats.semantic_segmentation.pascalvoc")
    formats.write("masks", data, tmp_path / "ours")
    found = theirs.PascalVOCSemanticSegmentationInput.from_dirs(
        tmp_path / "ours" / "images", tmp_path / "ours" / "masks", table(tmp_path / "ours")
    )
    seen: Pixels = {
        (Path(label.image.filename).stem, entry.category.name): entry.segmentation.get_binary_mask().astype(bool)
        for label in found.get_labels()
        for entry in label.objects
        if entry.category.name != "background"
    }
    assert same(seen, pixels(data))
    theirs.PascalVOCSemanticSegmentationOutput(tmp_path / "theirs").save(found)
    shutil.copytree(data.root, tmp_path / "theirs" / "JPEGImages")
    assert formats.guess(tmp_path / "theirs") == "masks"
    assert same(pixels(formats.read("masks", tmp_path / "theirs").dataset), pixels(data))


def test_datumaro_sees_in_masks_of_its_layout_what_we_see(data: Dataset, tmp_path: Path) -> None:
    datumaro = pytest.importorskip("datumaro")
    meta = {"label_map": {"0": "background", "1": "car", "2": "person"}}
    colours = np.array([[0, 0, 0], [128, 0, 0], [0, 128, 0]], np.uint8)
    theirs = tmp_path / "theirs"
    (theirs / "masks").mkdir(parents=True)
    (theirs / "images").mkdir()
    for image in data.images:
        index = np.zeros((60, 80), np.uint8)
        for (stem, name), seen in pixels(data).items():
            if stem == Path(image.path).stem:
                index[seen] = {"car": 1, "person": 2}[name]
        Pillow.fromarray(colours[index]).save(theirs / "masks" / f"{Path(image.path).stem}.png")
        shutil.copyfile(data.root / image.path, theirs / "images" / Path(image.path).name)
    (theirs / "dataset_meta.json").write_text(json.dumps({**meta, "segmentation_colors": colours.tolist()}))
    assert formats.guess(theirs) == "masks"
    again = datumaro.Dataset.import_from(str(theirs), "common_semantic_segmentation")
    names = [label.name for label in again.categories()[datumaro.AnnotationType.label]]
    found: Pixels = {
        (item.id, names[mask.label]): np.asarray(mask.image, bool)
        for item in again
        for mask in item.annotations
        if names[mask.label] != "background"
    }
    assert same(found, pixels(data))
    assert same(pixels(formats.read("masks", theirs).dataset), found)


def test_cityscapes_scripts_read_our_outlines(data: Dataset, tmp_path: Path) -> None:
    theirs = pytest.importorskip("cityscapesscripts.preparation.json2labelImg")
    labels = pytest.importorskip("cityscapesscripts.helpers.labels").name2label
    formats.write("cityscapes", data, tmp_path / "out")
    wanted = pixels(data)
    for place, stem in (("a", "a"), ("sub/b", "b")):
        file = tmp_path / "out" / "gtFine" / f"{place}_gtFine_polygons.json"
        theirs.json2labelImg(str(file), str(tmp_path / "ids.png"), "ids")
        drawn = np.asarray(Pillow.open(tmp_path / "ids.png"))
        assert drawn.shape == (60, 80)
        for name in ("car", "person"):
            mine = wanted[stem, name]
            seen = drawn == labels[name].id
            assert not (mine & ~seen).any()
            around = cv2.dilate(mine.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
            bridge = (seen & ~around).sum()  # it fills the border of an outline, too, and draws lines without width
            assert bridge <= (90 if (stem, name) == ("b", "car") else 2)


def test_datumaro_reads_our_panoptic_labels_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    datumaro = pytest.importorskip("datumaro")
    flat = [replace(image, path=Path(image.path).name) for image in data.images]
    formats.write("coco-panoptic", replace(data, images=tuple(flat)), tmp_path / "made")
    notes = tmp_path / "ours" / "annotations"
    notes.mkdir(parents=True)
    shutil.move(tmp_path / "made" / "panoptic.json", notes / "panoptic_val.json")
    shutil.move(tmp_path / "made" / "panoptic", notes / "panoptic_val")
    (tmp_path / "ours" / "images" / "val").mkdir(parents=True)
    for image in data.images:
        shutil.copyfile(data.root / image.path, tmp_path / "ours" / "images" / "val" / Path(image.path).name)
    found = datumaro.Dataset.import_from(str(tmp_path / "ours"), "coco_panoptic")
    names = [label.name for label in found.categories()[datumaro.AnnotationType.label]]
    seen: Pixels = {
        (item.id, names[mask.label]): np.asarray(mask.image, bool) for item in found for mask in item.annotations
    }
    assert same(seen, pixels(data))
    found.export(str(tmp_path / "theirs"), "coco_panoptic", save_media=True)
    (theirs,) = (tmp_path / "theirs" / "annotations").glob("*.json")
    assert formats.guess(theirs) == "coco-panoptic"
    assert same(pixels(formats.read("coco-panoptic", theirs).dataset), seen)


def test_supervision_reads_our_folders_of_tagged_images_and_we_read_its(data: Dataset, tmp_path: Path) -> None:
    supervision = pytest.importorskip("supervision")
    tagged = [replace(image, tags=(tag,)) for image, tag in zip(data.images, ("wet", "dry"), strict=True)]
    formats.write("class-folders", Dataset(tuple(tagged), root=data.root), tmp_path / "ours")
    found = supervision.ClassificationDataset.from_folder_structure(str(tmp_path / "ours"))
    assert found.classes == ["dry", "wet"]
    kinds = {Path(path).name: found.classes[int(kind.class_id[0])] for path, _, kind in found}
    assert kinds == {"a.png": "wet", "b.png": "dry"}
    found.as_folder_structure(str(tmp_path / "theirs"))
    back = formats.read("class-folders", tmp_path / "theirs").dataset
    assert {Path(image.path).name: image.tags for image in back.images} == {"a.png": ("wet",), "b.png": ("dry",)}
