"""What each action of the table does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from swin_annotator.core.image_order import ImageOrder
from swin_annotator.core.queue import Order
from swin_annotator.ui.actions.chip_mode import ChipMode
from swin_annotator.ui.actions.table_appearance import SCALES, language_id, scale_id, theme_id
from swin_annotator.ui.actions.table_edit import ATTRIBUTES, MORE_TOOLS
from swin_annotator.ui.actions.table_images import sort_id
from swin_annotator.ui.actions.table_labels import DIGITS, order_id
from swin_annotator.ui.actions.table_view import chips_id
from swin_annotator.ui.canvas.tools.turned_grips import STEP
from swin_annotator.ui.i18n.translate import LANGUAGES, SYSTEM
from swin_annotator.ui.review.key_routing import KeyRouting
from swin_annotator.ui.theme import theme
from swin_annotator.ui.window.focus_cycle import FocusCycle
from swin_annotator.ui.window.layout import fold
from swin_annotator.ui.window.parts import Followers, Parts

Slots = dict[str, Callable[[], object]]
"""Action id -> what it does."""


def slots(parts: Parts, followers: Followers, panes: FocusCycle, close: Callable[[], object]) -> Slots:
    """Every action of the table, bound.

    Args:
        parts: they do it.
        followers: and they.
        panes: moves the keyboard between the parts.
        close: closes the parts.
    """
    editing, judging = parts.editing, followers.judging
    return {
        "openFolder": parts.folders.ask,
        "sample": parts.folders.open_sample,
        "importLabels": parts.exchange.ask_import,
        "importProposals": parts.exchange.ask_import_proposals,
        "importFolder": parts.exchange.ask_import_folder,
        "export": parts.exchange.ask_export,
        "checkLabels": parts.findings.check,
        "compare": parts.findings.compare,
        "backups": parts.backups.ask,
        "pack": parts.backups.pack,
        "packWithImages": parts.backups.pack_with_images,
        "refresh": parts.upkeep.refresh,
        "showInFolder": editing.image_menu.show_in_folder,
        "copyPath": editing.image_menu.copy_path,
        "closeFolder": parts.folders.close,
        "quit": close,
        "undo": parts.session.undo,
        "redo": parts.session.redo,
        "copy": parts.drawing.copy,
        "paste": parts.drawing.paste,
        "duplicate": parts.drawing.duplicate,
        "delete": parts.drawing.delete,
        "selectAll": parts.drawing.select_all,
        "select": parts.drawing.use_select,
        "box": parts.drawing.use_box,
        "extreme": parts.drawing.use_extreme,
        "polygon": parts.drawing.use_polygon,
        "brush": parts.drawing.use_brush,
        "example": parts.drawing.use_exemplar,
        "notThis": parts.drawing.use_negative,
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
        "attributes": editing.describing.edit_own,
        "comment": editing.describing.edit_comment,
        "focusPrompt": parts.prompts.focus_prompt,
        "propose": parts.asking.propose,
        "proposeFolder": parts.asking.propose_folder,
        "searchFolder": editing.searching.search,
        "heatMap": editing.heat.toggle,
        "indexFolder": editing.searching.toggle,
        "train": followers.training.show,
        "segment": parts.asking.segment,
        "segmentFolder": parts.asking.segment_folder,
        "refine": parts.asking.refine,
        "mapLabels": parts.asking.map_labels,
        "models": parts.dialogs.show_models,
        "cancel": parts.proposer.cancel,
        "pauseRun": parts.proposer.toggle_pause,
        "tiles": parts.asking.runs.toggle_tiles,
        "onlyUnlabelled": parts.asking.runs.toggle_only_unlabelled,
        "nextProposal": judging.next,
        "previousProposal": judging.previous,
        "accept": judging.accept,
        "reject": judging.reject,
        "acceptAll": judging.accept_all,
        "rejectAll": judging.reject_all,
        "reviewMode": parts.reviewing.toggle,
        "reviewed": parts.review.toggle_reviewed,
        "scaleLabels": parts.upkeep.scale,
        "keepLabels": parts.upkeep.keep,
        "reviewAgain": parts.upkeep.review_again,
        "suggestThreshold": followers.learning.suggest_threshold,
        "rejectedNotThis": followers.learning.not_this,
        "worthALook": followers.worth.show,
        "secondOpinion": followers.worth.doubts,
        "showLearned": followers.learned.show,
        "freezeLearning": followers.learning.freeze,
        "resetLearning": followers.learning.reset,
        "bulkAccept": parts.sheets.show_bulk,
        "contactSheet": parts.sheets.show_contact,
        "statistics": parts.sheets.show_statistics,
        "lower": parts.review.lower,
        "raise": parts.review.raise_,
        "addCategory": parts.right.categories.begin_add,
        "renameCategory": parts.right.categories.rename,
        "mergeCategory": parts.right.categories.merge,
        "detailsCategory": parts.right.categories.ask_details,
        "colourCategory": parts.right.categories.recolour,
        "hideCategory": parts.right.categories.toggle,
        "showAllCategory": parts.right.categories.show_all,
        "selectCategory": parts.right.categories.select_objects,
        "deleteCategory": parts.right.categories.delete,
        "tags": parts.tagging.edit,
        "acceptTag": parts.tagging.accept_tag,
        "acceptCategory": parts.tagging.accept_categories,
        "nextImage": parts.images.go_next,
        "previousImage": parts.images.go_previous,
        "nextOpen": parts.images.go_next_open,
        "previousOpen": parts.images.go_previous_open,
        "nextPane": panes.next,
        "previousPane": panes.previous,
        "fit": parts.canvas.fit,
        "actual": parts.canvas.actual_size,
        "zoomIn": parts.canvas.zoom_in,
        "zoomOut": parts.canvas.zoom_out,
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
        "foldLeft": partial(fold, parts.images),
        "foldRight": partial(fold, parts.right),
        "patterns": parts.appearance.toggle_patterns,
        "commands": parts.dialogs.show_commands,
        "guide": followers.guide.begin,
        "manual": parts.dialogs.show_manual,
        "keys": parts.dialogs.show_keys,
        "log": parts.dialogs.show_log,
        "about": parts.dialogs.show_about,
        **_choices(parts, followers.judging),
    }


def _choices(parts: Parts, judging: KeyRouting) -> Slots:
    """Actions that choose one of several: the same method with another word."""
    appearance, editing = parts.appearance, parts.editing
    return {
        **{f"attribute{i}": partial(editing.describing.next_value, i - 1) for i in range(1, ATTRIBUTES + 1)},
        **{spec.id: partial(parts.drawing.use, spec.id) for spec in MORE_TOOLS},
        **{f"category{digit}": partial(judging.give, digit) for digit in DIGITS},
        **{order_id(order): partial(parts.reviewing.set_order, order.value) for order in Order},
        **{sort_id(order): partial(editing.sorting.use, order.value) for order in ImageOrder},
        **{chips_id(mode): partial(editing.looking.use_chips, mode.value) for mode in ChipMode},
        **{theme_id(mode.value): partial(appearance.use_theme, mode.value) for mode in theme.Mode},
        **{scale_id(percent): partial(appearance.use_scale, str(percent)) for percent in SCALES},
        **{language_id(code): partial(appearance.use_language, code) for code in (SYSTEM, *LANGUAGES)},
    }
