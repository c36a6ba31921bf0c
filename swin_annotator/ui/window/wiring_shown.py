"""Makes what shows and tells what the parts of the window hold."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from swin_annotator.ui.project.other_projects import OtherProjects
from swin_annotator.ui.window.action_states import ActionStates
from swin_annotator.ui.window.answer_notifier import AnswerNotifier
from swin_annotator.ui.window.category_presenter import CategoryPresenter
from swin_annotator.ui.window.folder_page import FolderPage
from swin_annotator.ui.window.guided_tour import GuidedTour
from swin_annotator.ui.window.image_list_presenter import ImageListPresenter
from swin_annotator.ui.window.image_progress import ImageProgress
from swin_annotator.ui.window.import_export_notifier import ImportExportNotifier
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
            (0, parts.prompter.asked),
            (1, actions["accept"].triggered),
            (1, actions["reject"].triggered),
            (2, parts.canvas.box_drawn),
            (3, parts.editor.exemplar_drawn),
            (4, actions["reviewMode"].triggered),
            (5, actions["export"].triggered),
        ),
        begins=(actions["sample"].triggered,),
        rewords=(parts.preferences.spoke, actions.rebound),
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
        parts.editor,
        parts.canvas,
        parts.right,
        parts.actions,
        window,
        wants_patterns=lambda: parts.preferences.patterns,
    )
    objects = ObjectPresenter(
        session,
        review,
        parts.canvas,
        parts.right,
        categories,
        window,
        is_on_canvas=parts.focus.is_on_canvas,
        examples=lambda: parts.prompter.examples,
        hidden=lambda: parts.editing.object_operations.hidden,
        awaits=parts.inference.awaits,
    )
    mode = ReviewPresenter(parts.review_session, review, parts.review_bar, parts.actions, categories, window)
    more = (parts.tag_controller.facts, parts.editing.facts, parts.changed_files.facts)
    states = ActionStates(
        session, review, parts.review_session, parts.editor, parts.inference, parts.actions, more, window
    )
    parts.tag_controller.suggested.connect(states.update)
    Thumbnails(session, parts.images, parts.thumbs, window)
    FolderPage(session, parts.centre.stack, parts.canvas, parts.empty, window)
    presenter = Presenter(
        session,
        review,
        parts.prompter,
        parts.inference,
        parts.status_bar,
        images,
        categories,
        objects,
        mode,
        states,
        window,
    )
    progress = ImageProgress(session, review, parts.images, window, is_on_canvas=parts.focus.is_on_canvas)
    progress.counted.connect(images.tell_summary)
    return presenter


def notify(parts: Parts, window: QObject) -> None:
    """Bring what the parts tell to the status line and the banner."""
    message, banner = parts.status_bar.message, parts.banner
    others = OtherProjects(parts.session, parts.folders, parts.import_export, parts.io, banner, message, window)
    told = (
        *(parts.review.told, parts.review_session.told, parts.editor.told, parts.prompter.told, parts.loader.told),
        *(
            parts.folders.told,
            parts.guard.told,
            parts.import_export.told,
            parts.gallery.told,
            parts.statistics.told,
            parts.tag_controller.told,
        ),
        *(*parts.editing.told, parts.preferences.told, parts.changed_files.told, parts.category_editor.told),
        *(parts.backups.told, parts.findings.told, parts.inference.answers.told),
    )
    failed = (
        *(parts.session.failed, parts.prompter.failed, parts.folders.failed, parts.import_export.failed),
        *(
            parts.inference.failed,
            parts.gallery.failed,
            parts.statistics.failed,
            parts.changed_files.failed,
            parts.backups.failed,
        ),
        *(parts.findings.failed, parts.quality.failed),
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
        parts.guard,
        parts.prompter,
        parts.inference,
        message,
        banner,
        window,
        review_folder=parts.review_session.start,
        show_found=parts.gallery.show_contact,
        show_failed=parts.dialogs.show_failed,
    )
    ImportExportNotifier(parts.import_export, banner, window, show_problems=parts.dialogs.show_problems)
