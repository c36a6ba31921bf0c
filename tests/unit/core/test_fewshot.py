"""Guessing from a handful of labels, and saying honestly how often it is right."""

import numpy as np
import pytest
from sklearn import linear_model

from swin_annotator.core import fewshot
from swin_annotator.core.fewshot import Examples, LeftOut, LogisticRegression, NearestLabel
from swin_annotator.errors import PromptError


def blobs(counts: dict[str, int], *, spread: float = 0.3, d: int = 12, seed: int = 0) -> Examples:
    """Points around one far corner per class."""
    rng = np.random.default_rng(seed)
    rows, labels = [], []
    for place, (name, count) in enumerate(counts.items()):
        rows.append(np.eye(d)[place] + rng.normal(0, spread, (count, d)))
        labels += [(name,)] * count
    return Examples(np.concatenate(rows).astype(np.float32), tuple(labels))


def named(classifier: fewshot.Classifier, features: np.ndarray) -> list[str]:
    return [classifier.classes[i] for i in classifier.probabilities(features).argmax(1)]


def test_one_label_a_class_is_enough_and_probabilities_are_probabilities() -> None:
    few = blobs({"b": 1, "a": 1, "c": 1})
    fresh = blobs({"b": 20, "a": 20, "c": 20}, seed=1)
    learnt = fewshot.learn(few)
    assert isinstance(learnt, NearestLabel)
    assert learnt.classes == ("a", "b", "c")
    odds = learnt.probabilities(fresh.features)
    assert odds.shape == (60, 3)
    assert odds.sum(1) == pytest.approx(np.ones(60))
    right = [n == w for n, (w,) in zip(named(learnt, fresh.features), fresh.labels, strict=True)]
    assert np.mean(right) > 0.8


def test_the_length_of_a_vector_does_not_count_for_cosine() -> None:
    few = blobs({"a": 2, "b": 2})
    longer = Examples(few.features * np.array([[1], [9], [0.1], [4]], np.float32), few.labels)
    fresh = blobs({"a": 5, "b": 5}, seed=3).features
    assert NearestLabel(few).probabilities(fresh) == pytest.approx(NearestLabel(longer).probabilities(fresh * 7))


def test_regression_takes_over_at_three_a_class_and_beats_the_scale_of_features() -> None:
    two, three = blobs({"a": 2, "b": 2}), blobs({"a": 3, "b": 3})
    assert isinstance(fewshot.learn(two), NearestLabel)
    assert isinstance(fewshot.learn(three), LogisticRegression)
    # One channel that is large, constant but for noise, and says nothing: cosine drowns in it.
    many = blobs({"a": 10, "b": 10}, seed=5)
    loud = Examples(np.hstack([many.features, np.full((20, 1), 1e4, np.float32)]), many.labels)
    fresh = blobs({"a": 30, "b": 30}, seed=6)
    shown = np.hstack([fresh.features, np.full((60, 1), 1e4, np.float32)])
    right = [n == w for n, (w,) in zip(named(fewshot.learn(loud), shown), fresh.labels, strict=True)]
    assert np.mean(right) > 0.9


def test_regression_is_what_scikit_learn_fits() -> None:
    examples = blobs({"a": 4, "b": 9, "c": 17}, spread=0.8)
    x = examples.features.astype(np.float64)
    standard = (x - x.mean(0)) / x.std(0) / np.sqrt(x.shape[1])
    theirs = linear_model.LogisticRegression(C=fewshot.LOOSENESS, class_weight="balanced", tol=1e-8, max_iter=2000)
    theirs.fit(standard, [names[0] for names in examples.labels])
    assert LogisticRegression(examples).probabilities(x) == pytest.approx(theirs.predict_proba(standard), abs=2e-3)


def test_a_rare_class_is_not_drowned() -> None:
    lopsided = blobs({"common": 60, "rare": 3}, spread=0.4)
    fresh = blobs({"common": 50, "rare": 50}, spread=0.4, seed=2)
    guesses = named(fewshot.learn(lopsided), fresh.features)
    assert guesses[50:].count("rare") > 35
    assert guesses[:50].count("common") > 35


def test_several_tags_share_the_probability() -> None:
    rows = blobs({"a": 4, "b": 4}, spread=0.1, d=3).features
    both = (rows[:4] + rows[4:]) / 2
    examples = Examples(np.vstack([rows, both]), (*[("a",)] * 4, *[("b",)] * 4, *[("a", "b")] * 4))
    odds = fewshot.learn(examples).probabilities(both.mean(0, keepdims=True))[0]
    assert odds == pytest.approx([0.5, 0.5], abs=0.1)
    found = fewshot.leave_one_out(examples)
    assert found is not None
    assert found.right == 12  # naming one of an image's tags is right


def test_one_class_is_nothing_to_tell_apart() -> None:
    with pytest.raises(PromptError, match="tell apart"):
        fewshot.learn(blobs({"a": 5}))
    with pytest.raises(ValueError, match="at least one label"):
        Examples(np.zeros((2, 3)), (("a",), ()))


@pytest.mark.parametrize("counts", [{"a": 1, "b": 1}, {"a": 5}, {"a": 5, "b": 1}, {}])
def test_too_few_to_say(counts: dict[str, int]) -> None:
    examples = blobs(counts) if counts else Examples(np.zeros((0, 4)), ())
    assert fewshot.leave_one_out(examples) is None


def test_what_is_left_out_is_nowhere_in_the_learning() -> None:
    examples = blobs({"a": 5, "b": 7, "c": 4})
    shown: list[Examples] = []

    def spy(rest: Examples) -> fewshot.Classifier:
        shown.append(rest)
        return fewshot.learn(rest)

    found = fewshot.leave_one_out(examples, spy)
    assert found == LeftOut(16, 16, 7)
    assert found.accuracy == 1
    assert len(shown) == 7  # one of each class at a time
    for rest in shown:
        assert min(rest.labels.count((name,)) for name in "abc") >= 3
    seen = sum(len(rest.labels) for rest in shown)
    assert seen == 16 * 6  # everything is left out once


def test_noise_is_not_called_knowledge() -> None:
    """Far more channels than labels: any leak, by standardisation or otherwise, would show as accuracy."""
    rng = np.random.default_rng(0)
    rights = []
    for _ in range(8):
        noise = Examples(rng.normal(size=(24, 200)).astype(np.float32), (("a",), ("b",)) * 12)
        found = fewshot.leave_one_out(noise)
        assert found is not None
        rights.append(found.accuracy)
    assert 0.35 < np.mean(rights) < 0.62


def test_copies_do_not_vouch_for_each_other() -> None:
    rng = np.random.default_rng(1)
    once = rng.normal(size=(12, 30)).astype(np.float32)
    labels = tuple((str(name),) for name in rng.permutation(["a", "b"] * 6))
    doubled = Examples(np.vstack([once, once]), labels * 2)
    found = fewshot.leave_one_out(doubled)
    assert found is not None
    assert found.of == 24
    assert found.accuracy < 0.8


def test_many_labels_are_left_out_in_a_few_turns() -> None:
    examples = blobs({"a": 90, "b": 70})
    turns: list[int] = []

    def count(rest: Examples) -> fewshot.Classifier:
        turns.append(len(rest.labels))
        return NearestLabel(rest)

    found = fewshot.leave_one_out(examples, count)
    assert found is not None
    assert found.of == 160
    assert len(turns) == fewshot.MOST_TURNS


def test_a_single_label_of_a_class_counts_as_wrong() -> None:
    found = fewshot.leave_one_out(blobs({"a": 5, "b": 5, "once": 1}, spread=0.1))
    assert found == LeftOut(10, 11, 5)
