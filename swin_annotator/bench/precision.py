"""Proposals of the embedded model in bfloat16 beside those in float32, on photos that its training kept aside.

swin-annotator bench precision --data ../shared/data [--images 4]

Asked by the words of each set, as the window shows them from its first threshold on. Two proposals agree where the
category is the same and the boxes overlap by more than half; a score near the threshold may fall to either side of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from swin_annotator import paths
from swin_annotator.bench.base import Options, Report, markdown, photo_sets
from swin_annotator.bench.goals import rows as goal_rows
from swin_annotator.bench.goals import table as goal_table
from swin_annotator.core import decode, geometry, images
from swin_annotator.core.goals import Goal
from swin_annotator.core.progress import DEFAULT_THRESHOLD
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.models.base import Rgb
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.training import data

SETS = ("blood_cells", "dice", "chess_pieces", "nuclei", "apples")
PHOTOS = 4
SAME_IOU = 0.5
LEAST_AGREEMENT = 0.99


@dataclass(frozen=True, slots=True)
class Row:
    """One set."""

    data: str
    photos: int
    exact: int
    """Proposals in float32; then in bfloat16, and pairs of both that agree."""
    rounded: int
    both: int
    score: float
    """Largest change of a score among the pairs."""
    overlap: float
    """Least overlap of the boxes of a pair."""

    @property
    def agreement(self) -> float:
        """Share of all proposals that have a partner, 0..1; 1 where there are none."""
        return 2 * self.both / (self.exact + self.rounded) if self.exact + self.rounded else 1.0


def report(options: Options) -> Report:
    """A row for each set, and whether all agree well enough. Raises AnnotatorError where photo sets are missing."""
    root = photo_sets(options, SETS)
    folder = paths.resource("models/swin-mini")
    exact, rounded = (MiniModel.from_folder(folder, options={"precision": p}) for p in ("float32", "bfloat16"))
    rows = [measure(name, root, exact, rounded, (options.images or (PHOTOS,))[0]) for name in SETS]
    all_of_them = Row(
        "all",
        sum(row.photos for row in rows),
        sum(row.exact for row in rows),
        sum(row.rounded for row in rows),
        sum(row.both for row in rows),
        max(row.score for row in rows),
        min(row.overlap for row in rows),
    )
    goal = Goal("proposals at the first threshold that agree", all_of_them.agreement, LEAST_AGREEMENT)
    head = ("set", "photos", "float32", "bfloat16", "agree", "share", "largest change of a score", "least overlap")
    table = [
        (r.data, r.photos, r.exact, r.rounded, r.both, f"{r.agreement:.1%}", f"{r.score:.3f}", f"{r.overlap:.2f}")
        for r in (*rows, all_of_them)
    ]
    told = [asdict(row) | {"agreement": row.agreement} for row in (*rows, all_of_them)]
    return Report({"rows": told, "goals": goal_rows([goal])}, f"{markdown(head, table)}\n\n{goal_table([goal])}")


def measure(name: str, root: Path, exact: MiniModel, rounded: MiniModel, most: int) -> Row:
    """One set, asked by its own words on at most so many photos."""
    words, photos = _words(root / name), list(_photos(root / name, most))
    prompts = [TextPrompt(word, (word,)) for word in words]
    counts, scores, overlaps = np.zeros(3, int), [0.0], [1.0]
    for rgb in photos:
        found = [shown(model, rgb, prompts) for model in (exact, rounded)]
        pairs = partners(*found)
        counts += (len(found[0]), len(found[1]), len(pairs))
        scores += [abs(float(found[0].scores[i] - found[1].scores[j])) for i, j, _ in pairs]
        overlaps += [iou for _, _, iou in pairs]
    exact_count, rounded_count, both = map(int, counts)
    return Row(name, len(photos), exact_count, rounded_count, both, max(scores), min(overlaps))


def shown(model: MiniModel, rgb: Rgb, prompts: list[TextPrompt]) -> Proposals:
    """Proposals from the first threshold on."""
    found = decode.decode(model.embed(rgb), model.encode_text(prompts, Template.BARE), Source("model", model.name))
    return found.take(np.flatnonzero(found.scores >= DEFAULT_THRESHOLD))


def partners(first: Proposals, second: Proposals) -> list[tuple[int, int, float]]:
    """Pairs that agree: row of either, and how far the boxes overlap; each row once, the best overlaps first."""
    if not len(first) or not len(second):
        return []
    overlap = geometry.iou(first.boxes_xyxy, second.boxes_xyxy)
    same = np.array([[a == b for b in second.categories] for a in first.categories])
    overlap = np.where(same, overlap, 0.0)
    pairs: list[tuple[int, int, float]] = []
    for place in np.argsort(-overlap, axis=None, kind="stable"):
        i, j = (int(n) for n in np.unravel_index(place, overlap.shape))
        if overlap[i, j] <= SAME_IOU:
            break
        if all(i != a and j != b for a, b, _ in pairs):
            pairs.append((i, j, float(overlap[i, j])))
    return pairs


def _words(folder: Path) -> list[str]:
    categories = json.loads((folder / "annotations.json").read_text(encoding="utf-8"))["categories"]
    phrases = [data.kind_and_phrases(folder.name, str(one["name"]))[1] for one in categories]
    return list(dict.fromkeys(some[0] for some in phrases if some))


def _photos(folder: Path, most: int) -> Iterator[Rgb]:
    entries = json.loads((folder / "annotations.json").read_text(encoding="utf-8"))["images"]
    names = sorted(str(entry["file_name"]) for entry in entries)
    kept_aside = [name for place, name in enumerate(names) if data.held_out(folder.name, place, name)]
    for name in kept_aside[:most]:
        yield images.read_rgb(folder / "images" / name)
