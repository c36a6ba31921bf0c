"""The course of fine-tuning: steps, passes, the best one, checkpoints; the same end with a break as without."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from swin_annotator.core.epochs import PATIENCE, Course, Epoch
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.tuning.checkpoint import Checkpoint, TuningState
from swin_annotator.models.tuning.samples import Tuned, drawn

READERS = 2
"""Threads that prepare the views of the next steps."""
LEAST_STEPS = 12
"""Steps of a pass: with few images each is drawn several times."""
MEASURING = 1 / 3
"""Cost of looking at an image, of that of learning from one."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Length and speed of a training."""

    epochs: int
    patience: int = PATIENCE
    batch: int = 2
    rate: float = 1e-4
    """Rate of the weights that learn fastest; it rises over the first tenth and falls to nothing at the last step."""
    decay: float = 0.01
    clip: float = 1.0
    seed: int = 0
    device: str = "cpu"
    save_every_s: float = 300.0

    def rate_at(self, done: float) -> float:
        """The rate after a share of the steps, 0..1."""
        rising = 0.1
        return self.rate * (done / rising if done < rising else (1 - done) / (1 - rising))


class Loop:
    """Trains a network to the end of its plan, or until nothing gets better.

    Args:
        tuned: the network and its labels; on the plan's device.
        plan: how long and how fast.
        checkpoint: where the state is kept; None: nowhere.
    """

    def __init__(self, tuned: Tuned, plan: Plan, checkpoint: Checkpoint | None = None) -> None:
        self._tuned, self._plan, self._checkpoint = tuned, plan, checkpoint
        self.batches = max(LEAST_STEPS, len(tuned.train) // plan.batch)
        """Steps of a pass."""
        self._optimiser = torch.optim.AdamW(_groups(tuned, plan), lr=plan.rate, betas=(0.9, 0.999))
        self._state = None if checkpoint is None else checkpoint.read()
        self.scores: dict[str, float] = {}
        """Scores by class, of the best pass."""

    @property
    def resumed(self) -> int:
        """Passes that an earlier run did."""
        return 0 if self._state is None else len(self._state.course)

    def estimate(self) -> float:
        """Seconds that the rest of the plan takes at most, from one step and the images that are measured on.

        The network is as it was afterwards.

        Raises:
            AnnotatorError: no image can be read.
            ModelOutOfMemory: a step did not fit.
        """
        network = self._tuned.network
        held = {name: tensor.clone() for name, tensor in network.named_buffers()}
        views = drawn(self._tuned, self._plan.seed, 0, self._plan.batch)
        for _ in range(2):  # the first one also sets up what later ones find ready
            begun = time.perf_counter()
            with devices.guard_memory():
                self._loss(views, 0).backward()
                if self._plan.device.startswith("cuda"):
                    torch.cuda.synchronize()
            seconds = time.perf_counter() - begun
        self._optimiser.zero_grad(set_to_none=True)
        with torch.no_grad():
            for name, tensor in network.named_buffers():
                tensor.copy_(held[name])
        left = self._plan.epochs - self.resumed
        measuring = len(self._tuned.aside) / self._plan.batch * MEASURING
        return seconds * left * (self.batches + measuring)

    def epochs(self) -> Generator[Epoch | None, None, Course]:
        """One value a step: an ``Epoch`` where one has ended, else None. The network is the best one afterwards.

        Raises:
            AnnotatorError: the loss came apart, no image can be read, or the state can't be written.
            ModelOutOfMemory: a step did not fit.
        """
        plan, network = self._plan, self._tuned.network
        course = Course(plan.epochs, plan.patience)
        step, losses, best = self._restored(course)
        saved = time.monotonic()
        with _Ahead(self._tuned, plan, step) as views:
            while not course.is_over:
                while len(losses) < self.batches:
                    with devices.guard_memory():
                        losses.append(self._step(next(views), step, course))
                    step += 1
                    if time.monotonic() - saved > plan.save_every_s:
                        self._save(step, losses, course, best)
                        saved = time.monotonic()
                    yield None
                with devices.guard_memory():
                    network.eval()
                    scores = self._tuned.measure()
                epoch = course.note(float(np.mean(losses)), float(np.mean(list(scores.values()))) if scores else None)
                if epoch.best:
                    best, self.scores = _copied(network), scores
                losses = []
                self._save(step, losses, course, best)
                saved = time.monotonic()
                yield epoch
        network.load_state_dict(best)
        network.eval()
        return course

    def _restored(self, course: Course) -> tuple[int, list[float], dict[str, Tensor]]:
        """The steps done, the losses of the pass that is going on, and the best weights."""
        state, network = self._state, self._tuned.network
        if state is None:
            return 0, [], _copied(network)
        network.load_state_dict(state.network)
        self._optimiser.load_state_dict(state.optimiser)
        for loss, score in state.course:
            course.note(loss, score)
        self.scores = dict(state.scores)
        return state.step, list(state.losses), state.best

    def _step(self, views: list[Any], step: int, course: Course) -> float:
        plan, network = self._plan, self._tuned.network
        for group in self._optimiser.param_groups:
            group["lr"] = plan.rate_at(step / (plan.epochs * self.batches)) * group["factor"]
        loss = self._loss(views, step)
        value = float(loss.detach())
        course.check(value)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), plan.clip)
        self._optimiser.step()
        return value

    def _loss(self, views: list[Any], step: int) -> Tensor:
        torch.manual_seed(self._plan.seed * 1_000_003 + step)  # what is dropped: the same with a break as without
        self._tuned.network.train()
        kind = self._plan.device.partition(":")[0]
        with torch.autocast(kind, torch.bfloat16, enabled=kind == "cuda"):
            return self._tuned.loss(views)

    def _save(self, step: int, losses: list[float], course: Course, best: dict[str, Tensor]) -> None:
        if self._checkpoint is None:
            return
        done = tuple((epoch.loss, epoch.score) for epoch in course.epochs)
        weights = self._tuned.network.state_dict()
        state = TuningState(step, tuple(losses), done, self.scores, weights, best, self._optimiser.state_dict())
        self._checkpoint.write(state)


class _Ahead:
    """Views of one step after the other, prepared while the one before is learnt from."""

    def __init__(self, tuned: Tuned, plan: Plan, first: int) -> None:
        self._tuned, self._plan, self._next = tuned, plan, first
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="views")
        self._waiting: deque[Future[list[Any]]] = deque()

    def __enter__(self) -> Iterator[list[Any]]:
        return self._views()

    def __exit__(self, *_: object) -> None:
        self._readers.shutdown(cancel_futures=True)

    def _views(self) -> Iterator[list[Any]]:
        while True:
            while len(self._waiting) < READERS:
                self._waiting.append(
                    self._readers.submit(drawn, self._tuned, self._plan.seed, self._next, self._plan.batch)
                )
                self._next += 1
            yield self._waiting.popleft().result()


def _groups(tuned: Tuned, plan: Plan) -> list[dict[str, Any]]:
    """Weights by rate and decay; norms, biases and tables of positions do not decay."""
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in tuned.network.named_parameters():
        if not parameter.requires_grad:
            continue
        factor = next((share for start, share in tuned.slower if name.startswith(start)), 1.0)
        plain = parameter.ndim < 2 or name.endswith(("bias_table", "position_embedding.weight"))
        groups.setdefault((factor, 0.0 if plain else plan.decay), []).append(parameter)
    return [{"params": each, "factor": f, "weight_decay": decay} for (f, decay), each in groups.items()]


def _copied(network: nn.Module) -> dict[str, Tensor]:
    return {name: tensor.detach().to("cpu", copy=True) for name, tensor in network.state_dict().items()}
