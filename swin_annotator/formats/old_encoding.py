"""Encodings of text: which of Unicode's a file is in, and what to say of the code pages from before it."""

from __future__ import annotations

from pathlib import Path

from swin_annotator.errors import LabelFileError
from swin_annotator.messages import Message

_WIDE = (b"\xff\xfe", b"\xfe\xff")


def unicode_of(start: bytes) -> str:
    """Return the name of the encoding that a text with this beginning has: marked UTF-16, else UTF-8."""
    return "utf-16" if start[:2] in _WIDE else "utf-8-sig"


def refusal(path: Path, data: bytes) -> LabelFileError:
    """Return what to say of a file that was to be text and is not UTF-8.

    Args:
        path: the file.
        data: its bytes.
    """
    if any(byte < 9 for byte in data[:4096]):
        return LabelFileError(
            Message("{path} is not a text file.", path=path.name), hint=Message("Labels are a .json or .csv file.")
        )
    return LabelFileError(
        Message(
            "{path} is not in UTF-8 but in an older code page, such as Windows-1251, GBK or Shift-JIS.", path=path.name
        ),
        hint=Message(
            "Nothing was read from it: its names would come in wrong. Save it as UTF-8, in an editor by “Save with "
            "encoding”, in a spreadsheet as “CSV UTF-8”, or by: iconv -f CP1251 -t UTF-8"
        ),
    )
