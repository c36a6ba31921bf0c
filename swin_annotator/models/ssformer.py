"""SSFormer: Swin under an all-MLP head, as our own network; checkpoints of the official code are converted once.

Shi, Xu and Gao, "SSformer: A Lightweight Transformer for Semantic Segmentation", arXiv 2208.02034. The official
repository trains it with MMSegmentation (Swin backbone, SegFormer head), whose weight names and channel order differ.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from swin_annotator.errors import ModelError
from swin_annotator.models import weights
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.swin_pixels import read_pixels
from swin_annotator.models.swin_semantic import SemanticNet

MODEL_TYPE = "ssformer"
SHORT, LONG = 512, 2048
"""The official test input: shorter side 512, longer at most 2048, aspect ratio kept."""

_RENAMED = (
    (r"^backbone\.patch_embed\.", "backbone.embed."),
    (r"^backbone\.norm(\d)\.", r"backbone.norms.\1."),
    (r"^backbone\.stages\.(\d+)\.blocks\.", r"backbone.stages.\1."),
    (r"^backbone\.stages\.(\d+)\.downsample\.", r"backbone.merges.\1."),
    (r"\.attn\.w_msa\.relative_position_bias_table$", ".attention.bias_table"),
    (r"\.attn\.w_msa\.", ".attention."),
    (r"\.ffn\.layers\.0\.0\.", ".fc1."),
    (r"\.ffn\.layers\.1\.", ".fc2."),
    (r"^decode_head\.conv_seg\.", "head.classifier."),
    (r"^decode_head\.fusion_conv\.", "head.fusion."),
    (r"^decode_head\.", "head."),
)
_LEFT_OUT = re.compile(r"^auxiliary_head\.|relative_position_index$")


class SSFormer(nn.Module):
    """Normalised pixels (b, 3, h, w) to logits (b, classes, h/4, w/4)."""

    def __init__(self, swin: SwinConfig, classes: int, width: int = 256) -> None:
        super().__init__()
        self.backbone = SwinBackbone(swin)
        self.head = SSFormerHead(swin.channels, classes, width)

    def forward(self, pixels: Tensor) -> Tensor:
        """See the class."""
        logits: Tensor = self.head(self.backbone(pixels))
        return logits


def load_ssformer(folder: Path, config: Mapping[str, Any], *, device: str, bfloat16: bool) -> SemanticNet:
    """The model that :func:`save_ssformer` wrote.

    Raises:
        ModelError: a file is missing, damaged, or describes something else.
    """
    names = config.get("labels")
    if not isinstance(names, list) or not names or not all(isinstance(name, str) and name.strip() for name in names):
        raise ModelError(f"{folder / weights.CONFIG} lacks its list of labels.", hint=weights.AGAIN)
    network = weights.build_empty(lambda: _built(config, len(names)), folder)
    weights.load_strict(network, weights.read_state_dict(folder), folder)
    network = network.eval().requires_grad_(False).to(device)
    pixels = read_pixels(folder, short=SHORT, long=LONG)
    return SemanticNet(network, pixels, tuple(names), device=device, bfloat16=bfloat16)


def save_ssformer(network: SSFormer, labels: Sequence[str], folder: Path) -> None:
    """Write ``config.json`` and ``model.safetensors`` into ``folder``, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {
        "model_type": MODEL_TYPE,
        "swin": asdict(network.backbone.config),
        "width": network.head.classifier.in_channels,
        "labels": list(labels),
    }
    (folder / weights.CONFIG).write_text(json.dumps(config, indent=1), encoding="utf-8")
    state = {name: tensor.contiguous() for name, tensor in network.state_dict().items()}
    save_file(state, folder / weights.SAFETENSORS[0], metadata={"format": "pt"})


def convert_checkpoint(checkpoint: Path, folder: Path, labels: Sequence[str] | None = None) -> None:
    """Turn a checkpoint of the official code into a model folder.

    Args:
        checkpoint: the ``.pth`` file; opened by weights-only loading.
        folder: where ``config.json`` and ``model.safetensors`` go.
        labels: class names in order; None: those that the checkpoint brings, else "class 1", "class 2", ….

    Raises:
        ModelError: the file is no such checkpoint, or holds more than weights, or ``labels`` are too few or too many.
    """
    state = from_mmseg(weights.read_weights(checkpoint))
    try:
        swin, classes, width = _shape_of(state)
    except (KeyError, ValueError) as error:
        raise ModelError(
            f"{checkpoint} holds no SSFormer: {error}.", hint="Choose a checkpoint of the official SSFormer code."
        ) from error
    names = list(labels or _names_in(checkpoint) or (f"class {i + 1}" for i in range(classes)))
    if len(names) != classes:
        raise ModelError(
            f"{checkpoint} has {classes} classes, but {len(names)} labels were given.",
            hint="Name every class once, in the order of training.",
        )
    network = SSFormer(swin, classes, width)
    weights.load_strict(network, state, checkpoint)
    save_ssformer(network, names, folder)


def from_mmseg(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Weights of MMSegmentation's SSFormer under the names and in the channel order of :class:`SSFormer`.

    Args:
        state: a checkpoint's ``state_dict``; a ``module.`` before every name, the auxiliary head and position numbers
            are passed over.
    """
    converted: dict[str, Tensor] = {}
    for name, tensor in state.items():
        name = name.removeprefix("module.")
        if _LEFT_OUT.search(name):
            continue
        for pattern, replacement in _RENAMED:
            name = re.sub(pattern, replacement, name)
        if re.match(r"backbone\.merges\.\d+\.(norm|reduction)\.", name):
            tensor = _merged_by_position(tensor)
        converted[name] = tensor
    return converted


def _merged_by_position(tensor: Tensor) -> Tensor:
    """The last axis of a patch merging weight, from MMSegmentation's order to the official Swin's.

    MMSegmentation unfolds: channel by channel, the four neighbours row by row. Official: neighbour by neighbour, in
    the order (0, 0), (1, 0), (0, 1), (1, 1), each with all channels.
    """
    by_channel = tensor.unflatten(-1, (-1, 4))[..., [0, 2, 1, 3]]
    return by_channel.transpose(-1, -2).flatten(-2).contiguous()


def _names_in(checkpoint: Path) -> tuple[str, ...]:
    """The class names in the ``meta`` entry of a checkpoint that could be read; empty when there are none."""
    content = torch.load(checkpoint, map_location="cpu", weights_only=True)
    names = content.get("meta", {}).get("CLASSES") if isinstance(content.get("meta", {}), Mapping) else None
    return tuple(str(name) for name in names or ())


def _built(config: Mapping[str, Any], classes: int) -> SSFormer:
    swin: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in config["swin"].items()
    }
    return SSFormer(SwinConfig(**swin), classes, int(config["width"]))


def _shape_of(state: Mapping[str, Tensor]) -> tuple[SwinConfig, int, int]:
    """Backbone, number of classes and head width, from the shapes of converted weights."""
    blocks = [re.match(r"backbone\.stages\.(\d+)\.(\d+)\.norm1\.weight", name) for name in state]
    found = [(int(match[1]), int(match[2])) for match in blocks if match]
    if not found:
        raise KeyError("Swin's blocks are missing")
    depths = tuple(sum(stage == s for stage, _ in found) for s in range(max(stage for stage, _ in found) + 1))
    tables = [state[f"backbone.stages.{s}.0.attention.bias_table"] for s in range(len(depths))]
    embedding = state["backbone.embed.projection.weight"]
    hidden, dim = state["backbone.stages.0.0.fc1.weight"].shape
    classes, width = state["head.classifier.weight"].shape[:2]
    swin = SwinConfig(
        embed_dim=embedding.shape[0],
        depths=depths,
        heads=tuple(table.shape[1] for table in tables),
        window=(int(tables[0].shape[0] ** 0.5) + 1) // 2,
        mlp_ratio=hidden / dim,
        patch=embedding.shape[-1],
    )
    return swin, classes, width
