"""``swin-annotator index`` and ``search``: look at a folder once, then find in all of it at once."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

from swin_annotator.cli.lines import say
from swin_annotator.core.names import COLONS
from swin_annotator.core.queries import ExemplarPrompt, Template, parse_prompts
from swin_annotator.core.types import Image
from swin_annotator.engine.profile import parse_place
from swin_annotator.errors import NoImages, PromptError
from swin_annotator.settings import Settings
from swin_annotator.texts import counted

_TOP = 20


def add_parsers(subparsers: Any) -> None:
    """Put both under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    about = "look at every image of a folder once, so that all of it can be searched"
    index = subparsers.add_parser("index", help=about, description=f"{about}. A repeat looks at what is new.")
    index.set_defaults(run=run_index)
    about = "find in a whole folder at once, the likeliest images first"
    search = subparsers.add_parser(
        "search",
        help=about,
        description=f"{about}. What 'index' has not looked at yet is looked at first.",
        epilog='example:\n  swin-annotator search photos/ --text "die=die|dice" --top 10',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    search.add_argument("--text", action="append", default=[], metavar="CATEGORY[=PHRASE|PHRASE…]", help="by word")
    search.add_argument(
        "--exemplar", action="append", default=[], type=_example, metavar="IMAGE:x,y,w,h", help="by example"
    )
    search.add_argument("--top", type=_count, default=_TOP, metavar="N", help=f"so many images (default: {_TOP})")
    search.set_defaults(run=run_search)
    for parser in (index, search):
        parser.add_argument("folder", metavar="FOLDER", type=Path, help="the image folder")
        parser.add_argument("--detector", metavar="NAME", help="a name from 'models list', a hub id or a folder")
        parser.add_argument("--json", action="store_true", help="print one JSON object")


def run_index(args: argparse.Namespace) -> int:
    """Look at what is new; 1 where no image could be read."""
    with _Opened(args) as opened:
        state = opened.build()
    if args.json:
        print(json.dumps({"images": state.done, "unreadable": state.unreadable, "full": state.full}))
    else:
        say(f"{state.done} of {counted(state.total, 'image')} can be searched.")
    return 1 if state.total and not state.done else 0


def run_search(args: argparse.Namespace) -> int:
    """Print the likeliest images; 1 where there is none.

    Raises:
        PromptError: nothing was asked.
    """
    from swin_annotator.engine.search import SearchRequest, SearchResult, search

    prompts = tuple(prompt for value in args.text for prompt in parse_prompts(value, colons=f"={COLONS}"))
    if not prompts and not args.exemplar:
        raise PromptError("Nothing was asked for.", hint="Give --text or --exemplar; see --help.")
    with _Opened(args) as opened:
        opened.build()
        ids = {image.path: image.id for image in opened.images}
        unknown = [path for path, _ in args.exemplar if path not in ids]
        if unknown:
            raise PromptError(f"{unknown[0]} is not in {args.folder}.", hint="Write the path relative to FOLDER.")
        examples = tuple(ExemplarPrompt("like this", ids[path], box) for path, box in args.exemplar)
        options = opened.options
        request = SearchRequest(
            tuple(opened.images),
            prompts,
            examples,
            {ids[path]: args.folder / path for path, _ in args.exemplar},
            options.detector,
            Template(options.template),
            options.floor,
            options.nms_iou,
            most=args.top,
        )
        found = opened.run(search(request, opened.pool, opened.cache, opened.indexes))
    assert isinstance(found, SearchResult)
    hits = [{"file": image.path, "score": round(score, 4)} for image, score in found.hits]
    if args.json:
        print(json.dumps({"images": hits, "asked": found.asked, "unknown": found.unknown}))
    else:
        for hit in hits:
            say(f"{hit['score']:.2f}  {hit['file']}")
    return 0 if hits else 1


class _Opened:
    """A folder's project, with models and index."""

    def __init__(self, args: argparse.Namespace) -> None:
        from swin_annotator.core.folders import list_images
        from swin_annotator.engine.indexing import FolderIndexes
        from swin_annotator.engine.pool import ModelPool
        from swin_annotator.models.base import Task
        from swin_annotator.models.catalog.catalog import default_catalog
        from swin_annotator.store.embeddings import EmbeddingCache
        from swin_annotator.store.project import Project

        if not any(True for _ in list_images(args.folder)):  # before a project is made where there is nothing
            raise NoImages(f"There are no images in {args.folder}.", hint="Choose a folder that holds images.")
        self.options: Settings = args.settings
        if args.detector is not None:
            self.options = replace(self.options, detector=args.detector)
        self.pool = ModelPool(default_catalog())
        self.pool.check(self.options.detector, Task.DETECT)
        self._folder: Path = args.folder
        self._project = Project.open(args.folder)
        ram, disk = self.options.embedding_ram_mb << 20, self.options.embedding_disk_mb << 20
        self.cache = EmbeddingCache(self._project.place / "embeddings", ram, disk)
        self.indexes = FolderIndexes(self._project.place)
        self.images: list[Image] = []

    def __enter__(self) -> _Opened:
        from swin_annotator.core import exclusion
        from swin_annotator.engine import folder, folder_changes

        for _ in folder.scan(self._project):
            pass
        folder_changes.refresh(self._project)
        self.images = exclusion.for_runs(self._project.images())
        return self

    def __exit__(self, *_error: object) -> None:
        self.indexes.close()
        self._project.close()

    def build(self) -> Any:
        """Look at what is not in the index yet."""
        from swin_annotator.engine.indexing import Agenda, build

        agenda = Agenda(self.images)
        return self.run(build(agenda, self._folder, self.options.detector, self.pool, self.cache, self.indexes))

    def run(self, work: Generator[Any, None, object]) -> object:
        """Return what work returns, with its progress on standard error."""
        from swin_annotator.cli.progress import ProgressLine
        from swin_annotator.engine.propose import Advice

        progress = ProgressLine(sys.stderr)
        try:
            while True:
                step = next(work)
                if isinstance(step.result, Advice):
                    progress.keep(f"{step.result.message} {step.result.hint}")
                elif step.message:
                    progress.show(step.done, step.total, step.message)
        except StopIteration as end:
            return end.value
        finally:
            progress.close()


def _example(value: str) -> tuple[str, tuple[float, float, float, float]]:
    try:
        return parse_place(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}; write IMAGE:x,y,w,h") from error


def _count(value: str) -> int:
    if not value.isascii() or not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value} is not a whole number from 1 up")
    return int(value)
