"""A zipped export of another tool opens as it is, within bounds; label files are mended into another file."""

import json
import zipfile
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.cli import main
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.engine import archives
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.writing import Writing
from swin_annotator.store.project import Project


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    Pillow.new("RGB", (80, 60)).save(folder / "a.png")
    return folder


def _data(root: Path | None = None) -> Dataset:
    rows = (Annotation(1, 1, 1, (1.0, 2.0, 30.0, 40.0)),)
    return Dataset((Image(1, "a.png", (60, 80)),), (Category(1, "cat"),), rows, root=root)


def _zipped(folder: Path, path: Path, within: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, f"{within}{file.relative_to(folder).as_posix()}")
    return path


@pytest.mark.parametrize("within", ["", "export/", "job_12/dataset/"])
@pytest.mark.parametrize(
    "name", ["coco", "yolo", "voc", "labelme", "cvat", "cityscapes", "datumaro", "supervisely", "dota"]
)
def test_a_zipped_export_is_imported(photos: Path, tmp_path: Path, name: str, within: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    form = formats.named(name)
    formats.write(name, _data(photos), out / (form.FILE_NAME or "set"), Writing())
    path = _zipped(out, tmp_path / "export.zip", within)
    assert main(["import", str(photos), str(path)]) == 0
    with Project.open(photos, read_only=True) as project:
        [row] = project.annotations()
        assert row.bbox_xywh == pytest.approx((1, 2, 30, 40), abs=0.01)
    assert main(["check", str(path)]) == 0
    assert main(["convert", str(path), str(tmp_path / "again.json"), "--to", "coco", "--images", str(photos)]) == 0
    assert main(["diff", str(path), str(tmp_path / "again.json")]) == 0


@pytest.mark.parametrize("name", ["../evil.json", "/evil.json", "a/../../evil.json", "..\\evil.json"])
def test_names_that_lead_out_are_not_unpacked(tmp_path: Path, name: str) -> None:
    formats.write("coco", _data(), tmp_path / "labels.json")
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(tmp_path / "labels.json", "labels.json")
        archive.writestr(name, "{}")
    with archives.opened(path) as found:
        assert found.name == "labels.json"
        assert not list(found.parents[2].glob("evil.json"))
        assert not list(found.parents[1].glob("evil.json"))


def test_links_in_an_archive_are_not_made(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("labels.json")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with archives.opened(path) as found:
        assert list(found.iterdir()) == []


@pytest.mark.parametrize("kind", ["ratio", "bytes", "files", "damaged", "twice"])
def test_what_would_be_too_much_or_is_damaged_ends_in_a_sentence(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("labels.json", bytes(64 << 20) if kind == "ratio" else "{}" * 5000)
        if kind == "files":
            archive.writestr("b.json", "{}")
        if kind == "twice":
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr("labels.json", "{}")
    if kind == "damaged":
        path.write_bytes(path.read_bytes()[:40])
    monkeypatch.setattr(archives, "MOST_BYTES", 1000 if kind == "bytes" else archives.MOST_BYTES)
    monkeypatch.setattr(archives, "MOST_FILES", 1 if kind == "files" else archives.MOST_FILES)
    with pytest.raises(LabelFileError), archives.opened(path):
        pass


def test_photos_stay_in_an_archive_that_is_large_for_them_alone(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 3000)
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("labels.json", json.dumps({"images": [], "annotations": [], "categories": []}))
        archive.writestr("a.jpg", bytes(5000))
    with archives.opened(tmp_path / "export.zip") as found:
        assert found.name == "labels.json"
        assert not found.with_name("a.jpg").exists()


def test_what_can_be_mended_is_mended_into_another_file(photos: Path, tmp_path: Path, capsys) -> None:
    bad = tmp_path / "bad.json"
    box = {"image_id": 1, "category_id": 1}
    rows = [
        {"id": 1, **box, "bbox": [1, 2, 30, 40]},
        {"id": 1, **box, "bbox": [1, 2, 30, 40]},
        {"id": 2, **box, "bbox": [60, 2, 50, 40]},
        {"id": 3, **box, "bbox": [5, 5, 0, 10]},
        {"id": 4, "image_id": 9, "category_id": 1, "bbox": [5, 5, 10, 10]},
        {"id": 5, **box, "bbox": [5, "x", 10, 10]},
    ]
    images = [{"id": 1, "file_name": "a.png", "width": 80, "height": 60}]
    bad.write_text(json.dumps({"images": images, "categories": [{"id": 1, "name": "cat"}], "annotations": rows}))
    before = bad.read_bytes()
    assert main(["check", str(bad), "--images", str(photos)]) == 1
    assert main(["check", str(bad), "--images", str(photos), "--fix", str(tmp_path / "good.json")]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out
    found = formats.read("coco", tmp_path / "good.json").dataset
    assert [a.bbox_xywh for a in found.annotations] == [(1, 2, 30, 40), (60, 2, 20, 40)]
    assert bad.read_bytes() == before
