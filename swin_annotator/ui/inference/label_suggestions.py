"""Joins the window and the model thread for suggestions from the user's own labels."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.engine.jobs import Event, EventKind, Priority
from swin_annotator.engine.looks import Looks
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.suggest import Suggester, Suggestions, SuggestRequest
from swin_annotator.models.base import Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.activity import Running
from swin_annotator.ui.project.session import Session
from swin_annotator.work.model_thread import ModelThread

log = logging.getLogger(__name__)
FEATURES = "features"
"""Folder beside the embeddings."""
RAM_BYTES, DISK_BYTES = 32 << 20, 512 << 20
"""A feature vector takes 0.5 to 6 kB."""
PATIENCE_MS = 400
"""A question that is answered sooner is not worth a word."""
Take = Callable[[Suggestions], None]


@dataclass(frozen=True, slots=True)
class _Asked:
    running: Running
    take: Take


class LabelSuggestions(QObject):
    """Asks quietly, behind everything that somebody waits for; only the newest question of a kind is answered."""

    running_changed = Signal(object)
    """The ``Running`` of a question that takes its time, such as the first one, which looks at every label; or None."""

    def __init__(
        self, session: Session, thread: ModelThread, pool: ModelPool, catalog: Catalog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._thread, self._pool, self._catalog = session, thread, pool, catalog
        self._awaited: dict[str, _Asked] = {}
        self._late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._late.timeout.connect(self._tell)
        self.awake = False
        """Whether there was an answer: asking again loads nothing."""
        self._suggester = Suggester(Looks(pool, EmbeddingCache(None, RAM_BYTES)))
        thread.reported.connect(self._hear)
        session.opened.connect(self._take_project)

    @property
    def model(self) -> str:
        """The installed model that gives features, one that the user fetched before an embedded one; or nothing."""
        able = [spec for spec in self._catalog.specs() if Task.CLASSIFY in spec.tasks and self._catalog.installed(spec)]
        return min(able, key=lambda spec: spec.embedded).name if able else ""

    def ask(self, kind: str, request: SuggestRequest, take: Take) -> None:
        """Hand the answer to ``take``, unless another question of this kind comes before it."""
        suggester = self._suggester
        name = tr("Suggesting {kind}", kind=tr(kind))
        ticket = self._thread.submit(
            name,
            lambda: suggester.suggest(request),
            Priority.PREFETCH,
            ("suggest", kind),
        )
        if not self._awaited:
            self._late.start()
        running = Running(ticket, name, Priority.PREFETCH, cancel=lambda: self.forget(kind))
        self._awaited[kind] = _Asked(running, take)

    def forget(self, kind: str) -> None:
        """Nobody waits for an answer of this kind any more."""
        asked = self._awaited.pop(kind, None)
        if asked is not None:
            self._thread.cancel(asked.running.ticket)
            self._tell()

    def _hear(self, event: Event) -> None:
        kind = next((kind for kind, asked in self._awaited.items() if asked.running.ticket == event.ticket), "")
        if not kind or event.kind is EventKind.STARTED:
            return
        if event.kind is EventKind.PROGRESS and event.progress is not None:
            self._awaited[kind].running.note(event.progress)
            self._tell()
            return
        take = self._awaited.pop(kind).take
        self._tell()
        if event.kind is EventKind.FINISHED and isinstance(event.result, Suggestions):
            self.awake = True
            take(event.result)
        elif event.kind is EventKind.FAILED:
            log.warning("No suggestion: %s", event.error)

    def _tell(self) -> None:
        if not self._late.isActive():
            self.running_changed.emit(next((asked.running for asked in self._awaited.values()), None))

    def _take_project(self, _project: object) -> None:
        for kind in list(self._awaited):
            self.forget(kind)
        project = self._session.project
        cache = EmbeddingCache(project.place / FEATURES if project else None, RAM_BYTES, DISK_BYTES)
        self._suggester = Suggester(Looks(self._pool, cache))
