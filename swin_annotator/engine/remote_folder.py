"""Folders of images on local disk or on object storage, under one face."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.errors import AnnotatorError, ImageUnreadable, NoImages
from swin_annotator.texts import without_secrets

SCHEMES = ("s3", "gs", "gcs")
_REFUSED = ("ACCESS_DENIED", "FORBIDDEN", "403", "INVALIDACCESSKEY", "SIGNATURE", "CREDENTIAL")
_ABSENT = ("NO_SUCH_BUCKET", "404", "NOT FOUND", "DOES NOT EXIST")


def url_of(folder: Path | str) -> str:
    """The address of a folder on object storage; empty for one on disk. ``Path`` makes one slash of two."""
    scheme, colon, rest = str(folder).partition(":/")
    return f"{scheme}://{rest.lstrip('/')}" if colon and scheme in SCHEMES else ""


@dataclass(frozen=True, slots=True)
class ImageFolder:
    """A place of images: a folder on disk, or an address such as ``s3://bucket/photos``."""

    place: str

    def images(self) -> list[str]:
        """Paths of the images in it, relative to it, in order.

        Raises:
            NoImages: there are none.
            AnnotatorError: it can't be reached.
        """
        url = url_of(self.place)
        if not url:
            from swin_annotator.core.folders import list_images

            found = list(list_images(Path(self.place)))
        else:
            found = self._listed(url)
        if not found:
            raise NoImages(f"There are no images in {shown_place(self.place)}.", hint="Choose a folder with images.")
        return found

    @contextmanager
    def local(self, path: str) -> Iterator[Path]:
        """An image as a file on this computer, while inside.

        Raises:
            ImageUnreadable: it can't be fetched.
        """
        url = url_of(self.place)
        if not url:
            yield Path(self.place) / path
            return
        name = PurePosixPath(path).name
        with tempfile.TemporaryDirectory(prefix="swin-annotator-") as folder:
            target = Path(folder) / name
            try:
                system, root = file_system(url)
                with system.open_input_stream(f"{root}/{path}") as source:
                    target.write_bytes(source.read())
            except OSError as error:
                raise ImageUnreadable(f"{path} can't be fetched.", hint=_hint(error)) from error
            yield target

    def _listed(self, url: str) -> list[str]:
        from pyarrow import fs

        try:
            system, root = file_system(url)
            entries = system.get_file_info(fs.FileSelector(root, recursive=True))
        except (OSError, ValueError) as error:
            raise AnnotatorError(f"{shown_place(url)} can't be reached.", hint=_hint(error)) from error
        start = len(root) + 1
        files = [entry.path[start:] for entry in entries if entry.type == fs.FileType.File]
        return sorted(path for path in files if PurePosixPath(path).suffix.lower() in IMAGE_SUFFIXES)


@lru_cache(maxsize=8)
def file_system(url: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it. Settings come from the environment, as its tools have them.

    Raises:
        AnnotatorError: the package for it is not installed.
    """
    try:
        from pyarrow import fs
    except ImportError as error:
        raise AnnotatorError(
            "Object storage needs further packages.", hint='Run: pip install "swin-annotator[ray]"'
        ) from error
    system, root = fs.FileSystem.from_uri(url)
    return system, str(root).rstrip("/")


def shown_place(place: str) -> str:
    """A folder as it may be said: an address without the names, keys and options that may be in it."""
    return without_secrets(place) if url_of(place) else place


def _hint(error: Exception) -> str:
    """Say what may be wrong, in words of ours: messages of libraries may repeat what they were given."""
    text = str(error).upper()
    if any(word in text for word in _REFUSED):
        return "The credentials were refused; see AWS_ACCESS_KEY_ID and its companions, or the profile in use."
    if any(word in text for word in _ABSENT):
        return "There is no such bucket or folder; check the address."
    return "Check the address and the network."
