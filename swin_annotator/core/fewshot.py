"""Classification from few examples: categories and tags guessed from a handful of a person's own labels.

Two methods over fixed feature vectors, and an honest word on how far to trust them. Both treat every class alike,
however many labels it has.

- From the first label on: the nearest label of each class by cosine, turned into probabilities by a softmax over the
  classes (nearest-neighbour classification with a temperature: Wu et al., "Unsupervised Feature Learning via
  Non-Parametric Instance Discrimination", arXiv 1805.01978, sec. 3.4; "a good embedding is all you need": Tian et al.,
  arXiv 2003.11539).
- From about three labels a class on: multinomial logistic regression on standardised features, L2-regularised, fitted
  by L-BFGS (Liu and Nocedal, 1989), each class with the same total weight (King and Zeng, "Logistic Regression in Rare
  Events Data", 2001, sec. 4).

The temperature and the strength of the regularisation are those with the least log loss on crops of microcontrollers
and playing cards at 1 to 10 labels a class, described by the embedded model (``bench fewshot``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from swin_annotator.errors import PromptError
from swin_annotator.messages import Message

Floats = NDArray[np.floating[Any]]
LEAST_FOR_REGRESSION = 3
"""Labels per class, on average, from which logistic regression is the better of the two."""
TEMPERATURE = 0.02
LOOSENESS = 15.0
"""Weight of the sum of the labels' losses against half the squared length of the coefficients."""
MOST_TURNS = 20
"""Number of times at most that the labels are learnt anew to see how often they are right."""
_TINY = 1e-6
_STOP = {"maxiter": 200, "ftol": 1e-6}


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Labels that a person gave: n things, each with one or more classes."""

    features: Floats
    """(n, d)"""
    labels: tuple[tuple[str, ...], ...]
    """The classes of each, at least one; several where an image has several tags."""

    def __post_init__(self) -> None:
        if self.features.ndim != 2 or len(self.features) != len(self.labels) or not all(self.labels):
            raise ValueError("examples are (n, d) features with at least one label each")

    @property
    def classes(self) -> tuple[str, ...]:
        """All classes, sorted."""
        return tuple(sorted({name for names in self.labels for name in names}))

    def only(self, chosen: NDArray[np.bool_]) -> Examples:
        """The examples where ``chosen`` (n,) holds."""
        kept = tuple(names for names, keep in zip(self.labels, chosen, strict=True) if keep)
        return Examples(self.features[chosen], kept)


class Classifier(Protocol):
    """A rule learnt from examples."""

    classes: tuple[str, ...]

    def probabilities(self, features: Floats) -> NDArray[np.float64]:
        """(m, classes) for features (m, d); each row sums to one."""
        ...


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Share of examples named rightly that took no part in the learning."""

    right: int
    of: int
    commonest: int
    """Share that naming the commonest class, whatever is shown, would get right."""

    @property
    def accuracy(self) -> float:
        """Share that was right, in 0..1."""
        return self.right / self.of if self.of else 0.0


def learn(examples: Examples) -> Classifier:
    """The method that suits the number of examples, learnt.

    Raises:
        PromptError: there are not two classes to tell apart.
    """
    classes = examples.classes
    if len(classes) < 2:
        raise PromptError(
            Message("There is nothing to tell apart: the labels are all of one kind."),
            hint=Message("Label one of another kind."),
        )
    enough = len(examples.labels) >= LEAST_FOR_REGRESSION * len(classes)
    return LogisticRegression(examples) if enough else NearestLabel(examples)


class NearestLabel:
    """The nearest label of each class by cosine."""

    def __init__(self, examples: Examples) -> None:
        self.classes = examples.classes
        self._vectors = _unit(examples.features)
        self._has = _membership(examples, self.classes)

    def probabilities(self, features: Floats) -> NDArray[np.float64]:
        """(m, classes): softmax of each class's best cosine over ``TEMPERATURE``."""
        cosines = _unit(features) @ self._vectors.T
        best = np.where(self._has.T[None], cosines[:, None, :], -np.inf).max(2)
        return _softmax(best / TEMPERATURE)


class LogisticRegression:
    """Multinomial, class-balanced, on features standardised by the examples it learns from and no others.

    scikit-learn's gives the same where each example has one class, and a test compares the two. It is not used because
    it knows no examples of several classes, and because importing it costs the window 2.3 s of processor time and
    171 MiB, against 0.6 s and 43 MiB for the part of scipy that is used here (measured on one core).
    """

    def __init__(self, examples: Examples) -> None:
        self.classes = examples.classes
        values = np.asarray(examples.features, np.float64)
        self._mean = values.mean(0)
        spread = values.std(0)
        # What does not vary among the examples can't tell them apart; the root keeps rows near unit length.
        self._scale = np.where(spread > _TINY, 1 / np.maximum(spread, _TINY), 0.0) / np.sqrt(values.shape[1])
        self._weights = _fit(self._standardised(values), _membership(examples, self.classes))

    def probabilities(self, features: Floats) -> NDArray[np.float64]:
        """(m, classes): softmax of the linear scores."""
        return _softmax(self._standardised(features) @ self._weights[:-1] + self._weights[-1])

    def to_json(self) -> dict[str, Any]:
        """Plain values from which ``from_json`` makes it again."""
        numbers = {"mean": self._mean, "scale": self._scale, "weights": self._weights}
        return {"classes": list(self.classes), **{name: value.tolist() for name, value in numbers.items()}}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> LogisticRegression:
        """Read what ``to_json`` gave. Raises KeyError, TypeError or ValueError where that is damaged."""
        found = cls.__new__(cls)
        found.classes = tuple(map(str, values["classes"]))
        found._mean, found._scale, found._weights = (
            np.array(values[name], np.float64) for name in ("mean", "scale", "weights")
        )
        if (
            found._weights.shape != (len(found._mean) + 1, len(found.classes))
            or found._scale.shape != found._mean.shape
        ):
            raise ValueError("numbers of tags and features do not fit")
        return found

    def _standardised(self, features: Floats) -> NDArray[np.float64]:
        return np.asarray((np.asarray(features, np.float64) - self._mean) * self._scale, np.float64)


def leave_one_out(examples: Examples, learner: Callable[[Examples], Classifier] = learn) -> LeftOut | None:
    """Measure how often ``learner`` is right about an example when it learns from the others only.

    One example of each class is left out at a time. Left out alone, an example would face classes that have a label
    more than its own, and with two or three labels a class mostly lose to them: on playing cards at two labels a class
    that said 17 % where 47 % of other cards were right. One of each class at a time it says 28 %: still rather too low
    than too high, since each class is learnt from one label less.

    Everything is learnt anew each time, standardisation and choice of method included, so nothing of what is left out
    leaks in. An example whose class has no other label counts as wrong: that is what a suggestion would be. Examples
    with equal features are left out together, since one would give the other away. Beyond ``MOST_TURNS`` examples of a
    class several of it go at a time.

    Returns:
        None where nothing can be said: no class has two examples, or too few are left to tell classes apart.
    """
    counts = _membership(examples, examples.classes).sum(0)
    if counts.max(initial=0) < 2:
        return None
    right = [_right(examples, turn, learner) for turn in _turns(examples)]
    told = [number for number in right if number is not None]
    if len(told) < len(right):
        return None
    return LeftOut(sum(told), len(examples.labels), int(counts.max()))


def _right(examples: Examples, out: NDArray[np.bool_], learner: Callable[[Examples], Classifier]) -> int | None:
    """Count how many of the examples left out are named rightly; None where the others are of a single class."""
    rest = examples.only(~out)
    if len(rest.classes) < 2:
        return None
    learnt = learner(rest)
    asked = examples.only(out)
    best = learnt.probabilities(asked.features).argmax(1)
    return sum(learnt.classes[i] in names for i, names in zip(best, asked.labels, strict=True))


def _turns(examples: Examples) -> list[NDArray[np.bool_]]:
    """Masks (n,) of the examples that are left out together; every example is in one of them."""
    _, group = np.unique(np.asarray(examples.features), axis=0, return_inverse=True)
    turn_of: dict[int, int] = {}
    taken: Counter[tuple[str, ...]] = Counter()
    for i, names in enumerate(examples.labels):
        if int(group[i]) not in turn_of:
            turn_of[int(group[i])] = taken[names] % MOST_TURNS
            taken[names] += 1
    turns = np.array([turn_of[int(g)] for g in group])
    return [turns == turn for turn in range(turns.max(initial=-1) + 1)]


def _fit(x: NDArray[np.float64], has: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(d + 1, k) coefficients and, last, biases, for standardised features (n, d) and membership (n, k)."""
    from scipy.optimize import minimize

    shares = has / has.sum(1, keepdims=True)
    # Each class weighs as much as any other; all together as much as there are examples.
    shares = shares * (len(x) / has.shape[1] / shares.sum(0))
    total = shares.sum(1, keepdims=True)
    shape = (x.shape[1] + 1, has.shape[1])

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(shape)
        scores = x @ weights[:-1] + weights[-1]
        top = scores.max(1, keepdims=True)
        logs = scores - top - np.log(np.exp(scores - top).sum(1, keepdims=True))
        slope = LOOSENESS * (total * np.exp(logs) - shares)
        value = -LOOSENESS * float((shares * logs).sum()) + 0.5 * float((weights[:-1] ** 2).sum())
        return value, np.vstack([x.T @ slope + weights[:-1], slope.sum(0)]).ravel()

    found = minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options=_STOP)
    return np.asarray(found.x, np.float64).reshape(shape)


def _membership(examples: Examples, classes: Sequence[str]) -> NDArray[np.bool_]:
    """(n, k): whether example i is of class k."""
    return np.array([[name in names for name in classes] for names in examples.labels], bool)


def _unit(features: Floats) -> NDArray[np.float64]:
    values = np.asarray(features, np.float64)
    return np.asarray(values / np.maximum(np.linalg.norm(values, axis=1, keepdims=True), _TINY), np.float64)


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(powers / powers.sum(1, keepdims=True), np.float64)
