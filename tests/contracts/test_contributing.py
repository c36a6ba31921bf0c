"""What CONTRIBUTING.md points at is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMED = sorted(
    set(
        re.findall(
            r"(?<![\w/.])((?:swin_annotator|tests|tools|resources|\.ci)/[\w/.]+)",
            (ROOT / "CONTRIBUTING.md").read_text("utf-8"),
        )
    )
)


def test_files_are_named() -> None:
    assert len(NAMED) > 30


@pytest.mark.parametrize("path", NAMED)
def test_a_file_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path.rstrip(".")).exists()
