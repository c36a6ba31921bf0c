"""The networks that are compared: at their published sizes, with random weights, the same ones in both forms.

Times are those of trained weights. Differences are only indicative: trained networks have larger outliers, and
larger margins between classes.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, cast

import torch
from torch import Tensor, nn

from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.swin_classifier import SwinClassifierNet
from swin_annotator.models.nets.upernet import UperNetHead
from swin_annotator.models.swin.weight_names import rename

CLASSES = 150
"""Classes of ADE20K."""
SWIN_B = SwinConfig(128, (2, 2, 18, 2), (4, 8, 16, 32))
SIZES = {"Swin-T": SwinConfig(), "Swin-B": SWIN_B}
WIDTHS = {"UperNet": 512, "SSFormer": 256}
"""Channels within the heads, as published."""
STAGES = ["stage1", "stage2", "stage3", "stage4"]


def scattered(network: nn.Module, seed: int = 0) -> Any:
    """``network`` in evaluation mode with random weights of such size that numbers neither vanish nor grow."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, nn.Linear | nn.Conv2d):
                module.weight.normal_(0, module.weight[0].numel() ** -0.5, generator=generator)
                if module.bias is not None:
                    module.bias.normal_(0, 0.05, generator=generator)
            elif isinstance(module, nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.05, generator=generator)  # type: ignore[union-attr]  # tracked
                module.running_var.uniform_(0.2, 0.4, generator=generator)  # type: ignore[union-attr]  # tracked
        for name, parameter in network.named_parameters():
            if "bias_table" in name:
                parameter.normal_(0, 0.5, generator=generator)
    return network.eval().requires_grad_(False)


def picture(side: int, batch: int = 1) -> Tensor:
    """(batch, 3, side, side) normalised pixels, smooth as photos are, with some noise."""
    generator = torch.Generator().manual_seed(0)
    coarse = torch.randn(batch, 3, side // 8, side // 8, generator=generator)
    smooth = nn.functional.interpolate(coarse, (side, side), mode="bicubic", align_corners=False)
    return smooth + 0.1 * torch.randn(batch, 3, side, side, generator=generator)


def their_backbone(size: str) -> Any:
    """Transformers' Swin backbone with its fastest attention."""
    import transformers

    network = transformers.SwinBackbone(their_swin(size))
    network.set_attn_implementation("sdpa")
    return scattered(network)


def their_classifier(size: str) -> Any:
    """Transformers' classifier of 1000 classes at 224 pixels."""
    import transformers

    network = transformers.SwinForImageClassification(their_swin(size, num_labels=1000))
    network.set_attn_implementation("sdpa")
    return scattered(network)


def their_upernet(size: str) -> Any:
    """Transformers' UperNet, as it comes: with the auxiliary head, which it runs."""
    import transformers

    logging.getLogger("transformers").setLevel(logging.ERROR)
    backbone = their_swin(size)
    kind: Any = transformers.UperNetConfig
    sizes = {"hidden_size": WIDTHS["UperNet"], "auxiliary_in_channels": 4 * backbone.embed_dim}
    config = kind(backbone_config=backbone, num_labels=CLASSES, **sizes)
    network = transformers.UperNetForSemanticSegmentation(config)
    network.backbone.set_attn_implementation("sdpa")
    return scattered(network)


def our_backbone(size: str, weights: Mapping[str, Tensor] | None = None) -> SwinBackbone:
    """The plain backbone, with these weights of transformers or with random ones."""
    return _filled(SwinBackbone(SIZES[size]), weights, "backbone.")


def our_classifier(size: str, weights: Mapping[str, Tensor] | None = None) -> SwinClassifierNet:
    """The plain classifier; see :func:`our_backbone`."""
    return _filled(SwinClassifierNet(SIZES[size], 1000), weights, "")


def our_upernet(size: str, weights: Mapping[str, Tensor] | None = None) -> UperNetHead:
    """The plain UperNet head; see :func:`our_backbone`."""
    return _filled(UperNetHead(SIZES[size].channels, CLASSES, WIDTHS["UperNet"]), weights, "head.")


def our_ssformer(size: str) -> SSFormerHead:
    """The plain SSFormer head with random weights; transformers has none."""
    return _filled(SSFormerHead(SIZES[size].channels, CLASSES, WIDTHS["SSFormer"]), None, "head.")


def their_swin(size: str, stages: Sequence[str] = STAGES, **others: Any) -> Any:
    """Transformers' description of the backbone, which gives the maps of these stages."""
    import transformers

    shape, kind = asdict(SIZES[size]), cast("Any", transformers.SwinConfig)
    return kind(
        embed_dim=shape["embed_dim"],
        depths=list(shape["depths"]),
        num_heads=list(shape["heads"]),
        window_size=shape["window"],
        drop_path_rate=0.0,
        out_features=list(stages),
        **others,
    )


def _filled(network: Any, weights: Mapping[str, Tensor] | None, prefix: str) -> Any:
    if weights is None:
        return scattered(network)
    state = {n.removeprefix(prefix): t for n, t in rename(weights).items() if n.startswith(prefix)}
    network.load_state_dict(state)
    return network.eval().requires_grad_(False)
