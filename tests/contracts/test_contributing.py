"""What CONTRIBUTING.md points at is there."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
NAMED = sorted(
    set(
        re.findall(
            r"(?<![\w/.])((?:swin_annotator|tests|resources|\.ci)/[\w/.]+)",
            (ROOT / "CONTRIBUTING.md").read_text("utf-8"),
        )
    )
)


def test_files_are_named() -> None:
    assert len(NAMED) > 30


@pytest.mark.parametrize("path", NAMED)
def test_a_file_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path.rstrip(".")).exists()


def test_what_runs_before_a_commit_runs_in_the_whole_check_too() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert [repo["repo"] for repo in hooks] == ["local"]
    entries = [" ".join(hook["entry"].split()[:2]) for hook in hooks[0]["hooks"]]
    whole = (ROOT / ".ci" / "run").read_text("utf-8")
    assert {entry.removesuffix(" --force-exclude") for entry in entries} == {
        "ruff format",
        "ruff check",
        "lint-imports",
        "mypy",
    }
    assert [entry for entry in entries if entry.removesuffix(" --force-exclude") not in whole] == []
