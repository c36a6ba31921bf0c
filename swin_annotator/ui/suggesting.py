"""Joins the window and the model thread for suggestions from the user's own labels."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from swin_annotator.engine.jobs import Event, EventKind, Priority
from swin_annotator.engine.looks import Looks
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.suggest import Suggester, Suggestions, SuggestRequest
from swin_annotator.models.base import Task
from swin_annotator.models.catalog import Catalog
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.ui.session import Session
from swin_annotator.ui.words import tr
from swin_annotator.work.model_thread import ModelThread

log = logging.getLogger(__name__)
FEATURES = "features"
"""Folder beside the embeddings."""
RAM_BYTES, DISK_BYTES = 32 << 20, 512 << 20
"""A feature vector takes 0.5 to 6 kB."""
Take = Callable[[Suggestions], None]


class Suggesting(QObject):
    """Asks quietly, behind everything that somebody waits for; only the newest question of a kind is answered."""

    def __init__(
        self, session: Session, thread: ModelThread, pool: ModelPool, catalog: Catalog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._thread, self._pool, self._catalog = session, thread, pool, catalog
        self._awaited: dict[str, tuple[int, Take]] = {}
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
        ticket = self._thread.submit(
            tr("Suggesting {kind}", kind=tr(kind)),
            lambda: suggester.suggest(request),
            Priority.PREFETCH,
            ("suggest", kind),
        )
        self._awaited[kind] = (ticket, take)

    def forget(self, kind: str) -> None:
        """Nobody waits for an answer of this kind any more."""
        ticket, _take = self._awaited.pop(kind, (0, None))
        if ticket:
            self._thread.cancel(ticket)

    def _hear(self, event: Event) -> None:
        kind = next((kind for kind, (ticket, _take) in self._awaited.items() if ticket == event.ticket), "")
        if not kind or event.kind in (EventKind.STARTED, EventKind.PROGRESS):
            return
        _ticket, take = self._awaited.pop(kind)
        if event.kind is EventKind.FINISHED and isinstance(event.result, Suggestions):
            take(event.result)
        elif event.kind is EventKind.FAILED:
            log.warning("No suggestion: %s", event.error)

    def _take_project(self, _project: object) -> None:
        for kind in list(self._awaited):
            self.forget(kind)
        project = self._session.project
        cache = EmbeddingCache(project.place / FEATURES if project else None, RAM_BYTES, DISK_BYTES)
        self._suggester = Suggester(Looks(self._pool, cache))
