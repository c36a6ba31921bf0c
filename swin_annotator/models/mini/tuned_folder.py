"""Model folders of the embedded model with a head of the user's own: whole, so that they can be taken elsewhere."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from safetensors.torch import save_file
from torch import Tensor, nn

from swin_annotator.core.fewshot import LogisticRegression
from swin_annotator.core.queries import Query
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.mini.own_words import OWN_TAGS, OWN_WORDS
from swin_annotator.models.nets.mini_net import MiniConfig
from swin_annotator.models.weights import loading
from swin_annotator.models.weights.shards import WEIGHTS

CARD, TOKENIZER = "README.md", "tokenizer.json"


def write_regions(base: MiniModel, config: MiniConfig, kind: str, head: nn.Module, folder: Path, card: str) -> None:
    """The base under another segmentation head, of one of ``model.HEADS``, which knows the config's labels.

    ``weights_id`` stays: the backbone is the same, so cached embeddings of the base serve the new head as well.
    """
    kept = {
        name: tensor for name, tensor in base.net.state_dict().items() if not name.startswith(("ssformer.", "upernet."))
    }
    state = {**kept, **{f"{kind}.{name}": tensor for name, tensor in head.state_dict().items()}}
    write(base, config, state, folder, card)


def write_boxes(base: MiniModel, queries: Sequence[Query], folder: Path, card: str) -> None:
    """The base with words of its own: each is a query that was learnt from boxes."""
    own = [
        {"word": q.category, "gain": q.gain, "bias": q.bias, "vector": [float(v) for v in q.vector]} for q in queries
    ]
    write(base, base.net.config, base.net.state_dict(), folder, card, {OWN_WORDS: own})


def write_tags(base: MiniModel, learnt: LogisticRegression, folder: Path, card: str) -> None:
    """The base with tags of its own, told by its features of the whole image."""
    write(base, base.net.config, base.net.state_dict(), folder, card, {OWN_TAGS: learnt.to_json()})


def write(
    base: MiniModel,
    config: MiniConfig,
    state: Mapping[str, Tensor],
    folder: Path,
    card: str,
    more: Mapping[str, Any] | None = None,
) -> None:
    """A folder that ``MiniModel.from_folder`` reads; ``more`` goes into its ``config.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = {key: value for key, value in base.origin.items() if key not in (OWN_WORDS, OWN_TAGS)}
    values = {**kept, **config.to_dict(), **(more or {})}
    (folder / loading.CONFIG).write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    base.tokenizer.save(str(folder / TOKENIZER))
    (folder / CARD).write_text(card, encoding="utf-8")
    save_file({name: _half(tensor) for name, tensor in state.items()}, folder / WEIGHTS, metadata={"format": "pt"})


def _half(tensor: Tensor) -> Tensor:
    found = tensor.detach().cpu().contiguous()
    return found.half() if found.is_floating_point() else found.clone()
