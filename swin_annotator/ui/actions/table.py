"""Everything the window can do, in one table; menus, tool bar, command palette and key overview are made from it."""

from __future__ import annotations

from swin_annotator.ui.actions.spec import BULK, CONTACT, Spec
from swin_annotator.ui.actions.table_appearance import APPEARANCE
from swin_annotator.ui.actions.table_edit import LOOKS, MORE_TOOLS, OBJECTS
from swin_annotator.ui.actions.table_files import CHANGED, REFRESH
from swin_annotator.ui.actions.table_images import FILES, SORTS
from swin_annotator.ui.actions.table_labels import DIGITS, LABELS, ORDERS
from swin_annotator.ui.actions.table_view import VIEW
from swin_annotator.ui.i18n.translate import tr

TABLE: tuple[Spec, ...] = (
    Spec("openFolder", "Open folder…", ("Ctrl+O",), "folder", "", "folders.ask", "File"),
    Spec("sample", "Open the sample project", (), "sample", "", "folders.open_sample", "File"),
    Spec("importLabels", "Import labels…", ("Ctrl+I",), "import", "project", "exchange.ask_import", "File"),
    Spec(
        "importProposals",
        "Import as proposals…",
        ("Ctrl+Shift+I",),
        "import",
        "project",
        "exchange.ask_import_proposals",
        "File",
    ),
    Spec("export", "Export labels…", ("Ctrl+E",), "export", "project", "exchange.ask_export", "File", "Export"),
    REFRESH,
    *FILES[:2],
    Spec("closeFolder", "Close folder", ("Ctrl+W",), "close", "project", "folders.close", "File"),
    Spec("quit", "Quit", ("Ctrl+Q",), "quit", "", "window.close", "File"),
    Spec("undo", "Undo", ("Ctrl+Z",), "undo", "undo", "session.undo", "Edit", sheets=(CONTACT,)),
    Spec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "redo", "session.redo", "Edit", sheets=(CONTACT,)),
    Spec("copy", "Copy", ("Ctrl+C",), "copy", "selection", "drawing.copy", "Edit"),
    Spec("paste", "Paste", ("Ctrl+V",), "paste", "clipboard", "drawing.paste", "Edit"),
    Spec("duplicate", "Duplicate", ("Ctrl+D",), "duplicate", "selection", "drawing.duplicate", "Edit", at="canvas"),
    Spec(
        "delete",
        "Delete",
        ("Delete", "Backspace"),
        "delete",
        "selection",
        "drawing.delete",
        "Edit",
        at="objects",
        sheets=(CONTACT,),
    ),
    Spec(
        "selectAll",
        "Select all",
        ("Ctrl+A",),
        "select",
        "objects",
        "drawing.select_all",
        "Edit",
        at="canvas",
        sheets=(CONTACT, BULK),
    ),
    Spec("select", "Select", ("V",), "select", "image", "drawing.use_select", "Tools", group="tool"),
    Spec("box", "Draw a box", ("B",), "box", "image", "drawing.use_box", "Tools", "Box", group="tool"),
    Spec(
        "extreme",
        "Extreme-point box",
        ("Shift+B",),
        "extreme",
        "image",
        "drawing.use_extreme",
        "Tools",
        "Extreme",
        group="tool",
        tip="four clicks on an object's outermost points",
    ),
    Spec(
        "polygon", "Draw a polygon", ("P",), "polygon", "image", "drawing.use_polygon", "Tools", "Polygon", group="tool"
    ),
    Spec("brush", "Paint a mask", ("M",), "brush", "image", "drawing.use_brush", "Tools", "Brush", group="tool"),
    Spec(
        "example",
        "Example box",
        ("E",),
        "example",
        "image",
        "drawing.use_exemplar",
        "Tools",
        "Example",
        group="tool",
        tip="everything that looks like what it holds is found",
    ),
    Spec(
        "notThis",
        "Negative example box",
        ("Shift+E",),
        "negative",
        "image",
        "drawing.use_negative",
        "Tools",
        "Not this",
        group="tool",
        tip="nothing that looks like what it holds is found any more",
    ),
    *MORE_TOOLS,
    *OBJECTS,
    Spec("focusPrompt", "Find by text", ("Ctrl+F",), "find", "project", "prompts.focus_prompt", "Find"),
    Spec("propose", "Find on this image", (), "find", "image", "asking.propose", "Find", "This image"),
    Spec(
        "proposeFolder",
        "Find in the whole folder",
        (),
        "whole",
        "project",
        "asking.propose_folder",
        "Find",
        "Whole folder",
    ),
    Spec("segment", "Segment this image", ("Ctrl+G",), "segment", "image", "asking.segment", "Find", "Segment"),
    Spec("segmentFolder", "Segment the whole folder", (), "whole", "project", "asking.segment_folder", "Find"),
    Spec("refine", "Masks from boxes", ("Ctrl+M",), "cut", "image", "asking.refine", "Find", "Box → mask"),
    Spec("mapLabels", "Segmenter label mapping…", (), "category", "project", "asking.map_labels", "Find"),
    Spec("models", "Models…", (), "models", "", "dialogs.show_models", "Find"),
    Spec("cancel", "Cancel what runs", ("Ctrl+.",), "cancel", "running", "asking.cancel", "Find", "Cancel"),
    Spec("nextProposal", "Next proposal", ("Tab",), "next", "proposals", "judging.next", "Review", at="proposals"),
    Spec(
        "previousProposal",
        "Previous proposal",
        ("Shift+Tab",),
        "previous",
        "proposals",
        "judging.previous",
        "Review",
        at="proposals",
    ),
    Spec(
        "accept",
        "Accept, go to the next",
        ("Space", "Y"),
        "accept",
        "current",
        "judging.accept",
        "Review",
        "Accept",
        at="canvas",
        sheets=(CONTACT,),
    ),
    Spec(
        "reject",
        "Reject, go to the next",
        ("X", "N"),
        "reject",
        "current",
        "judging.reject",
        "Review",
        "Reject",
        at="canvas",
        sheets=(CONTACT, BULK),
    ),
    Spec(
        "acceptAll",
        "Accept all shown",
        ("Ctrl+Enter", "Ctrl+Return"),
        "acceptall",
        "shown",
        "judging.accept_all",
        "Review",
        "Accept all",
        at="canvas",
        sheets=(BULK,),
    ),
    Spec(
        "rejectAll",
        "Reject all shown",
        ("Ctrl+Shift+Backspace",),
        "delete",
        "shown",
        "judging.reject_all",
        "Review",
        "Reject all",
        at="canvas",
    ),
    Spec(
        "reviewMode",
        "Review mode",
        ("R",),
        "review",
        "image",
        "reviewing.toggle",
        "Review",
        "Review",
        group="-",
        tip="the whole folder, proposal by proposal",
    ),
    Spec(
        "reviewed", "Mark the image as reviewed", ("Ctrl+R",), "reviewed", "image", "review.toggle_reviewed", "Review"
    ),
    *CHANGED,
    Spec(
        "bulkAccept",
        "Accept in bulk…",
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        "acceptall",
        "project",
        "sheets.show_bulk",
        "Review",
    ),
    Spec("contactSheet", "Contact sheet…", ("F7",), "sheet", "project", "sheets.show_contact", "Review"),
    Spec("statistics", "Statistics…", ("F8",), "statistics", "project", "sheets.show_statistics", "Review"),
    Spec("lower", "Threshold down", ("[",), "threshold", "project", "review.lower", "Review"),
    Spec("raise", "Threshold up", ("]",), "threshold", "project", "review.raise_", "Review"),
    *ORDERS,
    *LABELS,
    Spec("nextImage", "Next image", ("D", "PgDown"), "next", "project", "images.go_next", "Go"),
    Spec("previousImage", "Previous image", ("A", "PgUp"), "previous", "project", "images.go_previous", "Go"),
    Spec(
        "nextOpen",
        "Next image with proposals",
        ("Shift+D", "Shift+PgDown"),
        "nextproposals",
        "project",
        "images.go_next_open",
        "Go",
    ),
    Spec(
        "previousOpen",
        "Previous image with proposals",
        ("Shift+A", "Shift+PgUp"),
        "previousproposals",
        "project",
        "images.go_previous_open",
        "Go",
    ),
    Spec("nextPane", "Next part of the window", ("F6",), "columns", "", "panes.next", "Go"),
    Spec("previousPane", "Previous part of the window", ("Shift+F6",), "columns", "", "panes.previous", "Go"),
    Spec("fit", "Fit the image", ("F",), "fit", "image", "canvas.fit", "View", "Fit"),
    Spec("actual", "Show at 100 %", ("Ctrl+1",), "actual", "image", "canvas.actual_size", "View"),
    Spec("zoomIn", "Zoom in", ("Ctrl++", "Ctrl+="), "zoomin", "image", "canvas.zoom_in", "View"),
    Spec("zoomOut", "Zoom out", ("Ctrl+-",), "zoomout", "image", "canvas.zoom_out", "View"),
    Spec("hide", "Hide labels while held", ("H",), "hide", "image", "looking.hide_labels", "View"),
    *LOOKS,
    *VIEW,
    *SORTS,
    *FILES[2:],
    Spec("foldLeft", "Fold the image list", ("F9",), "columns", "", "window.fold_left", "View"),
    Spec("foldRight", "Fold the right column", ("F10",), "columns", "", "window.fold_right", "View"),
    *APPEARANCE,
    Spec("commands", "All commands…", ("Ctrl+K",), "command", "", "dialogs.show_commands", "Help", "Commands"),
    Spec("guide", "Tour: first steps", (), "sample", "", "guide.begin", "Help"),
    Spec("keys", "Keyboard shortcuts…", ("F1",), "keys", "", "dialogs.show_keys", "Help"),
    Spec("log", "Log…", (), "log", "", "dialogs.show_log", "Help"),
    Spec("about", "About Swin Annotator", (), "info", "", "dialogs.show_about", "Help"),
)
MENUS = ("File", "Edit", "Tools", "Object", "Find", "Review", "Label", "Go", "View", "Language", "Help")
_SEPARATED_TOOLS = ("closeFolder", "copy", "segment", "models", "cancel", "accept")
_SEPARATED_OBJECTS = ("clicks", "piece", "ruler", "lock", "duplicateNext", "occluded", "turnRight", "foldLeft")
_SEPARATED_OTHERS = (
    "reviewMode",
    "scaleLabels",
    "bulkAccept",
    "lower",
    "orderImage",
    "addCategory",
    "tags",
    "nextPane",
    "hide",
    "chipsFull",
    "sortName",
    "showInFolder",
    "exclude",
    "wheelZooms",
    "themeSystem",
    "language_en",
)
SEPARATED = frozenset((*_SEPARATED_TOOLS, *_SEPARATED_OBJECTS, *_SEPARATED_OTHERS))
"""Ids before which a menu shows a line."""

BY_ID = {spec.id: spec for spec in TABLE}


def name_of(spec: Spec) -> str:
    """What an action is called in the user's language, whatever it would do at the moment."""
    digit = spec.id.removeprefix("category")
    if digit in DIGITS:
        return tr("Category {place}", place=DIGITS.index(digit) + 1)
    return tr("{family}: {choice}", family=tr(spec.family), choice=tr(spec.text)) if spec.family else tr(spec.text)


def tip_of(spec: Spec) -> str:
    """The same, and what it does where the name alone does not say that."""
    return tr("{name}: {tip}", name=name_of(spec), tip=tr(spec.tip)) if spec.tip else name_of(spec)
