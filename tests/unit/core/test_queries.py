import pytest

from swin_annotator.core.queries import TEMPLATES, Template, TextPrompt, check_phrases, parse_prompts, with_phrases
from swin_annotator.errors import PromptError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("forklift", [("forklift", ("forklift",))]),
        (" red  cat ,dog\nbird,", [("red cat", ("red cat",)), ("dog", ("dog",)), ("bird", ("bird",))]),
        ("forklift: pallet truck | stacker", [("forklift", ("pallet truck", "stacker"))]),
        ("forklift:", [("forklift", ("forklift",))]),
        ("a: b: c", [("a", ("b: c",))]),
        ("cat, cat", [("cat", ("cat",))]),
        ("cat: tabby, cat: lynx | tabby", [("cat", ("tabby", "lynx"))]),
        ("a: |x| |", [("a", ("x",))]),
        ("car | van, die", [("car", ("car", "van")), ("die", ("die",))]),
        ("a | b:", [("a | b", ("a", "b"))]),
        ("猫，狗、鳥；魚", [(name, (name,)) for name in "猫狗鳥魚"]),
        ("車両：自動車｜バス", [("車両", ("自動車", "バス"))]),
        ("قطة، كلب؛ طير", [(name, (name,)) for name in ("قطة", "كلب", "طير")]),
        ("машина; кошка", [(name, (name,)) for name in ("машина", "кошка")]),
        ("caf\u00e9: a, cafe\u0301: b", [("caf\u00e9", ("a", "b"))]),
        ("кошка, 猫", [("кошка", ("кошка",)), ("猫", ("猫",))]),
    ],
)
def test_prompts(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert parse_prompts(text) == [TextPrompt(*pair) for pair in expected]


@pytest.mark.parametrize("text", ["", "  ", ",", "\n,\n"])
def test_an_empty_prompt(text: str) -> None:
    with pytest.raises(PromptError, match="empty"):
        parse_prompts(text)


def test_a_phrase_without_a_category() -> None:
    with pytest.raises(PromptError, match="no category name"):
        parse_prompts("cat, : tabby")


def test_a_prompt_of_500_words() -> None:
    with pytest.raises(PromptError, match="500 words"):
        parse_prompts("word " * 500)
    with pytest.raises(PromptError, match="characters"):
        parse_prompts("x" * 5000)
    with pytest.raises(PromptError, match="500 words"):
        check_phrases(("fine", "word " * 500))


@pytest.mark.parametrize("phrases", [("",), ("cat", " "), ()])
def test_phrases_that_say_nothing(phrases: tuple[str, ...]) -> None:
    with pytest.raises(PromptError, match="empty"):
        check_phrases(phrases)


def test_every_template_has_one_place_for_the_phrase() -> None:
    assert set(TEMPLATES) == set(Template)
    assert len(TEMPLATES[Template.ENSEMBLE]) == 7
    assert all(form.count("{}") == 1 for forms in TEMPLATES.values() for form in forms)


@pytest.mark.parametrize(
    ("text", "phrases", "found"),
    [
        ("die, coin: red | blue", "green, big green", "die, coin: green | big green"),
        ("die, coin", "", "die"),
        ("die", "penny｜cent", "die, coin: penny | cent"),
        ("", "coin", "coin"),
        (":", "penny", "coin: penny"),
        ("die, :, cup: mug", "penny", "die, cup: mug, coin: penny"),
        (f"die, {'x' * 600}", "penny", "die, coin: penny"),
    ],
)
def test_a_category_gets_other_phrases(text: str, phrases: str, found: str) -> None:
    assert with_phrases(text, "coin", phrases) == found


def test_a_phrase_that_is_too_long_changes_nothing() -> None:
    with pytest.raises(PromptError):
        with_phrases("coin", "coin", "x" * 600)
