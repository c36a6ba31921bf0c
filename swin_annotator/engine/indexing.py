"""A folder's index, built in the background: what is there already is left, what is new is looked at nearest first."""

from __future__ import annotations

import hashlib
import logging
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from swin_annotator.core import images
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.pictures import open_picture
from swin_annotator.core.types import Image
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector
from swin_annotator.store import folder_index
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.folder_index import FolderIndex

FOLDER = "index"
"""Beside the embeddings, with one folder for each model."""
RECENT = 20
"""Number of images that tell the pace."""
CHECKED = 100
"""Images looked up between two steps: each is read through once."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Indexed:
    """State of an index; a ``Progress.result`` on the way, and the result."""

    done: int
    """Images that are in it."""
    total: int
    seconds_left: float | None
    """At the pace of the last images; None while nothing tells."""
    unreadable: int = 0
    full: bool = False
    """True if it ended since the disk has no room."""


class Agenda:
    """The images that are still to be looked at. The window moves ``focus`` while another thread takes from it."""

    def __init__(self, wanted: Sequence[Image]) -> None:
        self.images = tuple(wanted)
        """All of the folder that belong in the index, in the order of the list."""
        self._places = {image.id: place for place, image in enumerate(self.images)}
        self._left = set(self._places.values())
        self.focus = 0
        """Place in ``images`` where the user is."""

    def __len__(self) -> int:
        """Count those that are left."""
        return len(self._left)

    def look_at(self, image_id: int) -> None:
        """The user is at this image; one that is not in the list changes nothing."""
        self.focus = self._places.get(image_id, self.focus)

    def drop(self, image: Image) -> None:
        """This one is done."""
        self._left.discard(self._places[image.id])

    def take(self) -> Image | None:
        """The image nearest to the user, what comes after before what comes before; None when all are done."""
        if not self._left:
            return None
        at = self.focus
        place = min(self._left, key=lambda one: (abs(one - at), one < at))
        self._left.discard(place)
        return self.images[place]


class FolderIndexes:
    """The indexes of one project, one for each detector. Belongs to the thread that runs jobs.

    Args:
        place: of the project; None: nothing is kept beyond this run.
    """

    def __init__(self, place: Path | None) -> None:
        self._place = place
        self._held: dict[str, FolderIndex] = {}

    def of(self, detector: Detector) -> FolderIndex:
        """The index of a detector; those of its earlier revisions are taken away.

        Raises:
            ModelError: it finds nothing in what is kept of an image.
        """
        from swin_annotator.engine.embedding_keys import key_for
        from swin_annotator.engine.query_answers import check_keeps

        check_keeps(detector)
        key = str(key_for(detector, ""))
        if key not in self._held:
            folder = None
            if self._place is not None:
                folder = self._place / FOLDER / hashlib.sha256(key.encode()).hexdigest()[:16]
                _remove_outdated(folder, ModelId.of(detector.name).name)
            self._held[key] = FolderIndex(folder, key, detector.name)
        return self._held[key]

    def close(self) -> None:
        """Let go of all files."""
        for index in self._held.values():
            index.close()
        self._held.clear()


def build(
    agenda: Agenda, folder: Path, detector_name: str, pool: ModelPool, cache: EmbeddingCache, indexes: FolderIndexes
) -> Work:
    """``Indexed``, on the way with every step. Each step is one image, so that questions come between.

    It may be closed at any time, and goes on from there when it is run again. Images that went from the folder leave
    the index. An embedding that the cache holds is used; one that is made anew is kept there while there is room.

    Args:
        agenda: every image of the folder that is to be found.
        folder: their folder.
        detector_name: of the detector.
        pool: gives it.
        cache: of embeddings.
        indexes: of the project.

    Raises:
        ModelError: the detector can't be found, loaded or run.
    """
    from swin_annotator.engine.propose import loading

    total = len(agenda.images)
    yield Progress(0, total, loading(pool, detector_name), Indexed(0, total, None))
    detector = pool.detector(detector_name)
    index = indexes.of(detector)
    for number, one in enumerate(agenda.images, start=1):
        if _is_there(index, one, folder):
            agenda.drop(one)
        if number % CHECKED == 0:
            yield Progress(number - len(agenda), total, "", Indexed(number - len(agenda), total, None))
    times: deque[float] = deque(maxlen=RECENT)
    unreadable, state = 0, Indexed(total - len(agenda), total, 0.0 if not len(agenda) else None)
    while (image := agenda.take()) is not None:
        begun = time.perf_counter()
        message: str = Message("Looked at {path}", path=image.path)
        try:
            kept = _look(detector, index, image, folder, cache)
        except ImageUnreadable as error:
            unreadable, kept, message = unreadable + 1, True, error.message
        times.append(time.perf_counter() - begun)
        done = total - len(agenda) - unreadable
        state = Indexed(done, total, len(agenda) * sum(times) / len(times), unreadable, full=not kept)
        if not kept:
            break
        yield Progress(total - len(agenda), total, message, state)
    index.keep_only([image.path for image in agenda.images])  # at last: what was renamed is known by its old place
    return state


def _is_there(index: FolderIndex, image: Image, folder: Path) -> bool:
    """Return whether an image's file is in the index as it is; a glance tells, where size or time did not change."""
    path = folder / image.path
    try:
        version = images.stat_version(path)
        return index.holds(image.path, version)
    except ImageUnreadable:
        return False


def _look(detector: Detector, index: FolderIndex, image: Image, folder: Path, cache: EmbeddingCache) -> bool:
    """Take an image in; whether there was room. Raises ImageUnreadable, ModelOutOfMemory."""
    from swin_annotator.engine.embedding_keys import computed, key_for

    path = folder / image.path
    summary = images.stat_version(path)
    content = images.content_hash(path)
    version = replace(summary, content=content)
    if index.adopt(image.path, version):
        return True
    held = cache.get(key_for(detector, content))
    if held is None:
        read = open_picture(path)
        seen = read.whole()
        key = key_for(detector, read.content)
        held = seen.embedding_out(computed(detector, key, seen.rgb, cache))
        cache.keep(key, held)
        version = read.version or version
    return index.put(image.path, version, held)


def _remove_outdated(folder: Path, model: str) -> None:
    for old in list(folder_index.outdated(folder.parent, model, folder)):
        try:
            folder_index.remove_files(old)
            old.rmdir()
        except OSError as error:
            log.info("An earlier index in %s stays: %s", old, error)
