"""Connects the window's parts with each other; what connects parts to nothing but their own arguments is in them."""

from __future__ import annotations

from functools import partial

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.window.parts import Followers, Parts
from swin_annotator.ui.window.presenter import Presenter
from swin_annotator.ui.window.recent_folders import RecentFolders

_TOOL_ACTIONS = {"exemplar": "example", "negative": "notThis"}
"""Tool of the canvas -> its action, where that is called otherwise."""


def connect(parts: Parts, followers: Followers, recent: RecentFolders) -> None:
    """Let the parts hear each other."""
    canvas, session = parts.canvas, parts.session
    parts.images.chosen.connect(session.open_image)
    parts.prompter.image_wanted.connect(session.open_image)
    _connect_running(parts)
    parts.prompter.labels_wanted.connect(parts.dialogs.show_label_map)
    parts.prompter.examples_changed.connect(followers.presenter.objects.show_examples)
    parts.inference.answered.connect(followers.presenter.enable_actions)  # after the notifier, which selects what came
    parts.loader.shown.connect(parts.changed_files.watch_files)
    parts.inference.outdated.found.connect(parts.changed_files.take_outdated)
    parts.changed_files.watch.checked.connect(parts.inference.outdated.ask_again)
    parts.dialogs.catalog_changed.connect(parts.prompter.refresh_models)
    followers.training.catalog_changed.connect(parts.prompter.refresh_models)
    followers.training.catalog_changed.connect(parts.dialogs.reload_models)
    for talker in (followers.training, parts.prompter.runs, parts.inference):
        talker.told.connect(parts.status_bar.message.tell)
    parts.dialogs.mapping_chosen.connect(parts.inference.answers.remap)
    canvas.selection_changed.connect(parts.review.select)
    parts.review.selected.connect(canvas.set_selection)
    parts.review_session.shown.connect(parts.focus.look_at)
    parts.review_session.ahead.connect(parts.loader.read_ahead)
    parts.review_bar.order_chosen.connect(parts.review_session.set_order)
    canvas.zoom_changed.connect(parts.bar.tell_zoom)
    canvas.cursor_moved.connect(parts.status_bar.tell_position)
    parts.editor.tool_changed.connect(partial(_check_tool, parts.actions))
    parts.editor.tool_changed.connect(parts.status_bar.brush.take_tool)
    for panel in (parts.right.proposals, parts.right.labels):
        panel.list.menu_wanted.connect(followers.object_menu.show)
    parts.right.connect_to(parts.review, parts.editor, canvas, session)
    _connect_focus(parts)
    _connect_words(parts, followers.presenter, recent)


def _connect_focus(parts: Parts) -> None:
    """Give the keyboard back to the canvas when somebody is done with it."""
    done = (parts.images.left, parts.prompts.left, parts.prompter.asked, parts.gallery.left, parts.right.details.left)
    for signal in done:
        signal.connect(parts.canvas.setFocus)
    parts.review_bar.order_chosen.connect(lambda _order: parts.canvas.setFocus())


def _connect_running(parts: Parts) -> None:
    """Show what runs beside the models where they show."""
    parts.inference.runs_at.connect(parts.status_bar.device.setText)
    parts.import_export.running_changed.connect(partial(parts.inference.show_beside, "exchange"))
    parts.folders.running_changed.connect(parts.inference.show_beside)


def _connect_words(parts: Parts, presenter: Presenter, recent: RecentFolders) -> None:
    """Another language or other keys: say again what is not said by ``translate.say``."""
    parts.preferences.patterned.connect(presenter.refresh)
    parts.actions.rebound.connect(presenter.say_again)
    parts.actions.rebound.connect(parts.loader.say_again)
    parts.actions.rebound.connect(parts.status_bar.message.clear)  # it may name the key that was
    again = (
        presenter.say_again,
        parts.loader.say_again,
        parts.dialogs.say_again,
        parts.gallery.say_again,
        parts.statistics.say_again,
        parts.quality.say_again,
    )
    for say_again in (*again, parts.prompter.refresh_models, recent.show):
        parts.preferences.spoke.connect(say_again)


def _check_tool(actions: Actions, tool: str) -> None:
    actions[_TOOL_ACTIONS.get(tool, tool)].setChecked(True)
