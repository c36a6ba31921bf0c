"""Reading model folders: config and weights, checked in full before a single number reaches a network."""

from __future__ import annotations

import json
import pickle
import re
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch.nn import init

from swin_annotator.core import regular
from swin_annotator.errors import ModelError
from swin_annotator.memory import ran_out
from swin_annotator.messages import Message
from swin_annotator.models.weights import mismatch, shards, size_check

CONFIG = "config.json"
PREPROCESSING = "preprocessor_config.json"
PROCESSING = "processor_config.json"
SAFETENSORS = ("model.safetensors", shards.INDEX)
PICKLES = ("pytorch_model.bin", shards.PICKLED_INDEX)
AGAIN = Message("Copy or pull the model again; the file is damaged or incomplete.")
_MOST_JSON = 64 << 20
_PREFIXES = ("module.", "_orig_mod.", "model.")
"""Prefixes that parallel training, compiling and a wrapping class put before every name."""
_WRAPPERS = ("state_dict", "model")
"""Keys under which checkpoints of MMSegmentation and timm, and those of Microsoft, keep their weights."""
_BUILDING = RLock()
"""Held while torch draws no weights."""

Net = TypeVar("Net", bound=torch.nn.Module)


def read_config(folder: Path, model_types: Sequence[str]) -> dict[str, Any]:
    """The contents of ``config.json``.

    Args:
        folder: a model folder.
        model_types: the values of ``model_type`` that the caller can load; empty allows any.

    Raises:
        ModelError: there is no such folder or file, it is not a JSON object, it belongs to another architecture, or has
            numbers that no network of the weights beside it can have.
    """
    if not folder.is_dir():
        raise ModelError(
            Message("{folder} is not a folder.", folder=folder),
            hint=Message("Name a folder with config.json and model.safetensors."),
        )
    path = folder / CONFIG
    if not path.is_file():
        raise ModelError(
            Message("{path} is missing.", path=path),
            hint=Message("A model folder holds config.json beside model.safetensors."),
        )
    config = read_json(path)
    found = config.get("model_type")
    if model_types and found not in model_types:
        expected = ", ".join(model_types)
        raise ModelError(
            Message(
                "{path} describes a {found} model; expected {model_types}.",
                path=path,
                found=repr(found),
                model_types=expected,
            )
            if isinstance(found, str)
            else Message("{path} names no model type; expected {model_types}.", path=path, model_types=expected),
            hint=Message("Choose the backend that fits the model."),
        )
    size_check.check_config(config, _files_there(folder), path)
    return config


def refuse_named_backbone(config: Mapping[str, Any], where: Path) -> None:
    """Raises ModelError where a config names its backbone, which transformers would fetch, instead of describing it."""
    if config.get("backbone") or config.get("use_timm_backbone"):
        raise ModelError(
            Message("{where} names its backbone instead of describing it.", where=where),
            hint=Message("Choose a model whose config.json holds a backbone_config."),
        )


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file.

    Raises:
        ModelError: the file can't be read, is no JSON, or holds something else than an object.
    """
    try:
        value = json.loads(regular.read(path, _MOST_JSON))
    except OSError as error:
        raise ModelError(
            Message("{index} can't be read: {error}.", index=path, error=error.strerror or error),
            hint=Message("Check the file."),
        ) from error
    except (ValueError, RecursionError) as error:
        raise ModelError(Message("{where} is not valid JSON.", where=path), hint=AGAIN) from error
    if not isinstance(value, dict):
        raise ModelError(Message("{path} must hold a JSON object.", path=path), hint=AGAIN)
    return value


def read_preprocessing(folder: Path) -> tuple[dict[str, Any], Path]:
    """Return how a folder says that pixels are to be prepared, and the file that says it; nothing where none does.

    Newer folders of transformers keep it within ``processor_config.json``, which then counts.

    Raises:
        ModelError: a file can't be read or is no JSON object.
    """
    whole, alone = folder / PROCESSING, folder / PREPROCESSING
    if whole.is_file():
        part = read_json(whole).get("image_processor")
        if isinstance(part, dict):
            return part, whole
    return (read_json(alone) if alone.is_file() else {}), alone


def weight_files(folder: Path) -> list[Path]:
    """The files that hold the weights of a folder, safetensors before pickles.

    Raises:
        ModelError: there are none, or an index names a file that is missing or lies elsewhere.
    """
    for single, index in (SAFETENSORS, PICKLES):
        if (folder / single).is_file():
            return [folder / single]
        if (folder / index).is_file():
            return shards.beside(folder / index)
    raise ModelError(
        Message("{folder} holds no weights; expected model.safetensors or pytorch_model.bin.", folder=folder),
        hint=Message("Copy the weights beside config.json, or pull the model again."),
    )


def read_state_dict(folder: Path) -> dict[str, torch.Tensor]:
    """All weights of a folder by name, on the CPU, in the precision of the file.

    Reads ``model.safetensors`` (or its shards), else ``pytorch_model.bin`` (or its shards) by weights-only loading,
    which refuses everything but tensors and plain containers.

    Raises:
        ModelError: weights are missing, cut short, not finite, or the file holds more than weights.
    """
    state: dict[str, torch.Tensor] = {}
    for path in weight_files(folder):
        state.update(read_weights(path))
    return bare_names(state)


def bare_names(state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Weights without the prefixes that training tools put before all names; those of some names belong to the net."""
    names = dict(zip(state, state, strict=True))
    while found := next((p for p in _PREFIXES if names and all(n.startswith(p) for n in names.values())), None):
        names = {old: name.removeprefix(found) for old, name in names.items()}
    return {names[old]: tensor for old, tensor in state.items()}


def read_checkpoint(path: Path) -> tuple[dict[str, torch.Tensor], tuple[str, ...]]:
    """The weights of a file that stands alone, and the class names that MMSegmentation keeps beside them, if any.

    Raises:
        ModelError: as ``read_weights``.
    """
    state, names = read_file(path)
    return bare_names(state), names


def read_weights(path: Path) -> dict[str, torch.Tensor]:
    """The weights in one file under the names that they have there.

    A checkpoint's ``state_dict`` or ``model`` entry is unwrapped; optimizers and the like are passed over.

    Raises:
        ModelError: the file is missing, cut short, holds more than weights, or numbers that are not finite.
    """
    return read_file(path)[0]


def read_file(path: Path) -> tuple[dict[str, torch.Tensor], tuple[str, ...]]:
    """Read one file of weights: state dict, and what was left aside. Raises ModelError."""
    if not path.is_file():
        raise ModelError(Message("{path} is missing.", path=path), hint=AGAIN)
    content = _read_safetensors(path) if path.suffix == ".safetensors" else _read_pickle(path)
    state = next((content[key] for key in _WRAPPERS if isinstance(content.get(key), Mapping)), content)
    if not state:
        raise ModelError(Message("{folder} holds no weights.", folder=path), hint=AGAIN)
    for key, value in state.items():
        if not isinstance(key, str) or not isinstance(value, torch.Tensor):
            raise ModelError(
                Message(
                    "{path} holds more than weights: {key} is {name}, expected a tensor.",
                    path=path,
                    key=repr(str(key)[:80]),
                    name=type(value).__name__,
                ),
                hint=Message("Convert the model to safetensors where it was made."),
            )
        size_check.check_tensor(value, key, path)
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            raise ModelError(
                Message("{path} holds numbers that are not finite in {key}.", path=path, key=key), hint=AGAIN
            )
    size_check.check_total(list(state.values()), path)
    return dict(state), _class_names(content.get("meta"))


def load_strict(
    model: torch.nn.Module, state: Mapping[str, torch.Tensor], folder: Path, ignore: Sequence[str] = ()
) -> None:
    """Copy ``state`` into ``model``; every weight must be there, none left over, all of the right shape.

    Everything is compared before the first weight is copied, so that a refused model is left as it was.

    Args:
        model: built from the folder's config.
        state: weights by name, in any floating precision.
        folder: which holds weights and config, or a file of weights that stands alone; named in messages.
        ignore: regular expressions (matched at the start of the name) of surplus weights to pass over, such as
            position numbers that older files carry.

    Raises:
        ModelError: a weight is missing, surplus, mis-shaped, or of whole numbers where fractions belong.
    """
    alone = folder.is_file()
    hint = AGAIN if alone else Message("config.json and the weights must come from the same model.")
    wanted = model.state_dict()
    passed_over = [re.compile(pattern) for pattern in ignore]
    given = {k: v for k, v in state.items() if k in wanted or not any(p.match(k) for p in passed_over)}
    missing = sorted(wanted.keys() - given.keys())
    surplus = sorted(given.keys() - wanted.keys())
    if missing or surplus:
        raise ModelError(mismatch.names(folder, missing, surplus, alone=alone), hint=hint)
    for key, tensor in given.items():
        if tensor.shape != wanted[key].shape:
            raise ModelError(
                mismatch.shape(folder, key, tensor, wanted[key], alone=alone),
                hint=hint,
            )
        if wanted[key].is_floating_point() and not tensor.is_floating_point():
            kind = str(tensor.dtype).removeprefix("torch.")
            raise ModelError(
                Message(
                    "The weights in {folder} have {key} in {kind}, expected floating point.",
                    folder=folder,
                    key=key,
                    kind=kind,
                ),
                hint=Message("Quantised weights can't be used; choose the model in float32, float16 or bfloat16."),
            )
    model.load_state_dict(given, strict=True)


def build_empty(build: Callable[[], Net], folder: Path) -> Net:
    """Return what ``build`` returns, without the seconds that random weights take.

    Buffers that are not stored in files are computed as usual; every weight must be loaded afterwards.

    Args:
        build: makes config and network from the contents of ``config.json``.
        folder: named in messages.

    Raises:
        ModelError: the config has values from which no network can be built.
    """
    try:
        with no_random_weights():
            size_check.check_size(build, folder / CONFIG, _files_there(folder))
            return build()
    except ModelError:
        raise
    except Exception as error:  # transformers and torch answer nonsense in a config with errors of every kind
        if ran_out(error):
            raise
        raise ModelError(
            Message(
                "{where} describes a network that can't be built: {error}.",
                where=folder / CONFIG,
                error=_first_line(error),
            ),
            hint=AGAIN,
        ) from error


def _files_there(folder: Path) -> list[Path]:
    """The files with the weights of a folder or a checkpoint, as far as they are there."""
    if not folder.is_dir():
        return [folder]
    try:
        return weight_files(folder)
    except ModelError:  # said when they are read
        return []


def no_random_weights() -> AbstractContextManager[None]:
    """Inside, networks are built without the seconds that random weights take; each must be loaded afterwards."""
    # Its import takes seconds, which networks of our own need not wait for; those of its own have it already.
    if "transformers" in sys.modules:
        with suppress(ImportError):  # an internal helper of transformers; without it, loading is only slower
            from transformers.initialization import no_init_weights

            return no_init_weights()
    return _leaving_weights()


@contextmanager
def _leaving_weights() -> Iterator[None]:
    """Leave the weights of torch's own layers as memory happened to be."""
    with _BUILDING:
        held = {name: value for name, value in vars(init).items() if name.endswith("_") and not name.startswith("_")}
        try:
            for name in held:
                setattr(init, name, lambda tensor, *_, **__: tensor)
            yield
        finally:
            for name, function in held.items():
                setattr(init, name, function)


def _read_safetensors(path: Path) -> Mapping[str, Any]:
    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError, KeyError) as error:
        raise ModelError(Message("{path} is not a complete safetensors file.", path=path), hint=AGAIN) from error


def _read_pickle(path: Path) -> Mapping[str, Any]:
    try:
        _refuse_packed(path)
        content = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelError(
            Message("{path} holds more than weights, or is damaged, and was not opened.", path=path),
            hint=Message("Use the model's safetensors file, or convert it where it was made."),
        ) from error
    except Exception as error:  # damaged pickles fail in every way there is
        if ran_out(error):
            raise
        raise ModelError(Message("{path} is not a complete weights file.", path=path), hint=AGAIN) from error
    if not isinstance(content, Mapping):
        raise ModelError(Message("{path} holds more than weights: expected tensors by name.", path=path), hint=AGAIN)
    return content


def _refuse_packed(path: Path) -> None:
    """Raises UnpicklingError for an archive that unpacks to far more than it is; torch itself never packs."""
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > 2 * path.stat().st_size + (1 << 20):
            raise pickle.UnpicklingError("packed")


def _class_names(meta: object) -> tuple[str, ...]:
    """The class names in a checkpoint's ``meta``; empty where there are none."""
    if not isinstance(meta, Mapping):
        return ()
    newer = meta.get("dataset_meta")
    names = meta.get("CLASSES") or (newer.get("classes") if isinstance(newer, Mapping) else None)
    return tuple(str(name) for name in names) if isinstance(names, Sequence) and not isinstance(names, str) else ()


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__).rstrip(".:")[:160]
