"""Brings an image's pixels to the canvas without making the window wait."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from swin_annotator.core import images
from swin_annotator.core.memory_budget import SHARED, HeldBytes
from swin_annotator.core.tiled import TiledImage
from swin_annotator.core.types import Image, Version
from swin_annotator.core.versions import is_other
from swin_annotator.errors import AnnotatorError, ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.canvas.layers.levels import Levels
from swin_annotator.ui.canvas.layers.tiles import TileLevels
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.banner import announce
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

KEPT_BYTES = 160 * 2**20
"""Decoded images, so that going on costs no wait: three of 12 megapixels."""
PAIR_BYTES = 400 * 2**20
"""One neighbour of a larger image is kept up to here; of larger ones there is never more than one in memory."""
LEVELS_BYTES = 4.4
"""Bytes of a pixel with its smaller levels."""
PATIENCE_MS = 200
"""Only a slow file gets a word about loading: no flicker otherwise."""
STALLED_MS = 4000
"""After which it is said that the disk does not answer."""
UNPAINTED_MS = 250
"""Neighbours are read when the image on screen is painted, or after this time where nothing is: a folded window."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An image as the canvas draws it."""

    levels: Levels | TileLevels
    notes: tuple[str, ...] = ()
    version: Version | None = None
    """Version of the file that it was read from."""


@dataclass(frozen=True, slots=True)
class _Large:
    """A huge image, opened and not read yet."""

    tiled: TiledImage
    version: Version


class ImageLoader(QObject):
    """Reads the image on screen and the next ones in the background."""

    shown = Signal(object)
    """Image whose pixels are on the canvas."""
    told = Signal(str)

    def __init__(self, session: Session, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self.io = IoPool(self)  # its own: an export must not hold up the next image
        self._held: OrderedDict[int, Shown] = OrderedDict()
        self._counted = HeldBytes()
        SHARED.count(self._counted.read)
        self._wanted: dict[int, Image] = {}
        """Neighbours to read or keep, the nearest first."""
        self._unread: list[Image] = []
        """Those of them that were not asked for yet."""
        self.ahead: int | None = None
        """The one that is read: one at a time, so that the window keeps a processor for itself."""
        self._painting = QTimer(self, singleShot=True)
        self._painting.timeout.connect(self._go_ahead)
        self._why_empty: tuple[Callable[[], str], bool] = (str, False)
        """Writes what stands in place of the pixels; whether they may still come."""
        self._epoch = 0
        self._noted = False
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_loading)
        self.stall_timer = QTimer(self, singleShot=True, interval=STALLED_MS)
        self.stall_timer.timeout.connect(self._say_stalled)
        session.opened.connect(self._take_project)
        session.image_opened.connect(self.show_image)
        session.files_changed.connect(self._take_files)
        self.io.answered.connect(self._take_answer)

    def read_ahead(self, wanted: Sequence[Image]) -> None:
        """Read these in the background once the image on screen is painted, as many as may be kept.

        Those asked for before and not begun are dropped. What would not be kept is not read.
        """
        current = self._session.image
        held = self._held.get(current.id) if current is not None else None
        taken = held.levels.nbytes if held is not None else 0
        wanted = [image for image in wanted if taken + (_nbytes(image) or taken) <= PAIR_BYTES]
        room = max(1, KEPT_BYTES // held.levels.nbytes - 1) if held is not None else len(wanted)
        self._drop_ahead()
        self._wanted = {image.id: image for image in wanted[:room]}
        self._unread = [image for image in self._wanted.values() if image.id not in self._held]
        if self._unread:
            self._canvas.viewport().installEventFilter(self)
            self._painting.start(UNPAINTED_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the canvas is painted."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if self._painting.isActive():
                self._painting.start(0)  # when the turn is over
        return False

    def _go_ahead(self) -> None:
        """Read the nearest neighbour, unless the image on screen is waited for."""
        self.ahead = None
        if self._unread and not self.stall_timer.isActive():
            image = self._unread.pop(0)
            self.ahead = image.id
            self._request(image)

    def _drop_ahead(self) -> None:
        self._painting.stop()
        self._unread.clear()
        if self.ahead is not None:
            self.io.cancel(self.key_of(self.ahead))
            self.ahead = None

    def stop(self) -> None:
        """Read nothing more."""
        self._drop_ahead()
        self.io.stop(PARTING_S)
        self.forget()

    def forget(self) -> None:
        """Let go of the pixels of all images."""
        while self._held:
            self._let_go(self._held.popitem()[1])

    def key_of(self, image_id: int) -> tuple[str, int, int]:
        """Return the key by which an image is asked for."""
        return "pixels", self._epoch, image_id

    def _request(self, image: Image) -> None:
        self.io.request(self.key_of(image.id), partial(load_image, self._session.path_of(image)))

    def _take_project(self, _project: object) -> None:
        self._drop_ahead()
        self._epoch += 1
        self.forget()
        self._wanted.clear()

    def show_image(self, image: Image | None) -> None:
        """Put an image on the canvas, at once where it is held; None empties the canvas."""
        self._slow.stop()
        self.stall_timer.stop()
        self._why_empty = (str, False)
        if self._noted:
            self.told.emit("")  # what was said of the last image's file does not hold for this one
            self._noted = False
        if image is None:
            self._canvas.show_image(None, None)
            return
        held = self._current(image)
        if held is not None:
            self._show(image, held)
            return
        self._let_go_of_giants()
        self._slow.start()
        self.stall_timer.start()
        self.ahead = None  # it may be this very image, which must not be dropped
        self._request(image)

    @property
    def pixel_bytes(self) -> int:
        """Bytes of the pixels that are kept, when that was last looked at; tiles count for themselves."""
        return self._counted.bytes

    def _count(self) -> None:
        levels = [shown.levels for shown in self._held.values()]
        self._counted.bytes = sum(
            each.overview_bytes if isinstance(each, TileLevels) else each.nbytes for each in levels
        )

    def _let_go_of_giants(self) -> None:
        """Make room for another image before it is read: two giants at once may not fit into memory."""
        giants = [key for key, shown in self._held.items() if shown.levels.nbytes > PAIR_BYTES]
        if giants:
            self._say_loading()  # the canvas holds pixels as well
        for key in giants:
            self._let_go(self._held.pop(key))

    def held(self) -> list[int]:
        """The images whose pixels are kept, the one on screen included."""
        return list(self._held)

    def _current(self, image: Image) -> Shown | None:
        """The pixels that are kept of an image, unless its file is known to be another by now."""
        held = self._held.get(image.id)
        if held is not None and _is_outdated(held, image):
            self._let_go(self._held.pop(image.id))
            return None
        return held

    def _take_files(self, image_ids: Collection[int]) -> None:
        """Let go of pixels of files that are others by now; what is on screen stays until the fresh ones are there."""
        current = self._session.image
        for image_id in set(image_ids) & self._held.keys():
            if current is None or image_id != current.id:
                self._let_go(self._held.pop(image_id))
        if current is not None and current.id in image_ids and self._canvas.image_id == current.id:
            held = self._held.get(current.id)
            if held is None or _is_outdated(held, current):
                self._request(current)

    def _take_answer(self, answer: IoResult) -> None:
        match answer.key:
            case ("pixels", epoch, int(image_id)) if epoch == self._epoch:
                current = self._session.image
                on_screen = current if current is not None and current.id == image_id else None
                shown = self._opened(answer.result, on_screen)
                before = self._held.get(image_id)
                if shown is not None:
                    self._hold(image_id, shown)
                    if on_screen is not None:
                        self._show(on_screen, shown)
                    if before is not None:  # the canvas drew it up to now
                        self._let_go(before)
                elif on_screen is not None:
                    self._refuse(on_screen, answer.error)
                if not self._painting.isActive() and (on_screen is not None or image_id == self.ahead):
                    self._go_ahead()
            case ("pixels", _, _) if isinstance(answer.result, _Large):
                answer.result.tiled.close()

    def _opened(self, result: object, on_screen: Image | None) -> Shown | None:
        if not isinstance(result, _Large):
            return result if isinstance(result, Shown) else None
        if on_screen is None:
            result.tiled.close()  # quickly opened again
            return None
        levels = TileLevels(result.tiled, self)
        levels.arrived.connect(self._canvas.image_changed)
        levels.failed.connect(self._tell_part)
        return Shown(levels, (Message("read in tiles"),), result.version)

    def _hold(self, image_id: int, shown: Shown) -> None:
        self._held[image_id] = shown
        self._make_room()
        self._count()
        SHARED.settle()

    def _make_room(self) -> None:
        # What is far from the image on screen goes first, then the farther neighbours.
        current = self._session.image
        nearness = [*([current.id] if current is not None else []), *self._wanted]
        order = {key: place for place, key in enumerate(nearness)}
        for key in sorted(self._held, key=lambda key: -order.get(key, len(order))):
            most = KEPT_BYTES if len(self._held) > 2 else PAIR_BYTES
            if len(self._held) <= 1 or sum(held.levels.nbytes for held in self._held.values()) <= most:
                return
            self._let_go(self._held.pop(key))

    def _let_go(self, shown: Shown) -> None:
        self._count()
        if isinstance(shown.levels, TileLevels):
            shown.levels.stop()
            shown.levels.deleteLater()

    def _tell_part(self, error: AnnotatorError) -> None:
        self.told.emit(said(error.message))

    def _show(self, image: Image, shown: Shown) -> None:
        self._slow.stop()
        self.stall_timer.stop()
        self._session.note_image(image, size_hw=shown.levels.size_hw, version=shown.version)
        noted = self._session.image or image
        self._canvas.show_image(shown.levels, noted)
        self.shown.emit(noted)
        if shown.notes:
            self._noted = True
            self.told.emit(f"{image.path}: {', '.join(map(said, shown.notes))}")

    def _refuse(self, image: Image, error: Exception | None) -> None:
        self._slow.stop()
        self.stall_timer.stop()
        if not isinstance(error, AnnotatorError):
            error = ImageUnreadable(
                Message("Could not read {path}: {reason}.", path=image.path, reason=error),
                hint=Message("Copy it again or replace it."),
            )
        self._session.note_image(image, error=error.message)
        self._canvas.show_image(None, None)
        message, hint = error.message, error.hint
        self._explain(lambda: f"{said(message)}\n{said(hint)}\n{_goes_on()}")
        announce(self._canvas, self._canvas.accessibleDescription())

    def _explain(self, why: Callable[[], str], *, busy: bool = False) -> None:
        """Say in the middle of the canvas, where the photo would be, why it is not there; nowhere else."""
        self._why_empty = (why, busy)
        self._canvas.show_message(why(), busy=busy)

    def say_again(self) -> None:
        """Say it in the language in use, with the keys in use."""
        if self._session.image is not None and not self._canvas.image_id:
            why, busy = self._why_empty
            self._canvas.show_message(why(), busy=busy)

    def _say_loading(self) -> None:
        if self._session.image is not None:
            # The photo before it would stand under labels that are not its own.
            self._canvas.show_image(None, None)
            path = self._session.image.path
            self._explain(lambda: tr("Loading {path}…", path=path), busy=True)

    def _say_stalled(self) -> None:
        if self._session.image is not None:
            path = self._session.image.path
            waits = mark("Still waiting for {path}: the disk or network does not answer.")
            shows = mark("It will show when it is there.")
            self._explain(lambda: f"{tr(waits, path=path)}\n{tr(shows)} {_goes_on()}", busy=True)


def _nbytes(image: Image) -> int:
    """Bytes that an image is expected to take on the canvas; 0 where its size is not known yet."""
    return 0 if image.size_hw is None else int(LEVELS_BYTES * image.size_hw[0] * image.size_hw[1])


def _is_outdated(held: Shown, image: Image) -> bool:
    """Return whether pixels come from another file than the one that is known by now."""
    if held.version is None or image.version is None:
        return False
    return is_other(held.version, held.levels.size_hw, image.version, image.size_hw)


def _goes_on() -> str:
    return tr("{next} goes to the next image.", next=key_of("nextImage"))


def load_image(path: Path) -> Shown | _Large:
    """Read an image for the canvas, on any thread. Raises ImageUnreadable."""
    large = images.open_tiled(path)
    if large is not None:
        return _Large(large, images.stat_version(path))
    read = images.read(path)
    return Shown(Levels(read.rgb).prepared(), read.notes, read.version)
