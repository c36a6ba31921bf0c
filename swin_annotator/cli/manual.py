"""``swin-annotator manual``: the pages of the manual on the terminal, searched, and their tables written anew."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from swin_annotator.cli.lines import say
from swin_annotator.engine import manual
from swin_annotator.errors import AnnotatorError


def add_parsers(subparsers: Any) -> None:
    """Put ``manual`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    text = "the manual that the window shows under Help: a page of it, or where it speaks of something"
    parser = subparsers.add_parser(
        "manual",
        help="a page of the manual, or where it speaks of something",
        description=text,
        epilog="Example: swin-annotator manual formats; swin-annotator manual --search 'split train'",
    )
    parser.add_argument(
        "page", nargs="?", default=manual.FIRST, metavar="PAGE", help="its name; without one: the contents"
    )
    parser.add_argument("--search", default="", metavar="WORDS", help="list the sections in which all of these stand")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--update",
        type=Path,
        metavar="FOLDER",
        help="write the tables of keys, formats, models and commands into the pages there, from the program itself",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print a page or what was found; exit code 1 where there is nothing. Raises AnnotatorError for an unknown page."""
    if args.update is not None:
        return _update(args.update)
    pages = manual.pages()
    if args.search:
        return _search(pages, args.search, args.json)
    page = next((page for page in pages if page.name == args.page), None)
    if page is None:
        names = ", ".join(page.name for page in pages)
        raise AnnotatorError(f"There is no page called “{args.page}”.", hint=f"The pages are: {names}.")
    if args.json:
        print(json.dumps({"page": page.name, "title": page.title, "markdown": page.markdown}, ensure_ascii=False))
    else:
        print(page.markdown)
    return 0


def _search(pages: tuple[manual.Page, ...], words: str, as_json: bool) -> int:
    hits = manual.search(pages, words)
    if as_json:
        rows = [{"page": hit.page.name, "section": hit.section.heading, "excerpt": hit.excerpt} for hit in hits]
        print(json.dumps({"found": rows}, ensure_ascii=False, indent=1))
    for hit in [] if as_json else hits:
        say(f"{hit.page.name}: {hit.section.heading}")
        say(f"    {hit.excerpt}")
    if not hits:
        raise AnnotatorError(f"The manual does not speak of “{words}”.", hint="Try one word, or a part of one.")
    return 0


def _update(folder: Path) -> int:
    from swin_annotator.cli import manual_tables

    try:
        written = manual_tables.update(folder)
    except OSError as error:
        raise AnnotatorError(
            f"{folder} can't be written: {error.strerror}.", hint="Give the folder resources/manual of a checkout."
        ) from error
    say(f"Written anew: {', '.join(written)}." if written else "All tables are in step.")
    return 0
