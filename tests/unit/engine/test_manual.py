"""The manual: all pages are reached, all links lead somewhere, its tables are the program's, and words are found."""

import re
import tomllib
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.bench.base import BENCHES
from swin_annotator.cli import main, manual_tables
from swin_annotator.engine import manual

ROOT = Path(__file__).resolve().parents[3]
PAGES = manual.pages()
BY_NAME = {page.name: page for page in PAGES}
LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")


def test_every_page_is_in_the_contents() -> None:
    assert PAGES[0].name == manual.FIRST
    assert {page.name for page in PAGES} == {path.stem for path in manual.folder().glob("*.md")}
    assert len({page.title for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: manual.Page) -> None:
    prose = re.sub(r"```.*?```|`[^`\n]*`", "", page.markdown, flags=re.DOTALL)
    for link in LINK.findall(prose):
        path, _, anchor = link.partition("#")
        target = (manual.folder() / (path or f"{page.name}.md")).resolve()
        assert target.is_file(), link
        assert target.is_relative_to(paths.resource("manual").parent), link
        if anchor:
            assert anchor in {section.anchor for section in BY_NAME[target.stem].sections}, link


def test_what_the_manual_links_to_is_in_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shipped = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    linked = {link for page in PAGES for link in LINK.findall(page.markdown) if link.startswith("../")}
    assert "resources/manual" in shipped
    for link in linked:
        path = f"resources/{link.removeprefix('../')}"
        assert any(path == given or path.startswith(f"{given}/") for given in shipped), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_tables_are_those_of_the_program(page: manual.Page) -> None:
    text = (manual.folder() / f"{page.name}.md").read_text("utf-8")
    assert manual_tables.filled(text) == text, "run: swin-annotator manual --update resources/manual"


def test_every_table_that_can_be_made_stands_in_a_page() -> None:
    texts = "".join(path.read_text("utf-8") for path in manual.folder().glob("*.md"))
    assert {name for name in manual_tables.TABLES if f"<!-- table: {name} -->" not in texts} == set()


def test_an_old_table_is_written_anew_and_the_rest_stays(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("# A\n\n<!-- table: fixed-keys -->\nstale\n<!-- end -->\n\nB\n", "utf-8")
    (tmp_path / "b.md").write_text("# B\n", "utf-8")
    assert manual_tables.update(tmp_path) == ["a.md"]
    text = page.read_text("utf-8")
    assert "stale" not in text
    assert text.startswith("# A\n\n<!-- table: fixed-keys -->\n| does |")
    assert text.endswith("|\n<!-- end -->\n\nB\n")
    assert manual_tables.update(tmp_path) == []


def test_every_measured_table_names_the_command_that_prints_it() -> None:
    sections = re.split(r"^## ", BY_NAME["measured"].markdown, flags=re.MULTILINE)[1:]
    assert len(sections) >= 6
    for section in sections:
        assert re.search(r"`(swin-annotator bench |python (-m swin_annotator\.|tests/))", section), section[:40]
    named = re.findall(r"`swin-annotator bench ([\w-]+)", BY_NAME["measured"].markdown)
    assert set(named) <= set(BENCHES)


def test_no_number_with_a_unit_of_time_stands_outside_the_measured_page() -> None:
    for page in PAGES:
        if page.name not in ("measured", "models"):
            assert re.findall(r"\b\d+(?:\.\d+)? (?:ms|s|seconds|minutes)\b(?! )", page.markdown) == [], page.name


def test_words_are_found_wherever_they_stand() -> None:
    hits = manual.search(PAGES, "Counter-EXAMPLE")
    assert {"first-ten-minutes", "window", "glossary"} <= {hit.page.name for hit in hits}
    assert manual.search(PAGES, "panoptic overlap") != []
    assert manual.search(PAGES, "panoptic xyzzy") == []
    assert manual.search(PAGES, "  ") == []


def test_headings_come_first_and_excerpts_show_the_word() -> None:
    hits = manual.search(PAGES, "undo")
    assert hits[0].section.heading == "Undo"
    assert all("undo" in (hit.excerpt + hit.section.heading).casefold() for hit in hits)
    assert max(len(hit.excerpt) for hit in hits) < 120


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("**a** `b|c` [d](e.md)", "a b  c d"),
        ("| `x` | y \\| z |", "x  y | z"),
        ("*Help → Log…* 2 * 3", "Help → Log… 2 * 3"),
        ("<kbd>E</kbd>", "E"),
    ],
)
def test_what_is_searched_is_what_is_read(markdown: str, shown: str) -> None:
    assert manual.plain(markdown) == shown


def test_code_is_no_heading() -> None:
    assert "swin-annotator pull" not in {section.heading for page in PAGES for section in page.sections}
    (python,) = [page for page in PAGES if page.name == "python"]
    assert not any(section.heading.startswith("as the window") for section in python.sections)


def test_pages_and_searches_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manual"]) == 0
    assert "# Manual" in capsys.readouterr().out
    assert main(["manual", "keys"]) == 0
    assert "<!--" not in capsys.readouterr().out
    assert main(["manual", "--search", "threshold"]) == 0
    assert "glossary: Glossary" in capsys.readouterr().out
    assert main(["manual", "nothing"]) == 1
    assert "troubleshooting" in capsys.readouterr().err
    assert main(["manual", "--search", "xyzzy"]) == 1
    assert main(["manual", "--update", "/nowhere/at/all"]) == 1
