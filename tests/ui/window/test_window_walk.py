"""The whole main job in a process that is killed at its end; then everything is there."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pycocotools.coco import COCO
from window_driver import paint

from swin_annotator.core.types import State
from swin_annotator.store.project import Project

WALK = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot
from swin_annotator.ui.window import app
from window_driver import CTRL, SHIFT, make_driver

K = Qt.Key
folder, home = Path(sys.argv[1]), Path(sys.argv[2])
qt_api.set_qt_api("pyside6")
application = app.application()

class Request:
    class node:
        pass

d = make_driver(QtBot(Request()), home, ask_folder=lambda: folder)
d.key(K.Key_O, CTRL, on=d.window)
d.wait_for_image()

d.ask("red, blue")                                  # three things
d.key(K.Key_Space)
d.key(K.Key_Space)
d.key(K.Key_X)
assert (len(d.accepted), len(d.rejected)) == (2, 1)

d.key(K.Key_D)
d.wait_for_image()
d.key(K.Key_E)
d.show_example((98, 98), (152, 152), name="red")    # an example on the second image
d.key(K.Key_Escape)
assert len([a for a in d.proposed if a.score >= 0.3]) == 1, d.proposed
d.key(K.Key_Return, CTRL, on=d.canvas)
assert len(d.accepted) == 1

d.key(K.Key_D)
d.wait_for_image()
d.window.prompts.models.set_folded(False)
d.click("segmentButton")
d.settle()
d.key(K.Key_Return, CTRL, on=d.canvas)
assert [a.mask is not None for a in d.accepted] == [True]

d.key(K.Key_P, on=d.canvas)                         # a polygon, then one of its corners
for at in ((20, 150), (80, 150), (80, 210)):
    d.on_canvas.click(at)
d.key(K.Key_Return)
d.key(K.Key_V)
polygon = next(a for a in d.accepted if a.polygons)
d.on_canvas.click((60, 165))
d.drag((20, 150), (30, 140))
moved = next(a for a in d.accepted if a.polygons)
assert moved.polygons != polygon.polygons, moved
d.key(K.Key_Z, CTRL)
assert next(a for a in d.accepted if a.polygons).polygons == polygon.polygons
d.key(K.Key_Z, CTRL | SHIFT)
assert next(a for a in d.accepted if a.polygons).polygons == moved.polygons

d.key(K.Key_E, CTRL)
d.window.import_export.dialog.path.setText(str(folder / "out.json"))
QTest.mouseClick(d.find("exportButton"), Qt.MouseButton.LeftButton)
d.wait((folder / "out.json").is_file)
d.wait(lambda: "written to" in d.window.status_bar.message.text())
print("walked", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that can't be caught")
def test_from_a_folder_to_coco_through_a_kill(tmp_path: Path) -> None:
    folder, home = tmp_path / "photos", tmp_path / "home"
    home.mkdir()
    paint(folder / "1.png", [("red", (20, 20, 60, 60)), ("red", (120, 30, 40, 40)), ("blue", (200, 140, 70, 60))])
    paint(folder / "2.png", [("red", (100, 100, 50, 50))])
    paint(folder / "3.png", [("green", (180, 30, 60, 50))])
    root, here = Path(__file__).parents[3], Path(__file__).parents[1]
    places = os.pathsep.join([str(root), str(here.parent), str(here), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", WALK, str(folder), str(home)],
        capture_output=True,
        text=True,
        timeout=180,
        env={**os.environ, "PYTHONPATH": places},
        check=False,
    )
    assert "walked" in done.stdout, done.stderr
    assert done.returncode == -signal.SIGKILL

    written = json.loads((folder / "out.json").read_text())
    coco = COCO(str(folder / "out.json"))
    assert len(coco.getImgIds()) == 3
    assert len(coco.getAnnIds()) == len(written["annotations"]) == 5
    assert all(coco.annToMask(a).any() for a in coco.loadAnns(coco.getAnnIds()) if a["segmentation"])

    with Project.open(folder) as project:  # the lock died with the process
        states = [a.state for a in project.annotations()]
        assert states.count(State.ACCEPTED) == 5
        assert states.count(State.REJECTED) == 1
        assert project.undo_name
        polygon = next(a for a in project.annotations() if a.polygons)
        assert polygon.polygons[0][:2] == pytest.approx((30, 140), abs=1.5)
