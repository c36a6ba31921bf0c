"""One question asked of all images of a folder at once: which of them hold it most likely, and where."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import compact
from swin_annotator.core.compact import Layout
from swin_annotator.core.decode import answers, check_model
from swin_annotator.core.queries import Query

BLOCK = 1 << 18
"""Numbers that are worked on at a time: as float32 they stay in a core's own cache."""
MOST_THREADS = 8


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """The best that each of n images says to the queries."""

    scores: NDArray[np.float32]
    """(n,) in 0..1; 0 where a negative query wins everywhere."""
    tokens: NDArray[np.int32]
    """(n,) the token that says so."""
    queries: NDArray[np.int32]
    """(n,) the query that it says it to."""

    def order(self) -> NDArray[np.intp]:
        """(n,) places of the images, best first; equal ones as they stand."""
        return np.argsort(-self.scores, kind="stable")


def rank(
    front: NDArray[np.void],
    counts: NDArray[np.integer],
    layout: Layout,
    model: str,
    queries: Sequence[Query],
    threads: int = 0,
) -> Ranking:
    """Ask every image; memory is read once and in order, so that it may be that of a mapped file.

    Args:
        front: (n,) of ``layout.front_part``.
        counts: (n,) tokens of each image.
        layout: of them.
        model: name and revision of the detector that they come from.
        queries: with at least one positive; of one model.
        threads: how many work at once; 0: one for each core, up to 8.

    Raises:
        EmbeddingMismatch: a query comes from another model or revision.
    """
    check_model(model, queries)
    n = len(front)
    found = Ranking(np.zeros(n, np.float32), np.zeros(n, np.int32), np.zeros(n, np.int32))
    if not n or not queries:
        return found
    each = max(1, BLOCK // max(1, layout.front * layout.width))
    many = min(threads or min(MOST_THREADS, os.cpu_count() or 1), -(-n // each))

    def ask(begin: int) -> None:
        values = np.empty((each * layout.front, layout.width), np.float32)  # once: fresh memory costs as much as work
        for first in range(begin * each, n, many * each):
            part = slice(first, min(n, first + each))
            _ask(front[part], counts[part], values, layout, queries, found, part)

    with ThreadPoolExecutor(many, "rank") as pool:
        for _ in pool.map(ask, range(many)):
            pass
    return found


def _ask(
    front: NDArray[np.void],
    counts: NDArray[np.integer],
    values: NDArray[np.float32],
    layout: Layout,
    queries: Sequence[Query],
    found: Ranking,
    part: slice,
) -> None:
    """Fill the rows ``part`` of ``found`` from these images; ``values`` is room for their numbers."""
    n = len(front)
    rows = values[: n * layout.front]
    np.copyto(rows.reshape(n, layout.front, layout.width), front["vectors"])
    cosine = np.stack([rows @ query.vector.astype(np.float32) for query in queries], axis=1)
    numbers = compact.front_numbers(front)
    cosine *= numbers.step[:, None]
    scores, best = answers(cosine, numbers.shift, numbers.scale, numbers.objectness, queries)
    scores, best = scores.reshape(n, layout.front), best.reshape(n, layout.front)
    scores[np.arange(layout.front) >= counts[:, None]] = 0
    token = scores.argmax(axis=1)
    places = np.arange(n)
    found.scores[part], found.tokens[part], found.queries[part] = scores[places, token], token, best[places, token]
