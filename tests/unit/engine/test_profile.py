"""Profile files: words, examples and thresholds, and sentences for what can't be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from swin_annotator.core import categories
from swin_annotator.core.examples import FORMER
from swin_annotator.core.queries import TextPrompt
from swin_annotator.engine import profile
from swin_annotator.engine.profile import Example, parse_place, read_profile
from swin_annotator.errors import PromptError
from swin_annotator.store.project import Project

CONTENT = {
    "classes": {
        "forklift": {"phrases": ["forklift", "pallet truck"], "threshold": 0.25},
        "bottle": {"exemplars": ["a/1.jpg:1,2,30,40"], "negatives": ["b.jpg:5,6,7,8"]},
        "cat": {},
    }
}
TOML = """
[classes.forklift]
phrases = ["forklift", "pallet truck"]
threshold = 0.25
[classes.bottle]
exemplars = ["a/1.jpg:1,2,30,40"]
negatives = ["b.jpg:5,6,7,8"]
[classes.cat]
"""


@pytest.mark.parametrize(("name", "text"), [("p.toml", TOML), ("p.json", json.dumps(CONTENT))])
def test_both_forms_say_the_same(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    profile = read_profile(tmp_path / name)
    assert profile.prompts == (TextPrompt("forklift", ("forklift", "pallet truck")), TextPrompt("cat", ("cat",)))
    assert profile.examples == (
        Example("bottle", "a/1.jpg", (1, 2, 30, 40)),
        Example("bottle", "b.jpg", (5, 6, 7, 8), negative=True),
    )
    assert profile.thresholds == {"forklift": 0.25}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("= broken", "can't be read"),
        ("x = 1", "has no classes"),
        ("[classes]", "has no classes"),
        ("[classes.a]\nphrase = ['x']", "phrase is unknown"),
        ("[classes.a]\nphrases = 'x'", "not a list of texts"),
        ("[classes.a]\nphrases = ['']", "not a list of texts"),
        ("[classes.a]\nthreshold = 3", "not a number from 0 to 1"),
        ("[classes.a]\nexemplars = ['1.jpg']", "is not IMAGE:x,y,w,h"),
        ("[classes.a]\nexemplars = ['1.jpg:1,2,3']", "3 numbers"),
        ("[classes.a]\nexemplars = ['1.jpg:1,2,nan,4']", "is not four numbers"),
        ("[classes.a]\nexemplars = ['1.jpg:1e999,2,3,4']", "is not four numbers"),
        ("[classes]\na = 1", "not a table"),
    ],
)
def test_what_cannot_be_used_is_a_sentence_with_a_hint(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "p.toml").write_text(text)
    with pytest.raises(PromptError, match=sentence) as caught:
        read_profile(tmp_path / "p.toml")
    assert caught.value.hint
    with pytest.raises(PromptError):
        read_profile(tmp_path / "nowhere.toml")


def test_a_profile_without_end_is_told(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text("[" * 100_000)
    with pytest.raises(PromptError, match="can't be read"):
        read_profile(tmp_path / "p.json")


def test_places() -> None:
    assert parse_place("./a b:c.jpg:1,2.5,3,4") == ("a b:c.jpg", (1, 2.5, 3, 4))
    with pytest.raises(ValueError, match=r"'1,2,x,4' is not four numbers"):
        parse_place("a.jpg:1,2,x,4")


def test_a_class_that_was_renamed_in_the_project_goes_by_its_name_of_today(tmp_path: Path) -> None:
    asked = profile.Profile(
        (TextPrompt("object", ("object", "thing")),),
        (profile.Example("object", "a.jpg", (1.0, 2.0, 3.0, 4.0)),),
        {"object": 0.4, "coin": 0.2},
    )
    with Project.open(tmp_path) as project:
        made = project.ensure_category("object")
        project.set_setting(FORMER, {"object": made.id})
        project.apply(categories.rename(made, "pawn"))
        found = profile.of_project(asked, project)
        assert found.prompts == (TextPrompt("pawn", ("object", "thing")),)
        assert [example.category for example in found.examples] == ["pawn"]
        assert found.thresholds == {"pawn": 0.4, "coin": 0.2}
        project.undo()
        assert profile.of_project(asked, project) == asked
