"""Prompts: what is read and written again is the same question; anything typed is a question or a sentence."""

import pytest
from drawn import NAMES
from hypothesis import assume, given
from hypothesis import strategies as st

from swin_annotator.core import names
from swin_annotator.core.queries import TextPrompt, check_name, parse_prompts, renamed, typed
from swin_annotator.errors import PromptError

SIGNS = set(names.COMMAS + names.COLONS + names.BARS)
WORDS = NAMES.filter(lambda name: not SIGNS & set(name) and names.key(name) == name)
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@st.composite
def prompts(draw: st.DrawFn) -> list[TextPrompt]:
    categories = draw(st.lists(PHRASES, min_size=1, max_size=3, unique=True))
    return [
        TextPrompt(name, (name,) if draw(st.booleans()) else tuple(draw(st.lists(PHRASES, min_size=1, unique=True))))
        for name in categories
    ]


def parsed(text: str) -> list[TextPrompt] | None:
    try:
        return parse_prompts(text)
    except PromptError as error:
        return None if error.message.endswith(".") and error.hint else []


@given(prompts())
def test_what_is_typed_out_is_read_again(asked: list[TextPrompt]) -> None:
    assert parse_prompts(", ".join(map(typed, asked))) == asked


@given(st.text(max_size=40) | st.text(st.sampled_from("ab ,:|;\n，：｜、"), max_size=20))
def test_whatever_is_typed_is_a_question_or_a_sentence(text: str) -> None:
    found = parsed(text)
    if found is None:
        return
    assert found
    assert len({names.key(prompt.category) for prompt in found}) == len(found)
    for prompt in found:
        check_name(prompt.category)
        assert prompt.phrases
        assert all(phrase.strip() == phrase != "" for phrase in prompt.phrases)
    assert parse_prompts(", ".join(map(typed, found))) == found


@given(prompts(), PHRASES)
def test_a_renamed_category_asks_the_same_phrases(asked: list[TextPrompt], fresh: str) -> None:
    old = asked[0].category
    assume(names.key(fresh) not in {names.key(prompt.category) for prompt in asked})
    found = parse_prompts(renamed(", ".join(map(typed, asked)), {old: fresh}))
    assert found == [TextPrompt(fresh, asked[0].phrases), *asked[1:]]


@given(st.text(max_size=30), st.dictionaries(PHRASES, PHRASES, max_size=2))
def test_what_can_not_be_read_stays_as_it_was_typed(text: str, to: dict[str, str]) -> None:
    if parsed(text) is None:
        assert renamed(text, to) == text


@pytest.mark.parametrize("empty", ["", " ", ",", "\n,,", "、"])
def test_nothing_is_no_question(empty: str) -> None:
    assert parsed(empty) is None
