"""Every image and every label file of the shared sets in the window, each doing what its entry says."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from window_driver import WindowDriver

K = Qt.Key


def test_every_nasty_image_is_shown_upright_or_says_why(
    driver: WindowDriver, shared_data: Path, tmp_path: Path
) -> None:
    source = shared_data / "nasty_images"
    index = {entry["file"]: entry for entry in json.loads((source / "index.json").read_text(encoding="utf-8"))}
    folder = tmp_path / "nasty"
    folder.mkdir()
    for name in index:
        shutil.copy(source / name, folder / name)
    window = driver.window
    window.folders.open(folder)
    window.folders.finish()
    wrong, seen = [], set()
    for _ in range(len(index)):
        driver.wait(lambda: window.session.image is not None and driver.shows())
        image = window.session.image
        assert image is not None
        entry, is_shown = index[image.path], driver.canvas.image_id == image.id
        height, width = driver.canvas.size_hw
        size = entry.get("display_size") or [width, height]
        if entry["expected"] == "open" and not (is_shown and [width, height] == size):
            wrong.append((image.path, (width, height), image.error))
        if entry["expected"] == "error" and (is_shown or not image.error):
            wrong.append((image.path, "is shown"))
        seen.add(image.path)
        driver.key(K.Key_D, on=driver.canvas)
    assert wrong == []
    assert seen == index.keys()


@pytest.mark.parametrize("name", ["roboflow_chess", "made_windows_paths", "made_boxes_outside", "made_cut_short"])
def test_foreign_files_come_in_or_say_why(driver: WindowDriver, shared_data: Path, tmp_path: Path, name: str) -> None:
    source = shared_data / "foreign_coco"
    folder = tmp_path / "images"
    shutil.copytree(source / "images", folder)
    Pillow.new("L", (64, 64)).save(folder / "z.png")
    driver.open(folder)
    driver.window.import_export.bring_in(source / f"{name}.json")
    driver.wait(lambda: driver.window.import_export.importing is None)
    project = driver.window.session.project
    assert project is not None
    held = len(project.annotations())
    if name == "made_cut_short":
        assert (held, "cut short" in driver.window.banner.text) == (0, True)
    else:
        assert held == {"roboflow_chess": 42, "made_windows_paths": 88}.get(name, held)
        assert held
    driver.window.session.undo()
