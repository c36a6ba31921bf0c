"""Makes what shows and tells what the parts of the window hold."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from swin_annotator.ui.project.other_projects import OtherProjects
from swin_annotator.ui.window.action_states import ActionStates
from swin_annotator.ui.window.answer_notifier import AnswerNotifier
from swin_annotator.ui.window.category_presenter import CategoryPresenter
from swin_annotator.ui.window.exchange_notifier import ExchangeNotifier
from swin_annotator.ui.window.folder_page import FolderPage
from swin_annotator.ui.window.guided_tour import GuidedTour
from swin_annotator.ui.window.image_list_presenter import ImageListPresenter
from swin_annotator.ui.window.image_progress import ImageProgress
from swin_annotator.ui.window.notifier import Notifier, Ways
from swin_annotator.ui.window.object_presenter import ObjectPresenter
from swin_annotator.ui.window.parts import Parts
from swin_annotator.ui.window.presenter import Presenter
from swin_annotator.ui.window.review_presenter import ReviewPresenter
from swin_annotator.ui.window.thumbnails import Thumbnails


def guide(parts: Parts, window: QObject) -> GuidedTour:
    """The tour: what counts as having done each of its steps."""
    actions = parts.actions
    return GuidedTour(
        parts.session,
        parts.guide_bar,
        parts.settings,
        window,
        does=(
            (0, parts.asking.asked),
            (1, actions["accept"].triggered),
            (1, actions["reject"].triggered),
            (2, parts.canvas.box_drawn),
            (3, parts.drawing.exemplar_drawn),
            (4, actions["reviewMode"].triggered),
            (5, actions["export"].triggered),
        ),
        begins=(actions["sample"].triggered,),
        rewords=(parts.appearance.spoke, actions.rebound),
        open_sample=parts.folders.open_sample,
        offer=parts.empty.offer_tour,
        leave=parts.canvas.setFocus,
    )


def present(parts: Parts, window: QWidget) -> Presenter:
    """The presenters of images, categories, objects, review and actions, and the one that calls them in order."""
    session, review = parts.session, parts.review
    images = ImageListPresenter(session, parts.images, parts.bar.summary, window)
    categories = CategoryPresenter(
        session,
        parts.drawing,
        parts.canvas,
        parts.right,
        parts.actions,
        window,
        wants_patterns=lambda: parts.appearance.patterns,
    )
    objects = ObjectPresenter(
        session,
        review,
        parts.canvas,
        parts.right,
        categories,
        window,
        is_on_canvas=parts.focus.is_on_canvas,
        examples=lambda: parts.asking.examples,
        hidden=lambda: parts.editing.arranging.hidden,
        awaits=parts.proposer.awaits,
    )
    mode = ReviewPresenter(parts.reviewing, review, parts.review_bar, parts.actions, categories, window)
    more = (parts.tagging.facts, parts.editing.facts, parts.upkeep.facts)
    states = ActionStates(session, review, parts.reviewing, parts.drawing, parts.proposer, parts.actions, more, window)
    parts.tagging.suggested.connect(states.update)
    Thumbnails(session, parts.images, parts.thumbs, window)
    FolderPage(session, parts.centre.stack, parts.canvas, parts.empty, window)
    presenter = Presenter(
        session, review, parts.asking, parts.proposer, parts.strip, images, categories, objects, mode, states, window
    )
    progress = ImageProgress(session, review, parts.images, window, is_on_canvas=parts.focus.is_on_canvas)
    progress.counted.connect(images.tell_summary)
    return presenter


def notify(parts: Parts, window: QObject) -> None:
    """Bring what the parts tell to the status line and the banner."""
    message, banner = parts.strip.message, parts.banner
    others = OtherProjects(parts.session, parts.folders, parts.exchange, parts.io, banner, message, window)
    told = (
        *(parts.review.told, parts.reviewing.told, parts.drawing.told, parts.asking.told, parts.viewer.told),
        *(parts.folders.told, parts.sight.told, parts.exchange.told, parts.sheets.told, parts.tagging.told),
        *(*parts.editing.told, parts.appearance.told, parts.upkeep.told, parts.categorising.told),
        *(parts.backups.told, parts.findings.told, parts.proposer.answers.told),
    )
    failed = (
        *(parts.session.failed, parts.asking.failed, parts.folders.failed, parts.exchange.failed),
        *(parts.proposer.failed, parts.sheets.failed, parts.upkeep.failed, parts.backups.failed),
        parts.findings.failed,
    )
    ways = Ways(
        show_models=parts.dialogs.show_models,
        focus_prompt=parts.prompts.focus_prompt,
        open_again=others.open_again,
        recover=parts.backups.recover,
        open_another=parts.folders.ask,
        show_log=parts.dialogs.show_log,
    )
    Notifier(parts.session, message, banner, ways, window, told=told, failed=failed)
    AnswerNotifier(
        parts.session,
        parts.review,
        parts.canvas,
        parts.sight,
        parts.asking,
        parts.proposer,
        message,
        banner,
        window,
        review_folder=parts.reviewing.start,
        show_found=parts.sheets.show_contact,
    )
    ExchangeNotifier(parts.exchange, banner, window, show_problems=parts.dialogs.show_problems)
