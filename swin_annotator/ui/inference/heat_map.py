"""Lays over the photo where what is asked finds likeness, so that a person sees why something is proposed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from swin_annotator.core.types import Image
from swin_annotator.engine.jobs import Priority
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.session import Session


class HeatMap(QObject):
    """On or off; while it is on it follows the image on screen and what is asked."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        canvas: Canvas,
        inference: InferenceController,
        prompter: PromptController,
        action: QAction,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._inference = session, canvas, inference
        self._prompter, self._action = prompter, action
        self.on = False
        prompter.asked.connect(self._ask)
        session.image_opened.connect(self._leave)
        session.opened.connect(lambda _project: self._switch(False))

    def toggle(self) -> None:
        """Show where what is asked finds likeness, or the photo alone."""
        self._switch(not self.on)
        if self.on:
            self.told.emit(tr("Red is where the model finds most likeness to what is asked."))
        self._ask()

    def follow(self, _image: object = None) -> None:
        """The pixels of another image are on screen."""
        self._ask()

    def _switch(self, on: bool) -> None:
        self.on = on
        self._action.setChecked(on)
        if not on:
            self._canvas.show_heat(None)

    def _leave(self, _image: Image | None) -> None:
        self._canvas.show_heat(None)

    def _ask(self) -> None:
        from swin_annotator.core.heat import coloured
        from swin_annotator.engine.heat_map import heat_of

        image = self._session.image
        if not self.on or image is None or image.error:
            return
        recipe = self._prompter.recipe()
        if recipe is None:  # nothing is asked, which was said
            self._switch(False)
            return
        request = self._prompter.request_for(image, recipe.prompts, recipe.exemplars)

        def done(found: object) -> None:
            shown = self._session.image
            if self.on and isinstance(found, np.ndarray) and shown is not None and shown.id == image.id:
                self._canvas.show_heat(coloured(found))

        self._inference.work(
            tr("Mapping likeness"), lambda pool, cache: heat_of(request, pool, cache), done, Priority.INTERACTIVE
        )
