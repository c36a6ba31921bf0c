"""Cost of Swin and its segmentation heads in multiply-accumulates (MACs), from the size of the image.

Papers often say "FLOPs" for these numbers; one MAC is two floating point operations. Liu et al., "Swin Transformer"
(arXiv 2103.14030), equations 1 and 2, for the two kinds of attention.
"""

from __future__ import annotations

from collections.abc import Sequence

from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.nets.upernet import POOL_SIZES


def msa_macs(h: int, w: int, c: int) -> int:
    """MACs of global self-attention on ``h`` x ``w`` tokens of ``c`` channels: 4hwC² + 2(hw)²C, quadratic in area."""
    return 4 * h * w * c**2 + 2 * (h * w) ** 2 * c


def w_msa_macs(h: int, w: int, c: int, window: int) -> int:
    """MACs of self-attention in windows of ``window`` x ``window`` tokens: 4hwC² + 2M²hwC, linear in the area.

    ``h`` and ``w`` are counted as they are; a map that is padded to whole windows costs as much as the padded one.
    """
    return 4 * h * w * c**2 + 2 * window**2 * h * w * c


def vit_macs(tokens: int, width: int, layers: int, inner: int, patch_numbers: int) -> int:
    """MACs of a vision transformer with global attention.

    Args:
        tokens: with the class token.
        width: numbers a token.
        layers: each with attention and two linear layers.
        inner: width between those.
        patch_numbers: that one token is made of, colours included.
    """
    layer = msa_macs(1, tokens, width) + 2 * tokens * width * inner
    return layers * layer + (tokens - 1) * patch_numbers * width


def stage_sizes(size_hw: tuple[int, int], config: SwinConfig) -> list[tuple[int, int]]:
    """Height and width of each stage's map for an image of ``size_hw`` pixels."""
    h, w = (-(-side // config.patch) for side in size_hw)
    sizes = []
    for _ in config.depths:
        sizes.append((h, w))
        h, w = -(-h // 2), -(-w // 2)
    return sizes


def swin_macs(size_hw: tuple[int, int], config: SwinConfig) -> int:
    """MACs of a backbone with the patch embedding, every map padded to whole windows for its attention."""
    sizes = stage_sizes(size_hw, config)
    total = sizes[0][0] * sizes[0][1] * 3 * config.patch**2 * config.embed_dim
    for i, ((h, w), c, depth) in enumerate(zip(sizes, config.channels, config.depths, strict=True)):
        high, wide = (-(-side // config.window) * config.window for side in (h, w))
        mlp = 2 * h * w * c * int(c * config.mlp_ratio)
        total += depth * (w_msa_macs(high, wide, c, config.window) + mlp)
        if i + 1 < len(sizes):
            total += sizes[i + 1][0] * sizes[i + 1][1] * 4 * c * 2 * c
    return total


def ssformer_macs(sizes: Sequence[tuple[int, int]], channels: Sequence[int], classes: int, width: int = 256) -> int:
    """MACs of an SSFormer head as the paper defines it, fusing after resizing.

    Args:
        sizes: of the stage maps.
        channels: of the stage maps.
        classes: of the result.
        width: of the head.
    """
    tokens = [h * w for h, w in sizes]
    levels = sum(n * c * width for n, c in zip(tokens, channels, strict=True))
    return levels + tokens[0] * (len(sizes) * width**2 + width * classes)


def upernet_macs(sizes: Sequence[tuple[int, int]], channels: Sequence[int], classes: int, width: int = 512) -> int:
    """MACs of an UperNet head as the paper defines it, without the auxiliary head; arguments as above."""
    tokens = [h * w for h, w in sizes]
    pooling = sum(size**2 for size in POOL_SIZES) * channels[-1] * width
    pooling += tokens[-1] * 9 * (channels[-1] + len(POOL_SIZES) * width) * width
    levels = sum(n * (c * width + 9 * width**2) for n, c in zip(tokens[:-1], channels[:-1], strict=True))
    fusion = tokens[0] * (9 * len(sizes) * width**2 + width * classes)
    return pooling + levels + fusion
