"""The manual that comes with the program: pages of Markdown, their sections, and a search over all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from swin_annotator import paths

FIRST = "index"
"""The page of contents; its links name the other pages in their order."""
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_HEADING = re.compile(r"^(#{1,4}) +(.+?)\s*$")
_PAGE_LINK = re.compile(r"\]\(([a-z-]+)\.md\)")
_EXCERPT = 110


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it up to the next one."""

    heading: str
    text: str
    """Without signs of Markdown, a line for each line of the page."""

    @property
    def anchor(self) -> str:
        """Name by which links find it, as on GitHub."""
        return anchor_of(self.heading)


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    name: str
    """Its file's name without ``.md``."""
    markdown: str
    """Without comments."""
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.sections[0].heading


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all words stand."""

    page: Page
    section: Section
    excerpt: str
    """The line with the first word, or its beginning."""


def folder() -> Path:
    """Return where the pages lie."""
    return paths.resource("manual")


def pages(root: Path | None = None) -> tuple[Page, ...]:
    """All pages, the contents first and the others in its order.

    Args:
        root: a folder of pages; default: those that come with the program.

    Raises:
        OSError: a page is missing.
    """
    where = folder() if root is None else root
    first = page(where, FIRST)
    names = dict.fromkeys(_PAGE_LINK.findall(first.markdown))
    return first, *(page(where, name) for name in names if name != FIRST)


def page(root: Path, name: str) -> Page:
    """One page of a folder. Raises OSError."""
    markdown = _COMMENT.sub("", (root / f"{name}.md").read_text("utf-8"))
    return Page(name, markdown, tuple(_sections(markdown)))


def search(among: Sequence[Page], words: str) -> list[Hit]:
    """Sections in which every word stands, those with words in their headings first, then by how often they come up.

    Args:
        among: pages.
        words: as typed; case does not matter, and a part of a word is enough.
    """
    wanted = words.casefold().split()
    ranked: list[tuple[int, int, Hit]] = []
    for one in among:
        for section in one.sections:
            heading, text = section.heading.casefold(), section.text.casefold()
            if wanted and all(word in heading or word in text for word in wanted):
                named = sum(word in heading for word in wanted)
                often = sum(text.count(word) for word in wanted)
                ranked.append((-named, -often, Hit(one, section, _excerpt(section.text, wanted))))
    ranked.sort(key=lambda row: row[:2])
    return [hit for _, _, hit in ranked]


def anchor_of(heading: str) -> str:
    """``Two commands`` -> ``two-commands``: what a link after ``#`` says."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", plain(heading).casefold()).strip())


def plain(markdown: str) -> str:
    """A line of Markdown as it reads on the screen."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"</?\w+>|\*\*|`", "", text)
    text = re.sub(r"(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)", "", text)
    return re.sub(r"\s*(?<!\\)\|\s*", "  ", text).replace("\\|", "|").strip()


def _sections(markdown: str) -> Iterator[Section]:
    heading, lines, in_code = "", list[str](), False
    for line in markdown.splitlines():
        in_code ^= line.startswith("```")
        found = None if in_code else _HEADING.match(line)
        if found is not None:
            if heading:
                yield Section(heading, "\n".join(lines))
            heading, lines = plain(found[2]), []
        elif not re.fullmatch(r"[|:\s-]*|```\w*", line):
            lines.append(line if in_code else plain(line))
    if heading:
        yield Section(heading, "\n".join(lines))


def _excerpt(text: str, wanted: Sequence[str]) -> str:
    lines = text.splitlines()
    line = next((line for line in lines if wanted[0] in line.casefold()), lines[0] if lines else "")
    start = max(0, line.casefold().find(wanted[0]) - _EXCERPT // 3)
    shown = line[start : start + _EXCERPT]
    return f"{'…' if start else ''}{shown}{'…' if start + _EXCERPT < len(line) else ''}"
