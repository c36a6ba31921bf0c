"""Meanings of an operating system's errors, asked in one place."""

from __future__ import annotations

import errno

_FULL = frozenset((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)))
"""Windows knows no quota of its own."""


def is_full(error: BaseException) -> bool:
    """Return whether there is no room left: on the disk, or in what the user may have of it."""
    return isinstance(error, OSError) and error.errno in _FULL


def is_failing(error: BaseException) -> bool:
    """Return whether the disk itself failed: it is damaged, or was taken away."""
    return isinstance(error, OSError) and error.errno == errno.EIO


def reason(error: BaseException) -> str:
    """Return the reason in half a sentence as the system says it; another error's own words."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
