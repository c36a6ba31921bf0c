"""``swin-annotator prelabel``: models over a folder, without a window."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swin_annotator.cli import prelabel_engine, prelabel_images, prelabel_sample
from swin_annotator.cli.lines import say
from swin_annotator.cli.profile import keep_thresholds, learned_file, with_learned
from swin_annotator.core.names import COLONS
from swin_annotator.core.queries import ExemplarPrompt, Template, TextPrompt, parse_prompts
from swin_annotator.core.types import Image
from swin_annotator.engine import tiles
from swin_annotator.engine.profile import Example, Profile, in_folder, of_project, parse_place, read_profile
from swin_annotator.errors import PromptError
from swin_annotator.settings import Settings
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.prelabel import ImageResult, Recipe
    from swin_annotator.engine.sinks import Sink
    from swin_annotator.models.catalog.catalog import Catalog
    from swin_annotator.store.embeddings import EmbeddingCache
    from swin_annotator.store.project import Project

_EXAMPLE = """examples:
  swin-annotator prelabel photos/ --text cat --text "vehicle=car|truck|bus" --out cats.json
  swin-annotator prelabel photos/ --exemplar shelf/0001.jpg:120,80,64,48=bottle
"""


@dataclass(slots=True)
class Tally:
    """Counts of a run, for the last line and for ``--json``."""

    images: int = 0
    proposals: int = 0
    skipped: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)
    seconds: float = 0.0

    def as_json(self) -> dict[str, object]:
        """The object that ``--json`` prints."""
        return {
            "images": self.images,
            "proposals": self.proposals,
            "skipped": self.skipped,
            "failed": self.failed,
            "seconds": round(self.seconds, 3),
        }


def add_parsers(subparsers: Any) -> None:
    """Put ``prelabel`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    parser = subparsers.add_parser(
        "prelabel",
        help="run models over a folder of images",
        description="Runs models over a folder. The proposals go into the folder's project, for review in the window, "
        "or with --out into a COCO file. A repeat skips the images that are finished.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the image folder")
    what = parser.add_argument_group("what to find")
    what.add_argument(
        "--text",
        action="append",
        default=[],
        metavar="CATEGORY[=PHRASE|PHRASE…]",
        help="by word, with commas between several; repeatable",
    )
    for name, text in (("exemplar", "by example; repeatable"), ("negative", "and nothing like this; repeatable")):
        what.add_argument(
            f"--{name}",
            action="append",
            default=[],
            type=place_and_category,
            metavar="IMAGE:x,y,w,h=CATEGORY",
            help=f"{text}. IMAGE is relative to FOLDER, the box in pixels of the upright image",
        )
    what.add_argument(
        "--profile",
        metavar="FILE",
        type=Path,
        help="words, examples and thresholds from TOML, or what 'profile export' wrote",
    )
    what.add_argument("--segment", action="store_true", help="also propose the regions that the segmenter knows")
    what.add_argument(
        "--tags",
        action="store_true",
        help="instead: the likeliest tag of each image without one, learnt from the project's tags, into --out F.csv",
    )
    how = parser.add_argument_group("how")
    how.add_argument("--detector", metavar="NAME", help="a name from 'models list', a hub id or a folder")
    how.add_argument("--segmenter", metavar="NAME", help="the same, for --segment")
    how.add_argument("--refine", action="store_true", help="give every box a mask with the refiner")
    how.add_argument("--refiner", metavar="NAME", help="the same, for --refine")
    how.add_argument("--template", choices=[str(t) for t in Template], help="how phrases are put to the model")
    how.add_argument(
        "--threshold", metavar="F", type=_unit, help="keep scores of at least F (default: low enough to choose later)"
    )
    how.add_argument(
        "--tile",
        metavar="N",
        type=_tile,
        default=0,
        help="also look at tiles of N pixels, for small objects; half: tiles half as long as the image",
    )
    how.add_argument("--device", metavar="NAME", help="auto, cpu, cuda or mps")
    how.add_argument("--precision", metavar="NAME", help="auto, float32 or bfloat16; auto measures what agrees")
    how.add_argument(
        "--engine",
        choices=("local", "ray"),
        default="local",
        help="local: in this process; ray: by workers of a Ray cluster, or of this computer where none is named",
    )
    how.add_argument(
        "--workers",
        metavar="N",
        type=_count,
        default=1,
        help="local: threads that read images ahead; ray: workers, each with a model of its own (default: 1)",
    )
    how.add_argument(
        "--address",
        metavar="A",
        default="",
        help="of the Ray cluster: auto, or ray://HOST:10001 (default: RAY_ADDRESS)",
    )
    where = parser.add_argument_group("where")
    where.add_argument(
        "--out", metavar="FILE", type=Path, help="write COCO with scores here; the folder is not touched"
    )
    where.add_argument(
        "--sample", metavar="N", type=_count, default=0, help="dry run: look at N images only and draw a contact sheet"
    )
    where.add_argument(
        "--sheet", metavar="FILE", type=Path, help="where --sample draws it (default: contact-sheet.png)"
    )
    where.add_argument("--only-unlabelled", action="store_true", help="pass over images with accepted labels")
    where.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prelabel a folder; exit code 0, or 1 when no image could be worked on.

    Raises:
        AnnotatorError: nothing was asked, no images, a bad prompt or model, nowhere to write.
    """
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.prelabel import run_key
    from swin_annotator.models.catalog.catalog import default_catalog

    prelabel_engine.check(args)
    if args.tags:
        from swin_annotator.cli import prelabel_tags

        return prelabel_tags.run(args)
    catalog = default_catalog()
    options = _options(args, catalog)
    profile = _own_words(_asked(args), args, options, catalog)
    if not (profile.prompts or profile.examples or learned_file(args) or args.segment):
        raise PromptError("Nothing was asked for.", hint="Give --text, --exemplar or --segment; see --help.")
    begun = time.perf_counter()
    paths = prelabel_images.listed(args.folder)
    pool = ModelPool(catalog)
    recipe = with_learned(_recipe(args, options, profile, paths), args, pool)
    _refuse_bad_models(recipe, pool)
    if args.sample:
        return prelabel_sample.run(args, recipe, pool, paths)
    key = run_key(recipe, pool)
    with prelabel_images.opened(args, options, paths) as (images, project, cache):  # only here something is written
        tally = _work(args, recipe, key, pool, images, project, cache)
    tally.seconds = time.perf_counter() - begun
    if args.json:
        print(json.dumps(tally.as_json()))
    else:
        say(_last_line(tally, args.out))
    return 1 if tally.failed and not tally.images and not tally.skipped else 0


def _work(
    args: argparse.Namespace,
    recipe: Recipe,
    key: str,
    pool: ModelPool,
    images: Sequence[Image],
    project: Project | None,
    cache: EmbeddingCache,
) -> Tally:
    from swin_annotator.cli.progress import ProgressLine
    from swin_annotator.engine import sinks

    todo = prelabel_images.unlabelled(args.folder, project, images) if args.only_unlabelled else list(images)
    progress = ProgressLine(sys.stderr)
    with ExitStack() as closing:
        closing.callback(progress.close)
        closing.enter_context(prelabel_engine.quiet(args))
        sink: Sink
        if project is not None:
            sink = sinks.ProjectSink(project, key, recipe.categories, recipe.segmenter)
            if recipe.learned:  # categories come with what is found
                closing.callback(keep_thresholds, project, args, pool.spec(recipe.detector))
        else:
            on_disk = None if prelabel_engine.is_remote(args.folder) else args.folder
            sink = sinks.CocoSink(args.out, key, recipe.categories, folder=on_disk)
            closing.callback(sink.stop)
        left = [image for image in todo if not sink.finished(image)]
        tally = Tally(skipped=len(images) - len(left))
        if left:
            work = prelabel_engine.begin(args, left, recipe, pool, cache)
            closing.callback(work.close)
            try:
                _take(work, sink, tally, progress.show, progress.keep)
            except KeyboardInterrupt:
                if tally.images:
                    progress.keep(f"What was found on {_images(tally)} is kept; the same command goes on from there.")
                raise
        sink.close(images)
    return tally


def _take(
    work: Generator[Any, None, object],
    sink: Sink,
    tally: Tally,
    show: Callable[[int, int, str], None],
    keep: Callable[[str], None],
) -> None:
    from swin_annotator.engine.prelabel import ImageResult
    from swin_annotator.engine.propose import Advice

    for step in work:
        if isinstance(step.result, Advice):
            keep(f"{step.result.message} {step.result.hint}")
        elif isinstance(step.result, ImageResult):
            _count_in(step.result, sink, tally, keep)
        if step.message and not (isinstance(step.result, ImageResult) and step.result.error):
            show(step.done, step.total, step.message)


def _count_in(result: ImageResult, sink: Sink, tally: Tally, keep: Callable[[str], None]) -> None:
    from swin_annotator.engine.propose import crowded

    if result.error is not None:
        tally.failed.append({"file": result.image.path, "error": result.error.message})
        name, message = result.image.path, result.error.message
        keep(message if name in message else f"{name}: {message}")
        return
    if result.is_full:
        keep(crowded(result.image.path))
    tally.proposals += sink.add(result)
    tally.images += 1


def _options(args: argparse.Namespace, catalog: Catalog) -> Settings:
    from swin_annotator.engine import refiners

    names = ("detector", "segmenter", "refiner", "template")
    given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    options: Settings = replace(args.settings, **given)
    return replace(options, refiner=refiners.choose(catalog, options.refiner))


def _asked(args: argparse.Namespace) -> Profile:
    """Everything that the flags and the profile ask for."""
    profile = _profile(args)
    prompts = [prompt for value in args.text for prompt in _text(value)]
    examples = [Example(category, image, box) for image, box, category in args.exemplar]
    examples += [Example(category, image, box, negative=True) for image, box, category in args.negative]
    return replace(profile, prompts=(*profile.prompts, *prompts), examples=(*profile.examples, *examples))


def _own_words(profile: Profile, args: argparse.Namespace, options: Settings, catalog: Catalog) -> Profile:
    """Return the own words of a detector of which nothing else is asked."""
    if profile.prompts or profile.examples or learned_file(args) or args.segment:
        return profile
    words = catalog.find(options.detector).options.get("words")
    own = [str(word) for word in words] if isinstance(words, list) else []
    return replace(profile, prompts=tuple(TextPrompt(word, (word,)) for word in own))


def _profile(args: argparse.Namespace) -> Profile:
    """The profile file, under the names that its classes have today in the folder's project."""
    from swin_annotator.store import place
    from swin_annotator.store.project import Project

    if args.profile is None or learned_file(args) is not None:
        return Profile()
    profile = read_profile(args.profile)
    if args.out is not None or place.find(args.folder) is None:
        return profile
    with Project.open(args.folder, read_only=True) as project:
        return of_project(profile, project)


def _recipe(args: argparse.Namespace, options: Settings, profile: Profile, paths: Sequence[str]) -> Recipe:
    from swin_annotator.engine.prelabel import Recipe
    from swin_annotator.engine.propose import check

    ids = {path: number for number, path in enumerate(paths, start=1)}  # only this run's names for them
    profile = in_folder(profile, args.folder, paths)
    exemplars = tuple(ExemplarPrompt(e.category, ids[e.image], e.bbox_xywh, e.negative) for e in profile.examples)
    if profile.prompts or exemplars or not (args.segment or learned_file(args)):
        check(profile.prompts, exemplars)
    return Recipe(
        profile.prompts,
        exemplars,
        {ids[e.image]: args.folder / e.image for e in profile.examples},
        options.detector,
        options.segmenter if args.segment else "",
        options.refiner if args.refine else "",
        Template(options.template),
        options.floor if args.threshold is None else args.threshold,
        profile.thresholds or {},
        options.nms_iou,
        args.tile,
    )


def _refuse_bad_models(recipe: Recipe, pool: ModelPool) -> None:
    """Raises ModelError where a model is not on this computer or does something else."""
    from swin_annotator.models.base import Task

    detector = recipe.detector if recipe.detects else ""
    for name, task in ((detector, Task.DETECT), (recipe.segmenter, Task.SEGMENT), (recipe.refiner, Task.REFINE)):
        if name:
            pool.check(name, task)


def _text(value: str) -> list[TextPrompt]:
    """Return what the window's box means by it, where a name and its phrases may have ``=`` between them as well."""
    return parse_prompts(value, colons=f"={COLONS}")


def place_and_category(value: str) -> tuple[str, tuple[float, float, float, float], str]:
    """Parse ``IMAGE:x,y,w,h=CATEGORY``. Raises ArgumentTypeError for anything else."""
    place, equals, category = value.rpartition("=")
    if not equals or not category.strip():
        raise argparse.ArgumentTypeError(f"{value!r} is not IMAGE:x,y,w,h=CATEGORY")
    try:
        return (*parse_place(place), category.strip())
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}; write IMAGE:x,y,w,h=CATEGORY") from error


def _unit(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{value} is not a number from 0 to 1")
    return number


def _count(value: str) -> int:
    if not value.isascii() or not value.isdecimal():
        raise argparse.ArgumentTypeError(f"{value} is not a whole number from 0 up")
    return int(value)


def _tile(value: str) -> int:
    if value == "half":
        return tiles.HALF
    side = _count(value)
    if 0 < side < tiles.LEAST:
        raise argparse.ArgumentTypeError(f"a tile has at least {tiles.LEAST} pixels, not {side}")
    return side


def _images(tally: Tally) -> str:
    return counted(tally.images, "image")


def _last_line(tally: Tally, out: Path | None) -> str:
    found = counted(tally.proposals, "proposal")
    parts = [f"{found} on {_images(tally)}" + (f" in {out}" if out is not None else "")]
    if tally.skipped:
        parts.append(f"{tally.skipped} skipped")
    parts += [f"{len(tally.failed)} failed"] if tally.failed else []
    return f"{', '.join(parts)}; {tally.seconds:.1f} s."
