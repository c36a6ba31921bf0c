import argparse
import json
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.cli import label_files
from swin_annotator.core.types import ImageState
from swin_annotator.errors import LabelFileError, NoImages, ProjectError
from swin_annotator.store.project import Project

LABELS = {
    "images": [{"id": 1, "file_name": "a.png", "width": 40, "height": 30}, {"id": 2, "file_name": "gone.png"}],
    "categories": [{"id": i, "name": f"class {i}"} for i in range(1, 31)],
    "annotations": [
        {"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 12]},
        {"id": 2, "image_id": 2, "category_id": 1, "bbox": [1, 2, 10, 12]},
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    for name in ("a.png", "b.png"):
        Pillow.new("RGB", (40, 30)).save(tmp_path / "photos" / name)
    return tmp_path / "photos"


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(LABELS))
    return path


def _run(*words: object) -> int:
    parser = argparse.ArgumentParser()
    label_files.add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args([str(word) for word in words])
    code: int = args.run(args)
    return code


def test_every_problem_counts_however_often_it_comes_up(folder: Path, tmp_path: Path, capsys) -> None:
    missing = [{"id": i, "file_name": f"{i}.png", "width": 40, "height": 30} for i in range(2, 102)]
    many = tmp_path / "many.json"
    many.write_text(json.dumps({**LABELS, "images": [LABELS["images"][0], *missing]}))
    assert _run("check", many, "--images", folder, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["errors"] == 100
    assert found["warnings"] == 1
    assert sum(problem["count"] for problem in found["problems"]) == 101
    assert len(found["problems"]) < 30
    assert _run("import", folder, many) == 0
    assert "100 errors, 0 warnings in" in capsys.readouterr().out


def test_import_then_export_then_evaluate(folder: Path, labels: Path, tmp_path: Path, capsys) -> None:
    assert _run("import", folder, labels) == 0
    out, err = capsys.readouterr()
    assert "1 object on 1 image imported as accepted." in out
    assert "1 object left out." in out
    assert "1 error, 0 warnings in" in out
    assert "and 10 more" in out
    assert "gone.png" in err
    assert _run("import", folder, labels) == 0
    assert "1 object was" in capsys.readouterr().out
    assert _run("export", folder, tmp_path / "o.json") == 0
    out = capsys.readouterr().out
    assert "1 object on 1 image written to" in out
    assert "1 more image has none." in out
    assert _run("evaluate", "--truth", labels, "--predictions", tmp_path / "o.json") == 0
    out = capsys.readouterr().out
    assert "AP 0.505" in out  # one of two is there
    assert "class 1" in out
    assert "class 2" not in out


def test_tags_in_a_table_and_out_as_folders(folder: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "t.csv").write_text("file_name,tag\na.png,night\nb.png,day\nb.png,fog\n")
    assert _run("import", folder, tmp_path / "t.csv") == 0
    assert capsys.readouterr().out == "3 tags given.\n"
    assert _run("export", folder, tmp_path / "out", "--format", "class-folders") == 0
    assert "3 tags on 2 images written to" in capsys.readouterr().out
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["day", "fog", "night"]
    assert _run("export", folder, tmp_path / "again.csv", "--format", "tags-csv") == 0
    assert (tmp_path / "again.csv").read_text() == (tmp_path / "t.csv").read_text()


def test_yolo_goes_out_and_comes_in_by_itself(folder: Path, labels: Path, tmp_path: Path, capsys) -> None:
    assert _run("import", folder, labels) == 0
    out = tmp_path / "set"
    words = ("export", folder, out, "--format", "yolo", "--classes", "class 3,class 1")
    capsys.readouterr()
    assert _run(*words, "--dry-run") == 0
    said = capsys.readouterr()
    assert "1 object on 1 image would be written to" in said.out
    assert "1 more image has none." in said.out
    assert not out.exists()
    assert _run(*words) == 0
    assert (out / "classes.txt").read_text().splitlines()[:3] == ["class 3", "class 1", "class 2"]
    assert sorted(p.name for p in out.rglob("*.png")) == ["a.png", "b.png"]
    capsys.readouterr()
    assert _run("import", folder, out) == 0
    said = capsys.readouterr().out
    assert "No labels came in." in said
    assert "1 object was there already." in said
    assert "not found" not in said
    assert _run("check", out) == 0


def test_classes_that_are_not_there_are_told(folder: Path, labels: Path, tmp_path: Path) -> None:
    _run("import", folder, labels)
    with pytest.raises(LabelFileError, match="no category called unicorn"):
        _run("export", folder, tmp_path / "o", "--format", "yolo", "--classes", "unicorn")
    assert not (tmp_path / "o").exists()


def test_json_is_one_object_on_stdout(folder: Path, labels: Path, tmp_path: Path, capsys) -> None:
    def answer(*words: object) -> dict:
        _run(*words, "--json")
        return json.loads(capsys.readouterr().out)

    assert answer("import", folder, labels, "--as", "proposed")["annotations"] == 1
    assert answer("export", folder, tmp_path / "o.json")["annotations"] == 0
    exported = answer("export", folder, tmp_path / "o", "--state", "all", "--split", "train=0.5,val=0.5")
    assert exported["annotations"] == 1
    assert exported["files"] == [str(tmp_path / "o" / "train.json"), str(tmp_path / "o" / "val.json")]
    measured = answer("evaluate", "--truth", labels, "--predictions", labels)
    assert measured["AP"] == pytest.approx(1)
    assert measured["per_class"]["class 1"]["AP50"] == pytest.approx(1)
    assert measured["per_class"]["class 2"]["AP"] is None
    checked = answer("check", labels, "--images", folder)
    assert (checked["errors"], len(checked["problems"])) == (1, checked["errors"] + checked["warnings"])


def test_check_ends_with_one_when_there_is_an_error(folder: Path, labels: Path, capsys) -> None:
    assert _run("check", labels) == 0  # a missing size is only odd
    assert "warning" in capsys.readouterr().out
    assert _run("check", labels, "--images", folder) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("error")
    assert "gone.png" in lines[0]
    assert lines[-1].startswith("1 error, ")


@pytest.mark.parametrize(
    "words",
    [
        ("import", "x", "y", "--format", "tarot"),
        ("export", "x", "y", "--format", "tarot"),
        ("export", "x", "y", "--split", "train=0.5"),
        ("export", "x", "y", "--state", "rejected"),
        ("evaluate", "--truth", "x"),
    ],
)
def test_wrong_usage_ends_with_two(words: tuple[str, ...], capsys) -> None:
    with pytest.raises(SystemExit) as caught:
        _run(*words)
    assert caught.value.code == 2
    if "yolo" in words:
        assert "known: coco" in capsys.readouterr().err


def test_a_failed_import_makes_no_project(folder: Path, labels: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoImages, match="no images in"):
        _run("import", tmp_path / "empty", labels)
    with pytest.raises(LabelFileError, match="does not exist"):
        _run("import", folder, tmp_path / "nowhere.json")
    assert not list((tmp_path / "empty").iterdir())
    assert not (folder / ".swin_annotator").exists()


def test_a_format_that_is_given_needs_no_known_ending(folder: Path, labels: Path) -> None:
    labels.rename(labels.with_name("labels.txt"))
    assert _run("import", folder, labels.with_name("labels.txt"), "--format", "coco") == 0


def test_expected_failures_are_sentences(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no project yet"):
        _run("export", folder, tmp_path / "o.json")
    (tmp_path / "no.json").write_text("{")
    with pytest.raises(LabelFileError, match="cut short"):
        _run("import", folder, tmp_path / "no.json")


SMALL = {
    "images": [{"id": i, "file_name": name, "width": 40, "height": 30} for i, name in ((1, "a.png"), (2, "b.png"))],
    "categories": [{"id": 1, "name": "cat"}],
    "annotations": [
        {"id": 1, "image_id": 1, "category_id": 1, "bbox": [20, 20, 16, 8]},
        {"id": 2, "image_id": 2, "category_id": 1, "bbox": [1, 2, 10, 12]},
    ],
}


@pytest.fixture
def shrunk(folder: Path, labels: Path, capsys) -> Path:
    """A labelled folder in which a.png was made smaller since."""
    labels.write_text(json.dumps(SMALL))
    assert _run("import", folder, labels) == 0
    Pillow.new("RGB", (20, 15)).save(folder / "a.png")
    capsys.readouterr()
    return folder


def _boxes(path: Path) -> dict[str, list[float]]:
    content = json.loads(path.read_text())
    names = {image["id"]: image["file_name"] for image in content["images"]}
    return {names[a["image_id"]]: a["bbox"] for a in content["annotations"]}


def test_an_image_of_another_size_is_said_and_not_written(shrunk: Path, tmp_path: Path, capsys) -> None:
    assert _run("export", shrunk, tmp_path / "o.json") == 0
    err = capsys.readouterr().err
    assert "a.png has changed since it was labelled: was 40×30, is 20×15." in err
    assert "--changed scale, keep or review" in err
    assert _boxes(tmp_path / "o.json") == {"b.png": [1, 2, 10, 12]}
    assert _run("check", tmp_path / "o.json", "--images", shrunk) == 1
    assert "a.png has changed since it was labelled: was 40×30, is 20×15." in capsys.readouterr().out
    assert _run("check", tmp_path / "labels.json", "--images", shrunk) == 1
    assert capsys.readouterr().out.count("was 40×30, is 20×15.") == 1


@pytest.mark.parametrize(
    ("how", "boxes"),
    [
        ("scale", {"a.png": [10, 10, 8, 4], "b.png": [1, 2, 10, 12]}),
        ("keep", {"b.png": [1, 2, 10, 12]}),
        ("review", {"b.png": [1, 2, 10, 12]}),
    ],
)
def test_a_flag_says_what_becomes_of_labels(
    shrunk: Path, tmp_path: Path, capsys, how: str, boxes: dict[str, list[float]]
) -> None:
    assert _run("export", shrunk, tmp_path / "o.json", "--changed", how) == 0
    assert "a.png." in capsys.readouterr().err
    assert _boxes(tmp_path / "o.json") == boxes
    images = json.loads((tmp_path / "o.json").read_text())["images"]
    assert [(i["file_name"], i["width"], i["height"]) for i in images] == [("a.png", 20, 15), ("b.png", 40, 30)]
    with Project.open(shrunk) as project:
        project.undo()
        assert [image.path for image in project.files.changed()] == ["a.png"]


def test_settling_makes_no_project_where_there_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    with pytest.raises(ProjectError, match="has no project yet"):
        _run("export", folder, tmp_path / "o.json", "--changed", "keep")
    assert not list(folder.iterdir())
    assert not (tmp_path / "o.json").exists()


def test_images_that_are_gone_are_said_and_kept_on_request(shrunk: Path, tmp_path: Path, capsys) -> None:
    (shrunk / "b.png").unlink()
    assert _run("export", shrunk, tmp_path / "o.json") == 0
    out, err = capsys.readouterr()
    assert "b.png is gone." in err
    assert "1 image left out; --keep-missing keeps their labels." in err
    assert _boxes(tmp_path / "o.json") == {}
    assert _run("export", shrunk, tmp_path / "o.json", "--keep-missing", "--json") == 0
    out, err = capsys.readouterr()
    assert "--keep-missing" not in err
    assert _boxes(tmp_path / "o.json") == {"b.png": [1, 2, 10, 12]}
    assert (json.loads(out)["missing"], json.loads(out)["left_out"]) == (["b.png"], ["a.png"])


def test_an_import_reviews_its_images_on_request_alone(folder: Path, labels: Path) -> None:
    assert _run("import", folder, labels) == 0
    with Project.open(folder) as project:
        assert {project.image(i).path: s.state for i, s in project.summaries().items()} == {
            "a.png": ImageState.STARTED,
            "b.png": ImageState.UNTOUCHED,
        }
        project.undo()
    assert _run("import", folder, labels, "--reviewed") == 0
    with Project.open(folder) as project:
        states = {project.image(i).path: s.state for i, s in project.summaries().items()}
        assert states == {"a.png": ImageState.REVIEWED, "b.png": ImageState.UNTOUCHED}
        project.undo()  # one step
        assert not project.annotations()
        assert project.summary(1).state is ImageState.UNTOUCHED
