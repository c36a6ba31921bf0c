"""How the window's parts are joined: what each action of the table does, and what ends in which order at closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from swin_annotator.core.image_order import ImageOrder
from swin_annotator.core.queue import Order
from swin_annotator.ui.actions.chip_mode import ChipMode
from swin_annotator.ui.actions.table_appearance import SCALES, language_id, scale_id, theme_id
from swin_annotator.ui.actions.table_edit import MORE_TOOLS
from swin_annotator.ui.actions.table_images import sort_id
from swin_annotator.ui.actions.table_labels import DIGITS, order_id
from swin_annotator.ui.actions.table_view import chips_id
from swin_annotator.ui.canvas.tools.turned_grips import STEP
from swin_annotator.ui.i18n.translate import LANGUAGES, SYSTEM
from swin_annotator.ui.theme import theme
from swin_annotator.ui.window.focus_cycle import FocusCycle
from swin_annotator.work.io_pool import PARTING_S, IoPool

if TYPE_CHECKING:
    from swin_annotator.ui.review.key_routing import KeyRouting
    from swin_annotator.ui.window.main_window import MainWindow

Slots = dict[str, Callable[[], object]]
"""Action id -> what it does."""


def slots(window: MainWindow, judging: KeyRouting, panes: FocusCycle) -> Slots:
    """Every action of the table, bound.

    Args:
        window: whose parts do it.
        judging: knows what the keys of review mean at the moment.
        panes: moves the keyboard between the parts.
    """
    editing = window.editing
    return {
        "openFolder": window.folders.ask,
        "sample": window.folders.open_sample,
        "importLabels": window.exchange.ask_import,
        "importProposals": window.exchange.ask_import_proposals,
        "importFolder": window.exchange.ask_import_folder,
        "export": window.exchange.ask_export,
        "backups": window.backups.ask,
        "pack": window.backups.pack,
        "packWithImages": window.backups.pack_with_images,
        "refresh": window.upkeep.refresh,
        "showInFolder": editing.image_menu.show_in_folder,
        "copyPath": editing.image_menu.copy_path,
        "closeFolder": window.folders.close,
        "quit": window.close,
        "undo": window.session.undo,
        "redo": window.session.redo,
        "copy": window.drawing.copy,
        "paste": window.drawing.paste,
        "duplicate": window.drawing.duplicate,
        "delete": window.drawing.delete,
        "selectAll": window.drawing.select_all,
        "select": window.drawing.use_select,
        "box": window.drawing.use_box,
        "extreme": window.drawing.use_extreme,
        "polygon": window.drawing.use_polygon,
        "brush": window.drawing.use_brush,
        "example": window.drawing.use_exemplar,
        "notThis": window.drawing.use_negative,
        "nextLabel": editing.arranging.next_label,
        "previousLabel": editing.arranging.previous_label,
        "merge": editing.shaping.merge,
        "subtract": editing.shaping.subtract,
        "simplify": editing.shaping.simplify,
        "toTurned": editing.shaping.to_turned,
        "turnObjectLeft": partial(editing.shaping.turn, -STEP),
        "turnObjectRight": partial(editing.shaping.turn, STEP),
        "toMasks": editing.shaping.to_masks,
        "lock": editing.arranging.lock,
        "hideSelected": editing.arranging.hide,
        "showHidden": editing.arranging.show_all,
        "toFront": editing.arranging.to_front,
        "toBack": editing.arranging.to_back,
        "duplicateNext": editing.arranging.duplicate_next,
        "occluded": partial(editing.describing.toggle, "occluded"),
        "truncated": partial(editing.describing.toggle, "truncated"),
        "crowd": partial(editing.describing.toggle, "iscrowd"),
        "note": editing.describing.edit_note,
        "comment": editing.describing.edit_comment,
        "focusPrompt": window.prompts.focus_prompt,
        "propose": window.asking.propose,
        "proposeFolder": window.asking.propose_folder,
        "searchFolder": editing.searching.search,
        "heatMap": editing.heat.toggle,
        "indexFolder": editing.searching.prepare,
        "train": window.training.show,
        "segment": window.asking.segment,
        "segmentFolder": window.asking.segment_folder,
        "refine": window.asking.refine,
        "mapLabels": window.asking.map_labels,
        "models": window.dialogs.show_models,
        "cancel": window.proposer.cancel,
        "pauseRun": window.proposer.toggle_pause,
        "tiles": window.asking.runs.toggle_tiles,
        "onlyUnlabelled": window.asking.runs.toggle_only_unlabelled,
        "nextProposal": judging.next,
        "previousProposal": judging.previous,
        "accept": judging.accept,
        "reject": judging.reject,
        "acceptAll": judging.accept_all,
        "rejectAll": judging.reject_all,
        "reviewMode": window.reviewing.toggle,
        "reviewed": window.review.toggle_reviewed,
        "scaleLabels": window.upkeep.scale,
        "keepLabels": window.upkeep.keep,
        "reviewAgain": window.upkeep.review_again,
        "suggestThreshold": window.learning.suggest_threshold,
        "rejectedNotThis": window.learning.not_this,
        "freezeLearning": window.learning.freeze,
        "resetLearning": window.learning.reset,
        "bulkAccept": window.sheets.show_bulk,
        "contactSheet": window.sheets.show_contact,
        "statistics": window.sheets.show_statistics,
        "lower": window.review.lower,
        "raise": window.review.raise_,
        "addCategory": window.right.categories.begin_add,
        "renameCategory": window.right.categories.rename,
        "mergeCategory": window.right.categories.merge,
        "colourCategory": window.right.categories.recolour,
        "hideCategory": window.right.categories.toggle,
        "showAllCategory": window.right.categories.show_all,
        "selectCategory": window.right.categories.select_objects,
        "deleteCategory": window.right.categories.delete,
        "tags": window.tagging.edit,
        "acceptTag": window.tagging.accept_tag,
        "acceptCategory": window.tagging.accept_categories,
        "nextImage": window.images.go_next,
        "previousImage": window.images.go_previous,
        "nextOpen": window.images.go_next_open,
        "previousOpen": window.images.go_previous_open,
        "nextPane": panes.next,
        "previousPane": panes.previous,
        "fit": window.canvas.fit,
        "actual": window.canvas.actual_size,
        "zoomIn": window.canvas.zoom_in,
        "zoomOut": window.canvas.zoom_out,
        "hide": editing.looking.hide_labels,
        "turnRight": partial(editing.looking.turn, "1"),
        "turnLeft": partial(editing.looking.turn, "-1"),
        "adjust": editing.looking.show,
        "plainLook": editing.looking.reset,
        "crosshair": editing.looking.toggle_crosshair,
        "snap": editing.looking.toggle_snap,
        "chipsLess": editing.looking.less_on_chips,
        "wheelZooms": editing.looking.toggle_wheel,
        "keepView": editing.looking.toggle_keep_view,
        "exclude": editing.image_menu.toggle_excluded,
        "foldLeft": window.fold_left,
        "foldRight": window.fold_right,
        "patterns": window.appearance.toggle_patterns,
        "commands": window.dialogs.show_commands,
        "guide": window.guide.begin,
        "manual": window.dialogs.show_manual,
        "keys": window.dialogs.show_keys,
        "log": window.dialogs.show_log,
        "about": window.dialogs.show_about,
        **_choices(window, judging),
    }


def stops(window: MainWindow) -> tuple[Callable[[], object], ...]:
    """What ends when the window closes, in this order: who asks, who answers, what watches, the project, its backup."""
    waiting = [pool for pool in window.findChildren(IoPool) if pool not in (window.writing, window.backups.pool)]
    return (
        *(pool.dismiss for pool in waiting),  # all at once: a share that does not answer is waited for only once
        window.dialogs.stop,
        window.sheets.stop,
        window.thread_.stop,
        window.writing.stop,
        partial(window.io.stop, PARTING_S),
        window.folders.stop,
        window.upkeep.stop,
        window.viewer.stop,
        window.thumbs.stop,
        window.session.close,
        window.backups.stop,
    )


def _choices(window: MainWindow, judging: KeyRouting) -> Slots:
    """Actions that choose one of several: the same method with another word."""
    appearance, editing = window.appearance, window.editing
    return {
        **{spec.id: partial(window.drawing.use, spec.id) for spec in MORE_TOOLS},
        **{f"category{digit}": partial(judging.give, digit) for digit in DIGITS},
        **{order_id(order): partial(window.reviewing.set_order, order.value) for order in Order},
        **{sort_id(order): partial(editing.sorting.use, order.value) for order in ImageOrder},
        **{chips_id(mode): partial(editing.looking.use_chips, mode.value) for mode in ChipMode},
        **{theme_id(mode.value): partial(appearance.use_theme, mode.value) for mode in theme.Mode},
        **{scale_id(percent): partial(appearance.use_scale, str(percent)) for percent in SCALES},
        **{language_id(code): partial(appearance.use_language, code) for code in (SYSTEM, *LANGUAGES)},
    }
