"""Queries that a profile from elsewhere knows of what is asked, read once for each state of its file."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from swin_annotator.core.queries import Query, TextPrompt
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.store.project import Project
from swin_annotator.ui.project.session import Session

log = logging.getLogger(__name__)


class ProfileQueries:
    """Reader for the session's project."""

    def __init__(self, session: Session, catalog: Catalog) -> None:
        self._session, self._catalog = session, catalog
        self._key: tuple[object, ...] = ()
        self._held: tuple[Query, ...] = ()

    def queries(self, detector: str, prompts: Sequence[TextPrompt]) -> tuple[Query, ...]:
        """Those of the categories of ``prompts``; none for a model that did not make them."""
        from swin_annotator.engine import kept_profile

        names = tuple(prompt.category for prompt in prompts)
        project = self._session.project
        if project is None or not names or not detector:
            return ()
        off = self._session.ask(kept_profile.off, frozenset[str]())
        key = (detector, names, off, *_state(kept_profile.place_of(project)))
        if key != self._key:
            self._key, self._held = key, self._session.ask(lambda p: self._read(p, detector, names), ())
        return self._held

    def _read(self, project: Project, detector: str, names: Sequence[str]) -> tuple[Query, ...]:
        from swin_annotator.engine import kept_profile

        try:
            return kept_profile.queries(project, self._catalog.find(detector), names)
        except AnnotatorError as error:  # words are asked instead
            log.info("The profile in use says nothing to %s: %s", detector, error)
            return ()


def _state(path: Path) -> tuple[object, ...]:
    try:
        found = path.stat()
    except OSError:
        return (str(path),)
    return (str(path), found.st_mtime_ns, found.st_size)
