"""Learned queries of a project's categories, as two small files: to be asked elsewhere, without its images.

``NAME.json`` says which model it is for, what each category was asked and learnt from, and how its queries score;
``NAME.safetensors`` beside it holds their vectors. It can be asked of the very model and revision that made it only.
"""

from __future__ import annotations

import json
import math
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from swin_annotator.core import examples, names, os_errors, regular
from swin_annotator.core.categories import called
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.queries import ExemplarPrompt, Query, QueryKind, Template, TextPrompt, parse_prompts
from swin_annotator.engine import learning, propose
from swin_annotator.engine.example_queries import numbers
from swin_annotator.engine.jobs import Progress
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Recipe
from swin_annotator.errors import EmbeddingMismatch, ImageUnreadable, PromptError
from swin_annotator.formats.whole_files import write_together
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

FORMAT, VERSION = "swin-annotator learned profile", 1
VECTORS = "vectors"
_NUMBERS = ("gain", "bias", "objectness_share", "vote_iou", "slope", "lift")
_LATER = {"slope": 1.0, "lift": 0.0}
"""Numbers that profiles from before they were known lack."""
_DAMAGE = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, SafetensorError)
_HINT = Message.by_place(
    window=Message("Make it again with “Write a profile…” in the folder that it comes from."),
    shell=Message("Make it again with: swin-annotator profile export FOLDER FILE.json"),
)


@dataclass(frozen=True, slots=True)
class About:
    """Prompts of a category, and what it learnt from."""

    phrases: tuple[str, ...] = ()
    exemplars: tuple[str, ...] = ()
    """``IMAGE:x,y,w,h``, as a profile in TOML has them."""
    negatives: tuple[str, ...] = ()
    accepted: int = 0
    rejected: int = 0
    threshold: float | None = None
    """The score from which on its project asked about its proposals; None: that of all."""


@dataclass(frozen=True, slots=True, eq=False)
class LearnedProfile:
    """Queries that are ready to be asked."""

    model: str
    """Name and revision."""
    queries: tuple[Query, ...]
    about: Mapping[str, About] = field(default_factory=dict)
    threshold: float | None = None
    """The score from which on its project asked about proposals of all other categories."""

    def thresholds(self, common: float) -> dict[str, float]:
        """Category -> the score from which on its proposals are asked about; ``common``: where nothing is known."""
        others = common if self.threshold is None else self.threshold
        return {name: others if one.threshold is None else one.threshold for name, one in self.about.items()}


def of_project(
    project: Project,
    pool: ModelPool,
    cache: EmbeddingCache,
    detector: str,
    used: LearnedProfile | None = None,
) -> Generator[Progress, None, LearnedProfile]:
    """The words and examples of a project, after everything that was judged in it.

    Args:
        project: where they were asked; it is not changed.
        pool: gives the model.
        cache: of embeddings; judged images that it lacks are looked at.
        detector: the model's name.
        used: another project's profile of that model, which is asked here in place of the words of its categories; what
            is known of those goes on in the new one.

    Raises:
        PromptError: nothing was asked in the project.
        ImageUnreadable: an example's image.
        ModelError: the model.
    """
    prompts, exemplars = asked_in(project)
    paths = {one.image_id: project.folder / project.image(one.image_id).path for one in exemplars}
    template = Template(str(project.setting("template", "") or Template.BARE))
    learned = used.queries if used is not None else ()
    recipe = Recipe(prompts, exemplars, paths, detector, template=template, learned=learned)
    model, queries = yield from propose.asked(recipe, pool, cache, 0)
    asked = [*(one.category for one in prompts), *(one.category for one in exemplars)]
    judged = learning.judged_in(project, asked, prompts)
    for done, one in enumerate(judged):
        yield Progress(done, len(judged), Message("Learning from {path}", path=one.path.name))
        try:
            propose.embed(model, one.path, cache)
        except ImageUnreadable:  # gone since: the others teach
            continue
    taught = learning.Teacher().taught(model, queries, judged, exemplars, cache)
    about: dict[str, About] = {}
    for name in dict.fromkeys(query.category for query in taught):
        mine = [one for one in judged if one.category == name]
        places = [
            (f"{project.image(e.image_id).path}:{numbers(e.bbox_xywh)}", e) for e in exemplars if e.category == name
        ]
        before = _before(used, name)
        about[name] = About(
            before.phrases
            or tuple(phrase for prompt in prompts if prompt.category == name for phrase in prompt.phrases),
            before.exemplars + tuple(place for place, e in places if not e.negative),
            before.negatives + tuple(place for place, e in places if e.negative),
            before.accepted + sum(len(one.accepted) for one in mine),
            before.rejected + sum(len(one.rejected) for one in mine),
            _threshold_of(project, name),
        )
    return LearnedProfile(model.name, tuple(taught), about, project.threshold)


def _before(used: LearnedProfile | None, name: str) -> About:
    known = {names.key(one): about for one, about in used.about.items()} if used is not None else {}
    return known.get(names.key(name), About())


def asked_in(project: Project) -> tuple[tuple[TextPrompt, ...], tuple[ExemplarPrompt, ...]]:
    """The words and examples that stand in a project, as its window shows them."""
    try:
        prompts = tuple(parse_prompts(str(project.setting("prompt", ""))))
    except PromptError:  # nothing usable was typed
        prompts = ()
    kept = project.setting("exemplars", [])
    merged = examples.merges(project.setting(examples.MERGED, {}))
    found = [examples.from_json(one) for one in kept] if isinstance(kept, list) else []
    known = {image.id for image in project.images()}
    resolved = [examples.resolved(one, project.categories(), merged) for one in found if one is not None]
    return prompts, tuple(examples.prompt_of(one) for one in resolved if one is not None and one.image_id in known)


def write(path: Path, profile: LearnedProfile) -> None:
    """Both files, or neither. Raises LabelFileError when they can't be written."""
    model = ModelId.of(profile.model)
    width = max(len(query.vector) for query in profile.queries)  # of models that read words themselves they differ
    content = {
        "format": FORMAT,
        "version": VERSION,
        "model": model.name,
        "revision": model.revision,
        "threshold": profile.threshold,
        "categories": {
            name: {
                "phrases": about.phrases,
                "exemplars": about.exemplars,
                "negatives": about.negatives,
                "learned_from": {"accepted": about.accepted, "rejected": about.rejected},
                "threshold": about.threshold,
            }
            for name, about in profile.about.items()
        },
        "queries": [
            {
                "category": query.category,
                "kind": query.kind.value,
                "negative": query.negative,
                "prompt": query.prompt,
                **{name: float(getattr(query, name)) for name in _NUMBERS},
                **({"length": len(query.vector)} if len(query.vector) < width else {}),
            }
            for query in profile.queries
        ],
    }
    vectors = np.zeros((len(profile.queries), width), np.float32)
    for row, query in zip(vectors, profile.queries, strict=True):
        row[: len(query.vector)] = query.vector
    text = json.dumps(content, indent=1, ensure_ascii=False)
    write_together(
        {
            path: lambda part: _put(part, text.encode()),
            path.with_suffix(".safetensors"): lambda part: _put(part, save({VECTORS: vectors})),
        }
    )


def is_learned(path: Path) -> bool:
    """Return whether a file says of itself that it is a learned profile; what can't be read is none."""
    try:
        content = json.loads(regular.read(path, regular.MOST_LABELS))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(content, dict) and content.get("format") == FORMAT


def read(path: Path, spec: ModelSpec) -> LearnedProfile:
    """The profile in a file, for a model.

    Raises:
        PromptError: the files are damaged, or of a newer program.
        EmbeddingMismatch: another model or revision made it.
    """
    try:
        content = _content(path)
        made_by = str(ModelId(str(content["model"]), str(content["revision"])))
        wanted = str(ModelId(spec.name, spec.revision))
        if made_by != wanted:
            raise EmbeddingMismatch(
                Message(
                    "The profile {path} was made by {made_by} and can't be asked of {wanted}.",
                    path=path,
                    made_by=made_by,
                    wanted=wanted,
                ),
                hint=Message.joined(
                    (Message("Choose that model, or make the profile again from its examples."), _HINT)
                ),
            )
        vectors = load(regular.read(path.with_suffix(".safetensors"), regular.MOST_LABELS))[VECTORS]
        queries = tuple(
            _query(entry, vector, wanted) for entry, vector in zip(content["queries"], vectors, strict=True)
        )
        about = {str(name): _about(entry) for name, entry in content["categories"].items()}
        threshold = content.get("threshold")
        kept = float(threshold) if threshold is not None else None
    except _DAMAGE as error:
        raise _unreadable(path, error) from error
    if all(query.negative for query in queries):
        raise PromptError(Message("The profile {path} asks for nothing.", path=path), hint=_HINT)
    return LearnedProfile(wanted, queries, about, kept)


def asked_by(path: Path) -> tuple[ModelId, dict[str, About]]:
    """Return which model a profile is of, and what was asked and learnt from: what it can be made again of.

    Raises:
        PromptError: as ``read``.
    """
    try:
        content = _content(path)
        model = ModelId(str(content["model"]), str(content["revision"]))
        return model, {str(name): _about(entry) for name, entry in content["categories"].items()}
    except _DAMAGE as error:
        raise _unreadable(path, error) from error


def _content(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(regular.read(path, regular.MOST_LABELS))
    if content["version"] > VERSION:
        raise PromptError(
            Message("The profile {path} was written by a newer version of Swin Annotator.", path=path),
            hint=Message("Update Swin Annotator."),
        )
    return content


def _unreadable(path: Path, error: Exception) -> PromptError:
    reason = os_errors.reason(error)
    return PromptError(Message("The profile {path} can't be read ({reason}).", path=path, reason=reason), hint=_HINT)


def _query(entry: Mapping[str, Any], vector: NDArray[np.float32], model: str) -> Query:
    numbers = {name: float((_LATER | dict(entry))[name]) for name in _NUMBERS}
    vector = vector[: max(1, int(entry.get("length", len(vector))))]
    if vector.ndim != 1 or not np.isfinite(vector).all() or not all(map(math.isfinite, numbers.values())):
        raise ValueError("a query is no row of numbers")
    return Query(
        str(entry["category"]),
        vector.astype(np.float32),
        model,
        QueryKind(entry["kind"]),
        bool(entry["negative"]),
        prompt=str(entry["prompt"]),
        **numbers,
    )


def _about(entry: Mapping[str, Any]) -> About:
    counts = entry["learned_from"]
    phrases, exemplars, negatives = (tuple(map(str, entry[key])) for key in ("phrases", "exemplars", "negatives"))
    threshold = entry.get("threshold")
    kept = None if threshold is None else min(1.0, max(0.0, float(threshold)))
    return About(phrases, exemplars, negatives, int(counts["accepted"]), int(counts["rejected"]), kept)


def _threshold_of(project: Project, name: str) -> float | None:
    category, thresholds = called(project.categories(), name), project.thresholds
    if category is None or category.id not in thresholds.apart:
        return None
    return thresholds.of(category.id)


def _put(path: Path, data: bytes) -> None:
    path.write_bytes(data)
