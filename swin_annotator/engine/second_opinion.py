"""A model's second opinion on the labels of a file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from swin_annotator import formats
from swin_annotator.core import folders, second_opinion
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.second_opinion import Remark
from swin_annotator.core.types import Annotation, Image
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.matching import folder_within, match_paths
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult, Recipe, prelabel
from swin_annotator.errors import LabelFileError
from swin_annotator.store.embeddings import EmbeddingCache


@dataclass(frozen=True, slots=True)
class Opinion:
    """A remark, with names."""

    path: str
    """Path of the image, in the folder."""
    category: str
    other: str
    """Category that was found instead; empty where it is the same or nothing was found."""
    remark: Remark


def second_opinion_on(
    labels: Path, folder: Path, detector: str, pool: ModelPool, cache: EmbeddingCache, sure: float
) -> Work:
    """A tuple of ``Opinion``, what weighs most first; every category that has labels is asked by its name.

    Images of the file that are not in the folder, or can't be read, are passed over.

    Args:
        labels: the file.
        folder: where its images are.
        detector: which is asked.
        pool: gives it.
        cache: of embeddings.
        sure: score from which what is not labelled is worth a look.

    Raises:
        LabelFileError: no label file of a known format, or one without objects.
        NoImages: the folder can't be read.
        ModelError: the detector can't be found, loaded or run.
    """
    reading = formats.named(formats.guess(labels)).open_labels(labels, folder)
    on_disk = list(folders.list_images(folder))
    match = match_paths([image.path for image in reading.dataset.images], on_disk, base=folder_within(labels, folder))
    known = {reading.dataset.images[i].id: on_disk[k] for i, k in match.pairs.items()}
    held: dict[int, list[Annotation]] = defaultdict(list)
    for annotation in reading.annotations():
        held[annotation.image_id].append(annotation)
    used = {a.category_id for rows in held.values() for a in rows}
    asked = {category.name: category.id for category in reading.dataset.categories if category.id in used}
    if not asked:
        raise LabelFileError(f"{labels} holds no objects.", hint="A second opinion needs labels to compare with.")
    recipe = Recipe(tuple(TextPrompt(name, (name,)) for name in asked), detector=detector, floor=second_opinion.UNSEEN)
    remarks: list[Remark] = []
    wanted = [Image(image_id, path) for image_id, path in known.items()]
    for step in prelabel(wanted, folder, recipe, pool, cache):
        if isinstance(step.result, ImageResult) and step.result.error is None:
            image_id = step.result.image.id
            found = [
                part.annotation(i, image_id=image_id, category_id=asked[name])
                for part in step.result.found
                for i, name in enumerate(part.categories)
            ]
            remarks += second_opinion.compare(held[image_id], found, asked.values(), sure)
        yield Progress(step.done, step.total, step.message)
    named = {0: "", **{number: name for name, number in asked.items()}}
    return tuple(
        Opinion(known[one.image_id], named[one.category_id], named[one.other_id], one)
        for one in second_opinion.ordered(remarks)
    )
