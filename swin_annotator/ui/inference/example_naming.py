"""The name of what an example shows: asked in place, never guessed in silence."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal

from swin_annotator.core.types import BoxXYWH, State
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.annotation.category_entry import CategoryAsk
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.activity import Answer
from swin_annotator.ui.project.session import Session


class ExampleNaming(QObject):
    """Takes what was drawn as an example, asks for its category and hands both on."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        canvas: Canvas,
        editor: AnnotationEditor,
        prompter: PromptController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._prompter = session, canvas, prompter
        self.box = CategoryAsk(canvas, "exampleCategoryEdit", mark("Category of the example"))
        self._drawn: tuple[BoxXYWH, bool] | None = None
        self._before: tuple[int, int] | None = None
        """The image on which a counter-example was drawn, and how many proposals it had then."""
        editor.exemplar_drawn.connect(self.take)
        self.box.answered.connect(self._answered)
        self.box.left.connect(self._left)
        session.image_opened.connect(lambda _image: self._forget())

    def take(self, box: BoxXYWH, negative: bool) -> None:
        """Ask what this is. A counter-example where only one thing is asked for is of that."""
        asked = self._prompter.asked_categories()
        if negative and len(asked) == 1:
            self._hand_on(box, negative, asked[0])
            return
        self._drawn = box, negative
        known = [category.name for category in self._session.categories()]
        usual = self._prompter.likely_category()
        names = list(dict.fromkeys([*filter(None, (usual,)), *asked, *known]))
        question = tr("Not an example of:") if negative else tr("An example of:")
        x, y, w, h = box
        beside = QRectF(self._canvas.to_viewport(QPointF(x, y)), self._canvas.to_viewport(QPointF(x + w, y + h)))
        beside = beside.normalized()  # the view may be turned
        self.box.ask(beside.toRect(), question, names, usual)

    def _answered(self, name: str) -> None:
        drawn, self._drawn = self._drawn, None
        if drawn is not None:
            self._canvas.setFocus()
            self._hand_on(*drawn, name)

    def take_answer(self, answer: Answer) -> None:
        """Say where a counter-example took nothing away: a box on empty ground looks like nothing that is found."""
        before, self._before = self._before, None
        if before is None or before[0] != answer.image_id or answer.what != "propose":
            return
        if self._count() >= before[1]:
            text = tr("The counter-example took nothing away. Draw it around what was found by mistake.")
            QTimer.singleShot(0, self, lambda: self.told.emit(text))  # after what the answer itself has to say

    def _count(self) -> int:
        return sum(a.state is State.PROPOSED for a in self._session.annotations())

    def _hand_on(self, box: BoxXYWH, negative: bool, name: str) -> None:
        image = self._session.image
        self._before = (image.id, self._count()) if negative and image is not None else None
        self._prompter.add_example(box, negative, name)

    def _left(self) -> None:
        self._drawn = None
        self._prompter.examples_changed.emit()  # the canvas goes back to what is kept
        self._canvas.setFocus()
        self.told.emit(tr("The example was not kept: it has no category."))

    def _forget(self) -> None:
        """Another image comes to the screen: the box belongs to the one before."""
        if self._drawn is not None:
            self._drawn = None
            self.box.hide()
            self.box.edit.offers.hide()
