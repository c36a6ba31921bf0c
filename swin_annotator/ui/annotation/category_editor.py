"""Changes to the categories of the project: names, order, colour, sight, merging, deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QWidget

from swin_annotator.core import categories as rules
from swin_annotator.core import own_attributes
from swin_annotator.core.categories import Tally
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.examples import FORMER, MERGED
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.own_attributes import Attribute
from swin_annotator.core.types import Annotation, Category, State
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.i18n import category_counts
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.panels.categories import CategoriesPanel
from swin_annotator.ui.project.bulk_step import BulkStep
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.theme.theme import category_colours
from swin_annotator.ui.widgets.plain_text import literal

if TYPE_CHECKING:
    from swin_annotator.ui.dialogs import question


class CategoryEditor(QObject):
    """Listens to the panel; every change is one undoable step. Objects of a whole folder change in parts."""

    told = Signal(str)

    def __init__(
        self, session: Session, review: ImageReview, editor: AnnotationEditor, panel: CategoriesPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._review, self._editor = session, review, editor
        self._window, self._panel = window, panel
        self._merged: dict[int, int] = {}
        """Category that was in use -> the one that took its place."""
        self._gone: set[int] = set()
        """Those of them that are not there at the moment."""
        self.bulk = BulkStep(session, self)
        self.bulk.told.connect(self.told)
        self.ask_colour: Callable[[QColor], QColor] = self._ask_colour
        """Asks for a colour; an invalid one where the user took none."""
        panel.chosen.connect(editor.use_category)
        panel.added.connect(editor.add_category)
        panel.renamed.connect(self.rename)
        panel.deleted.connect(self.delete)
        panel.merged.connect(self.merge)
        panel.merge_asked.connect(self.ask_merge)
        panel.details_asked.connect(self.ask_details)
        panel.recoloured.connect(self.recolour)
        panel.shown.connect(self.show)
        panel.moved.connect(self.move)
        panel.wanted.connect(self.select)
        panel.given.connect(self.give)
        session.opened.connect(lambda _project: panel.edit.clear())
        session.opened.connect(lambda _project: self._merged.clear())
        session.retraced.connect(lambda _name, _undone: self._follow())

    def rename(self, category_id: int, name: str) -> None:
        """Give a category another name; where one is called so already, offer to put both together."""
        from swin_annotator.ui.dialogs import question

        categories = self._session.categories()
        before = self._find(category_id)
        if before is None or before.name == name:
            return
        other = rules.called([c for c in categories if c.id != category_id], name)
        if other is None:
            self._note_name(before)
            self._session.apply(rules.rename(before, name))
            return
        text = tr(
            "There is a category “{other}” already ({theirs}). Merge “{name}” ({ours}) into it?",
            other=other.name,
            theirs=self._counted(other.id),
            name=before.name,
            ours=self._counted(category_id),
        )
        merge = (literal(tr("Merge into “{name}”", name=other.name)), lambda: self.merge(category_id, other.id))
        question.ask(self._window, tr("Merge “{name}”", name=before.name), text, [merge], "mergeQuestion")

    def ask_merge(self, category_id: int) -> None:
        """Ask which category takes everything of this one."""
        from swin_annotator.ui.dialogs.merge_choice import MergeChoice

        category = self._find(category_id)
        others = [c for c in self._session.categories() if c.id != category_id]
        if category is None or not others:
            self.told.emit(tr("There is no other category to merge with."))
            return
        colours = category_colours(others, self._session.category_places())
        dialog = MergeChoice(category.name, self._counted(category_id), others, colours, self._window)
        dialog.chosen.connect(lambda target_id: self.merge(category_id, target_id))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_details(self, category_id: int) -> None:
        """Ask for the attributes of a category, and for what its objects are made of."""
        from swin_annotator.ui.dialogs.category_details import CategoryDetails

        category = self._find(category_id)
        if category is None:
            return
        dialog = CategoryDetails(category, self._window)
        dialog.kept.connect(lambda attributes, skeleton: self._describe(category_id, attributes, skeleton))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _describe(self, category_id: int, attributes: Sequence[Attribute], skeleton: Skeleton) -> None:
        if self._find(category_id) is not None:
            step = own_attributes.describe(self._session.categories(), category_id, attributes, skeleton)
            self._session.apply(step)

    def merge(self, source_id: int, target_id: int) -> None:
        """Give everything of one category to another, and remove it."""
        source, target = self._find(source_id), self._find(target_id)
        if source is None or target is None or source_id == target_id:
            return
        # Examples and label maps name the category by its id; should this be undone, it is there again.
        kept = self._session.setting(MERGED, dict[str, object]())
        self._session.remember(MERGED, {**kept, str(source_id): target_id})
        self._note_name(source)
        counts, name, used = self._counted(source_id), target.name, self._editor.active()
        if used is not None and used.id == source_id:
            self._merged[source_id] = target_id
            self._gone.add(source_id)
        self._remove(
            source,
            rules.merge(source, target, ()).name,
            lambda objects: rules.merge(source, target, objects).edits[:-1],
            tr("“{name}” is “{other}” now: {counts}. {undo} takes it back.", **_told(source, counts), other=name),
        )
        self._editor.use_category(target_id)

    def _follow(self) -> None:
        """Undo brought a merged category back, or redo took it away: the category in use is what it was then."""
        known = {category.id for category in self._session.categories()}
        for source_id, target_id in self._merged.items():
            back = source_id in known
            if back is (source_id in self._gone):
                self._gone ^= {source_id}
                used = self._editor.chosen()
                if used is None or used.id in (source_id, target_id):
                    self._editor.use_category(source_id if back else target_id)

    def _note_name(self, category: Category) -> None:
        """A profile that was written before goes on to mean this category."""
        former = self._session.setting(FORMER, dict[str, object]())
        self._session.remember(FORMER, {**former, category.name: category.id})

    def delete(self, category_id: int) -> None:
        """Remove a category; where it has objects ask what becomes of them."""
        from swin_annotator.ui.dialogs import question

        category = self._find(category_id)
        if category is None:
            return
        tally = self._tally(category_id)
        if not tally.total:
            self.delete_now(category)
            return
        text = tr("“{name}” has {counts} in this folder.", name=category.name, counts=category_counts.counted(tally))
        answers: list[question.Answer] = [(tr("Delete them too"), lambda: self.delete_now(category))]
        if len(self._session.categories()) > 1:
            answers.append((tr("Give them to another category…"), lambda: self.ask_merge(category_id)))
        question.ask(self._window, tr("Delete “{name}”", name=category.name), text, answers, "deleteQuestion")

    def delete_now(self, category: Category) -> None:
        """Remove a category, and what belongs to it, without asking."""
        kept = self._session.setting(MERGED, dict[str, object]())
        if kept.pop(str(category.id), None) is not None:  # of a merge that was undone
            self._session.remember(MERGED, kept)
        counts = self._tally(category.id)
        said = tr("Category “{name}” deleted. {undo} takes it back.", name=category.name, undo=key_of("undo"))
        if counts.total:
            said = tr(
                "Category “{name}” deleted with {counts}. {undo} takes it back.",
                **_told(category, category_counts.counted(counts)),
            )
        self._remove(
            category,
            rules.delete(category).name,
            lambda objects: rules.delete(category, objects).edits[:-1],
            said,
        )

    def _remove(
        self, category: Category, name: str, edits_of: Callable[[Sequence[Annotation]], Sequence[Edit]], said: str
    ) -> None:
        """Change all objects of a category, then remove it, as one step."""
        ids = [summary.id for summary in self._session.annotation_summaries(tuple(State), category_id=category.id)]

        def last() -> tuple[Edit, ...]:
            there = self._find(category.id)
            return () if there is None else (Edit(there, None),)

        self.bulk.start(name, sorted(ids), lambda chosen: Step(name, tuple(edits_of(chosen))), lambda _n: said, last)

    def recolour(self, category_id: int, back: bool) -> None:
        """Ask for another colour, or go back to the one that comes with the place."""
        category = self._find(category_id)
        if category is None:
            return
        colour = QColor() if back else self.ask_colour(QColor(category.colour or self._panel.colour_of(category_id)))
        if back or colour.isValid():
            self._session.apply(rules.recolour(category, "" if back else colour.name()))

    def show(self, category_ids: Sequence[int], shown: bool) -> None:
        """Show the objects of these categories, or hide them."""
        chosen = [c for c in self._session.categories() if c.id in category_ids]
        step = rules.show(chosen, shown)
        if self._session.apply(step) and not shown:
            names = ", ".join(c.name for c in chosen)
            self.told.emit(tr("Hidden: {names}. {undo} takes it back.", names=names, undo=key_of("undo")))

    def move(self, category_id: int, to: int) -> None:
        """Put a category at another place of the order."""
        project = self._session.project
        if project is None:
            return
        categories = self._session.categories()
        order = rules.moved([c.id for c in categories], category_id, to)
        if self._session.apply(rules.reorder(categories, project.category_places(), order)):
            self._panel.list.select_ids((category_id,))

    def select(self, category_id: int) -> None:
        """Select everything of a category that is shown on the image."""
        shown = [a for a in (*self._review.labels, *self._review.shown) if a.category_id == category_id]
        self._review.select(tuple(a.id for a in shown))
        category = self._find(category_id)
        if category is not None:
            self.told.emit(
                plural(
                    "{n} object of “{name}” on this image selected.",
                    "{n} objects of “{name}” on this image selected.",
                    len(shown),
                    name=category.name,
                )
            )

    def give(self, category_id: int, ids: Sequence[int]) -> None:
        """Give a category to objects of the image: the selected ones where no ids are given."""
        if ids:
            self._review.select(ids)
        self._editor.give_category(category_id)

    def _find(self, category_id: int) -> Category | None:
        return next((c for c in self._session.categories() if c.id == category_id), None)

    def _tally(self, category_id: int) -> Tally:
        return self._session.category_tallies().get(category_id, Tally())

    def _counted(self, category_id: int) -> str:
        return category_counts.counted(self._tally(category_id))

    def _ask_colour(self, colour: QColor) -> QColor:
        return QColorDialog.getColor(colour, self._window, tr("Colour of the category"))


def _told(category: Category, counts: str) -> dict[str, object]:
    return {"name": category.name, "counts": counts, "undo": key_of("undo")}
