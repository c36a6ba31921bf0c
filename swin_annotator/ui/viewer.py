"""Brings an image's pixels to the canvas without making the window wait."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core import images
from swin_annotator.core.images import ReadImage
from swin_annotator.core.types import Image
from swin_annotator.errors import AnnotatorError, ImageUnreadable
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.session import Session
from swin_annotator.work.io_pool import IoPool, IoResult

KEPT_BYTES = 256 * 2**20
"""Decoded neighbours, so that going on costs no wait."""
PATIENCE_MS = 200
"""Only a slow file gets a word about loading: no flicker otherwise."""


class Viewer(QObject):
    """Reads the image on screen and the next ones in the background."""

    shown = Signal(object)
    """Image whose pixels are on the canvas."""
    failed = Signal(object)
    """ImageUnreadable."""
    told = Signal(str)

    def __init__(self, session: Session, canvas: Canvas, io: IoPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._io = session, canvas, io
        self._held: OrderedDict[int, ReadImage] = OrderedDict()
        self._epoch = 0
        self._noted = False
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_loading)
        session.opened.connect(self._take_project)
        session.image_opened.connect(self._take_image)
        io.answered.connect(self._take_answer)

    def read_ahead(self, wanted: Sequence[Image]) -> None:
        """Read these in the background."""
        for image in reversed(wanted):  # the pool serves the newest request first
            if image.id not in self._held:
                self._request(image)

    def _request(self, image: Image) -> None:
        path = self._session.path_of(image)
        self._io.request(("pixels", self._epoch, image.id), lambda: images.read(path))

    def _take_project(self, _project: object) -> None:
        self._epoch += 1
        self._held.clear()

    def _take_image(self, image: Image | None) -> None:
        self._slow.stop()
        if self._noted:
            self.told.emit("")  # what was said of the last image's file does not hold for this one
            self._noted = False
        if image is None:
            self._canvas.show_image(None, None)
            return
        held = self._held.get(image.id)
        if held is not None:
            self._show(image, held)
            return
        self._slow.start()
        self._request(image)

    def _take_answer(self, answer: IoResult) -> None:
        match answer.key:
            case ("pixels", epoch, int(image_id)) if epoch == self._epoch:
                current = self._session.image
                on_screen = current if current is not None and current.id == image_id else None
                if isinstance(answer.result, ReadImage):
                    self._hold(image_id, answer.result)
                    if on_screen is not None:
                        self._show(on_screen, answer.result)
                elif on_screen is not None:
                    self._refuse(on_screen, answer.error)

    def _hold(self, image_id: int, read: ReadImage) -> None:
        self._held[image_id] = read
        self._held.move_to_end(image_id)
        while len(self._held) > 1 and sum(r.rgb.nbytes for r in self._held.values()) > KEPT_BYTES:
            self._held.popitem(last=False)

    def _show(self, image: Image, read: ReadImage) -> None:
        self._slow.stop()
        height, width = read.rgb.shape[:2]
        self._session.note_image(image, size_hw=(height, width))
        noted = self._session.image or image
        self._canvas.show_image(read.rgb, noted)
        self.shown.emit(noted)
        if read.notes:
            self._noted = True
            self.told.emit(f"{image.path}: {', '.join(read.notes)}")

    def _refuse(self, image: Image, error: Exception | None) -> None:
        self._slow.stop()
        if not isinstance(error, AnnotatorError):
            error = ImageUnreadable(f"Could not read {image.path}: {error}.", hint="Copy it again or replace it.")
        self._session.note_image(image, error=error.message)
        self._canvas.show_image(None, None)
        self._canvas.show_message(f"{error.message}\n{error.hint}")
        self.failed.emit(error)

    def _say_loading(self) -> None:
        if self._session.image is not None:
            self._canvas.show_message(f"Loading {self._session.image.path}…")
