"""``prelabel --sample``: a dry run on a few images, and a picture of what it found; nothing is written elsewhere."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from swin_annotator.cli.lines import say
from swin_annotator.core.types import Image
from swin_annotator.errors import AnnotatorError
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.engine.pool import ModelPool
    from swin_annotator.engine.prelabel import ImageResult, Recipe

SHEET = Path("contact-sheet.png")


def run(args: argparse.Namespace, recipe: Recipe, pool: ModelPool, paths: Sequence[str]) -> int:
    """Look at some images of the folder, evenly spread, and draw the sheet; exit code 0, or 1 if none could be read."""
    from swin_annotator.cli.progress import ProgressLine
    from swin_annotator.engine import contact_sheet
    from swin_annotator.engine.prelabel import ImageResult, prelabel
    from swin_annotator.store.embeddings import EmbeddingCache

    images = contact_sheet.sample([Image(i, path) for i, path in enumerate(paths, start=1)], args.sample)
    progress, results = ProgressLine(sys.stderr), list[ImageResult]()
    try:
        for step in prelabel(images, args.folder, recipe, pool, EmbeddingCache(None), workers=args.workers):
            progress.show(step.done, step.total, step.message)
            if isinstance(step.result, ImageResult):
                results.append(step.result)
    finally:
        progress.close()
    sheet = args.sheet or SHEET
    _write(sheet, contact_sheet.draw(results, args.folder))
    _tell(args, results, len(paths), sheet)
    return 1 if results and all(result.error for result in results) else 0


def _write(sheet: Path, rgb: NDArray[np.uint8]) -> None:
    from PIL import Image as Pillow

    from swin_annotator.core import atomic

    try:
        with atomic.replacing(sheet) as file:
            Pillow.fromarray(rgb).save(file, "PNG")
    except OSError as error:
        raise AnnotatorError(
            f"{sheet} can't be written ({error.strerror}).", hint="Give another place with --sheet."
        ) from error


def _tell(args: argparse.Namespace, results: Sequence[ImageResult], total: int, sheet: Path) -> None:
    found = Counter(name for result in results for part in result.found for name in part.categories)
    failed = [{"file": r.image.path, "error": r.error.message} for r in results if r.error is not None]
    if args.json:
        facts = {"sampled": len(results), "of": total, "proposals": dict(found), "failed": failed, "sheet": str(sheet)}
        print(json.dumps(facts, ensure_ascii=False))
        return
    for entry in failed:
        say(entry["error"], file=sys.stderr)
    counts = ", ".join(f"{number} {name}" for name, number in found.most_common()) or "nothing"
    say(f"On {len(results)} of {counted(total, 'image')}: {counts}. See {sheet}; nothing else was written.")
