"""The faces behind which all models stand. No torch here: listing models must be free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core.clicks import Clicks
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import Query, Template, TextPrompt
from swin_annotator.core.types import BoxXYWH, Rle

Rgb = NDArray[np.uint8]
"""(h, w, 3) upright sRGB image, as ``core.images.read_rgb`` returns it."""


class Task(StrEnum):
    """Tasks of models."""

    DETECT = "detect"
    SEGMENT = "segment"
    REFINE = "refine"
    CLASSIFY = "classify"
    """Tags of images and categories of boxes."""


class PromptKind(StrEnum):
    """Kinds of prompt that a detector can be asked by."""

    WORDS = "words"
    EXAMPLES = "examples"


ASKS: Final = {"grounding": (PromptKind.WORDS,)}
"""Backends whose detectors can't be asked by both."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One row of ``models list``: what a model is and where its weights are."""

    name: str
    backend: str
    """Key of ``registry.BACKENDS``."""
    tasks: tuple[Task, ...]
    location: str
    """A folder, or a hub id such as ``google/owlv2-base-patch16-ensemble``."""
    title: str = ""
    licence: str = ""
    size_bytes: int = 0
    """Download size; 0 when unknown."""
    revision: str = ""
    sha256: Mapping[str, str] = field(default_factory=dict)
    """File name to hash, for files that must match; may be empty."""
    options: Mapping[str, object] = field(default_factory=dict)
    """Handed to the backend, such as ``{"head": "ssformer"}``."""
    note: str = ""
    embedded: bool = False
    gmacs: float = 0.0
    """Cost of one image, in thousand million multiply-accumulates; 0 where nobody counted."""
    threshold: float = 0.0
    """The score from which on its publishers show what it found; 0 where they do not say."""

    @property
    def asks(self) -> tuple[PromptKind, ...]:
        """Kinds of prompt that it finds things by; nothing where it is no detector."""
        return ASKS.get(self.backend, tuple(PromptKind)) if Task.DETECT in self.tasks else ()


@runtime_checkable
class Detector(Protocol):
    """Finds objects by word and by example. One image embedding answers every query."""

    name: str
    """Name and revision; equals ``ImageEmbedding.model`` and ``Query.model``."""
    preprocessing: str
    """Version of the preprocessing; part of the cache key."""
    dtype: str

    def embed(self, rgb: Rgb) -> ImageEmbedding:
        """The image side: one run of the backbone.

        Raises:
            ModelOutOfMemory: the image tower did not fit.
        """
        ...

    def encode_text(self, prompts: Sequence[TextPrompt], template: Template) -> list[Query]:
        """One query per phrase; text embeddings are memoised."""
        ...

    def encode_exemplar(
        self, embedding: ImageEmbedding, box: BoxXYWH, category: str, *, negative: bool = False, prompt: str = ""
    ) -> Query:
        """The query for "more like this box" of an embedded image.

        Raises:
            PromptError: the box has no area on the image.
        """
        ...

    def taught(self, phrase: str) -> bool:
        """Return whether the text tower can be expected to know the phrase; always true for large models."""
        ...


@runtime_checkable
class ReadsSoFar(Protocol):
    """A detector whose text tower reads phrases up to a length."""

    def cuts(self, phrase: str, template: Template) -> bool:
        """Return whether only the beginning of the phrase is read."""
        ...


@runtime_checkable
class ReadsTogether(Protocol):
    """A detector that mixes words into the image: its embedding answers nothing by itself."""

    def answer(self, embedding: ImageEmbedding, queries: Sequence[Query]) -> tuple[ImageEmbedding, list[Query]]:
        """An embedding and queries that can be decoded, from those of ``embed`` and ``encode_text``: slow.

        Raises:
            EmbeddingMismatch: something comes from another model.
            ModelOutOfMemory: the network did not fit.
        """
        ...


@runtime_checkable
class TaughtByDrawings(Protocol):
    """A detector that drawings taught words of, beside photos."""

    def only_drawn(self, phrase: str) -> bool:
        """Return whether drawings alone showed the phrase; on photos it then finds little."""
        ...


@runtime_checkable
class Outlines(Protocol):
    """A detector that reads prompts and image together, and outlines what it finds."""

    def outlined(self, joined: ImageEmbedding, found: Proposals) -> Proposals:
        """Return ``found`` with masks at image size.

        Args:
            joined: from ``answer``.
            found: decoded from it.
        """
        ...


@runtime_checkable
class Segmenter(Protocol):
    """Proposes masks for the labels it was trained on."""

    name: str
    labels: tuple[str, ...]
    """Labels that it can find; mapped to project categories by the user."""

    def segment(self, rgb: Rgb, embedding: ImageEmbedding | None = None) -> Proposals:
        """Proposals with masks; ``categories`` are the model's own labels.

        Args:
            rgb: the image.
            embedding: of the same model and image, if held: saves the backbone where the model shares it.

        Raises:
            ModelOutOfMemory: the network did not fit.
        """
        ...


@runtime_checkable
class Refiner(Protocol):
    """Turns boxes into masks."""

    name: str

    def refine(self, rgb: Rgb, boxes: Sequence[BoxXYWH]) -> list[Rle]:
        """One full-size mask per box; never empty: where nothing is found, the box's own pixels."""
        ...


@runtime_checkable
class ClickRefiner(Refiner, Protocol):
    """A refiner that can be told more than a box."""

    def refine_clicks(self, rgb: Rgb, clicks: Clicks) -> Rle:
        """One full-size mask of what was pointed at; never empty.

        Args:
            rgb: the image.
            clicks: not empty, in image pixels.
        """
        ...


@runtime_checkable
class Describer(Protocol):
    """Says what an image or a box looks like, as a vector in which alike things lie close."""

    name: str
    """Name and revision; part of the cache key."""
    pooling: str
    """Version of crops, preprocessing and pooling; part of the cache key."""
    dtype: str
    """Precision that the numbers were computed in, such as ``bfloat16`` or ``int8-openvino``; part of the cache key."""

    def features(self, rgb: Rgb, boxes: Sequence[BoxXYWH] | None = None) -> NDArray[np.float32]:
        """(n, d) float32 rows of length one, to be compared by cosine.

        Rows of images may have another d than rows of boxes; the two are never compared.

        Args:
            rgb: the image.
            boxes: in image pixels, one row for each, in order; none of them: (0, d). None: one row for the whole image.

        Raises:
            PromptError: a box has no area on the image.
            ModelOutOfMemory: the network did not fit.
        """
        ...


class FeatureNamer(Protocol):
    """Names what a describer's features show."""

    classes: tuple[str, ...]

    def probabilities(self, features: NDArray[np.float32]) -> NDArray[np.float64]:
        """(m, classes) for features (m, d); each row sums to one."""
        ...


@runtime_checkable
class KnowsTags(Describer, Protocol):
    """A describer that may have been taught tags of a user's own."""

    own_tags: FeatureNamer | None


@runtime_checkable
class Classifier(Describer, Protocol):
    """A describer that was also trained to name what it sees."""

    labels: tuple[str, ...]
    """Labels that it can say, in the order of its outputs."""

    def classify(self, rgb: Rgb) -> tuple[tuple[str, ...], NDArray[np.float32]]:
        """Its labels, the likeliest first, and their probabilities, float32, which add up to one.

        Raises:
            ModelOutOfMemory: the network did not fit.
        """
        ...
