"""Statistics of a folder of drawn photos, as plots and as a table."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from window_driver import WindowDriver

from swin_annotator.core.types import State
from swin_annotator.ui.theme.theme import current

K = Qt.Key


def test_statistics_as_plots_and_csv(many: WindowDriver, tmp_path: Path) -> None:
    many.key(K.Key_R)
    many.key(K.Key_Space)
    many.key(K.Key_X)
    out = tmp_path / "statistics.csv"
    many.window.statistics.ask_save = lambda: out
    many.key(K.Key_F8, on=many.canvas)
    panel = many.window.statistics.panel
    assert panel is not None
    many.wait(lambda: len(panel.plots) > 0)
    ground = panel.plots[0].backgroundBrush().color().name()
    assert ground == current().panel.lower()
    assert not any(note.isVisible() for note in panel.findChildren(QLabel) if note.text() == "Nothing is accepted yet.")
    many.wait(lambda: len(panel.plots) == 4)
    ticks = [text for _, text in panel.plots[1].getAxis("bottom")._tickLevels[0]]
    assert ticks
    assert not any("…" in text for text in ticks)
    found = panel.statistics
    assert found is not None
    assert found.objects == {State.PROPOSED: 10, State.ACCEPTED: 5, State.REJECTED: 1}
    assert found.pace.decided == 2
    read_out = [plot.accessibleDescription() for plot in panel.plots]
    assert read_out[0] == "cat: 5"
    bars = [int(part.split(": ")[1]) for part in read_out[2].split(", ")]
    assert sum(bars) == sum(counts.sum() for counts in found.scores.values())
    assert read_out[3].endswith(": 2")
    QTest.mouseClick(panel.csv, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    values = {(r["part"], r["name"], r["measure"]): r["value"] for r in rows}
    assert values["category", "cat", "accepted"] == "5"
    assert values["review", "", "decisions"] == "2"
    assert values["images", "proposals", "images"] == "4"
    many.window.statistics.ask_save = lambda: tmp_path / "absent" / "x.csv"
    QTest.mouseClick(panel.csv, Qt.MouseButton.LeftButton)
    assert "can't be written" in many.window.banner.text
