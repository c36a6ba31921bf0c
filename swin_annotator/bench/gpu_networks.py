"""Networks that ``bench gpu`` runs, at their published sizes, or tiny ones to try the benchmark itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from swin_annotator.bench import networks
from swin_annotator.models.nets import cost
from swin_annotator.models.nets.heads_fast import FastLabeller
from swin_annotator.models.nets.owl_tower import FastOwlTower
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.swin_classifier import FastSwinClassifier, SwinClassifierNet
from swin_annotator.models.nets.upernet import UperNetHead

Run = Callable[[Tensor], Tensor]
Make = Callable[[torch.device, torch.dtype], Run]
"""A network in its fast form on a device, in a precision."""
_TINY = SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), 4)
_TINY_WIDTH = 32
_TINY_OWL = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}


@dataclass(frozen=True, slots=True)
class Sizes:
    """Amount that is measured."""

    swin: Mapping[str, tuple[SwinConfig, int]]
    """Name: backbone, and side of the images in pixels."""
    owl_side: int
    owl_batches: tuple[int, ...]
    swin_batch: int
    heads_side: int
    gemm: int
    """Side of the large product that gives the card's rate."""
    tiny: bool = False


FULL = Sizes(
    {
        "Swin-T, 224": (SwinConfig(), 224),
        "Swin-S, 224": (SwinConfig(depths=(2, 2, 18, 2)), 224),
        "Swin-B, 224": (networks.SWIN_B, 224),
        "Swin-B, 384": (replace(networks.SWIN_B, window=12), 384),
    },
    owl_side=960,
    owl_batches=(1, 8, 32),
    swin_batch=64,
    heads_side=512,
    gemm=8192,
)
DRY = Sizes({"Swin, tiny": (_TINY, 64)}, 96, (1, 2), 2, 64, 64, tiny=True)


@dataclass(frozen=True, slots=True)
class Network:
    """One network to be run."""

    name: str
    make: Make
    side: int
    macs: int
    """For one image."""


def owl(sizes: Sizes) -> Network:
    """The image tower of OWLv2-base."""
    import transformers

    config: Any = transformers.Owlv2Config()
    vision = config.vision_config
    vision.image_size = sizes.owl_side
    if sizes.tiny:
        for part in (vision, config.text_config):
            for key, value in _TINY_OWL.items():
                setattr(part, key, value)
        config.projection_dim = 16
    kind: Any = transformers.Owlv2ForObjectDetection
    model = networks.scattered(kind._from_config(config, attn_implementation="sdpa"))
    tower, norm = model.owlv2.vision_model, model.layer_norm
    tokens = 1 + (vision.image_size // vision.patch_size) ** 2
    macs = cost.vit_macs(
        tokens, vision.hidden_size, vision.num_hidden_layers, vision.intermediate_size, 3 * vision.patch_size**2
    )

    def make(device: torch.device, dtype: torch.dtype) -> Run:
        return FastOwlTower(_on(tower, device), _on(norm, device), dtype)

    return Network("OWLv2-base, image tower", make, sizes.owl_side, macs)


def swins(sizes: Sizes) -> list[Network]:
    """Swin classifiers of 1000 classes."""
    return [_swin(name, config, side) for name, (config, side) in sizes.swin.items()]


def heads(sizes: Sizes) -> list[Network]:
    """UperNet and SSFormer over the first Swin."""
    config, _ = next(iter(sizes.swin.values()))
    size_hw = (sizes.heads_side, sizes.heads_side)
    backbone = networks.scattered(SwinBackbone(config))
    found = []
    kinds: dict[str, tuple[Any, Any]] = {
        "UperNet": (UperNetHead, cost.upernet_macs),
        "SSFormer": (SSFormerHead, cost.ssformer_macs),
    }
    for name, (kind, counted) in kinds.items():
        width = _TINY_WIDTH if sizes.tiny else networks.WIDTHS[name]
        head = networks.scattered(kind(config.channels, networks.CLASSES, width))
        macs = cost.swin_macs(size_hw, config)
        macs += counted(cost.stage_sizes(size_hw, config), config.channels, networks.CLASSES, width)
        found.append(Network(f"{name}, {sizes.heads_side}", partial(_labeller, backbone, head), sizes.heads_side, macs))
    return found


def _swin(name: str, config: SwinConfig, side: int) -> Network:
    plain = networks.scattered(SwinClassifierNet(config, 1000))

    def make(device: torch.device, dtype: torch.dtype) -> Run:
        return FastSwinClassifier(_on(plain, device), dtype)

    return Network(name, make, side, cost.swin_macs((side, side), config))


def _labeller(
    backbone: nn.Module, head: UperNetHead | SSFormerHead, device: torch.device, dtype: torch.dtype
) -> FastLabeller:
    return FastLabeller(_on(backbone, device), _on(head, device), dtype)


def _on(network: nn.Module, device: torch.device) -> Any:
    return deepcopy(network).to(device)
