"""Answering queries on an embedded image: one small matrix product, no torch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import geometry, halves, platt, suppression
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import MOST, Proposals, no_proposals
from swin_annotator.core.queries import Query, QueryKind
from swin_annotator.core.types import Source
from swin_annotator.errors import EmbeddingMismatch, PromptError
from swin_annotator.messages import Message

FLOOR = 0.03
"""Proposals are kept down to this score, so that a slider can go down without the model."""
NMS_IOU = 0.5
"""Overlap above which the better of two boxes of one category stays."""
SURE, MOST_SURE = 0.6, 8
"""The surest of a kind: so many at most, with this share of the best score."""
_TINY = 1e-30
_NEARLY = 1 - 1e-5
"""Below one, so that no box falls out by rounding before its overlap is known."""
RIVAL = 0.5
"""From this likeness up a negative example can beat a word; below, the two scales can't be compared."""
NEAR = 1 / 3
"""Share of the median token's distance to an example: what is nearer may be of the same kind."""
CANDIDATE_IOU = 0.65
"""Exemplar candidates overlap the drawn box at least this much (OWL-ViT, arXiv 2205.06230, appendix A1.7)."""


def score(embedding: ImageEmbedding, queries: Sequence[Query]) -> NDArray[np.float32]:
    """(n, q) scores in 0..1 of every token for every query.

    Text: ``sigmoid((cosine + shift) * scale)`` (OWL-ViT, sec. 3; shift and scale as in the released checkpoints), from
    the cosine of which a learned query takes its ``bias``.
    Exemplar: ``sigmoid(gain * (cosine - bias))``. Either is mixed with the token's objectness by the query's
    ``objectness_share``, and stretched by its ``slope`` and ``lift``.

    Raises:
        EmbeddingMismatch: a query comes from another model or revision.
    """
    check_model(embedding.model, queries)
    mixed = _with_objectness(_likeness(embedding, queries), embedding.objectness, queries)
    return _stretched(mixed, queries)


def check_model(model: str, queries: Sequence[Query]) -> None:
    """Raises EmbeddingMismatch when a query does not come from this model and revision."""
    for query in queries:
        if (asked := query.model) != model:
            raise EmbeddingMismatch(
                Message(
                    "A query of {model} can't be asked of an image embedded by {model2}.", model=asked, model2=model
                ),
                hint=Message("Embed the image with the model that made the query."),
            )


def _with_objectness(
    scores: NDArray[np.float32], objectness: NDArray[np.float32] | None, queries: Sequence[Query]
) -> NDArray[np.float32]:
    """(n, q) scores mixed with the (n,) objectness of the tokens by each query's share."""
    share = np.array([query.objectness_share for query in queries], np.float32)
    if objectness is None or not share.any():
        return scores
    # As logarithms: numpy works on several at a time, on powers on one after the other.
    mixed: NDArray[np.float32] = np.exp(
        (1 - share) * np.log(np.maximum(scores, _TINY)) + share * np.log(np.maximum(objectness, _TINY))[:, None]
    )
    return mixed


def _stretched(
    scores: NDArray[np.float32], queries: Sequence[Query], of: NDArray[np.intp] | None = None
) -> NDArray[np.float32]:
    """(n, q) scores as answers taught what they mean; with ``of`` (n,) the query of each of (n, 1) scores."""
    if all(query.slope == 1 and not query.lift for query in queries):
        return scores
    slope = np.array([query.slope for query in queries], np.float32)
    lift = np.array([query.lift for query in queries], np.float32)
    if of is not None:
        slope, lift = slope[of][:, None], lift[of][:, None]
    return _sigmoid((slope * platt.logit(scores) + lift).astype(np.float32))


def _likeness(embedding: ImageEmbedding, queries: Sequence[Query]) -> NDArray[np.float32]:
    """(n, q) scores in 0..1 of every token for every query, before objectness has its share."""
    if not queries:
        return np.zeros((len(embedding.shift), 0), np.float32)
    vectors = np.stack([query.vector for query in queries]).astype(np.float32)
    cosine = halves.singles(embedding.class_vectors) @ vectors.T
    return _as_likeness(cosine, embedding.shift, embedding.scale, queries)


def _as_likeness(
    cosine: NDArray[np.float32], shift: NDArray[np.float32], scale: NDArray[np.float32], queries: Sequence[Query]
) -> NDArray[np.float32]:
    """(n, q) scores in 0..1 from (n, q) cosines and the (n,) shift and scale of the tokens."""
    text = np.array([query.kind is QueryKind.TEXT for query in queries])
    gain = np.array([query.gain for query in queries], np.float32)
    bias = np.array([query.bias for query in queries], np.float32)
    logits = np.where(
        text[None, :],
        (cosine - bias + shift[:, None]) * scale[:, None],
        gain * (cosine - bias),
    )
    return _sigmoid(logits)


def decode(
    embedding: ImageEmbedding,
    queries: Sequence[Query],
    source: Source,
    *,
    floor: float = FLOOR,
    nms_iou: float = NMS_IOU,
) -> Proposals:
    """Find ``queries`` on an embedded image, after class-aware NMS.

    Where several tokens speak for an object their votes move its box, and a box that few vote for loses score. On 24
    examples of nine photo sets that raised AP50 from .53 to .55, on blood cells and chess pieces by .05 to .12;
    suppression of what lies inside, at an IoU of 0.3 to 0.6, Soft-NMS and weighted box fusion brought less or nothing.

    Args:
        embedding: the image.
        queries: vectors with their categories. Several queries of a category count by their best, not their mean.
            Negative queries compete for tokens: where one wins, nothing is proposed, and what overlaps a winner of a
            negative query is suppressed. A negative example wins against a word only where the likeness alone is 0.5
            and more: what is no object to the model, with little objectness, can still be just what was drawn.
        source: recorded with every proposal.
        floor: keep scores >= this.
        nms_iou: overlap above which the better of two boxes of one category stays.

    Returns:
        At most 1000 proposals, best first, one category per token.

    Raises:
        EmbeddingMismatch: a query comes from another model or revision.
    """
    check_model(embedding.model, queries)
    negative = np.array([query.negative for query in queries], bool)
    if negative.all():
        return no_proposals(source)
    likeness = _likeness(embedding, queries)
    plain = _with_objectness(likeness, embedding.objectness, queries)
    scores = _stretched(plain, queries)
    text = np.array([query.kind is QueryKind.TEXT for query in queries])
    best = _winners(scores, likeness, negative, text)
    top = scores[np.arange(len(best)), best]
    solid = geometry.area_xyxy(embedding.boxes_xyxy) >= 1.0
    keep = np.flatnonzero((top >= floor) & solid)
    keep = keep[np.argsort(-top[keep], kind="stable")][: 2 * MOST]
    # Every negative query, whatever its category, is one rival class of its own.
    names = sorted({query.category for query in queries if not query.negative})
    class_of = np.array([0 if q.negative else 1 + names.index(q.category) for q in queries], np.intp)
    boxes, winner, alike = embedding.boxes_xyxy[keep], best[keep], likeness[keep, best[keep]]
    ranks = plain[keep, winner]  # what answers taught about scores moves no box and no order within a category
    keep_order = np.argsort(-ranks, kind="stable")
    boxes, winner, alike, ranks = boxes[keep_order], winner[keep_order], alike[keep_order], ranks[keep_order]
    kept = suppression.nms(boxes, ranks, nms_iou, class_of[winner])
    vote_iou = max(query.vote_iou for query in queries)
    if vote_iou > 0:
        moved, votes = _voted(boxes, ranks, class_of[winner], kept, vote_iou)
        boxes = geometry.clip_xyxy(moved, embedding.size_hw)
        ranks[kept] *= _support(votes, ranks[kept], class_of[winner[kept]])
        kept = kept[suppression.nms(boxes[kept], ranks[kept], nms_iou, class_of[winner[kept]])]
    against = negative[winner[kept]]
    positives = kept[~against]
    if against.any() and len(positives):
        rivals, beaten = _rivals_near(boxes[kept], against, nms_iou)
        rivals, beaten = kept[rivals], kept[beaten]
        won = _beats(ranks[rivals], ranks[beaten], alike[rivals], text[winner[beaten]] == text[winner[rivals]])
        positives = positives[~np.isin(positives, beaten[won])]
    shown = _stretched(ranks[:, None], queries, winner)[:, 0]
    positives = positives[shown[positives] >= floor]
    positives = positives[np.argsort(-shown[positives], kind="stable")][:MOST]
    found = [queries[int(q)] for q in winner[positives]]
    return Proposals(
        boxes[positives],
        shown[positives],
        tuple(query.category for query in found),
        source,
        prompts=tuple(query.prompt for query in found),
    )


def answers(
    cosine: NDArray[np.float32],
    shift: NDArray[np.float32],
    scale: NDArray[np.float32],
    objectness: NDArray[np.float32] | None,
    queries: Sequence[Query],
) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """(n,) the score of every token and the index of the query that gave it; 0 where a negative query wins.

    Args:
        cosine: (n, q)
        shift: (n,)
        scale: (n,)
        objectness: (n,) or None.
        queries: (q,) of the model that the tokens come from.
    """
    negative = np.array([query.negative for query in queries], bool)
    if negative.all():
        return np.zeros(len(shift), np.float32), np.zeros(len(shift), np.intp)
    likeness = _as_likeness(cosine, shift, scale, queries)
    scores = _stretched(_with_objectness(likeness, objectness, queries), queries)
    if len(queries) == 1:
        return scores[:, 0], np.zeros(len(shift), np.intp)
    text = np.array([query.kind is QueryKind.TEXT for query in queries])
    best = _winners(scores, likeness, negative, text)
    return np.where(negative[best], np.float32(0), scores[np.arange(len(best)), best]), best


def _winners(
    scores: NDArray[np.float32], likeness: NDArray[np.float32], negative: NDArray[np.bool_], text: NDArray[np.bool_]
) -> NDArray[np.intp]:
    """(n,) the query that each token goes to; at least one query is positive."""
    wanted = np.flatnonzero(~negative)
    best: NDArray[np.intp] = wanted[scores[:, wanted].argmax(axis=1)]
    if not negative.any():
        return best
    rows = np.arange(len(scores))
    for is_text in (True, False):
        against = np.flatnonzero(negative & (text == is_text))
        if len(against):
            rival = against[scores[:, against].argmax(axis=1)]
            won = _beats(scores[rows, rival], scores[rows, best], likeness[rows, rival], text[best] == is_text)
            best = np.where(won, rival, best)
    return best


def _voted(
    boxes: NDArray[np.float32],
    ranks: NDArray[np.float32],
    classes: NDArray[np.intp],
    kept: NDArray[np.intp],
    vote_iou: float,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(n, 4) ``boxes``, those at ``kept`` replaced by the mean of their class-mates that overlap them by ``vote_iou``.

    Votes weigh by score and squared overlap. Beside them (len(kept),) how much was voted for each, its own vote being
    one: scores by overlap.
    """
    of, by = suppression.around(boxes, classes, kept, vote_iou * _NEARLY)
    overlap = geometry.matched_iou(boxes[kept[of]], boxes[by])
    weight = ranks[by] * overlap * (overlap >= vote_iou)
    votes = (np.bincount(of, weight, len(kept)) / ranks[kept]).astype(np.float32)
    weight *= overlap
    total = np.bincount(of, weight, len(kept))
    moved = boxes.copy()
    for side in range(4):
        moved[kept, side] = np.bincount(of, weight * boxes[by, side], len(kept)) / total
    return moved, votes


def _rivals_near(
    boxes: NDArray[np.float32], against: NDArray[np.bool_], threshold: float
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(k,) boxes that speak ``against`` something, and (k,) the others that each overlaps by over ``threshold``."""
    rivals = np.flatnonzero(against)
    of, by = suppression.around(boxes, np.zeros(len(boxes), np.intp), rivals, threshold * _NEARLY)
    rivals = rivals[of]
    near = ~against[by] & (geometry.matched_iou(boxes[rivals], boxes[by]) > threshold)
    return rivals[near], by[near]


def _support(
    votes: NDArray[np.float32], ranks: NDArray[np.float32], classes: NDArray[np.integer]
) -> NDArray[np.float32]:
    """(n,) what scores are multiplied by: less than one where fewer tokens agree than on the surest of the kind.

    A thing has about as many tokens as others of its kind on the image; a box between two things or around half of one
    has few. The measure is the image's own, since small things have fewer tokens than large ones.
    """
    support = np.ones(len(votes), np.float32)
    for one in np.unique(classes[classes > 0]):
        mates = np.flatnonzero(classes == one)
        mates = mates[np.argsort(-ranks[mates], kind="stable")]
        sure = mates[ranks[mates] >= SURE * ranks[mates[0]]][:MOST_SURE]
        support[mates] = np.sqrt(np.minimum(1, votes[mates] / np.median(votes[sure])))
    return support


def _beats(
    rival: NDArray[np.float32],
    positive: NDArray[np.float32],
    likeness: NDArray[np.float32],
    same_kind: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    """Mark where a negative score wins, or ties; words and examples compare from a likeness of ``RIVAL`` up."""
    beaten: NDArray[np.bool_] = (rival >= positive) & (same_kind | (likeness >= RIVAL))
    return beaten


def exemplar_candidates(embedding: ImageEmbedding, box_xyxy: Sequence[float]) -> NDArray[np.intp]:
    """Tokens whose predicted box fits the drawn one: IoU >= max(0.65, 0.8 of the best), else the nearest by GIoU.

    Source: OWL-ViT appendix A1.7 and scenic's ``embed_image_query``.

    Raises:
        PromptError: the box has no area on the image.
    """
    box = _on_image(embedding, box_xyxy)
    overlap = geometry.iou(box, embedding.boxes_xyxy)[0]
    best = float(overlap.max())
    if best < 1e-6:
        return np.array([int(geometry.giou(box, embedding.boxes_xyxy)[0].argmax())])
    return np.flatnonzero(overlap >= min(best, max(CANDIDATE_IOU, 0.8 * best)))


def pick_exemplar_token(embedding: ImageEmbedding, box_xyxy: Sequence[float]) -> int:
    """The token that stands for the object in a drawn box.

    Among the candidates: the highest objectness x IoU where the model has objectness (OWLv2), else the class vector
    least like the mean of the image (OWL-ViT), since tokens that match no object look like background.

    Raises:
        PromptError: the box has no area on the image.
    """
    candidates = exemplar_candidates(embedding, box_xyxy)
    box = _on_image(embedding, box_xyxy)
    if embedding.objectness is not None:
        overlap = geometry.iou(box, embedding.boxes_xyxy[candidates])[0]
        return int(candidates[(embedding.objectness[candidates] * overlap).argmax()])
    vectors = halves.singles(embedding.class_vectors)
    return int(candidates[(vectors[candidates] @ vectors.mean(axis=0)).argmin()])


def exemplar_query(
    embedding: ImageEmbedding,
    box_xyxy: Sequence[float],
    category: str,
    *,
    negative: bool = False,
    prompt: str = "",
    gain: float | None = None,
    bias: float | None = None,
) -> Query:
    """The query for "more like this": the class vector of the token under a drawn box.

    A model trained with exemplar queries brings its own ``gain`` and ``bias``. Without them they come from the
    exemplar's own image: half-way between its background level and 1 is a score of 0.5, the background level itself
    0.05. Both are fixed with the query, so an object that is absent from another image stays low there instead of
    being scaled up to 1.

    Raises:
        PromptError: the box has no area on the image.
    """
    token = pick_exemplar_token(embedding, box_xyxy)
    vector = halves.singles(embedding.class_vectors[token])
    vector = vector / max(float(np.linalg.norm(vector)), 1e-12)
    if gain is None or bias is None:
        level = _background_level(embedding, box_xyxy, vector)
        gain, bias = 2 * np.log(19.0) / (1 - level), (1 + level) / 2
    return Query(
        category,
        vector.astype(np.float32),
        embedding.model,
        QueryKind.EXEMPLAR,
        negative,
        gain=float(gain),
        bias=float(bias),
        prompt=prompt,
    )


def _background_level(embedding: ImageEmbedding, box_xyxy: Sequence[float], vector: NDArray[np.float32]) -> float:
    """The cosine to ``vector`` that what is of another kind on the image stays below, at most 0.98.

    The 95th percentile over the tokens that see the image and do not touch the box, without those that are so near
    that they may be more of the kind: closer to 1 than a third of the median's distance. So the level holds both in
    a crowd of look-alikes (up to half of all tokens) and where the background is of many kinds.
    """
    vectors = halves.singles(embedding.class_vectors)
    seen = geometry.area_xyxy(embedding.boxes_xyxy) >= 1.0  # tokens in the padding have boxes without area
    outside = seen & (geometry.iou(_on_image(embedding, box_xyxy), embedding.boxes_xyxy)[0] == 0)
    cosine = (vectors[outside] if outside.any() else vectors) @ vector
    others = cosine[cosine <= 1 - NEAR * (1 - np.median(cosine))]
    return min(float(np.percentile(others if len(others) else cosine, 95)), 0.98)


def _on_image(embedding: ImageEmbedding, box_xyxy: Sequence[float]) -> NDArray[np.float32]:
    """(1, 4) the part of a drawn box inside the image. Raises PromptError where there is none."""
    box = geometry.clip_xyxy(np.asarray(box_xyxy, np.float32).reshape(1, 4), embedding.size_hw)
    if not geometry.area_xyxy(box)[0] > 0:  # also refuses NaN
        raise PromptError(
            Message("The example box has no area on the image."), hint=Message("Drag a box around one whole object.")
        )
    return box


def _sigmoid(x: NDArray[np.floating]) -> NDArray[np.float32]:
    score: NDArray[np.float32] = (1 / (1 + np.exp(-np.clip(x, -60, 60)))).astype(np.float32)
    return score
