"""Everything the window can do, in one table; menus, tool bar, command palette and key overview are made from it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from swin_annotator.ui import icons
from swin_annotator.ui.appearance_actions import APPEARANCE
from swin_annotator.ui.edit_actions import LOOKS, MORE_TOOLS, OBJECTS
from swin_annotator.ui.label_actions import DIGITS, LABELS, ORDERS
from swin_annotator.ui.spec import Spec
from swin_annotator.ui.step_names import said
from swin_annotator.ui.theme import Colours
from swin_annotator.ui.words import tr

TABLE: tuple[Spec, ...] = (
    Spec("openFolder", "Open folder…", ("Ctrl+O",), "folder", "", "folders.ask", "File"),
    Spec("sample", "Open the sample project", (), "sample", "", "folders.open_sample", "File"),
    Spec("importLabels", "Import labels…", ("Ctrl+I",), "import", "project", "exchange.ask_import", "File"),
    Spec("export", "Export labels…", ("Ctrl+E",), "export", "project", "exchange.ask_export", "File", "Export"),
    Spec("closeFolder", "Close folder", ("Ctrl+W",), "close", "project", "folders.close", "File"),
    Spec("quit", "Quit", ("Ctrl+Q",), "quit", "", "window.close", "File"),
    Spec("undo", "Undo", ("Ctrl+Z",), "undo", "undo", "session.undo", "Edit"),
    Spec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "redo", "session.redo", "Edit"),
    Spec("copy", "Copy", ("Ctrl+C",), "copy", "selection", "drawing.copy", "Edit"),
    Spec("paste", "Paste", ("Ctrl+V",), "paste", "clipboard", "drawing.paste", "Edit"),
    Spec("duplicate", "Duplicate", ("Ctrl+D",), "duplicate", "selection", "drawing.duplicate", "Edit", at="canvas"),
    Spec("delete", "Delete", ("Delete", "Backspace"), "delete", "selection", "drawing.delete", "Edit", at="objects"),
    Spec("selectAll", "Select all", ("Ctrl+A",), "select", "objects", "drawing.select_all", "Edit", at="canvas"),
    Spec("select", "Select", ("V",), "select", "image", "drawing.use_select", "Tools", group="tool"),
    Spec("box", "Draw a box", ("B",), "box", "image", "drawing.use_box", "Tools", "Box", group="tool"),
    Spec(
        "extreme",
        "Draw a box by four clicks on an object's outermost points",
        ("Shift+B",),
        "extreme",
        "image",
        "drawing.use_extreme",
        "Tools",
        "4 clicks",
        group="tool",
    ),
    Spec(
        "polygon", "Draw a polygon", ("P",), "polygon", "image", "drawing.use_polygon", "Tools", "Polygon", group="tool"
    ),
    Spec("brush", "Paint a mask", ("M",), "brush", "image", "drawing.use_brush", "Tools", "Brush", group="tool"),
    Spec(
        "example",
        "Show an example: find what looks like this",
        ("E",),
        "example",
        "image",
        "drawing.use_exemplar",
        "Tools",
        "Example",
        group="tool",
    ),
    Spec(
        "notThis",
        "Show a counter-example: never this",
        ("Shift+E",),
        "negative",
        "image",
        "drawing.use_negative",
        "Tools",
        "Not this",
        group="tool",
    ),
    *MORE_TOOLS,
    *OBJECTS,
    Spec("focusPrompt", "Type what to find", ("Ctrl+F",), "find", "project", "prompts.focus_prompt", "Find"),
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
    Spec("mapLabels", "What the segmenter's labels stand for…", (), "category", "project", "asking.map_labels", "Find"),
    Spec("models", "Models…", (), "models", "", "dialogs.show_models", "Find"),
    Spec("cancel", "Cancel what runs", ("Ctrl+.",), "cancel", "running", "asking.cancel", "Find", "Cancel"),
    Spec("nextProposal", "Next proposal", ("Tab",), "next", "proposals", "reviewing.next", "Review", at="proposals"),
    Spec(
        "previousProposal",
        "Previous proposal",
        ("Shift+Tab",),
        "previous",
        "proposals",
        "reviewing.previous",
        "Review",
        at="proposals",
    ),
    Spec(
        "accept",
        "Accept, go to the next",
        ("Space", "Y"),
        "accept",
        "current",
        "reviewing.accept",
        "Review",
        "Accept",
        at="canvas",
    ),
    Spec(
        "reject",
        "Reject, go to the next",
        ("X", "N"),
        "reject",
        "current",
        "reviewing.reject",
        "Review",
        "Reject",
        at="canvas",
    ),
    Spec(
        "acceptAll",
        "Accept all shown",
        ("Ctrl+Return", "Ctrl+Enter"),
        "acceptall",
        "proposals",
        "review.accept_all",
        "Review",
        "Accept all",
        at="canvas",
    ),
    Spec(
        "rejectAll",
        "Reject all shown",
        ("Ctrl+Shift+Backspace",),
        "delete",
        "proposals",
        "review.reject_all",
        "Review",
        "Reject all",
        at="canvas",
    ),
    Spec(
        "reviewMode",
        "Review the whole folder, proposal by proposal",
        ("R",),
        "review",
        "image",
        "reviewing.toggle",
        "Review",
        "Review",
        group="-",
    ),
    Spec(
        "reviewed", "Mark the image as reviewed", ("Ctrl+R",), "reviewed", "image", "review.toggle_reviewed", "Review"
    ),
    Spec(
        "bulkAccept",
        "Accept in bulk…",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
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
    Spec("hide", "Hide labels while held", ("H",), "hide", "image", "window.hide_labels", "View"),
    *LOOKS,
    Spec("foldLeft", "Fold the image list", ("F9",), "columns", "", "window.fold_left", "View"),
    Spec("foldRight", "Fold the right column", ("F10",), "columns", "", "window.fold_right", "View"),
    *APPEARANCE,
    Spec("commands", "All commands…", ("Ctrl+K",), "command", "", "dialogs.show_commands", "Help", "Commands"),
    Spec("guide", "Tour: first steps", (), "sample", "", "guide.begin", "Help"),
    Spec("keys", "Keys…", ("F1",), "keys", "", "dialogs.show_keys", "Help"),
    Spec("log", "Log…", (), "log", "", "dialogs.show_log", "Help"),
    Spec("about", "About Swin Annotator", (), "info", "", "dialogs.show_about", "Help"),
)
MENUS = ("File", "Edit", "Tools", "Object", "Find", "Review", "Label", "Go", "View", "Language", "Help")
_SEPARATED_TOOLS = ("closeFolder", "copy", "segment", "models", "cancel", "accept")
_SEPARATED_OBJECTS = ("clicks", "piece", "ruler", "lock", "duplicateNext", "occluded", "turnRight", "foldLeft")
_SEPARATED_OTHERS = (
    "reviewMode",
    "bulkAccept",
    "lower",
    "orderImage",
    "addCategory",
    "tags",
    "nextPane",
    "hide",
    "themeSystem",
    "scale100",
    "language_en",
)
SEPARATED = frozenset((*_SEPARATED_TOOLS, *_SEPARATED_OBJECTS, *_SEPARATED_OTHERS))
"""Ids before which a menu shows a line."""
_CHECKED = ("theme", "scale", "language", "order")


class Actions(QObject):
    """The QActions of the table, by id; also reachable as ``actions["undo"]``."""

    def __init__(self, window: QWidget, slot_of: Callable[[str], Callable[[], object]], settings: QSettings) -> None:
        super().__init__(window)
        self._settings = settings
        kept = ((spec.id, settings.value(f"keys/{spec.id}")) for spec in TABLE)
        self._chosen = {action_id: str(keys) for action_id, keys in kept if keys is not None}
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for spec in TABLE:
            action = QAction(window)
            action.setObjectName(f"{spec.id}Action")
            action.setData(spec.icon)
            action.setShortcuts([QKeySequence(keys) for keys in self.keys_of(spec)])
            action.setCheckable(bool(spec.group))
            if spec.group and spec.group != "-":
                group = groups.setdefault(spec.group, QActionGroup(window))
                group.addAction(action)
            if spec.at == "window":
                window.addAction(action)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            slot = slot_of(spec.slot)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            action.setEnabled(not spec.when)
            self._actions[spec.id] = action
        # A key held down must not judge what nobody has looked at.
        copies = ("paste", "duplicate", "duplicateNext")
        for once in ("hide", "accept", "reject", "acceptAll", "delete", *copies, *(f"category{d}" for d in DIGITS)):
            self._actions[once].setAutoRepeat(False)
        self._steps: tuple[str | None, str | None] = (None, None)
        self._categories: tuple[str, ...] = ()
        self.say_again()

    def say_again(self) -> None:
        """Name everything in the language in use."""
        for spec in TABLE:
            action = self._actions[spec.id]
            action.setText(tr(spec.text))
            action.setIconText(tr(spec.word or spec.text))
            action.setToolTip(tr(spec.text))
        self.name_steps(*self._steps)
        self.name_categories(self._categories)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._actions.values())

    def keys_of(self, spec: Spec) -> tuple[str, ...]:
        """The keys the user chose for an action, else those of the table that he gave to no other."""
        if spec.id in self._chosen:
            return (self._chosen[spec.id],)
        given = set(self._chosen.values())
        return tuple(keys for keys in spec.keys if keys not in given)

    def set_keys(self, action_id: str, keys: str | None) -> None:
        """Give an action another key; None: those of the table again."""
        if keys is None:
            self._chosen.pop(action_id, None)
            self._settings.remove(f"keys/{action_id}")
        else:
            self._chosen[action_id] = keys
            self._settings.setValue(f"keys/{action_id}", keys)
        for spec in TABLE:  # what one gives up another gets back
            self._actions[spec.id].setShortcuts([QKeySequence(k) for k in self.keys_of(spec)])

    def put(self, at: str, widgets: Collection[QWidget]) -> None:
        """Make the keys of one place (``Spec.at``) work in these widgets."""
        for spec in TABLE:
            if spec.at == at:
                for widget in widgets:
                    widget.addAction(self._actions[spec.id])

    def enable(self, facts: Collection[str]) -> None:
        """Enable what the facts allow."""
        for spec in TABLE:
            self._actions[spec.id].setEnabled(not spec.when or spec.when in facts)

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Say in the menu what undo and redo would do."""
        self._steps = (undo, redo)
        texts = (
            tr("Undo “{step}”", step=said(undo)) if undo else tr("Undo"),
            tr("Redo “{step}”", step=said(redo)) if redo else tr("Redo"),
        )
        for action_id, text in zip(("undo", "redo"), texts, strict=True):
            self._actions[action_id].setText(text)
            self._actions[action_id].setToolTip(text)

    def name_categories(self, names: Sequence[str]) -> None:
        """Say in the menu which category each digit gives."""
        self._categories = tuple(names)
        for digit, name in zip(DIGITS, names, strict=False):
            self._actions[f"category{digit}"].setText(tr("Category “{name}”", name=name))
        for digit in DIGITS[len(names) :]:
            self._actions[f"category{digit}"].setText(tr("Category on key {digit}", digit=digit))

    def dress(self, colours: Colours) -> None:
        """Draw the icons in the colours of the theme."""
        for spec in TABLE:
            if spec.group not in _CHECKED:  # a menu shows either an icon or the check mark
                self._actions[spec.id].setIcon(icons.icon(spec.icon, colours))


def in_menus(actions: Mapping[str, QAction] | Actions) -> dict[str, list[QAction | None]]:
    """The actions of each menu in order; None for a line between."""
    menus: dict[str, list[QAction | None]] = {name: [] for name in MENUS}
    for spec in TABLE:
        if spec.id in SEPARATED:
            menus[spec.menu].append(None)
        menus[spec.menu].append(actions[spec.id])
    return menus
