"""Images that go out with their labels: copied or linked, never changed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from swin_annotator.core import folders
from swin_annotator.errors import LabelFileError
from swin_annotator.messages import Message

COPY, LINK, LEAVE = "copy", "link", "leave"
WAYS = (COPY, LINK, LEAVE)
"""Fates of image files: copied, linked to where they are, or left where they are."""


def copy_image(root: Path, path: str, target: Path, how: str = COPY) -> None:
    """Put an image at ``target``, whose folder exists.

    Args:
        root: the image folder.
        path: of the image, relative to it.
        target: where it goes.
        how: ``copy`` or ``link``, which is a symbolic link to the file's full path.

    Raises:
        LabelFileError: the image leads out of its folder, or is gone.
        OSError: it can't be written.
    """
    if not folders.leads_inside(root, path):
        raise LabelFileError(
            Message("{path} leads out of the folder by a link; its image is not copied.", path=path),
            hint=Message("Put the image itself there or take its labels away, then export again."),
        )
    if not os.access(root / path, os.R_OK):
        raise LabelFileError(
            Message("{path} can't be copied: the file is gone or may not be read.", path=path),
            hint=Message("Put it back or take its labels away, then export again."),
        )
    if how == LINK:
        target.symlink_to((root / path).resolve())
    else:
        shutil.copyfile(root / path, target)
