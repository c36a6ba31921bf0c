"""Label Studio's own rules: a control for each type of region, and what its converter writes."""

import json
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from swin_annotator import formats
from swin_annotator.core import keypoints, own_attributes, spots, turned
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image, Kind
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.writing import Writing

SIZE = (100, 200)


def _data() -> Dataset:
    own = [{"name": "state", "input_type": "select", "values": ["new", "old"]}]
    person = Category(2, "person", extra={"keypoints": ["nose", "chin"]})
    bolt = Category(1, "bolt & nut", extra={own_attributes.KEY: own})
    box = Annotation(1, 1, 1, (10.0, 20.0, 30.0, 40.0), attributes={"state": "old", "age": 3, "occluded": True})
    shape = Annotation(2, 1, 1, (10.0, 10.0, 20.0, 20.0), polygons=((10, 10, 30, 10, 30, 30),))
    pose = keypoints.with_numbers(Annotation(3, 1, 2, (90.0, 10.0, 60.0, 60.0)), [100, 20, 2, 110, 60, 1])
    dots = spots.shaped(Annotation(4, 1, 1, (0, 0, 1, 1)), Kind.POINTS, [5.0, 6.0, 7.0, 8.0])
    round_about = turned.shaped(Annotation(5, 1, 2, (0, 0, 1, 1)), turned.TurnedBox(100, 50, 40, 20, 30))
    image = Image(1, "a.png", SIZE, tags=("night", "rain"))
    return Dataset((image,), (bolt, person), (box, shape, pose, dots, round_about))


def _controls(path: Path) -> dict[str, str]:
    return {tag.attrib["name"]: tag.tag for tag in parse(path).iter() if "toName" in tag.attrib}


def test_a_configuration_of_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    formats.write("label-studio", _data(), tmp_path / "a.json")
    formats.write("label-studio", _data(), tmp_path / "a.json")  # our own is replaced
    theirs = tmp_path / "b.label_config.xml"
    theirs.write_text("<View><Image name='image' value='$image'/></View>")
    with pytest.raises(LabelFileError, match="another program or person wrote it"):
        formats.write("label-studio", _data(), tmp_path / "b.json")
    assert theirs.read_text().startswith("<View><Image")
    assert not (tmp_path / "b.json").exists()


def test_every_region_names_a_control_of_its_own_type(tmp_path: Path) -> None:
    formats.write("label-studio", _data(), tmp_path / "a.json")
    controls = _controls(tmp_path / "a.label_config.xml")
    (task,) = json.loads((tmp_path / "a.json").read_text())
    result = task["annotations"][0]["result"]
    assert {region["type"] for region in result} == {
        "rectanglelabels",
        "polygonlabels",
        "keypointlabels",
        "choices",
        "number",
    }
    for region in result:
        assert controls[region["from_name"]].lower() == region["type"]
        assert region["to_name"] == "image"
    tree = parse(tmp_path / "a.label_config.xml")
    values = {
        control.attrib["name"]: [entry.attrib["value"] for entry in control]
        for control in tree.iter()
        if control.tag.endswith("Labels") or control.tag == "Choices"
    }
    assert values == {
        "label_rectangles": ["bolt & nut", "person"],
        "label_polygons": ["bolt & nut", "person"],
        "label_keypoints": ["nose", "chin", "bolt & nut"],
        "state": ["new", "old"],
        "occluded": ["true"],
        "choice": ["night", "rain"],
    }


def test_each_part_has_the_same_configuration(tmp_path: Path) -> None:
    data = _data()
    empty = Dataset((), data.categories, ())
    formats.named("label-studio").write_parts({"train": data, "val": empty}, tmp_path, Writing())
    configs = [(tmp_path / f"{part}.label_config.xml").read_text() for part in ("train", "val")]
    assert configs[0] == configs[1]
    assert "label_keypoints" in configs[0]


def test_its_own_checks_take_our_tasks(tmp_path: Path) -> None:
    interface = pytest.importorskip("label_studio_sdk.label_interface.interface")
    formats.write("label-studio", _data(), tmp_path / "a.json")
    (task,) = json.loads((tmp_path / "a.json").read_text())
    rules = interface.LabelInterface((tmp_path / "a.label_config.xml").read_text())
    rules.validate()
    assert rules.validate_prediction({"result": task["annotations"][0]["result"]}, return_errors=True) == []


def test_its_own_converter_reads_our_tasks(tmp_path: Path) -> None:
    converter = pytest.importorskip("label_studio_sdk.converter.converter")
    formats.write("label-studio", _data(), tmp_path / "a.json")
    config = (tmp_path / "a.label_config.xml").read_text()
    converter.Converter(config, str(tmp_path), download_resources=False).convert(
        str(tmp_path / "a.json"), str(tmp_path / "out"), "COCO", is_dir=False
    )
    found = json.loads((tmp_path / "out" / "result.json").read_text())
    boxes = [row["bbox"] for row in found["annotations"]]
    assert [10.0, 20.0, 30.0, 40.0] in [pytest.approx(box) for box in boxes]
    assert [row["segmentation"] for row in found["annotations"] if row.get("segmentation")] == [
        [pytest.approx([10, 10, 30, 10, 30, 30])]
    ]


def _region(kind: str, control: str, value: dict[str, object]) -> dict[str, object]:
    sides = {"image_rotation": 0, "original_width": 200, "original_height": 100}
    return {"id": f"{kind}-1", "type": kind, "value": value, "to_name": "image", "from_name": control, **sides}


def test_tasks_as_its_converter_makes_them_of_coco(tmp_path: Path) -> None:
    """By the names and keys of its ``convert_coco_to_ls``: a control a type, addresses of local files, no ids."""
    box = {"x": 5.0, "y": 20.0, "width": 15.0, "height": 40.0, "rotation": 0, "rectanglelabels": ["bolt"]}
    ring = {"points": [[5.0, 10.0], [15.0, 10.0], [15.0, 30.0]], "polygonlabels": ["bolt"]}
    result = [
        _region("rectanglelabels", "label_rectangles", box),
        _region("polygonlabels", "labelpolygons", ring),
        _region("keypointlabels", "label_keypoints", {"x": 50, "y": 20, "width": 1.0, "keypointlabels": ["nose"]}),
        _region("vectorlabels", "label_vectors", {"vertices": [], "vectorlabels": ["bolt"]}),
    ]
    address = "/data/local-files/?d=some%20folder/a%26b.png"
    tasks = [{"data": {"image": address}, "annotations": [{"result": result, "ground_truth": False}]}]
    (tmp_path / "a.json").write_text(json.dumps(tasks))
    reading = formats.read("label-studio", tmp_path / "a.json")
    assert [image.path for image in reading.dataset.images] == ["some folder/a&b.png"]
    first, second, third = reading.dataset.annotations
    assert first.bbox_xywh == pytest.approx((10, 20, 30, 40))
    assert second.polygons[0] == pytest.approx((10, 10, 30, 10, 30, 30))
    assert (third.kind, third.polygons) == (Kind.POINTS, ((100, 20),))
    (left_out,) = reading.problems
    assert "no shape that is known" in left_out.message


def test_what_its_converter_makes_of_our_coco_file_comes_back(tmp_path: Path) -> None:
    made = pytest.importorskip("label_studio_sdk.converter.imports.coco")
    data = _data()
    plain = Dataset(data.images, data.categories, tuple(data.annotations)[:2])
    formats.write("coco", plain, tmp_path / "c.json")
    made.convert_coco_to_ls(str(tmp_path / "c.json"), str(tmp_path / "theirs.json"))
    assert formats.guess(tmp_path / "theirs.json") == "label-studio"
    back = formats.read("label-studio", tmp_path / "theirs.json").dataset
    assert [image.path for image in back.images] == ["a.png"]
    boxes = [row.bbox_xywh for row in back.annotations if not row.polygons]
    assert pytest.approx((10, 20, 30, 40)) in boxes
    assert [row.polygons[0] for row in back.annotations if row.polygons] == [pytest.approx((10, 10, 30, 10, 30, 30))]


def test_its_short_form_is_refused_by_its_name(tmp_path: Path) -> None:
    label = [{"x": 1, "y": 2, "width": 3, "height": 4, "rectanglelabels": ["cat"], "original_width": 9}]
    entry = {"image": "a.png", "id": 1, "label": label, "annotator": 1, "annotation_id": 1, "lead_time": 3.1}
    (tmp_path / "a.json").write_text(json.dumps([entry]))
    assert formats.guess(tmp_path / "a.json") == "label-studio"
    with pytest.raises(LabelFileError, match="JSON-MIN") as caught:
        formats.read("label-studio", tmp_path / "a.json")
    assert "as “JSON”" in str(caught.value.hint)
