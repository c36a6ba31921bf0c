"""Tags of images and categories of boxes, proposed from a handful of the user's own labels."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from swin_annotator.engine.features import FeatureExtractor, Thing, Vector
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.models.base import FeatureNamer

if TYPE_CHECKING:
    from swin_annotator.core.fewshot import Classifier, Examples, LeftOut

MOST_PER_CLASS = 60
"""Labels of one class that are learnt from, evenly spread over all there are: more cost time and add little."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A thing and what the user says it is: one category, or one or more tags."""

    thing: Thing
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SuggestRequest:
    """A question what some things may be, when others are known."""

    asked: tuple[Thing, ...]
    known: tuple[Labelled, ...]
    model: str = "swin-mini"


@dataclass(frozen=True, slots=True)
class Guess:
    """One class and how likely it is, in 0..1."""

    name: str
    probability: float


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Tags that the asked things may have, and how far to trust them."""

    guesses: tuple[tuple[Guess, ...], ...] = ()
    """For each asked thing every class, the likeliest first; empty for what can't be seen."""
    labels: int = 0
    """Number of labelled things that were learnt from."""
    left_out: LeftOut | None = None
    """Share of them that are right when left out; None: too few to say."""

    def trust(self) -> str:
        """Such as “from 12 labels; right 83 % of the time when left out”."""
        if not self.labels:
            return "as the model was trained"
        source = f"from {self.labels} label{'' if self.labels == 1 else 's'}"
        if self.left_out is None:
            return f"{source}; too few to say how often that is right"
        return f"{source}; right {self.left_out.accuracy:.0%} of the time when left out".replace("%", " %")


class Suggester:
    """Learns from labels and remembers what it learnt last. Belongs to the thread that runs jobs."""

    def __init__(self, looks: FeatureExtractor) -> None:
        self._looks = looks
        self._learnt: dict[bytes, tuple[Classifier, LeftOut | None]] = {}

    def suggest(self, request: SuggestRequest) -> Work:
        """``Suggestions``; without guesses where there are not two classes to tell apart.

        What is asked about is never learnt from, whatever its label.

        Raises:
            ModelError: the model can't be found, loaded or run, or gives no features.
        """
        from swin_annotator.core.fewshot import Examples

        trained = yield from self._trained(request)
        if trained is not None:
            return trained
        asked = set(request.asked)
        known = handful(entry for entry in request.known if entry.labels and entry.thing not in asked)
        if not request.asked or len({name for entry in known for name in entry.labels}) < 2:
            return Suggestions()
        seen = yield from self._looks.of([*request.asked, *(entry.thing for entry in known)], request.model)
        known = [entry for entry in known if entry.thing in seen]
        if len({name for entry in known for name in entry.labels}) < 2:
            return Suggestions()
        features = np.stack([seen[entry.thing] for entry in known])
        classifier, left_out = self._learn(Examples(features, tuple(entry.labels for entry in known)))
        guesses = tuple(_ranked(classifier, seen[thing]) if thing in seen else () for thing in request.asked)
        return Suggestions(guesses, len(known), left_out)

    def _trained(self, request: SuggestRequest) -> Generator[Progress, None, Suggestions | None]:
        """Return what a model says that was trained on tags of the user's own.

        None for others, which learn from labels.
        """
        sorter = self._looks.own_tags(request.model)
        if sorter is None or any(thing.bbox_xywh is not None for thing in request.asked):
            return None
        seen = yield from self._looks.of(request.asked, request.model)
        guesses = tuple(_ranked(sorter, seen[thing]) if thing in seen else () for thing in request.asked)
        return Suggestions(guesses, 0, None)

    def _learn(self, examples: Examples) -> tuple[Classifier, LeftOut | None]:
        from swin_annotator.core import fewshot

        key = hashlib.blake2b(examples.features.tobytes() + repr(examples.labels).encode()).digest()
        if key not in self._learnt:
            self._learnt.clear()
            self._learnt[key] = fewshot.learn(examples), fewshot.leave_one_out(examples)
        return self._learnt[key]


def handful(known: Iterable[Labelled]) -> list[Labelled]:
    """At most ``MOST_PER_CLASS`` labelled things of each class, evenly spread, in the order given."""
    entries = list(known)
    by_class: dict[str, list[int]] = {}
    for i, entry in enumerate(entries):
        for name in entry.labels:
            by_class.setdefault(name, []).append(i)
    kept = {i for places in by_class.values() for i in _spread(places)}
    return [entries[i] for i in sorted(kept)]


def _spread(places: Sequence[int]) -> list[int]:
    if len(places) <= MOST_PER_CLASS:
        return list(places)
    return [places[i] for i in np.linspace(0, len(places) - 1, MOST_PER_CLASS).round().astype(int)]


def _ranked(classifier: FeatureNamer, vector: Vector) -> tuple[Guess, ...]:
    odds = classifier.probabilities(vector[None])[0]
    return tuple(Guess(classifier.classes[i], float(odds[i])) for i in np.argsort(-odds, kind="stable"))
