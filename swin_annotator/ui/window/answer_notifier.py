"""Tells what a model's answer brought, and leads to what there is to review."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from swin_annotator.core.dataset import Problem
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.inference.inference_controller import TRIED, InferenceController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.activity import Answer
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.input_guard import InputGuard
from swin_annotator.ui.widgets.banner import Banner, Remedy, StatusLine

if TYPE_CHECKING:
    from swin_annotator.engine.prelabel import Summary


class AnswerNotifier(QObject):
    """Follows the inference controller: one image, a run over the folder, a segmenter's labels."""

    def __init__(
        self,
        session: Session,
        review: ImageReview,
        canvas: Canvas,
        guard: InputGuard,
        prompter: PromptController,
        inference: InferenceController,
        message: StatusLine,
        banner: Banner,
        parent: QObject,
        *,
        review_folder: Callable[[], object],
        show_found: Callable[[], object],
        show_failed: Callable[[str, Sequence[Problem]], object],
    ) -> None:
        super().__init__(parent)
        self._session, self._review, self._canvas, self._guard = session, review, canvas, guard
        self._prompter, self._inference, self._message, self._banner = prompter, inference, message, banner
        self._review_folder, self._show_found, self._show_failed = review_folder, show_found, show_failed
        self._rest: Callable[[], None] | None = None
        """Begins a run that is being tried on a few images."""
        self._held: tuple[int, ...] = ()
        """Selection when the last question was asked."""
        prompter.asked.connect(self._note_selection)
        inference.answered.connect(self._answer)
        inference.asks_first.connect(self._ask_first)
        inference.folder_done.connect(self._folder_done)
        inference.labels_known.connect(self._labels)

    def _note_selection(self) -> None:
        self._held = self._review.selection

    def _answer(self, answer: Answer) -> None:
        image, review, tell = self._session.image, self._review, self._message.tell
        here = image is not None and image.id == answer.image_id
        if answer.what == "refine":
            tell(plural("{n} mask made.", "{n} masks made.", answer.count))
            return
        shown = len(review.shown) if here else 0
        if here and answer.count and not shown:
            least = max((a.score or 0.0) for a in review.proposals) if review.proposals else 0.0
            tell(
                tr(
                    "{count} found, the best with {least:.2f}: the key {lower} lowers the threshold.",
                    count=answer.count,
                    least=least,
                    lower=key_of("lower"),
                )
            )
        elif answer.count:
            text = tr(
                "{shown} to review. {next} goes through them, {accept} accepts, {reject} rejects.",
                shown=shown,
                next=key_of("nextProposal"),
                accept=key_of("accept"),
                reject=key_of("reject"),
            )
            tell(text if shown else tr("{count} found.", count=answer.count))
        elif answer.what == "segment":
            tell(tr("The segmenter found nothing that it knows on this image."))
        else:
            tell(tr("Nothing found. Try other words, or draw an example ({example}).", example=key_of("example")))
        if here and shown:
            self._guard.invalidate()
            self._lead_to_first()

    def _lead_to_first(self) -> None:
        """Select the first proposal, unless the person took something else in hand after asking."""
        review = self._review
        if not review.selected_proposals() and review.selection in ((), self._held) and not self._canvas.previewing:
            review.next()

    def _ask_first(self, count: int, start: Callable[[], None], try_few: Callable[[], None]) -> None:
        """A run over many images: say what it would do, and wait for a yes; Enter is one."""
        text = plural(
            "This looks at {n} image and puts what it finds beside your labels; one undo takes it back.",
            "This looks at {n} images and puts what it finds beside your labels; one undo takes it back.",
            count,
        )

        def tried() -> None:
            self._rest = start
            try_few()

        few = Remedy(tr("Try {n} images first", n=TRIED), tried)
        self._banner.tell(text, Remedy(tr("Start"), start), few, again=partial(self._ask_first, count, start, try_few))
        self._banner.first.setFocus()

    def _folder_done(self, summary: Summary) -> None:
        rest, self._rest = self._rest, None
        self._tell_run(summary, rest)
        if rest is not None:
            self._show_found()

    def _found(self, proposals: int, images: int) -> str:
        threshold, where = self._review.threshold, plural("{n} image", "{n} images", images)
        if not proposals:
            return tr("Nothing from {threshold:.2f} on, on {images}.", threshold=threshold, images=where)
        return tr(
            "{proposals} from {threshold:.2f} on, on {images}.",
            proposals=plural("{n} proposal", "{n} proposals", proposals),
            threshold=threshold,
            images=where,
        )

    def _tell_run(self, summary: Summary, rest: Callable[[], None] | None) -> None:
        """Say what a run found; ``rest`` goes on with one that was tried on a few images."""
        run = self._inference.answers.run
        proposed = run.proposed.values()
        text = self._found(sum(proposed), summary.images)
        newest = self._session.undo_names()[0] == run.name  # not where something was drawn meanwhile
        promise = tr("{undo} takes all back.", undo=key_of("undo")) if newest else ""
        remedies: list[Remedy] = []
        if rest is not None:  # a try: what it found is looked over before the others are begun
            remedies.append(Remedy(tr("Go on with the whole folder"), rest))
        elif any(proposed):
            remedies.append(Remedy(tr("Review them"), self._review_folder))
        if summary.failed:
            first = summary.failed[0].error
            text = tr(
                "{text} {failed} could not be worked on. {reason}",
                text=text,
                failed=len(summary.failed),
                reason=said(first.message) if first else "",
            )
            remedies.append(Remedy(tr("List them"), partial(self._list_failed, summary)))
        if remedies:  # stays: whoever starts a long run looks elsewhere meanwhile
            self._banner.tell(text, *remedies, promise=promise, again=partial(self._tell_run, summary, rest))
        self._message.tell(f"{text} {promise}".rstrip())

    def _list_failed(self, summary: Summary) -> None:
        problems = [Problem("error", one.image.path, one.error.message) for one in summary.failed if one.error]
        self._show_failed(plural("{n} image", "{n} images", len(problems)), problems)

    def _labels(self, mapping: LabelMap) -> None:
        kept = sum(target is not None for target in mapping.targets.values())
        remedy = Remedy(tr("Edit mapping"), self._prompter.map_labels)
        self._banner.tell(
            plural(
                "{model} knows {n} kind of regions; found, it becomes a category.",
                "{model} knows {n} kinds of regions; each that is found becomes a category.",
                kept,
                model=mapping.model,
            ),
            remedy,
            passing=True,
            again=partial(self._labels, mapping),
        )
