"""A file has one job: none is longer than a person reads at once."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 400


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    files = [path for folder in ("swin_annotator", "tests", "tools") for path in (ROOT / folder).rglob("*.py")]
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {name: count for name, count in lengths.items() if count > MOST_LINES} == {}, "divide it by sense"


def test_no_module_lies_flat_in_the_window() -> None:
    """Every module of the window has a folder that says what a person does there."""
    assert [path.name for path in (ROOT / "swin_annotator" / "ui").glob("*.py")] == ["__init__.py"]
