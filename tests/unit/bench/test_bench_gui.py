"""The window's benchmark: one scene in a process of its own, the table, what it refuses; the watchdog."""

import json
import signal
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from swin_annotator import cli
from swin_annotator.bench import gui, gui_process
from swin_annotator.bench.base import Options
from swin_annotator.bench.watchdog import Stall, Watchdog
from swin_annotator.core import geometry
from swin_annotator.errors import AnnotatorError
from swin_annotator.ui.window.app import window_settings
from swin_annotator.ui.window.wiring import PREPARES_FOLDERS

STALLED = ["longest stall", "longest time on the processor without a break"]


def test_a_scene_is_measured_beside_target_and_peer(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "gui", "--scene", "start", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)["gui"]["figures"]
    assert [figure["name"] for figure in figures] == [
        "process start to usable window",
        "its processor time",
        "memory then",
        *STALLED,
    ]
    start, processor, memory, stall, _ = figures
    assert 0 < processor["value"] < 100
    assert 0 < start["value"] < 100
    assert (start["target"], start["peer"]) == (0.9, 0.94)
    assert memory["by_target"] in ("under", "over")
    assert "of its own) in " in stall["stack"]


def test_the_table_says_under_and_over(monkeypatch: pytest.MonkeyPatch) -> None:
    results = {
        "stall_ms": 61.0,
        "stall_stack": "61 ms in somewhere",
        "busy_ms": 9.0,
        "busy_stack": "9 ms",
        "peak_mib": 200.0,
    }
    results |= {key: {"median": 30.0, "p95": 44.5, "n": 9} for key in ("paused_ms", "hurried_ms")}
    monkeypatch.setattr(gui, "measure", lambda *_: results)
    monkeypatch.setattr(gui, "make_folder", lambda *_: None)
    report = gui.report(Options(scenes=("large",)))
    paused = next(f for f in report.data["figures"] if "read ahead" in f["name"])
    assert (paused["by_target"], paused["by_peer"], paused["p95"]) == ("over", "under", 44.5)
    [line] = [line for line in report.text.splitlines() if "read ahead" in line]
    assert line.split()[-7:] == ["30.0", "44.5", "ms", "25.0", "over", "40.0", "under"]
    assert "61 ms in somewhere" in report.text


def test_a_word_and_an_example_are_timed_to_their_boxes(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "waits", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)["waits"]["rows"]}
    assert rows["process start to the first proposal, embedded model"]["target"] == 2.0
    for name in ("a new word on a seen image: key to boxes", "an example on a seen image: key to boxes"):
        assert 0 < rows[name]["value"] < 60_000


def test_an_unknown_scene_is_refused() -> None:
    with pytest.raises(AnnotatorError, match="no scene called nothing"):
        gui.report(Options(scenes=("nothing",)))


def test_a_window_that_ends_early_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = SimpleNamespace(returncode=3, stderr=b"it broke\n")
    monkeypatch.setattr(gui.subprocess, "run", lambda *_, **__: ended)
    with pytest.raises(AnnotatorError, match="without a result") as raised:
        gui.run(("start",))
    assert raised.value.hint == "it broke"


def test_the_watchdog_keeps_the_longest_turn(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        for seconds in (0.01, 0.06, 0.02):
            with dog.turn():
                until = time.perf_counter() + seconds
                while time.perf_counter() < until:
                    pass
    assert dog.worst.ms >= 60
    assert 0 < dog.worst.own_ms <= dog.worst.ms + 20
    assert dog.forget().ms >= 60
    assert dog.worst == Stall(0.0)


def compare_for(seconds: float) -> None:
    """Hold the main thread up in a function of the package."""
    boxes = np.random.default_rng(0).random((400, 4), np.float32)
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        geometry.iou(boxes, boxes)


@pytest.mark.skipif(not hasattr(signal, "SIGUSR2"), reason="a stack is noted by a signal that Windows lacks")
def test_the_watchdog_notes_the_place_of_a_stall_one_within_another(qtbot: QtBot) -> None:
    with Watchdog() as outer:
        with Watchdog() as inner, inner.turn():
            compare_for(0.2)
        assert inner.worst.stack[-1][0].endswith("geometry.py")
        with outer.turn():
            compare_for(0.2)
    assert outer.worst.stack[-1][0].endswith("geometry.py")
    with Watchdog() as third, third.turn():  # and again, after nobody listened
        compare_for(0.05)
    assert third.worst.ms >= 50


def test_no_model_is_at_work_beside_what_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWIN_ANNOTATOR_HOME", str(tmp_path))
    monkeypatch.setattr(QApplication, "exec", QApplication.exec)  # it is exchanged, and comes back with the test's end
    gui_process.take_over("start", 0.0, str(tmp_path / "out.json"))
    assert window_settings().value(PREPARES_FOLDERS, True, bool) is False
