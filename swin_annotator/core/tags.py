"""Tags: what an image as a whole is, as words that a person types, filters by and exports."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from swin_annotator.core import names
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Image
from swin_annotator.messages import Message

_ITEM = re.compile(rf'\s*(?:"((?:[^"]|"")*)(?:"\s*|$)|([^{names.COMMAS}]*))(?:[{names.COMMAS}]|$)')
"""A tag of a typed line, in quotes or as it stands, and the comma behind it."""


def clean(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags with single blanks and none at the ends, letters composed, each once, no empty ones, in the order given."""
    return tuple(dict.fromkeys(tag for tag in (names.key(" ".join(tag.split())) for tag in tags) if tag))


def parse(text: str) -> tuple[str, ...]:
    """The tags in a typed line, between commas of any script; one that holds a comma stands in quotes."""
    found = _ITEM.finditer(" ".join(text.split()))
    return clean(item[2] if item[1] is None else item[1].replace('""', '"') for item in found)


def line_of(tags: Iterable[str]) -> str:
    """Tags as ``parse`` reads them."""
    return ", ".join(
        f'"{tag.replace(chr(34), chr(34) * 2)}"' if set(tag) & {'"', *names.COMMAS} else tag for tag in tags
    )


def give(image: Image, tags: Iterable[str]) -> Step:
    """The image's tags are these; no edit where they were before."""
    chosen = clean(tags)
    if chosen == image.tags:
        return Step(Message("Tag image"), ())
    added = [tag for tag in chosen if tag not in image.tags]
    name = Message("Change tags") if chosen else Message("Remove tags")
    if added:
        name = Message("Tag “{name}”", name=", ".join(added))
    return Step(name, (Edit(image, replace(image, tags=chosen)),))
