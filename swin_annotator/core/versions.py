"""The test whether a file is still the one that was looked at: size and time first, content where they differ.

All that is remembered of an image (size, pixels on screen, thumbnails, proposals, which runs are done with it) belongs
to a version of its file, and asks here whether that one is still there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from swin_annotator.core import images
from swin_annotator.core.types import Image, KnownFile, Version
from swin_annotator.messages import Message

Size = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class SeenFile:
    """Facts seen of one image's file."""

    image_id: int
    size_hw: Size = None
    """Upright; None where it was not read."""
    error: str = ""
    """Reason that it can't be shown; empty where it can."""
    version: Version | None = None
    """None where nobody looked for it."""


def alike(a: Version, b: Version) -> bool:
    """Return whether two versions are one at a glance: as many bytes, written at the same moment."""
    return (a.bytes, a.changed_ns) == (b.bytes, b.changed_ns) and (
        not a.content or a.content == (b.content or a.content)
    )


def is_other(known: Version, size_hw: Size, seen: Version, seen_hw: Size) -> bool:
    """Return whether a file that was seen is another than the one that is known.

    Contents decide where both are known. Where one is not, a file with as many bytes and pixels counts as the same:
    a copy of a folder has times of its own.

    Args:
        known: the version that is known.
        size_hw: its upright size, None where nobody read it.
        seen: the version that was seen.
        seen_hw: its upright size, None where nobody read it.
    """
    if alike(known, seen):
        return False
    if known.content and seen.content:
        return known.content != seen.content
    return known.bytes != seen.bytes or (None not in (size_hw, seen_hw) and size_hw != seen_hw)


def current(path: Path, known: Version | None) -> Version:
    """The file's version: by a glance where that tells enough, else with its content where one is known.

    Raises:
        ImageUnreadable: the file is gone or may not be read.
    """
    seen = images.stat_version(path)
    if known is None or not known.content:
        return seen
    return known if alike(known, seen) else replace(seen, content=images.content_hash(path))


def after_look(image: Image, look: SeenFile) -> tuple[Image, bool]:
    """The image as it stands after its file was seen, and whether that is another than the one known.

    A size that was not read stays; a look without an error clears an older one. An error alone makes no other file:
    nobody knows yet what becomes of it. Which labels belong to which file is left open.
    """
    known, seen = image.version, look.version
    resized = None not in (image.size_hw, look.size_hw) and image.size_hw != look.size_hw
    other = resized if known is None else not look.error and seen is not None and _differs(image, look)
    if seen is None or (look.error and known is not None):
        version = known
    else:
        version = seen if other or known is None or seen.content else replace(seen, content=known.content)
    return replace(image, size_hw=look.size_hw or image.size_hw, error=look.error, version=version), other


def file_there(image: Image) -> KnownFile:
    """The file that an image's path leads to."""
    return KnownFile(image.size_hw, image.version)


def fits(known: KnownFile, there: KnownFile) -> bool:
    """Return whether labels made on one file fit another, as far as anybody knows.

    They are one file, or a copy of it.
    """
    if None not in (known.size_hw, there.size_hw) and known.size_hw != there.size_hw:
        return False
    if known.version is None or there.version is None:
        return True
    return not is_other(known.version, known.size_hw, there.version, there.size_hw)


def came_back(there: KnownFile, earlier: Mapping[int, KnownFile]) -> int | None:
    """The number of the earlier file that was surely put back; None where none was."""
    for number, known in earlier.items():
        if there.version is None or known.version is None or known.size_hw != there.size_hw:
            continue
        same_content = known.version.content != "" and known.version.content == there.version.content
        if same_content or alike(known.version, there.version):
            return number
    return None


def labelled_on(image: Image, used: Collection[int], earlier: Mapping[int, KnownFile]) -> KnownFile | None:
    """The file that labels of an image were made on, where that is not the one that is there; None where it is.

    Of several it is one of another size, then the first.

    Args:
        image: with the number of the file that is there.
        used: the numbers of the files that its objects were drawn on and a person's word was said of.
        earlier: number -> file, for those that are not there.
    """
    others = sorted(number for number in used if number != image.file_number)
    files = [earlier.get(number, KnownFile()) for number in others]
    return min(files, key=lambda file: file.size_hw in (None, image.size_hw), default=None)


def _differs(image: Image, look: SeenFile) -> bool:
    assert image.version is not None
    assert look.version is not None
    return is_other(image.version, image.size_hw, look.version, look.size_hw)


def has_changed(image: Image) -> str:
    """The sentence about an image whose file is another than its labels were made on; empty for others."""
    return "" if image.labelled_on is None else change(image.path, image.labelled_on.size_hw, image.size_hw)


def change(path: str, before: Size, after: Size) -> str:
    """The sentence about a file of which the labels tell another size, or that has other pixels."""
    if before is None or after is None or before == after:
        return Message("{path} has changed since it was labelled.", path=path)
    was, now = f"{before[1]}×{before[0]}", f"{after[1]}×{after[0]}"
    return Message("{path} has changed since it was labelled: was {was}, is {now}.", path=path, was=was, now=now)
