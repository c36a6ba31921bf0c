"""A CUDA device: whether networks give what they give on the processor, and how many images a second.

Everything is made here, nothing is downloaded. ``--scene dry`` goes the same way with tiny networks on the processor:
it says nothing of speed, but that the benchmark itself works.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor

from swin_annotator.bench import gpu_networks, networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.gpu_networks import DRY, FULL, Network, Run, Sizes
from swin_annotator.bench.paired import conditions, paired, set_up
from swin_annotator.bench.swin import furthest
from swin_annotator.errors import AnnotatorError

ROUNDS = 5
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
V100 = {"Swin-T, 224": 755, "Swin-S, 224": 437, "Swin-B, 224": 278, "Swin-B, 384": 85}
"""Images a second on a V100, as published with Swin (arXiv 2103.14030, table 1)."""
MOST_DIFFERENCE = {"float32": 1e-3, "bfloat16": 0.3, "float16": 0.1}
"""Standard deviations; in float32 products of a GPU add in another order."""
LEAST_SHARE = 0.4
"""Share of the rate of a large product, which the tower of OWLv2 is to reach at the largest batch."""
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Card:
    """A device that things run on."""

    device: torch.device
    sizes: Sizes
    rounds: int

    @property
    def name(self) -> str:
        """As the driver calls it."""
        return torch.cuda.get_device_name(self.device) if self.device.type == "cuda" else "the processor"


def report(options: Options) -> Report:
    """Equality, then speed. Raises AnnotatorError where there is no CUDA device and no dry run was asked for."""
    set_up(options.threads)
    card = _card(options)
    rates = {name: _rate(card, dtype) for name, dtype in PRECISIONS.items()}
    owl, swins, heads = (gpu_networks.owl(card.sizes), gpu_networks.swins(card.sizes), gpu_networks.heads(card.sizes))
    equal = [row for network in (owl, swins[0], *heads) for row in _equality(card, network)]
    speed = [row for batch in card.sizes.owl_batches for row in _speeds(card, owl, batch, rates)]
    for network in swins:
        speed += _speeds(card, network, card.sizes.swin_batch, rates)
    for network in heads:
        speed += _speeds(card, network, 1, rates)
    data = {"card": card.name, "dry": card.sizes.tiny, "gemm_tflop_per_s": rates, "equality": equal, "speed": speed}
    return Report(data, _text(card, rates, equal, speed))


def _card(options: Options) -> _Card:
    if "dry" in options.scenes:
        return _Card(torch.device("cpu"), DRY, options.rounds or 1)
    if not torch.cuda.is_available():
        raise AnnotatorError(
            "There is no CUDA device that torch can use.",
            hint="bench gpu --scene dry tries it, tiny, on the processor.",
        )
    return _Card(torch.device("cuda", torch.cuda.current_device()), FULL, options.rounds or ROUNDS)


def _rate(card: _Card, dtype: torch.dtype) -> float:
    """TFLOP a second of a large product."""
    side = card.sizes.gemm
    x = torch.randn(side, side, device=card.device).to(dtype)
    with torch.inference_mode():
        timing = paired({"product": partial(torch.mm, x, x)}, card.rounds)["product"]
    return 2 * side**3 / timing.best / 1e9


def _equality(card: _Card, network: Network) -> Iterator[Row]:
    """Return how far the device's answers are from the processor's in float32."""
    pixels = networks.picture(network.side)
    with torch.inference_mode():
        wanted = network.make(torch.device("cpu"), torch.float32)(pixels).float()
        for name, dtype in PRECISIONS.items():
            answer = network.make(card.device, dtype)(pixels.to(card.device)).float().cpu()
            apart = furthest([answer], [wanted])
            yield {"network": network.name, "precision": name, "difference": apart, "equal": is_equal(name, apart)}


def is_equal(precision: str, apart: float) -> bool:
    """Return whether two answers differ by no more than a precision may."""
    return apart <= MOST_DIFFERENCE[precision]  # False for what is no number, too


def _speeds(card: _Card, network: Network, batch: int, rates: dict[str, float]) -> Iterator[Row]:
    """Images a second as called, and replayed from a captured graph where the device has such."""
    pixels = networks.picture(network.side, batch).to(card.device)
    for name, dtype in PRECISIONS.items():
        run = network.make(card.device, dtype)
        ways: dict[str, Callable[[], object]] = {"called": partial(run, pixels)}
        graph = _captured(run, pixels)
        if graph is not None:
            ways["graph"] = graph
        with torch.inference_mode():
            timings = paired(ways, card.rounds)
        for way, timing in timings.items():
            seconds = timing.milliseconds / 1000
            yield {
                "network": network.name,
                "batch": batch,
                "precision": name,
                "way": way,
                "milliseconds": timing.milliseconds,
                "images_per_s": batch / seconds,
                "share": 2 * network.macs * batch / seconds / 1e12 / rates[name],
                "v100_images_per_s": V100.get(network.name),
            }
        del run, ways, graph
        if card.device.type == "cuda":
            torch.cuda.empty_cache()


def _captured(run: Run, pixels: Tensor) -> Callable[[], object] | None:
    """Plays a call again without its thousands of launches; None where it can't be captured."""
    if pixels.device.type != "cuda":
        return None
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.inference_mode(), torch.cuda.stream(stream):
        for _ in range(3):  # what is made at the first call must not be part of the graph
            run(pixels)
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    try:
        with torch.inference_mode(), torch.cuda.graph(graph):
            run(pixels)
    except RuntimeError:  # something in it waits for the device
        torch.cuda.synchronize()
        return None
    replay: Callable[[], object] = graph.replay
    return replay


def _text(card: _Card, rates: dict[str, float], equal: Sequence[Row], speed: Sequence[Row]) -> str:
    first = markdown(
        ["network", "precision", "largest difference / std", "as on the processor"],
        [
            [row["network"], row["precision"], f"{row['difference']:.0e}", "yes" if row["equal"] else "no"]
            for row in equal
        ],
    )
    second = markdown(
        ["network", "batch", "precision", "way", "ms", "images a second", "share of the rate", "V100, published"],
        [
            [
                row["network"],
                row["batch"],
                row["precision"],
                row["way"],
                f"{row['milliseconds']:.3g}",
                f"{row['images_per_s']:.3g}",
                f"{row['share']:.0%}",
                row["v100_images_per_s"] or "",
            ]
            for row in speed
        ],
    )
    large = ", ".join(f"{name} {rate:.3g}" for name, rate in rates.items())
    best = max(row["share"] for row in speed if row["network"].startswith("OWL"))
    goal = f"OWLv2's tower reaches {best:.0%} of that; {LEAST_SHARE:.0%} are the aim."
    dry = "\n\nA dry run: tiny networks on the processor; no figure here means anything." if card.sizes.tiny else ""
    return f"{first}\n\n{second}\n\n{card.name}: TFLOP a second of a large product: {large}. {goal} {conditions()}{dry}"
