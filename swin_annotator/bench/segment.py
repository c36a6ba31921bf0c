"""UperNet and SSFormer over Swin at 512 x 512, from pixels to a label map: size, cost, time and memory.

Beside them transformers' UperNet on the same weights, and what was published for ADE20K, which is not measured here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from swin_annotator.bench import goals, memory, networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.paired import Timing, conditions, paired, set_up
from swin_annotator.bench.swin import furthest
from swin_annotator.core.goals import Goal
from swin_annotator.models.nets import cost, upsample
from swin_annotator.models.nets.heads_fast import FastLabeller
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.upernet import UperNetHead

SIDE = 512
ROUNDS = 5
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16}
SPEEDUPS = {
    ("UperNet-Swin-T", "float32"): 2.0,
    ("UperNet-Swin-T", "bfloat16"): 4.5,
    ("SSFormer-Swin-T", "float32"): 5.0,
}
MOST_DIFFERENCE, LEAST_EQUAL = 1e-4, 0.995
"""Limits of logits in float32, and of labels in bfloat16."""
HEAD_MACS = {"UperNet": cost.upernet_macs, "SSFormer": cost.ssformer_macs}

PUBLISHED = (
    ("FCN", "39.91", ""),
    ("PSANet", "43.74", ""),
    ("PSPNet", "44.39", ""),
    ("UperNet-Swin-T", "44.4", "45.8"),
    ("DMNet", "45.42", ""),
    ("DeepLabV3+", "45.47", ""),
    ("SSFormer-Swin-B", "47.71", ""),
    ("SETR-PUP", "48.24", ""),
    ("UperNet-Swin-B", "50.8", "52.4"),
)
"""Name, mIoU on ADE20K in percent, and the same with several scales and flips where it is told apart."""

Labels = NDArray[Any]


def report(options: Options) -> Report:
    """The table of what was measured, and the one of what was published."""
    threads = set_up(options.threads)
    rows = [row for size in networks.SIZES for row in _rows(size, options.rounds or ROUNDS)]
    reached = [goal for row in rows for goal in _goals(row)]
    published = [{"network": a, "miou": float(b), "miou_scales": float(c) if c else None} for a, b, c in PUBLISHED]
    data = {
        "side": SIDE,
        "threads": threads,
        "rows": rows,
        "goals": goals.rows(reached),
        "published_ade20k": published,
    }
    return Report(data, _text(rows, reached))


def _goals(row: dict[str, Any]) -> list[Goal]:
    precision = row["engine"].removeprefix("ours, ")
    name = f"{row['network']}, {precision}"
    found = []
    if (row["network"], precision) in SPEEDUPS:
        found.append(Goal(f"{name}, times as fast", row["speedup"], SPEEDUPS[row["network"], precision]))
    if precision == "float32":
        found.append(Goal(f"{name}, largest difference", row["difference"], MOST_DIFFERENCE, at_least=False))
    if precision == "bfloat16" and (row["network"], precision) in SPEEDUPS:
        found.append(Goal(f"{name}, equal labels", row["equal_labels"], LEAST_EQUAL))
    return found + goals.of_memory({name: row["peak_mib"]}, row.get("peak_mib_transformers"))


def _rows(size: str, rounds: int) -> list[dict[str, Any]]:
    theirs = networks.their_upernet(size)
    weights = theirs.state_dict()
    backbone, pixels = networks.our_backbone(size, weights), networks.picture(SIDE)
    heads: dict[str, UperNetHead | SSFormerHead] = {
        "UperNet": networks.our_upernet(size, weights),
        "SSFormer": networks.our_ssformer(size),
    }
    ours = {
        (kind, name): FastLabeller(backbone, head, dtype)
        for kind, head in heads.items()
        for name, dtype in PRECISIONS.items()
    }
    runs: dict[str, Callable[[], Labels]] = {"transformers": partial(_their_labels, theirs, pixels)}
    runs |= {" ".join(key): partial(_our_labels, network, pixels) for key, network in ours.items()}
    with torch.inference_mode():
        timings = paired(runs, rounds)
        exact = {"UperNet": theirs(pixels).logits, "SSFormer": _full(heads["SSFormer"](backbone(pixels)))}
        apart = {key: furthest([_full(network(pixels))], [exact[key[0]]]) for key, network in ours.items()}
    wanted = {kind: np.asarray(logits.argmax(1)[0].numpy()) for kind, logits in exact.items()}
    rows = [_row(f"UperNet-{size}", "transformers", timings["transformers"], theirs, _macs("UperNet", size))]
    most = rows[0]["peak_mib"] = memory.peak_mib("upernet", "transformers", size, SIDE, "float32")
    for kind, name in ours:
        network = nn.ModuleList([backbone, heads[kind]])
        row = _row(f"{kind}-{size}", f"ours, {name}", timings[f"{kind} {name}"], network, _macs(kind, size))
        row["difference"] = apart[kind, name]
        row["equal_labels"] = float((runs[f"{kind} {name}"]() == wanted[kind]).mean())
        row["peak_mib"] = memory.peak_mib(kind.lower(), "ours", size, SIDE, name)
        row["peak_mib_transformers"] = most
        rows.append(row)
    return rows


def _full(logits: Tensor) -> Tensor:
    """At the size of the image, as transformers gives them."""
    return nn.functional.interpolate(logits, (SIDE, SIDE), mode="bilinear", align_corners=False)


def _row(network: str, engine: str, timing: Timing, module: nn.Module, macs: int) -> dict[str, Any]:
    parameters = sum(p.numel() for name, p in module.named_parameters() if not name.startswith("auxiliary_head."))
    return {"network": network, "engine": engine, "parameters": parameters, "macs": macs, **asdict(timing)}


def _macs(kind: str, size: str) -> int:
    config, size_hw = networks.SIZES[size], (SIDE, SIDE)
    head = HEAD_MACS[kind](cost.stage_sizes(size_hw, config), config.channels, networks.CLASSES)
    return cost.swin_macs(size_hw, config) + head


def _their_labels(network: Any, pixels: Tensor) -> Labels:
    return np.asarray(network(pixels).logits.argmax(1)[0].numpy())


def _our_labels(network: FastLabeller, pixels: Tensor) -> Labels:
    return upsample.winners(network(pixels)[0].numpy(), (SIDE, SIDE))[0]


def _text(rows: Sequence[dict[str, Any]], reached: Sequence[Goal]) -> str:
    measured = markdown(
        [
            "measured here",
            "engine",
            "parameters",
            "GMAC",
            "ms",
            "times as fast",
            "largest difference / std",
            "equal labels",
            "peak MiB",
        ],
        [
            [
                row["network"],
                row["engine"],
                f"{row['parameters'] / 1e6:.1f}M",
                f"{row['macs'] / 1e9:.1f}",
                f"{row['milliseconds']:.0f}",
                f"{row['speedup']:.2f}",
                f"{row['difference']:.0e}" if "difference" in row else "",
                f"{row['equal_labels']:.2%}" if "equal_labels" in row else "",
                f"{row['peak_mib']:.0f}" if row["peak_mib"] else "",
            ]
            for row in rows
        ],
    )
    published = markdown(["published, ADE20K", "mIoU", "several scales and flips"], PUBLISHED)
    return (
        f"{measured}\n\n"
        f"{SIDE} x {SIDE} pixels to a label map, {networks.CLASSES} classes, random weights; "
        f"{conditions()}. Times as fast as transformers' UperNet on the same backbone. "
        "GMAC: multiply-accumulates of the plain network. Differences of logits, and equal labels: to transformers in "
        "float32; SSFormer: to the plain network in float32.\n\n"
        f"{goals.table(reached)}\n\n"
        f"{published}"
    )
