import json
import os
from pathlib import Path

import pytest

from swin_annotator import formats
from swin_annotator.core import masks
from swin_annotator.core.dataset import Reading
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco, coco_reader, tags_csv

ODD = Path(__file__).resolve().parents[2] / "data" / "coco" / "odd.json"

# What an importer should take from each file: images, objects, categories, masks, errors.
FOREIGN = {
    "roboflow_chess.json": (3, 42, 14, 0, 0),
    "roboflow_facade.json": (10, 291, 11, 0, 0),
    "cvat_car_parts.json": (6, 29, 23, 0, 0),
    "coco_official.json": (12, 165, 80, 5, 0),
    "panoptic_to_detection.json": (2, 50, 133, 50, 0),
    "taco.json": (15, 30, 60, 0, 0),
    "sahi_visdrone.json": (2, 249, 80, 0, 0),
    "labelformat_boxes.json": (2, 16, 32, 0, 0),
    "datumaro_stuff.json": (1, 1, 2, 1, 0),
    "datumaro_keypoints.json": (1, 2, 2, 1, 0),
    "sahi_terrain1.json": (1, 7, 1, 0, 0),
    "made_via_style.json": (4, 88, 6, 0, 0),
    "made_string_ids.json": (4, 88, 6, 0, 0),
    "made_minimal_fields.json": (4, 88, 6, 0, 0),
    "made_windows_paths.json": (4, 88, 6, 0, 0),
    "made_bom.json": (4, 88, 6, 0, 0),
    "made_boxes_outside.json": (4, 86, 6, 0, 2),
    "made_dangling.json": (4, 86, 6, 0, 2),
    "made_wrong_size.json": (4, 88, 6, 0, 0),
    "made_odd_class_names.json": (4, 88, 6, 0, 0),
}
REFUSED = {"coco_results_bbox.json": "results list", "made_cut_short.json": "cut short"}


@pytest.fixture(scope="module")
def odd() -> Reading:
    return coco.read(ODD)


def _written(tmp_path: Path, content: object) -> Path:
    path = tmp_path / "labels.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_every_foreign_file_has_an_expectation(shared_data: Path) -> None:
    index = json.loads((shared_data / "foreign_coco" / "index.json").read_text())
    assert {entry["file"] for entry in index} == FOREIGN.keys() | REFUSED.keys()


@pytest.mark.parametrize("name", FOREIGN)
def test_foreign_files_come_in_whole_and_go_out_again(shared_data: Path, tmp_path: Path, name: str) -> None:
    path = shared_data / "foreign_coco" / name
    reading = coco.read(path)
    data = reading.dataset
    found = (
        len(data.images),
        len(data.annotations),
        len(data.categories),
        sum(a.mask is not None for a in data.annotations),
        sum(problem.severity == "error" for problem in reading.problems),
    )
    assert found == FOREIGN[name]
    assert len({a.id for a in data.annotations}) == len(data.annotations)
    assert min(a.id for a in data.annotations) >= 1
    coco.write(data, tmp_path / "again.json", masks="rle" if found[3] else "polygon")
    again = coco.read(tmp_path / "again.json").dataset
    if found[3]:  # rings became run lengths of the same pixels
        sizes = {image.id: image.size_hw for image in data.images}
        for a, b in zip(data.annotations, again.annotations, strict=True):
            want = a.mask or (masks.from_polygons(a.polygons, sizes[a.image_id]) if a.polygons else None)
            assert b.mask == want
    else:
        assert again.annotations == data.annotations
    assert (again.images, again.categories, again.extra) == (data.images, data.categories, data.extra)
    original = json.loads(path.read_text(encoding="utf-8-sig"))
    written = json.loads((tmp_path / "again.json").read_text())
    assert {key: value for key, value in original.items() if key not in written} == {}
    for a, b in zip(original["images"], written["images"], strict=True):
        assert set(a) <= set(b)


@pytest.mark.parametrize("name", REFUSED)
def test_foreign_files_that_hold_no_labels_are_refused_kindly(shared_data: Path, name: str) -> None:
    with pytest.raises(LabelFileError, match=REFUSED[name]) as caught:
        coco.read(shared_data / "foreign_coco" / name)
    assert caught.value.hint


def test_paths_sizes_and_ids_of_images(odd: Reading) -> None:
    images = odd.dataset.images
    assert [(i.id, i.path, i.size_hw) for i in images] == [
        (0, ".\\photos\\a.jpg", (30, 40)),  # as they stand: what a path means is tried when images are matched
        (1, "deep/er/b b.jpg", (50, 20)),
        (9, "without-size.jpg", None),
        (10, "same-id.jpg", (5, 5)),
    ]
    assert images[0].extra == {"license": 1}


@pytest.mark.parametrize("key", ["coco_url", "path", "filename", "name"])
def test_a_name_may_stand_under_other_keys(tmp_path: Path, key: str) -> None:
    content = {"images": [{"id": 7, key: "http://host/val2017/a.jpg"}, {"id": 8}], "annotations": []}
    reading = coco.read(_written(tmp_path, content))
    assert [(image.id, image.path) for image in reading.dataset.images] == [(7, "http://host/val2017/a.jpg")]
    assert reading.dataset.images[0].extra == {key: "http://host/val2017/a.jpg"}
    assert [problem.where for problem in reading.problems] == ["images[1]"]


@pytest.mark.parametrize(
    "entry", [{"id": 1}, {"id": 1, "file_name": " "}, {"id": 1, "flickr_url": "http://x/y.jpg"}, 7]
)
def test_a_file_whose_images_have_no_names_is_refused(tmp_path: Path, entry: object) -> None:
    with pytest.raises(LabelFileError, match="names no image") as caught:
        coco.read(_written(tmp_path, {"images": [entry], "annotations": []}))
    assert caught.value.hint


def test_categories_keep_names_as_they_are(odd: Reading) -> None:
    assert [(c.id, c.name) for c in odd.dataset.categories] == [
        (3, "cat"),
        (0, " dog/2, "),
        (4, "cat"),
        (5, "category k"),
    ]
    assert odd.dataset.categories[0].extra == {"supercategory": "animal"}


def test_unknown_keys_are_kept_at_every_level(odd: Reading) -> None:
    assert set(odd.dataset.extra) == {"info", "licenses", "scene"}
    assert odd.dataset.annotations[0].extra == {"keypoints": [1, 2, 2], "num_keypoints": 1}
    assert odd.dataset.annotations[-1].extra == {"attributes": ["a list"], "score": "high"}


def test_objects_of_every_form(odd: Reading) -> None:
    rows = {a.id: a for a in odd.dataset.annotations}
    assert list(rows) == [5, 6, 7, 8, 9, 10, 11, 12]
    assert (rows[6].score, rows[6].attributes, rows[6].category_id) == (0.25, {"occluded": True}, 0)
    assert rows[7].bbox_xywh == (0.5, 1, 9, 7)  # no box of its own, one flat ring
    assert rows[8].iscrowd
    assert rows[8].bbox_xywh == (1, 3, 1, 5)
    assert masks.area(rows[8].mask) == 5
    assert rows[9].bbox_xywh == (30, 20, 10, 10)  # cut to the image
    assert rows[10].polygons == ((5, 5, 15, 5, 15, 15), (5, 5, 15, 5, 15, 15, 5, 15))
    assert rows[11].bbox_xywh == (39.5, 5, 1.25, 10)  # less than a pixel outside: left alone
    assert all(rows[i].mask is None for i in (9, 11))


def test_what_was_lost_comes_first_and_names_its_place(odd: Reading) -> None:
    errors = [problem.where for problem in odd.problems if problem.severity == "error"]
    assert errors == [
        "images[3].id",
        "images[4]",
        "annotations[8].bbox",
        "annotations[9].bbox",
        "annotations[10].image_id",
        "annotations[11].category_id",
        "annotations[12].bbox",
        "annotations[13]",
    ]
    assert [problem.severity for problem in odd.problems[: len(errors)]] == ["error"] * len(errors)
    assert len(odd.problems) > len(errors)


def test_a_thousand_equal_problems_are_told_as_a_number(tmp_path: Path) -> None:
    content = {"images": [], "categories": [], "annotations": [{"image_id": 1, "category_id": 1}] * 1000}
    problems = coco.read(_written(tmp_path, content)).problems
    assert len(problems) < 50
    assert any("975 more" in problem.message for problem in problems)


def test_a_file_without_categories_calls_them_by_number(tmp_path: Path) -> None:
    content = {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 9, "height": 9}],
        "annotations": [{"image_id": 1, "category_id": 7, "bbox": [0, 0, 1, 1]}],
    }
    dataset = coco.read(_written(tmp_path, content)).dataset
    assert [(c.id, c.name) for c in dataset.categories] == [(7, "category 7")]
    assert dataset.annotations[0].category_id == 7


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "cut short"),
        ("{", "cut short"),
        ('{"images": [1, 2', "cut short"),
        ('{"images": "a', "cut short"),
        ('{"images": [} ]}', "line 1"),
        ("\x89PNG", "JSON"),
        ("[" * 100_000, "JSON"),
        ("7", "no “images”"),
        ("[]", "results list"),
        ('{"shapes": []}', "no “images”"),
        ('{"images": 7}', "not a list"),
        ('{"images": [], "annotations": {"a": 1}}', "not a list"),
        ('{"images": [], "annotations": [{"segments_info": []}]}', "panoptic"),
    ],
)
def test_what_is_no_coco_file_is_refused_with_a_hint(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(LabelFileError, match=message) as caught:
        coco.read(_written(tmp_path, content))
    assert caught.value.hint


def test_bytes_that_are_no_text_and_files_that_are_not_there(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{"images": "\xff\xfe\xfa\x00"}')
    with pytest.raises(LabelFileError, match="text"):
        coco.read(path)
    with pytest.raises(LabelFileError, match="does not exist"):
        coco.read(tmp_path / "missing.json")
    with pytest.raises(LabelFileError, match="is a folder"):
        coco.read(tmp_path)
    path.write_text('{"images": [{"id": 1, "file_name": "ä.jpg"}]}', encoding="utf-16")
    assert coco.read(path).dataset.images[0].path == "ä.jpg"


def test_formats_are_found_by_name(tmp_path: Path) -> None:
    path = _written(tmp_path, {"images": []})
    assert formats.guess(path) == "coco"
    assert formats.read("coco", path) == coco.read(path)
    with pytest.raises(LabelFileError, match="tarot") as caught:
        formats.named("tarot")
    assert "coco" in caught.value.hint
    with pytest.raises(LabelFileError, match="known format"):
        formats.guess(Path(__file__))
    with pytest.raises(LabelFileError, match="does not exist"):
        formats.guess(tmp_path / "missing.json")


@pytest.mark.parametrize("value", [1e300, -(10**400), float("inf"), 2**70])
@pytest.mark.parametrize("key", ["bbox", "segmentation", "size"])
def test_numbers_beyond_all_bounds_do_no_harm(tmp_path: Path, key: str, value: float) -> None:
    content = json.loads(ODD.read_text().replace("NaN", "0"))
    sound = len(coco.read(_written(tmp_path, content)).problems)
    row = content["annotations"][0]
    if key == "size":
        row["segmentation"] = {"size": [value, 4], "counts": [8]}
    else:
        (row["segmentation"][0] if key == "segmentation" else row["bbox"])[0] = value
    reading = coco.read(_written(tmp_path, content))
    sizes = {image.id: image.size_hw for image in reading.dataset.images}
    for a in reading.dataset.annotations:
        if sizes[a.image_id]:
            masks.from_polygons(a.polygons, sizes[a.image_id])
    assert len(reading.problems) == sound + 1


def test_half_characters_are_replaced_or_told(tmp_path: Path) -> None:
    content = {
        "images": [{"id": 1, "file_name": "\ud800.jpg", "width": 9, "height": 9, "x": "\ud800"}],
        "categories": [{"id": 1, "name": "a\ud800"}],
        "annotations": [{"image_id": 1, "category_id": 2}],
    }
    dataset = coco.read(_written(tmp_path, content)).dataset
    assert dataset.categories[0].name == "a?"
    coco.write(dataset, tmp_path / "o.json")
    assert coco.read(tmp_path / "o.json").dataset == dataset


@pytest.mark.parametrize(
    ("page", "name"), [("cp1251", "машина"), ("gbk", "汽车"), ("cp932", "写真"), ("cp1252", "été")]
)
def test_an_old_code_page_is_named_as_such(tmp_path: Path, page: str, name: str) -> None:
    text = json.dumps({"images": [{"id": 1, "file_name": f"{name}.png"}], "annotations": []}, ensure_ascii=False)
    (tmp_path / "a.json").write_bytes(text.encode(page))
    (tmp_path / "a.csv").write_bytes(f"file_name;tag\n{name}.png;{name}\n".encode(page))
    for form, file in ((coco, "a.json"), (tags_csv, "a.csv")):
        with pytest.raises(LabelFileError, match="older code page") as caught:
            form.read(tmp_path / file)
        assert "UTF-8" in caught.value.hint


def test_a_table_in_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("file_name\ttag\nмашина.png\tночь\n".encode("utf-16"))
    (image,) = tags_csv.read(tmp_path / "a.csv").dataset.images
    assert (image.path, image.tags) == ("машина.png", ("ночь",))


def _deep(levels: int) -> object:
    value: object = 1
    for i in range(levels):
        value = [value] if i % 2 else {"a": value}
    return value


@pytest.mark.parametrize("levels", [64, 65, 340, 900])
def test_what_comes_in_can_go_out_however_deep(tmp_path: Path, levels: int) -> None:
    content = {
        "images": [{"id": 1, "file_name": "a.png", "width": 9, "height": 9, "x": _deep(levels)}],
        "categories": [{"id": 1, "name": "c", "x": _deep(levels)}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 1, 2, 2], "x": _deep(levels)}],
        "x": _deep(levels),
    }
    reading = coco.read(_written(tmp_path, content))
    coco.write(reading.dataset, tmp_path / "o.json")
    found = coco.read(tmp_path / "o.json").dataset
    holders = [found, found.images[0], found.categories[0], found.annotations[0]]
    kept = levels <= 64
    assert ["x" in holder.extra for holder in holders] == [kept] * 4
    assert [problem.where.rpartition(".")[2] for problem in reading.problems] == ([] if kept else ["x"] * 4)


def test_too_deep_for_any_reader(tmp_path: Path) -> None:
    text = '{"images": [], "annotations": [], "x": ' + "[" * 100_000 + "]" * 100_000 + "}"
    with pytest.raises(LabelFileError, match="within each other"):
        coco.read(_written(tmp_path, text))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
@pytest.mark.parametrize(
    ("name", "said"),
    [("labels.json", r"labels\.json is not a file\."), ("tags.csv", "it is a pipe, a socket or a device")],
)
def test_a_pipe_in_place_of_labels_is_told_and_not_waited_for(tmp_path: Path, name: str, said: str) -> None:
    os.mkfifo(tmp_path / name)
    with pytest.raises(LabelFileError, match=said):
        formats.read(formats.guess(tmp_path / name), tmp_path / name)


def test_what_is_wrong_is_told_once_however_often_objects_are_read(tmp_path: Path) -> None:
    content = json.loads(ODD.read_text(encoding="utf-8"))
    labels = coco.open_labels(_written(tmp_path, content))
    next(labels.annotations())
    assert sum(1 for _ in labels.annotations())
    told = labels.problems()
    for _ in range(2):
        assert sum(1 for _ in labels.annotations())
        next(labels.annotations())  # a look that ends early
        assert labels.problems() == told
    assert told == coco.read(ODD).problems


@pytest.mark.parametrize("hold", [True, False])
def test_a_key_that_comes_twice_is_told_and_the_last_is_read(tmp_path: Path, hold: bool) -> None:
    images = [f'"images": [{{"id": 1, "file_name": "{name}.png", "height": 9, "width": 9}}]' for name in "ab"]
    rows = '"annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 1, 2, 2]}]'
    path = _written(tmp_path, f'{{{images[0]}, "categories": [{{"id": 1, "name": "x"}}], {rows}, {images[1]}}}')
    found = coco_reader.open_labels(path, hold=hold).loaded().reading
    assert [image.path for image in found.dataset.images] == ["b.png"]
    assert len(found.dataset.annotations) == 1
    (told,) = found.problems
    assert (told.where, told.message) == ("“images”", "The key stands in the file more than once; the last was read.")
