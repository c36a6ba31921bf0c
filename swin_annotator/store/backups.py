"""Backups of a project, in its own place: made while it is open, thinned out with time, none twice in a row."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store import bundle, folder_identity
from swin_annotator.store.bundle import About
from swin_annotator.store.trust import refuse_link

FOLDER = "backups"
SUFFIX = ".swinproject"
NEWEST, DAYS, WEEKS = 10, 7, 8
"""The newest stay; beyond them one a day, the last of that day, and then one a week."""
MOST_BYTES = 1 << 30
LEAST = 3
"""Number of backups that stay however large they are."""
_HALF_MADE_S = 3600
"""Files that are younger may be in the making."""
_one_at_a_time = threading.Lock()
_log = logging.getLogger(__name__)


class BackupReason(StrEnum):
    """Reasons for a backup."""

    OPENING = "opening"
    CLOSING = "closing"
    STEPS = "steps"
    """After so many steps."""
    COMMAND = "command"
    """Before a command changes the project."""
    RESTORING = "restoring"
    """Before another backup is restored."""
    WISH = "wish"
    """Somebody asked for it."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, as far as its file says it."""

    path: Path
    bytes: int
    about: About

    @property
    def when(self) -> datetime:
        """The moment of which it holds the labels, in local time."""
        return datetime.fromtimestamp(self.about.made)


def make(place: Path, why: BackupReason, *, now: float | None = None) -> Backup | None:
    """Back up the project in ``place``, which may be open.

    None where the newest backup holds the same, or where there is none and there is nothing to be kept. May take
    seconds: not for the window's thread.

    Raises:
        ProjectError: the project can't be read, or the backup can't be written.
    """
    with _one_at_a_time:
        return _make(place, why, time.time() if now is None else now)


def _make(place: Path, why: BackupReason, now: float) -> Backup | None:
    stamp = folder_identity.stamp(place)
    before = found(place)
    if not stamp or (before[0].about.stamp == stamp if before else not folder_identity.has_labels(place)):
        return None
    folder = place / FOLDER
    refuse_link(folder)
    try:
        folder.mkdir(exist_ok=True)
        _sweep(folder, now)
        path = folder / f"{datetime.fromtimestamp(now):%Y%m%d-%H%M%S-%f}{SUFFIX}"
        about = bundle.write(path, place, made=now, why=why, stamp=stamp)
        size = path.stat().st_size
    except OSError as error:
        raise ProjectError(
            Message("No backup could be made in {folder} ({error}).", folder=folder, error=error.strerror or error),
            hint=Message("The labels themselves are saved. Free some space or check the permissions."),
        ) from error
    made = Backup(path, size, about)
    _thin_out((made, *before), datetime.fromtimestamp(now), fresh=made)
    return made


def found(place: Path) -> tuple[Backup, ...]:
    """The backups of the project in ``place``, newest first; what can't be read is passed over."""
    backups: list[Backup] = []
    if (place / FOLDER).is_symlink():  # they may be those of another project
        return ()
    for path in (place / FOLDER).glob(f"*{SUFFIX}"):
        try:
            if path.is_symlink() or not path.is_file():
                continue
            backups.append(Backup(path, path.stat().st_size, bundle.read_about(path)))
        except (OSError, ProjectError) as error:
            _log.warning("The backup %s can't be read: %s", path, error)
    return tuple(sorted(backups, key=lambda backup: backup.about.made, reverse=True))


def kept(backups: Sequence[Backup], now: datetime) -> list[Backup]:
    """Those of some backups, newest first, that stay: the newest, one for each day, one for each week."""
    stay = list(backups[:NEWEST])
    days: set[object] = {backup.when.date() for backup in stay}
    weeks: set[object] = {day.isocalendar()[:2] for day in (backup.when.date() for backup in stay)}
    for backup in backups[NEWEST:]:
        day, age = backup.when.date(), (now - backup.when).days
        week = day.isocalendar()[:2]
        if (age <= DAYS and day not in days) or (age <= 7 * WEEKS and age > DAYS and week not in weeks):
            stay.append(backup)
        days.add(day)
        weeks.add(week)
    total = 0
    for number, backup in enumerate(stay):
        total += backup.bytes
        if number >= LEAST and total > MOST_BYTES:
            return stay[:number]
    return stay


def _thin_out(backups: Iterable[Backup], now: datetime, fresh: Backup) -> None:
    """Take away what does not stay; ``fresh`` does, also beside backups of a clock that was ahead."""
    newest_first = sorted(backups, key=lambda backup: backup.about.made, reverse=True)
    for backup in set(newest_first) - set(kept(newest_first, now)) - {fresh}:
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            _log.info("%s was not taken away: %s", backup.path, error)


def _sweep(folder: Path, now: float) -> None:
    """Take away what a program that was killed left half-made some time ago."""
    for part in (*folder.glob(f".*{SUFFIX}.*"), *folder.glob(f"*{SUFFIX}.new")):
        if part.lstat().st_mtime > now - _HALF_MADE_S:
            continue
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)
