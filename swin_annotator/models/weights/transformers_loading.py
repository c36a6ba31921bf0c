"""Segmentation networks of transformers from a local folder, checked in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import torch

from swin_annotator.errors import ModelError
from swin_annotator.memory import ran_out
from swin_annotator.messages import Message
from swin_annotator.models.weights import loading, size_check


def load_network(
    architecture: str, folder: Path, config: Mapping[str, Any], *, drop: Sequence[str] = (), **changes: object
) -> torch.nn.Module:
    """A network of transformers with the folder's weights, in float32 on the CPU, ready for inference.

    Weight names of older transformers versions are understood, as transformers itself understands them.

    Args:
        architecture: the class, such as ``"UperNetForSemanticSegmentation"``, or with its module inside transformers,
            such as ``"models.sam3.modeling_sam3:Sam3Model"``.
        folder: holds the weights; named in messages.
        config: the contents of ``config.json``.
        drop: prefixes of weights that are not needed.
        changes: config values that differ from the folder's.

    Raises:
        ModelError: the config describes no such network, or weights are missing, damaged or mis-shaped.
    """
    loading.refuse_named_backbone(config, folder / loading.CONFIG)
    state = {
        name: tensor.float() if tensor.is_floating_point() else tensor
        for name, tensor in loading.read_state_dict(folder).items()
        if not name.startswith(tuple(drop))
    }
    with _told_as_model_error(folder), quiet():
        import transformers

        place, _, name = architecture.rpartition(":")  # some are hidden from the top without torchvision
        kind = getattr(import_module(f"transformers.{place}") if place else transformers, name)
        settings = kind.config_class.from_dict({**config, **changes})
        size_check.check_size(lambda: kind(settings), folder / loading.CONFIG, loading.weight_files(folder))
        network, info = kind.from_pretrained(
            None,
            config=settings,
            state_dict=state,
            output_loading_info=True,
            ignore_mismatched_sizes=True,
            dtype=torch.float32,
        )
    _check(info, folder, tuple(drop))
    ready: torch.nn.Module = network.eval().requires_grad_(False)
    return ready


def _check(info: Any, folder: Path, dropped: tuple[str, ...]) -> None:
    missing = sorted(name for name in info["missing_keys"] if not name.startswith(dropped))
    if missing:
        raise ModelError(
            Message(
                "The weights in {folder} lack {missing} and {n} more.",
                folder=folder,
                missing=missing[0],
                n=len(missing) - 1,
            )
            if len(missing) > 1
            else Message("The weights in {folder} lack {missing}.", folder=folder, missing=missing[0]),
            hint=Message("config.json and the weights must come from the same model."),
        )
    if info["mismatched_keys"]:
        name, found, wanted = min((str(k), tuple(a), tuple(b)) for k, a, b in info["mismatched_keys"])
        raise ModelError(
            Message(
                "The weights in {folder} have {name} of shape {found}, expected {wanted} from config.json.",
                folder=folder,
                name=name,
                found=found,
                wanted=wanted,
            ),
            hint=Message("config.json and the weights must come from the same model."),
        )


@contextmanager
def _told_as_model_error(folder: Path) -> Iterator[None]:
    try:
        yield
    except ModelError:
        raise
    except Exception as error:  # transformers and torch answer nonsense in a config with errors of every kind
        if ran_out(error):
            raise
        reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
        raise ModelError(
            Message(
                "{where} describes a network that can't be built: {error}.",
                where=folder / loading.CONFIG,
                error=reason[:200],
            ),
            hint=loading.AGAIN,
        ) from error


@contextmanager
def quiet() -> Iterator[None]:
    """Without transformers' progress bar and report; what matters of it is checked here."""
    from transformers.utils import logging

    verbosity, bar = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bar:
            logging.enable_progress_bar()
