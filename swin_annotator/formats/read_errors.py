"""Sentences for label files that the system does not give, in one place for all formats."""

from __future__ import annotations

from pathlib import Path

from swin_annotator.core import os_errors
from swin_annotator.errors import LabelFileError
from swin_annotator.messages import Message


def unreadable(path: Path, error: OSError) -> LabelFileError:
    """Return what to say of a label file that can't be opened or read.

    Args:
        path: the file, or the folder in its place.
        error: what the system said.
    """
    if isinstance(error, FileNotFoundError):
        return LabelFileError(
            Message("{path} does not exist.", path=path), hint=Message("Check the path of the label file.")
        )
    if isinstance(error, IsADirectoryError):
        return LabelFileError(
            Message("{path} is a folder.", path=path), hint=Message("Give the label file that is in it.")
        )
    return LabelFileError(
        Message("{path} can't be read ({strerror}).", path=path, strerror=os_errors.reason(error)),
        hint=Message("Check the file's permissions."),
    )
