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


ANSWERS = {
    "core/queries.py": "def parse_prompts(",
    "engine/questions.py": "def ask(",
    "models/owl/detector.py": "def encode_text(",
    "models/mini/model.py": "def encode_text(",
    "core/decode.py": "def decode(",
    "engine/answers.py": "def answered(",
    "core/review_steps.py": "def reject(",
    "ui/review/key_routing.py": "reject",
    "store/writer.py": "class Writer",
    "store/history.py": "class History",
    "store/project.py": "StaleEdit",
    "ui/inference/outdated_answers.py": "class OutdatedAnswers",
    "ui/actions/table.py": "TABLE",
    "ui/window/wiring_actions.py": "def slots(",
    "ui/canvas/layers/annotation_layer.py": "def paint(",
    "ui/window/notifier.py": "class Notifier",
    "errors.py": "hint",
    "messages.py": "class Message",
    "core/lessons.py": "class Lessons",
    "core/learned_query.py": "def learn(",
    "engine/learning.py": "class Teacher",
    "core/masks/rle.py": "def encode(",
    "core/masks/crop.py": "def crop(",
}
"""What stands in the files that answer the questions of a newcomer."""


@pytest.mark.parametrize("file", ANSWERS)
def test_a_file_that_answers_a_question_holds_the_answer(file: str) -> None:
    assert ANSWERS[file] in (ROOT / "swin_annotator" / file).read_text("utf-8")
    questions = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Where is …")[2].partition("\n## ")[0]
    assert f"`swin_annotator/{file}`" in questions


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
