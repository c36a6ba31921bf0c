"""The training loop: deterministic by seed, resumable, on 2 cores or a GPU."""

from __future__ import annotations

import copy
import json
import math
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.utils.data import DataLoader

from swin_annotator.core import atomic
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet, normalise
from swin_annotator.models.runtime.device import pick_precision
from swin_annotator.training.batches import Batch, Batches
from swin_annotator.training.losses import Losses, Weights

SMOOTH_EVERY = 4
"""Steps between updates of the smoothed weights; copying them every time would cost 5 % of a step."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Length and speed of training."""

    steps: int = 6000
    rate: float = 1e-3
    warmup: int = 300
    cooldown: float = 0.35
    """Share of the steps, at the end, in which the rate falls to nothing."""
    decay: float = 0.05
    clip: float = 1.0
    ema: float = 0.998
    seed: int = 0
    save_every_s: float = 180.0
    log_every: int = 25
    workers: int = 1
    device: str = "cpu"
    minutes: float | None = None
    """Train for so long instead of a number of steps: a shared machine makes no two steps equally long."""
    frozen: bool = False
    """True if Swin and segmentation heads stay as they are: views then cost a third, and regions keep their figures."""

    def progress(self, step: int, seconds: float) -> float:
        """Share of the training that is done, 0..1."""
        done = step / max(1, self.steps) if self.minutes is None else seconds / 60 / self.minutes
        return min(1.0, done)

    def rate_at(self, step: int, seconds: float = 0.0) -> float:
        """Linear warm-up, level, then a cosine to zero."""
        if step < self.warmup:
            return self.rate * (step + 1) / self.warmup
        share = self.progress(step, seconds) - (1 - self.cooldown)
        if share < 0:
            return self.rate
        return self.rate * 0.5 * (1 + math.cos(math.pi * share / self.cooldown))


class Trainer:
    """A network, its smoothed copy and its optimiser at some step."""

    def __init__(
        self,
        config: MiniConfig,
        tokenizer: Tokenizer,
        plan: Plan,
        sets: Iterable[str] = (),
        cutouts: Iterable[str] = (),
        drawn: Iterable[str] = (),
    ) -> None:
        """Args: as trained, ``sets`` by which photos, and ``cutouts`` with phrases of which pasted things.

        ``drawn``: phrases that drawings taught before.
        """
        torch.manual_seed(plan.seed)
        self.plan, self.tokenizer, self.step = plan, tokenizer, 0
        self.seconds, self.sets = 0.0, sorted(sets)
        cutouts = sorted(cutouts)
        self.drawn = sorted({*cutouts, *drawn})
        self.device = torch.device(plan.device)
        self.net = MiniNet(config).to(self.device)
        self.smooth = copy.deepcopy(self.net).requires_grad_(False).eval()
        self.optimiser = torch.optim.AdamW(_groups(self.net, plan.decay), lr=plan.rate, betas=(0.9, 0.98))
        self.losses = Losses(tokenizer, Weights(), self.device, cutouts)
        self._bfloat16 = pick_precision(plan.device, follow=True) == "bfloat16"
        if self.net.imagenet is not None:
            self.net.imagenet.requires_grad_(False)
        if plan.frozen:
            for part in (self.net.backbone, self.net.ssformer, self.net.upernet):
                if part is not None:
                    part.requires_grad_(False)

    def start_from(self, weights: Mapping[str, Tensor]) -> None:
        """Begin at given weights, such as the shipped ones, with a fresh optimiser; what they lack stays as it is."""
        for net in (self.net, self.smooth):
            net.load_state_dict({**net.state_dict(), **weights})

    def state(self) -> dict[str, Any]:
        """All that :meth:`restore` needs, plus what evaluation and export need."""
        return {
            "step": self.step,
            "seconds": self.seconds,
            "sets": self.sets,
            "drawn": self.drawn,
            "config": self.net.config.to_dict(),
            "tokenizer": self.tokenizer.to_str(),
            "net": self.net.state_dict(),
            "smooth": self.smooth.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on where :meth:`state` was taken; steps then see the batches they would have seen."""
        self.step, self.seconds = int(state["step"]), float(state["seconds"])
        self.net.load_state_dict(state["net"])
        self.smooth.load_state_dict(state["smooth"])
        self.optimiser.load_state_dict(state["optimiser"])

    def train_step(self, batch: Batch) -> dict[str, float]:
        """One step of the optimiser; the losses by name."""
        started = time.monotonic()
        rng = np.random.default_rng((self.plan.seed, self.step, 1))
        self.net.train()
        for group in self.optimiser.param_groups:
            group["lr"] = self.plan.rate_at(self.step, self.seconds) * group["factor"]
        detected = len(batch.examples)
        pixels = normalise(batch.pixels.to(self.device))
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self._bfloat16):
            maps = self.net.backbone(pixels)
            out = self.net.detect(pixels[:detected], [m[:detected] for m in maps])
            losses: dict[str, Tensor] = {}
            if len(batch.masks):
                rest = [m[detected:] for m in maps]
                if self.net.config.region_imagenet:
                    rest += self.net.second_maps(pixels[detected:])
                losses.update(self.losses.segmentation(self.net, rest, batch.masks))
        losses.update(self.losses.detection(self.net, out, batch.examples, rng))
        loss = torch.stack(list(losses.values())).sum()
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), self.plan.clip)
        self.optimiser.step()
        self.step += 1
        self.seconds += time.monotonic() - started
        if self.step % SMOOTH_EVERY == 0:
            self._smooth_weights()
        return {name: float(value.detach()) for name, value in losses.items()}

    @torch.no_grad()
    def _smooth_weights(self) -> None:
        keep = min(self.plan.ema, (1 + self.step) / (10 + self.step)) ** SMOOTH_EVERY
        smooth = self.smooth.state_dict()
        own = self.net.state_dict()
        floats = [name for name, tensor in smooth.items() if tensor.is_floating_point()]
        torch._foreach_lerp_([smooth[n] for n in floats], [own[n] for n in floats], 1 - keep)


FASTER = {"owl.shift.": 5.0, "owl.scale.": 5.0, "exemplar_": 5.0, "text.": 3.0, "neck.second.": 3.0}
"""Factors of the rate: few numbers decide how similarity becomes a score, and a word is seen in few steps."""


def _groups(net: nn.Module, decay: float) -> list[dict[str, Any]]:
    """Parameters by rate and decay; no decay for norms, biases, position tables and what moves faster."""
    groups: dict[tuple[float, float], list[nn.Parameter]] = defaultdict(list)
    for name, parameter in net.named_parameters():
        factor = next((f for prefix, f in FASTER.items() if name.startswith(prefix)), 1.0)
        plain = parameter.ndim < 2 or name.endswith("bias_table") or factor > 1
        groups[factor, 0.0 if plain else decay].append(parameter)
    return [{"params": each, "factor": f, "weight_decay": d} for (f, d), each in groups.items()]


def run(trainer: Trainer, batches: Batches, folder: Path, report: Callable[[str], None] = print) -> None:
    """Train to the plan's last step, with a checkpoint and a log in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    sums: dict[str, float] = defaultdict(float)
    saved = started = time.monotonic()
    counted = 0
    with (folder / "log.jsonl").open("a") as journal:
        for batch in _stream(batches, trainer.step, trainer.plan):
            for name, value in trainer.train_step(batch).items():
                sums[name] += value
            counted += 1
            done = trainer.plan.progress(trainer.step, trainer.seconds) >= 1
            if counted == trainer.plan.log_every or done:
                row: dict[str, float] = {"step": trainer.step}
                row |= {name: round(total / counted, 4) for name, total in sums.items()}
                row["s_per_step"] = round((time.monotonic() - started) / counted, 3)
                journal.write(json.dumps(row) + "\n")
                journal.flush()
                report("  ".join(f"{name} {value:g}" for name, value in row.items()))
                sums.clear()
                counted, started = 0, time.monotonic()
            if time.monotonic() - saved > trainer.plan.save_every_s:
                save_checkpoint(trainer, folder)
                saved = time.monotonic()
            if done:
                break
    save_checkpoint(trainer, folder)


def _stream(batches: Batches, start: int, plan: Plan) -> Iterator[Batch]:
    loader = DataLoader(
        batches,
        batch_size=None,
        sampler=range(start, plan.steps if plan.minutes is None else len(batches)),
        num_workers=plan.workers,
        prefetch_factor=3 if plan.workers else None,
    )
    yield from loader


def save_checkpoint(trainer: Trainer, folder: Path) -> Path:
    """Write ``folder/checkpoint.pt``, whole or not at all."""
    path = folder / "checkpoint.pt"
    with atomic.replacing(path) as file:
        torch.save(trainer.state(), file)
    return path


def load_checkpoint(path: Path) -> dict[str, Any]:
    """The state in a checkpoint; tensors and plain values only."""
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state
