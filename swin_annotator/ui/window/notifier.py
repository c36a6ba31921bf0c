"""Messages of the parts, brought to the status line or the banner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, SignalInstance

from swin_annotator.errors import AnnotatorError, ModelError, NoImages, ProjectDamaged, ProjectLost, PromptError
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.banner import Banner, Remedy, StatusLine, sentence


@dataclass(frozen=True, slots=True)
class Ways:
    """Remedies after an error, each a button beside its sentence."""

    show_models: Callable[[], object]
    focus_prompt: Callable[[], object]
    open_again: Callable[[], object]
    recover: Callable[[], object]
    open_another: Callable[[], object]
    show_log: Callable[[], object]


class Notifier(QObject):
    """Brings sentences to the status line, and errors to the banner with what helps."""

    def __init__(
        self,
        session: Session,
        message: StatusLine,
        banner: Banner,
        ways: Ways,
        parent: QObject,
        *,
        told: Iterable[SignalInstance],
        failed: Iterable[SignalInstance],
    ) -> None:
        """Listen to all that tell or fail.

        Args:
            session: what is undone in it is told.
            message: the status line.
            banner: for what needs an answer.
            ways: what its buttons do.
            parent: of this object.
            told: signals with a sentence.
            failed: signals with an exception.
        """
        super().__init__(parent)
        self._message, self._banner, self._ways = message, banner, ways
        for signal in told:
            signal.connect(message.tell)
        for signal in failed:
            signal.connect(self.fail)
        session.image_opened.connect(self._pass_on)
        session.retraced.connect(self._retraced)
        session.stepped.connect(lambda _step: banner.step_on())

    def fail(self, error: Exception) -> None:
        """Say what went wrong, with a button for what helps."""
        self._banner.tell(sentence(error), self._remedy(error), again=partial(self.fail, error))

    def _remedy(self, error: Exception) -> Remedy | None:
        ways = self._ways
        if isinstance(error, ModelError):
            return Remedy(tr("Models…"), ways.show_models)
        if isinstance(error, PromptError):
            return Remedy(tr("To the prompt"), ways.focus_prompt)
        if isinstance(error, ProjectLost):
            return Remedy(tr("Open the folder again"), ways.open_again)
        if isinstance(error, ProjectDamaged):
            return Remedy(tr("Recover what can be read"), ways.recover)
        if isinstance(error, NoImages):
            return Remedy(tr("Open another folder…"), ways.open_another)
        if not isinstance(error, AnnotatorError):
            return Remedy(tr("Show the log"), ways.show_log)
        return None

    def _pass_on(self, _image: object) -> None:
        self._banner.pass_on()

    def _retraced(self, name: str, undone: bool) -> None:
        text = (
            tr("Undone: {step}. {redo} does it again.", step=said(name), redo=key_of("redo"))
            if undone
            else tr("Done again: {step}. {undo} takes it back.", step=said(name), undo=key_of("undo"))
        )
        self._banner.step_on(undone)
        self._message.tell(text)
