"""JSON Lines: a JSON object in each line, read one by one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from swin_annotator.core import regular
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.coco_values import too_deep
from swin_annotator.formats.entries import Fault
from swin_annotator.formats.read_errors import unreadable
from swin_annotator.messages import Message

_LONGEST = 64 << 20
"""Bytes of the labels of one image."""


def lines(path: Path) -> Iterator[tuple[int, dict[str, Any]] | Fault]:
    """The number of each line, and its object; NaN and infinite numbers are None. Others are told.

    Raises:
        LabelFileError: it can't be read, or a line is too long.
    """
    try:
        with regular.open_regular(path) as file:
            number = 0
            while line := file.readline(_LONGEST):
                number += 1
                if len(line) == _LONGEST:
                    raise LabelFileError(
                        Message("Line {number} of {path} is too long.", number=number, path=path.name),
                        hint=Message("Is it JSON Lines?"),
                    )
                if not line.strip():
                    continue
                found = _value(line)
                if isinstance(found, dict) and not too_deep(found):
                    yield number, found
                else:
                    yield Fault(
                        f"line {number}", Message("The line is not a JSON object; it was left out."), kind="lines"
                    )
    except OSError as error:
        raise unreadable(path, error) from error


def _value(line: bytes) -> Any:
    try:
        return json.loads(line.lstrip(b"\xef\xbb\xbf"), parse_constant=lambda name: None)
    except (ValueError, RecursionError):
        return None
