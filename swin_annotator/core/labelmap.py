"""Maps from a model's labels to the project's categories; chosen once, visibly, and kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from swin_annotator.core import names as spelling
from swin_annotator.core.examples import followed
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Category

Target = int | str | None
"""The id of a category that is there, the name of one to be made when it is first needed, or None: leave the label out.

Ids survive a renamed category.
"""

NO_CLASS = frozenset({"background", "_background_", "void", "unlabeled", "unlabelled", "ignore", "__ignore__"})
"""Names under which models and data sets keep pixels of no class, in lower case."""
NO_OBJECTS = NO_CLASS | {"unknown", "n/a"}
"""The same with names of what a model can't tell; in a mask that a person drew they are classes as any other."""


@dataclass(frozen=True, slots=True)
class LabelMap:
    """Targets by label of one model. A label that is missing counts as not decided: it keeps its own name."""

    model: str
    targets: Mapping[str, Target] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> str:
        """The project setting that holds this map."""
        return setting_key(self.model)

    def to_json(self) -> dict[str, Target]:
        """Plain values for ``Project.set_setting``: label to id, name or null."""
        return dict(self.targets)


def setting_key(model: str) -> str:
    """The project setting that holds the label map of ``model``."""
    return f"labels:{model}"


def from_json(model: str, value: object) -> LabelMap:
    """The map that :meth:`LabelMap.to_json` wrote; what is no label or no target in ``value`` is left aside."""
    entries = value.items() if isinstance(value, Mapping) else ()
    kept = {
        label: target
        for label, target in entries
        if isinstance(label, str) and (target is None or _is_id(target) or (isinstance(target, str) and target.strip()))
    }
    return LabelMap(model, kept)


def follow(label_map: LabelMap, alive: Collection[int], merged: Mapping[int, int]) -> LabelMap:
    """The map with categories that were merged into others under those.

    Args:
        label_map: any.
        alive: the ids of the project's categories.
        merged: which category became part of which.
    """
    targets = {
        label: followed(target, alive, merged) or target if isinstance(target, int) else target
        for label, target in label_map.targets.items()
    }
    return replace(label_map, targets=targets)


def normalised(name: str) -> str:
    """A name without what people write differently: case, accents of width, separators, a plural s.

    ``"Traffic_Lights"`` and ``"traffic light"`` give the same; only good for comparing.
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = re.sub(r"[\W_]+", " ", plain).split()
    if words:
        words[-1] = _singular(words[-1])
    return " ".join(words)


def synonyms(label: str) -> tuple[str, ...]:
    """The names inside a data set's label: ADE20K writes ``"car;auto;automobile"``, COCO ``"wall-other-merged"``."""
    names = [part.strip() for part in re.split(r"[;,/|]", label) if part.strip()] or [label]
    for name in tuple(names):
        short = re.sub(r"[-_ ](merged|other|stuff)(?=$|[-_ ])", "", name)
        if short and short != name:
            names.append(short)
    return tuple(names)


def suggest(
    model: str, labels: Sequence[str], categories: Iterable[Category], kept: LabelMap | None = None
) -> LabelMap:
    """A target for every label, for a person to look over.

    What was decided before stays, unless its category is gone. Else a category of the same name, then one of the
    same normalised name (or of a synonym's), else a category to be made; background and the like are left out.

    Args:
        model: whose labels these are.
        labels: all that the model can find.
        categories: of the project, in its order; of two that fit equally the first is taken.
        kept: the map as it was stored.
    """
    categories = tuple(categories)
    ids = {category.id for category in categories}
    exact = {spelling.key(category.name): category.id for category in reversed(categories)}
    loose = {normalised(category.name): category.id for category in reversed(categories)}
    before = {} if kept is None else kept.targets
    targets: dict[str, Target] = {}
    for label in labels:
        decided = before.get(label, "")
        if label in before and (decided is None or decided in ids):
            targets[label] = decided
            continue
        # A name that was to be made may have been made since.
        name = decided if isinstance(decided, str) and decided else label
        targets[label] = _match(name, exact, loose)
    return LabelMap(model, targets)


def apply(label_map: LabelMap, found: Proposals, categories: Iterable[Category]) -> Proposals:
    """The proposals under the project's category names, without those whose label is left out; it is their prompt.

    A label without target, or whose category is gone, keeps its own name.
    """
    names = {category.id: category.name for category in categories}
    renamed = [_name(label_map.targets.get(label, label), label, names) for label in found.categories]
    wanted = np.array([i for i, name in enumerate(renamed) if name is not None], np.intp)
    labels = tuple(found.categories[i] for i in wanted)
    return replace(found.take(wanted), categories=tuple(filter(None, renamed)), prompts=labels)


def _name(target: Target, label: str, names: Mapping[int, str]) -> str | None:
    return names.get(target, label) if isinstance(target, int) else target


def _match(label: str, exact: Mapping[str, int], loose: Mapping[str, int]) -> Target:
    if spelling.key(label) in exact:
        return exact[spelling.key(label)]
    for name in (label, *synonyms(label)):
        if normalised(name) in loose:
            return loose[normalised(name)]
    return None if label.strip().casefold() in NO_OBJECTS else synonyms(label)[0]


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _singular(word: str) -> str:
    if len(word) <= 3 or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ses", "xes", "ches", "shes")) else word[:-1]
