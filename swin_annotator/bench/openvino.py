"""OpenVINO against torch on the image part of four models: time, pair by pair, and how far the outputs are apart.

The embedded model has its own weights; Swin-T, UperNet and OWL-ViT have random ones of the published sizes, whose times
are real and whose agreement is only indicative. int8 is calibrated on the sample photos.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator import paths
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.core import images
from swin_annotator.models import device as devices
from swin_annotator.models import openvino
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.nets.upernet import UperNetHead

CASES = ("mini", "swin-t", "upernet", "owlvit")
Run = Callable[[Tensor], Sequence[Tensor]]


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
    """Median of the ratios to plain torch in float32, round by round."""
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
    for case in cases:
        network, pixels = _MAKERS[case]()
        ways = dict(_ways(network, pixels, int8=int8))
        with torch.inference_mode():
            answers = {way: [output.float() for output in call(pixels[0])] for way, call in ways.items()}
            seconds: dict[tuple[str, str], list[float]] = {way: [] for way in ways}
            for _ in range(rounds):
                for way, call in ways.items():
                    start = time.perf_counter()
                    call(pixels[0])
                    seconds[way].append(time.perf_counter() - start)
        truth, baseline = next(iter(answers.values())), next(iter(seconds.values()))
        for way, took in seconds.items():
            ratios = [a / b for a, b in zip(baseline, took, strict=True)]
            pairs = list(zip(answers[way], truth, strict=True))
            yield Row(
                case,
                (int(pixels[0].shape[-2]), int(pixels[0].shape[-1])),
                *way,
                1000 * median(took),
                median(ratios),
                max(float((a - b).square().mean().sqrt() / b.std()) for a, b in pairs),
                float((pairs[0][0].argmax(1) == pairs[0][1].argmax(1)).float().mean()) if case == "upernet" else None,
            )


def report(options: Options) -> Report:
    """Every case, int8 included; needs the extra ``openvino``."""
    rows = list(run(rounds=options.rounds or 5, int8=True))
    head = ("network", "pixels", "engine", "ms", "times as fast", "difference / std", "equal labels")
    return Report(
        {"threads": devices.pick_threads(), "rows": [asdict(r) for r in rows]},
        markdown(head, [_cells(r) for r in rows]),
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


def _ways(network: nn.Module, pixels: Sequence[Tensor], *, int8: bool) -> Iterator[tuple[tuple[str, str], Run]]:
    def plain(x: Tensor) -> Sequence[Tensor]:
        found = network(x)
        return [found] if isinstance(found, Tensor) else list(found)

    def mixed(x: Tensor) -> Sequence[Tensor]:
        with torch.autocast("cpu", torch.bfloat16):
            return plain(x)

    yield ("torch", "float32"), plain
    yield ("torch", "bfloat16"), mixed
    if isinstance(network, SwinBackbone):
        yield ("fast", "float32"), FastSwin(network)
        yield ("fast", "bfloat16"), FastSwin(network, torch.bfloat16)
    model = openvino.export(network, pixels[0])
    yield ("openvino", "float32"), openvino.compiled(model, "float32")
    if openvino.computes_bfloat16():
        yield ("openvino", "bfloat16"), openvino.compiled(model, "bfloat16")
    if int8:
        yield ("openvino", "int8"), openvino.compiled(openvino.quantised(model, pixels), "int8")


def _photos(side: int) -> list[Tensor]:
    """The sample photos as normalised squares (1, 3, side, side)."""
    found = []
    for path in sorted(paths.resource("samples").rglob("*.jpg")):
        rgb = torch.from_numpy(np.ascontiguousarray(images.read_rgb(path))).permute(2, 0, 1)[None].float() / 255
        small = functional.interpolate(rgb, (side, side), mode="bilinear", antialias=True)
        found.append((small - 0.45) / 0.225)
    return found


def _randomised(network: nn.Module) -> nn.Module:
    """Weights of variance 1 / fan-in, so that numbers neither vanish nor grow."""
    generator = torch.Generator().manual_seed(0)
    for parameter in network.parameters():
        if parameter.dim() > 1:
            parameter.data = torch.randn(parameter.shape, generator=generator) / parameter[0].numel() ** 0.5
    return network.eval().requires_grad_(False)


def _mini() -> tuple[nn.Module, list[Tensor]]:
    from swin_annotator.models.mini import MiniModel

    seam = MiniModel.from_folder(paths.resource("models/swin-mini"), options={"precision": "float32"}).seam()
    photos = [images.read_rgb(path) for path in sorted(paths.resource("samples").rglob("*.jpg"))]
    pixels = [seam.pixels(photo) for photo in photos]
    return seam.network(), [x for x in pixels if x.shape == pixels[0].shape]


def _swin() -> tuple[nn.Module, list[Tensor]]:
    return _randomised(SwinBackbone(SwinConfig())), _photos(512)


class _UperNet(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.backbone = SwinBackbone(SwinConfig())
        self.head = UperNetHead(SwinConfig().channels, 150, 512)

    def forward(self, pixels: Tensor) -> Tensor:
        logits: Tensor = self.head(self.backbone(pixels))
        return logits


def _upernet() -> tuple[nn.Module, list[Tensor]]:
    return _randomised(_UperNet()), _photos(512)


def _owlvit() -> tuple[nn.Module, list[Tensor]]:
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

    return _randomised(Tower()), _photos(config.image_size)


_MAKERS: dict[str, Callable[[], tuple[nn.Module, list[Tensor]]]] = {
    "mini": _mini,
    "swin-t": _swin,
    "upernet": _upernet,
    "owlvit": _owlvit,
}
