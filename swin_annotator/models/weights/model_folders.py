"""Model folders on disk: what kind they are, whether they are whole, and how their files are copied."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from swin_annotator.core import regular
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import Task
from swin_annotator.models.weights import shards
from swin_annotator.models.weights.shards import WEIGHTS, WEIGHTS_PICKLED
from swin_annotator.models.weights.transfers import IsCancelled, Report, TransferCancelled

CONFIG: Final = "config.json"
PICKLED_SUFFIXES: Final = frozenset({".bin", ".pth", ".pt"})
WEIGHT_SUFFIXES: Final = PICKLED_SUFFIXES | {".safetensors"}
_COPIED_SUFFIXES: Final = frozenset({".json", ".txt", ".md", ".model"})
_BLOCK: Final = 4 << 20
_SAMPLE: Final = 1 << 16
_MOST_CONFIG: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class Kind:
    """A model's kind, by its ``config.json``."""

    backend: str
    tasks: tuple[Task, ...]
    model_type: str


KINDS: Final = {
    kind.model_type: kind
    for kind in (
        Kind("owl", (Task.DETECT,), "owlvit"),
        Kind("owl", (Task.DETECT,), "owlv2"),
        Kind("grounding", (Task.DETECT,), "grounding-dino"),
        Kind("grounding", (Task.DETECT,), "mm-grounding-dino"),
        Kind("swin", (Task.SEGMENT,), "upernet"),
        Kind("swin", (Task.SEGMENT,), "mask2former"),
        Kind("swin", (Task.SEGMENT,), "maskformer"),
        Kind("swin", (Task.SEGMENT,), "oneformer"),
        Kind("swin", (Task.SEGMENT,), "ssformer"),
        Kind("swin", (Task.SEGMENT,), "swin-upernet"),
        Kind("swin-classifier", (Task.CLASSIFY,), "swin"),
        Kind("swin-classifier", (Task.CLASSIFY,), "swinv2"),
        Kind("swin-classifier", (Task.CLASSIFY,), "swin-classifier"),
        Kind("sam", (Task.REFINE,), "sam"),
        Kind("sam3", (Task.DETECT,), "sam3"),
        Kind("sam3", (Task.DETECT,), "sam3_video"),
        Kind("sam2", (Task.REFINE,), "sam2"),
        Kind("sam2", (Task.REFINE,), "sam2_video"),
        Kind("mini", (Task.DETECT, Task.SEGMENT, Task.CLASSIFY), "swin-mini"),
        Kind("mini", (Task.DETECT, Task.SEGMENT, Task.CLASSIFY), "swin_mini"),
        Kind("mini-mask", (Task.REFINE,), "mask-mini"),
    )
}
"""``model_type`` of a ``config.json`` to what can be done with it."""


def kind_of_config(raw: bytes, where: str) -> Kind:
    """The kind of model that the bytes of a ``config.json`` describe.

    Raises:
        ModelError: it is no JSON object, or of a type that the program can't run.
    """
    try:
        config: Any = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ModelError(
            Message("The config.json of {where} is damaged: it is not JSON.", where=where),
            hint=Message("Copy or download the model again."),
        ) from error
    model_type = config.get("model_type") if isinstance(config, dict) else None
    if isinstance(config, dict) and model_type is None and str(config.get("architecture", "")).startswith("swin_"):
        return KINDS["swin-classifier"]  # timm names the architecture and no type
    if not isinstance(model_type, str) or model_type not in KINDS:
        raise ModelError(
            Message(
                "{where} is a model of type {model_type}, which can't be used here.",
                where=where,
                model_type=model_type,
            )
            if model_type and isinstance(model_type, str)
            else Message("{where} is a model without a model_type, which can't be used here.", where=where),
            hint=Message("Usable types: {kinds}.", kinds=", ".join(sorted(KINDS))),
        )
    return KINDS[model_type]


def identify(folder: Path) -> Kind:
    """The kind of model in ``folder``.

    Raises:
        ModelError: no folder, no ``config.json``, or a type that the program can't run.
    """
    if not folder.is_dir():
        raise ModelError(
            Message("There is no model folder {folder}.", folder=folder),
            hint=Message("Check the path, and that the drive is connected."),
        )
    try:
        raw = regular.read(folder / CONFIG, _MOST_CONFIG)
    except FileNotFoundError as error:
        raise ModelError(
            Message("{folder} is not a model folder: it has no config.json.", folder=folder),
            hint=Message("Give the folder that holds config.json and model.safetensors."),
        ) from error
    except OSError as error:
        raise ModelError(
            Message("{path} can't be read ({strerror}).", path=folder / CONFIG, strerror=error.strerror),
            hint=Message("Check its permissions."),
        ) from error
    return kind_of_config(raw, str(folder))


def snapshot(path: Path) -> Path:
    """The newest snapshot where ``path`` is a repository in a hub cache (``models--owner--name``), else ``path``."""
    snapshots = [entry for entry in (path / "snapshots").glob("*") if (entry / CONFIG).exists()]
    return max(snapshots, key=lambda entry: entry.stat().st_mtime) if snapshots else path


def weight_files(folder: Path) -> list[Path]:
    """The files that hold the weights, safetensors preferred; empty where there are none, or not all that belong.

    Of several files those count that the index names; others beside them do not.
    """
    for single, index in ((WEIGHTS, shards.INDEX), (WEIGHTS_PICKLED, shards.PICKLED_INDEX)):
        if (folder / single).is_file():
            return [folder / single]
        if (folder / index).is_file():
            try:
                return shards.beside(folder / index)
            except ModelError:
                return []
    return []


def check(folder: Path) -> Kind:
    """The kind of a folder whose weights are there and not cut short; no tensor is read.

    Raises:
        ModelError: see :func:`identify`; or the weights are missing or damaged.
    """
    kind = identify(folder)
    weights = weight_files(folder)
    for index in shards.INDEXES:
        if not weights and (folder / index).is_file():
            shards.beside(folder / index)  # says what is wrong
    if not weights:
        raise ModelError(
            Message("{folder} holds no weights.", folder=folder),
            hint=Message(
                "It needs {weights} (or {weights_pickled}) beside config.json.",
                weights=WEIGHTS,
                weights_pickled=WEIGHTS_PICKLED,
            ),
        )
    for path in weights:
        if path.suffix == ".safetensors":
            check_safetensors(path)
    return kind


def check_safetensors(path: Path) -> None:
    """Read the header and compare it with the file's size.

    Raises:
        ModelError: cut short, or no safetensors file.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy"):
            pass
    except (SafetensorError, OSError) as error:
        raise ModelError(
            Message("{path} in {parent} is damaged or cut short.", path=path.name, parent=path.parent),
            hint=Message("Copy or download it again."),
        ) from error


def fingerprint(folder: Path) -> str:
    """Twelve hex digits that change with the weights or the configuration; reads some 100 kB of each file."""
    stats = [(path, path.stat()) for path in (folder / CONFIG, *weight_files(folder)) if path.exists()]
    return _fingerprint(tuple((path, stat.st_size, stat.st_mtime_ns) for path, stat in stats))


@lru_cache(maxsize=64)
def _fingerprint(files: tuple[tuple[Path, int, int], ...]) -> str:
    """Remembered for as long as sizes and times stay: models are looked up once per image."""
    digest = hashlib.sha256()
    for path, size, _ in files:
        digest.update(f"{path.name}:{size}:".encode())
        with path.open("rb") as data:
            digest.update(data.read(_SAMPLE))
            for part in (1, 2, 3):  # inside and at the end: a training step changes every tensor
                data.seek(max(0, size * part // 3 - _SAMPLE))
                digest.update(data.read(_SAMPLE))
    return digest.hexdigest()[:12]


def size_of(folder: Path) -> int:
    """Bytes of all files in ``folder``."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def bring(source: Path, place: Path, report: Report, cancelled: IsCancelled) -> None:
    """Copy what makes a model from ``source`` (a folder, or a weights file beside its config) to the empty ``place``.

    Raises:
        OSError: no room, or a file that can't be read.
        TransferCancelled: ``cancelled`` said so.
    """
    folder, weights = (source, weight_files(source)) if source.is_dir() else (source.parent, [source])
    companions = [
        path for path in folder.iterdir() if path.is_file() and path.suffix in _COPIED_SUFFIXES and path not in weights
    ]
    if not source.is_dir():  # an index beside a single file would point at other files
        companions = [path for path in companions if path.name not in shards.INDEXES]
    total = sum(path.stat().st_size for path in (*companions, *weights))
    done = 0
    for path in (*companions, *weights):
        for count in _copy(path, place / path.name):
            done += count
            report(done, total)
            if cancelled():
                raise TransferCancelled(Message("Copying was stopped."), hint=Message("Nothing was added."))


def settle(path: Path, *, single: bool) -> None:
    """Give weights that have just arrived their final form: safetensors, under the usual name if they are one file.

    Raises:
        ModelError: damaged, or a pickle that holds more than weights.
    """
    target = path.with_name(WEIGHTS if single else shards.safe_name(path.name))
    if path.suffix in PICKLED_SUFFIXES:
        _unpickle(path, target)
        path.unlink()
    elif path != target:
        path.replace(target)
    check_safetensors(target)


def _unpickle(path: Path, target: Path) -> None:
    """Write pickled weights as safetensors, having loaded nothing but tensors."""
    from safetensors.torch import save_file  # brings torch, like the next line

    from swin_annotator.models.weights.loading import read_weights

    # Cloned, because safetensors refuses tensors that share memory, as tied weights do.
    save_file(
        {name: tensor.clone().contiguous() for name, tensor in read_weights(path).items()}, target, {"format": "pt"}
    )


def remove_tree(folder: Path) -> int:
    """Delete ``folder``; the bytes that came free.

    Raises:
        ModelError: something in it can't be deleted.
    """
    freed = size_of(folder)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise ModelError(
            Message("{folder} can't be removed ({strerror}).", folder=folder, strerror=error.strerror),
            hint=Message("Close other programs that use it, and check its permissions."),
        ) from error
    return freed


def _copy(source: Path, target: Path) -> Iterator[int]:
    with source.open("rb") as reader, target.open("wb") as writer:
        while block := reader.read(_BLOCK):
            writer.write(block)
            yield len(block)
        writer.flush()
        os.fsync(writer.fileno())
