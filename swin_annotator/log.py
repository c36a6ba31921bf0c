"""Places that messages go to: a rotating file for everything, stderr for warnings."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

ROOT = "swin_annotator"
MOST_BYTES = 1_000_000
OLD_FILES = 3


class _File(RotatingFileHandler):
    """A log must never be the reason that work fails: what can't be written, as on a full disk, is left out."""

    def handleError(self, record: logging.LogRecord) -> None:
        del record

    def close(self) -> None:
        # What is still buffered is written once more on the way out.
        with contextlib.suppress(OSError):
            super().close()


@contextmanager
def writing_to(file: Path, level: str = "info") -> Iterator[bool]:
    """Let log records and Python's warnings go to ``file`` while inside (1 MB, three older ones kept).

    Our own warnings go to stderr too.

    Gives whether the file is written. A folder that can't be written leaves only stderr, and says so there.
    """
    ours, root = logging.getLogger(ROOT), logging.getLogger()
    to_stderr = logging.StreamHandler(sys.stderr)
    to_stderr.setLevel(logging.WARNING)
    to_stderr.setFormatter(_OneLine())
    to_stderr.addFilter(logging.Filter(ROOT))
    handlers: list[logging.Handler] = [to_stderr]
    problem = ""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        to_file = _File(file, maxBytes=MOST_BYTES, backupCount=OLD_FILES, encoding="utf-8")
        to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
        handlers.append(to_file)
    except OSError as error:
        problem = error.strerror or str(error)
    before = ours.level
    ours.setLevel(level.upper())
    for handler in handlers:
        root.addHandler(handler)
    logging.captureWarnings(True)
    try:
        if problem:
            ours.warning("No log is kept: %s can't be written (%s).", file, problem)
        yield not problem
    finally:
        logging.captureWarnings(False)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()
        ours.setLevel(before)


class _OneLine(logging.Formatter):
    """The message alone: tracebacks are for the file."""

    def format(self, record: logging.LogRecord) -> str:
        return record.getMessage()
