"""Keeps what is shown equal to what is stored: lists, counts, canvas, enabled actions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor

from swin_annotator.core.categories import Tally
from swin_annotator.core.edits import Changes
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.ui.actions.shortcuts import key_of, keys_of
from swin_annotator.ui.actions.table_labels import DIGITS, order_id
from swin_annotator.ui.annotation import attributes, shape_words
from swin_annotator.ui.i18n import state_names
from swin_annotator.ui.i18n.category_counts import counted
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.project.activity import Answer
from swin_annotator.ui.theme import theme
from swin_annotator.ui.widgets.key_cap import key_text
from swin_annotator.ui.widgets.plain_text import title
from swin_annotator.ui.widgets.row_list import Row
from swin_annotator.work.io_pool import IoResult

if TYPE_CHECKING:
    from swin_annotator.ui.window.main_window import MainWindow

COUNT_MS = 150
"""Counts over the whole project follow a little later: during a folder run once per bunch of images."""


class Presenter(QObject):
    """Listens to session and review, and redraws. Changes nothing that is stored."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._colours: dict[int, QColor] = {}
        self._patterns: dict[int, Qt.BrushStyle] = {}
        self._names: dict[int, str] = {}
        self._rows: dict[int, tuple[Annotation, Row]] = {}
        self._in_vain: dict[int, str] = {}
        """Image id -> what was asked in vain, as ``Answer`` has it."""
        """Images on which the last question found nothing."""
        self._tallies: dict[int, Tally] = {}
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._count)
        session = window.session
        session.opened.connect(self._take_project)
        session.images_added.connect(self._add_images)
        session.image_noted.connect(self._update_image)
        session.images_noted.connect(self._update_images)
        session.images_dropped.connect(self._drop_images)
        session.files_changed.connect(window.images.model.forget_thumbnails)
        session.changed.connect(self._take_changes)
        session.categories_changed.connect(self.refresh)
        window.review.refreshed.connect(self._show_image)
        window.review.selected.connect(lambda _ids: self._enable())
        window.drawing.active_changed.connect(self._show_categories)
        window.drawing.active_changed.connect(window.right.categories.select_used)
        window.drawing.copied.connect(self._enable)
        window.tagging.suggested.connect(self._enable)
        window.proposer.running_changed.connect(self._show_running)
        window.proposer.answered.connect(self._take_answer)
        window.reviewing.changed.connect(self._show_mode)
        window.actions_.rebound.connect(self.say_again)

    @property
    def colours(self) -> Mapping[int, QColor]:
        """What each category is drawn in, by id."""
        return self._colours

    # The project

    def _take_project(self, project: object) -> None:
        window = self._window
        self._in_vain.clear()
        window.images.model.clear()
        window.thumbs.forget()
        window.images.filter.clear()
        window.centre.stack.setCurrentWidget(window.canvas if project else window.empty)
        folder = window.session.folder
        window.setWindowTitle(f"{title(folder.name)} – Swin Annotator" if folder else "Swin Annotator")
        if project is None:
            window.canvas.show_message("")
        self.refresh()
        self._count()

    def say_again(self) -> None:
        """Say again what has figures or keys in it: the language changed, or a key."""
        self.refresh()
        self._count()
        self.tell_summary()
        self._show_mode()
        self._window.viewer.say_again()
        self._window.images.tell_count()
        self._window.images.list.viewport().update()

    def _add_images(self, images: list[Image]) -> None:
        window = self._window
        window.images.model.add(images, window.session.summaries([image.id for image in images]))
        window.images.tell_count()
        if window.session.image is not None:
            window.images.show_current(window.session.image.id)
        self.tell_summary()
        self._enable()

    def _take_changes(self, changes: Changes) -> None:
        self._show_states(changes.image_ids)
        self.tell_summary()
        self._counting.start()
        self._name_steps()

    def _update_image(self, image_id: int) -> None:
        self._show_states([image_id])
        self.tell_summary()
        image = self._window.session.image
        if image is not None and image.id == image_id and image.error:
            self._show_image()  # the lists say why they are empty

    def _update_images(self, image_ids: frozenset[int]) -> None:
        self._show_states(image_ids)
        self.tell_summary()
        image = self._window.session.image
        if image is not None and image.id in image_ids:
            self._show_image()

    def _drop_images(self, image_ids: frozenset[int]) -> None:
        window = self._window
        window.images.model.drop(image_ids)
        window.images.tell_count()
        window.images.show_current(window.session.image.id if window.session.image is not None else None)
        self.tell_summary()

    def _show_states(self, image_ids: Collection[int]) -> None:
        for found in self._window.session.look_up_many(image_ids):
            self._window.images.model.update_image(*found)

    def _count(self) -> None:
        self._tallies = self._window.session.category_tallies()
        self._show_categories()

    def tell_summary(self) -> None:
        """Say above the image which folder this is and how many of its images are reviewed."""
        window = self._window
        total, reviewed = window.images.model.totals()
        folder = window.session.folder
        if folder is None:
            window.bar.summary.setText("")
            return
        count = tr("{done} of {total} reviewed", done=reviewed, total=total)
        window.bar.summary.set_texts((f"{folder.name} · {count}", count, f"{reviewed} / {total}"))

    def take_thumb(self, answer: IoResult) -> None:
        """A thumbnail was read, or the reason why not."""
        window = self._window
        if not isinstance(answer.key, int):
            return
        if isinstance(answer.result, np.ndarray):
            window.images.model.set_thumbnail(answer.key, answer.result, window.devicePixelRatioF())
        elif answer.error is not None and window.session.project is not None:
            image = next((i for i in [window.images.model.image_by_id(answer.key)] if i), None)
            if image is not None:
                message = getattr(answer.error, "message", str(answer.error))
                window.session.note_image(image, error=message)

    # The image

    def refresh(self) -> None:
        """Read categories and annotations again and show them."""
        categories = self._window.session.categories()
        places = self._window.session.category_places()
        self._colours = theme.category_colours(categories, places)
        self._names = {c.id: c.name for c in categories}
        wanted = self._window.appearance.patterns
        self._patterns = {c.id: theme.category_pattern(places[c.id] - 1) for c in categories} if wanted else {}
        self._window.canvas.set_patterns(self._patterns)
        self._rows.clear()
        self._window.asking.refresh_names()
        self._show_categories()
        self._window.review.refresh()
        self._name_steps()

    def _show_image(self) -> None:
        window, review = self._window, self._window.review
        labels, shown, held = review.labels, review.shown, review.proposals
        rows = [self._row(a) for a in shown]
        scores = [1.0 if a.score is None else a.score for a in held]
        window.right.proposals.show_proposals(rows, scores, review.threshold, self._hint(len(held)))
        window.right.labels.show_labels([self._row(a) for a in labels])
        # Of other images none is kept: a folder's outlines would come together here.
        self._rows = {a.id: self._rows[a.id] for a in (*labels, *shown)}
        window.right.label_section.count.setText(str(len(labels)) if labels else "")
        window.right._select(review.selection)
        if window.focus.is_on_canvas():
            # One that was rejected and gone back to looks like what it was, a proposal.
            revisited = [replace(a, state=State.PROPOSED) for a in review.revisited]
            hidden = window.editing.arranging.hidden
            drawn = [a for a in (*labels, *shown, *revisited) if a.id not in hidden]
            window.canvas.set_annotations(drawn, self._colours, self._names)
            window.canvas.set_selection(review.selection)
            self.show_examples()
        self._enable()

    def _show_mode(self) -> None:
        window, mode = self._window, self._window.reviewing
        window.actions_["reviewMode"].setChecked(mode.on)
        window.actions_[order_id(mode.queue.order)].setChecked(True)
        window.review_bar.setVisible(mode.on)
        if mode.on:
            window.review_bar.show_state(self._judged(), len(mode.queue), mode.log.pace(), mode.queue.order)
            window.review_bar.show_end(self._left_over() if mode.finished else "")
        self._enable()

    def _judged(self) -> str:
        """``cat 0.61``; with the verdict where the user went back to one that has it."""
        current = self._window.reviewing.current
        if current is None:
            return ""
        score = "" if current.score is None else f" {current.score:.2f}"
        verdict = (
            ""
            if current.state is State.PROPOSED
            else tr(" · {state} already", state=tr(state_names.OF_OBJECTS[current.state]))
        )
        return f"{self._names.get(current.category_id, '')}{score}{verdict}"

    def _left_over(self) -> str:
        """That nothing is left, and how much there is under the threshold."""
        mode = self._window.reviewing
        nothing = tr("Nothing is left from {threshold:.2f} on.", threshold=self._window.review.threshold)
        below = mode.queue.below
        return f"{nothing} {plural('{n} scores less.', '{n} score less.', below)}" if below else nothing

    def show_examples(self) -> None:
        """Draw the examples that lie on this image."""
        image = self._window.session.image
        here = [(e.bbox_xywh, e.negative) for e in self._window.asking.examples if image and e.image_id == image.id]
        self._window.canvas.set_exemplars(here)

    def _row(self, annotation: Annotation) -> Row:
        """The row of an annotation; the same one as long as it says the same."""
        known = self._rows.get(annotation.id)
        if known is not None and known[0] is annotation:
            return known[1]
        row = self._proposal_row(annotation) if annotation.state is State.PROPOSED else self._label_row(annotation)
        self._rows[annotation.id] = annotation, row
        return row

    def _proposal_row(self, annotation: Annotation) -> Row:
        name = self._names.get(annotation.category_id, "")
        score = "" if annotation.score is None else f"{annotation.score:.2f}"
        note = tr("mask") if annotation.mask is not None else ""
        colour = self._colours.get(annotation.category_id, QColor())
        pattern, spoken = self._pattern(annotation.category_id), tr("{name}, score {score}", name=name, score=score)
        return Row(annotation.id, name, colour, score, note, spoken=spoken, pattern=pattern)

    def _label_row(self, annotation: Annotation) -> Row:
        name = self._names.get(annotation.category_id, "")
        said = attributes.words(annotation)
        kind = shape_words.kind_of(annotation)
        return Row(
            annotation.id,
            name,
            self._colours.get(annotation.category_id, QColor()),
            shape_words.size_of(annotation),
            ", ".join(filter(None, (kind, said))),
            spoken=", ".join(filter(None, (name, kind, said))),
            pattern=self._pattern(annotation.category_id),
        )

    def _hint(self, held: int) -> str:
        image = self._window.session.image
        if image is None or image.error:  # the canvas says why it can't be read
            return ""
        if self._window.proposer.awaits(image.id):
            return tr("Looking. What is found shows here.")
        if held:
            return tr(
                "All {held} score less than the threshold; the key {lower} lowers it.", held=held, lower=key_of("lower")
            )
        if self._in_vain.get(image.id) == "segment":
            return tr("The segmenter knows nothing of what is here. Type what to find, or choose another.")
        if image.id in self._in_vain:
            return tr("Nothing was found. Try other words, or show an example ({example}).", example=key_of("example"))
        return tr("Type what to find and press Enter, or show an example ({example}).", example=key_of("example"))

    def _take_answer(self, answer: Answer) -> None:
        """Remember where a question was in vain: the list says so."""
        self._in_vain.pop(answer.image_id, None)
        if not answer.count:
            self._in_vain[answer.image_id] = answer.what
        self._window.right.proposals.show_hint(self._hint(len(self._window.review.proposals)))

    def _show_categories(self) -> None:
        window = self._window
        categories = window.session.categories()
        active = window.drawing.active()
        rows = [self._category_row(i, c, active is not None and c.id == active.id) for i, c in enumerate(categories)]
        window.right.categories.show_categories(rows)
        window.actions_.name_categories([c.name for c in categories])
        total = sum(tally.labels for tally in self._tallies.values())
        window.right.category_section.count.setText(plural("{n} label", "{n} labels", total) if total else "")
        if active is not None:
            window.canvas.set_draw_colour(self._colours.get(active.id, theme.category_colour(0)))

    def _category_row(self, place: int, category: Category, active: bool) -> Row:
        tally = self._tallies.get(category.id, Tally())
        cap = key_text(keys[0]) if place < len(DIGITS) and (keys := keys_of(f"category{DIGITS[place]}")) else ""
        spoken = plural("{name}, {n} label", "{name}, {n} labels", tally.labels, name=category.name)
        if tally.total > tally.labels:  # what the number beside the name does not count
            spoken = tr("{name}: {counts}", name=category.name, counts=counted(tally))
        colour, pattern = self._colours.get(category.id, QColor()), self._pattern(category.id)
        note = tr("hidden") if category.hidden else ""
        number = str(tally.labels)
        return Row(category.id, category.name, colour, number, note, cap, active, spoken, pattern, category.hidden)

    def _pattern(self, category_id: int) -> Qt.BrushStyle:
        return self._patterns.get(category_id, Qt.BrushStyle.NoBrush)

    # What can be done

    def _show_running(self, _running: object) -> None:
        proposer = self._window.proposer
        self._window.strip.show_running(proposer.shown(), proposer.waiting())
        self._window.right.proposals.show_hint(self._hint(len(self._window.review.proposals)))
        self._enable()

    def _name_steps(self) -> None:
        self._window.actions_.name_steps(*self._window.session.undo_names())
        self._enable()

    def _enable(self) -> None:
        window, review = self._window, self._window.review
        session = window.session
        undo, redo = session.undo_names()
        facts = {
            "project": session.project is not None,
            "image": session.image is not None,
            "undo": undo is not None,
            "redo": redo is not None,
            "selection": bool(review.selection),
            "objects": bool(review.labels or review.shown),
            "proposals": bool(review.shown) or window.reviewing.on,
            "shown": bool(review.shown),
            "current": bool(review.selected_proposals()) or window.reviewing.current is not None,
            "clipboard": bool(window.drawing.clipboard) and session.image is not None,
            "running": window.proposer.shown() is not None,
            **window.tagging.facts(),
            **window.editing.facts(),
            **window.upkeep.facts(),
        }
        window.actions_.enable([fact for fact, holds in facts.items() if holds])
