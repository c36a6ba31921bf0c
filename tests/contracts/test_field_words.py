"""The window speaks as other annotation tools do."""

from types import ModuleType

import pytest


@pytest.mark.parametrize(
    ("word", "instead_of"),
    [
        ("Prompt style", "As typed"),
        ("Averaged (7)", "7 sentences"),
        ("{name} does not know the word {listed}.", "{name} was not taught {listed}."),
        ("Edit mapping", "Look over"),
        ("Apply", "Keep"),
        ("Ignore", "Left out"),
        ("Find by text", "Type what to find"),
        ("Segmenter label mapping…", "What the segmenter's labels stand for…"),
        ("Extreme-point box", "Draw a box by four clicks on an object's outermost points"),
        ("Smart select", "Outline an object by clicks: left is it, right is not"),
        ("Magic wand", "Fill what has the colour of the clicked pixel"),
        ("Add part", "Draw a piece onto the selected object"),
        ("Cut hole", "Take a piece or a hole out"),
        ("Knife", "Cut objects along a line"),
        ("Ruler", "Measure in pixels"),
        ("Polygons (RLE where there are holes)", "Polygons, run lengths where there are holes"),
        ("Include proposals with scores", "Proposals too, with their scores"),
        ("Action", "Does"),
        ("Shortcut", "Key"),
        ("Refresh", "Read again"),
        ("No matching command", "No command has these words. Try fewer letters."),
    ],
)
def test_words_are_those_of_the_field(translations: ModuleType, word: str, instead_of: str) -> None:
    texts = translations.texts()
    assert word in texts
    assert instead_of not in texts
