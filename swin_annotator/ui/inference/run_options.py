"""Options of how models look at images: in tiles as well, and over a folder only where nobody labelled.

Kept with the project.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import exclusion
from swin_annotator.core.types import Image
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.session import Session

TILES, ONLY_UNLABELLED = "tiles", "only_unlabelled"


class RunOptions(QObject):
    """Options of the open project."""

    told = Signal(str)

    def __init__(self, session: Session, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        session.opened.connect(self._show)

    @property
    def tile(self) -> int:
        """Side of tiles as ``engine.tiles`` takes it: 0 where the whole image is looked at alone."""
        from swin_annotator.engine import tiles

        return tiles.HALF if self._session.setting(TILES, False) else 0

    def wanted(self) -> list[Image]:
        """The images that a run over the folder looks at."""
        from swin_annotator.engine import sinks

        images = exclusion.for_runs(self._session.images())
        if not self._session.setting(ONLY_UNLABELLED, False):
            return images
        return self._session.ask(lambda project: sinks.unlabelled(project, images), images)

    def toggle_tiles(self) -> None:
        """Look at tiles as well, or no longer."""
        on = not self._session.setting(TILES, False)
        self._session.remember(TILES, on)
        self._show()
        self.told.emit(
            tr("Models look at tiles as well: small things are found, about ten times as slowly.")
            if on
            else tr("Models look at whole images alone.")
        )

    def toggle_only_unlabelled(self) -> None:
        """Leave out images with labels, or no longer."""
        on = not self._session.setting(ONLY_UNLABELLED, False)
        self._session.remember(ONLY_UNLABELLED, on)
        self._show()
        self.told.emit(
            tr("Runs over the folder leave out images with accepted labels.")
            if on
            else tr("Runs over the folder look at all images.")
        )

    def _show(self, _project: object = None) -> None:
        self._actions["tiles"].setChecked(bool(self._session.setting(TILES, False)))
        self._actions["onlyUnlabelled"].setChecked(bool(self._session.setting(ONLY_UNLABELLED, False)))
