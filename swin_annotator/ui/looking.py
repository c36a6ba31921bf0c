"""How the image is looked at: turned, brightened, with a crosshair, with or without snapping. Changes no label."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction

from swin_annotator.core.look import Look
from swin_annotator.ui.actions import Actions
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.panels.look import LookPanel
from swin_annotator.ui.words import tr


class Looking(QObject):
    """Keeps crosshair and snapping from session to session; turn and look hold until they are taken back."""

    told = Signal(str)

    def __init__(self, canvas: Canvas, actions: Actions, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._settings = canvas, settings
        self.panel = LookPanel(canvas)
        self.panel.changed.connect(self._take_look)
        self.panel.left.connect(canvas.setFocus)
        self._crosshair, self._snap = actions["crosshair"], actions["snap"]
        self._use_crosshair(self._kept("crosshair", False))
        self._use_snap(self._kept("snap", True))

    def turn(self, quarters: str) -> None:
        """Turn the view by quarters to the right."""
        self._canvas.turn_view(int(quarters))
        degrees = 90 * self._canvas.lens.turn
        turned = tr("The view is turned by {degrees}°. The file is as it was.", degrees=degrees)
        self.told.emit(turned if degrees else tr("Upright again."))

    def show(self) -> None:
        """Show or close the sliders."""
        self.panel.begin()

    def reset(self) -> None:
        """Show the image as it is."""
        self.panel.reset()

    def toggle_crosshair(self) -> None:
        """Lines through the pointer while drawing, or none."""
        self._use_crosshair(not self._canvas.crosshair)

    def toggle_snap(self) -> None:
        """Let what is drawn near the image's border lie on it, or not."""
        self._use_snap(not self._canvas.snaps)
        on, off = tr("Snaps to the image's border."), tr("Does not snap to the border.")
        self.told.emit(on if self._canvas.snaps else off)

    def _use_crosshair(self, on: bool) -> None:
        self._canvas.crosshair = on
        self._keep("crosshair", self._crosshair, on)

    def _use_snap(self, on: bool) -> None:
        self._canvas.snaps = on
        self._keep("snap", self._snap, on)

    def _keep(self, name: str, action: QAction, on: bool) -> None:
        action.setChecked(on)
        self._settings.setValue(f"view/{name}", on)

    def _kept(self, name: str, otherwise: bool) -> bool:
        return str(self._settings.value(f"view/{name}", otherwise)).lower() == "true"

    def _take_look(self, look: Look) -> None:
        self._canvas.set_look(look)
