"""Rescue of a project whose files were taken away: what a window holds of it is kept in the user's data folder."""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from swin_annotator import paths
from swin_annotator.store import folder_identity, waiting_copy
from swin_annotator.store.trust import DATABASE

_log = logging.getLogger(__name__)


def keep(connection: sqlite3.Connection, folder: Path) -> Path | None:
    """Write all that ``connection`` sees, this session's steps included, to a fresh place; None when that fails.

    The files are gone from their path only: the connection holds them open. What is written is checked.
    """
    place = paths.project_rescued(folder, f"{datetime.now():%Y%m%d-%H%M%S-%f}")
    part = place / f"{DATABASE}.part"
    try:
        place.mkdir(parents=True, exist_ok=True)
        copy = sqlite3.connect(part, isolation_level=None)
        try:
            connection.backup(copy)
            waiting_copy.strip(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, whole in itself
            (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        finally:
            copy.close()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        part.replace(place / DATABASE)
        folder_identity.write(place, replace(folder_identity.paint(folder), rescued=True))
    except (OSError, sqlite3.Error) as error:
        _log.warning("The labels of %s could not be kept in %s: %s", folder, place, error)
        return None
    return place
