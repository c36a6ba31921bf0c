"""A learned profile goes through its files unchanged, and is refused by any other model."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from swin_annotator.core import versions
from swin_annotator.core.queries import Query, QueryKind, TextPrompt
from swin_annotator.core.review_steps import accept, reject
from swin_annotator.core.types import Image, State
from swin_annotator.engine import answers, learned_profile, learning, propose
from swin_annotator.engine.learned_profile import About, LearnedProfile
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Prelabeller, Recipe
from swin_annotator.errors import EmbeddingMismatch, LabelFileError, PromptError
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

SPEC = ModelSpec("eye", "fake", (Task.DETECT,), "", revision="r1")


@pytest.fixture
def profile() -> LearnedProfile:
    vectors = np.eye(4, 6, dtype=np.float32) * 0.7
    return LearnedProfile(
        "eye@r1",
        (
            Query("coin", vectors[0], "eye@r1", QueryKind.EXEMPLAR, gain=14.5, bias=0.8, slope=0.7, lift=-1.5),
            Query("coin", vectors[1], "eye@r1", QueryKind.TEXT, bias=0.1, prompt="münze", vote_iou=0.5),
            Query("button", vectors[2], "eye@r1", QueryKind.EXEMPLAR, negative=True, gain=3.0, bias=0.5),
        ),
        {"coin": About(("münze",), ("a.png:1,2,3,4",), (), 12, 7, 0.6), "button": About()},
        0.35,
    )


def test_what_is_written_is_read(tmp_path: Path, profile: LearnedProfile) -> None:
    path = tmp_path / "coins.json"
    learned_profile.write(path, profile)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["coins.json", "coins.safetensors"]
    assert learned_profile.is_learned(path)
    found = learned_profile.read(path, SPEC)
    assert (found.model, found.about, found.threshold) == (profile.model, profile.about, profile.threshold)
    for one, other in zip(found.queries, profile.queries, strict=True):
        np.testing.assert_array_equal(one.vector, other.vector)
        assert replace(one, vector=other.vector) is not other
        same = (
            "category",
            "model",
            "kind",
            "negative",
            "gain",
            "bias",
            "prompt",
            "objectness_share",
            "vote_iou",
            "slope",
            "lift",
        )
        assert [getattr(one, name) for name in same] == [getattr(other, name) for name in same]


@pytest.mark.parametrize("other", [replace(SPEC, name="ear"), replace(SPEC, revision="r2"), replace(SPEC, revision="")])
def test_another_model_or_revision_refuses_it(tmp_path: Path, profile: LearnedProfile, other: ModelSpec) -> None:
    path = tmp_path / "coins.json"
    learned_profile.write(path, profile)
    with pytest.raises(EmbeddingMismatch, match="was made by eye@r1 and can't be asked of"):
        learned_profile.read(path, other)


Damage = Callable[[dict[str, object]], object]


@pytest.mark.parametrize(
    "damage",
    [
        lambda c: c.pop("queries"),
        lambda c: c.update(queries=[]),
        lambda c: c.update(queries=c["queries"][:1]),
        lambda c: c.update(categories=[1]),
        lambda c: c["queries"][0].update(gain="much"),
        lambda c: c["queries"][0].update(bias=float("nan")),
        lambda c: c["queries"][0].update(kind="smell"),
        lambda c: c.update(version=99),
        lambda c: c.update(version=None),
        lambda c: [query.update(negative=True) for query in c["queries"]],
    ],
)
def test_damaged_files_end_in_a_sentence(tmp_path: Path, profile: LearnedProfile, damage: Damage) -> None:
    path = tmp_path / "coins.json"
    learned_profile.write(path, profile)
    content = json.loads(path.read_text())
    damage(content)
    path.write_text(json.dumps(content))
    with pytest.raises(PromptError) as told:
        learned_profile.read(path, SPEC)
    assert told.value.hint


def test_vectors_that_are_missing_or_no_numbers_end_in_a_sentence(tmp_path: Path, profile: LearnedProfile) -> None:
    path = tmp_path / "coins.json"
    profile.queries[0].vector[0] = np.inf
    learned_profile.write(path, profile)
    with pytest.raises(PromptError, match="can't be read"):
        learned_profile.read(path, SPEC)
    path.with_suffix(".safetensors").write_bytes(b"nonsense")
    with pytest.raises(PromptError, match="can't be read"):
        learned_profile.read(path, SPEC)
    path.with_suffix(".safetensors").unlink()
    with pytest.raises(PromptError, match="can't be read"):
        learned_profile.read(path, SPEC)


def test_queries_of_words_and_of_examples_may_be_of_different_lengths(tmp_path: Path) -> None:
    queries = (
        Query("coin", np.ones(1, np.float32), "eye@r1", QueryKind.TEXT, prompt="coin"),
        Query("coin", np.arange(6, dtype=np.float32), "eye@r1", QueryKind.EXEMPLAR),
    )
    path = tmp_path / "coins.json"
    learned_profile.write(path, LearnedProfile("eye@r1", queries, {"coin": About()}))
    found = learned_profile.read(path, SPEC).queries
    assert [query.vector.tolist() for query in found] == [query.vector.tolist() for query in queries]


def test_other_files_are_no_learned_profiles(tmp_path: Path) -> None:
    plain = tmp_path / "plain.json"
    plain.write_text('{"classes": {"coin": {}}}')
    for path in (plain, tmp_path / "none.json", tmp_path):
        assert not learned_profile.is_learned(path)


def test_nothing_half_written_is_left(tmp_path: Path, profile: LearnedProfile) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LabelFileError):
        learned_profile.write(tmp_path / "file" / "coins.json", profile)
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_asked_elsewhere_it_finds_what_the_window_finds(
    tmp_path: Path, draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    things = [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in (("red", 30), ("blue", 140)) for i in range(4)]
    judged, other = (
        draw(name, *some, size_hw=(240, 320)) for name, some in (("a.png", things), ("b.png", things[1:6]))
    )
    prompts = (TextPrompt("coin", ("red thing", "blue thing")),)
    with Project.open(judged.parent) as project:
        (image,) = project.add_images(["a.png"])
        project.note_image(image.id, version=versions.current(judged, None))
        project.set_setting("prompt", "coin: red thing | blue thing")
        found = last(propose.propose(propose.ProposeRequest(image, judged, prompts, detector="fake"), pool, cache))
        project.apply(answers.step_of(project, image, [found], ["coin"]))
        rows = project.annotations(image.id, states=[State.PROPOSED])
        project.apply(accept([row for row in rows if row.bbox_xywh[1] < 100]))
        project.apply(reject([row for row in rows if row.bbox_xywh[1] >= 100]))
        profile = last(learned_profile.of_project(project, pool, cache, "fake"))
        teach = learning.judged_in(project, ["coin"])
    assert (profile.about["coin"].accepted, profile.about["coin"].rejected) == (4, 4)
    request = propose.ProposeRequest(Image(9, "b.png"), other, prompts, detector="fake", judged=teach)
    here = last(propose.propose(request, pool, cache, learning.Teacher().taught))
    plain = last(propose.propose(replace(request, judged=()), pool, cache))
    assert here.scores.tolist() != plain.scores.tolist()
    path = tmp_path / "coins.json"
    learned_profile.write(path, profile)
    queries = learned_profile.read(path, pool.spec("fake")).queries
    labeller = Prelabeller(Recipe(detector="fake", learned=queries), pool, cache)
    for _ in labeller.prepare():
        pass
    _, (there,) = labeller(other)
    np.testing.assert_array_equal(here.boxes_xyxy, there.boxes_xyxy)
    np.testing.assert_allclose(here.scores, there.scores, rtol=1e-6)
    assert there.categories == here.categories


def test_what_two_categories_learn_from_each_other_goes_into_the_profile(
    draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    things = [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in (("red", 30), ("blue", 140)) for i in range(4)]
    judged = draw("a.png", *things, size_hw=(240, 320))
    prompts = (TextPrompt("coin", ("red thing",)), TextPrompt("button", ("blue thing",)))
    with Project.open(judged.parent) as project:
        (image,) = project.add_images(["a.png"])
        project.note_image(image.id, version=versions.current(judged, None))
        project.set_setting("prompt", "coin: red thing, button: blue thing")
        found = last(propose.propose(propose.ProposeRequest(image, judged, prompts, detector="fake"), pool, cache))
        project.apply(answers.step_of(project, image, [found], ["coin", "button"]))
        project.apply(accept(project.annotations(image.id, states=[State.PROPOSED])))
        profile = last(learned_profile.of_project(project, pool, cache, "fake"))
        teach = learning.judged_in(project, ["coin", "button"], prompts)
    assert [(len(one.accepted), len(one.others)) for one in teach] == [(4, 4), (4, 4)]
    model = pool.detector("fake")
    queries = last(propose.ask(model, Recipe(prompts), cache))
    window = learning.Teacher().taught(model, queries, teach, (), cache)
    assert [one.vector.tolist() for one in window] != [one.vector.tolist() for one in queries]
    assert [one.vector.tolist() for one in window] == [one.vector.tolist() for one in profile.queries]
    assert [(one.gain, one.bias, one.lift) for one in window] == [(q.gain, q.bias, q.lift) for q in profile.queries]


def test_it_still_works_when_the_image_of_its_example_is_gone(
    tmp_path: Path, draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    shown, other = (draw(name, ("red", (20, 30, 40, 40)), size_hw=(120, 160)) for name in ("a.png", "b.png"))
    with Project.open(shown.parent) as project:
        (image,) = project.add_images(["a.png"])
        project.ensure_category("coin")
        kept = {"category": "coin", "image": image.id, "bbox": [20, 30, 40, 40], "negative": False}
        project.set_setting("exemplars", [kept])
        _, exemplars = learned_profile.asked_in(project)
        assert len(exemplars) == 1
        profile = last(learned_profile.of_project(project, pool, cache, "fake"))
    path = tmp_path / "coins.json"
    learned_profile.write(path, profile)
    shown.unlink()
    queries = learned_profile.read(path, pool.spec("fake")).queries
    labeller = Prelabeller(Recipe(detector="fake", learned=queries), pool, cache)
    for _ in labeller.prepare():
        pass
    _, (found,) = labeller(other)
    assert found.categories[0] == "coin"
    assert found.boxes_xyxy[0].tolist() == [20, 30, 60, 70]


def last(work: Generator[object, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
