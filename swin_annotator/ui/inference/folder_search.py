"""Searches the whole folder by its index, and builds that in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from swin_annotator.core import exclusion
from swin_annotator.core.types import Image
from swin_annotator.engine import indexing
from swin_annotator.engine.indexing import Agenda, FolderIndexes, Indexed
from swin_annotator.engine.jobs import Priority
from swin_annotator.ui.i18n.translate import mark, plural, tr
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.session import Session

if TYPE_CHECKING:
    from swin_annotator.engine.prelabel import Recipe

PREPARES = "index"
"""Key of the setting whether the project's folder is prepared in the background as soon as it is open."""
AFTER_MS = 4000
"""Time from the listing of a folder to its preparation: what the user looks at first comes first."""
NAME = mark("Preparing the folder for search")


class FolderSearch(QObject):
    """Asks the index what the prompt and the examples ask; the best objects of the folder come up on a contact sheet.

    The index is built below everything else that models do, nearest to the image on screen first. The progress line
    shows it where nothing else runs, and Cancel pauses it there.
    """

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        inference: InferenceController,
        prompter: PromptController,
        threshold: Callable[[], float],
        show_best: Callable[[Sequence[str]], None],
        by_itself: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Search the session's folder.

        Args:
            session: whose folder is searched.
            inference: asks the models.
            prompter: knows what is asked.
            threshold: tells from which score on objects are shown.
            show_best: shows the proposals of these categories, the surest first.
            by_itself: tells whether a folder is prepared that nobody said anything about.
            parent: owns it.
        """
        super().__init__(parent)
        self._session, self._inference, self._prompter = session, inference, prompter
        self._threshold, self._show_best, self._by_itself = threshold, show_best, by_itself
        self.start_timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self.start_timer.timeout.connect(self._begin)
        self.indexes = FolderIndexes(None)
        """Indexes of the project that is open."""
        self._agenda: Agenda | None = None
        self._again = False
        """True if a search waits for images that were not in the index."""
        self.state: Indexed | None = None
        """State of the index when it was last heard of."""
        session.opened.connect(self._take_project)
        session.image_opened.connect(self._look_at)

    def search(self) -> None:
        """Find what is asked in the whole folder, the likeliest first."""
        from swin_annotator.engine.search import request_of

        recipe = self._prompter.recipe()
        if recipe is None:
            return
        request = request_of(recipe, self._wanted(), least=self._threshold())
        self._prompter.asked.emit()
        self._inference.search_folder(request, recipe, self.indexes, lambda found: self._show(found, recipe))

    def toggle(self) -> None:
        """Prepare the folder, or stop doing so; it is remembered with the project."""
        if self._inference.works(tr(NAME)):
            self._inference.cancel_key(tr(NAME))
            self._session.remember(PREPARES, False)
            self.told.emit(tr("Paused: this folder is prepared for search when you ask for it again."))
        else:
            self.prepare()

    def prepare(self) -> None:
        """Look at every image that the index does not hold yet, in the background; it goes on where it stopped."""
        self._session.remember(PREPARES, True)
        self._begin()

    def _begin(self) -> None:
        session, folder = self._session, self._session.folder
        if folder is None:
            return
        self.start_timer.stop()
        agenda, indexes, detector = Agenda(self._wanted()), self.indexes, self._prompter.detector
        self._agenda = agenda
        if session.image is not None:
            agenda.look_at(session.image.id)
        self._inference.work(
            tr(NAME),
            lambda pool, cache: indexing.build(agenda, folder, detector, pool, cache, indexes),
            self._prepared,
            Priority.IDLE,
        )

    def _wanted(self) -> list[Image]:
        return exclusion.for_runs(self._session.images())

    def _look_at(self, image: Image | None) -> None:
        if image is not None and self._agenda is not None:
            self._agenda.look_at(image.id)

    def _show(self, found: object, recipe: Recipe) -> None:
        from swin_annotator.engine.search import SearchResult

        if not isinstance(found, SearchResult):
            return
        count = plural("{n} image", "{n} images", len(found.hits))
        text = tr("{images} found, the likeliest first.", images=count)
        if found.unknown:
            self._again = True
            self.prepare()
            left = plural("{n} image", "{n} images", found.unknown)
            text = tr("{text} {left} to be looked at first; then the search is done again.", text=text, left=left)
        self.told.emit(text)
        if found.hits:
            self._show_best(recipe.categories)

    def _prepared(self, state: object) -> None:
        if not isinstance(state, Indexed):
            return
        self.state = state
        if state.full:
            self.told.emit(tr("The disk is full: some images can't be searched."))
        else:
            count = plural("{n} image", "{n} images", state.done)
            self.told.emit(tr("{images} can be searched at once.", images=count))
        again, self._again = self._again, False
        if again:
            self.search()

    def _take_project(self, project: object) -> None:
        # What the model thread still does with the old indexes ends with its job; their files close with them.
        place = self._session.project.place if self._session.project is not None else None
        self.indexes, self._agenda, self._again, self.state = FolderIndexes(place), None, False, None
        self.start_timer.stop()

    def go_on(self) -> None:
        """Prepare the folder that was just opened, unless that was stopped once."""
        if self._session.setting(PREPARES, self._by_itself()):
            self.start_timer.start()
