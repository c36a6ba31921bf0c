"""What to do when a model does not know a word: show an example, or take a model that knows any word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from swin_annotator.engine.propose import Advice
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog import hub
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.model_labels import size, title
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.widgets.banner import Remedy

if TYPE_CHECKING:
    from swin_annotator.ui.window.main_window import MainWindow


class UnknownWords(QObject):
    """Shows a notice with a button for each way out; a model that was fetched for it is chosen once it is there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._fetching = ""
        window.proposer.advised.connect(self._advise)

    def _advise(self, advice: Advice) -> None:
        window = self._window
        if not advice.about_words:
            window.banner.tell(f"{said(advice.message)} {said(advice.hint)}".strip(), passing=True)
            return
        remedies = [Remedy(tr("Draw an example"), window.actions_["example"].trigger)]
        spec = larger(window.catalog, window.asking.detector)
        if spec is not None:
            remedies.append(self._taking(spec))
        window.banner.tell(f"{said(advice.message)} {said(advice.hint)}".strip(), *remedies, passing=True)

    def _taking(self, spec: ModelSpec) -> Remedy:
        if self._window.catalog.installed(spec):
            return Remedy(tr("Use {model}", model=title(spec)), lambda: self._use(spec.name))
        if hub.offline():
            return Remedy(tr("Add {model} from a folder…", model=title(spec)), lambda: self._fetch(spec, add=True))
        text = tr("Get {model} ({size})", model=title(spec), size=size(spec.size_bytes))
        return Remedy(text, lambda: self._fetch(spec, add=False))

    def _fetch(self, spec: ModelSpec, *, add: bool) -> None:
        dialogs = self._window.dialogs
        dialogs.show_models()
        if dialogs.models is None:
            return
        self._fetching = spec.name
        dialogs.models.catalog_changed.connect(self._take_model)
        if add:
            dialogs.models.add_folder()
        else:
            dialogs.models.select(spec.name)
            dialogs.models.download(spec.name)

    def _take_model(self) -> None:
        window, name = self._window, self._fetching
        if name and window.catalog.installed(window.catalog.find(name)):
            self._fetching = ""
            self._use(name)

    def _use(self, name: str) -> None:
        window = self._window
        window.asking.use_detector(name)
        window.session.remember("detector", name)
        if window.session.image is not None:
            window.asking.propose()


def larger(catalog: Catalog, chosen: str) -> ModelSpec | None:
    """The first listed detector of the hub, which knows any word; None where it is the ``chosen`` one."""
    able = [spec for spec in catalog.specs() if Task.DETECT in spec.tasks and not spec.embedded and spec.location]
    return next((spec for spec in able[:1] if spec.name != chosen), None)
