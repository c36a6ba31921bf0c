"""The course of a training: what each pass over the labels brought, and when it is enough."""

from __future__ import annotations

import math
from dataclasses import dataclass

from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message

PATIENCE = 8
"""A training ends when so many epochs in a row brought nothing better."""
LEAST_GAIN = 1e-4


@dataclass(frozen=True, slots=True)
class Epoch:
    """Result of one pass over the labels."""

    number: int
    """From 1 on."""
    most: int
    """Number of epochs at most."""
    loss: float
    """Mean over the pass."""
    score: float | None = None
    """On what was kept aside, 0..1; None where nothing was."""
    best: bool = False
    """True if no epoch before was as good."""


class Course:
    """Watches the epochs go by. Without a score the last epoch is the best one."""

    def __init__(self, most: int, patience: int = PATIENCE) -> None:
        self.most = most
        self.epochs: list[Epoch] = []
        self.best = 0
        """Number of the best epoch; 0 before the first."""
        self._patience = patience
        self._best_score = -math.inf

    def check(self, loss: float) -> None:
        """Raises AnnotatorError for a loss that is not a number."""
        if not math.isfinite(loss):
            raise AnnotatorError(
                Message("The training came apart: its loss is not a number."),
                hint=Message.by_place(
                    window=Message("Train with other labels; the models that are there stay as they were."),
                    shell=Message(
                        "Train with other labels or another --seed; the models that are there stay as they were."
                    ),
                ),
            )

    def note(self, loss: float, score: float | None) -> Epoch:
        """Take in the next epoch.

        Raises:
            AnnotatorError: the loss is not a number.
        """
        self.check(loss)
        is_best = score is None or score > self._best_score + LEAST_GAIN
        if is_best:
            self.best = len(self.epochs) + 1
            self._best_score = -math.inf if score is None else score
        epoch = Epoch(len(self.epochs) + 1, self.most, loss, score, is_best)
        self.epochs.append(epoch)
        return epoch

    @property
    def is_over(self) -> bool:
        """True if nothing better is to be expected, or the last epoch was reached."""
        return len(self.epochs) >= self.most or len(self.epochs) - self.best >= self._patience
