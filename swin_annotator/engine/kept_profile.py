"""A profile from elsewhere that a project uses: kept beside its database, asked in place of the words it knows."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from swin_annotator.core import names
from swin_annotator.core.categories import called
from swin_annotator.core.queries import Query
from swin_annotator.engine import learned_profile
from swin_annotator.engine.learned_profile import LearnedProfile
from swin_annotator.models.base import ModelSpec
from swin_annotator.store.project import Project
from swin_annotator.store.summary import APART

FILE = "profile.json"


def keep(project: Project, path: Path, spec: ModelSpec) -> LearnedProfile:
    """Use the profile in a file from here on: its categories, their thresholds and queries.

    Args:
        project: that uses it; the profile that it used before is no longer used.
        path: the file.
        spec: the model that is asked.

    Raises:
        PromptError: the files are damaged, or of a newer program.
        EmbeddingMismatch: another model or revision made it.
        LabelFileError: it can't be written beside the project.
    """
    profile = learned_profile.read(path, spec)
    keep_made(project, profile)
    return profile


def keep_made(project: Project, profile: LearnedProfile) -> None:
    """Use a profile that was made here from here on. Raises LabelFileError where it can't be written."""
    learned_profile.write(place_of(project), profile)
    for name in profile.about:
        project.ensure_category(name)
    take_thresholds(project, profile)


def take_thresholds(project: Project, profile: LearnedProfile, *, anew: bool = True) -> None:
    """Ask about proposals from the profile's thresholds on, of those categories that the project has.

    Args:
        project: keeps them.
        profile: has them.
        anew: also in place of those that the project has for single categories.
    """
    known, thresholds = project.categories(), project.thresholds
    for name, threshold in profile.thresholds(thresholds.common).items():
        category = called(known, name)
        if category is not None and (anew or category.id not in thresholds.apart):
            thresholds = thresholds.at(category.id, threshold)
    project.set_setting(APART, {str(category_id): more for category_id, more in thresholds.apart.items()})


def queries(project: Project, spec: ModelSpec, asked: Collection[str]) -> tuple[Query, ...]:
    """Return what the profile in use knows of these categories, by name; nothing where there is none.

    Raises:
        PromptError, EmbeddingMismatch: as ``keep``.
    """
    path = place_of(project)
    if not path.is_file():
        return ()
    wanted = {names.key(name) for name in asked}
    found = learned_profile.read(path, spec).queries
    return tuple(query for query in found if names.key(query.category) in wanted)


def place_of(project: Project) -> Path:
    """Return where the profile in use is kept."""
    return project.place / FILE
