"""Files that are written beside their place and moved there when they are whole."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from swin_annotator.core import os_errors
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import check_target, leftovers
from swin_annotator.messages import Message


def part_of(path: Path) -> Path:
    """An empty file beside ``path``, with the rights that ``path`` will have; missing folders are made.

    Raises:
        LabelFileError: labels must not be written there.
        OSError: nothing can be written there; see ``sentences``.
    """
    check_target(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    os.close(handle)
    mask = os.umask(0)
    os.umask(mask)
    os.chmod(name, 0o666 & ~mask)  # mkstemp's files are private; labels have the rights of any other file
    return Path(name)


def write_together(writers: Mapping[Path, Callable[[Path], None]]) -> None:
    """Several files, none of which takes its place before all are whole; older ones stay until then.

    What killed writers of the same files left half-written is removed.

    Args:
        writers: path -> what writes that file, called with the empty file beside it.

    Raises:
        LabelFileError: a file can't be written, or what a writer raises; nothing has changed then.
    """
    parts: list[tuple[Path, Path]] = []
    with contextlib.ExitStack() as holds:
        try:
            for path, write in writers.items():
                with sentences(path):
                    leftovers.sweep(path)
                    parts.append((part_of(path), path))
                    holds.enter_context(leftovers.held(parts[-1][0]))
                    write(parts[-1][0])
            for part, path in parts:
                with sentences(path):
                    os.replace(part, path)
        finally:
            for part, _ in parts:
                part.unlink(missing_ok=True)
    for path in writers:
        leftovers.sweep_journal(path)


@contextlib.contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Failures to write ``path`` become LabelFileError."""
    try:
        yield
    except OSError as error:
        if os_errors.is_full(error):
            raise LabelFileError(
                Message("Could not write {path}: the disk is full.", path=path),
                hint=Message("Free some space, then export again."),
            ) from error
        raise LabelFileError(
            Message("Could not write {path}: {why}.", path=path, why=os_errors.reason(error).lower()),
            hint=Message("Choose another place to export to."),
        ) from error
