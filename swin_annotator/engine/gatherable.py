"""Labels of a folder that lie in other projects than its own: what there is, in sentences, and bringing it in."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from swin_annotator import paths
from swin_annotator.engine.gather import Gathering
from swin_annotator.engine.import_plan import ImportPlan
from swin_annotator.errors import AnnotatorError, ProjectError
from swin_annotator.messages import Message
from swin_annotator.paths import PROJECT_FOLDER
from swin_annotator.store import folder_identity, user_data_places
from swin_annotator.store import place as places
from swin_annotator.store.project import Project
from swin_annotator.store.trust import DATABASE, refuse_links
from swin_annotator.store.views import view

COMMAND = "swin-annotator gather"
TAKEN = "projects.taken_in"
"""Sub-folder -> stamp of its project when its labels were taken in."""
_MOST_FOLDERS = 20_000
"""Sub-folders that are looked through."""
_MOST_NAMES = 3
_log = logging.getLogger(__name__)


class OfferKind(Enum):
    """Causes of labels in another project."""

    HOME = "home"
    """The folder's own project lies elsewhere, though it could lie beside the images."""
    AWAY = "away"
    """Made while the folder could not be written."""
    BESIDE = "beside"
    """Those beside the images were changed since they were copied to where they can be written."""
    RESCUED = "rescued"
    WITHIN = "within"
    """Sub-folders that were labelled on their own."""
    STRANGER = "stranger"
    """Other images were at this path. Told, and brought in only when somebody insists."""


@dataclass(frozen=True, slots=True)
class Source:
    """One other project."""

    place: Path
    prefix: str = ""
    """Prefix of its paths here, such as ``day1/``."""
    base: Path | None = None
    """Place of what both projects were when they parted."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Labels that can be brought in."""

    why: OfferKind
    sources: tuple[Source, ...]
    message: str

    @property
    def where(self) -> str:
        """Origin of the labels, as words of a sentence."""
        if self.why is OfferKind.WITHIN:
            return _listing([source.prefix.rstrip("/") for source in self.sources])
        return Message("another place")

    @property
    def name(self) -> str:
        """Name of the undoable step."""
        if self.why is OfferKind.WITHIN:
            return Message("Bring in {name}", name=self.where)
        return Message("Bring in labels kept elsewhere")


def offers(project: Project) -> list[Offer]:
    """List what lies in other projects than ``project`` and was not taken in yet."""
    folder, beside = project.folder, paths.project_beside(project.folder)
    found = _of_own(project, beside)
    for place in user_data_places.rescued(folder):
        message = Message("Labels of a window whose project file was taken away are kept in {place}.", place=place)
        found.append(Offer(OfferKind.RESCUED, (Source(place),), message))
    found.extend(within(folder, project.setting(TAKEN, {})))
    for place in user_data_places.strangers(folder):
        found.append(Offer(OfferKind.STRANGER, (Source(place),), _stranger(place)))
    own = Source(project.place)
    return [offer for offer in found if offer.why is OfferKind.HOME or own not in offer.sources]


def _of_own(project: Project, beside: Path) -> list[Offer]:
    folder = project.folder
    if project.place != beside:
        if not places.can_write(folder):
            held = folder_identity.read(project.place)
            if held is None or folder_identity.stamp(beside) in ("", held.copied):
                return []
            message = Message(
                "The labels beside the images were changed since they were copied to {place}.", place=project.place
            )
            return [Offer(OfferKind.BESIDE, (Source(beside),), message)]
        message = Message("The labels are kept in {place}, though the folder can be written.", place=project.place)
        return [Offer(OfferKind.HOME, (Source(project.place),), message)]
    away = user_data_places.match(folder)
    if away is None:
        return []
    base = away / places.BASE
    message = Message("Labels that were made while this folder could not be written are kept in {away}.", away=away)
    return [Offer(OfferKind.AWAY, (Source(away, base=base if (base / DATABASE).is_file() else None),), message)]


def within(folder: Path, taken: object = None) -> list[Offer]:
    """The sub-folders that have projects of their own with labels in them, as one offer or none.

    Args:
        folder: the image folder.
        taken: what the folder's project remembers under ``TAKEN``.
    """
    known = taken if isinstance(taken, dict) else {}
    sources = []
    for place in _projects_below(folder):
        name = place.parent.relative_to(folder).as_posix()
        if known.get(name) != folder_identity.stamp(place) and _has_labels(place):
            sources.append(Source(place, f"{name}/"))
    if not sources:
        return []
    listed = _listing([source.prefix.rstrip("/") for source in sources])
    message = Message("{listed} in {folder} have projects of their own.", listed=listed, folder=folder.name)
    if len(sources) == 1:
        message = Message("{listed} in {folder} has a project of its own.", listed=listed, folder=folder.name)
    return [Offer(OfferKind.WITHIN, tuple(sources), message)]


def offer_of(project: Project, source: Path) -> Offer:
    """An offer of what somebody names: a place with a database, or an image folder that has a project.

    Raises:
        ProjectError: there is no project.
    """
    place = source if (source / DATABASE).is_file() else paths.project_beside(source)
    refuse_links(place)
    if not (place / DATABASE).is_file():
        raise ProjectError(
            Message("There is no project in {source}.", source=source),
            hint=Message("Name a folder that holds a project.db."),
        )
    for offer in offers(project):
        for own in offer.sources:
            if own.place.resolve() == place.resolve():
                return Offer(offer.why, (own,), offer.message)
    home, here = place.resolve().parent, project.folder.resolve()
    inside = place.name == PROJECT_FOLDER and home != here and home.is_relative_to(here)
    prefix = f"{home.relative_to(here).as_posix()}/" if inside else ""
    return Offer(
        OfferKind.WITHIN if inside else OfferKind.RESCUED, (Source(place, prefix),), f"{source} has a project."
    )


def hint(folder: Path) -> str:
    """Say how to bring in what is offered, on the command line."""
    return f"“{COMMAND} {folder}” brings the labels in, as one step that can be undone."


def plan(project: Project, chosen: Sequence[Offer], stopped: Callable[[], bool] = lambda: False) -> ImportPlan:
    """Work out what the offers bring into a project, as one step.

    Args:
        project: may be open for reading only.
        chosen: some of its ``offers``, without ``HOME``.
        stopped: asked often.

    Raises:
        ProjectError: one of the projects can't be read.
        Stopped: ``stopped`` said so.
    """
    gathering = Gathering(project, stopped)
    for offer in chosen:
        for source in offer.sources:
            with ExitStack() as open_:
                other = open_.enter_context(view(source.place, project.folder))
                base = open_.enter_context(view(source.base, project.folder)) if source.base is not None else None
                gathering.add(other, base=base, prefix=source.prefix)
    return gathering.plan(chosen[0].name if len(chosen) == 1 else Message("Bring in labels kept elsewhere"))


def note_taken_in(project: Project, chosen: Sequence[Offer]) -> None:
    """Remember that these were brought in, so that they are not offered again before they change."""
    taken = dict(project.setting(TAKEN, {}))
    for offer in chosen:
        for source in offer.sources:
            if source.place.resolve() == project.place.resolve():
                continue  # somebody named the project itself, which must be found again
            if offer.why is OfferKind.WITHIN:
                taken[source.prefix.rstrip("/")] = folder_identity.stamp(source.place)
            elif offer.why is OfferKind.BESIDE:
                user_data_places.keep_portrait(
                    project.place, project.folder, copied=folder_identity.stamp(source.place)
                )
            else:
                user_data_places.note_taken_in(source.place)
    if taken != project.setting(TAKEN, {}):
        project.set_setting(TAKEN, taken)


def open_for_reading(folder: Path) -> Project:
    """The folder's project, to read.

    Raises:
        ProjectError: it can't be opened, or there is none, which names other projects that may be meant.
    """
    if not folder.is_dir() or places.find(folder) is not None:
        return Project.open(folder, read_only=True)
    if inner := within(folder):
        raise ProjectError(
            Message("{folder} has no project yet. {message}", folder=folder, message=inner[0].message),
            hint=Message("Open {folder} in the window, or run “swin-annotator gather” on it.", folder=folder),
        )
    if before := user_data_places.strangers(folder):
        raise ProjectError(
            Message("{folder} has no project yet. {message}", folder=folder, message=_stranger(before[0])),
            hint=Message("Import labels into it first."),
        )
    return Project.open(folder, read_only=True)


def _stranger(place: Path) -> str:
    return Message(
        "Other images were labelled at the path of this folder before; their labels stay in {place}.", place=place
    )


def _projects_below(folder: Path) -> Iterator[Path]:
    """Places in sub-folders, in the order of their names; links to folders are not followed."""
    for looked, (root, names, _files) in enumerate(os.walk(folder)):
        if looked >= _MOST_FOLDERS:
            _log.info("%s has too many sub-folders to look for projects in all of them", folder)
            return
        here = PROJECT_FOLDER in names
        names[:] = sorted(name for name in names if not name.startswith("."))
        place = Path(root) / PROJECT_FOLDER
        if here and Path(root) != folder and (place / DATABASE).is_file():
            yield place


def _has_labels(place: Path) -> bool:
    """Return whether there is anything in a project that a person or a model made."""
    try:
        refuse_links(place)
    except AnnotatorError as error:
        _log.info("%s can't be looked into: %s", place, error)
        return False
    return folder_identity.has_labels(place)


def _listing(names: Sequence[str]) -> str:
    """Some names as words of a sentence."""
    if len(names) > _MOST_NAMES:
        return Message(
            "{names} and {n} more sub-folders", names=", ".join(names[:_MOST_NAMES]), n=len(names) - _MOST_NAMES
        )
    if len(names) == 1:
        return names[0]
    return Message("{names} and {name}", names=", ".join(names[:-1]), name=names[-1])
