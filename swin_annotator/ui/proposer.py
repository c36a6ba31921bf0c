"""Joins the session and the model thread: asks, remembers which answer it awaits, turns answers into steps."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import labelmap, review
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.rivals import is_alternative
from swin_annotator.core.types import Annotation, Image
from swin_annotator.core.versions import is_other
from swin_annotator.engine import prelabel as folder_runs
from swin_annotator.engine import propose as asks
from swin_annotator.engine.jobs import Event, EventKind, Priority, Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import ImageUnreadable
from swin_annotator.settings import Settings
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.ui.running import Answer, Running
from swin_annotator.ui.session import Session
from swin_annotator.ui.words import plural, tr
from swin_annotator.work.model_thread import ModelThread

log = logging.getLogger(__name__)
PREFETCH = "prefetch"
Start = Callable[[ModelPool, EmbeddingCache], Work]
Finished = Callable[[object], None]


@dataclass(frozen=True, slots=True)
class _Task:
    key: Hashable
    finished: Finished
    partial: Callable[[object], None]


@dataclass(frozen=True, slots=True)
class _Done:
    """A job's result, and where its model ran."""

    result: object
    runs_at: str


@dataclass(frozen=True, slots=True)
class _Segmented:
    found: Proposals
    labels: tuple[str, ...]


class Proposer(QObject):
    """Everything the window asks of models goes through here. Lives in the window's thread."""

    running_changed = Signal(object)
    """The ``Running`` to show, or None."""
    answered = Signal(object)
    """``Answer``."""
    folder_done = Signal(object)
    """``engine.prelabel.Summary``."""
    advised = Signal(object)
    """``engine.propose.Advice``."""
    labels_known = Signal(object)
    """``LabelMap`` that was made because a segmenter answered or was asked for its labels; look it over."""
    failed = Signal(object)
    """Exception of a job; labels are as they were."""
    outdated = Signal(object)
    """Image whose file is another than the one that a model was asked about; the answer was left out."""
    runs_at = Signal(str)
    """Device and precision of the model that answered, such as ``CPU bfloat16``."""

    def __init__(
        self,
        session: Session,
        thread: ModelThread,
        pool: ModelPool,
        options: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._thread, self._pool = session, thread, pool
        self._ram, self._disk = options.embedding_ram_mb << 20, options.embedding_disk_mb << 20
        self._cache = EmbeddingCache(None, self._ram)
        self._tasks: dict[int, _Task] = {}
        self._running: dict[int, Running] = {}
        self._beside: dict[str, Running] = {}
        self._quiet: Running | None = None
        thread.reported.connect(self._hear)
        session.opened.connect(self._take_project)

    # Asking

    def propose(self, request: asks.ProposeRequest) -> None:
        """Find words and examples on one image; the answer is an undoable step."""
        categories = [*(p.category for p in request.prompts), *(e.category for e in request.exemplars)]
        self._submit(
            tr("Finding on {path}", path=request.image.path),
            lambda: self._ask(request),
            Priority.INTERACTIVE,
            ("propose", request.image.id),
            lambda found: self._take_proposals(request.image.id, found, categories),
            model=request.detector,
        )

    def segment(self, request: asks.SegmentRequest) -> None:
        """Find every region that a segmenter knows; the answer is an undoable step."""
        pool, cache = self._pool, self._cache

        def work() -> Work:
            found = yield from asks.segment(request, pool, cache)
            assert isinstance(found, Proposals)
            return _Segmented(found, tuple(pool.segmenter(request.segmenter).labels))

        def seen() -> Work:
            return asks.with_version(work(), request.path, request.image)

        self._submit(
            tr("Segmenting {path}", path=request.image.path),
            seen,
            Priority.INTERACTIVE,
            ("segment", request.image.id),
            lambda answer: self._take_regions(request.image.id, request.segmenter, answer),
            model=request.segmenter,
        )

    def refine(self, request: asks.RefineRequest, annotations: Sequence[Annotation]) -> None:
        """Give these annotations masks cut from their boxes; the answer is an undoable step."""
        self._submit(
            plural("Outlining {n} object", "Outlining {n} objects", len(annotations)),
            lambda: asks.with_version(asks.refine(request, self._pool), request.path, request.image),
            Priority.INTERACTIVE,
            ("refine", request.image.id),
            lambda rles: self._take_masks(request.image.id, annotations, rles),
            model=request.refiner,
        )

    def ask_labels(self, segmenter: str) -> None:
        """Load a segmenter to learn its labels; ``labels_known`` follows."""
        pool = self._pool

        def work() -> Work:
            yield Progress(0, 1, asks.loading(pool, segmenter))
            return tuple(pool.segmenter(segmenter).labels)

        def take(labels: object) -> None:
            if isinstance(labels, tuple):
                self.labels_known.emit(self._label_map(segmenter, labels))

        title = tr("Asking {model} for its labels", model=segmenter)
        self._submit(title, work, Priority.INTERACTIVE, ("labels", segmenter), take)

    def run_folder(self, images: Sequence[Image], folder: Path, recipe: folder_runs.Recipe) -> None:
        """Find on many images in the background; answers go in one by one and leave the undo history alone."""
        pool, cache = self._pool, self._cache
        self._submit(
            tr("Finding in the folder") if recipe.detects else tr("Segmenting the folder"),
            lambda: folder_runs.prelabel(images, folder, recipe, pool, cache),
            Priority.BATCH,
            ("folder",),
            self.folder_done.emit,
            lambda result: self._take_result(result, recipe),
            model=recipe.detector if recipe.detects else recipe.segmenter,
        )

    def prefetch(self, items: Sequence[tuple[Image, Path]], detector: str) -> None:
        """Embed images that will probably be asked about next."""
        self.work(PREFETCH, lambda p, c: asks.embed_folder(items, detector, p, c), lambda _: None, Priority.PREFETCH)

    def work(self, name: str, start: Start, done: Finished, priority: Priority = Priority.INTERACTIVE) -> None:
        """Run anything else with the models; ``done`` gets its result. Another of this name takes its place."""
        pool, cache = self._pool, self._cache
        self._submit(name, lambda: start(pool, cache), priority, name, done)

    def cancel(self) -> None:
        """Cancel the job that is shown."""
        shown = self.shown()
        if shown is not None and shown.cancel is not None:
            shown.cancel()
        elif shown is not None:
            self._thread.cancel(shown.ticket)

    def shown(self) -> Running | None:
        """The job that the progress line shows: what somebody waits for, else the folder run, else a quiet one."""
        return min(self._visible(), key=lambda job: (job.priority, job.ticket), default=self._quiet)

    def waiting(self) -> int:
        """How many jobs wait behind the shown one."""
        return max(0, len(self._visible()) - 1)

    def awaits(self, image_id: int) -> bool:
        """Whether proposals for this image were asked for and are not there yet."""
        return any(task.key in (("propose", image_id), ("segment", image_id)) for task in self._tasks.values())

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
        jobs = [*self._running.values(), *self._beside.values()]
        return [job for job in jobs if job.priority is not Priority.PREFETCH]

    # Hearing

    def _submit(
        self,
        name: str,
        work: Callable[[], Work],
        priority: Priority,
        key: Hashable,
        finished: Finished,
        partial: Callable[[object], None] = lambda _result: None,
        model: str = "",
    ) -> None:
        for ticket in [ticket for ticket, task in self._tasks.items() if task.key == key]:
            # Its answer may be on the way already: nobody waits for it any more.
            self._forget(ticket)
        pool = self._pool

        def told() -> Work:
            # Told from the model thread, the only one that may ask the pool.
            result = yield from work()
            return _Done(result, pool.runs_at(model) if model else "")

        ticket = self._thread.submit(name, told, priority, key)
        self._tasks[ticket] = _Task(key, finished, partial)
        self._running[ticket] = Running(ticket, name, priority)
        self.running_changed.emit(self.shown())

    def _forget(self, ticket: int) -> None:
        self._tasks.pop(ticket, None)
        self._running.pop(ticket, None)

    def _hear(self, event: Event) -> None:
        if event.ticket == 0 and event.error is not None:  # the thread itself ended
            self.failed.emit(event.error)
            return
        task = self._tasks.get(event.ticket)
        if task is None:
            return
        if event.kind is EventKind.PROGRESS and event.progress is not None:
            self._running[event.ticket].note(event.progress)
            self._take_partial(task, event.progress.result)
        elif event.kind is not EventKind.STARTED:
            self._forget(event.ticket)
            self._end(task, event)
        self.running_changed.emit(self.shown())

    def _end(self, task: _Task, event: Event) -> None:
        if event.kind is EventKind.FINISHED and isinstance(event.result, _Done):
            task.finished(event.result.result)
            if event.result.runs_at:
                self.runs_at.emit(event.result.runs_at)
        elif event.kind is EventKind.FAILED and event.error is not None:
            if event.priority is Priority.PREFETCH:
                log.warning("Preparing images ahead failed: %s", event.error)
            else:
                self.failed.emit(event.error)

    def _take_partial(self, task: _Task, result: object) -> None:
        if isinstance(result, asks.Advice):
            self.advised.emit(result)
        elif result is not None:
            task.partial(result)

    def _take_project(self, project: object) -> None:
        self._thread.cancel_all()
        self._tasks.clear()
        self._running.clear()
        place = self._session.project.place if self._session.project is not None else None
        self._cache = EmbeddingCache(place / "embeddings" if place else None, self._ram, self._disk)
        self.running_changed.emit(None)

    # Answers become steps

    def _ask(self, request: asks.ProposeRequest) -> Work:
        return asks.with_version(asks.propose(request, self._pool, self._cache), request.path, request.image)

    def _about(self, image_id: int, answer: object) -> object:
        """The answer, unless it is about another file than the one that is known, which is looked at again then."""
        image = self._session.find_image(image_id)
        if image is None or not isinstance(answer, asks.Answered):
            return None
        if answer.version is None or (
            image.version is not None and is_other(image.version, image.size_hw, answer.version, None)
        ):
            self.outdated.emit(image)
            return None
        return answer.result

    def _take_proposals(self, image_id: int, answer: object, categories: Sequence[str]) -> None:
        found = self._about(image_id, answer)
        if isinstance(found, Proposals):
            self._put_and_tell(image_id, found, categories, "propose")

    def _put_and_tell(self, image_id: int, found: Proposals, categories: Sequence[str], what: str) -> None:
        count = self._put(image_id, found, categories, undoable=True)
        if count is not None:
            self.answered.emit(Answer(image_id, count, what))

    def _take_regions(self, image_id: int, segmenter: str, answer: object) -> None:
        answer = self._about(image_id, answer)
        if not isinstance(answer, _Segmented):
            return
        known = self._session.setting(labelmap.setting_key(segmenter), dict[str, object]())
        mapping = self._label_map(segmenter, answer.labels)
        found = labelmap.apply(mapping, answer.found, self._session.categories())
        self._put_and_tell(image_id, found, found.categories, "segment")
        if not known:
            self.labels_known.emit(mapping)

    def _label_map(self, segmenter: str, labels: Sequence[str]) -> LabelMap:
        """The map as remembered, completed where labels are missing, and remembered again."""
        session = self._session
        kept = labelmap.from_json(segmenter, session.setting(labelmap.setting_key(segmenter), dict[str, object]()))
        mapping = labelmap.suggest(segmenter, labels, session.categories(), kept)
        session.remember(mapping.key, mapping.to_json())
        return mapping

    def _take_masks(self, image_id: int, asked: Sequence[Annotation], answer: object) -> None:
        rles = self._about(image_id, answer)
        if not isinstance(rles, tuple):
            return
        held = {annotation.id: annotation for annotation in self._session.held(image_id)}
        pairs = [
            (held[a.id], rle)
            for a, rle in zip(asked, rles, strict=True)
            # Somebody may have moved or deleted it while the outline was cut.
            if a.id in held and held[a.id].bbox_xywh == a.bbox_xywh
        ]
        self._session.apply(review.give_masks(pairs))
        self.answered.emit(Answer(image_id, len(pairs), "refine"))

    def _take_result(self, result: object, recipe: folder_runs.Recipe) -> None:
        if not isinstance(result, folder_runs.ImageResult):
            return
        known = self._session.find_image(result.image.id) or result.image
        if result.error is not None:
            if isinstance(result.error, ImageUnreadable):
                self._session.note_image(known, error=result.error.message)
            return
        self._session.note_image(known, size_hw=result.image.size_hw, version=result.image.version)
        for part in result.found:
            if recipe.segmenter and not recipe.detects:
                mapping = self._label_map(recipe.segmenter, tuple(dict.fromkeys(part.categories)))
                found = labelmap.apply(mapping, part, self._session.categories())
                self._put(result.image.id, found, found.categories, undoable=False)
            else:
                self._put(result.image.id, part, recipe.categories, undoable=False)

    def _put(self, image_id: int, found: Proposals, asked: Sequence[str], *, undoable: bool) -> int | None:
        """Put what was found in place of the unreviewed proposals of the same categories.

        How many objects that is; None where it did not work.
        """
        project = self._session.project
        image = self._session.find_image(image_id) if project is not None else None
        if project is None or image is None:
            return None
        ids = {category.name: category.id for category in self._session.categories() if category.name in asked}
        # Fresh categories come in the order in which they were asked for, not by who scored best.
        for name in dict.fromkeys((*asked, *found.categories)):
            if name not in ids and name in found.categories:
                category = self._session.ensure_category(name)
                if category is None:
                    return None
                ids[name] = category.id
        step = review.replace_proposals(image, [found], self._session.held(image_id), ids, project.new_id)
        count = len(found) - sum(is_alternative(edit.after) for edit in step.edits if edit.before is None)
        if review.changes_nothing(step) or self._session.apply(step, undoable=undoable):
            return count
        return None
