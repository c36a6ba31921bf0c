"""Nobody is handed the window: each class takes what it uses, and only the wiring knows all parts."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from source_text import PACKAGE, last_name, naming

WINDOW = PACKAGE / "ui" / "window"
MAKES_THE_WINDOW = {WINDOW / "main_window.py", WINDOW / "app.py"}
DRIVES_THE_WINDOW = {
    *(WINDOW / name for name in ("demo_driver.py", "manual_pictures.py", "tour_driver.py")),
    PACKAGE / "bench" / "gui_probe.py",
}
WIRING = set(WINDOW.glob("wiring*.py")) | {WINDOW / "parts.py"}
BY_NAME = {"getattr", "attrgetter", "methodcaller", "import_module", "__import__"}


def test_only_the_wiring_and_the_application_name_the_window() -> None:
    by_name = {path for path, tree in naming("MainWindow") if "MainWindow" in set(_names(tree))}
    assert by_name - WIRING <= MAKES_THE_WINDOW, "take what is used as constructor arguments"


def test_only_the_wiring_and_who_drives_the_window_take_all_its_parts() -> None:
    all_parts = {"Parts", "Followers"}
    by_name = {path for path, tree in naming(*all_parts) if all_parts & set(_names(tree))}
    assert by_name <= WIRING | DRIVES_THE_WINDOW, "take what is used as constructor arguments"


def test_no_action_is_found_by_a_string() -> None:
    """What an action does is a callable that types check, wherever actions are listed, bound and run."""
    for path in (*WIRING, *(PACKAGE / "ui" / "actions").glob("*.py")):
        assert not BY_NAME & set(_names(ast.parse(path.read_text(encoding="utf-8")))), (
            f"{path.name} looks something up by its name"
        )


def test_the_session_alone_says_what_changed() -> None:
    """Whoever writes asks the session to, and never speaks for it."""
    speaking = set()
    for path, tree in naming("session", under=PACKAGE / "ui"):
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(attr="emit", value=ast.Attribute(value=owner)):
                    if last_name(owner).strip("_") == "session":
                        speaking.add(path.name)
    assert speaking == set()


def test_no_controller_asks_a_widget_what_was_typed_or_chosen() -> None:
    """Panels say so as a value: what a person asked for outlives the fields in which it was written."""
    asked = {"toPlainText", "currentData", "currentText", "currentIndex"}
    rooms = ("inference", "project", "annotation", "review", "window")
    asking = {
        path.name
        for room in rooms
        for path, tree in naming(*asked, under=PACKAGE / "ui" / room)
        if asked & set(_names(tree))
    }
    assert asking - {"demo_driver.py", "manual_pictures.py", "tour_driver.py"} == set()


def test_all_who_ask_the_model_thread_share_one_ticket_book() -> None:
    making = [
        path.name
        for path, tree in naming("TicketBook")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "TicketBook"
    ]
    assert making == ["wiring.py"]


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.name.rpartition(".")[2]
