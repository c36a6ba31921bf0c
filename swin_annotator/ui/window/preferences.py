"""Theme, size and language of the window: kept in the settings, put on and followed while the program runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.table_appearance import SCALES, language_id
from swin_annotator.ui.canvas.style import CanvasColours
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n import translate
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.theme import theme


class Dressed(Protocol):
    """A part that paints with colours of the theme itself."""

    def dress(self, colours: theme.Colours) -> None:
        """Use these colours from here on."""


class Preferences(QObject):
    """Choices under View and Language."""

    told = Signal(str)
    spoke = Signal()
    """Another language is in use: what is not said by ``translate.say`` has to be said again."""
    patterned = Signal()
    """Categories have patterns from here on, or have none any more."""

    def __init__(
        self,
        settings: QSettings,
        app: QApplication,
        actions: Actions,
        canvas: Canvas,
        parts: Sequence[Dressed],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings, self._app, self._actions, self._canvas, self._parts = settings, app, actions, canvas, parts
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def use_theme(self, name: str) -> None:
        """Put on the theme of this name and keep it."""
        self._settings.setValue("theme", theme.Mode(name).value)
        self.dress()

    def dress(self) -> None:
        """Put on what is chosen."""
        mode = self._mode()
        colours = theme.resolve(mode, self._app)
        theme.apply(self._app, colours)
        for part in (self._actions, *self._parts):
            part.dress(colours)
        used = (colours.surround, colours.accent, colours.reject, colours.muted)
        self._canvas.set_colours(CanvasColours(*map(theme.as_colour, used)))
        chosen = (f"theme{mode.value.capitalize()}", language_id(language(self._settings)))
        for action_id in (*chosen, f"scale{scale(self._settings)}"):
            self._actions[action_id].setChecked(True)
        self._actions["patterns"].setChecked(self.patterns)

    def use_language(self, code: str) -> None:
        """Speak this language from here on, and keep it."""
        self._settings.setValue("language", code)
        translate.speak(self._app, code)
        theme.use_fonts(self._app)
        translate.say_again()
        self._actions.say_again()
        self.spoke.emit()

    def use_scale(self, percent: str) -> None:
        """Keep the size; Qt takes it when it starts."""
        self._settings.setValue("scale", int(percent))
        self.told.emit(tr("The size changes when the program is started again."))

    @property
    def patterns(self) -> bool:
        """True if categories have patterns beside their colours."""
        return str(self._settings.value("patterns", False)).lower() == "true"

    def toggle_patterns(self) -> None:
        """Draw categories with patterns, or without."""
        self._settings.setValue("patterns", not self.patterns)
        self._actions["patterns"].setChecked(self.patterns)
        self.patterned.emit()

    def _scheme_changed(self) -> None:
        if self._mode() is theme.Mode.SYSTEM:
            self.dress()

    def _mode(self) -> theme.Mode:
        kept = str(self._settings.value("theme", theme.Mode.SYSTEM.value))
        return theme.Mode(kept) if kept in set(theme.Mode) else theme.Mode.SYSTEM


def language(settings: QSettings) -> str:
    """The chosen language's code, or ``system``."""
    kept = str(settings.value("language", translate.SYSTEM))
    return kept if kept in translate.LANGUAGES else translate.SYSTEM


def scale(settings: QSettings) -> int:
    """The chosen size of the window in percent."""
    kept = str(settings.value("scale", SCALES[0]))
    return int(kept) if kept.isdigit() and int(kept) in SCALES else SCALES[0]
