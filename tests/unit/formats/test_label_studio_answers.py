"""Attributes as Label Studio's answers: each names a control of its own type, and comes back under its own name."""

import json
from collections.abc import Mapping
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from swin_annotator import formats
from swin_annotator.core import own_attributes
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image

TAGS = {"Choices": "choices", "Number": "number", "TextArea": "textarea"}
MIXED: tuple[Mapping[str, object], ...] = (
    {"size": 3, "image": "here", "choice": 2, "label_rectangles": True, "": "x", "size 2": 1},
    {"size": "big", "image": 4.5, "said": "true", "known": False, "note": "several\nlines", "\x07": "bell"},
)


def _data() -> Dataset:
    own = [{"name": "note", "input_type": "text"}, {"name": "size", "input_type": "number"}]
    rows = tuple(
        Annotation(i, 1, 1, (1.0, 1.0, 5.0, 5.0), attributes=attributes) for i, attributes in enumerate(MIXED, start=1)
    )
    image = Image(1, "a.png", (50, 50), tags=("night",))
    return Dataset((image,), (Category(1, "nut", extra={own_attributes.KEY: own}),), rows)


def test_what_is_said_comes_back_whatever_it_is_called(tmp_path: Path) -> None:
    formats.write("label-studio", _data(), tmp_path / "a.json")
    back = formats.read("label-studio", tmp_path / "a.json").dataset
    assert tuple(dict(row.attributes) for row in back.annotations) == MIXED
    assert back.images[0].tags == ("night",)


def test_each_answer_names_a_control_of_its_own_type(tmp_path: Path) -> None:
    formats.write("label-studio", _data(), tmp_path / "a.json")
    found = [tag for tag in parse(tmp_path / "a.label_config.xml").iter() if "name" in tag.attrib]
    names = [tag.attrib["name"] for tag in found]
    assert len(set(names)) == len(names)
    types = {tag.attrib["name"]: TAGS.get(tag.tag) for tag in found}
    (task,) = json.loads((tmp_path / "a.json").read_text())
    answers = [region for region in task["annotations"][0]["result"] if region["type"] in TAGS.values()]
    assert len(answers) == sum(map(len, MIXED)) + 1
    assert all(types[region["from_name"]] == region["type"] for region in answers)


def test_its_own_checks_take_them(tmp_path: Path) -> None:
    interface = pytest.importorskip("label_studio_sdk.label_interface.interface")
    formats.write("label-studio", _data(), tmp_path / "a.json")
    (task,) = json.loads((tmp_path / "a.json").read_text())
    rules = interface.LabelInterface((tmp_path / "a.label_config.xml").read_text())
    rules.validate()
    assert rules.validate_prediction({"result": task["annotations"][0]["result"]}, return_errors=True) == []
