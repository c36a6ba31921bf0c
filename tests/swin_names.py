"""One set of random Swin weights under the names and in the channel order of everybody who publishes Swin."""

import re

import torch

from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.swin.own_folder import Shape
from swin_annotator.models.swin.semantic import build
from swin_annotator.models.swin.weight_names import Head

LABELS = ("road", "roof", "tree", "water", "sky")
TINY = SwinConfig(embed_dim=8, depths=(2, 1, 3, 2), heads=(1, 2, 2, 4), window=4)
POOLED = SwinConfig(embed_dim=8, depths=(2, 1, 3, 2), heads=(1, 2, 2, 4), window=4, pooled=True)
SHAPE = Shape(TINY, LABELS, 16)

State = dict[str, torch.Tensor]


def shaken(network: torch.nn.Module, seed: int = 0) -> torch.nn.Module:
    """The network with weights that make every part of it count."""
    generator = torch.Generator().manual_seed(seed)
    for name, tensor in network.state_dict().items():
        if tensor.is_floating_point():
            noise = torch.randn(tensor.shape, generator=generator) * 0.2
            tensor.copy_(noise.abs() + 0.5 if "running_var" in name else tensor + noise)
        else:
            tensor.fill_(7)
    return network.eval().requires_grad_(False)


def labeller(head: Head) -> torch.nn.Module:
    """Ours, shaken."""
    return shaken(build(head, SHAPE))


def renamed(state: State, *pairs: tuple[str, str]) -> State:
    """Every name rewritten by each pattern in turn."""
    found = {}
    for name, tensor in state.items():
        for pattern, replacement in pairs:
            name = re.sub(pattern, replacement, name)
        found[name] = tensor
    return found


def split(state: State) -> State:
    """Query, key and value apart."""
    found = {}
    for name, tensor in state.items():
        if ".qkv." in name:
            for part, third in zip("qkv", tensor.chunk(3), strict=True):
                found[name.replace(".qkv.", f".{part}_proj.")] = third
        else:
            found[name] = tensor
    return found


OFFICIAL = (
    (r"embed\.projection\.", "patch_embed.proj."),
    (r"embed\.norm\.", "patch_embed.norm."),
    (r"stages\.(\d)\.(\d+)\.", r"layers.\1.blocks.\2."),
    (r"merges\.(\d)\.", r"layers.\1.downsample."),
    (r"\.attention\.bias_table", ".attn.relative_position_bias_table"),
    (r"\.attention\.", ".attn."),
    (r"\.fc(\d)\.", r".mlp.fc\1."),
)
HEADS = (
    (r"^head\.pooling\.convs\.(\d)\.", r"decode_head.psp_modules.\1.1."),
    (r"^head\.pooling\.bottleneck\.", "decode_head.bottleneck."),
    (r"^head\.laterals\.", "decode_head.lateral_convs."),
    (r"^head\.smooths\.", "decode_head.fpn_convs."),
    (r"^head\.convs\.", "decode_head.convs."),
    (r"^head\.classifier\.", "decode_head.conv_seg."),
)
NEWER = (
    (r"embed\.projection\.", "swin.embeddings.patch_embeddings.projection."),
    (r"embed\.norm\.", "swin.embeddings.norm."),
    (r"stages\.(\d)\.(\d+)\.", r"swin.encoder.layers.\1.blocks.\2."),
    (r"merges\.(\d)\.", r"swin.encoder.layers.\1.downsample."),
    (r"\.norm1\.", ".layernorm_before."),
    (r"\.norm2\.", ".layernorm_after."),
    (r"\.attention\.proj\.", ".attention.o_proj."),
    (r"\.attention\.bias_table", ".attention.relative_position_bias.relative_position_bias_table"),
    (r"\.fc(\d)\.", r".mlp.fc\1."),
    (r"norms\.0\.", "hidden_states_norms.stage1."),
    (r"norms\.1\.", "hidden_states_norms.stage2."),
    (r"norms\.2\.", "hidden_states_norms.stage3."),
    (r"norms\.3\.", "hidden_states_norms.stage4."),
)
OLDER = (
    (r"swin\.", ""),
    (r"\.q_proj\.", ".self.query."),
    (r"\.k_proj\.", ".self.key."),
    (r"\.v_proj\.", ".self.value."),
    (r"\.attention\.o_proj\.", ".attention.output.dense."),
    (r"\.relative_position_bias\.relative_position_bias_table", ".self.relative_position_bias_table"),
    (r"\.mlp\.fc1\.", ".intermediate.dense."),
    (r"\.mlp\.fc2\.", ".output.dense."),
)
MMSEG = (
    (r"embed\.projection\.", "patch_embed.projection."),
    (r"embed\.norm\.", "patch_embed.norm."),
    (r"stages\.(\d)\.(\d+)\.", r"stages.\1.blocks.\2."),
    (r"merges\.(\d)\.", r"stages.\1.downsample."),
    (r"\.attention\.bias_table", ".attn.w_msa.relative_position_bias_table"),
    (r"\.attention\.", ".attn.w_msa."),
    (r"\.fc1\.", ".ffn.layers.0.0."),
    (r"\.fc2\.", ".ffn.layers.1."),
    (r"norms\.(\d)\.", r"norm\1."),
)


def official(state: State) -> State:
    """Microsoft's, with the numbers that it stores beside the weights; also timm's before 0.9."""
    found = renamed(state, *OFFICIAL, (r"^backbone\.", ""), (r"^norms\.3\.", "norm."), (r"^classifier\.", "head."))
    return found | {
        "layers.0.blocks.1.attn_mask": torch.zeros(64, 16, 16),
        "layers.0.blocks.0.attn.relative_position_index": torch.zeros(16, 16, dtype=torch.long),
    }


def timm(state: State) -> State:
    """timm's since 0.9: a merging opens the next stage, the last layer is called ``head.fc``."""
    found = renamed(state, *OFFICIAL, (r"^backbone\.", ""), (r"^norms\.3\.", "norm."), (r"^classifier\.", "head.fc."))
    return {
        re.sub(r"layers\.(\d)\.downsample", lambda m: f"layers.{int(m[1]) + 1}.downsample", name): tensor
        for name, tensor in found.items()
    }


def timm_features(state: State) -> State:
    """timm's with ``features_only=True``: no norm, no head."""
    return {
        name.replace("layers.", "layers_"): tensor
        for name, tensor in timm(state).items()
        if not name.startswith(("norm", "head"))
    }


def official_segmentation(state: State) -> State:
    """Microsoft's repository for segmentation: official names under MMSegmentation's heads."""
    found = renamed(state, *OFFICIAL, (r"norms\.(\d)\.", r"norm\1."), *HEADS)
    return renamed(found, (r"^head\.fusion\.", _fusion(state)))


def mmseg(state: State) -> State:
    """MMSegmentation's; a patch merging sees its channels unfolded."""
    found = {name: unfolded(tensor) if re.search(r"merges\.\d\.", name) else tensor for name, tensor in state.items()}
    found = renamed(found, *MMSEG, *HEADS, (r"^head\.fusion\.", _fusion(state)))
    return found | {"auxiliary_head.conv_seg.weight": torch.zeros(5, 8, 1, 1)}


def newer(state: State) -> State:
    """transformers' since 5.9, as it holds them in memory."""
    found = renamed(split(state), *NEWER, *HEADS, (r"^head\.fusion\.", "decode_head.fpn_bottleneck."))
    found = renamed(found, (r"\.conv_seg\.", ".classifier."), (r"\.bn\.", ".batch_norm."))
    return found | {("backbone." if "backbone" in next(iter(state)) else "") + "swin.layernorm.weight": torch.ones(64)}


def older(state: State) -> State:
    """transformers' before 5.9, and in files to this day."""
    return renamed(newer(state), *OLDER)


def transformers_classifier(state: State, *, old: bool) -> State:
    """``SwinForImageClassification``."""
    found = renamed(split(state), (r"^backbone\.norms\.3\.", "swin.layernorm."), (r"^backbone\.", ""), *NEWER)
    return renamed(found, *((a, b) for a, b in OLDER if a != r"swin\.")) if old else found


def unfolded(tensor: torch.Tensor) -> torch.Tensor:
    """The last axis in the order of ``torch.nn.Unfold``: channel by channel, neighbours row by row."""
    return tensor.unflatten(-1, (4, -1))[..., [0, 2, 1, 3], :].transpose(-1, -2).flatten(-2).contiguous()


def without(state: State, *beginnings: str) -> State:
    """Less the names that begin so."""
    return {name: tensor for name, tensor in state.items() if not name.startswith(beginnings)}


def _fusion(state: State) -> str:
    return "decode_head.fpn_bottleneck." if any("pooling" in name for name in state) else "decode_head.fusion_conv."
