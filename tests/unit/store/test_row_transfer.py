"""Rows that no sound project can hold: counted, said and kept beside, never dropped without a word."""

import json
import sqlite3
from pathlib import Path

import pytest

from swin_annotator.cli import main
from swin_annotator.core import review_steps
from swin_annotator.store import recovery
from swin_annotator.store.project import Project
from swin_annotator.store.row_transfer import RowTransfer

LOOSE = (
    *("CREATE TABLE loose_i AS SELECT * FROM images", "DROP TABLE images", "ALTER TABLE loose_i RENAME TO images"),
    "CREATE TABLE loose_a AS SELECT * FROM annotations",
    *("DROP TABLE annotations", "ALTER TABLE loose_a RENAME TO annotations"),
)
"""The same rows in tables that accept anything, as those of a damaged file may."""


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Two images, four objects; then a second image of one path, two objects of one id, and one without a state."""
    with Project.open(tmp_path) as project:
        project.add_images(["a.jpg", "b.jpg"])
        project.ensure_category("cat")
        for i in range(4):
            project.apply(review_steps.draw_box(1, 1, (i, 0, 2, 2), project.new_id()))
        place = project.place
    with sqlite3.connect(place / "project.db") as connection:
        for statement in LOOSE:
            connection.execute(statement)
        connection.execute("INSERT INTO images SELECT * FROM images WHERE id = 1")
        connection.execute("UPDATE images SET id = 9 WHERE rowid = 3")
        connection.execute("INSERT INTO annotations SELECT * FROM annotations WHERE id = 2")
        connection.execute("UPDATE annotations SET x = 77 WHERE rowid = 5")
        connection.execute("INSERT INTO annotations SELECT * FROM annotations WHERE id = 3")  # twice the same: no loss
        connection.execute("UPDATE annotations SET state = NULL WHERE id = 4")
    connection.close()
    return place


def test_rows_that_contradict_others_are_counted_said_and_kept(damaged: Path) -> None:
    found = recovery.recover(damaged)
    assert found.objects == 3
    told = " ".join(found.sentences)
    assert "Rows of the images left out, since they contradict others or are incomplete: 1." in told
    assert "Rows of the objects left out, since they contradict others or are incomplete: 2." in told
    assert found.left_out is not None
    kept = [json.loads(line) for line in found.left_out.read_text(encoding="utf-8").splitlines()]
    assert [(row["table"], row["row"]["id"]) for row in kept] == [("images", 9), ("annotations", 2), ("annotations", 4)]
    assert kept[1]["row"]["x"] == 77
    assert "NOT NULL" in kept[2]["reason"]
    with Project.open(damaged.parent) as project:
        assert [a.bbox_xywh[0] for a in project.annotations()] == [0, 1, 2]


def test_the_command_names_the_file(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", str(damaged.parent), "--recover", "--json"]) == 0
    assert Path(json.loads(capsys.readouterr().out)["left_out"]).is_file()


def test_where_nothing_is_refused_there_is_no_file(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        project.add_images(["a.jpg"])
        place = project.place
    found = recovery.recover(place)
    assert found.left_out is None
    assert not found.sentences
    assert not list(place.glob("*.left-out.jsonl"))


def test_bytes_are_kept_as_digits(tmp_path: Path) -> None:
    target = sqlite3.connect(":memory:")
    target.execute("CREATE TABLE settings (key TEXT PRIMARY KEY, value NOT NULL)")
    transfer = RowTransfer(target, tmp_path / "refused")
    assert transfer.put("settings", ["key", "value"], [("a", b"\x01"), ("a", b"\xff")]) == 1
    target.close()
    assert json.loads((tmp_path / "refused").read_text(encoding="utf-8"))["row"]["value"] == {"hex": "ff"}
    assert transfer.refused["settings"] == 1
