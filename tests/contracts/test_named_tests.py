"""What SECURITY.md and the manual promise about faults names tests that are there."""

import ast
import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "faults"))
import groups
import kills
import table

ROOT = groups.ROOT

SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`(\w+(?:/\w+)*\.py)::(\w+)`", SECURITY)))
_TRUSTS = SECURITY.partition("## What it trusts")[2].partition("\n## ")[0]
PROMISES = [text for text in re.split(r"\n(?=- |  - )", _TRUSTS) if text.startswith("  - ")]


@pytest.mark.parametrize(("file", "name"), NAMED, ids=[name for _, name in NAMED])
def test_a_test_that_a_promise_names_is_there(file: str, name: str) -> None:
    tree = ast.parse((ROOT / "tests" / file).read_text("utf-8"))
    assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_promise_names_a_test() -> None:
    assert len(PROMISES) >= 15
    assert [text for text in PROMISES if not re.search(r"\.py::\w+`", text)] == []


def test_every_group_of_faults_has_its_tests() -> None:
    assert groups.missing() == []
    assert (ROOT / "tests" / table.SOAK).is_file()


def test_the_manual_has_a_row_for_everything_that_is_tried() -> None:
    measured = (ROOT / "resources" / "manual" / "measured.md").read_text("utf-8")
    titles = [group.title for group in groups.GROUPS]
    titles += [f"killed: {title}" for title in kills.TITLES.values()] + [table.SOAK_TITLE]
    assert [title for title in titles if f"| {title} |" not in measured] == []
