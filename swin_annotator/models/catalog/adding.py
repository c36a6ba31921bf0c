"""Makes a model that lies in some folder one of the user's own: by copy, or by noting where it lies."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message, mapped
from swin_annotator.models import registry
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.records import RECORD, Record, read_record
from swin_annotator.models.catalog.user_models import OWN, UserModels, disk
from swin_annotator.models.weights import model_folders, shards
from swin_annotator.models.weights.transfers import IsCancelled, Report

CHECKED: Final = frozenset({"mini", "swin", "swin-classifier"})
"""Backends whose models are built once before they are taken in."""
_NAME: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,79}")
_MOST_NAME: Final = 70


def source_of(path: Path) -> Path:
    """The model folder, or the weights file with a name of its own, that ``path`` means.

    Raises:
        ModelError: a file that is neither weights nor a config.
    """
    path = path.expanduser().resolve()
    if not path.is_file():
        return model_folders.snapshot(path)
    if path.suffix != ".json" and path.suffix not in model_folders.WEIGHT_SUFFIXES:
        raise ModelError(
            Message("{path} is no weights file.", path=path.name),
            hint=Message("Give the model's folder, or its model.safetensors."),
        )
    own_name = path.suffix != ".json" and path.name not in {shards.WEIGHTS, shards.WEIGHTS_PICKLED}
    return path if own_name and not path.name.startswith(shards.STEMS) else path.parent


def spec_of_folder(path: Path) -> ModelSpec:
    """A row for a model used straight from its folder.

    Raises:
        ModelError: not a usable model.
    """
    folder = model_folders.snapshot(path.resolve())
    kind = model_folders.identify(folder)
    return ModelSpec(
        path.resolve().name,
        kind.backend,
        kind.tasks,
        str(folder),
        title=str(folder),
        size_bytes=model_folders.size_of(folder),
        revision=model_folders.fingerprint(folder),
    )


def spec_to_add(source: Path, name: str | None, shipped: Sequence[ModelSpec]) -> ModelSpec:
    """The row under which a local model will stand: that of a listed or formerly pulled model if it is one.

    What a checkpoint is good for is known only when it is read: its row has no backend and no task.

    Raises:
        ModelError: not a usable model, or a name that can't be one.
    """
    if _is_checkpoint(source):
        called = name or re.sub(r"[^\w.-]", "-", source.stem)
        return ModelSpec(_fit(called), "", (), f"{OWN}{called}", title=called, licence=Message("not stated"))
    folder = source.parent if source.is_file() else source
    kind = model_folders.identify(folder) if source.is_file() else model_folders.check(folder)
    record = read_record(folder)
    called = name or (record.spec.name if record else _repository_name(folder))
    for spec in shipped:
        known_as = {spec.name, spec.location, spec.location.rpartition("/")[2]}
        if not spec.embedded and spec.backend == kind.backend and called in known_as:
            return replace(spec, revision=record.spec.revision if record else "")
    called = _fit(name or called.rpartition("/")[2])
    if record is not None and record.spec.backend == kind.backend:
        return replace(record.spec, name=called, embedded=False)
    return ModelSpec(called, kind.backend, kind.tasks, f"{OWN}{called}", title=called, licence=Message("not stated"))


def note(source: Path, spec: ModelSpec, shelf: UserModels) -> ModelSpec:
    """The installed row of a model that stays where it is.

    Raises:
        ModelError: its weights are not safetensors, or no network of its kind, or the shelf can't be written.
    """
    if not source.is_dir() or not all(file.suffix == ".safetensors" for file in model_folders.weight_files(source)):
        raise ModelError(
            Message("Only a folder with safetensors weights can be used in place."),
            hint=Message.by_place(window=Message("Let it be copied."), shell=Message("Add it without --in-place.")),
        )
    check_runs(spec, source)
    spec = _measured(spec, source)
    with disk(shelf.folder):
        shelf.install(shelf.fresh_staging(spec.name), Record(spec, in_place=str(source)))
    return spec


def copy(source: Path, spec: ModelSpec, shelf: UserModels, report: Report, cancelled: IsCancelled) -> ModelSpec:
    """The installed row of a model that was copied.

    Raises:
        ModelError: damaged, a pickle that holds more than weights, weights of another network than config.json
            describes, no room.
        TransferCancelled: ``cancelled`` said so; nothing stays.
    """
    with _staged(shelf, spec.name) as place:
        if _is_checkpoint(source):
            _convert(source, place, report)
            kind = model_folders.identify(place)
            spec = replace(spec, backend=kind.backend, tasks=kind.tasks)
        else:
            model_folders.bring(source, place, report, cancelled)
            folder = source if source.is_dir() else source.parent
            with told_of(place, str(folder), str(source) if source.is_file() else ""):
                settle_all(place)
                check_runs(spec, place)
            (place / RECORD).unlink(missing_ok=True)
        spec = _measured(spec, place)
        shelf.install(place, Record(spec))
    return spec


@contextmanager
def _staged(shelf: UserModels, name: str) -> Iterator[Path]:
    """A folder to put a model together in, which is gone afterwards unless it was installed. Raises ModelError."""
    with disk(shelf.folder):
        place = shelf.fresh_staging(name)
        try:
            yield place
        finally:
            if place.exists():
                model_folders.remove_tree(place)


def free_name(wanted: str, taken: Collection[str]) -> str:
    """``wanted`` without what a name can't hold, with a number behind it where it is taken."""
    stem = re.sub(r"[^\w.-]+", "-", wanted).strip("-._")[:_MOST_NAME] or "model"
    if not _NAME.fullmatch(stem):
        stem = f"model-{hashlib.sha256(wanted.encode()).hexdigest()[:8]}"
    number = 1
    while (name := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return name


def made(
    name: str,
    write: Callable[[Path], None],
    shelf: UserModels,
    *,
    tasks: tuple[Task, ...],
    title: str,
    note: str,
    options: Mapping[str, object],
) -> ModelSpec:
    """The installed row of a model that was trained here; nothing stays of one that can't be written.

    Raises:
        ModelError: no room, or no permission.
    """
    with _staged(shelf, name) as place:
        write(place)
        kind = model_folders.check(place)
        spec = ModelSpec(
            name,
            kind.backend,
            tasks,
            f"{OWN}{name}",
            title=title,
            licence=Message("yours; the base's card names its own terms"),
            options=options,
            note=note,
        )
        spec = _measured(spec, place)
        shelf.install(place, Record(spec))
    return spec


def settle_all(place: Path) -> None:
    """Give all weights in a staging folder their final form; a file that is no good is deleted.

    Raises:
        ModelError: damaged, or a pickle that holds more than weights.
    """
    weights = [path for path in sorted(place.iterdir()) if path.suffix in model_folders.WEIGHT_SUFFIXES]
    for path in weights:
        try:
            model_folders.settle(path, single=len(weights) == 1)
        except ModelError:
            path.unlink(missing_ok=True)  # the next pull must not go on with it
            raise
    if len(weights) > 1 and (place / shards.PICKLED_INDEX).is_file():
        shards.settle_index(place)


def check_runs(spec: ModelSpec, folder: Path) -> None:
    """Build the network of a model over our own Swin and fill it once, so that none that can't run is taken in.

    Raises:
        ModelError: config.json and weights do not make a network, or the weights are damaged.
        ModelOutOfMemory: they did not fit.
    """
    if spec.backend in CHECKED:
        registry.load(replace(spec, options={**spec.options, "precision": "float32"}), folder, "cpu")


@contextmanager
def told_of(place: Path, origin: str, weights: str = "") -> Iterator[None]:
    """Errors about files in a staging folder as errors about where they came from, which is what the user knows.

    Raises ModelError in place of one that comes from inside.

    Args:
        place: the staging folder.
        origin: the folder or repository that its files came from.
        weights: the file that became the weights; empty: one of their usual name.
    """
    try:
        yield
    except ModelError as error:

        def named(text: str) -> str:
            known = text.replace(str(place / shards.WEIGHTS), weights) if weights else text
            return known.replace(str(place), origin)

        raise type(error)(mapped(error.message, named), hint=error.hint) from error


def _fit(called: str) -> str:
    if not _NAME.fullmatch(called):
        raise ModelError(
            Message("{called} can't be the name of a model.", called=repr(called)),
            hint=Message.by_place(
                window=Message("Give its folder a name of letters, digits, dots and dashes."),
                shell=Message("Give --name with letters, digits, dots and dashes."),
            ),
        )
    return called


def _is_checkpoint(source: Path) -> bool:
    """Return whether ``source`` is a lone weights file, as Microsoft, timm and MMSegmentation publish them."""
    return source.is_file() and not (source.parent / model_folders.CONFIG).exists()


def _convert(source: Path, place: Path, report: Report) -> None:
    """Turn a checkpoint into a model folder: what its tensors' shapes say becomes the config."""
    from swin_annotator.models.swin.convert import convert_checkpoint  # brings torch

    size = source.stat().st_size
    report(0, size)
    convert_checkpoint(source, place)
    report(size, size)


def _measured(spec: ModelSpec, folder: Path) -> ModelSpec:
    revision = spec.revision or model_folders.fingerprint(folder)
    return replace(spec, revision=revision, size_bytes=model_folders.size_of(folder))


def _repository_name(folder: Path) -> str:
    """``owner/name`` for ``models--owner--name/snapshots/commit`` or ``owner--name``, else the folder's own name."""
    for part in (folder, *folder.parents[:2]):
        if part.name.startswith("models--"):
            return part.name.removeprefix("models--").replace("--", "/", 1)
    return folder.name.replace("--", "/", 1)
