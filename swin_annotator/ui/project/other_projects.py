"""Labels of the open folder that lie in other projects: told above the canvas, and brought in by a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from swin_annotator.store import place as places
from swin_annotator.store.project import Project
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.folder_controller import FolderController
from swin_annotator.ui.project.import_export import ImportExport
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.project.unsaved_steps import UnsavedSteps
from swin_annotator.ui.widgets.banner import Banner, Remedy, StatusLine
from swin_annotator.work.io_pool import IoPool, IoResult
from swin_annotator.work.transfer_thread import Cancelled

if TYPE_CHECKING:
    from swin_annotator.engine.gatherable import Offer
    from swin_annotator.engine.import_plan import ImportPlan


class Findings(NamedTuple):
    """Findings about a folder's project when it was opened."""

    damages: tuple[str, ...] = ()
    """Damages of it, a sentence each."""
    offers: tuple[Offer, ...] = ()


class OtherProjects(QObject):
    """Looks for them once a folder is listed, in the background, and through its own project for what is damaged."""

    def __init__(
        self,
        session: Session,
        folders: FolderController,
        import_export: ImportExport,
        io: IoPool,
        banner: Banner,
        message: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._folders, self._import_export, self._io, self._banner = (
            session,
            folders,
            import_export,
            io,
            banner,
        )
        self._told = Findings()
        """Findings that were told of the open folder: it is listed again whenever its files change."""
        # For those who hold the folder's own project at the moment:
        self._waiting = UnsavedSteps(session, banner, message, self)
        session.opened.connect(self._forget)
        folders.scanned.connect(self._look)
        io.answered.connect(self._take)

    def open_again(self) -> None:
        """Open the folder anew, as it is on disk by now."""
        folder = self._session.folder
        if folder is not None:
            self._session.close()
            self._folders.open(folder)

    def _forget(self, _project: object) -> None:
        self._told = Findings()

    def _look(self) -> None:
        project = self._session.project
        if project is not None:
            look = partial(_look, project.folder, project.place, project.mended)
            self._io.request(("offers", project.folder), look)

    def _take(self, answer: IoResult) -> None:
        match answer.key:
            case ("offers", Path() as folder) if folder == self._session.folder:
                if isinstance(answer.result, Findings):
                    self._show(answer.result)
            case ("bring home", Path() as folder):
                if answer.error is not None:
                    self._folders.failed.emit(answer.error)
                self._folders.open(folder)

    def _show(self, findings: Findings) -> None:
        from swin_annotator.engine.gatherable import OfferKind

        found = findings.offers
        if not any(findings) or findings == self._told:
            return
        self._told = findings
        text = " ".join(map(said, (*findings.damages, *(offer.message for offer in found))))
        home = [offer for offer in found if offer.why is OfferKind.HOME]
        known = [offer for offer in found if offer.why not in (OfferKind.HOME, OfferKind.STRANGER)]
        strangers = [offer for offer in found if offer.why is OfferKind.STRANGER]
        self._banner.tell(
            text,
            Remedy(tr("Bring them beside the images"), partial(self._bring_home, home[0])) if home else None,
            Remedy(tr("Bring them in"), partial(self._bring_in, known)) if known else None,
            Remedy(tr("Use them here as well"), partial(self._bring_in, strangers)) if strangers else None,
        )

    def _bring_home(self, offer: Offer) -> None:
        """The whole project, undo history included; the folder is closed meanwhile."""
        folder = self._session.folder
        if folder is not None:
            self._session.close()
            [source] = offer.sources
            self._io.request(("bring home", folder), partial(places.bring_home, folder, source.place))

    def _bring_in(self, chosen: Sequence[Offer]) -> None:
        """As one step that can be undone."""
        from swin_annotator.engine import gatherable

        project = self._session.project
        if project is None:
            return

        def read(view: Project, cancelled: Cancelled) -> ImportPlan:
            return gatherable.plan(view, chosen, cancelled)

        def remember() -> None:
            self._session.attempt(lambda _opened: gatherable.note_taken_in(project, chosen))

        self._import_export.take_in(said(chosen[0].where), read, remember)


def _look(folder: Path, place: Path, mended: tuple[str, ...]) -> Findings:
    from swin_annotator.engine import gatherable

    with Project.open(folder, read_only=True, place=place) as project:
        return Findings((*mended, *project.damaged()), tuple(gatherable.offers(project)))
