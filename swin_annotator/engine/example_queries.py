"""Drawn examples as queries.

One whose image is gone, or another by now, is asked as it was while its embedding is kept; else the others are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

from swin_annotator.core import images
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import ExemplarPrompt, Query
from swin_annotator.core.types import BoxXYWH
from swin_annotator.engine import advice
from swin_annotator.engine.jobs import Progress
from swin_annotator.errors import ImageUnreadable, PromptError
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector

LIKE = "like "
"""Beginning of the prompt of what an example found."""


def queries_of(
    detector: Detector,
    exemplars: Sequence[ExemplarPrompt],
    paths: Mapping[int, Path],
    seen: Callable[[Path], ImageEmbedding],
    kept: Callable[[str], ImageEmbedding | None],
    *,
    asked_beside: bool,
) -> Generator[Progress, None, list[Query]]:
    """A query for each example whose image is there; ``Advice`` about the others.

    Args:
        detector: whose queries.
        exemplars: of any categories.
        paths: image id to file, for every image that an example lies on.
        seen: gives an image's embedding.
        kept: gives the embedding of an image that had these bytes, by their hash; None where there is none any more.
        asked_beside: whether something is asked without these examples, such as words.

    Raises:
        PromptError: a box without area on its image, or an image that is not in the folder.
        ImageUnreadable: the image of an example, where nothing else is asked.
    """
    queries: list[Query] = []
    gone: dict[str, ImageUnreadable] = {}
    as_it_was: dict[str, None] = {}
    for exemplar in exemplars:
        path = paths.get(exemplar.image_id)
        if path is None:
            raise PromptError(
                Message("The image of an example is not in this folder."), hint=Message("Remove the example.")
            )
        yield Progress(0, 3, Message("Looking at the example on {path}", path=path.name))
        try:
            is_there = not exemplar.content or _holds(path, exemplar.content)
            embedding = seen(path) if is_there else _of_before(path, exemplar.content, kept)
        except ImageUnreadable as error:
            gone[path.name] = error
            continue
        if not is_there:
            as_it_was[path.name] = None
        queries.append(
            detector.encode_exemplar(
                embedding,
                exemplar.bbox_xywh,
                exemplar.category,
                negative=exemplar.negative,
                prompt=f"{'not ' if exemplar.negative else ''}{like(path.name, exemplar.bbox_xywh)}",
            )
        )
    if gone:
        if not asked_beside and all(query.negative for query in queries):
            raise next(iter(gone.values()))
        yield Progress(0, 3, result=advice.gone(tuple(gone)))
    if as_it_was:
        yield Progress(0, 3, result=advice.as_it_was(tuple(as_it_was)))
    return queries


def _holds(path: Path, content: str) -> bool:
    try:
        return images.content_hash(path) == content
    except ImageUnreadable:
        return False


def _of_before(path: Path, content: str, kept: Callable[[str], ImageEmbedding | None]) -> ImageEmbedding:
    embedding = kept(content)
    if embedding is None:
        images.content_hash(path)  # says so where the file is gone
        raise ImageUnreadable(
            Message("{path} is not the image any more on which the example was drawn.", path=path),
            hint=Message("Put the file back, or remove the example."),
        )
    return embedding


def like(name: str, box: BoxXYWH) -> str:
    """Return what a proposal says that an example found: the example's file name, and its bbox_xywh."""
    return f"{LIKE}{name}:{numbers(box)}"


def numbers(box: BoxXYWH) -> str:
    """A box as prompts and profiles write it: ``x,y,w,h``."""
    return ",".join(f"{value:g}" for value in box)
