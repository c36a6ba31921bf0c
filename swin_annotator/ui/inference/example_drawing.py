"""Tools for examples, for as long as the chosen detector can be shown any; and the threshold that belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import ModelSpec, PromptKind
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.i18n.model_labels import title
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.review.image_review import ImageReview

EXAMPLE, NEGATIVE, SELECT = "exemplar", "negative", "select"
"""Tools of the canvas."""


class ExampleDrawing(QObject):
    """Takes the tools for examples, or says why there is nothing to draw one for.

    A detector whose publishers name a threshold brings it along when it is chosen.
    """

    told = Signal(str)

    def __init__(
        self,
        prompter: PromptController,
        editor: AnnotationEditor,
        review: ImageReview,
        panel: PromptsPanel,
        catalog: Catalog,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._prompter, self._editor, self._review, self._catalog = prompter, editor, review, catalog
        self._tool = SELECT
        editor.tool_changed.connect(self._follow)
        panel.detector_changed.connect(self._take_detector)

    def draw(self) -> None:
        """Draw an example next."""
        self._take(self._editor.use_exemplar)

    def draw_negative(self) -> None:
        """Draw a counter-example next."""
        self._take(self._editor.use_negative)

    def refusal(self) -> str:
        """Return why no example can be shown to the chosen detector; empty where one can."""
        spec = self._spec(self._prompter.detector)
        if spec is None or not spec.asks or PromptKind.EXAMPLES in spec.asks:
            return ""
        return tr(
            "{model} finds things by words only. Choose another model under Models to show it examples.",
            model=title(spec),
        )

    def _take(self, use: Callable[[], None]) -> None:
        refusal = self.refusal()
        if not refusal:
            use()
            return
        self._editor.use(self._tool)  # the button of the tool that was asked for is down already
        self.told.emit(refusal)

    def _follow(self, tool: str) -> None:
        self._tool = tool

    def _take_detector(self, name: str) -> None:
        spec = self._spec(name)
        if spec is not None and spec.threshold:
            self._review.set_threshold(spec.threshold)
        refusal = self.refusal() if self._tool in (EXAMPLE, NEGATIVE) or self._prompter.examples else ""
        if refusal and self._tool in (EXAMPLE, NEGATIVE):
            self._editor.use_select()
        if refusal:
            self.told.emit(refusal)

    def _spec(self, name: str) -> ModelSpec | None:
        try:
            return self._catalog.find(name) if name else None
        except AnnotatorError:  # said when it is asked
            return None
