"""Advice for when a model does not know a word: show an example, or take a model that knows any word."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance

from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.model_labels import size, title
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.banner import Banner, Remedy

if TYPE_CHECKING:
    from swin_annotator.engine.propose import Advice
    from swin_annotator.ui.dialogs.models import ModelsDialog


class UnknownWords(QObject):
    """Shows a notice with a button for each way out; a model that was fetched for it is chosen once it is there."""

    def __init__(
        self,
        session: Session,
        catalog: Catalog,
        prompter: PromptController,
        banner: Banner,
        parent: QObject,
        *,
        advised: SignalInstance,
        draw_example: Callable[[], None],
        open_models: Callable[[], ModelsDialog],
    ) -> None:
        super().__init__(parent)
        self._session, self._catalog, self._prompter, self._banner = session, catalog, prompter, banner
        self._draw_example, self._open_models = draw_example, open_models
        self._fetching = ""
        advised.connect(self._advise)

    def _advise(self, advice: Advice) -> None:
        if not advice.about_words:
            self._banner.tell(f"{said(advice.message)} {said(advice.hint)}".strip(), passing=True)
            return
        remedies = [Remedy(tr("Draw an example"), self._draw_example)]
        spec = larger(self._catalog, self._prompter.detector)
        if spec is not None:
            remedies.append(self._taking(spec))
        self._banner.tell(f"{said(advice.message)} {said(advice.hint)}".strip(), *remedies, passing=True)

    def _taking(self, spec: ModelSpec) -> Remedy:
        from swin_annotator.models.catalog import hub

        if self._catalog.installed(spec):
            return Remedy(tr("Use {model}", model=title(spec)), lambda: self._use(spec.name))
        if hub.offline():
            return Remedy(tr("Add {model} from a folder…", model=title(spec)), lambda: self._fetch(spec, add=True))
        text = tr("Get {model} ({size})", model=title(spec), size=size(spec.size_bytes))
        return Remedy(text, lambda: self._fetch(spec, add=False))

    def _fetch(self, spec: ModelSpec, *, add: bool) -> None:
        models = self._open_models()
        self._fetching = spec.name
        models.catalog_changed.connect(self._take_model)
        if add:
            models.add_folder()
        else:
            models.select(spec.name)
            models.download(spec.name)

    def _take_model(self) -> None:
        name = self._fetching
        if name and self._catalog.installed(self._catalog.find(name)):
            self._fetching = ""
            self._use(name)

    def _use(self, name: str) -> None:
        self._prompter.use_detector(name)
        self._session.remember("detector", name)
        if self._session.image is not None:
            self._prompter.propose()


def larger(catalog: Catalog, chosen: str) -> ModelSpec | None:
    """The first listed detector of the hub, which knows any word; None where it is the ``chosen`` one."""
    able = [spec for spec in catalog.specs() if Task.DETECT in spec.tasks and not spec.embedded and spec.location]
    return next((spec for spec in able[:1] if spec.name != chosen), None)
