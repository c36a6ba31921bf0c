"""Everything the window can do, in one table; menus, tool bar, command palette and key overview are made from it."""

from __future__ import annotations

from swin_annotator.ui.actions.spec import BULK, CONTACT, Spec
from swin_annotator.ui.actions.table_appearance import APPEARANCE
from swin_annotator.ui.actions.table_edit import LOOKS, MORE_TOOLS, OBJECTS
from swin_annotator.ui.actions.table_files import CHANGED, REFRESH
from swin_annotator.ui.actions.table_find import SEARCH
from swin_annotator.ui.actions.table_images import FILES, SORTS
from swin_annotator.ui.actions.table_labels import DIGITS, LABELS, LEARNING, ORDERS
from swin_annotator.ui.actions.table_view import VIEW
from swin_annotator.ui.i18n.translate import tr

TABLE: tuple[Spec, ...] = (
    Spec("openFolder", "Open folder…", ("Ctrl+O",), "folder", "", "File"),
    Spec("sample", "Open the sample project", (), "sample", "", "File"),
    Spec("importLabels", "Import labels…", ("Ctrl+I",), "import", "project", "File"),
    Spec(
        "importProposals",
        "Import as proposals…",
        ("Ctrl+Shift+I",),
        "import",
        "project",
        "File",
    ),
    Spec(
        "importFolder",
        "Import a folder of labels…",
        (),
        "import",
        "project",
        "File",
        tip="A YOLO data set, VOC or LabelMe files, a folder of tagged images",
    ),
    Spec("export", "Export labels…", ("Ctrl+E",), "export", "project", "File", word="Export"),
    REFRESH,
    *FILES[:2],
    Spec("closeFolder", "Close folder", ("Ctrl+W",), "close", "project", "File"),
    Spec("quit", "Quit", ("Ctrl+Q",), "quit", "", "File"),
    Spec("undo", "Undo", ("Ctrl+Z",), "undo", "undo", "Edit", sheets=(CONTACT,)),
    Spec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "redo", "Edit", sheets=(CONTACT,)),
    Spec("copy", "Copy", ("Ctrl+C",), "copy", "selection", "Edit"),
    Spec("paste", "Paste", ("Ctrl+V",), "paste", "clipboard", "Edit"),
    Spec("duplicate", "Duplicate", ("Ctrl+D",), "duplicate", "selection", "Edit", at="canvas"),
    Spec(
        "delete",
        "Delete",
        ("Delete", "Backspace"),
        "delete",
        "selection",
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
        "Edit",
        at="canvas",
        sheets=(CONTACT, BULK),
    ),
    Spec("select", "Select", ("V",), "select", "image", "Tools", group="tool"),
    Spec("box", "Draw a box", ("B",), "box", "image", "Tools", word="Box", group="tool"),
    Spec(
        "extreme",
        "Extreme-point box",
        ("Shift+B",),
        "extreme",
        "image",
        "Tools",
        word="Extreme",
        group="tool",
        tip="four clicks on an object's outermost points",
    ),
    Spec("polygon", "Draw a polygon", ("P",), "polygon", "image", "Tools", word="Polygon", group="tool"),
    Spec("brush", "Paint a mask", ("M",), "brush", "image", "Tools", word="Brush", group="tool"),
    Spec(
        "example",
        "Example box",
        ("E",),
        "example",
        "image",
        "Tools",
        word="Example",
        group="tool",
        tip="everything that looks like what it holds is found",
    ),
    Spec(
        "notThis",
        "Negative example box",
        ("Shift+E",),
        "negative",
        "image",
        "Tools",
        word="Not this",
        group="tool",
        tip="nothing that looks like what it holds is found any more",
    ),
    *MORE_TOOLS,
    *OBJECTS,
    Spec("focusPrompt", "Find by text", ("Ctrl+F",), "find", "project", "Find"),
    Spec("propose", "Find on this image", (), "find", "image", "Find", word="This image"),
    Spec(
        "proposeFolder",
        "Find in the whole folder",
        (),
        "whole",
        "project",
        "Find",
        word="Whole folder",
    ),
    *SEARCH,
    Spec("segment", "Segment this image", ("Ctrl+G",), "segment", "image", "Find", word="Segment"),
    Spec("segmentFolder", "Segment the whole folder", (), "whole", "project", "Find"),
    Spec("refine", "Masks from boxes", ("Ctrl+M",), "cut", "image", "Find", word="Box → mask"),
    Spec("mapLabels", "Segmenter label mapping…", (), "category", "project", "Find"),
    Spec("models", "Models…", (), "models", "", "Find"),
    Spec("cancel", "Cancel what runs", ("Ctrl+.",), "cancel", "running", "Find", word="Cancel"),
    Spec("nextProposal", "Next proposal", ("Tab",), "next", "proposals", "Review", at="proposals"),
    Spec(
        "previousProposal",
        "Previous proposal",
        ("Shift+Tab",),
        "previous",
        "proposals",
        "Review",
        at="proposals",
    ),
    Spec(
        "accept",
        "Accept, go to the next",
        ("Space", "Y"),
        "accept",
        "current",
        "Review",
        word="Accept",
        at="canvas",
        sheets=(CONTACT,),
    ),
    Spec(
        "reject",
        "Reject, go to the next",
        ("X", "N"),
        "reject",
        "current",
        "Review",
        word="Reject",
        at="canvas",
        sheets=(CONTACT, BULK),
    ),
    Spec(
        "acceptAll",
        "Accept all shown",
        ("Ctrl+Enter", "Ctrl+Return"),
        "acceptall",
        "shown",
        "Review",
        word="Accept all",
        at="canvas",
        sheets=(BULK,),
    ),
    Spec(
        "rejectAll",
        "Reject all shown",
        ("Ctrl+Shift+Backspace",),
        "delete",
        "shown",
        "Review",
        word="Reject all",
        at="canvas",
    ),
    Spec(
        "reviewMode",
        "Review mode",
        ("R",),
        "review",
        "image",
        "Review",
        word="Review",
        group="-",
        tip="the whole folder, proposal by proposal",
    ),
    Spec("reviewed", "Mark the image as reviewed", ("Ctrl+R",), "reviewed", "image", "Review"),
    *CHANGED,
    Spec(
        "bulkAccept",
        "Accept in bulk…",
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        "acceptall",
        "project",
        "Review",
    ),
    Spec("contactSheet", "Contact sheet…", ("F7",), "sheet", "project", "Review"),
    Spec("statistics", "Statistics…", ("F8",), "statistics", "project", "Review"),
    Spec("lower", "Threshold down", ("[",), "threshold", "project", "Review"),
    Spec("raise", "Threshold up", ("]",), "threshold", "project", "Review"),
    *ORDERS,
    *LEARNING,
    *LABELS,
    Spec("nextImage", "Next image", ("D", "PgDown"), "next", "project", "Go"),
    Spec("previousImage", "Previous image", ("A", "PgUp"), "previous", "project", "Go"),
    Spec(
        "nextOpen",
        "Next image with proposals",
        ("Shift+D", "Shift+PgDown"),
        "nextproposals",
        "project",
        "Go",
    ),
    Spec(
        "previousOpen",
        "Previous image with proposals",
        ("Shift+A", "Shift+PgUp"),
        "previousproposals",
        "project",
        "Go",
    ),
    Spec("nextPane", "Next part of the window", ("F6",), "columns", "", "Go"),
    Spec("previousPane", "Previous part of the window", ("Shift+F6",), "columns", "", "Go"),
    Spec("fit", "Fit the image", ("F",), "fit", "image", "View", word="Fit"),
    Spec("actual", "Show at 100 %", ("Ctrl+1",), "actual", "image", "View"),
    Spec("zoomIn", "Zoom in", ("Ctrl++", "Ctrl+="), "zoomin", "image", "View"),
    Spec("zoomOut", "Zoom out", ("Ctrl+-",), "zoomout", "image", "View"),
    Spec("hide", "Hide labels while held", ("H",), "hide", "image", "View"),
    *LOOKS,
    *VIEW,
    *SORTS,
    *FILES[2:],
    Spec("foldLeft", "Fold the image list", ("F9",), "columns", "", "View"),
    Spec("foldRight", "Fold the right column", ("F10",), "columns", "", "View"),
    *APPEARANCE,
    Spec("commands", "All commands…", ("Ctrl+K",), "command", "", "Help", word="Commands"),
    Spec("guide", "Tour: first steps", (), "sample", "", "Help"),
    Spec("keys", "Keyboard shortcuts…", ("F1",), "keys", "", "Help"),
    Spec("log", "Log…", (), "log", "", "Help"),
    Spec("about", "About Swin Annotator", (), "info", "", "Help"),
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
