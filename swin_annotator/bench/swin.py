"""Swin-T against transformers on the same weights: time, equality, memory, and what a pixel costs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

import torch
from torch import Tensor

from swin_annotator.bench import goals, memory, networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.paired import conditions, paired, set_up
from swin_annotator.core.goals import Goal
from swin_annotator.models.nets.swin_classifier import FastSwinClassifier
from swin_annotator.models.nets.swin_fast import FastSwin

SIZE = "Swin-T"
SIDES = (224, 448, 672, 896)
ROUNDS = 7
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16}
MAPS, LOGITS = "maps, 512", "logits, 16 x 224"
SPEEDUPS = {(MAPS, "float32"): 1.35, (MAPS, "bfloat16"): 2.4, (LOGITS, "float32"): 1.3}
MOST_DIFFERENCE = 1e-5
MOST_UNEVENNESS = 1.2
"""Ratio of the cost of a pixel: dearest / cheapest size."""


def report(options: Options) -> Report:
    """Ratios, differences, peak memory and microseconds per pixel, and which goals they reach."""
    threads = set_up(options.threads)
    rounds = options.rounds or ROUNDS
    rows = [*_maps(rounds), *_logits(rounds)]
    pixels = _per_pixel(rounds)
    theirs = memory.peak_mib("backbone", "transformers", SIZE, 512, "float32")
    ours = {f"ours, {name}": memory.peak_mib("backbone", "ours", SIZE, 512, name) for name in PRECISIONS}
    peaks = {"transformers": theirs, **ours}
    reached = [*_goals(rows, pixels), *goals.of_memory(ours, theirs)]
    data = {
        "network": SIZE,
        "threads": threads,
        "rows": rows,
        "per_pixel": pixels,
        "unevenness": unevenness(pixels),
        "peak_mib": peaks,
        "goals": goals.rows(reached),
    }
    return Report(data, _text(rows, pixels, peaks, reached))


def unevenness(pixels: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Ratios by precision: what a pixel costs at the dearest size / at the cheapest."""
    costs = {name: [row[name] for row in pixels] for name in PRECISIONS}
    return {name: max(own) / min(own) for name, own in costs.items()}


def _goals(rows: Sequence[dict[str, Any]], pixels: Sequence[Mapping[str, float]]) -> list[Goal]:
    found = []
    for row in rows:
        precision = row["engine"].removeprefix("ours, ")
        name = f"{row['what']}, {precision}"
        if (row["what"], precision) in SPEEDUPS:
            found.append(Goal(f"{name}, times as fast", row["speedup"], SPEEDUPS[row["what"], precision]))
        if precision == "float32":
            found.append(Goal(f"{name}, largest difference", row["difference"], MOST_DIFFERENCE, at_least=False))
    for precision, uneven in unevenness(pixels).items():
        what = f"cost per pixel, {precision}, dearest / cheapest size"
        found.append(Goal(what, uneven, MOST_UNEVENNESS, at_least=False))
    return found


def _maps(rounds: int) -> list[dict[str, Any]]:
    theirs = networks.their_backbone(SIZE)
    plain = networks.our_backbone(SIZE, theirs.state_dict())
    fast = {name: FastSwin(plain, dtype) for name, dtype in PRECISIONS.items()}
    return _compared(MAPS, networks.picture(512), lambda x: theirs(x).feature_maps, fast, rounds)


def _logits(rounds: int) -> list[dict[str, Any]]:
    theirs = networks.their_classifier(SIZE)
    plain = networks.our_classifier(SIZE, theirs.state_dict())
    fast = {name: _listed(FastSwinClassifier(plain, dtype)) for name, dtype in PRECISIONS.items()}
    return _compared(LOGITS, networks.picture(224, 16), lambda x: [theirs(x).logits], fast, rounds)


def _listed(run: Callable[[Tensor], Tensor]) -> Callable[[Tensor], list[Tensor]]:
    return lambda pixels: [run(pixels)]


def _compared(
    what: str,
    pixels: Tensor,
    theirs: Callable[[Tensor], Sequence[Tensor]],
    ours: Mapping[str, Callable[[Tensor], list[Tensor]]],
    rounds: int,
) -> list[dict[str, Any]]:
    with torch.inference_mode():
        runs: dict[str, Callable[[], object]] = {"transformers": partial(theirs, pixels)}
        runs |= {name: partial(run, pixels) for name, run in ours.items()}
        timings = paired(runs, rounds)
        wanted = theirs(pixels)
        apart = {name: furthest(run(pixels), wanted) for name, run in ours.items()}
    return [
        {
            "what": what,
            "engine": name if name == "transformers" else f"ours, {name}",
            **asdict(timing),
            "difference": apart.get(name, 0.0),
        }
        for name, timing in timings.items()
    ]


def furthest(answers: Sequence[Tensor], wanted: Sequence[Tensor]) -> float:
    """Largest difference / standard deviation of what was wanted."""
    return max(float((a.float() - b).abs().max() / b.std()) for a, b in zip(answers, wanted, strict=True))


def _per_pixel(rounds: int) -> list[dict[str, float]]:
    plain = networks.our_backbone(SIZE)
    runs: dict[str, Callable[[], object]] = {}
    for name, dtype in PRECISIONS.items():
        fast = FastSwin(plain, dtype)
        for side in SIDES:
            runs[f"{name} {side}"] = partial(fast, networks.picture(side))
    timings = paired(runs, rounds)
    rows = []
    for side in SIDES:
        cost = {name: 1000 * timings[f"{name} {side}"].best / side**2 for name in PRECISIONS}
        rows.append({"side": float(side), **cost})
    return rows


def _text(
    rows: Sequence[dict[str, Any]],
    pixels: Sequence[Mapping[str, float]],
    peaks: Mapping[str, float | None],
    reached: Sequence[Goal],
) -> str:
    first = markdown(
        ["Swin-T", "engine", "ms", "times as fast", "largest difference / std"],
        [
            [
                row["what"],
                row["engine"],
                f"{row['milliseconds']:.0f}",
                f"{row['speedup']:.2f}",
                f"{row['difference']:.0e}" if row["difference"] else "",
            ]
            for row in rows
        ],
    )
    second = markdown(
        ["side in pixels", *(f"{name}, µs per pixel" for name in PRECISIONS)],
        [[int(row["side"]), *(f"{row[name]:.2f}" for name in PRECISIONS)] for row in pixels],
    )
    memories = [[name, "" if peak is None else f"{peak:.0f}"] for name, peak in peaks.items()]
    third = markdown(["peak memory at 512", "MiB"], memories)
    return f"{first}\n\n{second}\n\n{third}\n\n{goals.table(reached)}\n\n{conditions()}"
