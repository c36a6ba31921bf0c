"""``prelabel --tags``: what the images without tags may be, as a table to look over and import."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.cli.lines import say
from swin_annotator.errors import AnnotatorError, PromptError
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.core.types import Image
    from swin_annotator.engine.suggest import Guess, Suggestions
    from swin_annotator.store.project import Project

HEAD = ("file_name", "tag", "probability")


def run(args: argparse.Namespace) -> int:
    """Write the likeliest tag of every image that has none, learnt from the project's tags, into ``--out``.

    Raises:
        AnnotatorError: no ``--out``, fewer than two tags, no images left, or a model that gives no features.
    """
    from swin_annotator.formats.whole_files import write_together
    from swin_annotator.store.project import Project

    if args.out is None:
        raise AnnotatorError(
            "Suggested tags need a file to go to.", hint="Give --out tags.csv; “import” takes what you keep of it."
        )
    begun = time.perf_counter()
    with Project.open(args.folder, read_only=True) as project:
        untagged, answer = _suggested(project, args.detector or "swin-mini")
    rows = [(image.path, guesses[0]) for image, guesses in zip(untagged, answer.guesses, strict=True) if guesses]
    write_together({args.out: partial(_write, rows)})
    _tell(args, len(rows), len(untagged) - len(rows), answer, time.perf_counter() - begun)
    return 0


def _write(rows: Sequence[tuple[str, Guess]], part: Path) -> None:
    from swin_annotator.core.csv_cells import cell, path_cell, written

    with written(part, HEAD) as table:
        table.writerows((path_cell(path), cell(guess.name), f"{guess.probability:.3f}") for path, guess in rows)


def _suggested(project: Project, model: str) -> tuple[Sequence[Image], Suggestions]:
    from swin_annotator.cli import progress
    from swin_annotator.core.exclusion import kinds
    from swin_annotator.engine.features import FeatureExtractor, Thing
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.suggest import Labelled, Suggester, Suggestions, SuggestRequest
    from swin_annotator.models.catalog.catalog import default_catalog
    from swin_annotator.store.embeddings import EmbeddingCache

    images = project.images()
    known = [Labelled(Thing(project.folder / image.path), told) for image in images if (told := kinds(image))]
    untagged = [image for image in images if not image.tags and not image.error]
    is_trained = bool(default_catalog().find(model).options.get("words"))
    if not is_trained and len({tag for entry in known for tag in entry.labels}) < 2:
        raise PromptError(
            "There are not two different tags to learn from.", hint="Tag a few images of each kind in the window (T)."
        )
    asked = tuple(Thing(project.folder / image.path) for image in untagged)
    looks = FeatureExtractor(ModelPool(default_catalog()), EmbeddingCache(project.place / "features"))
    work = Suggester(looks).suggest(SuggestRequest(asked, tuple(known), model))
    found = progress.run(work)
    assert isinstance(found, Suggestions)
    return untagged, found if found.guesses else Suggestions(((),) * len(untagged))


def _tell(args: argparse.Namespace, written: int, passed: int, answer: Suggestions, seconds: float) -> None:
    left_out = answer.left_out
    if args.json:
        accuracy = None if left_out is None else round(left_out.accuracy, 4)
        found = {"images": written, "skipped": passed, "labels": answer.labels, "accuracy_left_out": accuracy}
        print(json.dumps({**found, "seconds": round(seconds, 3)}))
        return
    say(f"A tag for {counted(written, 'image')} in {args.out}, {answer.trust()}.")
