"""Tags of the image, and what is suggested from the user's own labels: tags of images, categories of boxes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core import review_steps, tags
from swin_annotator.core.edits import Changes, join
from swin_annotator.core.exclusion import kinds
from swin_annotator.core.types import Annotation, Image, State
from swin_annotator.engine.features import Thing
from swin_annotator.engine.suggest import Guess, Labelled, Suggestions, SuggestRequest
from swin_annotator.messages import Message
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import mark, plural, tr
from swin_annotator.ui.inference.label_suggestions import LabelSuggestions
from swin_annotator.ui.panels.tags import TagsPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.widgets.suggestion import Hint, trust_in

PAUSE_MS = 200
"""Time without a change before a suggestion is asked for: keys held down ask once."""
FIRST_PAUSE_MS = 1500
"""The first question loads a model, which holds up hands that are at work: it waits until they rest."""
MOST_BOXES = 40
"""Selected boxes that are asked about at once."""
MOST_LABELS = 240
"""Labelled boxes that are learnt from, shared out among the categories; the newest of each."""
LEAST_LABELS = 3
FURTHER_TAG = 0.2
"""Probability from which one more tag is suggested for an image that has some."""


class TagController(QObject):
    """Shows and changes tags; keeps the suggestions on screen equal to what is selected."""

    told = Signal(str)
    suggested = Signal()
    """A suggestion came or went."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        suggesting: LabelSuggestions,
        panel: TagsPanel,
        tag_hint: Hint,
        category_hint: Hint,
        image_of: Callable[[int], Image | None],
        parent: QObject | None = None,
        *,
        show_panel: Callable[[], None],
    ) -> None:
        """``image_of`` finds an image by its id; ``show_panel`` unfolds the column that holds ``panel``."""
        super().__init__(parent)
        self._session, self._review, self._suggesting, self._panel = session, review, suggesting, panel
        self._tag_hint, self._category_hint = tag_hint, category_hint
        self._show_panel = show_panel
        self._image_of = image_of
        self._shown: Image | None = None
        self._tag = ""
        self._categories: dict[int, int] = {}
        self._tag_timer = self._timer(self._ask_tags)
        self._category_timer = self._timer(self._ask_categories)
        panel.changed.connect(self._keep)
        session.image_opened.connect(self._take_image)
        session.closing.connect(panel.flush)
        session.changed.connect(self._take_changes)
        session.opened.connect(lambda _project: self._take_image(session.image))
        review.selected.connect(lambda _ids: self._select())

    @property
    def _pause(self) -> int:
        return PAUSE_MS if self._suggesting.awake else FIRST_PAUSE_MS

    def _timer(self, ask: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(ask)
        return timer

    def facts(self) -> dict[str, bool]:
        """Tell what can be accepted."""
        return {"tagSuggested": bool(self._tag), "categorySuggested": bool(self._categories)}

    # Tags

    def edit(self) -> None:
        """Put the cursor behind the tags of the image."""
        self._show_panel()
        self._panel.edit.set_names(self._names())
        self._panel.edit.begin()

    def accept_tag(self) -> None:
        """Give the image the suggested tag."""
        image = self._session.image
        if image is not None and self._tag:
            self._keep((*image.tags, self._tag))

    def _names(self) -> list[str]:
        """All tags of the project, the most frequent first."""
        counts = Counter(tag for image in self._session.tagged_images() for tag in image.tags)
        return sorted(counts, key=lambda tag: (-counts[tag], tag))

    def _keep(self, wanted: Sequence[str]) -> None:
        """Give the shown image these tags."""
        image = self._shown
        if image is None:
            return
        if not self._session.apply(tags.give(image, wanted)):
            self._show(self._session.image)

    def _take_image(self, image: Image | None) -> None:
        self._panel.flush()  # what is typed belongs to the image that leaves
        self._show(image)
        self._select()

    def _take_changes(self, changes: Changes) -> None:
        image = self._session.image
        if image is not None and image.id in changes.image_ids:
            if self._shown is None or not _same(image, self._shown):
                self._show(image)
            self._shown = image
        if changes.annotation_ids & set(self._review.selection):
            self._select()

    def _show(self, image: Image | None) -> None:
        self._shown = image
        self._panel.show_tags(image.tags if image is not None else None)
        self._offer_tag("")
        self._suggesting.forget("tags")
        self._tag_timer.start(self._pause)

    def _ask_tags(self) -> None:
        image = self._session.image
        if image is None or image.error:
            return
        known = [(other, kinds(other)) for other in self._session.tagged_images() if other.id != image.id]
        names = {tag for _, told in known for tag in told}
        sorter = self._suggesting.sorter(names)
        model = sorter or self._suggesting.model
        if not model or (len(names) < 2 and not sorter):
            return
        several = any(len(told) > 1 for _, told in known)
        if kinds(image) and not several:
            return  # in this project an image has one tag
        labelled = tuple(Labelled(Thing(self._session.path_of(other)), told) for other, told in known if told)
        request = SuggestRequest((Thing(self._session.path_of(image)),), labelled, model)
        self._suggesting.ask(mark("tags"), request, lambda answer: self._take_tags(image, answer))

    def _take_tags(self, image: Image, answer: Suggestions) -> None:
        now = self._session.image
        if now is None or not _same(now, image) or not answer.guesses:
            return
        fresh = [guess for guess in answer.guesses[0] if guess.name not in image.tags]
        if fresh and (not kinds(image) or fresh[0].probability >= FURTHER_TAG):
            self._offer_tag(fresh[0].name, fresh[:3], answer)

    def _offer_tag(self, tag: str, guesses: Sequence[Guess] = (), answer: Suggestions | None = None) -> None:
        self._tag = tag
        told = [f"{guess.name} · {_percent(guess.probability)}" for guess in guesses]
        trust, more = (trust_in(answer), baseline(answer)) if answer is not None else ("", "")
        self._tag_hint.suggest(told[0] if told else "", trust, "\n".join([*told[1:], more]))
        self.suggested.emit()

    # Categories

    def accept_categories(self) -> None:
        """Give each selected box the category that is suggested for it."""
        chosen: dict[int, list[Annotation]] = {}
        for annotation in self._review.selected_annotations():
            if annotation.id in self._categories:
                chosen.setdefault(self._categories[annotation.id], []).append(annotation)
        parts = [review_steps.relabel(annotations, category) for category, annotations in chosen.items()]
        count = sum(len(part.edits) for part in parts)
        if not count:
            self.told.emit(tr("The category is the suggested one already."))
        elif self._session.apply(join(Message.plural("Relabel {n} object", "Relabel {n} objects", count), parts)):
            self.told.emit(
                plural(
                    "{n} object relabelled. {undo} takes it back.",
                    "{n} objects relabelled. {undo} takes it back.",
                    count,
                    undo=key_of("undo"),
                )
            )

    def _select(self) -> None:
        self._offer_categories({})
        self._suggesting.forget("categories")
        self._category_timer.start(self._pause)

    def _ask_categories(self) -> None:
        image, model = self._session.image, self._suggesting.model
        chosen = self._review.selected_annotations()
        if image is None or image.error or not model or not 0 < len(chosen) <= MOST_BOXES:
            return
        asked = tuple(Thing(self._session.path_of(image), a.bbox_xywh) for a in chosen)
        labelled = self._labelled({a.id for a in chosen})
        if len({entry.labels for entry in labelled}) >= 2:
            request = SuggestRequest(asked, labelled, model)
            self._suggesting.ask(mark("categories"), request, lambda answer: self._take_categories(chosen, answer))

    def _labelled(self, but: set[int]) -> tuple[Labelled, ...]:
        """The newest accepted objects of each category, but these, labelled with the category's id."""
        categories = self._session.categories()
        share = max(LEAST_LABELS, MOST_LABELS // max(1, len(categories)))
        known, paths = [], dict[int, Path]()  # making a path takes longer than all the rest
        for category in categories:
            for summary in self._session.newest(State.ACCEPTED, category.id, share):
                image = self._image_of(summary.image_id)
                if image is not None and not image.error and summary.id not in but:
                    if image.id not in paths:
                        paths[image.id] = self._session.path_of(image)
                    thing = Thing(paths[image.id], summary.bbox_xywh)
                    known.append(Labelled(thing, (str(category.id),)))
        return tuple(known)

    def _take_categories(self, asked: Sequence[Annotation], answer: Suggestions) -> None:
        pairs = zip(asked, answer.guesses, strict=False)
        # What an object is already is no suggestion.
        best = {a.id: ranked[0] for a, ranked in pairs if ranked and ranked[0].name != str(a.category_id)}
        if best and [a.id for a in self._review.selected_annotations()] == [a.id for a in asked]:
            self._offer_categories(best, answer)

    def _offer_categories(self, best: dict[int, Guess], answer: Suggestions | None = None) -> None:
        names = {str(category.id): category.name for category in self._session.categories()} if best else {}
        best = {i: guess for i, guess in best.items() if guess.name in names}
        self._categories = {i: int(guess.name) for i, guess in best.items()}
        if answer is None or not best:
            self._category_hint.suggest("")
        else:
            self._category_hint.suggest(said(list(best.values()), names), trust_in(answer), baseline(answer))
        self.suggested.emit()


def said(best: Sequence[Guess], names: dict[str, str]) -> str:
    """Return what is suggested for the selected boxes: a name with its probability, or how many of which."""
    if len(best) == 1:
        return f"{names[best[0].name]} · {_percent(best[0].probability)}"
    counts = Counter(guess.name for guess in best)
    parts = [f"{count} × {names[name]}" for name, count in counts.most_common()]
    return f"{', '.join(parts)} · {_percent(sum(guess.probability for guess in best) / len(best))}"


def baseline(answer: Suggestions) -> str:
    """Return what the figure is to be compared with."""
    left_out = answer.left_out
    if left_out is None:
        return ""
    return tr(
        "{right} of {of} were named rightly while they were left out of the learning. "
        "Always saying the commonest: {commonest} of {of}.",
        right=left_out.right,
        of=left_out.of,
        commonest=left_out.commonest,
    )


def _same(a: Image, b: Image) -> bool:
    return (a.id, a.tags) == (b.id, b.tags)


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")
