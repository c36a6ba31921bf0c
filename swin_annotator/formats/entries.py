"""Entries that readers of other formats make of their files: those that a COCO file would have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from swin_annotator.formats.problems import ERROR


class Entry(NamedTuple):
    """An entry of a list of a COCO file, and where it comes from."""

    key: str
    """``images``, ``categories`` or ``annotations``."""
    value: Mapping[str, Any]
    where: str
    """Its place, such as a file and a line."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a label file that can't be read, among its entries."""

    where: str
    message: str
    """One sentence: what is wrong and what was done about it."""
    severity: str = ERROR
    kind: str = "labels"
    """A word that faults of the same cause share."""
