"""Joins the window and the model thread for suggestions from the user's own labels."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.engine.features import FeatureExtractor
from swin_annotator.engine.jobs import Priority
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.suggest import Suggester, Suggestions, SuggestRequest
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.models.weights.model_folders import CONFIG
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.inference.job_callbacks import JobCallbacks
from swin_annotator.ui.inference.ticket_book import TicketBook
from swin_annotator.ui.project.activity import Running
from swin_annotator.ui.project.session import Session

log = logging.getLogger(__name__)
FEATURES = "features"
"""Folder beside the embeddings."""
RAM_BYTES, DISK_BYTES = 32 << 20, 512 << 20
"""A feature vector takes 0.5 to 6 kB."""
PATIENCE_MS = 400
"""A question that is answered sooner is not worth a word."""
_KIND = "suggest"
Take = Callable[[Suggestions], None]


class LabelSuggestions(QObject):
    """Asks quietly, behind everything that somebody waits for; only the newest question of a kind is answered."""

    running_changed = Signal(object)
    """The ``Running`` of a question that takes its time, such as the first one, which looks at every label; or None."""

    def __init__(
        self, session: Session, book: TicketBook, pool: ModelPool, catalog: Catalog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._book, self._pool, self._catalog = session, book, pool, catalog
        self._told: Running | None = None
        """The question that takes its time, as far as was told."""
        self._late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._late.timeout.connect(self._tell)
        self.awake = False
        """True if there was an answer: asking again loads nothing."""
        self._suggester = Suggester(FeatureExtractor(pool, EmbeddingCache(None, RAM_BYTES)))
        self._book.changed.connect(self._tell)
        session.opened.connect(self._take_project)

    @property
    def model(self) -> str:
        """The installed model that gives features, one that the user fetched before an embedded one; or nothing."""
        able = [spec for spec in self._able() if not _own_tags(spec)]
        return min(able, key=lambda spec: spec.embedded).name if able else ""

    def sorter(self, known: Collection[str]) -> str:
        """The newest model that was trained on tags of the user's own, these among them; empty where there is none."""
        fitting = [spec for spec in self._able() if (tags := _own_tags(spec)) and tags.issuperset(known)]
        return max(fitting, key=self._written).name if fitting else ""

    def _able(self) -> list[ModelSpec]:
        return [spec for spec in self._catalog.specs() if Task.CLASSIFY in spec.tasks and self._catalog.installed(spec)]

    def _written(self, spec: ModelSpec) -> float:
        return (self._catalog.folder(spec) / CONFIG).stat().st_mtime

    def ask(self, kind: str, request: SuggestRequest, take: Take) -> None:
        """Hand the answer to ``take``, unless another question of this kind comes before it."""
        suggester = self._suggester

        def finished(answer: object) -> None:
            if isinstance(answer, Suggestions):
                self.awake = True
                take(answer)

        if not self._book.running_of(_KIND):
            self._late.start()
        self._book.submit(
            tr("Suggesting {kind}", kind=tr(kind)),
            lambda: suggester.suggest(request),
            Priority.PREFETCH,
            JobCallbacks((_KIND, kind), finished, failed=_note),
            cancel=lambda: self.forget(kind),
        )

    def forget(self, kind: str) -> None:
        """Nobody waits for an answer of this kind any more."""
        self._book.forget((_KIND, kind))

    def _tell(self) -> None:
        running = next(iter(self._book.running_of(_KIND)), None)
        if not self._late.isActive() and (running is not None or self._told is not None):
            self._told = running
            self.running_changed.emit(running)

    def _take_project(self, _project: object) -> None:
        project = self._session.project
        cache = EmbeddingCache(project.place / FEATURES if project else None, RAM_BYTES, DISK_BYTES)
        self._suggester = Suggester(FeatureExtractor(self._pool, cache))


def _own_tags(spec: ModelSpec) -> frozenset[str]:
    """Return the tags that a model was trained on here; none for any other model."""
    words = spec.options.get("words")
    return frozenset(map(str, words)) if spec.tasks == (Task.CLASSIFY,) and isinstance(words, list) else frozenset()


def _note(error: Exception) -> None:
    log.warning("No suggestion: %s", error)
