"""What label formats exchange: images, categories and annotations, with what a file carried beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from swin_annotator.core.types import Annotation, Category, Image


@dataclass(frozen=True, slots=True)
class Dataset:
    """Images + categories + annotations; ids refer to each other within the dataset."""

    images: tuple[Image, ...] = ()
    categories: tuple[Category, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Top-level keys that came with an import (info, licenses, …) and go out again."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a label file."""

    severity: str
    """``error``: an object is lost or wrong; ``warning``: repaired or odd."""
    where: str
    """Such as ``annotations[12].bbox``."""
    message: str
    """One sentence: what is wrong and what was done about it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A label file as read: the dataset, and what was wrong with the file."""

    dataset: Dataset
    problems: tuple[Problem, ...] = ()
