"""The image tower of OWL-ViT and OWLv2 for inference: the numbers of transformers' own, with less to read and write.

Minderer et al., "Simple Open-Vocabulary Object Detection with Vision Transformers" (arXiv 2205.06230); the tower is
CLIP's (arXiv 2103.00020). Against the library's formulation:

* queries, keys and values come from one product, and attention reads them where it wrote them;
* two linear layers and the activation between them pass over some tokens at a time, so that what is four times as
  wide stays in the cache;
* ``x * sigmoid(1.702 x)``, three passes over it, is ``silu(1.702 x) / 1.702``, one pass, with both factors within the
  weights;
* weights are laid out once where that pays (``packed``), and turned into bfloat16 once instead of at every call; sums
  over layers stay in float32;
* tokens of the input's bottom and right that are only padding can be left out.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.packed import GELU, PLAIN, PackedLinear, taken

CHUNK_BYTES = 1 << 22
"""Bytes of the widest product while tokens pass two linear layers."""
QUICK_GELU = 1.702
ACTIVATIONS = ("quick_gelu", "gelu")


def unsupported(config: Any) -> str:
    """Return why a vision config of transformers has no fast form here; empty where it has one."""
    if config.hidden_act not in ACTIVATIONS:
        return f"its activation is {config.hidden_act}"
    if config.hidden_size % config.num_attention_heads:
        return f"{config.hidden_size} numbers a token do not fit {config.num_attention_heads} heads"
    if not isinstance(config.image_size, int) or not isinstance(config.patch_size, int):
        return "its input is not square"
    return ""


class FastOwlTower:
    """Pixels to the features of the image's tokens, with the network's weights as they are at this moment.

    Args:
        vision: ``OwlViTVisionTransformer`` or ``Owlv2VisionTransformer``, on the device where this is to run.
        merge_norm: the detector's norm of tokens that were multiplied by the class token.
        dtype: of weights and products: float32 equals the network within 1e-4 of a standard deviation, bfloat16 is
            close.
        release: give the network's memory back layer by layer; it can't be used afterwards.

    Raises:
        ValueError: the network has no fast form; see :func:`unsupported`.
    """

    def __init__(
        self, vision: Any, merge_norm: nn.LayerNorm, dtype: torch.dtype = torch.float32, *, release: bool = False
    ) -> None:
        config = vision.config
        reason = unsupported(config)
        if reason:
            raise ValueError(reason)
        embeddings = vision.embeddings
        self.dtype, self.device = dtype, embeddings.patch_embedding.weight.device
        self.patch = int(config.patch_size)
        self.grid = int(config.image_size) // self.patch
        self._patches = PackedLinear(embeddings.patch_embedding.weight.flatten(1), None, dtype=dtype)
        positions = embeddings.position_embedding.weight.detach()
        self._first = embeddings.class_embedding.detach() + positions[0]
        self._positions = positions[1:].view(self.grid, self.grid, -1)
        self._enter, self._leave, self._merged = (
            _Norm(norm) for norm in (vision.pre_layernorm, vision.post_layernorm, merge_norm)
        )
        made = partial(_Layer, dtype=dtype, act=config.hidden_act, heads=config.num_attention_heads)
        if release:
            embeddings.to("meta")
        self._layers = [taken(layer, made, release=release) for layer in vision.encoder.layers]

    @torch.inference_mode()
    def __call__(self, pixels: Tensor, grid_hw: tuple[int, int] | None = None) -> Tensor:
        """(b, rows, columns, c) float32 features.

        Args:
            pixels: (b, 3, side, side) normalised.
            grid_hw: rows and columns of tokens that are computed, from the top left; None: all. The others are then
                not there for the rest to see.
        """
        with torch.autocast(self.device.type, enabled=False):
            return self._features(pixels.to(self.device), grid_hw or (self.grid, self.grid))

    def _features(self, pixels: Tensor, grid_hw: tuple[int, int]) -> Tensor:
        batch, (rows, columns) = len(pixels), grid_hw
        x = self._embedded(pixels, rows, columns)
        for layer in self._layers:
            layer(x)
        x = self._leave(x)
        merged = self._merged(x[:, 1:] * x[:, :1])
        return merged.view(batch, rows, columns, -1)

    def _embedded(self, pixels: Tensor, rows: int, columns: int) -> Tensor:
        """(b, 1 + rows * columns, c): the class token, then those of the image."""
        batch, side = len(pixels), self.patch
        part = pixels[..., : rows * side, : columns * side]
        cut = part.reshape(batch, -1, rows, side, columns, side).permute(0, 2, 4, 1, 3, 5)
        tokens = self._patches(cut.reshape(batch, rows * columns, -1).to(self.dtype)).float()
        tokens += self._positions[:rows, :columns].reshape(rows * columns, -1)
        return self._enter(torch.cat([self._first.expand(batch, 1, -1), tokens], 1))


class _Norm:
    """A layer norm in float32."""

    def __init__(self, norm: nn.LayerNorm) -> None:
        self._shape, self._eps = norm.normalized_shape, norm.eps
        self._weight, self._bias = norm.weight.detach().float().clone(), norm.bias.detach().float().clone()

    def __call__(self, x: Tensor) -> Tensor:
        return functional.layer_norm(x, self._shape, self._weight, self._bias, self._eps)


class _Layer:
    """Attention and two linear layers on tokens (b, n, c), which it changes in place."""

    def __init__(self, layer: Any, *, dtype: torch.dtype, act: str, heads: int) -> None:
        attention, mlp = layer.self_attn, layer.mlp
        self._dtype, self._heads = dtype, heads
        self._norm1, self._norm2 = _Norm(layer.layer_norm1), _Norm(layer.layer_norm2)
        three = (attention.q_proj, attention.k_proj, attention.v_proj)
        weight, bias = torch.cat([one.weight for one in three]), torch.cat([one.bias for one in three])
        self._qkv = PackedLinear(weight, bias, dtype=dtype)
        self._out = PackedLinear.of(attention.out_proj, dtype=dtype)
        self._quick = act == "quick_gelu"
        if self._quick:
            wide, bias, narrow = QUICK_GELU * mlp.fc1.weight, QUICK_GELU * mlp.fc1.bias, mlp.fc2.weight / QUICK_GELU
        else:
            wide, bias, narrow = mlp.fc1.weight, mlp.fc1.bias, mlp.fc2.weight
        self._widen = PackedLinear(wide, bias, dtype=dtype, act=PLAIN if self._quick else GELU)
        self._narrow = PackedLinear(narrow, mlp.fc2.bias, dtype=dtype)
        self._row_bytes = mlp.fc1.out_features * dtype.itemsize

    def __call__(self, x: Tensor) -> None:
        batch, tokens, width = x.shape
        qkv = self._qkv(self._norm1(x).to(self._dtype))
        q, k, v = qkv.view(batch, tokens, 3, self._heads, -1).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(q, k, v)
        x += self._out(mixed.transpose(1, 2).reshape(batch, tokens, width))
        most = max(1, CHUNK_BYTES // self._row_bytes) if x.device.type == "cpu" else sys.maxsize
        for rows in x.view(-1, width).split(most):
            rows += self._narrow(self._widened(self._norm2(rows).to(self._dtype)))

    def _widened(self, rows: Tensor) -> Tensor:
        wide = self._widen(rows)
        return functional.silu(wide, inplace=True) if self._quick else wide
