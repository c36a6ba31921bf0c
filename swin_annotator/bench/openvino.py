"""OpenVINO against torch on the image part of four models: time, pair by pair, and how far the outputs are apart.

The embedded model has its own weights; Swin-T, UperNet and OWL-ViT have random ones of the published sizes, whose times
are real and whose agreement is only indicative. int8 is calibrated on the sample photos.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator import paths
from swin_annotator.bench import networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.paired import conditions, paired
from swin_annotator.core import images
from swin_annotator.models.nets.heads_fast import FastLabeller
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime import openvino
from swin_annotator.models.runtime.engine_slot import Run
from swin_annotator.models.swin.semantic import SwinLabeller

CASES = ("mini", "swin-t", "upernet", "owlvit")
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16}
Way = tuple[str, str]
"""Engine and precision."""
PLAIN: Way = ("torch", "float32")


@dataclass(frozen=True, slots=True)
class Case:
    """A network and what it looks at."""

    network: nn.Module
    """In plain float32 layers."""
    pixels: Sequence[Tensor]
    """(1, 3, h, w) each; the first is timed, all serve to calibrate."""
    ours: Mapping[str, Run]
    """Runs of the product without OpenVINO, by precision; none for networks that are transformers'."""


@dataclass(frozen=True, slots=True)
class Row:
    """One way to run one network."""

    case: str
    size: tuple[int, int]
    engine: str
    precision: str
    milliseconds: float
    """Median."""
    speedup: float
    """Median of the ratios to plain layers of torch in float32, round by round."""
    difference: float
    """Root mean square difference to plain torch in float32 / standard deviation; the largest of all outputs."""
    equal: float | None = None
    """Share of cells whose best class is the same, for networks that give classes."""


def run(cases: Sequence[str] = CASES, *, rounds: int = 5, int8: bool = False) -> Iterator[Row]:
    """Rows of each case as they are measured; plain torch in float32 is the first of each.

    Args:
        cases: of ``CASES``.
        rounds: every way is timed once in each, in turn.
        int8: also quantise, which takes a minute a case.

    Raises:
        ModelError: OpenVINO is not installed.
    """
    devices.use_threads()
    for name in cases:
        case = _MAKERS[name]()
        pixels, ways = case.pixels[0], dict(_ways(case, int8=int8))
        with torch.inference_mode():
            answers = {way: [output.float() for output in call(pixels)] for way, call in ways.items()}
            timings = paired({way: partial(call, pixels) for way, call in ways.items()}, rounds)
        truth = answers[PLAIN]
        for way, timing in timings.items():
            pairs = list(zip(answers[way], truth, strict=True))
            yield Row(
                name,
                (int(pixels.shape[-2]), int(pixels.shape[-1])),
                *way,
                timing.milliseconds,
                timing.speedup,
                max(float((a - b).square().mean().sqrt() / b.std()) for a, b in pairs),
                float((pairs[0][0].argmax(1) == pairs[0][1].argmax(1)).float().mean()) if name == "upernet" else None,
            )


def report(options: Options) -> Report:
    """Every case, int8 included; needs the extra ``openvino``."""
    if options.threads:
        os.environ[devices.THREADS] = str(options.threads)  # OpenVINO and torch both look there
    rows = list(run(rounds=options.rounds or 5, int8=True))
    head = ("network", "pixels", "engine", "ms", "times as fast", "difference / std", "equal labels")
    table = markdown(head, [_cells(row) for row in rows])
    return Report(
        {"threads": devices.pick_threads(), "rows": [asdict(row) for row in rows]},
        f"{table}\n\n“ours” is what the product runs without OpenVINO; {conditions()}",
    )


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.case,
        f"{row.size[1]} x {row.size[0]}",
        f"{row.engine}, {row.precision}",
        f"{row.milliseconds:.0f}",
        f"{row.speedup:.2f}",
        f"{row.difference:.0e}",
        "" if row.equal is None else f"{row.equal:.2%}",
    )


def _ways(case: Case, *, int8: bool) -> Iterator[tuple[Way, Run]]:
    def plain(x: Tensor) -> Sequence[Tensor]:
        found = case.network(x)
        return [found] if isinstance(found, Tensor) else list(found)

    def mixed(x: Tensor) -> Sequence[Tensor]:
        with torch.autocast("cpu", torch.bfloat16):
            return plain(x)

    yield PLAIN, plain
    yield ("torch", "bfloat16"), mixed
    for precision, run in case.ours.items():
        yield ("ours", precision), run
    model = openvino.export(case.network, case.pixels[0])
    yield ("openvino", "float32"), openvino.compiled(model, "float32")
    if openvino.computes_bfloat16():
        yield ("openvino", "bfloat16"), openvino.compiled(model, "bfloat16")
    if int8:
        yield ("openvino", "int8"), openvino.compiled(openvino.quantised(model, case.pixels), "int8")


def photos(side: int) -> list[Tensor]:
    """The sample photos as normalised squares (1, 3, side, side)."""
    found = []
    for path in sorted(paths.resource("samples").rglob("*.jpg")):
        rgb = torch.from_numpy(np.ascontiguousarray(images.read_rgb(path))).permute(2, 0, 1)[None].float() / 255
        small = functional.interpolate(rgb, (side, side), mode="bilinear", antialias=True)
        found.append((small - 0.45) / 0.225)
    return found


def _mini() -> Case:
    from swin_annotator.models.mini.model import MiniModel

    seams = {
        precision: MiniModel.from_folder(
            paths.resource("models/swin-mini"), options={"precision": precision}
        ).engine_slot()
        for precision in PRECISIONS
    }
    seam = seams["float32"]
    photos = [images.read_rgb(path) for path in sorted(paths.resource("samples").rglob("*.jpg"))]
    pixels = [seam.pixels(photo) for photo in photos]
    alike = [x for x in pixels if x.shape == pixels[0].shape]
    return Case(seam.network(), alike, {precision: seam.own for precision, seam in seams.items()})


def _swin() -> Case:
    plain = networks.our_backbone("Swin-T")
    return Case(plain, photos(512), {name: FastSwin(plain, dtype) for name, dtype in PRECISIONS.items()})


def _upernet() -> Case:
    plain = SwinLabeller(networks.our_backbone("Swin-T"), networks.our_upernet("Swin-T")).eval()

    def ours(dtype: torch.dtype) -> Run:
        fast = FastLabeller(plain.backbone, plain.head, dtype)
        return lambda pixels: [fast(pixels)]

    return Case(plain, photos(512), {name: ours(dtype) for name, dtype in PRECISIONS.items()})


def _owlvit() -> Case:
    from transformers import OwlViTConfig, OwlViTVisionConfig
    from transformers.models.owlvit.modeling_owlvit import OwlViTVisionTransformer

    described: Any = OwlViTConfig().vision_config
    config: Any = OwlViTVisionConfig(**described.to_dict())
    config._attn_implementation = "sdpa"

    class Tower(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.tower = OwlViTVisionTransformer(config)

        def forward(self, pixels: Tensor) -> Tensor:
            features: Tensor = self.tower(pixel_values=pixels).last_hidden_state
            return features

    return Case(networks.scattered(Tower()), photos(config.image_size), {})


_MAKERS: dict[str, Callable[[], Case]] = {
    "mini": _mini,
    "swin-t": _swin,
    "upernet": _upernet,
    "owlvit": _owlvit,
}
