"""Image files as bytes: opened, named by their content, and every failure said in a sentence."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, BinaryIO

from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from swin_annotator.core import high_depth, icons, jpeg, regular
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "DIB", "GIF", "TIFF", "JPEG2000", "AVIF", "ICO", "PPM")
"""Decoders that are asked: of these it is known what they take. Pillow has others, one of which starts a program."""
LARGE = 64 << 20
"""Larger files are decoded from the disk, unless their decoder needs them in memory."""
_HASH_BYTES = 16
_COUNTED = 4 << 20
"""Frames are counted in files up to this size: some formats have to be read to their end for it."""
_FRAMES = 1000

# Sizes are checked with sentences of our own; Pillow's check warns first and raises only at twice the limit.
Pillow.MAX_IMAGE_PIXELS = None


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file, open for reading.

    Raises:
        ImageUnreadable: empty, no file, or whatever goes wrong with the image while it is open.
    """
    with sentences(path), regular.open_regular(path) as file:
        if not regular.size_of(file):
            raise ImageUnreadable(
                Message("{path} is empty.", path=path.name), hint=Message("Copy the file again from where it came.")
            )
        yield file


def header(file: BinaryIO) -> Pillow.Image:
    """Read the header as Pillow does, without pixels. Raises whatever Pillow raises."""
    icons.check(file)
    notes = jpeg.lean(file, pixels=False)
    file.seek(0)
    return opened_by_pillow(file if notes is None else io.BytesIO(notes))


def opened_by_pillow(stream: IO[bytes]) -> Pillow.Image:
    """The image in a stream, its pixels not decoded yet. Raises whatever Pillow raises."""
    return Pillow.open(stream, formats=FORMATS)


@dataclass(frozen=True, slots=True)
class DecodeSource:
    """A source to decode from."""

    stream: BinaryIO
    data: bytes
    """Contents of ``stream``, where that is in memory."""
    is_whole: bool
    """True if ``data`` are all bytes of the file."""

    def digest(self, file: BinaryIO) -> str:
        """The content hash of the open file that this is the source of."""
        return digest_of(self.data) if self.is_whole else digest(file)


def source(file: BinaryIO, image_format: str | None) -> DecodeSource:
    """Return where to decode an open file from.

    JPEGs are handed on without what slows decoders down, which is not read.
    """
    quick = image_format in ("JPEG", "MPO")
    less = jpeg.lean(file) if quick else None
    if less is not None:
        return DecodeSource(io.BytesIO(less), less, False)
    if not quick and regular.size_of(file) > LARGE:
        file.seek(0)
        return DecodeSource(file, b"", False)
    data = b"".join(regular.chunks(file))
    return DecodeSource(io.BytesIO(data), data, True)


def frames(image: Pillow.Image, file: BinaryIO) -> str:
    """A note about the frames of an image of several, empty for one."""
    try:
        if regular.size_of(file) > _COUNTED and image.format in ("GIF", "TIFF"):
            return Message("first frame of several") if getattr(image, "is_animated", False) else ""
        count = _pages(image) if image.format == "TIFF" else getattr(image, "n_frames", 1)
    except Exception:  # Pillow's plug-ins raise nearly anything on a damaged later frame: the first is what is shown
        return Message("first frame of several")
    if count >= _FRAMES:
        return Message("first frame of many")
    return Message("frame 1 of {count}", count=count) if count > 1 else ""


def _pages(image: Pillow.Image) -> int:
    """The pages of a TIFF, up to ``_FRAMES``: a file of a megabyte can claim 170,000."""
    count = 1
    try:
        while count < _FRAMES:
            image.seek(count)
            count += 1
    except EOFError:
        pass
    finally:
        image.seek(0)
    return count


def content_hash(path: Path) -> str:
    """32 hex digits that name the file's bytes.

    Raises:
        ImageUnreadable: the file can't be read, or is large and no image.
    """
    with sentences(path), regular.open_regular(path) as file:
        if regular.size_of(file) <= LARGE:
            return digest(file)
        if not high_depth.is_tiff(file):  # of the kinds of TIFF Pillow does not know all
            header(file)
        state = path.stat()
        return _large_hash(path, state.st_mtime_ns, state.st_size)


def digest(file: BinaryIO) -> str:
    """The content hash of an open file."""
    found = hashlib.blake2b(digest_size=_HASH_BYTES)
    for chunk in regular.chunks(file):
        found.update(chunk)
    return found.hexdigest()


def digest_of(data: bytes) -> str:
    """The content hash of a file's bytes."""
    return hashlib.blake2b(data, digest_size=_HASH_BYTES).hexdigest()


@lru_cache(maxsize=64)
def _large_hash(path: Path, _changed_ns: int, _size: int) -> str:
    """Reading gigabytes takes seconds: not again while time and size of the file stay."""
    with regular.open_regular(path) as file:
        return digest(file)


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Any failure inside becomes ImageUnreadable with a sentence about ``path``."""
    try:
        yield
    except ImageUnreadable:
        raise
    except FileNotFoundError as error:
        raise ImageUnreadable(
            Message("{path} is gone.", path=path.name), hint=Message("It was moved or deleted; its labels are kept.")
        ) from error
    except PermissionError as error:
        raise ImageUnreadable(
            Message("{folder} may not be read.", folder=path.name), hint=Message("Change its permissions.")
        ) from error
    except (regular.NotRegular, IsADirectoryError) as error:
        raise ImageUnreadable(
            Message("{path} is not a file.", path=path.name),
            hint=Message("Remove it from the folder, or pass over it."),
        ) from error
    except regular.TooSlow as error:
        raise ImageUnreadable(
            Message("{path} could not be read: the disk or network is too slow.", path=path.name),
            hint=Message("Copy it to a local disk."),
        ) from error
    except UnidentifiedImageError as error:
        raise ImageUnreadable(
            Message("{path} is not an image that can be read.", path=path.name), hint=Message("Convert it to PNG.")
        ) from error
    except MemoryError as error:
        raise ImageUnreadable(
            Message("{path} does not fit into memory.", path=path.name), hint=Message("Cut the image into tiles.")
        ) from error
    except Exception as error:  # Pillow's plug-ins raise nearly anything on a damaged file
        short = "truncated" in str(error).lower()
        reason = Message("the file is cut short") if short else Message("the file is damaged ({error})", error=error)
        raise ImageUnreadable(
            Message("Could not read {path}: {reason}.", path=path.name, reason=reason),
            hint=Message("Copy it again or replace it."),
        ) from error
