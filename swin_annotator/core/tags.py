"""Tags: what an image as a whole is, as words that a person types, filters by and exports."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import replace

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Image


def clean(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags with single blanks and none at the ends, each once, without empty ones, in the order given."""
    return tuple(dict.fromkeys(tag for tag in (" ".join(tag.split()) for tag in tags) if tag))


def parse(text: str) -> tuple[str, ...]:
    """The tags in a typed line, between commas; one that holds a comma stands in quotes."""
    rows = csv.reader([" ".join(text.split())], skipinitialspace=True)
    return clean(tag for row in rows for tag in row)


def line_of(tags: Iterable[str]) -> str:
    """Tags as ``parse`` reads them."""
    return ", ".join(f'"{tag.replace(chr(34), chr(34) * 2)}"' if set(tag) & set(',"') else tag for tag in tags)


def give(image: Image, tags: Iterable[str]) -> Step:
    """The image's tags are these; no edit where they were before."""
    chosen = clean(tags)
    if chosen == image.tags:
        return Step("Tag image", ())
    added = [tag for tag in chosen if tag not in image.tags]
    name = f"Tag “{', '.join(added)}”" if added else "Change tags" if chosen else "Remove tags"
    return Step(name, (Edit(image, replace(image, tags=chosen)),))
