"""The catalog of models: which of them lie on this computer, and how they get there and away."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator import paths
from swin_annotator.errors import ModelError, UnknownModel
from swin_annotator.late import late
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.records import Files, Record, read_shipped
from swin_annotator.models.catalog.user_models import UserModels
from swin_annotator.models.runtime import engines
from swin_annotator.models.weights import model_folders
from swin_annotator.models.weights.transfers import IsCancelled, Report

if TYPE_CHECKING:
    from swin_annotator.models.catalog import adding, download, hub
else:
    adding, download, hub = late("swin_annotator.models.catalog", "adding", "download", "hub")


class ModelState(StrEnum):
    """Places that a model may be in."""

    EMBEDDED = "embedded"
    INSTALLED = "installed"
    PARTIAL = "partial"
    """A download was begun; pulling goes on with it."""
    AVAILABLE = "available"
    """On the hub."""
    MISSING = "missing"
    """Its files should be on this computer but are not."""


_LISTED = Message.by_place(window=Message("See Models."), shell=Message("See: swin-annotator models list"))


def default_catalog() -> Catalog:
    """The shipped list with the models of this user."""
    return Catalog(paths.resource("models.toml"), paths.models())


class Catalog:
    """The shipped models and those of the user. Keeps no state but files, so any thread may use it."""

    def __init__(self, embedded: Path, user: Path) -> None:
        self._shipped = read_shipped(embedded)
        self._root = embedded.parent
        self._shelf = UserModels(user)

    def specs(self) -> list[ModelSpec]:
        """All models to show: the shipped list in its order, then what the user added, by name."""
        return [spec for spec in self._rows() if spec.name not in self._shipped.unlisted]

    def find(self, name: str) -> ModelSpec:
        """The model called ``name``: a name from the list, a hub id, or a folder.

        Raises:
            UnknownModel: nothing is called so.
            ModelError: a folder that holds no usable model.
        """
        for spec in self._shipped.specs:  # nothing is looked at of the others: each question asks for its model
            if name and name in {spec.name, spec.location}:
                return self._current(spec, None if spec.embedded else self._shelf.records().get(spec.name))
        rows = self._rows()
        for spec in rows:
            if name and name in {spec.name, spec.location}:
                return spec
        path = Path(name).expanduser()
        if name and path.is_dir():
            return adding.spec_of_folder(path)
        raise _unknown(name, [row.name for row in rows])

    def state(self, spec: ModelSpec) -> ModelState:
        """Return where the model is."""
        if spec.embedded:
            return ModelState.EMBEDDED if self.installed(spec) else ModelState.MISSING
        if self.installed(spec):
            return ModelState.INSTALLED
        if self.held_bytes(spec):
            return ModelState.PARTIAL
        return ModelState.AVAILABLE if _on_hub(spec) else ModelState.MISSING

    def installed(self, spec: ModelSpec) -> bool:
        """Return whether it can be loaded without network."""
        if not spec.location:
            return True
        folder = self._place(spec)
        return (folder / model_folders.CONFIG).exists() and bool(model_folders.weight_files(folder))

    def folder(self, spec: ModelSpec) -> Path:
        """The local folder to load from.

        Raises:
            ModelError: it is not on this computer.
        """
        if not spec.location:
            return self._root
        if self.installed(spec):
            return self._place(spec)
        if spec.embedded:
            raise ModelError(
                Message("The weights of {spec} are missing from this installation.", spec=spec.name),
                hint=Message("Install it again."),
            )
        if _on_hub(spec):
            raise ModelError(Message("{name} is not on this computer.", name=spec.name), hint=_get(spec))
        raise ModelError(
            Message("The folder of {spec}, {place}, is gone or incomplete.", spec=spec.name, place=self._place(spec)),
            hint=Message.by_place(
                window=Message("Connect its drive, or delete it under Models."),
                shell=Message("Connect its drive, or run: swin-annotator models remove {spec}", spec=spec.name),
            ),
        )

    def held_bytes(self, spec: ModelSpec) -> int:
        """Bytes of a download that was begun and not finished."""
        return download.held_bytes(self._shelf.staging(spec.name))

    def offer(self, name: str, cancelled: IsCancelled = lambda: False) -> ModelSpec:
        """Look up what ``pull`` would bring: the row with licence, size and commit as the hub states them.

        Raises:
            NetworkUnavailable: the hub can't be reached.
            ModelError: refused, or not a usable model.
        """
        spec = self._to_pull(name)
        return spec if self.installed(spec) else self._looked_up(spec, cancelled)[0]

    def pull(
        self,
        name: str,
        report: Report = lambda _done, _total: None,
        cancelled: IsCancelled = lambda: False,
        announce: Callable[[ModelSpec], None] = lambda _spec: None,
    ) -> ModelSpec:
        """Bring a listed model, or any hub id of a usable type, to this computer; goes on with what is there.

        Args:
            name: from the list, or ``owner/name``.
            report: told (bytes done, bytes in all).
            cancelled: asked often; what arrived until then is kept.
            announce: told the licence, size and commit before the weights are asked for.

        Returns:
            The installed model's row.

        Raises:
            NetworkUnavailable: the hub can't be reached; the hint tells how to do without.
            TransferCancelled: ``cancelled`` said so.
            ModelError: refused, damaged, no room, or already being pulled.
        """
        spec = self._to_pull(name)
        if self.installed(spec):
            return spec
        with self._shelf.alone(spec.name):
            spec, repository, files = self._looked_up(spec, cancelled)
            announce(spec)
            place = self._shelf.staging(spec.name)
            download.fetch(repository, files, place, report, cancelled)
            with adding.told_of(place, repository.name):
                adding.settle_all(place)
            download.finish(place)
            self._shelf.install(place, Record(spec))
        return spec

    def add(
        self,
        path: Path,
        name: str | None = None,
        *,
        in_place: bool = False,
        report: Report = lambda _done, _total: None,
        cancelled: IsCancelled = lambda: False,
    ) -> ModelSpec:
        """Make a model from a folder known by name.

        In place of a folder: a weights file beside its ``config.json``, or a checkpoint of a Swin classifier, UperNet
        or SSFormer, which needs none. A folder called like a listed hub model becomes that model. Pickled weights are
        turned into safetensors once, and refused if they hold more than weights.

        Args:
            path: folder or file; may lie on a drive that will be taken away.
            name: what to call it; default: the folder's name.
            in_place: only note where it lies, copy nothing.
            report: told (bytes copied, bytes in all).
            cancelled: asked often; nothing is added then.

        Raises:
            ModelError: no usable model, damaged, the name is taken or not allowed, no room.
        """
        source = adding.source_of(path)
        spec = adding.spec_to_add(source, name, self._shipped.specs)
        if any(row.name == spec.name and (row.embedded or self.installed(row)) for row in self._rows()):
            raise ModelError(
                Message("There is already a model called {spec}.", spec=spec.name),
                hint=Message.by_place(
                    window=Message("Give its folder another name, or delete that model first."),
                    shell=Message(
                        "Give another with --name, or first run: swin-annotator models remove {spec}", spec=spec.name
                    ),
                ),
            )
        with self._shelf.alone(spec.name):
            if in_place:
                return adding.note(source, spec, self._shelf)
            return adding.copy(source, spec, self._shelf, report, cancelled)

    def keep(
        self,
        name: str,
        write: Callable[[Path], None],
        *,
        tasks: tuple[Task, ...],
        title: str,
        note: str,
        options: Mapping[str, object],
    ) -> ModelSpec:
        """Make a model that was just trained known by name; one that is taken gets a number behind it.

        Args:
            name: what to call it; what a name can't hold is left out.
            write: puts its files into an empty folder.
            tasks: what it can be asked for.
            title: for lists.
            note: what it was trained on.
            options: handed to its backend.

        Raises:
            ModelError: no room, or no permission; nothing stays then.
        """
        free = adding.free_name(name, {row.name for row in self._rows()})
        with self._shelf.alone(free):
            return adding.made(free, write, self._shelf, tasks=tasks, title=title, note=note, options=options)

    def remove(self, name: str) -> int:
        """Take a pulled or added model, or a begun download, from this computer; the bytes that came free.

        Raises:
            UnknownModel: nothing is called so.
            ModelError: it is embedded, not here, or can't be deleted.
        """
        rows = self._rows()
        spec = next((row for row in rows if name in {row.name, row.location}), None)
        if spec is None:
            raise _unknown(name, [row.name for row in rows])
        if spec.embedded:
            raise ModelError(
                Message("{spec} comes with the program and stays.", spec=spec.name),
                hint=Message("Only pulled and added models go."),
            )
        if not self._shelf.holds(spec.name):
            raise ModelError(
                Message("{name} is not on this computer.", name=spec.name),
                hint=_LISTED,
            )
        if self.installed(spec):
            engines.forget(self._place(spec))
        return self._shelf.remove(spec.name)

    def _looked_up(
        self, spec: ModelSpec, cancelled: IsCancelled
    ) -> tuple[ModelSpec, hub.Repository, list[hub.RemoteFile]]:
        repository = hub.look_up(spec.location, spec.revision, cancelled)
        pinned = spec.sha256
        spec = _filled(spec, repository, cancelled)
        names = self._shipped.files.get(spec.backend, Files())
        chosen = download.choose(
            repository,
            names.needed,
            names.wanted,
            lambda file: hub.read(hub.file_url(repository, file), spec.location, cancelled),
        )
        files = [hub.with_facts(repository, file, cancelled) for file in chosen]
        files = [replace(file, sha256=pinned.get(file.name, file.sha256)) for file in files]
        hashes = {file.name: file.sha256 for file in files if file.sha256}
        return replace(spec, size_bytes=sum(file.size for file in files), sha256=hashes), repository, files

    def _rows(self) -> list[ModelSpec]:
        records = self._shelf.records()
        shipped = [self._current(spec, records.pop(spec.name, None)) for spec in self._shipped.specs]
        return [*shipped, *(record.spec for record in records.values())]

    def _current(self, spec: ModelSpec, record: Record | None) -> ModelSpec:
        """A shipped row with what is known since it was installed."""
        if spec.embedded:
            if not spec.location or not self.installed(spec):
                return spec
            revision = model_folders.fingerprint(Path(spec.location))
            return replace(spec, revision=revision, size_bytes=_bytes_of(spec.location, revision))
        if record is None:
            return spec
        held = record.spec
        return replace(spec, revision=held.revision, size_bytes=held.size_bytes, sha256=held.sha256)

    def _place(self, spec: ModelSpec) -> Path:
        return Path(spec.location) if Path(spec.location).is_absolute() else self._shelf.place(spec.name)

    def _to_pull(self, name: str) -> ModelSpec:
        rows = self._rows()
        spec = next((row for row in rows if name in {row.name, row.location}), None)
        if spec is None:
            if not hub.REPOSITORY.fullmatch(name):
                raise _unknown(name, [row.name for row in rows])
            tail = name.rpartition("/")[2]
            taken = tail in {row.name for row in rows}
            return ModelSpec(name.replace("/", "--") if taken else tail, "", (), name)
        if not spec.embedded and not _on_hub(spec):
            raise ModelError(
                Message("{spec} was added from a folder; the hub does not have it.", spec=spec.name),
                hint=Message("Use it as it is."),
            )
        return spec


@lru_cache(maxsize=64)
def _bytes_of(location: str, revision: str) -> int:
    """Bytes of the files of a model; another revision may take others."""
    return model_folders.size_of(Path(location))


def megabytes(size: int) -> str:
    """A size for people: ``620 MB``, ``1.75 GB``."""
    if size >= 1_000_000_000:
        n = size / 1e9
        return Message("{n} GB", n=f"{n:.2f}")
    n = size / 1e6
    return Message("{n} MB", n=f"{n:.0f}") if size >= 10_000_000 else Message("{n} MB", n=f"{n:.1f}")


def _on_hub(spec: ModelSpec) -> bool:
    return not spec.embedded and bool(hub.REPOSITORY.fullmatch(spec.location))


def _filled(spec: ModelSpec, repository: hub.Repository, cancelled: IsCancelled) -> ModelSpec:
    """``spec`` at the repository's commit; the backend of an unlisted model is read from its config."""
    spec = replace(
        spec, revision=repository.commit, licence=spec.licence or repository.licence or Message("not stated")
    )
    if spec.backend:
        return spec
    config = next((file for file in repository.files if file.name == model_folders.CONFIG), None)
    if config is None:
        raise ModelError(
            Message("{location} holds no config.json.", location=spec.location),
            hint=Message("It is not a transformers model; pick another."),
        )
    raw = hub.read(hub.file_url(repository, config), spec.location, cancelled)
    kind = model_folders.kind_of_config(raw, spec.location)
    return replace(spec, backend=kind.backend, tasks=kind.tasks, title=spec.location)


def _get(spec: ModelSpec) -> Message:
    """Say how to get a model of the hub."""
    if not spec.size_bytes:
        return Message.by_place(
            window=Message("Get it under Models."),
            shell=Message("Get it under Models, or run: swin-annotator models pull {spec}", spec=spec.name),
        )
    size = megabytes(spec.size_bytes)
    return Message.by_place(
        window=Message("Get it under Models ({megabytes}).", megabytes=size),
        shell=Message(
            "Get it under Models, or run: swin-annotator models pull {spec} ({megabytes})",
            spec=spec.name,
            megabytes=size,
        ),
    )


def _unknown(name: str, names: list[str]) -> UnknownModel:
    if hub.REPOSITORY.fullmatch(name):
        return UnknownModel(
            Message("{name} is not on this computer.", name=name),
            hint=Message.by_place(
                window=Message("If it is a hub id, look it up under Models."),
                shell=Message("If it is a hub id, run: swin-annotator models pull {name}", name=name),
            ),
        )
    close = difflib.get_close_matches(name, names, n=3)
    hint = _LISTED
    if close:
        hint = Message.joined((Message("Did you mean {close}?", close=", ".join(close)), _LISTED))
    return UnknownModel(Message("There is no model called {name}.", name=name), hint=hint)
