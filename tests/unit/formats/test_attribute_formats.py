"""Attributes of the project's own in formats that keep them: values, and the definitions where there is a place."""

from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import own_attributes
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.own_attributes import Attribute, Type
from swin_annotator.core.types import Annotation, Category, Image, Source
from swin_annotator.formats.label_features import Feature, lost

OWN = (
    Attribute("colour", Type.CHOICE, ("red", "dark green")),
    Attribute("age", Type.NUMBER),
    Attribute("cut", Type.FLAG),
)
[DEFINED] = own_attributes.define([Category(1, "car")], 1, OWN).edits
VALUES = {"colour": "dark green", "age": 4, "cut": True}
OBJECTS = [name for name in formats.FORMATS if formats.named(name).OBJECTS]


def around(name: str, tmp_path: Path) -> Dataset:
    root = tmp_path / "photos"
    root.mkdir()
    Pillow.new("RGB", (60, 40)).save(root / "a.png")
    category = DEFINED.after
    assert isinstance(category, Category)
    row = Annotation(1, 1, 1, (5.0, 6.0, 20.0, 10.0), source=Source("import"), attributes=VALUES)
    given = Dataset((Image(1, "a.png", (40, 60)),), (category,), (row,), root=root)
    form = formats.named(name)
    told = [loss.feature for loss in lost(given, form.CARRIES, form.TITLE)]
    assert (Feature.ATTRIBUTES in told) is (Feature.ATTRIBUTES not in form.CARRIES)
    out = tmp_path / f"out{form.SUFFIX}"
    formats.write(name, given, out)
    return formats.read(name, out, root).dataset


@pytest.mark.parametrize("name", [name for name in OBJECTS if Feature.ATTRIBUTES in formats.named(name).CARRIES])
def test_values_come_back(name: str, tmp_path: Path) -> None:
    [row] = around(name, tmp_path).annotations
    assert dict(row.attributes) == VALUES


@pytest.mark.parametrize("name", ["coco", "cvat"])
def test_definitions_come_back(name: str, tmp_path: Path) -> None:
    [category] = around(name, tmp_path).categories
    assert own_attributes.defined(category.extra) == OWN


def test_these_keep_values() -> None:
    keeps = {name for name in OBJECTS if Feature.ATTRIBUTES in formats.named(name).CARRIES}
    assert keeps >= {"coco", "cvat", "labelme", "xanylabeling", "label-studio"}
