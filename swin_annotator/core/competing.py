"""Categories that compete for objects: a label of one says what the others are not.

One object has one category. A label speaks for two of them where they are declared kin, as ``vehicle`` and ``car`` are,
or where people labelled the same object as both: of such categories neither is what the other is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from swin_annotator.core import geometry, suppression
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.labelmap import normalised, synonyms
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.rivals import SAME_OBJECT
from swin_annotator.core.types import Category

SUPERCATEGORY = "supercategory"
"""Key in which COCO files name the category that a category is of."""


def competitors(
    categories: Sequence[Category],
    labels: Mapping[int, Sequence[AnnotationSummary]],
    prompts: Iterable[TextPrompt] = (),
) -> dict[int, frozenset[int]]:
    """Category id -> the ids of those whose labels say what it is not.

    Args:
        categories: those that are asked about together.
        labels: category id -> its accepted objects; where two have one on the same object they don't compete.
        prompts: words for them; one whose words are the name of another is the same thing.
    """
    words = {normalised(prompt.category): prompt.phrases for prompt in prompts}
    names = {one.id: _names(one, words.get(normalised(one.name), ())) for one in categories}
    above = {one.id: frozenset(_above(one, categories)) for one in categories}
    together = {frozenset(pair) for pair in _labelled_twice(labels)}
    found: dict[int, set[int]] = {one.id: set() for one in categories}
    for a, b in combinations(found, 2):
        if names[a] & (names[b] | above[b]) or names[b] & above[a] or frozenset((a, b)) in together:
            continue
        found[a].add(b)
        found[b].add(a)
    return {number: frozenset(ids) for number, ids in found.items()}


def _names(category: Category, phrases: Iterable[str]) -> frozenset[str]:
    found = (category.name, *synonyms(category.name), *phrases)
    return frozenset(filter(None, map(normalised, found)))  # a name of signs alone is only its own


def _above(category: Category, categories: Sequence[Category]) -> Iterator[str]:
    """The names of what a category is of, of what that is of, and so on."""
    by_name = {normalised(one.name): one for one in categories}
    seen: set[str] = set()
    one: Category | None = category
    while one is not None:
        parent = one.extra.get(SUPERCATEGORY)
        if not isinstance(parent, str) or not parent or normalised(parent) in seen:
            return
        seen.add(normalised(parent))
        yield normalised(parent)
        one = by_name.get(normalised(parent))


def _labelled_twice(labels: Mapping[int, Sequence[AnnotationSummary]]) -> set[tuple[int, int]]:
    """Pairs of categories that both have a label on some object."""
    by_image: defaultdict[int, list[AnnotationSummary]] = defaultdict(list)
    for one in (label for some in labels.values() for label in some):
        by_image[one.image_id].append(one)
    found: set[tuple[int, int]] = set()
    for some in by_image.values():
        ids = np.array([one.category_id for one in some])
        if len(np.unique(ids)) < 2:
            continue
        boxes = np.array([geometry.xyxy_from_xywh(one.bbox_xywh) for one in some], np.float32)
        every = np.arange(len(some))
        rows, columns = suppression.around(boxes, np.zeros_like(every), every, SAME_OBJECT)
        pairs = np.stack([ids[rows], ids[columns]], axis=1)
        found |= {(int(a), int(b)) for a, b in np.unique(pairs[pairs[:, 0] < pairs[:, 1]], axis=0)}
    return found
