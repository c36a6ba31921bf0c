import json
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core import review_steps, tags
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, State
from swin_annotator.engine import exporting, importing
from swin_annotator.engine.check import check
from swin_annotator.engine.import_categories import join_categories
from swin_annotator.engine.import_plan import ImportReport
from swin_annotator.errors import LabelFileError
from swin_annotator.store.project import Project


@pytest.fixture
def project(tmp_path: Path):
    for name in ("a.png", "b.png", "sub/c.png"):
        path = tmp_path / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Pillow.new("RGB", (40, 30)).save(path)
    with Project.open(tmp_path / "photos") as opened:
        exporting.sync_images(opened)
        yield opened


def _import(project: Project, labels: Path, state: State = State.ACCEPTED) -> ImportReport:
    return importing.import_labels(project, labels, state=state)


ODD_NAMES = (
    *(" lead.png", "trail .png", "\u3000写真.png", "back\\slash.png", "a\nb.png", "perc%20.png", "dot./x.png"),
    *("tab\t.png", "e\u0301.png", "\u00e9.png", "x .png/inner.png", "\u200eltr.png", " sp/ in.png", "100%.png"),
)


@pytest.mark.parametrize("form", ["coco", "tags-csv"])
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_an_export_finds_every_file_in_a_copy_of_its_folder(tmp_path: Path, form: str) -> None:
    for name in ODD_NAMES:
        path = tmp_path / "one" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Pillow.new("RGB", (40, 30)).save(path)
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    with Project.open(tmp_path / "one") as project:
        for image in exporting.sync_images(project):
            project.apply(tags.give(image, [f"t{image.id}"]))
            project.apply(
                review_steps.draw_box(image.id, project.ensure_category("c").id, (1, 1, 5, 5), project.new_id())
            )
        exporting.export_labels(project, tmp_path / "own", form)
        wanted = {image.path: image.tags for image in project.images()}
    with Project.open(tmp_path / "two") as project:
        exporting.sync_images(project)
        report = importing.import_labels(project, tmp_path / "own", form, state=State.ACCEPTED)
        assert (report.matched, report.unmatched) == (len(ODD_NAMES), ())
        assert {image.path: image.tags for image in project.images()} == wanted
        assert len({a.image_id for a in project.annotations()}) == (len(ODD_NAMES) if form == "coco" else 0)


def _claims(tmp_path: Path, sizes: list[tuple[int, int]]) -> Path:
    """Two entries, in other folders, of the one image b.png, which is 40×30."""
    images = [{"id": i, "file_name": f"set_{i}/b.png", "width": w, "height": h} for i, (w, h) in enumerate(sizes)]
    rows = [{"id": i + 1, "image_id": i, "category_id": 1, "bbox": [i, 1, 5, 5]} for i in range(2)]
    images.append({"id": 9, "file_name": "a.png"})
    path = tmp_path / "claims.json"
    path.write_text(json.dumps({"images": images, "categories": [{"id": 1, "name": "c"}], "annotations": rows}))
    return path


def test_of_two_entries_of_one_image_the_one_whose_size_fits_is_taken(project: Project, tmp_path: Path) -> None:
    _import(project, _claims(tmp_path, [(80, 60), (40, 30)]))
    assert [a.bbox_xywh[0] for a in project.annotations()] == [1]


def test_where_sizes_do_not_decide_neither_entry_is_taken_and_both_are_said(project: Project, tmp_path: Path) -> None:
    alone = json.loads(_claims(tmp_path, [(40, 30), (40, 30)]).read_text())
    report = _import(project, tmp_path / "claims.json")
    assert (report.annotations, report.left_out, report.unmatched) == (0, 2, ("set_0/b.png", "set_1/b.png"))
    assert [problem.where for problem in report.problems] == ["images[0].file_name", "images[1].file_name"]
    assert all("another entry" in problem.message for problem in report.problems)
    (tmp_path / "alone.json").write_text(json.dumps({**alone, "images": alone["images"][:2]}))
    with pytest.raises(LabelFileError, match=r"(?s)set_0/b\.png.*set_1/b\.png"):
        _import(project, tmp_path / "alone.json")


def _write(path: Path, **content: object) -> Path:
    path.write_text(json.dumps({"images": [], "categories": [], "annotations": [], **content}))
    return path


def _exported(project: Project, path: Path) -> dict:
    exporting.export_labels(project, path)
    return json.loads(path.read_text())


ROOTED = [{"id": 0, "name": "car", "supercategory": "none"}, {"id": 1, "name": "car", "supercategory": "car"}]


def test_categories_of_one_file_are_never_joined_and_come_out_as_they_were(project: Project, tmp_path: Path) -> None:
    rows = [{"id": i + 1, "image_id": 0, "category_id": i, "bbox": [i, 1, 5, 5]} for i in (0, 1)]
    path = _write(tmp_path / "in.json", images=[{"id": 0, "file_name": "a.png"}], categories=ROOTED, annotations=rows)
    _import(project, path)
    out = _exported(project, tmp_path / "o.json")
    assert out["categories"] == ROOTED
    assert [row["category_id"] for row in out["annotations"]] == [0, 1]
    assert _import(project, path).already_there == 2
    single = _write(
        tmp_path / "other.json",
        images=[{"id": 5, "file_name": "b.png"}],
        categories=[{"id": 9, "name": "car", "supercategory": "car"}],
        annotations=[{"id": 1, "image_id": 5, "category_id": 9, "bbox": [1, 1, 5, 5]}],
    )
    assert _import(project, single).categories_added == ()
    assert [a.category_id for a in project.annotations()] == [0, 1, 1]  # the one with the same supercategory


@pytest.mark.parametrize("join", [False, True])
def test_names_that_differ_in_case_or_blanks_are_joined_on_request_alone(
    project: Project, tmp_path: Path, join: bool
) -> None:
    project.ensure_category("traffic light")
    path = _write(
        tmp_path / "in.json",
        images=[{"id": 0, "file_name": "a.png"}],
        categories=[{"id": 1, "name": "Traffic  Light"}, {"id": 2, "name": "Traffic Light"}],
    )
    report = importing.import_labels(project, path, state=State.ACCEPTED, join_alike=join)
    names = [category.name for category in project.categories()]
    assert names == ["traffic light", *([] if join else ["Traffic  Light"]), "Traffic Light"]
    assert len([p for p in report.problems if "--join-alike" in p.message]) == (1 if join else 2)


def test_a_category_whose_namesake_is_in_the_file_too_joins_nothing() -> None:
    theirs = [Category(1, "die"), Category(2, "Die")]
    joined = join_categories(theirs, [Category(1, "die")], lambda number: number > 1, 2, join_alike=True)
    assert joined.ids == {1: 1, 2: 2}
    assert joined.made == (Category(2, "Die"),)


@pytest.mark.parametrize("state", [State.ACCEPTED, State.PROPOSED])
def test_what_waits_of_an_object_that_comes_in_is_an_alternative_to_it(
    project: Project, tmp_path: Path, state: State
) -> None:
    image, _other = project.images()[:2]
    die = project.ensure_category("die").id
    waiting = [
        Annotation(project.new_id(), image.id, die, box, State.PROPOSED, 0.8) for box in ((1, 1, 10, 10), (20, 5, 9, 9))
    ]
    project.apply(Step("Find", tuple(Edit(None, one) for one in waiting)))
    path = _write(
        tmp_path / "in.json",
        images=[{"id": 0, "file_name": "a.png"}],
        categories=[{"id": 1, "name": "six"}],
        annotations=[{"id": waiting[0].id, "image_id": 0, "category_id": 1, "bbox": [1, 1, 10, 11]}],
    )
    _import(project, path, state)
    states = {
        a.category_id: [b.state for b in project.annotations() if b.category_id == a.category_id] for a in waiting
    }
    assert states == {die: [State.ALTERNATIVE, State.PROPOSED]}
    assert project.undo() is not None
    assert [a.state for a in project.annotations()] == [State.PROPOSED] * 2


def test_image_ids_of_a_file_go_out_again_and_with_undo(project: Project, tmp_path: Path) -> None:
    entries = [{"id": 2, "file_name": "a.png"}, {"id": 139, "file_name": "sub/c.png"}]
    rows = [{"id": 1, "image_id": 139, "category_id": 1, "bbox": [1, 1, 5, 5]}]
    path = _write(tmp_path / "in.json", images=entries, categories=[{"id": 1, "name": "c"}], annotations=rows)
    before = project.images()
    _import(project, path)
    out = _exported(project, tmp_path / "o.json")
    ids = {image["file_name"]: image["id"] for image in out["images"]}
    assert (ids["a.png"], ids["sub/c.png"]) == (2, 139)
    assert ids["b.png"] not in (1, 2, 139)  # was 2: given to another, so beyond all
    assert [row["image_id"] for row in out["annotations"]] == [139]
    assert [image.id for image in project.images()] == [image.id for image in before]
    Pillow.new("RGB", (4, 3)).save(project.folder / "later.png")
    exporting.sync_images(project)
    assert {i["file_name"]: i["id"] for i in _exported(project, tmp_path / "o.json")["images"]}.items() > ids.items()
    project.undo()
    assert [image.number for image in project.images()] == [None] * 4
    project.redo()
    assert {i["file_name"]: i["id"] for i in _exported(project, tmp_path / "o.json")["images"]}.items() > ids.items()


def test_the_first_file_keeps_its_image_ids(project: Project, tmp_path: Path) -> None:
    _import(project, _write(tmp_path / "1.json", images=[{"id": 7, "file_name": "a.png"}]))
    _import(
        project, _write(tmp_path / "2.json", images=[{"id": 8, "file_name": "a.png"}, {"id": 7, "file_name": "b.png"}])
    )
    numbers = {image["file_name"]: image["id"] for image in _exported(project, tmp_path / "o.json")["images"]}
    assert numbers == {"a.png": 7, "b.png": 2, "sub/c.png": 3}


def test_rows_of_a_table_give_images_no_numbers(project: Project, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("file_name,tag\nsub/c.png,x\n")
    _import(project, tmp_path / "t.csv")
    assert {image.number for image in project.images()} == {None}


def _licensed(path: Path, name: str, licence: int, *listed: dict) -> Path:
    images = [{"id": 1, "file_name": name, "license": licence}]
    return _write(path, info={"description": path.name}, licenses=list(listed), images=images)


def test_merged_files_keep_their_licences_and_their_info(project: Project, tmp_path: Path) -> None:
    cc, mit, own = ({"id": 1, "name": "CC"}, {"id": 1, "name": "MIT"}, {"id": 2, "name": "own"})
    _import(project, _licensed(tmp_path / "1.json", "a.png", 1, cc))
    _import(project, _licensed(tmp_path / "2.json", "b.png", 1, mit, own, {**cc, "id": 3}))
    _import(project, _licensed(tmp_path / "3.json", "sub/c.png", 2))  # lists none: must not become another's
    out = _exported(project, tmp_path / "o.json")
    names = {entry["id"]: entry["name"] for entry in out["licenses"]}
    assert sorted(names.values()) == ["CC", "MIT", "own"]
    assert [names.get(image["license"]) for image in out["images"]] == ["CC", "MIT", None]
    assert [entry["file_name"] for entry in out["info"]["sources"]] == ["1.json", "2.json", "3.json"]
    _import(project, tmp_path / "2.json")
    again = _exported(project, tmp_path / "again.json")
    assert again == out
    _import(project, tmp_path / "o.json")  # what was merged comes back
    assert _exported(project, tmp_path / "again.json")["info"] == out["info"]


def test_what_stood_at_the_top_of_a_file_goes_with_undo(project: Project, tmp_path: Path) -> None:
    plain = set(_exported(project, tmp_path / "o.json"))
    _import(project, _licensed(tmp_path / "1.json", "a.png", 1, {"id": 1, "name": "CC"}))
    assert set(_exported(project, tmp_path / "o.json")) == plain | {"info", "licenses"}
    project.undo()
    assert set(_exported(project, tmp_path / "o.json")) == plain
    project.redo()
    assert set(_exported(project, tmp_path / "o.json")) == plain | {"info", "licenses"}


SHARES = [[0.25, 0.25, 0.5, 0.25], [0.1, 0.6, 0.2, 0.2]]


def _shares(path: Path, *boxes: list) -> Path:
    ring = [0.25, 0.25, 0.75, 0.25, 0.75, 0.5]
    rows = [{"id": i, "image_id": 1, "category_id": 1, "bbox": box} for i, box in enumerate(boxes, 1)]
    rows[0]["segmentation"] = [ring]
    return _write(
        path,
        images=[{"id": 1, "file_name": "a.png", "width": 40, "height": 30}],
        categories=[{"id": 1, "name": "c"}],
        annotations=rows,
    )


def test_shares_of_the_sides_are_said_and_scaled_on_request(project: Project, tmp_path: Path) -> None:
    path = _shares(tmp_path / "in.json", *SHARES)
    assert ["--normalised" in p.message for p in _import(project, path).problems if p.severity == "error"] == [True]
    assert ["--normalised" in p.message for p in check(path) if p.severity == "error"] == [True]
    project.undo()
    report = importing.import_labels(project, path, state=State.ACCEPTED, normalised=True)
    assert report.problems == ()
    one, two = project.annotations()
    assert (one.bbox_xywh, one.polygons) == ((10, 7.5, 20, 7.5), ((10, 7.5, 30, 7.5, 30, 15),))
    assert two.bbox_xywh == pytest.approx((4, 18, 8, 6))


def test_pixels_are_not_scaled(project: Project, tmp_path: Path) -> None:
    path = _shares(tmp_path / "in.json", *SHARES, [1, 1, 30, 20])
    assert not any("--normalised" in problem.message for problem in _import(project, path).problems)
    project.undo()
    with pytest.raises(LabelFileError, match="pixels"):
        importing.import_labels(project, path, state=State.ACCEPTED, normalised=True)
    assert project.annotations() == []
