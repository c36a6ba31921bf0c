"""Rules of what is opened inside a project's place: real folders, regular files, and databases that this program made.

A folder may come from somebody else. A link in it could lead this program's writing to files outside; the database of
another program would be changed by being brought up to date.
"""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message

APPLICATION_ID = int.from_bytes(b"SwAn", "big")
"""In the header of every project, where SQLite keeps it (https://sqlite.org/pragma.html#pragma_application_id)."""
DATABASE = "project.db"
LOCK = "project.lock"
_FILES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal", LOCK)
_OURS = frozenset(("images", "categories", "annotations", "history"))
"""Tables of projects from before the application id."""


def refuse_links(place: Path) -> None:
    """See that the place and its files are no links, devices or pipes; what is missing is fine.

    Raises:
        ProjectError: one of them is.
    """
    for path, wanted in ((place, stat.S_ISDIR), *((place / name, stat.S_ISREG) for name in _FILES)):
        try:
            mode = path.lstat().st_mode
        except OSError:  # missing, or not to be looked at, which opening it will tell
            continue
        refuse_link(path)
        if path != place and not wanted(mode):
            raise ProjectError(
                Message("{path} is no file that a project could be in.", path=path),
                hint=Message("Move it away. Nothing was opened or changed."),
            )


def refuse_link(path: Path) -> None:
    """See that a path is no link. Raises ProjectError."""
    if path.is_symlink():
        raise ProjectError(
            Message("{path} is a link, and links are not followed there: they may lead to files of others.", path=path),
            hint=Message("Remove the link, or put what it leads to in its place. Nothing was opened or changed."),
        )


def refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    """See that the database is a project, or still empty; reads only.

    Raises:
        ProjectError: another program made it, or somebody put triggers or views into it.
    """
    if connection.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1").fetchone():
        raise ProjectError(
            Message("{path} holds statements that this program never puts into a project.", path=path),
            hint=Message("They could change labels unseen. It was left as it is; take it from whoever made it anew."),
        )
    (number,) = connection.execute("PRAGMA application_id").fetchone()
    if number == APPLICATION_ID:
        return
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if number == 0 and (tables >= _OURS if version else not tables):
        return
    raise ProjectError(
        Message("{path} is the database of another program, not a project.", path=path),
        hint=Message("It was left as it is. Move it away to label this folder."),
    )
