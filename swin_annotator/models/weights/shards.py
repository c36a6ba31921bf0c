"""Weights in several files: which ones belong together is what their index says, whatever else lies beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from swin_annotator.core import regular
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message

WEIGHTS: Final = "model.safetensors"
WEIGHTS_PICKLED: Final = "pytorch_model.bin"
INDEX: Final = "model.safetensors.index.json"
PICKLED_INDEX: Final = "pytorch_model.bin.index.json"
INDEXES: Final = (INDEX, PICKLED_INDEX)
STEMS: Final = ("model-", "pytorch_model-")
"""Beginnings of the names of shards."""
_AGAIN: Final = Message("Copy or pull the model again; the file is damaged or incomplete.")
_MOST_JSON: Final = 64 << 20


def names_in(raw: bytes, where: str) -> list[str]:
    """The files that the bytes of an index name, each at the top of the model's folder.

    Raises:
        ModelError: it is no index, or names a file elsewhere.
    """
    return sorted({str(name) for name in _map_in(raw, where).values()})


def beside(index: Path) -> list[Path]:
    """The files that an index names, each checked to lie beside it.

    Raises:
        ModelError: as ``names_in``; the index can't be read, or a file is missing.
    """
    names = names_in(_read(index), str(index))
    for name in names:
        if not (index.parent / name).is_file():
            raise ModelError(Message("{index} names {name}, which is missing.", index=index, name=name), hint=_AGAIN)
    return [index.parent / name for name in names]


def safe_name(name: str) -> str:
    """Return what a pickled shard is called once it is safetensors."""
    return Path(name.replace("pytorch_model-", "model-", 1)).with_suffix(".safetensors").name


def settle_index(place: Path) -> None:
    """Put an index of safetensors in place of one of pickled shards that were converted. Raises ModelError."""
    old = place / PICKLED_INDEX
    weight_map = {key: safe_name(str(name)) for key, name in _map_in(_read(old), str(old)).items()}
    (place / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": weight_map}), encoding="utf-8")
    old.unlink()


def _read(index: Path) -> bytes:
    try:
        return regular.read(index, _MOST_JSON)
    except OSError as error:
        raise ModelError(
            Message("{index} can't be read: {error}.", index=index, error=error.strerror or error),
            hint=Message("Check the file."),
        ) from error


def _map_in(raw: bytes, where: str) -> Mapping[str, Any]:
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ModelError(Message("{where} is not valid JSON.", where=where), hint=_AGAIN) from error
    weight_map = content.get("weight_map") if isinstance(content, dict) else None
    if not isinstance(weight_map, dict) or not weight_map:
        raise ModelError(Message("{where} has no weight_map.", where=where), hint=_AGAIN)
    for name in {str(name) for name in weight_map.values()}:
        if Path(name).name != name or "\\" in name or name in (".", ".."):
            raise ModelError(
                Message("{where} names {name} outside its folder.", where=where, name=repr(name[:80])),
                hint=Message("Don't use this model."),
            )
    return weight_map
