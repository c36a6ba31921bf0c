"""Folder runs: order, failures that stop nothing, tiles, masks, and the key that makes a repeat skip."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from swin_annotator.core import images, masks
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import MOST, Proposals
from swin_annotator.core.queries import ExemplarPrompt, TextPrompt
from swin_annotator.core.types import BoxXYWH, Image, Rle, Source
from swin_annotator.engine import prelabel as prelabel_module
from swin_annotator.engine.jobs import Progress
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult, Recipe, Summary, prelabel, run_key
from swin_annotator.errors import ModelOutOfMemory, PromptError, UnknownModel
from swin_annotator.models.base import Rgb
from swin_annotator.models.fake import FakeDetector, FakeSegmenter
from swin_annotator.models.grabcut.refiner import GrabCutRefiner
from swin_annotator.store.embeddings import EmbeddingCache

RED = Recipe((TextPrompt("apple", ("red",)),), detector="fake", floor=0.3)


@pytest.fixture
def folder(draw: Callable[..., Path]) -> Path:
    draw("1.png", ("red", (10, 10, 30, 30)), ("red", (80, 40, 30, 30)))
    draw("2.png", ("blue", (10, 10, 30, 30)))
    draw("3.png", ("red", (60, 60, 40, 40)))
    return draw("4.png").parent


def run(
    folder: Path, recipe: Recipe, pool: ModelPool, cache: EmbeddingCache, *, workers: int = 1, names: str = "1234"
) -> tuple[Summary, list[ImageResult], list[Progress]]:
    images = [Image(int(n), f"{n}.png") for n in names]
    work = prelabel(images, folder, recipe, pool, cache, workers=workers)
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            results = [step.result for step in steps if isinstance(step.result, ImageResult)]
            return cast(Summary, end.value), results, steps


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_one_result_per_image_in_order(folder: Path, pool: ModelPool, cache: EmbeddingCache, workers: int) -> None:
    summary, results, steps = run(folder, RED, pool, cache, workers=workers)
    assert [result.image.path for result in results] == ["1.png", "2.png", "3.png", "4.png"]
    assert [result.count for result in results] == [2, 0, 1, 0]
    assert [result.image.size_hw for result in results] == [(120, 160)] * 4
    assert (summary.images, summary.proposals, summary.failed) == (4, 3, ())
    assert (steps[-1].done, steps[-1].total, steps[-1].message) == (4, 4, "4.png: 0 found")


def test_a_bad_file_is_told_and_stops_nothing(folder: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    (folder / "2.png").write_bytes(b"")
    (folder / "3.png").unlink()
    summary, results, _ = run(folder, RED, pool, cache)
    assert [bool(result.error) for result in results] == [False, True, True, False]
    assert (summary.images, summary.proposals) == (2, 2)
    assert [failure.image.path for failure in summary.failed] == ["2.png", "3.png"]


def test_a_model_that_fails_on_one_image_goes_on(
    folder: Path,
    pool: ModelPool,
    cache: EmbeddingCache,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    honest = FakeDetector.embed

    def embed(self: FakeDetector, rgb: Rgb) -> ImageEmbedding:
        if self.embedded == 1:
            self.embedded += 1
            raise ModelOutOfMemory("It did not fit.", hint="Smaller.")
        if self.embedded == 2:
            self.embedded += 1
            raise ZeroDivisionError("a bug")
        return honest(self, rgb)

    monkeypatch.setattr(FakeDetector, "embed", embed)
    with caplog.at_level(logging.ERROR):
        summary, results, _ = run(folder, RED, pool, cache)
    assert summary.images == 2
    assert isinstance(results[1].error, ModelOutOfMemory)
    assert results[2].error is not None
    assert "a bug" in results[2].error.message
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("where", ["open_picture", "needs_pixels"])
def test_a_reader_that_fails_on_one_image_goes_on(
    folder: Path, pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    place = prelabel_module if where == "open_picture" else prelabel_module.Prelabeller
    honest = getattr(place, where)

    def failing(*args: Path) -> object:
        if args[-1].name == "2.png":
            raise MemoryError("Unable to allocate 9 GB")
        return honest(*args)

    monkeypatch.setattr(place, where, failing)
    summary, results, _ = run(folder, RED, pool, cache)
    assert [bool(result.error) for result in results] == [False, True, False, False]
    assert summary.images == 3


def test_a_refined_box_is_that_of_its_mask(
    folder: Path, pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refine(self: object, rgb: Rgb, boxes: list[BoxXYWH]) -> list[Rle]:
        pixels = np.zeros(rgb.shape[:2], bool)
        pixels[20:30, 15:25] = True
        return [masks.encode(pixels), masks.encode(np.zeros_like(pixels))][: len(boxes)]

    monkeypatch.setattr(GrabCutRefiner, "refine", refine)
    _, results, _ = run(folder, replace(RED, refiner="grabcut"), pool, cache, names="1")
    (found,) = results[0].found
    assert found.boxes_xyxy.shape == (2, 4)
    assert found.boxes_xyxy[0].tolist() == [15, 20, 25, 30]
    assert found.mask(1) is None  # an empty mask leaves the box alone
    assert found.boxes_xyxy[1].tolist() in ([10, 10, 40, 40], [80, 40, 110, 70])


def test_cached_embeddings_need_no_pixels(
    folder: Path, pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(folder, RED, pool, cache)

    def no_pixels(path: Path) -> Rgb:
        raise AssertionError("pixels were read")

    monkeypatch.setattr("swin_annotator.core.images.read", no_pixels)
    summary, results, _ = run(folder, replace(RED, prompts=(TextPrompt("b", ("blue",)),)), pool, cache)
    assert summary.proposals == 1
    assert results[0].image.size_hw == (120, 160)


def test_a_run_keeps_the_surest_of_a_crowd_and_says_so(
    folder: Path, pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    def segment(self: FakeSegmenter, rgb: Rgb, embedding: ImageEmbedding | None = None) -> Proposals:
        boxes = np.tile(np.array([0, 0, 9, 9], np.float32), (2 * MOST, 1))
        return Proposals(boxes, np.full(2 * MOST, 0.9, np.float32), ("dot",) * 2 * MOST, Source("model", "fake"))

    monkeypatch.setattr(FakeSegmenter, "segment", segment)
    _, results, steps = run(folder, Recipe(segmenter="fake-regions"), pool, cache)
    assert {result.count for result in results} == {MOST}
    assert all(result.is_full for result in results)
    assert any("only the 1000 that the model is surest of are kept" in step.message for step in steps)


def test_examples_and_regions_together(folder: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    example = ExemplarPrompt("apple", 1, (10, 10, 30, 30))
    recipe = Recipe(
        exemplars=(example,),
        exemplar_paths={1: folder / "1.png"},
        detector="fake",
        segmenter="fake-regions",
        floor=0.5,
    )
    _, results, _ = run(folder, recipe, pool, cache)
    detected, regions = results[2].found
    assert detected.categories == ("apple",)
    assert regions.categories == ("red",)
    assert regions.mask(0) is not None
    _, results, _ = run(folder, Recipe(segmenter="fake-regions"), pool, cache)
    assert [len(result.found) for result in results] == [1] * 4


def test_a_category_can_have_a_threshold_of_its_own(folder: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    recipe = replace(RED, prompts=(*RED.prompts, TextPrompt("berry", ("blue",))), thresholds={"apple": 0.999})
    summary, _, _ = run(folder, recipe, pool, cache)
    assert summary.proposals == 1


def test_tiles_find_what_the_whole_image_misses(
    draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A detector that sees nothing on images wider than 200 pixels."""
    folder = draw("1.png", ("red", (20, 20, 20, 20)), ("red", (380, 180, 15, 15)), size_hw=(200, 400)).parent
    honest = FakeDetector.embed

    def near_sighted(self: FakeDetector, rgb: Rgb) -> ImageEmbedding:
        return honest(self, rgb if rgb.shape[1] <= 200 else np.full_like(rgb, 250))

    monkeypatch.setattr(FakeDetector, "embed", near_sighted)
    assert run(folder, RED, pool, cache, names="1")[0].proposals == 0
    _, (result,), _ = run(folder, replace(RED, tile=160), pool, cache, names="1")
    boxes = sorted(result.found[0].boxes_xyxy.tolist())
    assert boxes == [[20, 20, 40, 40], [380, 180, 395, 195]]
    embedded = cast(FakeDetector, pool.detector("fake")).embedded
    run(folder, replace(RED, tile=160), pool, cache, names="1")
    assert cast(FakeDetector, pool.detector("fake")).embedded == embedded


def test_bad_prompts_and_models_end_the_run_before_the_first_image(
    folder: Path, pool: ModelPool, cache: EmbeddingCache
) -> None:
    with pytest.raises(PromptError):
        run(folder, Recipe(detector="fake"), pool, cache)
    with pytest.raises(UnknownModel):
        run(folder, replace(RED, detector="nobody"), pool, cache)


def test_the_run_key_names_everything_that_changes_an_answer(pool: ModelPool) -> None:
    changes: list[dict[str, object]] = [
        {"prompts": (TextPrompt("apple", ("green",)),)},
        {"floor": 0.31},
        {"thresholds": {"apple": 0.5}},
        {"tile": 400},
        {"nms_iou": 0.6},
        {"segmenter": "fake-regions"},
        {"refiner": "grabcut"},
        {"exemplars": (ExemplarPrompt("apple", 1, (1, 2, 3, 4)),)},
        {"exemplars": (ExemplarPrompt("apple", 1, (1, 2, 3, 4), negative=True),)},
    ]
    keys = {run_key(replace(RED, **change), pool) for change in changes}  # type: ignore[arg-type]
    assert len(keys | {run_key(RED, pool)}) == len(changes) + 1
    assert run_key(replace(RED), pool) == run_key(RED, pool)


def test_the_run_key_knows_examples_by_their_bytes(folder: Path, pool: ModelPool, tmp_path: Path) -> None:
    def key(path: Path) -> str:
        return run_key(replace(RED, exemplars=(ExemplarPrompt("a", 1, (1, 2, 3, 4)),), exemplar_paths={1: path}), pool)

    (tmp_path / "moved.png").write_bytes((folder / "1.png").read_bytes())
    assert key(folder / "1.png") == key(tmp_path / "moved.png")
    assert key(folder / "1.png") != key(folder / "2.png")


def test_closing_a_run_leaves_no_reader(folder: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    import threading

    work = prelabel([Image(1, "1.png"), Image(2, "2.png")], folder, RED, pool, cache, workers=2)
    for step in work:
        if isinstance(step.result, ImageResult):
            break
    work.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("read")]


@pytest.mark.parametrize("when", ["hashed", "read"])
def test_a_file_replaced_meanwhile_does_not_answer_for_its_successor(
    folder: Path,
    draw: Callable[..., Path],
    pool: ModelPool,
    cache: EmbeddingCache,
    monkeypatch: pytest.MonkeyPatch,
    when: str,
) -> None:
    name = {"hashed": "content_hash", "read": "read"}[when]
    honest = getattr(images, name)

    def replaced_after(path: Path) -> object:
        result = honest(path)
        draw("1.png", ("blue", (10, 10, 30, 30)))
        return result

    before = (folder / "1.png").read_bytes()
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(images, name, replaced_after)
        run(folder, RED, pool, cache, names="1")
    assert run(folder, RED, pool, cache, names="1")[0].proposals == 0
    (folder / "1.png").write_bytes(before)
    assert run(folder, RED, pool, cache, names="1")[0].proposals == 2
