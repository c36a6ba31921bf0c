"""Cost of a pixel for Swin-T and ViT-S/16 as images grow, as a table and as a curve.

Attention in windows costs the same for every pixel; global attention (Dosovitskiy et al., arXiv 2010.11929) costs more
the larger the image is. Liu et al., "Swin Transformer" (arXiv 2103.14030), equations 1 and 2.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import torch

from swin_annotator.bench import chart, networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.paired import conditions, paired, set_up
from swin_annotator.models.nets.swin_fast import FastSwin

SIDES = (224, 448, 672, 896)
ROUNDS = 5
VIT = {"hidden_size": 384, "num_hidden_layers": 12, "num_attention_heads": 6, "intermediate_size": 1536}
"""ViT-S; patches of 16 x 16 pixels."""
PICTURE = Path("swin-vs-vit.png")
OURS, THEIRS, GLOBAL = "Swin-T, ours", "Swin-T, transformers", "ViT-S/16, transformers"


def report(options: Options) -> Report:
    """Microseconds per pixel of each network at each size, in float32; the curve goes into a PNG."""
    threads = set_up(options.threads)
    table = {name: dict[int, float]() for name in (OURS, THEIRS, GLOBAL)}
    theirs = networks.their_backbone("Swin-T")
    ours = FastSwin(networks.our_backbone("Swin-T", theirs.state_dict()))
    for side in SIDES:
        pixels = networks.picture(side)
        runs: dict[str, Callable[[], object]] = {
            OURS: partial(ours, pixels),
            THEIRS: partial(theirs, pixels),
            GLOBAL: partial(_vit(side), pixels),
        }
        with torch.inference_mode():
            for name, timing in paired(runs, options.rounds or ROUNDS).items():
                table[name][side] = 1000 * timing.best / side**2
    picture = options.picture or PICTURE
    curves = [chart.Curve(name, [(side, cost) for side, cost in costs.items()]) for name, costs in table.items()]
    chart.draw(
        picture,
        curves,
        title="Attention in windows costs the same for every pixel",
        across="side of the image in pixels",
        up="microseconds per pixel",
    )
    data = {
        "threads": threads,
        "microseconds_per_pixel": table,
        "growth": {name: costs[SIDES[-1]] / costs[SIDES[0]] for name, costs in table.items()},
        "picture": str(picture),
    }
    return Report(data, _text(table, picture))


def _vit(side: int) -> Any:
    import transformers

    kind: Any = transformers.ViTConfig
    config = kind(**VIT, image_size=side)
    network = transformers.ViTModel(config, add_pooling_layer=False)
    network.set_attn_implementation("sdpa")
    return networks.scattered(network)


def _text(table: dict[str, dict[int, float]], picture: Path) -> str:
    rows = [
        [name, *(f"{costs[side]:.2f}" for side in SIDES), f"{costs[SIDES[-1]] / costs[SIDES[0]]:.2f}"]
        for name, costs in table.items()
    ]
    head = ["µs per pixel, float32", *(f"{side} px" for side in SIDES), f"{SIDES[-1]} / {SIDES[0]}"]
    return f"{markdown(head, rows)}\n\nThe curve is in {picture}; {conditions()}"
