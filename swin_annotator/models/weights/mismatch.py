"""Sentences about weights that do not fit the network that their config describes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from swin_annotator.messages import Message


def names(folder: Path, missing: Sequence[str], surplus: Sequence[str], *, alone: bool) -> Message:
    """Say that weights are not those of the network; ``alone``: there is no config beside them."""
    lacks, holds = _few(missing), _few(surplus)
    if not surplus:
        return Message("The weights in {folder} lack {missing}.", folder=folder, missing=lacks)
    if not missing and alone:
        return Message("The weights in {folder} hold {few}, which belong to no such network.", folder=folder, few=holds)
    if not missing:
        return Message(
            "The weights in {folder} hold {few}, which the config does not describe.", folder=folder, few=holds
        )
    if alone:
        return Message(
            "The weights in {folder} lack {few} and hold {few2}, which belong to no such network.",
            folder=folder,
            few=lacks,
            few2=holds,
        )
    return Message(
        "The weights in {folder} lack {few} and hold {few2}, which the config does not describe.",
        folder=folder,
        few=lacks,
        few2=holds,
    )


def shape(folder: Path, key: str, found: torch.Tensor, wanted: torch.Tensor, *, alone: bool) -> Message:
    """Say the same of a weight's shape."""
    if alone:
        return Message(
            "The weights in {folder} have {key} of shape {shape}, expected {shape2} by its other weights.",
            folder=folder,
            key=key,
            shape=_shape(found),
            shape2=_shape(wanted),
        )
    return Message(
        "The weights in {folder} have {name} of shape {found}, expected {wanted} from config.json.",
        folder=folder,
        name=key,
        found=_shape(found),
        wanted=_shape(wanted),
    )


def _few(names: Sequence[str]) -> str:
    first = ", ".join(names[:2])
    return Message("{first} and {n} more", first=first, n=len(names) - 2) if len(names) > 2 else first


def _shape(tensor: torch.Tensor) -> str:
    return "×".join(map(str, tensor.shape)) or "()"
