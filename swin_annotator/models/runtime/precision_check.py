"""The test whether bfloat16 pays on a device.

A small fixed network, as models run it, in both precisions, compared and timed.

The answer is kept per processor and torch version in the user's state folder, so the test runs once.
"""

from __future__ import annotations

import logging
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.models.runtime.measurements import Measurements

if TYPE_CHECKING:
    from torch import Tensor

VERSION = 2
"""Counts up when network, input or limits change: older answers are then measured again."""
LEAST_SPEEDUP = 1.15
LEAST_EQUAL = 0.98
MOST_DIFFERENCE = 0.03
"""Limits of a verdict. Rounding alone gives 0.991 and 0.010, whatever the processor."""
_SEED, _SIDE, _CLASSES = 7, 224, 16
_ROUNDS, _TRIES = 3, 3
_KEPT = Measurements("selftest.json")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Findings of the test on one device."""

    speedup: float
    """Time in float32 / time in bfloat16; above 1 is faster."""
    equal: float
    """Share of cells whose best class is the same, 0..1."""
    difference: float
    """Root mean square difference of the outputs / their standard deviation; infinite where one is not finite."""

    @property
    def agrees(self) -> bool:
        """True if the outputs of both precisions are the same within the limits."""
        return self.equal >= LEAST_EQUAL and self.difference <= MOST_DIFFERENCE

    @property
    def faster(self) -> bool:
        """True if bfloat16 is worth its rounding."""
        return self.speedup >= LEAST_SPEEDUP

    def __str__(self) -> str:
        return (
            f"on a test network {self.speedup:.1f} times the speed of float32, {self.equal:.1%} of labels equal, "
            f"outputs {self.difference:.1%} apart"
        )


def verdict(device: str, *, keep: bool = True) -> Verdict:
    """The verdict on a device: the one that is kept, else measured, which takes about a second.

    Args:
        device: ``cpu`` or ``cuda``, with or without a number.
        keep: write a fresh verdict down.
    """
    name = key(device)
    held = _KEPT.get(name)
    if held is not None and held.keys() == {field.name for field in fields(Verdict)}:
        return Verdict(**held)
    found = measured(device)
    if keep:
        _KEPT.keep(name, asdict(found))
    return found


def key(device: str) -> str:
    """Return what a verdict depends on: the test, the processor and the version of torch."""
    import torch

    return f"{VERSION} | {device_name(device)} | torch {torch.__version__}"


def device_name(device: str) -> str:
    """The name of the processor or graphics card that ``device`` is."""
    import torch

    if device.startswith("cuda"):
        return torch.cuda.get_device_name(torch.device(device))
    return cpu_name() if device == "cpu" else f"{platform.processor() or platform.machine()} {device}"


@cache
def cpu_name() -> str:
    """Return the processor's name, as the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # not Linux
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()


@cache
def measured(device: str) -> Verdict:
    """Run the test, on one thread: how long the other cores are busy with other things then matters less."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        run = make_network(device)
        exact, rounded = run("float32"), run("bfloat16")
        speedup = measure_speedup(run, device)
    finally:
        torch.set_num_threads(threads)
    if not torch.isfinite(rounded).all():
        return Verdict(speedup, 0.0, float("inf"))
    equal = (exact.argmax(1) == rounded.argmax(1)).float().mean()
    difference = (exact - rounded).square().mean().sqrt() / exact.std()
    found = Verdict(speedup, float(equal), float(difference))
    _log.info("bfloat16 on %s: %s", device, found)
    return found


def make_network(device: str) -> Callable[[str], Tensor]:
    """The same network and input on every machine, in the form that models use: precision -> logits in float32."""
    import torch

    from swin_annotator.models.nets.heads_fast import FastLabeller
    from swin_annotator.models.nets.ssformer import SSFormerHead
    from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig

    config = SwinConfig(64, (2, 2, 2, 2), (2, 4, 8, 16))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(_SEED)
        backbone, head = SwinBackbone(config), SSFormerHead(config.channels, _CLASSES, 128)
        torch.nn.init.normal_(head.classifier.weight)
        coarse = torch.nn.functional.interpolate(torch.randn(1, 3, 12, 12), (_SIDE, _SIDE), mode="bicubic")
        pixels = (coarse + 0.1 * torch.randn(1, 3, _SIDE, _SIDE)).to(device)
    torch.nn.ModuleList([backbone, head]).eval().requires_grad_(False).to(device)
    networks = {
        precision: FastLabeller(backbone, head, dtype)
        for precision, dtype in (("float32", torch.float32), ("bfloat16", torch.bfloat16))
    }

    def run(precision: str) -> Tensor:
        return networks[precision](pixels).float().cpu()

    return run


def measure_speedup(run: Callable[[str], object], device: str) -> float:
    """Best time in float32 / best in bfloat16; measured again while it says that bfloat16 does not pay."""
    best = {"float32": float("inf"), "bfloat16": float("inf")}
    for _ in range(_TRIES):
        for _ in range(_ROUNDS):
            for precision in best:
                best[precision] = min(best[precision], run_seconds(run, precision, device))
        if best["float32"] / best["bfloat16"] >= LEAST_SPEEDUP:
            break
    return best["float32"] / best["bfloat16"]


def run_seconds(run: Callable[[str], object], precision: str, device: str) -> float:
    """Time one run in seconds. On a CPU only this thread's time on it counts, where the clock is fine enough."""
    clock = time.thread_time if device == "cpu" and sys.platform != "win32" else time.perf_counter
    start = clock()
    run(precision)  # its answer comes to the CPU, so it is finished
    return clock() - start
