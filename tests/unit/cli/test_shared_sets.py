"""Every image and every label file of the shared sets on the command line, each doing what its entry says."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow

from swin_annotator.cli import main
from swin_annotator.store.project import Project


def entries(shared_data: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((shared_data / name / "index.json").read_text(encoding="utf-8"))
    return found


def test_every_nasty_image_is_checked_as_its_entry_says(
    shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    index = entries(shared_data, "nasty_images")
    images = [
        {"id": i, "file_name": entry["file"], **dict(zip(("width", "height"), entry["display_size"], strict=True))}
        for i, entry in enumerate(index, start=1)
        if entry.get("display_size") and entry["expected"] != "error"
    ]
    images += [
        {"id": 1000 + i, "file_name": entry["file"], "width": 9, "height": 9}
        for i, entry in enumerate(index)
        if entry["expected"] == "error"
    ]
    box = {"image_id": images[0]["id"], "category_id": 1, "bbox": [1, 1, 5, 5], "id": 1}
    labels = {"images": images, "categories": [{"id": 1, "name": "cat"}], "annotations": [box]}
    (tmp_path / "labels.json").write_text(json.dumps(labels))
    assert main(["check", str(tmp_path / "labels.json"), "--images", str(shared_data / "nasty_images"), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)["problems"]
    text = "\n".join(problem["message"] for problem in told)
    wrong = [e["file"] for e in index if e["expected"] == "open" and e["file"] in text]
    assert wrong == [], text
    assert text.count("\n") + 1 >= 10
    assert "Traceback" not in text


WITHOUT_IMAGES = ("coco_results_bbox.json", "made_cut_short.json")


def test_every_foreign_file_is_taken_in_as_its_entry_says(
    shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Images that the set does not have are drawn in their size; so all objects find theirs."""
    for entry in entries(shared_data, "foreign_coco"):
        path = shared_data / "foreign_coco" / entry["file"]
        folder = tmp_path / path.stem
        folder.mkdir()
        if entry["file"] not in WITHOUT_IMAGES:
            for image in json.loads(path.read_text(encoding="utf-8-sig"))["images"]:
                name = str(image.get("file_name") or image.get("coco_url")).replace("\\", "/")
                name = name.rpartition("/")[2] if ":" in name or name.startswith(("/", ".")) else name
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                known = shared_data / "foreign_coco" / "images" / name
                if known.is_file():
                    shutil.copy(known, folder / name)
                else:
                    Pillow.new("L", (image.get("width") or 640, image.get("height") or 640)).save(folder / name)
        else:
            Pillow.new("L", (64, 64)).save(folder / "a.png")
        code = main(["import", str(folder), str(path), "--as", "accepted"])
        said = capsys.readouterr()
        assert "Traceback" not in said.err, entry["file"]
        if entry["file"] in WITHOUT_IMAGES:  # results are of images that the folder does not have
            assert code == (entry["expected"] == "clear error, no crash"), entry["file"]
            assert said.err.strip(), entry["file"]
            continue
        assert code == 0, (entry["file"], said.err)
        if entry["expected"].startswith("import all"):
            wanted = int(entry["summary"].split(" annotations")[0].split()[-1])
            with Project.open(folder, read_only=True) as project:
                held = len(project.annotations())
            # Boxes without any area are told and left out.
            assert held >= wanted - entry["irregular"].get("annotations: empty bbox", 0), entry["file"]
        else:
            assert said.err.strip() + said.out.strip(), entry["file"]
