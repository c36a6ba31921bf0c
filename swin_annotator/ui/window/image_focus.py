"""The focus on the open image: whether it is on the canvas, and what comes to its middle once it is."""

from __future__ import annotations

from swin_annotator.core.types import BoxXYWH
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.project.session import Session


class ImageFocus:
    """Pixels come late: an object that is looked for before they are there is remembered."""

    def __init__(self, session: Session, canvas: Canvas) -> None:
        self._session, self._canvas = session, canvas
        self._wanted: BoxXYWH | None = None

    def is_on_canvas(self) -> bool:
        """Return whether the pixels of the open image are on the canvas, or there are none to come."""
        image = self._session.image
        return image is not None and (image.id == self._canvas.image_id or bool(image.error))

    def look_at(self, bbox: BoxXYWH) -> None:
        """Bring an object of the open image to the middle, as soon as its pixels are there."""
        if self.is_on_canvas():
            self._canvas.centre_on(bbox)
        else:
            self._wanted = bbox

    def forget(self) -> None:
        """Another image is opened: what was looked for is on the one before."""
        self._wanted = None

    def arrive(self) -> bool:
        """The pixels are there: bring what was looked for to the middle. Whether there was anything."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._canvas.centre_on(wanted)
        return wanted is not None
