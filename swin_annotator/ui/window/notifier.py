"""What the parts have to tell, brought to the status line or the banner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from swin_annotator.core.dataset import count_of
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.types import State
from swin_annotator.engine.exchange import ExportReport
from swin_annotator.engine.import_plan import ImportPlan
from swin_annotator.engine.prelabel import Summary
from swin_annotator.errors import AnnotatorError, ModelError, NoImages, ProjectDamaged, ProjectLost, PromptError
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.step_names import said as step_said
from swin_annotator.ui.i18n.translate import mark, plural, tr
from swin_annotator.ui.inference.inference_controller import TRIED
from swin_annotator.ui.project.activity import Answer
from swin_annotator.ui.widgets.banner import Remedy, sentence

if TYPE_CHECKING:
    from swin_annotator.ui.window.main_window import MainWindow


class Notifier(QObject):
    """Connects every ``told`` and ``failed``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._rest: Callable[[], None] | None = None
        """Begins a run that is being tried on a few images."""
        self._held: tuple[int, ...] = ()
        """What was selected when the last question was asked."""
        window.asking.asked.connect(self._note_selection)
        talkers = (window.review, window.reviewing, window.drawing, window.asking, window.viewer, window.folders)
        for talker in (
            *talkers,
            window.sight,
            window.exchange,
            window.sheets,
            window.tagging,
            window.editing,
            window.appearance,
            window.upkeep,
            window.categorising,
            window.backups,
        ):
            talker.told.connect(window.strip.message.tell)
        parts = (window.session, window.asking, window.folders, window.exchange, window.proposer)
        for part in (*parts, window.sheets, window.upkeep, window.backups):
            part.failed.connect(self.fail)
        window.proposer.answered.connect(self._answer)
        window.proposer.answers.told.connect(window.strip.message.tell)
        window.proposer.asks_first.connect(self._ask_first)
        window.proposer.folder_done.connect(self._folder_done)
        window.proposer.labels_known.connect(self._labels)
        window.proposer.runs_at.connect(window.strip.device.setText)
        window.exchange.exported.connect(self._exported)
        window.exchange.noticed.connect(self._imported)
        window.exchange.running_changed.connect(partial(window.proposer.show_beside, "exchange"))
        window.folders.running_changed.connect(window.proposer.show_beside)
        window.session.image_opened.connect(lambda _image: window.banner.pass_on())
        window.session.retraced.connect(self._retraced)
        window.actions_.rebound.connect(window.strip.message.clear)  # it may name the key that was

    def _retraced(self, name: str, undone: bool) -> None:
        text = (
            tr("Undone: {step}. {redo} does it again.", step=step_said(name), redo=key_of("redo"))
            if undone
            else tr("Done again: {step}. {undo} takes it back.", step=step_said(name), undo=key_of("undo"))
        )
        self._window.strip.message.tell(text)

    def _note_selection(self) -> None:
        self._held = self._window.review.selection

    def fail(self, error: Exception) -> None:
        """Say what went wrong, with a button for what helps."""
        window = self._window
        remedy = None
        if isinstance(error, ModelError):
            remedy = Remedy(tr("Models…"), window.dialogs.show_models)
        elif isinstance(error, PromptError):
            remedy = Remedy(tr("To the prompt"), window.prompts.focus_prompt)
        elif isinstance(error, ProjectLost):
            remedy = Remedy(tr("Open the folder again"), window.others.open_again)
        elif isinstance(error, ProjectDamaged):
            remedy = Remedy(tr("Recover what can be read"), window.backups.recover)
        elif isinstance(error, NoImages):
            remedy = Remedy(tr("Open another folder…"), window.folders.ask)
        elif not isinstance(error, AnnotatorError):
            remedy = Remedy(tr("Show the log"), window.dialogs.show_log)
        window.banner.tell(sentence(error), remedy)

    def _answer(self, answer: Answer) -> None:
        window = self._window
        here = window.session.image is not None and window.session.image.id == answer.image_id
        if answer.what == "refine":
            window.strip.message.tell(plural("{n} mask made.", "{n} masks made.", answer.count))
            return
        shown = len(window.review.shown) if here else 0
        if here and answer.count and not shown:
            least = max((a.score or 0.0) for a in window.review.proposals) if window.review.proposals else 0.0
            window.strip.message.tell(
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
            window.strip.message.tell(text if shown else tr("{count} found.", count=answer.count))
        elif answer.what == "segment":
            window.strip.message.tell(tr("The segmenter found nothing that it knows on this image."))
        else:
            text = tr("Nothing found. Try other words, or draw an example ({example}).", example=key_of("example"))
            window.strip.message.tell(text)
        if here and shown:
            window.sight.invalidate()
            self._lead_to_first()

    def _lead_to_first(self) -> None:
        """Select the first proposal, unless the person took something else in hand after asking."""
        window = self._window
        held = window.review.selection
        if not window.review.selected_proposals() and held in ((), self._held) and not window.canvas.previewing:
            window.review.next()

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
        self._window.banner.tell(text, Remedy(tr("Start"), start), few)
        self._window.banner.first.setFocus()

    def _folder_done(self, summary: Summary) -> None:
        text = tr(
            "{proposals} from {threshold:.2f} on, on {images}. {undo} takes all back.",
            proposals=plural("{n} proposal", "{n} proposals", sum(self._window.proposer.answers.run.proposed.values())),
            threshold=self._window.review.threshold,
            images=plural("{n} image", "{n} images", summary.images),
            undo=key_of("undo"),
        )
        rest, self._rest = self._rest, None
        if rest is not None:  # a try: what it found is looked over before the others are begun
            self._window.banner.tell(text, Remedy(tr("Go on with the whole folder"), rest))
            self._window.sheets.show_contact()
        elif summary.failed:
            first = summary.failed[0].error
            reason = said(first.message) if first else ""
            self._window.banner.tell(
                tr(
                    "{text} {failed} could not be worked on. {reason}",
                    text=text,
                    failed=len(summary.failed),
                    reason=reason,
                )
            )
        elif any(self._window.proposer.answers.run.proposed.values()):
            # Stays: whoever starts a long run looks elsewhere meanwhile.
            self._window.banner.tell(text, Remedy(tr("Review them"), self._window.reviewing.start))
        self._window.strip.message.tell(text)

    def _labels(self, mapping: LabelMap) -> None:
        kept = sum(target is not None for target in mapping.targets.values())
        remedy = Remedy(tr("Edit mapping"), self._window.asking.map_labels)
        self._window.banner.tell(
            plural(
                "{model} knows {n} kind of regions; found, it becomes a category.",
                "{model} knows {n} kinds of regions; each that is found becomes a category.",
                kept,
                model=mapping.model,
            ),
            remedy,
            passing=True,
        )

    def _imported(self, name: str, plan: ImportPlan) -> None:
        """What is wrong in the file, and whether its images are done: asked, since labels alone do not tell."""
        window, problems = self._window, plan.report.problems
        texts, remedies = [], []
        if plan.shares_in is not None:
            text = mark("All boxes of {name} lie between 0 and 1: shares of the images' sides, it seems, not pixels.")
            self._window.banner.tell(
                tr(text, name=name), Remedy(tr("Scale to pixels"), partial(window.exchange.scale, plan))
            )
            return
        if problems:
            count = count_of(problems)
            texts.append(plural("{name} has {n} problem.", "{name} has {n} problems.", count, name=name))
            remedies.append(Remedy(tr("Show problems"), lambda: window.dialogs.show_problems(name, problems)))
        if plan.alike_in is not None:
            remedies.append(Remedy(tr("Join names that differ in case"), partial(window.exchange.join_alike, plan)))
        ids = [image.id for image in plan.images if not image.reviewed]
        if ids and plan.report.annotations and plan.state is State.ACCEPTED:
            one, many = mark("Has this image all its labels?"), mark("Have these {n} images all their labels?")
            texts.append(plural(one, many, len(ids)))
            remedies.append(Remedy(tr("Mark as reviewed"), lambda: window.exchange.mark_reviewed(ids)))
        if texts:
            window.banner.tell(" ".join(texts), *remedies)

    def _exported(self, report: ExportReport) -> None:
        if report.left_out:
            names = ", ".join(report.left_out[:3])
            more = tr(" and {count} more", count=len(report.left_out) - 3) if len(report.left_out) > 3 else ""
            self._window.banner.tell(
                tr(
                    "Exported without {names}{more}: their files are gone, can't be read or have another size.",
                    names=names,
                    more=more,
                )
            )
