"""Files that are written whole or not at all: a kill at any moment leaves the older file or the new one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(path: Path, *, mark: str = "new") -> Iterator[BinaryIO]:
    """A file that takes the place of ``path`` once it is written to the end.

    Args:
        path: in a folder that is there.
        mark: what the name of the unfinished file ends with. One name, so that what a kill leaves is written over;
            where several processes may write at once, one name each.

    Raises:
        OSError: it can't be written; the older file stays.
    """
    fresh = path.with_name(f"{path.name}.{mark}")
    if fresh.is_symlink():  # in a folder of somebody else it may lead to a file outside
        fresh.unlink()
    try:
        with open(fresh, "wb", opener=_not_through_links) as file:
            yield file
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _not_through_links(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)


def write(path: Path, text: str, *, mark: str = "new") -> None:
    """Write ``text`` as UTF-8 in the place of ``path``, as :func:`replacing` does."""
    with replacing(path, mark=mark) as file:
        file.write(text.encode())
