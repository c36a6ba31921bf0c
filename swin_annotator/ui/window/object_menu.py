"""The menu on objects: what can be done with what is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QWidget

from swin_annotator.core.rivals import of_same_object
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.theme.icons import swatch
from swin_annotator.ui.widgets.plain_text import literal

MENU = (
    *("accept", "reject", "", "copy", "paste", "duplicate", "duplicateNext", "delete", "", "refine", "merge"),
    *("subtract", "simplify", "", "lock", "hideSelected", "toFront", "toBack", "note"),
)
"""Actions that the menu on an object offers; empty for a line."""


class ObjectMenu(QObject):
    """Makes the menu each time that it is asked for."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        editor: AnnotationEditor,
        actions: Actions,
        window: QWidget,
        *,
        colours: Callable[[], Mapping[int, QColor]],
    ) -> None:
        """Menus of ``window``; ``colours`` says what each category is drawn in, by id."""
        super().__init__(window)
        self._session, self._review, self._editor, self._actions = session, review, editor, actions
        self._window, self._colours = window, colours

    def show(self, at: QPoint) -> None:
        """Open it; ``at`` in pixels of the screen."""
        menu = QMenu(self._window)
        menu.setObjectName("objectMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_categories(menu)
        for name in MENU:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        menu.popup(at)

    def _offer_categories(self, menu: QMenu) -> None:
        """Each category gives itself to the selection."""
        inner = menu.addMenu(tr("Change category"))
        chosen = self._review.selected_annotations()
        held = {a.category_id for a in chosen}
        others = {}
        if len(chosen) == 1:  # what else a model takes it for
            others = {a.category_id: a.score for a in reversed(of_same_object(chosen[0], self._alternatives(chosen)))}
        colours, editor = self._colours(), self._editor
        known = self._session.categories()
        for category in sorted(known, key=lambda c: -(others.get(c.id) or 0.0)):  # the likely ones first
            score = others.get(category.id)
            text = literal(category.name) if score is None else f"{literal(category.name)} {score:.2f}"
            action = inner.addAction(swatch(colours.get(category.id, QColor())), text)
            action.setCheckable(held == {category.id})
            action.setChecked(held == {category.id})
            action.triggered.connect(lambda _on=False, i=category.id: editor.give_category(i))
        inner.setEnabled(bool(held) and not inner.isEmpty())
        menu.addSeparator()

    def _alternatives(self, chosen: Sequence[Annotation]) -> list[Annotation]:
        held = {a.category_id for a in chosen}
        beside = self._session.beside(chosen)
        return [a for a in beside if a.state is State.ALTERNATIVE and a.category_id not in held]
