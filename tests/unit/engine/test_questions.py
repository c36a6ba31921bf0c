"""Questions to a detector are made, checked and filled in alike, whoever asks."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core.lessons import Judged
from swin_annotator.core.queries import ExemplarPrompt, Query, QueryKind, Template, TextPrompt
from swin_annotator.core.types import Image
from swin_annotator.engine import heat_map, learned_profile, propose, search
from swin_annotator.engine.indexing import FolderIndexes
from swin_annotator.engine.jobs import Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Prelabeller, Recipe
from swin_annotator.engine.propose import ProposeRequest, SegmentRequest
from swin_annotator.engine.search import SearchRequest, request_of
from swin_annotator.errors import PromptError
from swin_annotator.settings import Settings
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

LEARNED = Query("coin", np.ones(4, np.float32), "fake", QueryKind.EXEMPLAR)
EXAMPLE = ExemplarPrompt("coin", 1, (1.0, 2.0, 3.0, 4.0))
NOTHING = ExemplarPrompt("coin", 1, (1.0, 2.0, 3.0, 4.0), negative=True)


@pytest.mark.parametrize("kind", [ProposeRequest, SearchRequest, Recipe, SegmentRequest])
def test_requests_start_from_the_defaults_of_the_settings(kind: type) -> None:
    settings = Settings()
    asked = {one.name: one.default for one in fields(kind)}
    for name in {"detector", "floor", "nms_iou"} & set(asked) if kind is not SegmentRequest else {"segmenter"}:
        assert asked[name] == getattr(settings, name), name
    assert asked.get("template", Template.BARE) == Template(settings.template)


def test_a_search_asks_all_that_a_recipe_asks() -> None:
    judged = (Judged(1, Path("a.png"), "coin"),)
    recipe = Recipe(
        (TextPrompt("die", ("die",)),),
        (EXAMPLE,),
        {1: Path("a.png")},
        "other",
        template=Template.PHOTO,
        floor=0.2,
        nms_iou=0.7,
        judged=judged,
        learned=(LEARNED,),
    )
    images = [Image(1, "a.png"), Image(2, "b.png")]
    request = request_of(recipe, images, least=0.4, paths={2: Path("b.png")})
    shared = {one.name for one in fields(Recipe)} & {one.name for one in fields(SearchRequest)}
    assert {name for name in shared if getattr(request, name) != getattr(recipe, name)} == set()
    assert shared >= {"prompts", "exemplars", "exemplar_paths", "detector", "template", "judged", "learned"}
    assert (request.images, request.least, request.paths) == (tuple(images), 0.4, {2: Path("b.png")})


def _askers(folder: Path, exemplars: tuple[ExemplarPrompt, ...], pool: ModelPool, cache: EmbeddingCache) -> list[Work]:
    image, path = Image(1, "a.png"), folder / "a.png"
    request = ProposeRequest(image, path, (), exemplars, {1: path}, "fake")
    recipe = Recipe((), exemplars, {1: path}, "fake")
    return [
        propose.propose(request, pool, cache),
        heat_map.heat_of(request, pool, cache),
        search.search(request_of(recipe, [image]), pool, cache, FolderIndexes(None)),
        Prelabeller(recipe, pool, cache).prepare(),
    ]


@pytest.mark.parametrize(("exemplars", "sentence"), [((), "Nothing was asked for"), ((NOTHING,), "Only negative")])
def test_nothing_to_find_is_refused_whoever_asks(
    exemplars: tuple[ExemplarPrompt, ...], sentence: str, tmp_path: Path, pool: ModelPool, cache: EmbeddingCache
) -> None:
    for work in _askers(tmp_path, exemplars, pool, cache):
        with pytest.raises(PromptError, match=sentence):
            next(work)
    with Project.open(tmp_path) as project, pytest.raises(PromptError, match="Nothing was asked for"):
        next(learned_profile.of_project(project, pool, cache, "fake"))


def test_queries_of_a_profile_are_enough_to_be_asked() -> None:
    propose.check((), (), (LEARNED,))
    propose.check((), (NOTHING,), (LEARNED,))
