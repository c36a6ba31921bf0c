"""Suggestions from the user's own labels: what is learnt from, what is kept, what is said about trust."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from fakes import catalog

from swin_annotator.core.fewshot import LeftOut
from swin_annotator.engine.features import FeatureExtractor, Thing, Vector
from swin_annotator.engine.jobs import Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.suggest import MOST_PER_CLASS, Labelled, Suggester, Suggestions, SuggestRequest, handful
from swin_annotator.errors import ModelError
from swin_annotator.models.fake import FakeClassifier
from swin_annotator.store.embeddings import EmbeddingCache

Draw = Callable[..., Path]
MODEL = "fake-classifier"
RED, BLUE, GREEN = (10, 10, 40, 40), (100, 60, 40, 40), (60, 10, 30, 30)


@pytest.fixture
def pool(tmp_path: Path) -> ModelPool:
    return ModelPool(catalog(tmp_path, {MODEL: (MODEL, "classify"), "grabcut": ("grabcut", "refine")}), device="cpu")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the model was asked to describe, one entry per call."""
    asked: list[object] = []
    real = FakeClassifier.features

    def counted(self: FakeClassifier, rgb: np.ndarray, boxes: object = None) -> np.ndarray:
        asked.append(boxes)
        return real(self, rgb, boxes)  # type: ignore[arg-type]

    monkeypatch.setattr(FakeClassifier, "features", counted)
    return asked


@pytest.fixture
def picture(draw: Draw) -> Path:
    return draw("a.png", ("red", RED), ("blue", BLUE), ("green", GREEN))


def run(work: Work) -> object:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def looks_of(looks: FeatureExtractor, *things: Thing) -> dict[Thing, Vector]:
    return cast(dict[Thing, Vector], run(cast(Work, looks.of(things, MODEL))))


def suggest(suggester: Suggester, asked: tuple[Thing, ...], known: dict[Thing, str]) -> Suggestions:
    entries = tuple(Labelled(thing, (name,)) for thing, name in known.items())
    answer = run(suggester.suggest(SuggestRequest(asked, entries, MODEL)))
    assert isinstance(answer, Suggestions)
    return answer


def test_an_image_is_described_once_and_only_its_fresh_boxes_later(
    picture: Path, pool: ModelPool, calls: list[object], tmp_path: Path
) -> None:
    def fresh() -> FeatureExtractor:
        return FeatureExtractor(pool, EmbeddingCache(tmp_path / "kept"))

    whole, red, blue = Thing(picture), Thing(picture, (10, 10.1, 40, 40)), Thing(picture, BLUE)
    first = looks_of(fresh(), whole, red, red)
    assert list(first) == [whole, red]
    assert len(calls) == 2  # the image, its box
    again = looks_of(fresh(), red, whole)
    assert len(calls) == 2
    assert all(np.array_equal(again[thing], first[thing]) for thing in first)
    both = looks_of(fresh(), red, blue)
    assert calls[2:] == [[BLUE]]
    assert np.array_equal(both[red], first[red])
    assert not np.array_equal(both[blue], first[red])
    picture.rename(picture.with_name("b.png"))
    looks_of(fresh(), Thing(picture.with_name("b.png")))
    assert len(calls) == 3  # the content counts, not the name


def test_another_precision_or_engine_keeps_its_own(
    picture: Path, pool: ModelPool, calls: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = FeatureExtractor(pool, EmbeddingCache(None))
    looks_of(looks, Thing(picture))
    monkeypatch.setattr(pool.describer(MODEL), "dtype", "int8-openvino", raising=False)
    looks_of(looks, Thing(picture))
    looks_of(looks, Thing(picture))
    assert len(calls) == 2


def test_a_changed_file_is_described_anew(draw: Draw, pool: ModelPool, calls: list[object]) -> None:
    looks = FeatureExtractor(pool, EmbeddingCache(None))
    path = draw("a.png", ("red", RED))
    before = looks_of(looks, Thing(path, RED))
    path = draw("a.png", ("blue", (0, 0, 150, 110)))
    after = looks_of(looks, Thing(path, RED))
    assert len(calls) == 2
    assert not np.array_equal(before[Thing(path, RED)], after[Thing(path, RED)])


def test_what_cannot_be_seen_is_passed_over(picture: Path, pool: ModelPool, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no image")
    outside = Thing(picture, (900, 900, 10, 10))
    found = looks_of(FeatureExtractor(pool, EmbeddingCache(None)), Thing(broken), Thing(tmp_path / "gone.png"), outside)
    assert found == {}
    with pytest.raises(ModelError, match="tell images and boxes apart"):
        run(cast(Work, FeatureExtractor(pool, EmbeddingCache(None)).of([Thing(picture)], "grabcut")))


def test_boxes_are_named_from_one_label_each(draw: Draw, picture: Path, pool: ModelPool) -> None:
    other = draw("b.png", ("red", BLUE), ("blue", RED))
    known = {Thing(picture, RED): "apple", Thing(picture, BLUE): "berry"}
    suggester = Suggester(FeatureExtractor(pool, EmbeddingCache(None)))
    answer = suggest(suggester, (Thing(other, RED), Thing(other, BLUE), Thing(other, (999, 0, 5, 5))), known)
    assert [guesses[0].name if guesses else "" for guesses in answer.guesses] == ["berry", "apple", ""]
    assert answer.guesses[0][0].probability > 0.9
    assert sum(guess.probability for guess in answer.guesses[0]) == pytest.approx(1)
    assert (answer.labels, answer.left_out) == (2, None)
    assert answer.trust() == "from 2 labels; too few to say how often that is right"


def test_what_is_asked_about_is_not_learnt_from(picture: Path, draw: Draw, pool: ModelPool) -> None:
    """A box with a wrong category gets the right one suggested, although it is a label itself."""
    other = draw("b.png", ("red", RED), ("blue", BLUE))
    known = {
        Thing(picture, RED): "apple",
        Thing(picture, BLUE): "berry",
        Thing(other, RED): "berry",
        Thing(other, BLUE): "berry",
    }
    answer = suggest(Suggester(FeatureExtractor(pool, EmbeddingCache(None))), (Thing(other, RED),), known)
    assert answer.guesses[0][0].name == "apple"
    assert answer.labels == 3


def test_images_are_tagged_and_the_trust_is_told(draw: Draw, pool: ModelPool) -> None:
    images = [draw(f"{i}.png", ("red" if i % 2 else "blue", (i, i, 50 + i, 40))) for i in range(9)]
    known = {Thing(path): "warm" if i % 2 else "cold" for i, path in enumerate(images[:8])}
    suggester = Suggester(FeatureExtractor(pool, EmbeddingCache(None)))
    answer = suggest(suggester, (Thing(images[8]),), known)
    assert answer.guesses[0][0].name == "cold"
    assert answer.left_out == LeftOut(8, 8, 4)
    assert answer.trust() == "from 8 labels; right 100 % of the time when left out"


@pytest.mark.parametrize("names", [(), ("apple",), ("apple", "apple")])
def test_one_kind_of_label_suggests_nothing(
    picture: Path, pool: ModelPool, calls: list[object], names: tuple[str, ...]
) -> None:
    things = (Thing(picture, RED), Thing(picture, BLUE))
    known = dict(zip(things, names, strict=False))
    assert (
        suggest(Suggester(FeatureExtractor(pool, EmbeddingCache(None))), (Thing(picture, GREEN),), known)
        == Suggestions()
    )
    assert calls == []


def test_a_kind_whose_images_are_gone_suggests_nothing(picture: Path, tmp_path: Path, pool: ModelPool) -> None:
    known = {Thing(picture, RED): "apple", Thing(tmp_path / "gone.png", BLUE): "berry"}
    assert (
        suggest(Suggester(FeatureExtractor(pool, EmbeddingCache(None))), (Thing(picture, GREEN),), known)
        == Suggestions()
    )


def test_a_handful_is_spread_over_all_labels_of_each_class() -> None:
    many = [Labelled(Thing(Path(f"{i}")), ("a",)) for i in range(1000)]
    rare = [Labelled(Thing(Path(f"r{i}")), ("b", "a")) for i in range(3)]
    chosen = handful([*many, *rare])
    assert sum("b" in entry.labels for entry in chosen) == 3
    assert MOST_PER_CLASS <= len(chosen) <= MOST_PER_CLASS + 3
    numbers = [int(str(entry.thing.path)) for entry in chosen if entry.labels == ("a",)]
    assert numbers[0] == 0
    assert max(b - a for a, b in itertools.pairwise(numbers)) < 30
