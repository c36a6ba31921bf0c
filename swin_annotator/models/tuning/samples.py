"""Labelled images as fine-tuning reads them: from the file, each time anew, so that a folder of any size fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from swin_annotator.core import images
from swin_annotator.errors import AnnotatorError, ImageUnreadable
from swin_annotator.messages import Message

Rgb = NDArray[np.uint8]
Places = NDArray[np.uint8]


def _no_boxes() -> NDArray[np.float32]:
    return np.zeros((0, 4), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """An image with everything that somebody said of it; each kind of training reads its part."""

    path: Path
    tags: tuple[int, ...] = ()
    """Places of its tags."""
    boxes_xyxy: NDArray[np.float32] = field(default_factory=_no_boxes)
    """(n, 4) of accepted objects, in image pixels."""
    classes: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, np.intp))
    """(n,) of them."""
    undecided_xyxy: NDArray[np.float32] = field(default_factory=_no_boxes)
    """(m, 4) of what waits for a decision: nothing is learnt there."""
    places: Callable[[tuple[int, int]], Places] | None = None
    """From (height, width) to the class of each pixel, ``pixel_loss.UNKNOWN`` where nobody said it."""

    def rgb(self) -> Rgb:
        """The pixels. Raises ImageUnreadable."""
        return images.read(self.path).rgb


class Tuned(Protocol):
    """A network with the labels that it is trained on."""

    @property
    def network(self) -> nn.Module:
        """All of it, with weights that learn."""
        ...

    @property
    def slower(self) -> Sequence[tuple[str, float]]:
        """Beginnings of names of weights, and the share of the rate at which they learn."""
        ...

    @property
    def train(self) -> Sequence[Sample]:
        """Images that are learnt from."""
        ...

    @property
    def aside(self) -> Sequence[Sample]:
        """Images that are measured on."""
        ...

    def view(self, sample: Sample, rng: np.random.Generator) -> Any:
        """One image as a step sees it; runs beside the training. Raises ImageUnreadable."""
        ...

    def loss(self, views: Sequence[Any]) -> Tensor:
        """Loss of a batch, with gradients."""
        ...

    def measure(self) -> dict[str, float]:
        """Class to what the network reaches on what was kept aside; nothing where that has none of it."""
        ...

    def write(self, folder: Path, card: str) -> None:
        """A model folder that can be loaded here and elsewhere, with the card as its README."""
        ...


def readable(samples: Iterable[Sample]) -> Iterator[tuple[Sample, Rgb]]:
    """Samples with their pixels; one that can't be read any more is passed over."""
    for sample in samples:
        try:
            rgb = sample.rgb()
        except ImageUnreadable:
            continue  # gone since the training began; the others are as good
        yield sample, rgb


def drawn(tuned: Tuned, seed: int, step: int, batch: int) -> list[Any]:
    """Views of the images of a step; the same for the same seed and step.

    Every image comes once before one comes again. One that can't be read any more is passed over.

    Raises:
        AnnotatorError: none of them can be read.
    """
    count = len(tuned.train)
    rng = np.random.default_rng((seed, step, 1))
    found: list[Any] = []
    for number in range(step * batch, step * batch + batch + count):
        order = np.random.default_rng((seed, number // count, 2)).permutation(count)
        try:
            found.append(tuned.view(tuned.train[order[number % count]], rng))
        except ImageUnreadable:
            continue  # gone since the training began; the others are as good
        if len(found) == batch:
            return found
    raise AnnotatorError(
        Message("None of the labelled images can be read."), hint=Message("Check that their drive is connected.")
    )
