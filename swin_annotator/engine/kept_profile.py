"""A profile from elsewhere that a project uses: kept beside its database, asked in place of the words it knows."""

from __future__ import annotations

from collections.abc import Collection, Generator
from dataclasses import dataclass
from pathlib import Path

from swin_annotator.core import names
from swin_annotator.core.categories import called
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.queries import ExemplarPrompt, Query
from swin_annotator.engine import learned_profile, profile
from swin_annotator.engine.jobs import Progress
from swin_annotator.engine.learned_profile import About, LearnedProfile
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import ModelSpec
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project
from swin_annotator.store.summary import APART

FILE = "profile.json"
OFF = "profile off"
"""The project setting that lists categories which are asked by their own words although the profile knows them."""


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
    found = learned_profile.read(path, spec)
    keep_made(project, found)
    return found


def keep_made(project: Project, made: LearnedProfile) -> None:
    """Use a profile that was made here from here on. Raises LabelFileError where it can't be written."""
    learned_profile.write(place_of(project), made)
    for name in made.about:
        project.ensure_category(name)
        use(project, name)
    take_thresholds(project, made)


def take_thresholds(project: Project, made: LearnedProfile, *, anew: bool = True) -> None:
    """Ask about proposals from the profile's thresholds on, of those categories that the project has.

    Args:
        project: keeps them.
        made: has them.
        anew: also in place of those that the project has for single categories.
    """
    known, thresholds = project.categories(), project.thresholds
    for name, threshold in made.thresholds(thresholds.common).items():
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
    wanted = {names.key(name) for name in asked} - off(project)
    found = learned_profile.read(path, spec).queries
    return tuple(query for query in found if names.key(query.category) in wanted)


def off(project: Project) -> frozenset[str]:
    """Keys of the names of categories that are asked by their own words, whatever the profile knows of them."""
    kept = project.setting(OFF, [])
    return (
        frozenset(names.key(name) for name in kept if isinstance(name, str)) if isinstance(kept, list) else frozenset()
    )


def use(project: Project, name: str, *, on: bool = True) -> None:
    """Ask a category by the profile, or by its own words again; the profile stays for another time."""
    key = names.key(name)
    if (key in off(project)) is on:
        project.set_setting(OFF, sorted(off(project) - {key} if on else off(project) | {key}))


def about(project: Project, name: str) -> tuple[ModelId, About] | None:
    """Return what the profile in use says of a category, and which model made it; None where it knows nothing of it."""
    path = place_of(project)
    if not path.is_file():
        return None
    try:
        model, known = learned_profile.asked_by(path)
    except AnnotatorError:  # damaged: words are asked, and nothing is known
        return None
    found = {names.key(one): told for one, told in known.items()}.get(names.key(name))
    return None if found is None else (model, found)


def of_project(
    project: Project, pool: ModelPool, cache: EmbeddingCache, detector: str
) -> Generator[Progress, None, LearnedProfile]:
    """As ``learned_profile.of_project``, with what the profile in use knows: what was written is what is asked here.

    Raises:
        PromptError, ImageUnreadable, ModelError: as that.
    """
    prompts, _ = learned_profile.asked_in(project)
    spec, asked = pool.spec(detector), [one.category for one in prompts]
    try:
        found = queries(project, spec, asked)
    except AnnotatorError:  # of another model: words are asked here, too
        found = ()
    used = None
    if found:
        whole = learned_profile.read(place_of(project), spec)
        used = LearnedProfile(whole.model, found, {q.category: whole.about.get(q.category, About()) for q in found})
    made = yield from learned_profile.of_project(project, pool, cache, detector, used)
    return made


@dataclass(frozen=True, slots=True)
class MadeAgain:
    """Words and examples of a profile that another model made, to be asked of this one."""

    phrases: dict[str, tuple[str, ...]]
    """Category -> its phrases; empty where it was asked by example alone."""
    exemplars: tuple[ExemplarPrompt, ...]
    """Those on images that the project has."""
    missing: int
    """Number of examples on other images."""

    @property
    def asks(self) -> bool:
        """True if there is anything to ask: a counter-example alone asks for nothing."""
        return any(self.phrases.values()) or any(not one.negative for one in self.exemplars)


def made_again(project: Project, path: Path) -> MadeAgain:
    """Return what the profile in a file can be made again of in a project.

    Raises:
        PromptError: the file is damaged, or of a newer program.
    """
    _, known = learned_profile.asked_by(path)
    found, missing = [], 0
    for name, one in known.items():
        for negative, texts in ((False, one.exemplars), (True, one.negatives)):
            for text in texts:
                try:
                    where, box = profile.parse_place(text)
                except ValueError:
                    missing += 1
                    continue
                image = project.image_by_path(where)
                missing += image is None
                if image is not None:
                    found.append(ExemplarPrompt(name, image.id, box, negative))
    return MadeAgain({name: one.phrases for name, one in known.items()}, tuple(found), missing)


def place_of(project: Project) -> Path:
    """Return where the profile in use is kept."""
    return project.place / FILE
