"""No label of the window takes a name for rich text, and no tool tip does."""

import ast
from collections.abc import Iterator

from source_text import PACKAGE, naming

UI = PACKAGE / "ui"
RICH = {"statistics.py"}
"""Where a label has marks of the program's own, and says so by ``setTextFormat``."""


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, ast.AST | None]]:
    """Every call in a file, with the call that it is an argument of."""
    around = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node, around.get(node)


def name(node: ast.AST | None) -> str:
    match node:
        case ast.Call(func=ast.Name(id=text)) | ast.Call(func=ast.Attribute(attr=text)):
            return text
    return ""


def test_labels_are_plain() -> None:
    found = [
        f"{path.name}:{call.lineno}"
        for path, tree in naming("QLabel", under=UI)
        for call, around in calls(tree)
        if name(call) == "QLabel" and name(around) != "worded" and path.name not in RICH
    ]
    assert found == [], "use PlainLabel, or worded(QLabel(), …)"


def test_tool_tips_are_plain() -> None:
    def safe(node: ast.expr) -> bool:
        match node:
            case ast.Constant():
                return True
            case ast.IfExp(body=a, orelse=b):
                return safe(a) and safe(b)
        return name(node) == "tip"

    found = [
        f"{path.name}:{call.lineno}"
        for path, tree in naming("setToolTip", under=UI)
        for call, _around in calls(tree)
        if name(call) == "setToolTip"
        and not safe(call.args[-1])
        # An action's tool tip goes through its button; a combo box says what went through ``tip`` when it was put in.
        and path.name not in {"registry.py", "combo.py"}
    ]
    assert found == [], "wrap it in plain.tip"
