"""The embedding of an image: everything needed to answer any query without the backbone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.generic]


@dataclass(frozen=True, slots=True)
class EmbeddingKey:
    """Two equal keys name the same numbers."""

    content: str
    """Hash of the image file's bytes."""
    model: str
    revision: str
    preprocessing: str
    dtype: str

    def __str__(self) -> str:
        return "/".join((self.model, self.revision, self.preprocessing, self.dtype, self.content))


@dataclass(frozen=True, slots=True, eq=False)
class ImageEmbedding:
    """The image side of an OWL detector for one image: n tokens, d channels.

    A score is ``sigmoid((cosine + shift) * scale)`` for text queries (OWL-ViT, arXiv 2205.06230, sec. 3).
    """

    model: str
    """Model name and revision: a query from elsewhere is refused."""
    size_hw: tuple[int, int]
    class_vectors: NDArray[np.floating]
    """(n, d) float16 or float32, rows of length one."""
    boxes_xyxy: NDArray[np.float32]
    """(n, 4) in image pixels, cut to the image."""
    shift: NDArray[np.float32]
    """(n,)"""
    scale: NDArray[np.float32]
    """(n,), positive."""
    objectness: NDArray[np.float32] | None = None
    """(n,) in 0..1: how likely a token holds any object. None for OWL-ViT, which has no such head."""
    extras: Mapping[str, Array] = field(default_factory=dict)
    """Further arrays of the model, such as pooled features or stage maps."""

    @property
    def nbytes(self) -> int:
        """Bytes held in RAM."""
        arrays = [self.class_vectors, self.boxes_xyxy, self.shift, self.scale, *self.extras.values()]
        if self.objectness is not None:
            arrays.append(self.objectness)
        return sum(array.nbytes for array in arrays)
