"""Images that runs over the folder are done with, so that a repeat goes on where they were."""

from __future__ import annotations

from swin_annotator.store.database import Database
from swin_annotator.store.history import Entry

_OF_STEP = "run of step {id}"
"""The setting that holds which run wrote a step."""


class Runs:
    """Images that a run, known by its key, is done with. A run that is undone has done nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def finished(self, run_key: str) -> set[int]:
        """The images that a run with this key is done with."""
        rows = self._database.rows("SELECT image_id FROM finished WHERE run_key = ?", (run_key,))
        return {row[0] for row in rows}

    def mark_finished(self, run_key: str, image_id: int, entry: Entry | None = None) -> None:
        """Say that a run is done with an image.

        Args:
            run_key: equal for runs that would say the same.
            image_id: which image.
            entry: the step with what came of the run; when it is undone the run is done with nothing.
        """
        with self._database.transaction():
            self._database.write("INSERT OR IGNORE INTO finished VALUES (?, ?)", (run_key, image_id))
            if entry is not None:
                name = _OF_STEP.format(id=entry.id)
                self._database.write("INSERT OR REPLACE INTO settings VALUES (?, json_quote(?))", (name, run_key))

    def forget(self, entry: Entry) -> None:
        """Take note, inside the caller's transaction, that a step was undone."""
        name = (_OF_STEP.format(id=entry.id),)
        self._database.write(
            "DELETE FROM finished WHERE run_key IN (SELECT CASE WHEN json_valid(value) THEN json_extract(value, '$') "
            "END FROM settings WHERE key = ?)",
            name,
        )
        self._database.write("DELETE FROM settings WHERE key = ?", name)
