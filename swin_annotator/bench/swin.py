"""Swin-T against transformers on the same weights: time, equality, memory, and what a pixel costs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

import torch
from torch import Tensor

from swin_annotator.bench import memory, networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.paired import conditions, paired, set_up
from swin_annotator.models.nets.swin_classifier import FastSwinClassifier
from swin_annotator.models.nets.swin_fast import FastSwin

SIZE = "Swin-T"
SIDES = (224, 448, 672, 896)
ROUNDS = 7
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16}
TARGETS = {"maps, 512": {"float32": 1.35, "bfloat16": 2.4}, "logits, 16 x 224": {"float32": 1.3}}


def report(options: Options) -> Report:
    """Ratios, differences, peak memory and microseconds per pixel."""
    threads = set_up(options.threads)
    rounds = options.rounds or ROUNDS
    rows = [*_maps(rounds), *_logits(rounds)]
    pixels = _per_pixel(rounds)
    peaks = {
        "transformers": memory.peak_mib("backbone", "transformers", SIZE, 512, "float32"),
        **{f"ours, {name}": memory.peak_mib("backbone", "ours", SIZE, 512, name) for name in PRECISIONS},
    }
    data = {"network": SIZE, "threads": threads, "rows": rows, "per_pixel": pixels, "peak_mib": peaks}
    return Report(data, _text(rows, pixels, peaks))


def _maps(rounds: int) -> list[dict[str, Any]]:
    theirs = networks.their_backbone(SIZE)
    plain = networks.our_backbone(SIZE, theirs.state_dict())
    fast = {name: FastSwin(plain, dtype) for name, dtype in PRECISIONS.items()}
    return _compared("maps, 512", networks.picture(512), lambda x: theirs(x).feature_maps, fast, rounds)


def _logits(rounds: int) -> list[dict[str, Any]]:
    theirs = networks.their_classifier(SIZE)
    plain = networks.our_classifier(SIZE, theirs.state_dict())
    fast = {name: _listed(FastSwinClassifier(plain, dtype)) for name, dtype in PRECISIONS.items()}
    return _compared("logits, 16 x 224", networks.picture(224, 16), lambda x: [theirs(x).logits], fast, rounds)


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
            "target": TARGETS[what].get(name),
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


def _text(rows: list[dict[str, Any]], pixels: list[dict[str, float]], peaks: Mapping[str, float | None]) -> str:
    first = markdown(
        ["Swin-T", "engine", "ms", "times as fast", "target", "largest difference / std"],
        [
            [
                row["what"],
                row["engine"],
                f"{row['milliseconds']:.0f}",
                f"{row['speedup']:.2f}",
                row["target"] or "",
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
    return f"{first}\n\n{second}\n\n{third}\n\n{conditions()}"
