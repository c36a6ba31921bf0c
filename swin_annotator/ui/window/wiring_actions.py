"""The deeds of all actions of the table."""

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
    editing, key_routing = parts.editing, followers.key_routing
    return {
        "openFolder": parts.folders.ask,
        "sample": parts.folders.open_sample,
        "importLabels": parts.import_export.ask_import,
        "importProposals": parts.import_export.ask_import_proposals,
        "importFolder": parts.import_export.ask_import_folder,
        "export": parts.import_export.ask_export,
        "checkLabels": parts.findings.check,
        "compare": parts.findings.compare,
        "backups": parts.backups.ask,
        "pack": parts.backups.pack,
        "packWithImages": parts.backups.pack_with_images,
        "refresh": parts.changed_files.refresh,
        "showInFolder": editing.image_menu.show_in_folder,
        "copyPath": editing.image_menu.copy_path,
        "closeFolder": parts.folders.close,
        "quit": close,
        "undo": parts.session.undo,
        "redo": parts.session.redo,
        "copy": parts.editor.copy,
        "paste": parts.editor.paste,
        "duplicate": parts.editor.duplicate,
        "delete": parts.editor.delete,
        "selectAll": parts.editor.select_all,
        "select": parts.editor.use_select,
        "box": parts.editor.use_box,
        "extreme": parts.editor.use_extreme,
        "polygon": parts.editor.use_polygon,
        "brush": parts.editor.use_brush,
        "example": editing.examples.draw,
        "notThis": editing.examples.draw_negative,
        "nextLabel": editing.object_operations.next_label,
        "previousLabel": editing.object_operations.previous_label,
        "otherBox": editing.other_boxes.next,
        "merge": editing.shape_operations.merge,
        "subtract": editing.shape_operations.subtract,
        "simplify": editing.shape_operations.simplify,
        "toTurned": editing.shape_operations.to_turned,
        "turnObjectLeft": partial(editing.shape_operations.turn, -STEP),
        "turnObjectRight": partial(editing.shape_operations.turn, STEP),
        "toMasks": editing.shape_operations.to_masks,
        "lock": editing.object_operations.lock,
        "hideSelected": editing.object_operations.hide,
        "showHidden": editing.object_operations.show_all,
        "toFront": editing.object_operations.to_front,
        "toBack": editing.object_operations.to_back,
        "duplicateNext": editing.object_operations.duplicate_next,
        "occluded": partial(editing.attribute_editor.toggle, "occluded"),
        "truncated": partial(editing.attribute_editor.toggle, "truncated"),
        "crowd": partial(editing.attribute_editor.toggle, "iscrowd"),
        "note": editing.attribute_editor.edit_note,
        "attributes": editing.attribute_editor.edit_own,
        "comment": editing.attribute_editor.edit_comment,
        "focusPrompt": parts.prompts.focus_prompt,
        "propose": parts.prompter.propose,
        "proposeFolder": parts.prompter.propose_folder,
        "searchFolder": editing.searching.search,
        "heatMap": editing.heat.toggle,
        "indexFolder": editing.searching.toggle,
        "train": followers.training.show,
        "segment": parts.prompter.segment,
        "segmentFolder": parts.prompter.segment_folder,
        "refine": parts.prompter.refine,
        "mapLabels": parts.prompter.map_labels,
        "models": parts.dialogs.show_models,
        "cancel": parts.inference.cancel,
        "pauseRun": parts.inference.toggle_pause,
        "tiles": parts.prompter.runs.toggle_tiles,
        "onlyUnlabelled": parts.prompter.runs.toggle_only_unlabelled,
        "nextProposal": key_routing.next,
        "previousProposal": key_routing.previous,
        "accept": key_routing.accept,
        "reject": key_routing.reject,
        "acceptAll": key_routing.accept_all,
        "rejectAll": key_routing.reject_all,
        "reviewMode": parts.review_session.toggle,
        "reviewed": parts.review.toggle_reviewed,
        "scaleLabels": parts.changed_files.scale,
        "keepLabels": parts.changed_files.keep,
        "reviewAgain": parts.changed_files.review_again,
        "suggestThreshold": followers.learning.suggest_threshold,
        "rejectedNotThis": followers.learning.not_this,
        "worthALook": followers.worth.show,
        "nextWorth": followers.worth.next,
        "secondOpinion": followers.worth.doubts,
        "showLearned": followers.learned.show,
        "freezeLearning": followers.learning.freeze,
        "resetLearning": followers.learning.reset,
        "bulkAccept": parts.gallery.show_bulk,
        "contactSheet": parts.gallery.show_contact,
        "statistics": parts.statistics.show,
        "dataQuality": parts.quality.show,
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
        "tags": parts.tag_controller.edit,
        "acceptTag": parts.tag_controller.accept_tag,
        "acceptCategory": parts.tag_controller.accept_categories,
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
        "hide": editing.view_options.hide_labels,
        "turnRight": partial(editing.view_options.turn, "1"),
        "turnLeft": partial(editing.view_options.turn, "-1"),
        "adjust": editing.view_options.show,
        "plainLook": editing.view_options.reset,
        "crosshair": editing.view_options.toggle_crosshair,
        "snap": editing.view_options.toggle_snap,
        "chipsLess": editing.view_options.less_on_chips,
        "wheelZooms": editing.view_options.toggle_wheel,
        "keepView": editing.view_options.toggle_keep_view,
        "exclude": editing.image_menu.toggle_excluded,
        "foldLeft": partial(fold, parts.images),
        "foldRight": partial(fold, parts.right),
        "patterns": parts.preferences.toggle_patterns,
        "commands": parts.dialogs.show_commands,
        "guide": followers.guide.begin,
        "manual": parts.dialogs.show_manual,
        "keys": parts.dialogs.show_keys,
        "log": parts.dialogs.show_log,
        "about": parts.dialogs.show_about,
        **_choices(parts, followers.key_routing),
    }


def _choices(parts: Parts, key_routing: KeyRouting) -> Slots:
    """Actions that choose one of several: the same method with another word."""
    preferences, editing = parts.preferences, parts.editing
    return {
        **{f"attribute{i}": partial(editing.attribute_editor.next_value, i - 1) for i in range(1, ATTRIBUTES + 1)},
        **{spec.id: partial(parts.editor.use, spec.id) for spec in MORE_TOOLS},
        **{f"category{digit}": partial(key_routing.give, digit) for digit in DIGITS},
        **{order_id(order): partial(parts.review_session.set_order, order.value) for order in Order},
        **{sort_id(order): partial(editing.sorting.use, order.value) for order in ImageOrder},
        **{chips_id(mode): partial(editing.view_options.use_chips, mode.value) for mode in ChipMode},
        **{theme_id(mode.value): partial(preferences.use_theme, mode.value) for mode in theme.Mode},
        **{scale_id(percent): partial(preferences.use_scale, str(percent)) for percent in SCALES},
        **{language_id(code): partial(preferences.use_language, code) for code in (SYSTEM, *LANGUAGES)},
    }
