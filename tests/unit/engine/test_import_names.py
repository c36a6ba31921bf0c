import json
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core import review, tags
from swin_annotator.core.types import State
from swin_annotator.engine import exchange, importing
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
        exchange.sync_images(opened)
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
        for image in exchange.sync_images(project):
            project.apply(tags.give(image, [f"t{image.id}"]))
            project.apply(review.draw_box(image.id, project.ensure_category("c").id, (1, 1, 5, 5), project.new_id()))
        exchange.export_labels(project, tmp_path / "own", form)
        wanted = {image.path: image.tags for image in project.images()}
    with Project.open(tmp_path / "two") as project:
        exchange.sync_images(project)
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
