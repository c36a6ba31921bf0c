"""How the tool reads texts out of the source."""

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    path = Path(__file__).resolve().parents[2] / "tools" / "templates.py"
    spec = importlib.util.spec_from_file_location("templates", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault(spec.name, module)  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def said(tool: ModuleType, source: str) -> list[str] | None:
    """All that the last line of ``source`` may say."""
    *before, last = ast.parse(source).body
    assert isinstance(last, ast.Expr)
    other = {"weights": tool.assigned(ast.parse('AGAIN = "Copy it again."').body)}
    return tool.templates(last.value, tool.Scope(tool.assigned(before), {}, other))


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("'It is empty.'", ["It is empty."]),
        ("f'{path.name} is empty.'", ["{path} is empty."]),
        ("f'{self.name} failed: {error.strerror or error}'", ["{name} failed: {error}"]),
        ("f'{file.name} of {other.file}'", ["{file} of {file2}"]),
        ("f'{len(images)} images'", ["{n} images"]),
        ("f\"Known: {', '.join(sorted(names))}.\"", ["Known: {names}."]),
        ("'Try again. ' + hint(name)", ["Try again. {hint}"]),
        ("f\"can't be {'undone' if back else 'redone'}\"", ["can't be undone", "can't be redone"]),
        ("size = f' ({mb})' if mb else ''\nf'Get it{size}'", ["Get it ({mb})", "Get it"]),
        ("what = {1: 'image', 2: 'label'}[kind]\nf'The {what} changed.'", ["The image changed.", "The label changed."]),
        ("why = 'full' if full else str(error)\nf'No: {why}.'", ["No: full.", "No: {error}."]),
        ("reason = shown('cut short')\nf'No: {reason}.'", ["No: {reason}."]),
        ("weights.AGAIN", ["Copy it again."]),
        ("error.message", None),
        ("text", None),
    ],
)
def test_expressions_become_templates(tool: ModuleType, source: str, texts: list[str] | None) -> None:
    assert said(tool, source) == texts


def test_templates_of_one_shape_are_one(tool: ModuleType) -> None:
    assert tool.shape("{path} is empty.") == tool.shape("{folder2} is empty.")
    assert tool.shape("{n} images") != tool.shape("{path} images")
