"""The name of the first drawn object where nothing tells it: asked in place, while the object is there already."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from swin_annotator.core import categories
from swin_annotator.core.types import BoxXYWH, Category
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.annotation.category_entry import CategoryAsk
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import mark, tr
from swin_annotator.ui.project.session import Session


class FirstNaming(QObject):
    """Asks for the name of a category that was made for a first object; unanswered it keeps the name that it has."""

    told = Signal(str)

    def __init__(
        self, session: Session, canvas: Canvas, editor: AnnotationEditor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self.box = CategoryAsk(canvas, "firstCategoryEdit", mark("Category of what was drawn"))
        self._made: Category | None = None
        editor.unnamed.connect(self.ask)
        self.box.answered.connect(self._name)
        self.box.left.connect(lambda: self._name(""))
        session.image_opened.connect(lambda _image: self.box.leave())
        session.replayed.connect(lambda _changes: self.box.leave())

    def ask(self, made: Category, drawn: BoxXYWH) -> None:
        """Ask what was drawn."""
        self._made = made
        x, y, w, h = drawn
        beside = QRectF(self._canvas.to_viewport(QPointF(x, y)), self._canvas.to_viewport(QPointF(x + w, y + h)))
        self.box.ask(beside.normalized().toRect(), tr("What is this?"), [made.name], made.name)

    def _name(self, name: str) -> None:
        made, self._made = self._made, None
        self._canvas.setFocus()
        held = self._session.categories()
        if made is None or made not in held:
            return
        if name and name != made.name and categories.called(held, name) is None:
            self._session.apply(categories.rename(made, name))
        else:
            self.told.emit(tr("Drawn as “{name}”; F2 in the category list renames it.", name=made.name))
