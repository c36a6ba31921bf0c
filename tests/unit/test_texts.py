import io

import pytest

from swin_annotator.cli.lines import say
from swin_annotator.cli.progress import ProgressLine
from swin_annotator.texts import plain


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a\x1b[2Jb.png", "a\\x1b[2Jb.png"),
        ("a\nb\rc\td", "a\\nb\\rc\\td"),
        ("gpj.\u202eexe\u2066", "gpj.\\u202eexe\\u2066"),
        ("\x9b31m\x7f\u2028", "\\x9b31m\\x7f\\u2028"),
        ("é 猫 \u200f قطة \U0001f600", "é 猫 \u200f قطة \U0001f600"),
    ],
)
def test_what_a_terminal_would_obey_is_written_as_an_escape(text: str, told: str) -> None:
    assert plain(text) == told
    out = io.StringIO()
    say(text, file=out)
    ProgressLine(out).keep(text)
    ProgressLine(out).show(1, 1, text)
    assert out.getvalue() == f"{told}\n{told}\n1/1 {told}\n"
