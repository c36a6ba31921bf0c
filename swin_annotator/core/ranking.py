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
"""Numbers of vectors that are worked on at a time: as float32 they stay in a core's own cache ..."""
BLOCKS = 32
"""... and so many blocks until their tokens' scores are told: calls on few numbers cost more than the numbers."""
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
    front = front.view(np.ndarray)  # each slice of a mapped file is looked after: it costs as much as the work on it
    each = max(1, BLOCK // max(1, layout.front * layout.width))
    step = BLOCKS * each
    many = min(threads or min(MOST_THREADS, os.cpu_count() or 1), -(-n // step))

    def ask(begin: int) -> None:
        room = np.empty((each * layout.front, layout.width), np.float32)  # once: fresh memory costs as much as work
        for first in range(begin * step, n, many * step):
            part = slice(first, min(n, first + step))
            _ask(front[part], counts[part], room, layout, queries, found, part)

    with ThreadPoolExecutor(many, "rank") as pool:
        for _ in pool.map(ask, range(many)):
            pass
    return found


def _ask(
    front: NDArray[np.void],
    counts: NDArray[np.integer],
    room: NDArray[np.float32],
    layout: Layout,
    queries: Sequence[Query],
    found: Ranking,
    part: slice,
) -> None:
    """Fill the rows ``part`` of ``found`` from these images; ``room`` is for the numbers of some of them."""
    n = len(front)
    cosine = _cosines(front["vectors"], room, queries)
    numbers = compact.front_numbers(front)
    cosine *= numbers.step[:, None]
    scores, best = answers(cosine, numbers.shift, numbers.scale, numbers.objectness, queries)
    scores, best = scores.reshape(n, layout.front), best.reshape(n, layout.front)
    scores[np.arange(layout.front) >= counts[:, None]] = 0
    token = scores.argmax(axis=1)
    places = np.arange(n)
    found.scores[part], found.tokens[part], found.queries[part] = scores[places, token], token, best[places, token]


def _cosines(vectors: NDArray[np.int8], room: NDArray[np.float32], queries: Sequence[Query]) -> NDArray[np.float32]:
    """(n * tokens, q) what the bytes of (n, tokens, d) vectors and each query's vector come to, in steps.

    Args:
        vectors: of n images.
        room: (rows, d) for the numbers of ``rows / tokens`` images at a time.
        queries: q of them.
    """
    n, tokens, width = vectors.shape
    each = len(room) // tokens
    asked = [np.ascontiguousarray(query.vector, np.float32) for query in queries]
    found = np.empty((len(queries), n * tokens), np.float32)
    for first in range(0, n, each):
        some = min(each, n - first)
        rows = room[: some * tokens]
        np.copyto(rows.reshape(some, tokens, width), vectors[first : first + some])
        for line, vector in zip(found, asked, strict=True):
            np.dot(rows, vector, out=line[first * tokens : (first + some) * tokens])
    return found.T.copy() if len(queries) > 1 else found.reshape(-1, 1)
