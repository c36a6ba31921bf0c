"""Steps that waited for another program when their window ended are written at the next opening."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

from swin_annotator.messages import Message
from swin_annotator.store import rescue, waiting_copy
from swin_annotator.store.waiting_copy import WaitingCopy

BUSY = frozenset((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED))
_PASSING = frozenset((sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_NOMEM))
_log = logging.getLogger(__name__)


def is_busy(error: sqlite3.Error) -> bool:
    """Return whether another program holds the database."""
    return _code(error) in BUSY


def take_in(real: sqlite3.Connection, folder: Path) -> list[str]:
    """Write what earlier processes left; a sentence for each of them.

    Where another program changed the same rows since, nothing is overwritten: what waited becomes a rescued project,
    which is offered like any other. What can't be written at the moment waits for the next opening.
    """
    told = []
    for place in waiting_copy.left(folder):
        try:
            copy = WaitingCopy.found(place)
            count = copy.count
        except sqlite3.OperationalError as error:  # ended before it was whole, when nothing waited in it yet
            _log.info("%s is no copy that anything waits in: %s", place, error)
            waiting_copy.remove(place)
            continue
        except sqlite3.Error as error:
            _log.warning("%s can't be read: %s", place, error)
            continue
        if not count or copy.is_saved(real):
            copy.discard()
        else:
            told.append(_write(copy, real, folder, count))
    return told


def _write(copy: WaitingCopy, real: sqlite3.Connection, folder: Path, count: int) -> str:
    try:
        real.execute("BEGIN IMMEDIATE")
        if not copy.is_of(real):
            raise sqlite3.IntegrityError("it was made of another project")
        copy.write_to(real)
        real.execute("COMMIT")
    except sqlite3.Error as error:
        if real.in_transaction:
            real.execute("ROLLBACK")
        if is_busy(error) or _code(error) in _PASSING:
            copy.close()
            return Message.plural(
                "{n} change of before still can't be saved; it waits for the next opening.",
                "{n} changes of before still can't be saved; they wait for the next opening.",
                count,
            )
        _log.warning("What waited in %s does not meet the project any more: %s", copy.place, error)
        return _set_aside(copy, folder, count)
    copy.discard()
    return Message.plural(
        "{n} change that had to wait for another program is saved.",
        "{n} changes that had to wait for another program are saved.",
        count,
    )


def _set_aside(copy: WaitingCopy, folder: Path, count: int) -> str:
    kept = rescue.keep(copy.connection, folder)
    if kept is None:
        copy.close()
        return Message.plural(
            "{n} change of before could not be saved, since another program changed the same labels.",
            "{n} changes of before could not be saved, since another program changed the same labels.",
            count,
        )
    copy.discard()
    return Message.plural(
        "{n} change of before was not saved, since another program changed the same labels; it is kept in {kept}.",
        "{n} changes of before were not saved, since another program changed the same labels; they are kept in {kept}.",
        count,
        kept=kept,
    )


def _code(error: sqlite3.Error) -> int:
    """The kind of an error, which extended codes carry in the low byte."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
