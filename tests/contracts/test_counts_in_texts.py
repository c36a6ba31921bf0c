"""A text that counts things has a form for one of them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOUNS = (
    "boxes|categories|changes|corners|differences|entries|examples|files|images|labels|lessons|lines|masks|objects|"
    "outlines|pages|parts|pictures|points|predictions|problems|projects|proposals|regions|samples|tags|tiles|words"
)
NUMBER = r"\{(?:n|count|counts|number|out|found|held|len\([^{}]*\))\} "
COUNTED = re.compile(NUMBER + r"(?:[a-z]+ ){0,2}?(?:" + NOUNS + "|are|were|have|stay|score" + r")\b")
NEVER_ONE = {
    "{count} files in {folder}": "one file is named",
    "{count} files were renamed; their labels came along.": "of one both names are said",
    "{n} objects merged. {undo} takes it back.": "one object is not merged",
    "All {count} changed images": "the box shows from two on",
    "Filter {count} labels": "the field shows from a dozen on",
    "Try {n} images first": "a few dozen",
    "{n} labels of the file overlap labels of the same category that are in the project: {some}; and {more} more. "
    "Nothing was imported.": "more than can be listed",
}
"""Texts that nobody says of one, and why."""
CHOOSE = {"plural", "marks", "counted"}
"""Calls that are given both forms."""


def texts(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of what is said in one form alone; what an f-string holds stands between braces."""
    tree = ast.parse(source)
    chosen = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in CHOOSE
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in chosen:
            continue
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(map(_written, node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def _written(part: ast.expr) -> str:
    if isinstance(part, ast.FormattedValue):
        has_text = any(isinstance(node, ast.Constant) for node in ast.walk(part.value))
        return "{}" if has_text else f"{{{ast.unparse(part.value)}}}"
    return part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else ""


def wrong(source: str) -> list[str]:
    return [f"{line}: {text}" for line, text in texts(source) if COUNTED.search(text) and text not in NEVER_ONE]


def test_what_is_counted_has_a_singular() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): bad
        for path in sorted((ROOT / "swin_annotator").rglob("*.py"))
        if "bench" not in path.parts and "training" not in path.parts and (bad := wrong(path.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("expression", "is_wrong"),
    [
        ('Message("{n} images", n=3)', True),
        ('say(f"{len(paths)} changed images are there.")', True),
        ('tr("None of the {count} label files", count=1)', True),
        ('Message.plural("{n} image", "{n} images", 3)', False),
        ('tr("{path} has labels", path="a.png")', False),
        ("say(f\"{counted(len(paths), 'image')} left out.\")", False),
    ],
)
def test_one_form_is_told_from_two(expression: str, is_wrong: bool) -> None:
    assert bool(wrong(expression)) is is_wrong
