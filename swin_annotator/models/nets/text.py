"""A small text transformer that turns a phrase into a query vector.

Radford et al., "Learning Transferable Visual Models From Natural Language Supervision" (CLIP, arXiv
2103.00020), section 2.4: pre-norm transformer, the vector is read at the end-of-text token.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class TextTower(nn.Module):
    """Token ids (q, t) to unit vectors (q, d)."""

    def __init__(self, vocabulary: int, vector: int, width: int = 128, layers: int = 2, length: int = 16) -> None:
        super().__init__()
        self.length = length
        self.tokens = nn.Embedding(vocabulary, width)
        self.positions = nn.Parameter(torch.empty(length, width))
        nn.init.normal_(self.positions, std=0.02)
        layer = nn.TransformerEncoderLayer(
            width, max(1, width // 32), 4 * width, 0.0, functional.gelu, batch_first=True, norm_first=True
        )
        self.layers = nn.TransformerEncoder(layer, layers, enable_nested_tensor=False)
        self.norm = nn.LayerNorm(width)
        self.projection = nn.Linear(width, vector, bias=False)
        nn.init.normal_(self.tokens.weight, std=0.05)

    def forward(self, ids: Tensor) -> Tensor:
        """(q, d) float32 rows of length one.

        Args:
            ids: (q, t) int64, t <= length; 0 is padding, and the end-of-text token is the last that
                is not 0.
        """
        padding = ids == 0
        x = self.tokens(ids) + self.positions[: ids.shape[1]]
        x = self.norm(self.layers(x, src_key_padding_mask=padding))
        last = (~padding).sum(1) - 1
        x = self.projection(x[torch.arange(len(x), device=x.device), last])
        return functional.normalize(x.float(), dim=-1)
