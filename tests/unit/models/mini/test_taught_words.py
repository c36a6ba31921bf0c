from __future__ import annotations

import pytest

from swin_annotator import paths
from swin_annotator.core.queries import TextPrompt
from swin_annotator.engine import advice, propose
from swin_annotator.engine.prelabel import Recipe
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.mini.taught_words import TaughtWords
from swin_annotator.store.embeddings import EmbeddingCache

WORDS = TaughtWords.of(["red", "circle", "apple", "white bishop"], ["red", "circle", "hammer"])


@pytest.mark.parametrize(
    ("phrase", "known", "drawn"),
    [
        ("apple", True, False),
        ("Apple!", True, False),
        ("white bishop", True, False),
        ("bishop", False, False),
        ("red", True, True),
        ("red circle", True, True),
        ("red apple", True, True),
        ("hammer", False, True),
        ("red hammer", False, True),
        ("forklift", False, False),
        ("red forklift", False, False),
        ("", False, False),
    ],
)
def test_what_was_shown_by_photos_and_what_by_drawings_alone(phrase: str, known: bool, drawn: bool) -> None:
    assert (WORDS.knows(phrase), WORDS.only_drawn(phrase)) == (known, drawn)


@pytest.fixture(scope="module")
def mini() -> MiniModel:
    return MiniModel.from_folder(paths.resource("models/swin-mini"))


def test_the_embedded_model_says_what_it_knows_from_drawings_only(mini: MiniModel) -> None:
    assert [word for word in ("hammer", "banana", "coin", "red circle", "forklift") if mini.only_drawn(word)] == [
        "hammer",
        "red circle",
    ]
    told = advice.unsure_of(mini, [], ["hammer"])
    assert told.message == "swin-mini knows “hammer” from drawings only."
    assert told.about_words


def test_a_word_never_shown_weighs_more_than_one_that_was_drawn(mini: MiniModel) -> None:
    assert advice.unsure_of(mini, ["forklift"], ["hammer"]).message == "swin-mini does not know the word “forklift”."


def test_whoever_asks_for_a_drawn_word_is_told(mini: MiniModel) -> None:
    recipe = Recipe((TextPrompt("tool", ("hammer",)), TextPrompt("fruit", ("banana",))))
    told = [step.result for step in propose.ask(mini, recipe, EmbeddingCache(None))]
    assert told == [advice.only_drawn(mini, ["hammer"])]
