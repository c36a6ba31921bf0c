"""A full disk is told from one that fails, whoever meets it."""

from __future__ import annotations

import errno

import pytest

from swin_annotator.core import os_errors


@pytest.mark.parametrize(
    ("error", "full", "failing"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), True, False),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), True, False),
        (OSError(errno.EIO, "Input/output error"), False, True),
        (PermissionError(errno.EACCES, "Permission denied"), False, False),
        (ValueError("no number"), False, False),
    ],
)
def test_what_an_error_means(error: Exception, full: bool, failing: bool) -> None:
    assert (os_errors.is_full(error), os_errors.is_failing(error)) == (full, failing)


def test_why_is_never_empty() -> None:
    assert os_errors.reason(OSError(errno.EACCES, "Permission denied", "/x")) == "Permission denied"
    assert os_errors.reason(OSError("read too little")) == "read too little"
    assert os_errors.reason(ValueError("no number")) == "no number"
