"""From words, examples and boxes to proposals, and how often the backbone is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.images import Rgb
from swin_annotator.core.proposals import MOST, Proposals
from swin_annotator.core.queries import ExemplarPrompt, TextPrompt
from swin_annotator.core.types import Image, Rle, Source
from swin_annotator.engine import propose
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.propose import Advice, ProposeRequest, RefineRequest, SegmentRequest
from swin_annotator.errors import ImageUnreadable, ModelError, PromptError, UnknownModel
from swin_annotator.models.fake import FakeDetector, FakeSegmenter
from swin_annotator.store.embeddings import EmbeddingCache

RED = TextPrompt("apple", ("red thing",))
BLUE = TextPrompt("berry", ("blue thing",))


def run(work: Work) -> tuple[object, list[Progress]]:
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            return end.value, steps


def found(work: Work) -> Proposals:
    return cast(Proposals, run(work)[0])


@pytest.fixture
def picture(draw: Callable[..., Path]) -> Path:
    return draw("a.png", ("red", (20, 30, 40, 30)), ("blue", (100, 60, 30, 40)))


def request(path: Path, **more: object) -> ProposeRequest:
    return ProposeRequest(Image(1, path.name), path, detector="fake", **more)  # type: ignore[arg-type]


def embedded(pool: ModelPool) -> int:
    return cast(FakeDetector, pool.detector("fake")).embedded


def test_words_become_boxes_with_their_categories(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    answer = found(propose.propose(request(picture, prompts=(RED, BLUE)), pool, cache))
    best = {name: answer.boxes_xyxy[i].tolist() for i, name in reversed(list(enumerate(answer.categories)))}
    assert best == {"apple": [20, 30, 60, 60], "berry": [100, 60, 130, 100]}
    assert answer.source.model == "fake"
    assert answer.prompts[0] in ("red thing", "blue thing")


def test_a_second_question_never_touches_the_backbone(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    found(propose.propose(request(picture, prompts=(RED,)), pool, cache))
    assert embedded(pool) == 1
    found(propose.propose(request(picture, prompts=(BLUE,)), pool, cache))
    example = ExemplarPrompt("berry", 1, (100, 60, 30, 40))
    found(propose.propose(request(picture, exemplars=(example,), exemplar_paths={1: picture}), pool, cache))
    assert embedded(pool) == 1


def test_embeddings_on_disk_serve_the_next_session(picture: Path, pool: ModelPool, tmp_path: Path) -> None:
    for _ in range(2):
        pool.clear()
        found(propose.propose(request(picture, prompts=(RED,)), pool, EmbeddingCache(tmp_path / "embeddings")))
    assert embedded(pool) == 0


def test_a_changed_file_is_looked_at_again(
    picture: Path, draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    found(propose.propose(request(picture, prompts=(RED,)), pool, cache))
    draw("a.png", ("red", (0, 0, 50, 50)))
    answer = found(propose.propose(request(picture, prompts=(RED,)), pool, cache))
    assert embedded(pool) == 2
    assert answer.boxes_xyxy[0].tolist() == [0, 0, 50, 50]


def test_an_example_on_another_image_finds_its_like(
    picture: Path, draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    other = draw("b.png", ("red", (5, 5, 20, 20)))
    example = ExemplarPrompt("apple", 2, (5, 5, 20, 20))
    answer = found(propose.propose(request(picture, exemplars=(example,), exemplar_paths={2: other}), pool, cache))
    assert answer.boxes_xyxy[0].tolist() == [20, 30, 60, 60]
    assert "b.png:5,5,20,20" in answer.prompts[0]


def test_a_negative_example_suppresses_its_like(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    wanted = TextPrompt("thing", ("red", "blue"))
    negative = ExemplarPrompt("thing", 1, (100, 60, 30, 40), negative=True)
    both = found(propose.propose(request(picture, prompts=(wanted,), floor=0.3), pool, cache))
    one = found(
        propose.propose(
            request(picture, prompts=(wanted,), exemplars=(negative,), exemplar_paths={1: picture}, floor=0.3),
            pool,
            cache,
        )
    )
    assert len(one) < len(both)
    assert all(box[0] < 100 for box in one.boxes_xyxy)


def test_progress_is_told_in_plain_words(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    _, steps = run(propose.propose(request(picture, prompts=(RED,)), pool, cache))
    assert [step.message for step in steps] == ["Loading Fake model", "Looking at a.png", "Searching a.png"]
    _, steps = run(propose.propose(request(picture, prompts=(RED,)), pool, cache))
    assert steps[0].message == "Asking fake"


def test_a_word_that_was_not_taught_comes_with_advice(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    _, steps = run(propose.propose(request(picture, prompts=(TextPrompt("x", ("forklift",)),)), pool, cache))
    advice = [step.result for step in steps if isinstance(step.result, Advice)]
    assert len(advice) == 1
    assert "“forklift”" in advice[0].message
    assert advice[0].hint


def test_a_phrase_that_is_cut_comes_with_advice(
    picture: Path, pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    detector = pool.detector("fake")
    monkeypatch.setattr(type(detector), "cuts", lambda self, phrase, template: len(phrase) > 12, raising=False)
    prompts = (TextPrompt("x", ("red", "a very long red")),)
    _, steps = run(propose.propose(request(picture, prompts=prompts), pool, cache))
    advice = [step.result for step in steps if isinstance(step.result, Advice) and not step.result.about_words]
    assert [one.message for one in advice] == ["fake reads only the beginning of “a very long red”."]


@pytest.mark.parametrize(
    "exemplars",
    [
        (),
        (ExemplarPrompt("a", 1, (5, 5, 0, 10)),),
        (ExemplarPrompt("a", 1, (5, 5, 10, -1)),),
        (ExemplarPrompt("a", 1, (5, 5, float("nan"), 10)),),
        (ExemplarPrompt("a", 1, (5, 5, 10, 10), negative=True),),
        (ExemplarPrompt("a", 1, (500, 500, 10, 10)),),
        (ExemplarPrompt("a", 7, (5, 5, 10, 10)),),
    ],
    ids=["nothing", "no width", "turned over", "nan", "only negative", "outside", "image not in the folder"],
)
def test_questions_that_cannot_be_asked(
    exemplars: tuple[ExemplarPrompt, ...], picture: Path, pool: ModelPool, cache: EmbeddingCache
) -> None:
    with pytest.raises(PromptError) as caught:
        found(propose.propose(request(picture, exemplars=exemplars, exemplar_paths={1: picture}), pool, cache))
    assert caught.value.hint


def test_a_phrase_of_500_words_is_refused(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    with pytest.raises(PromptError, match="500 words"):
        found(propose.propose(request(picture, prompts=(TextPrompt("a", ("red " * 500,)),)), pool, cache))


def test_missing_image_and_unknown_model(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    with pytest.raises(ImageUnreadable, match="gone"):
        found(propose.propose(request(picture.with_name("no.png"), prompts=(RED,)), pool, cache))
    with pytest.raises(UnknownModel):
        found(propose.propose(ProposeRequest(Image(1, "a"), picture, (RED,), detector="nobody"), pool, cache))
    with pytest.raises(ModelError, match="can't find things"):
        found(propose.propose(ProposeRequest(Image(1, "a"), picture, (RED,), detector="fake-regions"), pool, cache))


def test_an_example_whose_file_is_gone_is_said_and_the_others_are_asked(
    picture: Path, draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    lost = draw("b.png", ("red", (20, 30, 40, 30)))
    lost.unlink()
    here = ExemplarPrompt("apple", 1, (20, 30, 40, 30))
    there, not_this = ExemplarPrompt("apple", 2, (20, 30, 40, 30)), ExemplarPrompt("apple", 2, (1, 1, 9, 9), True)
    paths = {1: picture, 2: lost}
    for more in ({"exemplars": (there, here)}, {"exemplars": (not_this, there), "prompts": (RED,)}):
        answer, steps = run(propose.propose(request(picture, exemplar_paths=paths, **more), pool, cache))
        (told,) = [step.result for step in steps if isinstance(step.result, Advice)]
        assert "b.png" in told.message
        assert told.hint
        assert not told.about_words
        assert cast(Proposals, answer).boxes_xyxy[0].tolist() == [20, 30, 60, 60]
    with pytest.raises(ImageUnreadable):  # nothing else is asked
        run(propose.propose(request(picture, exemplars=(there,), exemplar_paths=paths), pool, cache))


def test_a_segmenter_gives_masks_under_its_own_labels(picture: Path, pool: ModelPool, cache: EmbeddingCache) -> None:
    answer = found(propose.segment(SegmentRequest(Image(1, "a.png"), picture, "fake-regions"), pool, cache))
    assert set(answer.categories) == {"red", "blue"}
    mask = answer.mask(answer.categories.index("red"))
    assert mask is not None
    assert masks.area(mask) == 40 * 30


class _Crowd(FakeSegmenter):
    """Finds far more than anybody could review, in no order."""

    def segment(self, rgb: Rgb, embedding: ImageEmbedding | None = None) -> Proposals:
        scores = np.random.default_rng(1).permutation(np.linspace(0, 1, 3 * MOST, dtype=np.float32))
        boxes = np.tile(np.array([0, 0, 9, 9], np.float32), (len(scores), 1))
        return Proposals(boxes, scores, ("dot",) * len(scores), Source("model", self.name))


def test_of_a_crowd_the_surest_are_kept_and_it_is_said(
    picture: Path, pool: ModelPool, cache: EmbeddingCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ModelPool, "segmenter", lambda self, name: _Crowd())
    answer, steps = run(propose.segment(SegmentRequest(Image(1, "a.png"), picture, "fake-regions"), pool, cache))
    assert isinstance(answer, Proposals)
    assert len(answer) == MOST
    assert answer.scores.min() >= 2 / 3 - 1e-3
    [advice] = [step.result for step in steps if isinstance(step.result, Advice)]
    assert "only the 1000 that the model is surest of are kept" in advice.message
    assert not advice.about_words


def test_boxes_become_masks(picture: Path, pool: ModelPool) -> None:
    boxes = ((18.0, 28.0, 44.0, 34.0), (98.0, 58.0, 34.0, 44.0))
    result, steps = run(propose.refine(RefineRequest(Image(1, "a.png"), picture, boxes), pool))
    outlines = cast(tuple[Rle, ...], result)
    assert len(outlines) == 2
    red = np.zeros((120, 160), bool)
    red[30:60, 20:60] = True
    overlap = (masks.decode(outlines[0]) & red).sum() / (masks.decode(outlines[0]) | red).sum()
    assert overlap > 0.8
    assert steps[-1].message == "Outlining object 2 of 2"


def test_prefetching_fills_the_cache_and_passes_over_bad_files(
    picture: Path, draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    broken = picture.with_name("broken.png")
    broken.write_bytes(b"no image")
    items = [(Image(1, "a.png"), picture), (Image(2, "broken.png"), broken), (Image(3, "no.png"), Path("/no.png"))]
    fresh, steps = run(propose.embed_folder(items, "fake", pool, cache))
    assert fresh == 1
    assert [step.done for step in steps] == [0, 1, 2, 3]
    assert run(propose.embed_folder(items, "fake", pool, cache))[0] == 0
    found(propose.propose(request(picture, prompts=(RED,)), pool, cache))
    assert embedded(pool) == 1
