"""A file has one job: none is longer than a person reads at once."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 400
CODE = ("swin_annotator", "tests", "resources")


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    files = [path for folder in CODE for path in (ROOT / folder).rglob("*.py")]
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {name: count for name, count in lengths.items() if count > MOST_LINES} == {}, "divide it by sense"


def test_code_lies_in_the_folders_that_a_reader_expects() -> None:
    folders = [path for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")]
    assert {path.name for path in folders if any(path.rglob("*.py"))} == set(CODE)
    usual = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", "pyproject.toml", ".ci/run")
    assert [name for name in (*usual, ".pre-commit-config.yaml") if not (ROOT / name).is_file()] == []


def test_no_module_lies_flat_in_the_window() -> None:
    """Every module of the window has a folder that says what a person does there."""
    assert [path.name for path in (ROOT / "swin_annotator" / "ui").glob("*.py")] == ["__init__.py"]
