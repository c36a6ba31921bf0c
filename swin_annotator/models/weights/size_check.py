"""The check that a config describes a network as large as the weights beside it: made before anything of it is made."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import prod
from pathlib import Path
from typing import Any

import torch

from swin_annotator.core import regular
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message

MOST_HEADER = 100 << 20
"""Bytes; the format allows no more."""
_LARGEST_PLAIN = 1 << 16
"""A number in a config up to here harms nobody, whatever the weights."""
_SPARE = 50_000_000
"""Numbers that a network may hold without weights: masks, positions."""
_REPEATED = re.compile(r"(?:layers|depths?|blocks|stages|repeats)$")
"""Keys that say how often a part is made."""
_FEWEST = 100
HINT = Message("config.json and the weights must come from the same model.")


def check_config(config: Mapping[str, Any], files: Sequence[Path], where: Path) -> None:
    """Refuse a config with numbers that no network of these weights can have.

    Args:
        config: the contents of ``config.json``.
        files: the weights; sizes are read from their headers alone.
        where: the config's file, named in messages.

    Raises:
        ModelError: a side is larger than any of the weights', or more layers are asked for than there are tensors.
    """
    shapes = [shape for path in files for shape in shapes_in(path)]
    if not shapes:  # pickles say nothing before they are read
        return
    largest = max(_LARGEST_PLAIN, *(max(shape, default=1) for shape in shapes))
    most_parts = max(_FEWEST, len(shapes))
    for key, value in _numbers(config, ""):
        limit = most_parts if _REPEATED.search(key) else largest
        if abs(value) > limit:
            raise ModelError(
                Message(
                    "{where} asks for {key} {short}, which the weights beside it can't fill.",
                    where=where,
                    key=key,
                    short=_short(value),
                ),
                hint=HINT,
            )


def check_size(build: Callable[[], torch.nn.Module], place: Path, files: Sequence[Path]) -> None:
    """Build a network without memory for its numbers, and compare their count with that of the weights.

    Args:
        build: makes the network.
        place: named in messages.
        files: the weights.

    Raises:
        ModelError: the network is far larger.
    """
    held = sum(_numbers_held(path) for path in files)
    with torch.device("meta"):
        wanted = sum(tensor.numel() for tensor in build().state_dict().values())
    if wanted > 2 * held + _SPARE:
        raise ModelError(
            Message(
                "{place} describes a network of {wanted} million numbers, its weights hold {held}.",
                place=place,
                wanted=f"{wanted / 1e6:,.0f}",
                held=f"{held / 1e6:,.0f}",
            ),
            hint=HINT,
        )


def shapes_in(path: Path) -> list[tuple[int, ...]]:
    """The shape of every tensor by the header of a safetensors file; none for other files and damaged headers."""
    if path.suffix != ".safetensors":
        return []
    try:
        with regular.open_regular(path) as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > min(MOST_HEADER, regular.size_of(file)):
                return []
            header = json.loads(file.read(length))
    except (OSError, ValueError, RecursionError, struct.error):
        return []  # whoever reads the weights says what is wrong with them
    rows = [row for key, row in header.items() if key != "__metadata__"] if isinstance(header, dict) else []
    shapes = [row.get("shape") for row in rows if isinstance(row, dict)]
    return [tuple(shape) for shape in shapes if isinstance(shape, list) and all(isinstance(n, int) for n in shape)]


def check_tensor(tensor: torch.Tensor, name: str, path: Path) -> None:
    """Raises ModelError for a tensor that is more than its bytes: repeated by strides, sparse, or without numbers."""
    plain = tensor.layout is torch.strided and tensor.device.type == "cpu" and not tensor.is_quantized
    if not plain or tensor.numel() * tensor.element_size() > tensor.untyped_storage().nbytes():
        raise ModelError(
            Message(
                "{path} holds {name} in a form that stands for more numbers than the file has.",
                path=path,
                name=name[:80],
            ),
            hint=Message("Convert the model to safetensors where it was made."),
        )


def check_total(tensors: Sequence[torch.Tensor], path: Path) -> None:
    """Raises ModelError where many tensors share the same few bytes; tied weights share some."""
    total = sum(tensor.numel() * tensor.element_size() for tensor in tensors)
    if total > 4 * path.stat().st_size + (1 << 20):
        raise ModelError(
            Message(
                "{path} holds tensors of {total} MB in a file of {st_size} MB.",
                path=path,
                total=total >> 20,
                st_size=path.stat().st_size >> 20,
            ),
            hint=Message("Convert the model to safetensors where it was made."),
        )


def _numbers_held(path: Path) -> int:
    shapes = shapes_in(path)
    return sum(prod(shape) for shape in shapes) if shapes else path.stat().st_size


def _numbers(value: object, key: str) -> Iterator[tuple[str, int]]:
    """Every whole number in a JSON value, with the key that it stands under."""
    waiting = [(key, value)]
    while waiting:
        key, value = waiting.pop()
        if isinstance(value, Mapping):
            waiting += [(str(name), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            waiting += [(key, inner) for inner in value]
        elif isinstance(value, int) and not isinstance(value, bool):
            yield key, value


def _short(value: int) -> str:
    return str(value) if abs(value) < 10**18 else "of more than 18 digits"
