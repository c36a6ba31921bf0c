"""What the rooms below say, in the user's language: they speak English, as logs and the command line do."""

from __future__ import annotations

import re
from functools import lru_cache

from swin_annotator.ui.words import mark, tr

_IMAGES = (
    mark("Could not read {name}: {reason}."),
    mark("the file is cut short"),
    mark("the file is damaged ({error})"),
    mark("{name} is empty."),
    mark("{name} is gone."),
    mark("{name} is not a file."),
    mark("{name} may not be read."),
    mark("{name} is not an image that can be read."),
    mark("{name} does not fit into memory."),
    mark("{name} has no pixels ({width}×{height})."),
    mark("{name} claims {width}×{height} pixels, more than the limit of {most} million."),
    mark("A part of {name} can't be read ({error})."),
)
_IMAGE_HINTS = (
    mark("Copy it again or replace it."),
    mark("Copy the file again from where it came."),
    mark("It was moved or deleted; its labels are kept."),
    mark("Remove it from the folder, or pass over it."),
    mark("Change its permissions."),
    mark("Convert it to PNG."),
    mark("Cut the image into tiles."),
    mark("Remove or replace the file."),
    mark("Save it as a tiled TIFF, which opens at any size, or cut it into several images."),
    mark("The rest can be worked on; or copy the file again."),
)
_PROJECT = (
    mark("There are no images in {folder}."),
    mark("Choose a folder with JPEG, PNG, WebP or TIFF files."),
    mark("{folder} is not a folder."),
    mark("Choose a folder that holds images."),
    mark("This folder's project is open in another window or command."),
    mark("Close it there first. Reading and exporting work meanwhile."),
    mark("Another program is writing to this project."),
    mark("Wait until it has finished, then try again."),
    mark("The disk is full. The last change was not saved; everything before it is."),
    mark("Free some space on the disk of {folder}, then do it again."),
    mark("The project file {path} is damaged."),
    mark("It was left as it is. Put a backup in its place, or rename it to start a fresh project."),
    mark("The project file {path} can't be opened or written."),
    mark("Check the permissions of the file and folder."),
)
_ASKING = (
    mark("The prompt is empty."),
    mark("Type what to find, such as: forklift, person."),
    mark("“{part}” has no category name."),
    mark("Write name: phrase | phrase."),
    mark("Nothing was asked for."),
    mark("Only negative examples were given."),
    mark("Type what to find, or draw a box around an example."),
    mark("{name} was not taught the word {listed}; what it finds is a guess."),
    mark("Draw a box around one example, or choose a larger model under Models."),
    mark("{name} is not on this computer."),
    mark("Get it under Models, or run: swin-annotator models pull {name}{size}"),
    mark("{what} did not fit into memory."),
    mark("Close other programs, choose a smaller model, or set SWIN_ANNOTATOR_DEVICE=cpu."),
)
_UNDER_WAY = (
    mark("Asking {name}"),
    mark("Loading {title}"),
    mark("Looking at {path}"),
    mark("Looking at the example on {path}"),
    mark("Searching {path}"),
    mark("Outlining object {done} of {total}"),
    mark("Comparing objects on {path}"),
    mark("Looked at {path}"),
)
TEXTS = (*_IMAGES, *_IMAGE_HINTS, *_PROJECT, *_ASKING, *_UNDER_WAY)
"""What people at the window meet; the rest stays in English."""
_OPEN = sorted((text for text in TEXTS if "{" in text), key=len, reverse=True)
"""Texts with values in them; the longest says most of what it is about."""
_PART = "reason"
"""A value of this name is a text of its own."""


def said(text: str) -> str:
    """A message, a hint, a reason or a note on the way in the user's language; one that is not known stays as it is."""
    found = _known(text)
    if found is None:
        return text
    known, values = found
    return tr(known, **{name: said(value) if name == _PART else value for name, value in values.items()})


@lru_cache(maxsize=512)
def _known(text: str) -> tuple[str, dict[str, str]] | None:
    if text in TEXTS:
        return text, {}
    for known in _OPEN:
        if found := re.fullmatch(_pattern(known), text, re.DOTALL):
            return known, found.groupdict()
    return None


def _pattern(text: str) -> str:
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*)" if text.endswith("}") else r"(?P<\1>.+)", re.escape(text))
