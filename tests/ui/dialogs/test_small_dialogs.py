"""Export, label mapping and log: dialogs that hand over what was set in them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.types import Category
from swin_annotator.ui.dialogs.backups import BackupsDialog
from swin_annotator.ui.dialogs.export import ExportChoice, ExportDialog
from swin_annotator.ui.dialogs.label_mapping import LabelMappingDialog
from swin_annotator.ui.dialogs.log import LogDialog, tail

pytestmark = pytest.mark.usefixtures("qapp")


def test_export_dialog_hands_over_what_is_set(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(tmp_path / "a.json", ask=lambda _start: tmp_path / "b.json")
    qtbot.addWidget(dialog)
    chosen: list[ExportChoice] = []
    dialog.chosen.connect(chosen.append)
    dialog.browse()
    dialog.proposals.setChecked(True)
    dialog.masks.setCurrentIndex(1)
    dialog.split.setText("train=0.8,val=0.4")
    dialog.accept()
    assert not chosen
    assert dialog.note.text()
    dialog.split.setText("train=0.8,val=0.2")
    dialog.accept()
    assert chosen == [ExportChoice(tmp_path / "b.json", "all", "rle", {"train": 0.8, "val": 0.2})]


def test_export_dialog_warns_before_it_replaces(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    dialog = ExportDialog(tmp_path / "a.json")
    qtbot.addWidget(dialog)
    assert "replaced" in dialog.note.text()
    dialog.path.setText("")
    dialog.accept()
    assert "Choose a file" in dialog.note.text()


def test_label_mapping_dialog(qtbot: QtBot) -> None:
    mapping = LabelMap("m", {"car": 1, "sky": None, "tree": "tree"})
    dialog = LabelMappingDialog(mapping, [Category(1, "vehicle"), Category(2, "person")])
    qtbot.addWidget(dialog)
    assert dialog.mapping() == mapping
    dialog.combo("sky").setCurrentText("person")
    dialog.combo("car").setCurrentText("New: car")
    dialog.combo("tree").setCurrentText("Ignore")
    chosen: list[LabelMap] = []
    dialog.chosen.connect(chosen.append)
    dialog.accept()
    assert dict(chosen[0].targets) == {"car": "car", "sky": 2, "tree": None}


def test_tab_goes_from_choice_to_choice_of_a_mapping_and_on_to_the_buttons(qtbot: QtBot) -> None:
    dialog = LabelMappingDialog(LabelMap("m", {"car": "car", "sky": None}), [])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    reached = []
    for _ in range(4):
        focus = dialog.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName() or focus.text())  # type: ignore[attr-defined]  # a button has it
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert reached[:2] == ["Category for car", "Category for sky"]
    assert set(reached[2:]) == {"Apply", "Cancel"}


def test_tab_leaves_the_table_of_backups(qtbot: QtBot) -> None:
    dialog = BackupsDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.table.setRowCount(3)
    dialog.table.setFocus()
    dialog.table.setCurrentCell(0, 0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), QPushButton)


def test_the_log_shows_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "x.log"
    assert tail(path) == "The log is empty."
    path.write_text("".join(f"line {i}\n" for i in range(100)))
    assert tail(path, 20).startswith("line 9")
    dialog = LogDialog(path)
    qtbot.addWidget(dialog)
    assert "line 99" in dialog.text.toPlainText()
