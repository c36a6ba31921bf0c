"""Swin weights of every origin under the names of ``nets/``.

Understood are the names of transformers (before and since 5.9), of Microsoft's official code, of timm (classifiers and
``features_only`` models), and of MMSegmentation, for the backbone alone and under a classifier, a UperNet head or an
SSFormer head. They agree on everything but names, on whether query, key and value are one matrix, on which stage a
patch merging is counted to, and, in MMSegmentation, on the order of the channels that a patch merging sees.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.weights import loading

STAGES = 4
_EPSILON = 1e-5

_PARAMETER = r"\.(weight|bias)"
_STAGE = r"(?:encoder\.)?(?:layers|stages)[._](\d+)\."
_BLOCK = _STAGE + r"blocks\.(\d+)\."
_ATTENTION = r"(?:attn(?:\.w_msa)?|attention(?:\.self|\.output|\.relative_position_bias)?)\."
_TENSORS = r"\.(conv\.weight|(?:bn|batch_norm)\.\w+)"
_RULES: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"(?:patch_embed\.proj(?:ection)?|embeddings\.patch_embeddings\.projection)" + _PARAMETER, r"embed.projection.\1"),
    (r"(?:patch_embed|embeddings)\.norm" + _PARAMETER, r"embed.norm.\1"),
    (_BLOCK + r"(?:norm1|layernorm_before)" + _PARAMETER, r"stages.\1.\2.norm1.\3"),
    (_BLOCK + r"(?:norm2|layernorm_after)" + _PARAMETER, r"stages.\1.\2.norm2.\3"),
    (_BLOCK + _ATTENTION + r"qkv" + _PARAMETER, r"stages.\1.\2.attention.qkv.\3"),
    (_BLOCK + _ATTENTION + r"(q|k|v)(?:uery|ey|alue|_proj)" + _PARAMETER, r"stages.\1.\2.attention.\3.\4"),
    (_BLOCK + _ATTENTION + r"(?:proj|o_proj|dense)" + _PARAMETER, r"stages.\1.\2.attention.proj.\3"),
    (_BLOCK + _ATTENTION + r"relative_position_bias_table", r"stages.\1.\2.attention.bias_table"),
    (_BLOCK + r"(?:mlp\.fc1|intermediate\.dense|ffn\.layers\.0\.0)" + _PARAMETER, r"stages.\1.\2.fc1.\3"),
    (_BLOCK + r"(?:mlp\.fc2|output\.dense|ffn\.layers\.1)" + _PARAMETER, r"stages.\1.\2.fc2.\3"),
    (_STAGE + r"downsample\.(norm|reduction)" + _PARAMETER, r"merges.\1.\2.\3"),
    (r"norm(\d)" + _PARAMETER, r"norms.\1.\2"),
    (r"hidden_states_norms\.stage(\d)" + _PARAMETER, lambda m: f"norms.{int(m[1]) - 1}.{m[2]}"),
    (r"(?:norm|layernorm)" + _PARAMETER, r"norm.\1"),
    (r"(?:classifier|head\.fc|head)" + _PARAMETER, r"classifier.\1"),
    (r"decode_head\.(?:classifier|conv_seg)" + _PARAMETER, r"head.classifier.\1"),
    (r"decode_head\.psp_modules\.(\d)\.1" + _TENSORS, r"head.pooling.convs.\1.\2"),
    (r"decode_head\.bottleneck" + _TENSORS, r"head.pooling.bottleneck.\1"),
    (r"decode_head\.lateral_convs\.(\d)" + _TENSORS, r"head.laterals.\1.\2"),
    (r"decode_head\.fpn_convs\.(\d)" + _TENSORS, r"head.smooths.\1.\2"),
    (r"decode_head\.fpn_bottleneck" + _TENSORS, r"head.fusion.\1"),
    (r"decode_head\.convs\.(\d)" + _TENSORS, r"head.convs.\1.\2"),
    (r"decode_head\.fusion_conv" + _TENSORS, r"head.fusion.\1"),
)
_COMPILED = tuple((re.compile(pattern), replacement) for pattern, replacement in _RULES)
_WRAPPERS = re.compile(r"(?:module\.|model\.)*(?:backbone\.)?(?:swin\.)?")
_LEFT_OUT = re.compile(r"auxiliary_head\.|(?:.*\.)?(?:relative_position_index|attn_mask|mask_token)$")
_OTHER_SWIN = re.compile(r"\.(?:logit_scale|cpb_mlp\.|continuous_position_bias_mlp\.)")


class Head(StrEnum):
    """Kinds of head on the backbone."""

    NONE = "none"
    CLASSIFIER = "classifier"
    UPERNET = "upernet"
    SSFORMER = "ssformer"


@dataclass(frozen=True, slots=True)
class SwinWeights:
    """Weights under the names of ``nets/``: ``backbone.…``, and ``classifier.…`` or ``head.…``.

    Attributes:
        state: by name. The backbone of a classifier, or alone, keeps the last of the four output norms.
        config: of the backbone, from the shapes.
        head: what stands on it.
        classes: number of outputs; 0 without a head.
        width: channels inside a segmentation head; 0 without one.
        side: the input side that a classifier was trained at, as far as the file tells.
    """

    state: Mapping[str, Tensor]
    config: SwinConfig
    head: Head
    classes: int
    width: int
    side: int


def understand(state: Mapping[str, Tensor], where: Path) -> SwinWeights:
    """Weights of any origin with what their shapes tell.

    Args:
        state: by name, as read from a file.
        where: the file or folder, named in messages.

    Raises:
        ModelError: no Swin, Swin under a head of another kind, or a part without which its shape can't be told.
    """
    if any(_OTHER_SWIN.search(name) for name in state):
        raise ModelError(
            Message("{where} holds a Swin Transformer V2; expected the first Swin Transformer.", where=where),
            hint=Message("The two differ in their attention. Choose a model without v2 in its name."),
        )
    try:
        renamed = rename(state)
    except ValueError as error:
        raise _incomplete(where, error) from error
    if not any(name.startswith("backbone.stages.") for name in renamed):
        raise ModelError(
            Message(
                "{where} holds no Swin Transformer: it begins with {state}, expected weights such as "
                "layers.0.blocks.0.norm1.weight.",
                where=where,
                state=next(iter(state), "nothing")[:80],
            ),
            hint=Message("Choose weights of Swin by Microsoft, timm, transformers or MMSegmentation."),
        )
    head = _head_of(renamed)
    _check_no_rest(renamed, where)
    try:
        config = _config_of(renamed, pooled=head in (Head.NONE, Head.CLASSIFIER))
        classes, width = _outputs_of(renamed, head)
        side = _side_of(state, config)
    except (KeyError, ValueError) as error:
        raise _incomplete(where, error) from error
    if config.pooled:
        renamed = _with_one_norm(renamed, config)
    return SwinWeights(renamed, config, head, classes, width, side)


def rename(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Weights of any origin under the names and in the channel order of ``nets/``; names of no Swin stay as they are.

    Position numbers, masks and auxiliary heads, which a network makes itself or does without, are left out.

    Raises:
        ValueError: a patch merging is not for four neighbours.
    """
    found: dict[str, Tensor] = {}
    for name, tensor in state.items():
        bare = name[_wrapper(name) :]
        if not _LEFT_OUT.match(bare):
            found[_renamed(bare) or bare] = tensor
    unfolded = any(".w_msa." in name for name in state)
    found = _merges_by_width(_joined(found), by_position=unfolded)
    if any(name.startswith("backbone.norms.") for name in found):
        found = {name: tensor for name, tensor in found.items() if not name.startswith("norm.")}
    return {re.sub(r"^norm\.", f"backbone.norms.{STAGES - 1}.", name): tensor for name, tensor in found.items()}


def config_of_transformers(values: Mapping[str, Any], where: Path, *, pooled: bool = False) -> SwinConfig:
    """The backbone that a Swin config of transformers describes.

    Args:
        values: the contents of ``config.json``, or its ``backbone_config``.
        where: the file, named in messages.
        pooled: see ``SwinConfig``.

    Raises:
        ModelError: it describes something else, or a Swin with parts that none of the published ones has.
    """
    wanted = {
        "model_type": "swin",
        "hidden_act": "gelu",
        "layer_norm_eps": _EPSILON,
        "num_channels": 3,
        "qkv_bias": True,
        "use_absolute_embeddings": False,
    }
    for key, value in wanted.items():
        if values.get(key, value) != value:
            raise ModelError(
                Message(
                    "{where} describes a Swin with {key} {values}; expected {value}.",
                    where=where,
                    key=key,
                    values=repr(str(values[key])[:40]),
                    value=repr(value),
                ),
                hint=Message("Choose a model with the architecture of the published Swin Transformers."),
            )
    try:
        return SwinConfig(
            embed_dim=int(values.get("embed_dim", 96)),
            depths=tuple(int(depth) for depth in values.get("depths", (2, 2, 6, 2))),
            heads=tuple(int(heads) for heads in values.get("num_heads", (3, 6, 12, 24))),
            window=int(values.get("window_size", 7)),
            mlp_ratio=float(values.get("mlp_ratio", 4.0)),
            patch=int(values.get("patch_size", 4)),
            pooled=pooled,
        )
    except (TypeError, ValueError) as error:
        raise ModelError(
            Message("{where} describes a network that can't be built: {error}.", where=where, error=error),
            hint=loading.AGAIN,
        ) from error


def neutral_norms(state: Mapping[str, Tensor], config: SwinConfig) -> dict[str, Tensor]:
    """The same weights, with plain output norms where there are none, as in timm's feature models."""
    plain: dict[str, Tensor] = {}
    for stage, dim in enumerate(config.channels):
        if not config.pooled or stage == STAGES - 1:
            plain[f"backbone.norms.{stage}.weight"] = torch.ones(dim)
            plain[f"backbone.norms.{stage}.bias"] = torch.zeros(dim)
    present = any(name in state for name in plain)
    return dict(state) if present else {**state, **plain}


def _incomplete(where: Path, error: Exception) -> ModelError:
    reason = error.args[0] if error.args else error
    return ModelError(
        Message("{where} holds no complete Swin Transformer: {reason}.", where=where, reason=reason), hint=loading.AGAIN
    )


def _wrapper(name: str) -> int:
    match = _WRAPPERS.match(name)
    return match.end() if match else 0


def _renamed(name: str) -> str:
    """The name in ``nets/``; empty for a name of no Swin."""
    for pattern, replacement in _COMPILED:
        match = pattern.fullmatch(name)
        if match:
            found = match.expand(replacement) if isinstance(replacement, str) else replacement(match)
            own = found.startswith(("norm.", "classifier.", "head."))
            return found.replace(".batch_norm.", ".bn.") if own else f"backbone.{found}"
    return ""


def _joined(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Query, key and value as one matrix."""
    joined = dict(state)
    for name in state:
        if ".attention.q." in name:
            names = [name.replace(".q.", f".{part}.") for part in "qkv"]
            if all(part in state for part in names):
                joined[name.replace(".q.", ".qkv.")] = torch.cat([joined.pop(part) for part in names])
    return joined


def _merges_by_width(state: Mapping[str, Tensor], *, by_position: bool) -> dict[str, Tensor]:
    """Patch mergings numbered by the stage they follow, which their width tells.

    timm since 0.9 counts them to the stage they precede, everybody else to the one they follow.
    """
    embedding = state.get("backbone.embed.norm.weight")
    merges = {name: tensor for name, tensor in state.items() if name.startswith("backbone.merges.")}
    if embedding is None or not embedding.ndim or not merges:
        return dict(state)
    found = {name: tensor for name, tensor in state.items() if name not in merges}
    for name, tensor in merges.items():
        if not tensor.ndim or not tensor.numel() or tensor.shape[-1] % 4:
            raise ValueError(f"{name} has shape {tuple(tensor.shape)}, expected the channels of four neighbours last")
    first = min(tensor.shape[-1] for tensor in merges.values())
    numbers = sorted({int(name.split(".")[2]) for name in merges})
    # The narrowest merging follows the first stage, unless the file lacks that one.
    shift = 1 if first == 4 * len(embedding) and numbers[0] == 1 else 0
    for name, tensor in merges.items():
        _, _, number, rest = name.split(".", 3)
        tensor = _merged_by_position(tensor) if by_position else tensor
        found[f"backbone.merges.{int(number) - shift}.{rest}"] = tensor
    return found


def _merged_by_position(tensor: Tensor) -> Tensor:
    """The last axis of a patch merging weight, from MMSegmentation's order to the official Swin's.

    MMSegmentation unfolds: channel by channel, the four neighbours row by row. Official: neighbour by neighbour, in
    the order (0, 0), (1, 0), (0, 1), (1, 1), each with all channels.
    """
    by_channel = tensor.unflatten(-1, (-1, 4))[..., [0, 2, 1, 3]]
    return by_channel.transpose(-1, -2).flatten(-2).contiguous()


def _head_of(state: Iterable[str]) -> Head:
    names = set(state)
    if any(name.startswith("head.pooling.") for name in names):
        return Head.UPERNET
    if any(name.startswith("head.") for name in names):
        return Head.SSFORMER
    return Head.CLASSIFIER if any(name.startswith("classifier.") for name in names) else Head.NONE


def _check_no_rest(state: Iterable[str], where: Path) -> None:
    rest = [name for name in state if not name.startswith(("backbone.", "head.", "classifier."))]
    if rest:
        raise ModelError(
            Message(
                "{where} holds {rest} and {n} more, which belongs to no Swin classifier, UperNet or SSFormer.",
                where=where,
                rest=rest[0][:80],
                n=len(rest) - 1,
            )
            if len(rest) > 1
            else Message(
                "{where} holds {rest}, which belongs to no Swin classifier, UperNet or SSFormer.",
                where=where,
                rest=rest[0][:80],
            ),
            hint=Message("Choose a model of one of these kinds."),
        )


def _config_of(state: Mapping[str, Tensor], *, pooled: bool) -> SwinConfig:
    matches = [re.match(r"backbone\.stages\.(\d+)\.(\d+)\.", name) for name in state]
    found = {(int(match[1]), int(match[2])) for match in matches if match}
    if {stage for stage, _ in found} != set(range(STAGES)):
        raise ValueError(f"it has {len({stage for stage, _ in found})} stages, expected {STAGES}")
    depths = [{block for at, block in found if at == stage} for stage in range(STAGES)]
    for stage, blocks in enumerate(depths):
        absent = set(range(len(blocks))) - blocks
        if absent:
            raise ValueError(f"stage {stage} lacks block {min(absent)}")
    tables = [_get(state, f"backbone.stages.{stage}.0.attention.bias_table", 2) for stage in range(STAGES)]
    windows = {(round(table.shape[0] ** 0.5) + 1) // 2 for table in tables}
    if len(windows) != 1:
        sizes = " and ".join(map(str, sorted(windows)))
        raise ValueError(f"its stages have windows of {sizes} tokens, expected one size")
    embedding = _get(state, "backbone.embed.projection.weight", 4)
    hidden, dim = _get(state, "backbone.stages.0.0.fc1.weight", 2).shape
    return SwinConfig(
        embed_dim=embedding.shape[0],
        depths=tuple(len(blocks) for blocks in depths),
        heads=tuple(table.shape[1] for table in tables),
        window=windows.pop(),
        mlp_ratio=hidden / dim,
        patch=embedding.shape[-1],
        pooled=pooled,
    )


def _outputs_of(state: Mapping[str, Tensor], head: Head) -> tuple[int, int]:
    if head is Head.NONE:
        return 0, 0
    if head is Head.CLASSIFIER:
        return _get(state, "classifier.weight", 2).shape[0], 0
    last = _get(state, "head.classifier.weight", 4)
    return last.shape[0], last.shape[1]


def _side_of(state: Mapping[str, Tensor], config: SwinConfig) -> int:
    """From the mask that the official code and older timm save with the weights, else one window at the last stage."""
    for name, tensor in state.items():
        if re.search(r"layers\.0\.blocks\.1\.attn_mask$", name) and tensor.ndim and len(tensor):
            return round(tensor.shape[0] ** 0.5) * config.window * config.patch
    return config.window * config.patch * 2 ** (STAGES - 1)


def _with_one_norm(state: Mapping[str, Tensor], config: SwinConfig) -> dict[str, Tensor]:
    kept = re.compile(rf"backbone\.norms\.(?!{STAGES - 1}\.)")
    return neutral_norms({name: tensor for name, tensor in state.items() if not kept.match(name)}, config)


def _get(state: Mapping[str, Tensor], name: str, axes: int) -> Tensor:
    if name not in state:
        raise KeyError(f"{name} is missing")
    if state[name].ndim != axes:
        raise ValueError(f"{name} has shape {tuple(state[name].shape)}, expected {axes} axes")
    return state[name]
