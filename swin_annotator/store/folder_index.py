"""The compact embeddings of a folder in three files that are mapped into memory, so that all are searched at once.

``rows.bin`` tells of each place which image is there, with a checksum over all of it. ``front.bin`` holds the tokens
that tell its rank, which every search reads, ``rest.bin`` the others, in the same order. An image is written with its
row last: what a killed process left half done has no row, or none that fits. Belongs to one thread; whoever holds the
project's lock may write.
"""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import stat
import tempfile
import weakref
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import ranking
from swin_annotator.core.compact import Compact, Layout, compacted, layout_for, restored
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.queries import Query
from swin_annotator.core.ranking import Ranking
from swin_annotator.core.types import Version
from swin_annotator.core.versions import alike
from swin_annotator.store.embedding_files import is_real

FORMAT = 1
"""Goes up with every change of ``core.compact`` or of these files: an older index is made anew."""
ROW = np.dtype(
    [
        ("path", "V16"),
        ("content", "V32"),
        ("bytes", "<i8"),
        ("changed_ns", "<i8"),
        ("height", "<u4"),
        ("width", "<u4"),
        ("count", "<u2"),
        ("used", "<u2"),
        ("check", "V16"),
    ]
)
ABOUT = "about.json"
_ROWS, _FRONT, _REST = "rows.bin", "front.bin", "rest.bin"
_NAMES = (ABOUT, _ROWS, _FRONT, _REST)
_MOST_ABOUT = 4096
_WIDEST = 4096
_GROWN = 64
_log = logging.getLogger(__name__)


def path_id(path: str) -> bytes:
    """16 bytes that name an image's path in its folder."""
    return hashlib.blake2b(path.encode("utf-8", "surrogatepass"), digest_size=16).digest()


class FolderIndex:
    """Embeddings of each image of a folder, in few bytes each.

    Losing any of it costs time only: what is damaged, older or of another model counts as absent, and no failure of
    the disk reaches the caller. Where nothing can be kept in ``folder`` it lives in a temporary one.

    Args:
        folder: of this detector's index alone, two below the project's place (``index/NAME``); None: a temporary one.
        key: names the numbers: model, revision, preprocessing and dtype.
        model: name and revision, as in queries.
    """

    def __init__(self, folder: Path | None, key: str, model: str) -> None:
        self._key, self._model = key, model
        self._temporary: Path | None = None
        self._clean: weakref.finalize[..., FolderIndex] | None = None
        self.folder = folder if folder is not None and is_real(folder) else self._elsewhere()
        self._layout: Layout | None = None
        self._rows = np.zeros(0, ROW)
        """With room for more; places from ``_end`` on are not in the files."""
        self._end = 0
        self._front: NDArray[np.void] | None = None
        self._rest: NDArray[np.void] | None = None
        self._places: dict[bytes, int] = {}
        self._with_content: dict[bytes, int] = {}
        self._free: list[int] = []
        self._checked: set[int] = set()
        self._warned = False
        self._open()

    def __len__(self) -> int:
        """Count the images in it."""
        return len(self._places)

    @property
    def nbytes(self) -> int:
        """Bytes of its files."""
        if self._layout is None:
            return 0
        each = ROW.itemsize + self._layout.front_part.itemsize + self._layout.rest_part.itemsize
        return self._end * each

    # Asking

    def holds(self, path: str, version: Version) -> bool:
        """Return whether the image is in it as this version of its file, whole; each is read through once to know."""
        place = self._places.get(path_id(path))
        return place is not None and alike(self._version(place), version) and self._is_sound(place)

    def version_of(self, path: str) -> Version | None:
        """The version of the file that was looked at; None where the image is not in it."""
        place = self._places.get(path_id(path))
        return None if place is None else self._version(place)

    def places(self, paths: Sequence[str]) -> NDArray[np.int64]:
        """(n,) the place of each image in ``rank``'s answer, -1 where it is not in it."""
        return np.array([self._places.get(path_id(path), -1) for path in paths], np.int64)

    def rank(self, queries: Sequence[Query], threads: int = 0) -> Ranking:
        """Ask every place of the index; one that is free scores 0.

        Raises:
            EmbeddingMismatch: a query comes from another model or revision.
        """
        if self._layout is None or not self._end:
            return Ranking(np.zeros(0, np.float32), np.zeros(0, np.int32), np.zeros(0, np.int32))
        front, _ = self._mapped(self._layout)
        rows = self._rows[: self._end]
        counts = np.where(rows["used"] > 0, rows["count"], 0)
        return ranking.rank(front[: self._end], counts, self._layout, self._model, queries, threads)

    def embedding(self, path: str) -> ImageEmbedding | None:
        """Return what was kept of an image's embedding; None where it is not in it, or damaged."""
        place = self._places.get(path_id(path))
        if place is None or not self._is_sound(place):
            return None
        return restored(self._compact(place), self._model)

    # Changing

    def put(self, path: str, version: Version, embedding: ImageEmbedding) -> bool:
        """Take an image in, or replace it; whether it could be kept.

        Args:
            path: of the image in its folder.
            version: of the file that was looked at, with its content.
            embedding: of it.
        """
        width = embedding.class_vectors.shape[1]
        if self._layout is None or self._layout.width != width:
            self._begin(width)
        assert self._layout is not None
        return self._write(path, version, compacted(embedding, self._layout))

    def adopt(self, path: str, version: Version) -> bool:
        """Take an image in from another place with the same content, such as its own under an earlier name.

        Args:
            path: of the image in its folder.
            version: of its file, with its content.
        """
        place = self._with_content.get(_content(version)) if version.content else None
        if place is None or not self._is_sound(place):
            return False
        return self._write(path, version, self._compact(place))

    def keep_only(self, paths: Collection[str]) -> int:
        """Let go of images that are not among ``paths``; how many."""
        kept = {path_id(path) for path in paths}
        gone = [place for name, place in self._places.items() if name not in kept]
        for place in gone:
            self._release(place)
        return len(gone)

    def close(self) -> None:
        """Let go of the files."""
        self._front = self._rest = None
        if self._clean is not None:
            self._clean()

    # Workings

    def _open(self) -> None:
        about = read_about(self.folder)
        width = about.get("width")
        fits = about.get("format") == FORMAT and about.get("key") == self._key and about.get("model") == self._model
        if not fits or not isinstance(width, int) or not 0 < width <= _WIDEST or not self._all_regular():
            return
        layout = layout_for(width)
        try:
            rows = np.fromfile(self.folder / _ROWS, ROW)
            room = (self.folder / _FRONT).stat().st_size // layout.front_part.itemsize
            room = min(room, (self.folder / _REST).stat().st_size // layout.rest_part.itemsize)
        except OSError as error:
            _log.info("The index in %s counts as absent: %s", self.folder, error)
            return
        self._layout, self._rows = layout, rows[:room]
        self._end = len(self._rows)
        for place in range(self._end):
            row = self._rows[place]
            if row["used"] and row["count"] <= layout.tokens and row["path"].tobytes() not in self._places:
                self._note(place)
            else:
                self._rows[place] = np.zeros((), ROW)
                self._free.append(place)

    def _begin(self, width: int) -> None:
        """Empty files for vectors of this width in place of whatever was there."""
        self._front = self._rest = None
        self._rows, self._end, self._places, self._with_content = np.zeros(0, ROW), 0, {}, {}
        self._free, self._checked = [], set()
        self._layout = layout_for(width)
        about = {"format": FORMAT, "key": self._key, "model": self._model, "width": width}
        try:
            self._make_files(about)
        except OSError as error:
            self._warn(error)
            self.folder = self._elsewhere()
            self._make_files(about)

    def _make_files(self, about: dict[str, object]) -> None:
        if self._temporary is None:
            self.folder.parent.mkdir(exist_ok=True)  # and no more: a project that was taken away must not come back
            self.folder.mkdir(exist_ok=True)
        remove_files(self.folder)
        for name in (_ROWS, _FRONT, _REST):
            (self.folder / name).touch(exist_ok=False)
        (self.folder / ABOUT).write_text(json.dumps(about), encoding="utf-8")

    def _write(self, path: str, version: Version, compact: Compact) -> bool:
        assert self._layout is not None
        name = path_id(path)
        row = np.zeros((), ROW)
        row["path"], row["content"] = np.void(name), np.void(_content(version))
        row["bytes"], row["changed_ns"] = version.bytes, version.changed_ns
        (row["height"], row["width"]), row["count"], row["used"] = compact.size_hw, compact.count, 1
        row["check"] = np.void(_checksum(row, compact))
        if (before := self._places.get(name)) is not None:
            self._release(before)
        place = self._free.pop() if self._free else self._end
        try:
            self.write_at(_REST, place, compact.rest.tobytes())
            self.write_at(_FRONT, place, compact.front.tobytes())
            self.write_at(_ROWS, place, row.tobytes())
        except OSError as error:
            self._warn(error)
            if place < self._end:
                self._free.append(place)
            return False
        if place == self._end:
            self._end += 1
        if self._end > len(self._rows):
            self._rows = np.append(self._rows, np.zeros(max(_GROWN, len(self._rows)), ROW))
        self._rows[place] = row
        self._note(place)
        self._checked.add(place)
        return True

    def _note(self, place: int) -> None:
        row = self._rows[place]
        self._places[row["path"].tobytes()] = place
        self._with_content[row["content"].tobytes()] = place

    def _release(self, place: int) -> None:
        row = self._rows[place]
        self._places.pop(row["path"].tobytes(), None)
        if self._with_content.get(row["content"].tobytes()) == place:
            del self._with_content[row["content"].tobytes()]
        self._rows[place] = np.zeros((), ROW)
        self._checked.discard(place)
        self._free.append(place)
        try:
            self.write_at(_ROWS, place, self._rows[place].tobytes())
        except OSError as error:
            self._warn(error)

    def write_at(self, name: str, place: int, data: bytes) -> None:
        """Write one record of a file in its place. Raises OSError when the disk is full."""
        with open(self.folder / name, "r+b", buffering=0) as file:
            file.seek(place * len(data))
            if file.write(data) != len(data):
                raise OSError("the disk is full")

    def _mapped(self, layout: Layout) -> tuple[NDArray[np.void], NDArray[np.void]]:
        """Front and rest of every place, (``_end`` or more,) each, as they are on the disk."""
        if self._front is None or self._rest is None or len(self._front) < self._end:
            self._front = np.memmap(self.folder / _FRONT, layout.front_part, "r", shape=(self._end,))
            self._rest = np.memmap(self.folder / _REST, layout.rest_part, "r", shape=(self._end,))
        return self._front, self._rest

    def _compact(self, place: int) -> Compact:
        assert self._layout is not None
        front, rest = self._mapped(self._layout)
        row = self._rows[place]
        size_hw = (int(row["height"]), int(row["width"]))
        return Compact(size_hw, int(row["count"]), np.array(front[place]), np.array(rest[place]))

    def _version(self, place: int) -> Version:
        row = self._rows[place]
        content = row["content"].tobytes().rstrip(b"\0").decode("ascii", "replace")
        return Version(int(row["bytes"]), int(row["changed_ns"]), content)

    def _is_sound(self, place: int) -> bool:
        """Return whether an image is as it was written; one that is not is let go."""
        if place in self._checked:
            return True
        row = self._rows[place].copy()
        if _checksum(row, self._compact(place)) != row["check"].tobytes():
            _log.info("An image in the index has changed bytes and counts as absent.")
            self._release(place)
            return False
        self._checked.add(place)
        return True

    def _all_regular(self) -> bool:
        try:
            return all(stat.S_ISREG((self.folder / name).lstat().st_mode) for name in _NAMES)
        except OSError:
            return False

    def _elsewhere(self) -> Path:
        """A temporary folder, which goes with this object."""
        if self._temporary is None:
            self._temporary = Path(tempfile.mkdtemp(prefix="swin-annotator-index-"))
            self._clean = weakref.finalize(self, shutil.rmtree, self._temporary, ignore_errors=True)
        return self._temporary

    def _warn(self, error: OSError) -> None:
        if not self._warned:
            _log.warning("The index can't be kept in %s (%s).", self.folder, error.strerror or error)
            self._warned = True


def read_about(folder: Path) -> dict[str, object]:
    """Read what an index's folder says of itself; empty where it says nothing that can be read."""
    path = folder / ABOUT
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode) or state.st_size > _MOST_ABOUT:
            return {}
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def remove_files(folder: Path) -> None:
    """Take the files of an index away, and nothing else. Raises OSError."""
    for name in _NAMES:
        (folder / name).unlink(missing_ok=True)


def outdated(around: Path, model: str, kept: Path) -> Iterator[Path]:
    """Folders beside ``kept`` with an index of an earlier revision or format of the same model.

    Args:
        around: the folder of all indexes.
        model: name without revision.
        kept: the index in use.
    """
    if not is_real(kept) or not around.is_dir():
        return
    for folder in around.iterdir():
        named = ModelId.of(str(read_about(folder).get("model", ""))).name
        if folder != kept and named == model and not folder.is_symlink():
            yield folder


def _content(version: Version) -> bytes:
    return version.content.encode("ascii", "replace")[:32].ljust(32, b"\0")


def _checksum(row: NDArray[np.void], compact: Compact) -> bytes:
    whole = row.copy()
    whole["check"] = np.void(bytes(16))
    digest = hashlib.blake2b(whole.tobytes(), digest_size=16)
    digest.update(compact.front.tobytes())
    digest.update(compact.rest.tobytes())
    return digest.digest()
