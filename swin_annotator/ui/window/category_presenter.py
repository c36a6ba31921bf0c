"""Shows the project's categories: their list with its counts, and what each is drawn in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor

from swin_annotator.core import keypoints, own_attributes
from swin_annotator.core.categories import Tally
from swin_annotator.core.keypoints import Skeleton
from swin_annotator.core.own_attributes import Attribute
from swin_annotator.core.types import Category
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.actions.shortcuts import keys_of
from swin_annotator.ui.actions.table_labels import DIGITS
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.category_counts import counted
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.theme import theme
from swin_annotator.ui.widgets.key_cap import key_text
from swin_annotator.ui.widgets.row_list import Row
from swin_annotator.ui.window.right_column import RightColumn

COUNT_MS = 150
"""Counts over the whole project follow a little later: during a folder run once per bunch of images."""


class CategoryPresenter(QObject):
    """Reads the categories and shows them; knows the name, the colour and the pattern of each."""

    def __init__(
        self,
        session: Session,
        editor: AnnotationEditor,
        canvas: Canvas,
        right: RightColumn,
        actions: Actions,
        parent: QObject,
        *,
        wants_patterns: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._session, self._editor, self._canvas = session, editor, canvas
        self._right, self._actions, self._wants_patterns = right, actions, wants_patterns
        self._colours: dict[int, QColor] = {}
        self._patterns: dict[int, Qt.BrushStyle] = {}
        self._names: dict[int, str] = {}
        self._skeletons: dict[int, Skeleton] = {}
        self._defined: dict[int, tuple[Attribute, ...]] = {}
        self._tallies: dict[int, Tally] = {}
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self.count)
        editor.active_changed.connect(self.show)
        editor.active_changed.connect(right.categories.select_used)

    @property
    def colours(self) -> Mapping[int, QColor]:
        """Colours of categories, by id."""
        return self._colours

    @property
    def names(self) -> Mapping[int, str]:
        """The name of each category, by id."""
        return self._names

    def pattern(self, category_id: int) -> Qt.BrushStyle:
        """Return what fills objects of a category; ``NoBrush`` where patterns are not wanted."""
        return self._patterns.get(category_id, Qt.BrushStyle.NoBrush)

    def defined(self, category_id: int) -> tuple[Attribute, ...]:
        """The project's own attributes of a category."""
        return self._defined.get(category_id, ())

    def read(self) -> None:
        """Read the categories again; the list shows them with :meth:`show`."""
        categories, places = self._session.categories(), self._session.category_places()
        self._colours = theme.category_colours(categories, places)
        self._names = {c.id: c.name for c in categories}
        wanted = self._wants_patterns()
        self._patterns = {c.id: theme.category_pattern(places[c.id] - 1) for c in categories} if wanted else {}
        self._canvas.set_patterns(self._patterns)
        self._defined = {c.id: d for c in categories if (d := own_attributes.defined(c.extra))}
        self._skeletons = {c.id: s for c in categories if (s := keypoints.skeleton_of(c.extra)).names}

    def count(self) -> None:
        """Count the objects of each category in the whole project, and show the counts."""
        self._tallies = self._session.category_tallies()
        self.show()

    def count_later(self) -> None:
        """Count in a moment; once for all that is asked until then."""
        self._counting.start()

    def show(self) -> None:
        """Show the list, the active category marked, and name the keys that give categories."""
        categories = self._session.categories()
        active = self._editor.active()
        rows = [self._row(i, c, active is not None and c.id == active.id) for i, c in enumerate(categories)]
        self._right.categories.show_categories(rows)
        self._actions.name_categories([c.name for c in categories])
        total = sum(tally.labels for tally in self._tallies.values())
        self._right.category_section.count.setText(plural("{n} label", "{n} labels", total) if total else "")
        self._canvas.set_skeletons(self._skeletons, 0 if active is None else active.id)
        if active is not None:
            self._canvas.set_draw_colour(self._colours.get(active.id, theme.category_colour(0)))

    def _row(self, place: int, category: Category, active: bool) -> Row:
        tally = self._tallies.get(category.id, Tally())
        cap = key_text(keys[0]) if place < len(DIGITS) and (keys := keys_of(f"category{DIGITS[place]}")) else ""
        spoken = plural("{name}, {n} label", "{name}, {n} labels", tally.labels, name=category.name)
        if tally.total > tally.labels:  # what the number beside the name does not count
            spoken = tr("{name}: {counts}", name=category.name, counts=counted(tally))
        colour, pattern = self._colours.get(category.id, QColor()), self.pattern(category.id)
        note = tr("hidden") if category.hidden else ""
        number = str(tally.labels)
        return Row(category.id, category.name, colour, number, note, cap, active, spoken, pattern, category.hidden)
