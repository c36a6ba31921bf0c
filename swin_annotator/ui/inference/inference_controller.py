"""Joins the session and the model thread: asks, and remembers which answer it awaits."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Annotation, Image
from swin_annotator.engine.indexing import FolderIndexes
from swin_annotator.engine.jobs import Priority, Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.late import late
from swin_annotator.messages import Message
from swin_annotator.settings import Settings
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.inference.answer_writer import AnswerWriter, Run
from swin_annotator.ui.inference.job_callbacks import Done, Finished, JobCallbacks, Segmented, Start, nothing
from swin_annotator.ui.inference.outdated_answers import Again, OutdatedAnswers
from swin_annotator.ui.inference.ticket_book import TicketBook
from swin_annotator.ui.project.activity import Running
from swin_annotator.ui.project.session import Session
from swin_annotator.work.model_thread import ModelThread

if TYPE_CHECKING:
    from swin_annotator.engine import cluster_embedder, contact_sheet, learning
    from swin_annotator.engine import prelabel as folder_runs
    from swin_annotator.engine import propose as asks
    from swin_annotator.engine import search as searches
else:
    cluster_embedder, contact_sheet, learning, folder_runs, asks, searches = late(
        "swin_annotator.engine", "cluster_embedder", "contact_sheet", "learning", "prelabel", "propose", "search"
    )

log = logging.getLogger(__name__)
PREFETCH = "prefetch"
UNASKED, TRIED = 50, 12
"""A run over more images asks first, and may be tried on so many, spread over the folder."""


def _note(error: Exception) -> None:
    log.warning("Preparing images ahead failed: %s", error)


class InferenceController(QObject):
    """Everything the window asks of models goes through here; ``AnswerWriter`` writes what comes."""

    running_changed = Signal(object)
    """The ``Running`` to show, or None."""
    answered = Signal(object)
    """``Answer``."""
    folder_done = Signal(object)
    """``engine.prelabel.Summary``."""
    asks_first = Signal(int, object, object)
    """A run would touch so many images: call the first function when the user wants it, the second to try a few."""
    advised = Signal(object)
    """``engine.propose.Advice``."""
    labels_known = Signal(object)
    """``LabelMap`` that was made because a segmenter answered or was asked for its labels; look it over."""
    failed = Signal(object)
    """Exception of a job; labels are as they were."""
    told = Signal(str)
    runs_at = Signal(str)
    """Device and precision of the model that answered, such as ``CPU bfloat16``, or what a cluster cost."""
    cluster_heard = Signal(object)
    """``engine.cluster_embedder.ClusterNews``; sent from the model thread."""

    def __init__(
        self,
        session: Session,
        thread: ModelThread,
        book: TicketBook,
        pool: ModelPool,
        options: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._thread, self._book, self.pool = session, thread, book, pool
        self._ram, self._disk = options.embedding_ram_mb << 20, options.embedding_disk_mb << 20
        hear = self.cluster_heard.emit
        self._remote = cluster_embedder.ClusterEmbedder(options.cluster, hear) if options.cluster else None
        self.cluster_heard.connect(self._hear_of_cluster)
        self._cache = self._cache_in(None)
        self.outdated = OutdatedAnswers(session, self)
        self._beside: dict[str, Running] = {}
        self._quiet: Running | None = None
        self.answers = AnswerWriter(session, self)
        self.answers.answered.connect(self.answered)
        self.answers.labels_known.connect(self.labels_known)
        self._book.changed.connect(self._tell)
        self._book.lost.connect(self.failed)
        session.opened.connect(self._take_project)

    @cached_property
    def teacher(self) -> learning.Teacher:
        """Teacher, of the model thread."""
        return learning.Teacher()

    def hang_up(self) -> None:
        """Ask no cluster any more, so that the model thread does not wait for one."""
        if self._remote is not None:
            self._remote.cancel()

    def stop(self, seconds: float) -> None:
        """Let go of the cluster, when the model thread has ended; one that is silent keeps nobody longer than this."""
        if self._remote is not None:
            self._remote.stop(seconds)

    # Asking

    def propose(self, request: asks.ProposeRequest, also: Sequence[str] = ()) -> None:
        """Find words and examples on one image; the answer is an undoable step, which clears categories ``also``."""
        self._propose(request, also, lambda image: self._propose(replace(request, image=image), also))

    def _propose(self, request: asks.ProposeRequest, also: Sequence[str], again: Again | None = None) -> None:
        categories = [*(p.category for p in request.prompts), *(e.category for e in request.exemplars), *also]

        def take(answer: object) -> None:
            found = self.outdated.current(request.image.id, answer, again)
            self.answers.take_proposals(request.image.id, found, categories)

        self._submit(
            tr("Finding on {path}", path=request.image.path),
            lambda: asks.with_version(
                asks.propose(request, self.pool, self._cache, self.teacher.taught), request.path, request.image
            ),
            Priority.INTERACTIVE,
            ("propose", request.image.id),
            take,
            model=request.detector,
        )

    def segment(self, request: asks.SegmentRequest) -> None:
        """Find every region that a segmenter knows; the answer is an undoable step."""
        self._segment(request, lambda image: self._segment(replace(request, image=image)))

    def _segment(self, request: asks.SegmentRequest, again: Again | None = None) -> None:
        pool, cache = self.pool, self._cache

        def work() -> Work:
            found = yield from asks.segment(request, pool, cache)
            assert isinstance(found, Proposals)
            return Segmented(found, tuple(pool.segmenter(request.segmenter).labels))

        def seen() -> Work:
            return asks.with_version(work(), request.path, request.image)

        def take(answer: object) -> None:
            found = self.outdated.current(request.image.id, answer, again)
            if isinstance(found, Segmented):
                self.answers.take_regions(request.image.id, request.segmenter, found.found, found.labels)

        self._submit(
            tr("Segmenting {path}", path=request.image.path),
            seen,
            Priority.INTERACTIVE,
            ("segment", request.image.id),
            take,
            model=request.segmenter,
        )

    def refine(self, request: asks.RefineRequest, annotations: Sequence[Annotation]) -> None:
        """Give these annotations masks cut from their boxes; the answer is an undoable step."""

        def take(answer: object) -> None:
            self.answers.take_masks(request.image.id, annotations, self.outdated.current(request.image.id, answer))

        self._submit(
            plural("Outlining {n} object", "Outlining {n} objects", len(annotations)),
            lambda: asks.with_version(asks.refine(request, self.pool), request.path, request.image),
            Priority.INTERACTIVE,
            ("refine", request.image.id),
            take,
            model=request.refiner,
        )

    def ask_labels(self, segmenter: str) -> None:
        """Load a segmenter to learn its labels; ``labels_known`` follows."""
        pool = self.pool

        def work() -> Work:
            yield Progress(0, 1, asks.loading(pool, segmenter))
            return tuple(pool.segmenter(segmenter).labels)

        def take(labels: object) -> None:
            if isinstance(labels, tuple):
                self.labels_known.emit(self.answers.label_map(segmenter, labels))

        title = tr("Asking {model} for its labels", model=segmenter)
        self._submit(title, work, Priority.INTERACTIVE, ("labels", segmenter), take)

    def run_folder(self, images: Sequence[Image], folder: Path, recipe: folder_runs.Recipe) -> None:
        """Find on many images in the background, as one undoable step. Asks first where they are very many."""
        if len(images) > UNASKED:
            few = contact_sheet.sample(images, TRIED)
            starts = [partial(self._run_folder, some, folder, recipe) for some in (images, few)]
            self.asks_first.emit(len(images), *starts)
        else:
            self._run_folder(images, folder, recipe)

    def _run_folder(self, images: Sequence[Image], folder: Path, recipe: folder_runs.Recipe) -> None:
        run = self.answers.run = Run(Message("Find in the folder") if recipe.detects else Message("Segment the folder"))
        self._submit(
            tr("Finding in the folder") if recipe.detects else tr("Segmenting the folder"),
            partial(folder_runs.prelabel, images, folder, recipe, self.pool, self._cache),
            Priority.BATCH,
            ("folder",),
            self.folder_done.emit,
            self._taker(recipe, run, ("folder",)),
            model=recipe.detector if recipe.detects else recipe.segmenter,
        )

    def search_folder(
        self, request: searches.SearchRequest, recipe: folder_runs.Recipe, indexes: FolderIndexes, done: Finished
    ) -> None:
        """Find in the folder's index what ``recipe`` asks, as one undoable step; ``done`` gets ``SearchResult``."""
        pool, cache = self.pool, self._cache
        run = self.answers.run = Run(Message("Search the folder"))
        self._submit(
            tr("Searching the folder"),
            lambda: searches.search(request, pool, cache, indexes),
            Priority.INTERACTIVE,
            ("search",),
            done,
            self._taker(recipe, run, ("search",)),
            model=recipe.detector,
        )

    def _taker(self, recipe: folder_runs.Recipe, run: Run, key: Hashable) -> Finished:
        """Puts what comes of each image into the run's step; when somebody took that back the rest is cancelled."""

        def take(result: object) -> None:
            if isinstance(result, folder_runs.ImageResult):
                self.answers.take_result(result, recipe, run)
            if run.over:
                self.cancel_key(key)

        return take

    def prefetch(self, items: Sequence[tuple[Image, Path]], detector: str) -> None:
        """Embed images that will probably be asked about next."""
        self.work(PREFETCH, lambda p, c: asks.embed_folder(items, detector, p, c), lambda _: None, Priority.PREFETCH)

    def work(self, name: str, start: Start, done: Finished, priority: Priority = Priority.INTERACTIVE) -> None:
        """Run anything else with the models; ``done`` gets its result. Another of this name takes its place."""
        pool, cache = self.pool, self._cache
        self._submit(name, lambda: start(pool, cache), priority, name, done)

    def watch(
        self,
        name: str,
        start: Start,
        key: Hashable,
        *,
        done: Finished,
        progressed: Callable[[Progress], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None],
        priority: Priority = Priority.BATCH,
    ) -> None:
        """Run something long, usually below what somebody waits for.

        One of ``done``, ``failed`` and ``cancelled`` is called at its end.
        """
        pool, cache = self.pool, self._cache
        watcher = JobCallbacks(key, done, progressed=progressed, failed=failed, cancelled=cancelled)
        self._ask(name, lambda: start(pool, cache), priority, watcher)

    def cancel(self) -> None:
        """Cancel the job that is shown."""
        shown = self.shown()
        if shown is not None and shown.cancel is not None:
            shown.cancel()
        elif shown is not None:
            self._thread.cancel(shown.ticket)

    def toggle_pause(self) -> None:
        """Let the folder run or training rest, or go on with it; what somebody waits for never rests."""
        jobs = [job for job in self._book.running if job.priority is Priority.BATCH]
        if not jobs:
            self.told.emit(tr("Nothing runs that could be paused."))
            return
        pause = not any(job.is_paused for job in jobs)
        for job in jobs:
            self._thread.pause(job.ticket, pause)
            job.pause(pause)
        self.running_changed.emit(self.shown())
        self.told.emit(tr("Paused; the same action goes on.") if pause else tr("Going on."))

    def works(self, key: Hashable) -> bool:
        """Return whether something of a key, which for ``work`` is its name, runs or waits."""
        return key in self._book

    def cancel_key(self, key: Hashable) -> None:
        """Cancel the jobs of this key."""
        self._book.cancel(key)

    def shown(self) -> Running | None:
        """The job that the progress line shows: what somebody waits for, else the folder run, else a quiet one."""
        return min(self._visible(), key=lambda job: (job.priority, job.ticket), default=self._quiet)

    def waiting(self) -> int:
        """Count the jobs that wait behind the shown one."""
        return max(0, sum(job.priority is not Priority.IDLE for job in self._visible()) - 1)

    def awaits(self, image_id: int) -> bool:
        """Return whether proposals for this image were asked for and are not there yet."""
        return ("propose", image_id) in self._book or ("segment", image_id) in self._book

    @property
    def pending(self) -> int:
        """Number of answers that are waited for, those that are prepared ahead included."""
        return self._book.count

    def show_beside(self, who: str, job: Running | None) -> None:
        """Let the progress line show a job that no model does, such as an import; None when it is over."""
        self._beside.pop(who, None)
        if job is not None:
            self._beside[who] = job
        self.running_changed.emit(self.shown())

    def show_quietly(self, job: Running | None) -> None:
        """Let the progress line show a job while there is no other to show; None when it is over."""
        self._quiet = job
        self.running_changed.emit(self.shown())

    def _visible(self) -> list[Running]:
        jobs = (*self._book.running, *self._beside.values())
        return [job for job in jobs if job.priority is not Priority.PREFETCH]

    # Hearing

    def _submit(
        self,
        name: str,
        work: Callable[[], Work],
        priority: Priority,
        key: Hashable,
        finished: Finished,
        partial: Callable[[object], None] = nothing,
        model: str = "",
    ) -> None:
        self._ask(name, work, priority, JobCallbacks(key, finished, partial), model)

    def _ask(
        self, name: str, work: Callable[[], Work], priority: Priority, callbacks: JobCallbacks, model: str = ""
    ) -> None:
        def told() -> Work:
            # Told from the model thread, the only one that may ask the pool.
            afar = None
            if self._remote is None:
                result = yield from work()
            else:
                result, afar = yield from self._remote.during(work())
            return Done(result, afar.said() if afar is not None else self.pool.runs_at(model) if model else "")

        def finished(done: object) -> None:
            if isinstance(done, Done):
                callbacks.finished(done.result)
                if done.runs_at:
                    self.runs_at.emit(said(done.runs_at))

        def partial(result: object) -> None:
            if not isinstance(result, asks.Advice):
                callbacks.partial(result)
            elif priority is not Priority.PREFETCH:  # nobody asked
                self.advised.emit(result)

        failed = callbacks.failed or (_note if priority is Priority.PREFETCH else self.failed.emit)
        heard = replace(callbacks, finished=finished, partial=partial, failed=failed)
        self._book.submit(name, told, priority, heard)

    def _cache_in(self, place: Path | None) -> EmbeddingCache:
        cache = EmbeddingCache(place, self._ram, self._disk)
        cache.remote = self._remote
        return cache

    def _hear_of_cluster(self, news: cluster_embedder.ClusterNews) -> None:
        if news.is_lost:
            self.advised.emit(asks.Advice(news.message, news.hint, about_words=False))
        else:
            self.told.emit(said(news.message))

    def _tell(self) -> None:
        self.running_changed.emit(self.shown())

    def _take_project(self, project: object) -> None:
        place = self._session.project.place if self._session.project is not None else None
        self._cache = self._cache_in(place / "embeddings" if place else None)
        self._book.forget_all()
        self.running_changed.emit(None)
