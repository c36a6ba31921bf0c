"""What stood at the top of imported files, in projects of before."""

import json
import sqlite3
from pathlib import Path

from swin_annotator import paths
from swin_annotator.core.types import Image, LabelSource
from swin_annotator.store import place, schema
from swin_annotator.store.project import Project


def test_an_older_project_keeps_its_keys_and_its_history(tmp_path: Path) -> None:
    file = paths.project_beside(tmp_path) / place.DATABASE
    file.parent.mkdir()
    connection = sqlite3.connect(file, isolation_level=None)
    for migrate in schema.MIGRATIONS[:6]:
        migrate(connection)
    connection.execute("INSERT INTO images (path, error, reviewed, extra) VALUES ('a.png', '', 1, '')")
    connection.execute("INSERT INTO settings VALUES ('labels.extra', ?)", (json.dumps({"info": {"year": 2024}}),))
    connection.execute("INSERT INTO history (name, undone) VALUES ('Mark', 0)")
    sides = [json.dumps(["images", 1, "a.png", None, None, "", n, "", ""], separators=(",", ":")) for n in (0, 1)]
    connection.execute("INSERT INTO history_edits VALUES (1, 0, ?, ?)", sides)
    connection.execute("PRAGMA user_version = 6")
    connection.close()
    with Project.open(tmp_path) as project:
        assert project.sources() == [LabelSource(1, "", {"info": {"year": 2024}})]
        assert project.images() == [Image(1, "a.png", reviewed=True)]
        project.undo()
        assert project.images() == [Image(1, "a.png")]
