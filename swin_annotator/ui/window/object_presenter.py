"""Shows the objects of the open image: on the canvas, and as proposals and labels in the right column."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from swin_annotator.core.queries import ExemplarPrompt
from swin_annotator.core.types import HUMAN, Annotation, State
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.annotation import attributes, shape_words
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.project.activity import Answer
from swin_annotator.ui.project.after_painting import AfterPainting
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.widgets.row_list import Row
from swin_annotator.ui.window.category_presenter import CategoryPresenter
from swin_annotator.ui.window.right_column import RightColumn


class ObjectPresenter(QObject):
    """Draws and lists what the review holds of the open image, each time that it was read again."""

    shown = Signal()
    """Lists and canvas are up to date."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        canvas: Canvas,
        right: RightColumn,
        categories: CategoryPresenter,
        parent: QObject,
        *,
        is_on_canvas: Callable[[], bool],
        examples: Callable[[], Sequence[ExemplarPrompt]],
        hidden: Callable[[], Collection[int]],
        awaits: Callable[[int], bool],
    ) -> None:
        """Show the objects of ``review``.

        Args:
            session: says which image is open.
            review: its objects.
            canvas: draws them.
            right: lists them.
            categories: what they are called and drawn in.
            parent: of this object.
            is_on_canvas: whether the pixels of the open image are shown; objects never lie on those of another.
            examples: those that the prompt has, on whatever image.
            hidden: ids of objects that the user hid.
            awaits: whether a model is asked about an image, by its id.
        """
        super().__init__(parent)
        self._session, self._review, self._canvas = session, review, canvas
        self._right, self._categories = right, categories
        self._is_on_canvas, self._examples, self._hidden, self._awaits = is_on_canvas, examples, hidden, awaits
        self._rows: dict[int, tuple[Annotation, Row]] = {}
        self._in_vain: dict[int, str] = {}
        """Image id -> what was asked in vain, as ``Answer`` has it."""
        self._hurried = False
        self._listing = AfterPainting(self._list, self)
        self._listed: tuple[object, ...] | None = None
        """Rows and what else the lists show of them; None where they may be called otherwise by now."""
        review.refreshed.connect(self.show)
        session.image_noted.connect(self._take_note)
        session.images_noted.connect(self._take_notes)

    @property
    def kept_rows(self) -> int:
        """Number of rows that are kept to be shown again: never more than the open image has."""
        return len(self._rows)

    def forget(self) -> None:
        """Another project: nothing was asked in it."""
        self._in_vain.clear()

    def rename(self) -> None:
        """Names or colours changed: make every row anew when it is shown next."""
        self._rows.clear()
        self._listed = None

    @property
    def late(self) -> bool:
        """True if what the canvas shows is not listed yet."""
        return self._listing.waits

    def hurry(self, on: bool) -> None:
        """Show on the canvas alone what is shown from here on, and list it once that is painted: somebody waits."""
        self._hurried = on

    def show(self) -> None:
        """Show what the review holds."""
        self._draw()
        self._listing.start()
        if not self._hurried:
            self._listing.at_once()

    def _draw(self) -> None:
        if not self._is_on_canvas():
            return
        review = self._review
        # One that was rejected and gone back to looks like what it was, a proposal.
        revisited = [replace(a, state=State.PROPOSED) for a in review.revisited]
        hidden = self._hidden()
        drawn = [a for a in (*review.labels, *review.shown, *revisited) if a.id not in hidden]
        colours, names = self._categories.colours, self._categories.names
        self._canvas.set_annotations(drawn, colours, names, chips_later=self._hurried)
        self._canvas.set_selection(review.selection)
        self.show_examples()

    def _list(self) -> None:
        review, right = self._review, self._right
        labels, shown, held = review.labels, review.shown, review.proposals
        hint = self._hint(len(held))
        listed = (labels, shown, held, review.threshold, review.selection)
        if listed == self._listed:  # as when an image comes to the screen whose objects were there before its pixels
            right.proposals.show_hint(hint)
            self.shown.emit()
            return
        self._listed = listed
        rows = [self._row(a) for a in shown]
        scores = [1.0 if a.score is None else a.score for a in held]
        right.proposals.show_proposals(rows, scores, review.threshold, hint)
        right.labels.show_labels([self._row(a) for a in labels])
        # Of other images none is kept: a folder's outlines would come together here.
        self._rows = {a.id: self._rows[a.id] for a in (*labels, *shown)}
        right.label_section.count.setText(str(len(labels)) if labels else "")
        right.select(review.selection)
        self.shown.emit()

    def show_examples(self) -> None:
        """Draw the examples that lie on this image."""
        image = self._session.image
        here = [(e.bbox_xywh, e.negative) for e in self._examples() if image and e.image_id == image.id]
        self._canvas.set_exemplars(here)

    def take_answer(self, answer: Answer) -> None:
        """Remember where a question was in vain: the list says so."""
        self._in_vain.pop(answer.image_id, None)
        if not answer.count:
            self._in_vain[answer.image_id] = answer.what
        self.show_hint()

    def show_hint(self) -> None:
        """Say in the empty list of proposals what would fill it."""
        self._right.proposals.show_hint(self._hint(len(self._review.proposals)))

    def _take_note(self, image_id: int) -> None:
        image = self._session.image
        if image is not None and image.id == image_id and image.error:
            self.show()  # the lists say why they are empty

    def _take_notes(self, image_ids: Collection[int]) -> None:
        image = self._session.image
        if image is not None and image.id in image_ids:
            self.show()

    def _row(self, annotation: Annotation) -> Row:
        """The row of an annotation; the same one as long as it says the same."""
        known = self._rows.get(annotation.id)
        if known is not None and known[0] is annotation:
            return known[1]
        row = self._proposal_row(annotation) if annotation.state is State.PROPOSED else self._label_row(annotation)
        self._rows[annotation.id] = annotation, row
        return row

    def _proposal_row(self, annotation: Annotation) -> Row:
        name = self._categories.names.get(annotation.category_id, "")
        score = "" if annotation.score is None else f"{annotation.score:.2f}"
        note = tr("mask") if annotation.mask is not None else ""
        colour = self._categories.colours.get(annotation.category_id, QColor())
        pattern = self._categories.pattern(annotation.category_id)
        spoken = tr("{name}, score {score}", name=name, score=score)
        return Row(annotation.id, name, colour, score, note, spoken=spoken, pattern=pattern)

    def _label_row(self, annotation: Annotation) -> Row:
        name = self._categories.names.get(annotation.category_id, "")
        said = attributes.words(annotation)
        kind = shape_words.kind_of(annotation)
        own = attributes.values_of(annotation, self._categories.defined(annotation.category_id))
        return Row(
            annotation.id,
            name,
            self._categories.colours.get(annotation.category_id, QColor()),
            shape_words.size_of(annotation),
            ", ".join(filter(None, (kind, own, said))),
            spoken=", ".join(filter(None, (name, kind, own, said))),
            pattern=self._categories.pattern(annotation.category_id),
        )

    def _hint(self, held: int) -> str:
        image = self._session.image
        if image is None or image.error:  # the canvas says why it can't be read
            return ""
        if self._awaits(image.id):
            return tr("Looking. What is found shows here.")
        if held:
            return plural(
                "The only one scores less than the threshold; the key {lower} lowers it.",
                "All {n} score less than the threshold; the key {lower} lowers it.",
                held,
                lower=key_of("lower"),
            )
        if any(label.source != HUMAN for label in self._review.labels):  # it was asked, and all is judged
            return tr(
                "Nothing is left to review here. The key {next} goes to the next image.", next=key_of("nextImage")
            )
        if self._in_vain.get(image.id) == "segment":
            return tr("The segmenter knows nothing of what is here. Type what to find, or choose another.")
        if image.id in self._in_vain:
            return tr("Nothing was found. Try other words, or show an example ({example}).", example=key_of("example"))
        return tr("Type what to find and press Enter, or show an example ({example}).", example=key_of("example"))
