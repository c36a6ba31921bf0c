"""A detector, a segmenter and a classifier without weights or torch, for tests and demonstrations of the window.

They see flat coloured shapes on a flat background and know eleven colour words. What they say follows from the pixels
alone, so that a test can draw an image and know the answer.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import masks
from swin_annotator.core.decode import exemplar_query
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.geometry import xyxy_from_xywh
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.queries import Query, QueryKind, Template, TextPrompt, check_phrases
from swin_annotator.core.types import BoxXYWH, Source
from swin_annotator.errors import EmbeddingMismatch
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.crops import square

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (220, 30, 30),
    "green": (30, 160, 60),
    "blue": (30, 60, 220),
    "yellow": (240, 220, 40),
    "orange": (245, 140, 20),
    "purple": (130, 40, 170),
    "pink": (250, 130, 190),
    "brown": (120, 70, 30),
    "black": (10, 10, 10),
    "white": (250, 250, 250),
    "grey": (128, 128, 128),
}
WORDS = {"gray": "grey", "violet": "purple", "magenta": "pink"}
LEAST_PIXELS = 9
MOST_BLOBS = 300
_NAMES = tuple(COLOURS)
_TABLE = np.array(list(COLOURS.values()), np.int32)
_UNKNOWN_DIMENSIONS = 16
_DIMENSIONS = len(_NAMES) + 1 + _UNKNOWN_DIMENSIONS
"""One per colour, one for the background, the rest for words that are no colour."""


@dataclass(frozen=True, slots=True, eq=False)
class Blob:
    """A connected region of one named colour."""

    colour: int
    """Index into ``COLOURS``."""
    box_xyxy: tuple[int, int, int, int]
    mask: NDArray[np.bool_]
    """(h, w) of its box."""

    @property
    def area(self) -> int:
        """Pixels inside."""
        return int(self.mask.sum())


class FakeDetector:
    """Finds blobs by colour word and by example; deterministic, and follows the contract of every detector.

    Each blob gives two tokens, the second slightly off and less sure, so that suppression has something to do. One
    more token stands for the background. A colour word scores 0.82 to 0.97, larger blobs higher.
    """

    preprocessing = "fake-1"
    dtype = "float32"

    def __init__(self, name: str = "fake") -> None:
        self.name = name
        self.embedded = 0
        """Number of times that an image was embedded; tests of caches look at it."""

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> FakeDetector:
        """A detector that needs nothing from the folder."""
        return cls(name)

    def embed(self, rgb: Rgb) -> ImageEmbedding:
        """Two tokens per blob and one for the background."""
        self.embedded += 1
        height, width = rgb.shape[:2]
        boxes: list[tuple[float, ...]] = [(0, 0, width, height)]
        vectors, scale, objectness = [_basis(len(_NAMES))], [5.5], [0.05]
        for blob in find_blobs(rgb):
            size = float(np.sqrt(blob.area / (height * width)))
            left, top, right, bottom = blob.box_xyxy
            off_x, off_y = 0.06 * (right - left), 0.06 * (bottom - top)
            boxes += [(left, top, right, bottom), (left + off_x, top + off_y, right, bottom)]
            vectors += [_basis(blob.colour)] * 2
            scale += [5.5 + 6.5 * size, 5.2 + 6.5 * size]
            objectness += [0.9, 0.6]
        return ImageEmbedding(
            self.name,
            (height, width),
            np.stack(vectors),
            np.array(boxes, np.float32),
            np.full(len(boxes), -0.7, np.float32),
            np.array(scale, np.float32),
            np.array(objectness, np.float32),
        )

    def encode_text(self, prompts: Sequence[TextPrompt], template: Template) -> list[Query]:
        """One query per phrase; the first colour word of a phrase counts."""
        for prompt in prompts:
            check_phrases(prompt.phrases)
        return [
            Query(prompt.category, _word_vector(phrase), self.name, QueryKind.TEXT, prompt=phrase)
            for prompt in prompts
            for phrase in prompt.phrases
        ]

    def encode_exemplar(
        self, embedding: ImageEmbedding, box: BoxXYWH, category: str, *, negative: bool = False, prompt: str = ""
    ) -> Query:
        """The query for blobs of the colour under the box. Raises EmbeddingMismatch for another model's embedding."""
        if embedding.model != self.name:
            raise EmbeddingMismatch(
                Message("{name} can't read an embedding of {model}.", name=self.name, model=embedding.model)
            )
        corners = xyxy_from_xywh(box)
        return exemplar_query(embedding, corners, category, negative=negative, prompt=prompt, gain=8.0, bias=0.5)

    def taught(self, phrase: str) -> bool:
        """Return whether the phrase has a colour word."""
        return _colour_of(phrase) is not None


class FakeClassifier:
    """Names images by their colours; features are the shares of the named colours."""

    labels = _NAMES
    pooling = "fake-1"
    dtype = "float32"

    def __init__(self, name: str = "fake-classifier") -> None:
        self.name = name

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> FakeClassifier:
        """A classifier that needs nothing from the folder."""
        return cls(name)

    def classify(self, rgb: Rgb) -> tuple[tuple[str, ...], NDArray[np.float32]]:
        """Colours, the most frequent first, with the share of the pixels that have them."""
        share = _shares(rgb)
        order = np.argsort(-share, kind="stable")
        return tuple(_NAMES[i] for i in order), share[order]

    def features(self, rgb: Rgb, boxes: Sequence[BoxXYWH] | None = None) -> NDArray[np.float32]:
        """(n, 11) unit rows of colour shares."""
        views = [rgb] if boxes is None else [square(rgb, box, 32, 0.0) for box in boxes]
        shares = np.array([_shares(view) for view in views], np.float32).reshape(-1, len(_NAMES))
        return shares / np.linalg.norm(shares, axis=1, keepdims=True)


class FakeSegmenter:
    """Proposes every blob with its mask; its labels are the colour words."""

    labels = _NAMES

    def __init__(self, name: str = "fake-segmenter") -> None:
        self.name = name

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> FakeSegmenter:
        """A segmenter that needs nothing from the folder."""
        return cls(name)

    def segment(self, rgb: Rgb, embedding: ImageEmbedding | None = None) -> Proposals:
        """Every blob, largest first; the score is how much of its box it fills."""
        source = Source("model", self.name)
        found = []
        for blob in find_blobs(rgb):
            left, top, right, bottom = blob.box_xyxy
            full = np.zeros(rgb.shape[:2], bool)
            full[top:bottom, left:right] = blob.mask
            found.append((blob.mask.mean(), blob, masks.encode(full)))
        if not found:
            return no_proposals(source)
        found.sort(key=lambda row: -row[0])
        return Proposals(
            np.array([blob.box_xyxy for _, blob, _ in found], np.float32),
            np.array([score for score, _, _ in found], np.float32),
            tuple(_NAMES[blob.colour] for _, blob, _ in found),
            source,
            tuple(mask for _, _, mask in found),
        )


def find_blobs(rgb: Rgb) -> list[Blob]:
    """Connected regions of one named colour that is not the border's, largest first; at most 300."""
    nearest = _nearest_colour(rgb)
    border = np.concatenate([nearest[0], nearest[-1], nearest[:, 0], nearest[:, -1]])
    background = int(np.bincount(border, minlength=len(_NAMES)).argmax())
    blobs = [blob for colour in np.unique(nearest) if colour != background for blob in _regions(nearest, int(colour))]
    blobs.sort(key=lambda blob: (-blob.area, blob.box_xyxy))
    return blobs[:MOST_BLOBS]


def _regions(nearest: NDArray[np.uint8], colour: int) -> Iterator[Blob]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats((nearest == colour).astype(np.uint8), connectivity=8)
    for index in range(1, count):
        left, top, width, height, area = (int(v) for v in stats[index])
        if area >= LEAST_PIXELS:
            inside = labels[top : top + height, left : left + width] == index
            yield Blob(colour, (left, top, left + width, top + height), inside)


def _nearest_colour(rgb: Rgb) -> NDArray[np.uint8]:
    """(h, w) index of the named colour closest to each pixel."""
    nearest = np.zeros(rgb.shape[:2], np.uint8)
    least = np.full(rgb.shape[:2], np.iinfo(np.int32).max, np.int32)
    pixels = rgb.astype(np.int32)
    for index, colour in enumerate(_TABLE):
        distance = ((pixels - colour) ** 2).sum(axis=2)
        nearest[distance < least] = index
        least = np.minimum(least, distance)
    return nearest


def _shares(rgb: Rgb) -> NDArray[np.float32]:
    """(11,) share of the pixels nearest to each named colour."""
    counts = np.bincount(_nearest_colour(rgb).ravel(), minlength=len(_NAMES))
    return (counts / counts.sum()).astype(np.float32)


def _colour_of(phrase: str) -> int | None:
    for word in re.findall(r"[a-z]+", phrase.lower()):
        name = WORDS.get(word, word)
        if name in COLOURS:
            return _NAMES.index(name)
    return None


def _word_vector(phrase: str) -> NDArray[np.float32]:
    colour = _colour_of(phrase)
    if colour is not None:
        return _basis(colour)
    bucket = hashlib.sha256(phrase.lower().encode()).digest()[0] % _UNKNOWN_DIMENSIONS
    return _basis(len(_NAMES) + 1 + bucket)


def _basis(dimension: int) -> NDArray[np.float32]:
    vector = np.zeros(_DIMENSIONS, np.float32)
    vector[dimension] = 1
    return vector
