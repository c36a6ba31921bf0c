"""Images that a person sets aside: they stay in the folder and keep their labels, and are left out of what is made.

An image is excluded by a tag, which every list shows, the filter finds and label files carry in and out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Image
from swin_annotator.messages import Message

EXCLUDED = "excluded"
"""The tag."""


def is_excluded(image: Image) -> bool:
    """Return whether an image is left out of exports, of runs over the whole folder, and of what is reviewed in it."""
    return EXCLUDED in image.tags


def for_runs(images: Iterable[Image]) -> list[Image]:
    """The images that a run over the whole folder looks at: those that can be read and are not set aside."""
    return [image for image in images if not image.error and not is_excluded(image)]


def kinds(image: Image) -> tuple[str, ...]:
    """The image's tags that say what it is: all but the one that sets it aside, which no look tells."""
    return tuple(tag for tag in image.tags if tag != EXCLUDED)


def exclude(image: Image, excluded: bool) -> Step:
    """Set an image aside, or take it in again; no edit where it is so already."""
    if is_excluded(image) == excluded:
        return Step("", ())
    others = kinds(image)
    after = replace(image, tags=(*others, EXCLUDED) if excluded else others)
    return Step(Message("Exclude image") if excluded else Message("Include image"), (Edit(image, after),))
