"""The state of a training on disk: written whole or not at all, read only where it belongs to the same training."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from swin_annotator.core import atomic
from swin_annotator.errors import ModelError
from swin_annotator.memory import ran_out
from swin_annotator.messages import Message

log = logging.getLogger(__name__)
_FORM = 1


@dataclass(frozen=True, slots=True)
class TuningState:
    """All that a training needs to go on as if nothing had been."""

    step: int
    """Steps done."""
    losses: tuple[float, ...]
    """Losses of the steps of the pass that is going on."""
    course: tuple[tuple[float, float | None], ...]
    """Loss and score of each pass that is over."""
    scores: dict[str, float]
    """Scores by class, of the best pass."""
    network: dict[str, Tensor]
    best: dict[str, Tensor]
    optimiser: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A file for the state of one training.

    Attributes:
        path: the file.
        key: equal for trainings of which one may go on with the other.
    """

    path: Path
    key: str

    def read(self) -> TuningState | None:
        """The state; None where there is none, or one of another training, or a damaged one."""
        try:
            held = torch.load(self.path, map_location="cpu", weights_only=True)
            if held["form"] != _FORM or held["key"] != self.key:
                return None
            course = tuple((float(loss), None if score is None else float(score)) for loss, score in held["course"])
            return TuningState(
                int(held["step"]),
                tuple(map(float, held["losses"])),
                course,
                dict(held["scores"]),
                held["network"],
                held["best"],
                held["optimiser"],
            )
        except FileNotFoundError:
            return None
        except Exception as error:  # damaged archives fail in every way there is; a training can begin anew
            if ran_out(error):
                raise
            log.warning("The checkpoint %s can't be read: %s", self.path, error)
            return None

    def write(self, state: TuningState) -> None:
        """Put it in the place of the older one.

        Raises:
            ModelError: no room, or no permission; the older one stays.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with atomic.replacing(self.path) as file:
                torch.save(
                    {
                        "form": _FORM,
                        "key": self.key,
                        "step": state.step,
                        "losses": list(state.losses),
                        "course": [list(one) for one in state.course],
                        "scores": dict(state.scores),
                        "network": state.network,
                        "best": state.best,
                        "optimiser": state.optimiser,
                    },
                    file,
                )
        except (OSError, RuntimeError) as error:  # torch's writer answers a full disk with a RuntimeError
            if ran_out(error):
                raise
            raise ModelError(
                Message("The training's state can't be written to {folder}.", folder=self.path.parent),
                hint=Message("Free some space; the same command goes on from the state before."),
            ) from error

    def remove(self) -> None:
        """Take the file away; nothing where there is none. Raises OSError."""
        self.path.unlink(missing_ok=True)
