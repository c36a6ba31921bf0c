"""Options of the view: the image turned, brightened, with a crosshair, with or without snapping. Changes no label."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Signal
from PySide6.QtGui import QAction, QKeyEvent

from swin_annotator.core.display_adjustment import DisplayAdjustment
from swin_annotator.ui.actions.chip_mode import ChipMode
from swin_annotator.ui.actions.registry import Actions, title_of
from swin_annotator.ui.actions.table_view import chips_id
from swin_annotator.ui.canvas.style import Ink
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.panels.adjustments import AdjustmentPanel


class ViewOptions(QObject):
    """Keeps all but turn and look from session to session; those hold until they are taken back."""

    told = Signal(str)

    def __init__(self, canvas: Canvas, actions: Actions, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._settings = canvas, settings
        self.panel = AdjustmentPanel(canvas)
        self.panel.changed.connect(self._take_adjustment)
        self.panel.left.connect(canvas.setFocus)
        self.panel.ink_changed.connect(self._take_ink)
        self._actions = actions
        self._crosshair, self._snap = actions["crosshair"], actions["snap"]
        self._use_crosshair(self._kept("crosshair", False))
        self._use_snap(self._kept("snap", True))
        self._use_wheel(self._kept("wheelZooms", False))
        self._use_keep_view(self._kept("keepView", False))
        self.use_chips(str(settings.value("view/chips", ChipMode.FULL.value)))
        self.panel.set_ink(Ink(self._share("fill", Ink().fill), self._share("line", Ink().line)))

    def turn(self, quarters: str) -> None:
        """Turn the view by quarters to the right."""
        self._canvas.turn_view(int(quarters))
        degrees = 90 * self._canvas.lens.turn
        turned = tr("The view is turned by {degrees}°. The file is as it was.", degrees=degrees)
        self.told.emit(turned if degrees else tr("Upright again."))

    def hide_labels(self) -> None:
        """Show the bare photo until the key is let go."""
        self._canvas.hide_labels(True)
        self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the end of hiding."""
        released = event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and not event.isAutoRepeat()
        if released or event.type() is QEvent.Type.ApplicationDeactivate:
            self._canvas.hide_labels(False)
            self._app.removeEventFilter(self)
        return super().eventFilter(watched, event)

    @property
    def _app(self) -> QCoreApplication:
        app = QCoreApplication.instance()
        assert app is not None
        return app

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

    def toggle_wheel(self) -> None:
        """Let the wheel zoom and Ctrl with it scroll, or the other way round."""
        self._use_wheel(not self._canvas.wheel_zooms)
        zooms, scrolls = tr("The wheel zooms, with Ctrl it scrolls."), tr("The wheel scrolls, with Ctrl it zooms.")
        self.told.emit(zooms if self._canvas.wheel_zooms else scrolls)

    def toggle_keep_view(self) -> None:
        """Look at the same place of the next image where it is as large as this one, or see all of it."""
        self._use_keep_view(not self._canvas.keeps_view)

    def use_chips(self, mode: str) -> None:
        """Let chips say this much: a value of ``ChipMode``; an unknown one says all."""
        known = {chosen.value: chosen for chosen in ChipMode}
        chosen = known.get(mode, ChipMode.FULL)
        self._canvas.labels.set_mode(chosen)
        self._actions[chips_id(chosen)].setChecked(True)
        self._settings.setValue("view/chips", chosen.value)

    def less_on_chips(self) -> None:
        """The next kind of chips, which say less; after the last all again."""
        modes = list(ChipMode)
        following = modes[(modes.index(self._canvas.labels.mode) + 1) % len(modes)]
        self.use_chips(following.value)
        self.told.emit(title_of(self._actions[chips_id(following)]))

    def _use_wheel(self, zooms: bool) -> None:
        self._canvas.wheel_zooms = zooms
        self._keep("wheelZooms", self._actions["wheelZooms"], zooms)

    def _use_keep_view(self, keeps: bool) -> None:
        self._canvas.keeps_view = keeps
        self._keep("keepView", self._actions["keepView"], keeps)

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

    def _share(self, name: str, otherwise: float) -> float:
        """A kept number of 0..1."""
        try:
            return min(1.0, max(0.0, float(str(self._settings.value(f"view/{name}", otherwise)))))
        except ValueError:  # somebody wrote something else into the file
            return otherwise

    def _take_ink(self, ink: Ink) -> None:
        self._canvas.set_ink(ink)
        self._settings.setValue("view/fill", ink.fill)
        self._settings.setValue("view/line", ink.line)

    def _take_adjustment(self, adjustment: DisplayAdjustment) -> None:
        self._canvas.set_adjustment(adjustment)
