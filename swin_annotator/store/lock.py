"""The lock that keeps a project to one writer, however the files around it are moved or deleted."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from swin_annotator.errors import ProjectError
from swin_annotator.messages import Message
from swin_annotator.store.trust import LOCK

_log = logging.getLogger(__name__)


class Lock:
    """The right to write the project in ``place``, until it is released or the process ends, however it ends.

    One writer at a time, and not two that merge: each window shows what it wrote itself, and one undo history can't
    serve two people. The lock file alone would let a second writer in as soon as somebody deletes it, so the folder
    itself is locked as well where the system can do that; it can't go while the database lies in it.

    Raises:
        ProjectError: somebody else has it.
    """

    def __init__(self, place: Path) -> None:
        from filelock import FileLock, Timeout  # late: an empty window needs none

        # The thread that opens is not the one that closes.
        self._file = FileLock(place / LOCK, timeout=0, thread_local=False)
        self._folder: int | None = None
        try:
            self._file.acquire()
        except Timeout as error:
            raise _taken() from error
        except OSError as error:  # another user's lock file, or a network drive without locks
            raise ProjectError(
                Message(
                    "The project in {place} can't be locked ({error}).", place=place, error=error.strerror or error
                ),
                hint=Message(
                    "Check the permissions of project.lock there; on a network drive, copy the images to a local "
                    "folder."
                ),
            ) from error
        try:
            self._folder = lock_folder(place)
        except BlockingIOError as error:
            self._file.release()
            raise _taken() from error

    def release(self) -> None:
        """Let others write."""
        folder, self._folder = self._folder, None
        if folder is not None:
            os.close(folder)
        self._file.release()


def _taken() -> ProjectError:
    return ProjectError(
        Message("This folder's project is open in another window or command."),
        hint=Message("Close it there first. Reading and exporting work meanwhile."),
    )


def lock_folder(place: Path) -> int | None:
    """A handle that holds the folder's lock; None where folders can't be locked. Raises BlockingIOError."""
    if sys.platform == "win32":
        return None  # there an open file, such as the lock file, can't be deleted
    import fcntl

    handle = -1
    try:
        handle = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if handle >= 0:
            os.close(handle)
        if isinstance(error, BlockingIOError):
            raise
        _log.info("The folder %s can't be locked: %s", place, error)
        return None
    return handle
