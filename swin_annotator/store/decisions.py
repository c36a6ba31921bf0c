"""Decisions of a person in review and how long each took: a log that only grows."""

from __future__ import annotations

from swin_annotator.core.pace import Decision, Verdict
from swin_annotator.store.database import Database


class Decisions:
    """The decisions of a project, kept beside its labels; they outlive the annotations that they were about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, *decisions: Decision) -> None:
        """Write decisions down, all or none."""
        with self._database.transaction():
            self._database.write_many(
                "INSERT INTO decisions (annotation_id, verdict, seconds, at) VALUES (?, ?, ?, ?)",
                ((d.annotation_id, d.verdict.value, float(d.seconds), float(d.at)) for d in decisions),
            )

    def all(self) -> list[Decision]:
        """Every decision, oldest first."""
        return self._read("ORDER BY id")

    def last(self, count: int) -> list[Decision]:
        """The newest ``count`` decisions, oldest first."""
        return self._read("ORDER BY id DESC LIMIT ?", count)[::-1]

    def tallies(self) -> dict[Verdict, int]:
        """Verdict -> how often it was given; those that never were are left out."""
        known = {verdict.value: verdict for verdict in Verdict}
        rows = self._database.rows("SELECT verdict, count(*) FROM decisions GROUP BY verdict ORDER BY verdict")
        return {known[verdict]: count for verdict, count in rows if verdict in known}

    def _read(self, rest: str, *values: object) -> list[Decision]:
        rows = self._database.rows(f"SELECT annotation_id, verdict, seconds, at FROM decisions {rest}", values)
        known = {verdict.value: verdict for verdict in Verdict}
        return [
            Decision(row[0], known[row[1]], row[2], row[3])
            for row in rows
            if row[1] in known and isinstance(row[2], float) and isinstance(row[3], float)
        ]
