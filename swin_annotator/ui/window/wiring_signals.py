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
    parts.asking.image_wanted.connect(session.open_image)
    _connect_running(parts)
    parts.asking.asked.connect(parts.banner.hide)  # a new question: what was said of the last one is over
    parts.asking.labels_wanted.connect(parts.dialogs.show_label_map)
    parts.asking.examples_changed.connect(followers.presenter.objects.show_examples)
    parts.viewer.shown.connect(parts.upkeep.watch_files)
    parts.proposer.outdated.connect(parts.upkeep.take_outdated)
    parts.upkeep.watch.checked.connect(parts.proposer.ask_again)
    parts.dialogs.catalog_changed.connect(parts.asking.refresh_models)
    followers.training.catalog_changed.connect(parts.asking.refresh_models)
    followers.training.catalog_changed.connect(parts.dialogs.reload_models)
    for talker in (followers.training, parts.asking.runs, parts.proposer):
        talker.told.connect(parts.strip.message.tell)
    parts.dialogs.mapping_chosen.connect(parts.proposer.answers.remap)
    canvas.selection_changed.connect(parts.review.select)
    parts.review.selected.connect(canvas.set_selection)
    parts.reviewing.shown.connect(parts.focus.look_at)
    parts.reviewing.ahead.connect(parts.viewer.read_ahead)
    parts.review_bar.order_chosen.connect(parts.reviewing.set_order)
    canvas.zoom_changed.connect(parts.bar.tell_zoom)
    canvas.cursor_moved.connect(parts.strip.tell_position)
    parts.drawing.tool_changed.connect(partial(_check_tool, parts.actions))
    parts.drawing.tool_changed.connect(parts.strip.brush.take_tool)
    for panel in (parts.right.proposals, parts.right.labels):
        panel.list.menu_wanted.connect(followers.object_menu.show)
    parts.right.connect_to(parts.review, parts.drawing, canvas, session)
    _connect_focus(parts)
    _connect_words(parts, followers.presenter, recent)


def _connect_focus(parts: Parts) -> None:
    """Whoever is done with the keyboard gives it back to the canvas."""
    done = (parts.images.left, parts.prompts.left, parts.asking.asked, parts.sheets.left, parts.right.details.left)
    for signal in done:
        signal.connect(parts.canvas.setFocus)
    parts.review_bar.order_chosen.connect(lambda _order: parts.canvas.setFocus())


def _connect_running(parts: Parts) -> None:
    """What runs beside the models shows where they do."""
    parts.proposer.runs_at.connect(parts.strip.device.setText)
    parts.exchange.running_changed.connect(partial(parts.proposer.show_beside, "exchange"))
    parts.folders.running_changed.connect(parts.proposer.show_beside)


def _connect_words(parts: Parts, presenter: Presenter, recent: RecentFolders) -> None:
    """Another language or other keys: say again what is not said by ``translate.say``."""
    parts.appearance.patterned.connect(presenter.refresh)
    parts.actions.rebound.connect(presenter.say_again)
    parts.actions.rebound.connect(parts.viewer.say_again)
    parts.actions.rebound.connect(parts.strip.message.clear)  # it may name the key that was
    again = (presenter.say_again, parts.viewer.say_again, parts.dialogs.say_again, parts.sheets.say_again)
    for say_again in (*again, parts.asking.refresh_models, recent.show):
        parts.appearance.spoke.connect(say_again)


def _check_tool(actions: Actions, tool: str) -> None:
    actions[_TOOL_ACTIONS.get(tool, tool)].setChecked(True)
