"""XML of label files, read without entities, and its texts and numbers."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException, ElementTree

from swin_annotator.core import regular
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import text_files
from swin_annotator.formats.read_errors import unreadable
from swin_annotator.messages import Message

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML can't hold (https://www.w3.org/TR/xml/#charsets)."""


def root_of(path: Path) -> Element:
    """The root element of a small file. Raises LabelFileError: it can't be read, or is no sound XML."""
    data = text_files.read_bytes(path)
    try:
        found: Element = ElementTree.fromstring(data, forbid_dtd=False)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
        raise refusal(path, error) from error
    return found


def elements(path: Path, tags: frozenset[str]) -> Iterator[Element]:
    """The elements directly below the root that have one of these tags, one by one, however long the file.

    Raises:
        LabelFileError: it can't be read, or is no sound XML.
    """
    try:
        with regular.open_regular(path) as file:
            depth = 0
            root: Any = None
            for event, element in ElementTree.iterparse(file, events=("start", "end")):
                depth += 1 if event == "start" else -1
                root = element if root is None else root
                if event == "end" and depth == 1:
                    if element.tag in tags:
                        yield element
                    root.clear()
    except OSError as error:
        raise unreadable(path, error) from error
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
        raise refusal(path, error) from error


def refusal(path: Path, error: Exception) -> LabelFileError:
    """Return what to say of a file that is no sound XML."""
    if isinstance(error, DefusedXmlException):
        return LabelFileError(
            Message("{path} declares entities of its own, which labels never need; it was not read.", path=path.name),
            hint=Message("Export it again with the tool that wrote it."),
        )
    line = getattr(error, "position", (0, 0))[0]
    message = Message("{path} is not whole XML: it is damaged.", path=path.name)
    if line:
        message = Message("{path} is not whole XML: it is damaged in line {line}.", path=path.name, line=line)
    return LabelFileError(message, hint=Message("Export or copy it again."))


def text_at(element: Element, path: str) -> str:
    """The text of a descendant, without blanks around it; empty where there is none."""
    found = element.find(path)
    return "" if found is None or found.text is None else found.text.strip()


def number(text: str | None) -> float | None:
    """A text as a number, None where it is none or is not finite."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def whole(text: str | None) -> int | None:
    """A text as a side of an image, None where it is none."""
    value = number(text)
    return int(value) if value is not None and 1 <= value < 2**31 else None


def value_of(text: str) -> object:
    """The value of an attribute: true and false, numbers, else the text."""
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        return int(text) if len(text) < 16 else text
    except ValueError:
        found = number(text)
        return text if found is None else found


def text_of(value: object) -> str:
    """The text for the value of an attribute; what ``value_of`` reads."""
    return str(value).lower() if isinstance(value, bool) else printable(str(value))


def printable(text: str) -> str:
    """Without the characters that XML can't hold."""
    return _UNFIT.sub("\ufffd", text)
