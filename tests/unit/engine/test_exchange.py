import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.core import geometry, masks, review_steps, tags
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, BoxXYWH, State
from swin_annotator.engine import check, exporting, importing
from swin_annotator.engine.import_plan import ImportReport
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco
from swin_annotator.store.project import Project

LABELS = {
    "info": {"year": 2024},
    "images": [
        {"id": 10, "file_name": "C:\\photos\\b.png", "width": 40, "height": 30, "camera": "X"},
        {"id": 11, "file_name": "missing.png", "width": 40, "height": 30},
    ],
    "categories": [{"id": 5, "name": "cat", "supercategory": "animal"}, {"id": 0, "name": "dog"}],
    "annotations": [
        {"id": 20, "image_id": 10, "category_id": 5, "bbox": [1, 2, 10, 12], "mood": "calm"},
        {"id": 21, "image_id": 10, "category_id": 0, "segmentation": [[1, 1, 9, 1, 9, 9]], "score": 0.5},
        {"id": 22, "image_id": 11, "category_id": 0, "bbox": [1, 2, 10, 12]},
    ],
}


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(LABELS))
    return path


def _import(project: Project, labels: Path, state: State = State.ACCEPTED) -> ImportReport:
    return importing.import_labels(project, labels, state=state)


def test_an_import_keeps_ids_and_says_what_was_not_found(project: Project, labels: Path) -> None:
    report = _import(project, labels)
    assert (report.images, report.matched, report.unmatched) == (2, 1, ("missing.png",))
    assert (report.annotations, report.left_out, report.already_there) == (2, 1, 0)
    assert report.categories_added == ("cat", "dog")
    assert [problem.severity for problem in report.problems] == ["error"]
    image = project.image_by_path("b.png")
    assert image.size_hw == (30, 40)
    assert image.extra == {"camera": "X"}
    rows = project.annotations(image.id)
    assert [(a.id, a.category_id, a.state, a.source.kind) for a in rows] == [
        (20, 5, State.ACCEPTED, "import"),
        (21, 0, State.ACCEPTED, "import"),
    ]
    assert rows[0].extra == {"mood": "calm"}
    assert [(c.id, c.name) for c in project.categories()] == [(5, "cat"), (0, "dog")]


def test_an_import_is_one_undo(project: Project, labels: Path) -> None:
    _import(project, labels)
    assert project.undo_name == "Import labels.json"
    project.undo()
    assert project.undo_name is None
    assert (project.annotations(), project.categories()) == ([], [])
    assert project.image_by_path("b.png").extra == {}
    assert project.sources() == []
    project.redo()
    assert len(project.annotations()) == 2
    assert [source.extra for source in project.sources()] == [{"info": {"year": 2024}}]


def test_importing_twice_doubles_nothing(project: Project, labels: Path) -> None:
    _import(project, labels)
    before = project.annotations()
    report = _import(project, labels)
    assert (report.annotations, report.already_there) == (0, 2)
    assert project.annotations() == before


def test_a_proposal_waits_for_review(project: Project, labels: Path) -> None:
    _import(project, labels, State.PROPOSED)
    assert {a.state for a in project.annotations()} == {State.PROPOSED}


def test_proposals_that_come_back_as_final_are_accepted(project: Project, labels: Path) -> None:
    _import(project, labels, State.PROPOSED)
    before = project.annotations()
    report = _import(project, labels)
    assert (report.annotations, report.already_there, report.accepted) == (0, 0, 2)
    assert project.annotations() == [replace(a, state=State.ACCEPTED) for a in before]
    project.undo()
    assert project.annotations() == before
    project.redo()
    report = _import(project, labels, State.PROPOSED)  # says nothing against a person's word
    assert (report.annotations, report.already_there, report.accepted) == (0, 2, 0)
    assert {a.state for a in project.annotations()} == {State.ACCEPTED}


def test_an_entry_that_is_there_twice_accepts_its_proposal_once(project: Project, tmp_path: Path) -> None:
    entry = {"image_id": 10, "category_id": 5, "bbox": [1, 2, 10, 12]}
    path = tmp_path / "twice.json"
    path.write_text(json.dumps({**LABELS, "annotations": [entry]}))
    _import(project, path, State.PROPOSED)
    path.write_text(json.dumps({**LABELS, "annotations": [entry, entry]}))
    report = _import(project, path)
    assert (report.annotations, report.accepted, report.already_there) == (0, 1, 1)


def test_what_was_rejected_comes_in_again(project: Project, labels: Path) -> None:
    _import(project, labels, State.PROPOSED)
    project.apply(review_steps.reject(project.annotations()))
    report = _import(project, labels)
    assert (report.annotations, report.accepted) == (2, 0)


@pytest.mark.parametrize("how", ["polygon", "rle"])
def test_an_export_that_comes_back_doubles_no_mask_and_no_polygon(project: Project, tmp_path: Path, how: str) -> None:
    cat = project.ensure_category("cat").id
    solid = np.zeros((30, 40), bool)
    solid[5:20, 5:20] = True
    holed = solid.copy()
    holed[10:12, 10:12] = False
    for mask in (solid, holed):
        project.apply(review_steps.draw_mask(1, cat, masks.encode(mask), project.new_id()))
    project.apply(review_steps.draw_polygon(1, cat, (20, 20, 35, 20, 30, 29), project.new_id()))
    project.apply(review_steps.draw_box(1, cat, (5, 5, 15, 15), project.new_id()))
    exporting.export_labels(project, tmp_path / "o.json", masks=how)
    report = _import(project, tmp_path / "o.json")
    assert (report.annotations, report.already_there) == (0, 4)


def test_categories_are_joined_by_name_and_ids_never_taken_over(project: Project, labels: Path) -> None:
    dog = project.ensure_category("dog")
    others = [project.ensure_category(f"c{i}") for i in range(4)]  # takes the file's id 5
    taken = project.new_id()
    project.apply(review_steps.draw_box(1, dog.id, (0, 0, 5, 5), taken))
    other = Annotation(20, 1, dog.id, (3, 3, 4, 4))
    project.apply(Step("other tool", (Edit(None, other),)))
    _import(project, labels)
    by_name = {c.name: c.id for c in project.categories()}
    assert by_name["dog"] == dog.id
    assert by_name["cat"] not in {dog.id, *(c.id for c in others)}
    ids = [a.id for a in project.annotations()]
    assert len(set(ids)) == 4
    assert project.annotation(20) == other
    assert project.annotation(21).category_id == dog.id  # free, so kept


def test_two_categories_of_one_name_lose_no_object(project: Project, tmp_path: Path) -> None:
    content = json.loads(json.dumps(LABELS))
    content["categories"][1]["name"] = "cat"
    path = tmp_path / "double.json"
    path.write_text(json.dumps(content))
    report = _import(project, path)
    assert report.annotations == 2
    assert [(c.id, c.name, c.extra) for c in project.categories()] == [
        (5, "cat", {"supercategory": "animal"}),
        (0, "cat", {}),
    ]
    assert [a.category_id for a in project.annotations()] == [5, 0]
    report = _import(project, path)
    assert (report.annotations, report.already_there, len(project.categories())) == (0, 2, 2)


def test_another_size_is_told_and_boxes_stay_in_pixels(project: Project, tmp_path: Path) -> None:
    content = json.loads(json.dumps(LABELS))
    content["images"][0] |= {"width": 400, "height": 300}
    content["annotations"] = [
        {"id": 1, "image_id": 10, "category_id": 5, "bbox": [1, 2, 10, 12]},
        {"id": 2, "image_id": 10, "category_id": 5, "bbox": [35, 2, 100, 12]},
        {"id": 3, "image_id": 10, "category_id": 5, "bbox": [350, 2, 10, 12]},
        {
            "id": 4,
            "image_id": 10,
            "category_id": 5,
            "bbox": [1, 2, 5, 5],
            "segmentation": {"size": [300, 400], "counts": [7, 20, 119973]},
        },
    ]
    path = tmp_path / "other.json"
    path.write_text(json.dumps(content))
    report = _import(project, path)
    assert [a.bbox_xywh for a in project.annotations()] == [(1, 2, 10, 12), (35, 2, 5, 12), (1, 2, 5, 5)]
    assert project.annotation(4).mask is None
    assert report.left_out == 1
    assert any("40×30" in problem.message and "400×300" in problem.message for problem in report.problems)


def test_an_outline_is_cut_where_its_box_is(project: Project, tmp_path: Path) -> None:
    content = json.loads(json.dumps(LABELS))
    content["images"][0] |= {"width": 400, "height": 300}
    ring = [30, 10, 140, 10, 140, 20, 30, 20]
    content["annotations"] = [
        {"id": 1, "image_id": 10, "category_id": 5, "bbox": [30, 10, 110, 10], "segmentation": [ring]}
    ]
    path = tmp_path / "other.json"
    path.write_text(json.dumps(content))
    report = _import(project, path)
    (row,) = project.annotations()
    assert row.bbox_xywh == (30, 10, 10, 10)
    assert geometry.polygons_bbox(row.polygons) == (30, 10, 10, 10)
    assert any("outline" in problem.message for problem in report.problems)


def test_labels_of_another_folder_are_refused(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text(json.dumps({"images": [{"id": 1, "file_name": "zzz.jpg"}], "annotations": []}))
    with pytest.raises(LabelFileError, match=r"The only image in other\.json is not in") as caught:
        _import(project, path)
    assert caught.value.hint
    assert project.undo_name is None


def test_a_label_file_beside_images_of_a_sub_folder_is_theirs_and_ambiguous_names_are_told(tmp_path: Path) -> None:
    labels = {
        "images": [{"id": 1, "file_name": "a.png"}],
        "categories": [{"id": 1, "name": "car"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 12]}],
    }
    for day in ("day1", "day2"):
        (tmp_path / "photos" / day).mkdir(parents=True)
        Pillow.new("RGB", (40, 30)).save(tmp_path / "photos" / day / "a.png")
    outside, inside = tmp_path / "labels.json", tmp_path / "photos" / "day2" / "labels.json"
    for path in (outside, inside):
        path.write_text(json.dumps(labels))
    with Project.open(tmp_path / "photos") as project:
        exporting.sync_images(project)
        with pytest.raises(LabelFileError, match="fits several images"):
            _import(project, outside)
        assert _import(project, inside).matched == 1
        assert [project.image(a.image_id).path for a in project.annotations()] == ["day2/a.png"]
    assert not [p for p in check.check(inside, tmp_path / "photos") if p.severity == "error"]


def test_an_export_has_every_image_in_path_order_and_only_what_was_asked(project: Project, tmp_path: Path) -> None:
    cat, image = project.ensure_category("cat"), project.image_by_path("b.png")
    rows = [Annotation(project.new_id(), image.id, cat.id, (1, 1, 5, 5), state) for state in State]
    project.apply(Step("rows", tuple(Edit(None, row) for row in rows)))
    for states, expected in (("accepted", {State.ACCEPTED}), ("all", {State.ACCEPTED, State.PROPOSED})):
        report = exporting.export_labels(project, tmp_path / "o.json", states=states)
        data = coco.read(tmp_path / "o.json").dataset
        assert [(i.id, i.path, i.size_hw) for i in data.images] == [
            (1, "a.png", (30, 40)),
            (2, "b.png", (30, 40)),
            (3, "sub/c.png", (30, 40)),
        ]
        assert {a.id for a in data.annotations} == {row.id for row in rows if row.state in expected}
        assert report.annotations == len(expected)
    with pytest.raises(ValueError, match="states"):
        exporting.export_labels(project, tmp_path / "o.json", states="some")


def test_what_was_imported_goes_out_again(project: Project, labels: Path, tmp_path: Path) -> None:
    _import(project, labels)
    exporting.export_labels(project, tmp_path / "o.json")
    content = json.loads((tmp_path / "o.json").read_text())
    assert content["info"] == {"year": 2024}
    assert content["images"][1]["camera"] == "X"
    assert content["categories"][0] == {"id": 5, "name": "cat", "supercategory": "animal"}
    assert content["annotations"][0]["mood"] == "calm"
    assert content["annotations"][1]["score"] == 0.5
    first = (tmp_path / "o.json").read_bytes()
    exporting.export_labels(project, tmp_path / "o.json")
    assert (tmp_path / "o.json").read_bytes() == first


def test_tags_come_in_beside_those_there_are_and_go_out(project: Project, tmp_path: Path) -> None:
    image = project.image_by_path("b.png")
    project.apply(tags.give(image, ["old"]))
    content = LABELS | {"images": [LABELS["images"][0] | {"tags": ["night", "old", " wet  street "]}]}
    (tmp_path / "t.json").write_text(json.dumps(content))
    _import(project, tmp_path / "t.json")
    assert project.image(image.id).tags == ("old", "night", "wet street")
    assert project.image(image.id).extra == {"camera": "X"}
    exporting.export_labels(project, tmp_path / "o.json")
    entries = json.loads((tmp_path / "o.json").read_text())["images"]
    assert [entry.get("tags") for entry in entries] == [None, ["old", "night", "wet street"], None]
    project.undo()
    assert project.image(image.id).tags == ("old",)


def test_tags_go_out_as_a_table_and_as_folders_and_come_back(project: Project, tmp_path: Path) -> None:
    for name, given in (("a.png", ["x", "y"]), ("sub/c.png", ["y"])):
        project.apply(tags.give(project.image_by_path(name), given))
    (tmp_path / "out").mkdir()
    table = exporting.export_labels(project, tmp_path / "out", "tags-csv")
    assert table.files == (tmp_path / "out" / "tags.csv",)
    assert (table.images, table.annotations, table.tags) == (3, 0, 3)
    copies = exporting.export_labels(project, tmp_path / "classes", "class-folders")
    assert (copies.images, copies.tags) == (2, 3)
    parts = exporting.export_labels(project, tmp_path / "parts", "class-folders", split={"train": 0.5, "val": 0.5})
    assert parts.files == (tmp_path / "parts" / "train", tmp_path / "parts" / "val")
    named = exporting.export_labels(project, tmp_path / "t.csv", "tags-csv", split={"train": 0.5, "val": 0.5})
    assert named.files == (tmp_path / "t_train.csv", tmp_path / "t_val.csv")
    project.undo()
    project.undo()
    for source in (tmp_path / "out" / "tags.csv", tmp_path / "classes"):
        report = _import(project, source)
        assert (report.tags, report.annotations) == (3, 0)
        assert {image.path: set(image.tags) for image in project.tagged_images()} == {
            "a.png": {"x", "y"},
            "sub/c.png": {"y"},
        }
        assert _import(project, source).tags == 0
        project.undo()
        assert project.tagged_images() == []


@pytest.mark.parametrize("odd", ["night", {"a": 1}, ["a", 3], []])
def test_tags_that_are_no_words_stay_in_the_file(project: Project, tmp_path: Path, odd: object) -> None:
    content = {"images": [{"file_name": "b.png", "tags": odd}], "annotations": []}
    (tmp_path / "t.json").write_text(json.dumps(content))
    report = _import(project, tmp_path / "t.json")
    assert [problem.severity for problem in report.problems] == ["warning"] * bool(odd)
    assert project.image_by_path("b.png").tags == ()
    exporting.export_labels(project, tmp_path / "o.json")
    assert json.loads((tmp_path / "o.json").read_text())["images"][1]["tags"] == odd


def test_an_image_that_cannot_be_read_goes_out_on_request_with_the_size_that_came_in(
    project: Project, folder: Path, labels: Path, tmp_path: Path
) -> None:
    (folder / "b.png").write_bytes(b"no image")
    _import(project, labels)
    report = exporting.export_labels(project, tmp_path / "o.json")
    assert (report.annotations, report.unreadable, report.left_out) == (0, ("b.png",), ("b.png",))
    assert exporting.export_labels(project, tmp_path / "o.json", keep_missing=True).annotations == 2


def test_a_vanished_image_goes_out_on_request(project: Project, folder: Path, labels: Path, tmp_path: Path) -> None:
    _import(project, labels)
    (folder / "b.png").unlink()
    report = exporting.export_labels(project, tmp_path / "o.json")
    assert (report.annotations, report.images, report.missing, report.left_out) == (0, 2, ("b.png",), ("b.png",))
    kept = exporting.export_labels(project, tmp_path / "o.json", keep_missing=True)
    assert (kept.annotations, kept.images, kept.missing, kept.left_out) == (2, 3, ("b.png",), ())


def test_two_imports_keep_the_top_level_keys_of_both(project: Project, labels: Path, tmp_path: Path) -> None:
    _import(project, labels)
    content = LABELS | {"info": {"year": 2025}, "licenses": [{"id": 1}]}
    for extra in ([{"id": 1}], [{"id": 1}, {"id": 2}]):
        (tmp_path / "second.json").write_text(json.dumps(content | {"licenses": extra}))
        _import(project, tmp_path / "second.json")
    exporting.export_labels(project, tmp_path / "o.json")
    infos = [{"file_name": f"{name}.json", "info": {"year": y}} for name, y in (("labels", 2024), ("second", 2025))]
    extra = coco.read(tmp_path / "o.json").dataset.extra
    assert extra == {"info": {"sources": infos}, "licenses": [{"id": 1}, {"id": 2}]}


@pytest.mark.parametrize(
    "name", ["made_windows_paths", "made_via_style", "made_string_ids", "made_bom", "roboflow_chess"]
)
def test_foreign_files_find_their_images(shared_data: Path, tmp_path: Path, name: str) -> None:
    data = shared_data / "foreign_coco"
    shutil.copytree(data / "images", tmp_path / "images")
    with Project.open(tmp_path / "images") as project:
        exporting.sync_images(project)
        report = importing.import_labels(project, data / f"{name}.json", state=State.ACCEPTED)
    assert report.unmatched == ()
    assert report.annotations == (42 if name == "roboflow_chess" else 88)


@pytest.mark.parametrize("box", [(1.5, 1.0, 7.5, 7.0), (1.0, 1.0, 8.0, 7.5)])
@pytest.mark.parametrize(
    "form", ["yolo", "yolo-segment", "labelme", "voc", "csv", "openimages", "cvat", "label-studio"]
)
def test_what_went_out_in_another_format_is_not_doubled_when_it_comes_back(
    project: Project, tmp_path: Path, form: str, box: BoxXYWH
) -> None:
    """Some files give a box that is wider than the outline."""
    image = project.image_by_path("a.png")
    cat = project.ensure_category("cat").id
    ring = (1.5, 1.25, 9.0, 1.0, 9.0, 8.0)
    row = Annotation(project.new_id(), image.id, cat, box, polygons=(ring,))
    project.apply(Step("rows", (Edit(None, row),)))
    out = exporting.export_labels(project, tmp_path / f"out{formats.named(form).SUFFIX}", form).files[0]
    report = _import(project, out)
    assert (report.annotations, report.already_there, report.unmatched) == (0, 1, ())


def test_results_of_a_model_come_in_by_the_ids_that_went_out(project: Project, tmp_path: Path) -> None:
    cat = project.ensure_category("cat").id
    exporting.export_labels(project, tmp_path / "o.json")
    ids = {image["file_name"]: image["id"] for image in json.loads((tmp_path / "o.json").read_text())["images"]}
    results = [
        {"image_id": ids["a.png"], "category_id": cat, "bbox": [1, 1, 5, 5], "score": 0.75},
        {"image_id": 999, "category_id": cat, "bbox": [1, 1, 5, 5], "score": 0.5},
        {"image_id": ids["a.png"], "category_id": 999, "bbox": [1, 1, 5, 5], "score": 0.5},
    ]
    (tmp_path / "r.json").write_text(json.dumps(results))
    report = importing.import_labels(project, tmp_path / "r.json", state=State.PROPOSED)
    assert (report.annotations, len(report.problems)) == (1, 2)
    (row,) = project.annotations()
    assert (row.state, row.score, row.category_id, row.image_id) == (State.PROPOSED, 0.75, cat, ids["a.png"])
