"""Detectors and segmenters over tiles of an image beside the whole of it; one tile a step, cached like the rest."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace

import numpy as np

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.core.pictures import Picture
from swin_annotator.core.proposals import Proposals, surest
from swin_annotator.core.queries import Query
from swin_annotator.core.types import Source
from swin_annotator.engine import embedding_keys, query_answers, tiled_regions, tiles
from swin_annotator.models.base import Detector, Segmenter
from swin_annotator.store.embeddings import EmbeddingCache

Found = Generator[None, None, Proposals]
"""Yields between tiles, so that what somebody waits for comes first."""


def detected(
    detector: Detector,
    queries: Sequence[Query],
    whole: ImageEmbedding,
    read: Picture,
    tile: int,
    cache: EmbeddingCache,
    source: Source,
    *,
    floor: float,
    nms_iou: float,
) -> Found:
    """Find queries on the whole image and on its tiles, as one answer.

    Args:
        detector: whose queries they are.
        queries: what is asked.
        whole: the embedding of the image.
        read: the image.
        tile: side of tiles in pixels, or ``tiles.HALF``; 0: none.
        cache: of embeddings; a tile's is kept like an image's.
        source: recorded with every proposal.
        floor: keep scores >= this.
        nms_iou: overlap above which the better of two boxes of one category stays.
    """
    parts = [query_answers.found(detector, whole, queries, source, floor=floor, nms_iou=nms_iou, outlines=False)]
    side = tiles.side_of(read.size_hw, tile)
    for region in tiles.tiles(read.size_hw, side) if tile else ():
        yield
        piece = _embedded(detector, read, region, side, cache)
        answer = query_answers.found(detector, piece, queries, source, floor=floor, nms_iou=nms_iou, outlines=False)
        parts.append(tiles.place(answer, region, read.size_hw))
    return tiles.merge(parts, nms_iou)


def regions(segmenter: Segmenter, read: Picture, whole: Proposals, tile: int) -> Found:
    """Segment the whole image and its tiles, pieces on both sides of a seam joined.

    Args:
        segmenter: asked about each tile.
        read: the image.
        whole: what it said of all of it, in pixels of the image.
        tile: side of tiles in pixels, or ``tiles.HALF``.
    """
    parts = []
    side = tiles.side_of(read.size_hw, tile)
    for region in tiles.tiles(read.size_hw, side):
        yield
        seen = Excerpt(np.ascontiguousarray(read.part(region, side).rgb), region, read.size_hw)
        parts.append((region, seen.proposals_out(surest(segmenter.segment(seen.rgb)))))
    if not parts:
        return whole
    found = tiled_regions.merged(whole, parts, read.size_hw, side)
    return surest(replace(found, source=whole.source))


def _embedded(
    detector: Detector, read: Picture, region: tiles.Region, side: int, cache: EmbeddingCache
) -> ImageEmbedding:
    left, top, right, bottom = region
    key = embedding_keys.key_for(detector, f"{read.content}@{left},{top},{right},{bottom}")
    held = cache.get(key)
    if held is None:
        held = embedding_keys.computed(detector, key, np.ascontiguousarray(read.part(region, side).rgb), cache)
        cache.put(key, held)
    return held
