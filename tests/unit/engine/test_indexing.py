"""The index of a folder in the background, and what is found with it."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator.core import images
from swin_annotator.core.queries import ExemplarPrompt, TextPrompt
from swin_annotator.core.types import Image
from swin_annotator.engine import indexing, search
from swin_annotator.engine.indexing import Agenda, FolderIndexes, Indexed
from swin_annotator.engine.jobs import EventKind, JobRunner, Priority, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult
from swin_annotator.engine.propose import ProposeRequest, propose
from swin_annotator.engine.search import SearchRequest, SearchResult
from swin_annotator.errors import PromptError
from swin_annotator.store import folder_index
from swin_annotator.store.embeddings import EmbeddingCache

Draw = Callable[..., Path]
COLOURS = ("red", "blue", "green", "yellow", "purple")
RED = (TextPrompt("red", ("red",)),)


def result(work: Work) -> object:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


@pytest.fixture
def listed(draw: Draw) -> list[Image]:
    """Five images, each with an object of another colour, larger from one to the next; the last also with a red one."""
    found = []
    for place, colour in enumerate(COLOURS):
        red = [("red", (100, 60, 20, 20))] if place == 4 else []
        draw(f"{place}.png", (colour, (10, 10, 30 + 5 * place, 40)), *red)
        found.append(Image(place + 1, f"{place}.png", (120, 160)))
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "images"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "place").mkdir()
    return tmp_path / "place"


def built(listed: list[Image], folder: Path, pool: ModelPool, indexes: FolderIndexes) -> Indexed:
    state = result(indexing.build(Agenda(listed), folder, "fake", pool, EmbeddingCache(None), indexes))
    assert isinstance(state, Indexed)
    return state


def found(request: SearchRequest, pool: ModelPool, indexes: FolderIndexes) -> SearchResult:
    answer = result(search.search(replace(request, detector="fake"), pool, EmbeddingCache(None), indexes))
    assert isinstance(answer, SearchResult)
    return answer


def paths(answer: SearchResult) -> list[str]:
    return [image.path for image, _ in answer.hits]


def test_what_comes_next_is_nearest_to_the_user() -> None:
    agenda = Agenda([Image(i, f"{i}.png") for i in range(10, 16)])
    agenda.drop(agenda.images[3])
    agenda.look_at(13)
    first = agenda.take()
    agenda.look_at(10)
    agenda.look_at(99)
    rest = [agenda.take() for _ in range(5)]
    assert [image.id for image in (first, *rest) if image is not None] == [14, 10, 11, 12, 15]
    assert rest[-1] is None
    assert len(agenda) == 0


def test_a_word_ranks_the_folder_as_asking_every_image_does(
    listed: list[Image], folder: Path, place: Path, pool: ModelPool, cache: EmbeddingCache
) -> None:
    indexes = FolderIndexes(place)
    assert built(listed, folder, pool, indexes) == Indexed(5, 5, pytest.approx(0), 0)
    answer = found(SearchRequest(tuple(listed), RED, least=0.3), pool, indexes)
    assert paths(answer) == ["0.png", "4.png"]
    assert (answer.asked, answer.unknown) == (5, 0)
    request = SearchRequest(tuple(listed), RED, detector="fake", least=0.3)
    told = [step.result for step in search.search(request, pool, cache, indexes)]
    results = [one for one in told if isinstance(one, ImageResult)]
    assert [one.image.path for one in results] == paths(answer)  # best first
    for (image, score), one in zip(answer.hits, results, strict=True):
        alone = result(propose(ProposeRequest(image, folder / image.path, RED, detector="fake"), pool, cache))
        objects = one.found[0]
        assert score == pytest.approx(objects.scores[0], abs=0.01)
        assert score == pytest.approx(alone.scores[0], abs=0.01)
        assert objects.boxes_xyxy[0] == pytest.approx(alone.boxes_xyxy[0], abs=0.5)
        assert objects.source == alone.source
        assert one.image.version is not None
        assert one.image.size_hw == (120, 160)


def test_an_example_ranks_the_folder_and_a_counter_example_takes_away(
    listed: list[Image], folder: Path, place: Path, pool: ModelPool
) -> None:
    indexes = FolderIndexes(place)
    built(listed, folder, pool, indexes)
    example = ExemplarPrompt("thing", 5, (100, 60, 20, 20))
    request = SearchRequest(tuple(listed), (), (example,), {5: folder / "4.png"}, least=0.3, most=1)
    answer = found(request, pool, indexes)
    assert len(answer.hits) == 1
    assert paths(answer)[0] in ("0.png", "4.png")
    none = replace(request, exemplars=(example, replace(example, negative=True)))
    assert found(none, pool, indexes).hits == ()
    with pytest.raises(PromptError):
        result(search.search(SearchRequest(tuple(listed)), pool, EmbeddingCache(None), indexes))


def test_it_goes_on_where_it_stopped_and_looks_at_nothing_twice(
    listed: list[Image], folder: Path, place: Path, pool: ModelPool
) -> None:
    detector = pool.detector("fake")
    work = indexing.build(Agenda(listed), folder, "fake", pool, EmbeddingCache(None), FolderIndexes(place))
    states = [next(work).result for _ in range(3)]
    work.close()
    assert [state.done for state in states if isinstance(state, Indexed)] == [0, 1, 2]
    assert states[-1].seconds_left > 0
    indexes = FolderIndexes(place)
    partly = found(SearchRequest(tuple(listed), RED), pool, indexes)
    assert (partly.asked, partly.unknown) == (2, 3)
    built(listed, folder, pool, FolderIndexes(place))
    assert detector.embedded == 5
    built(listed, folder, pool, FolderIndexes(place))
    assert detector.embedded == 5


def test_changed_renamed_and_deleted_files(
    listed: list[Image], draw: Draw, folder: Path, place: Path, pool: ModelPool
) -> None:
    built(listed, folder, pool, FolderIndexes(place))
    detector = pool.detector("fake")
    draw("1.png", ("red", (10, 10, 80, 80)), size_hw=(200, 200))
    (folder / "0.png").rename(folder / "new.png")
    (folder / "4.png").unlink()
    after = [replace(listed[0], path="new.png"), *listed[1:4]]
    indexes = FolderIndexes(place)
    stale = [replace(image, version=images.stat_version(folder / image.path)) for image in after]
    before = found(SearchRequest(tuple(stale), RED, least=0.3), pool, indexes)
    assert before.hits == ()
    assert before.unknown == 2
    built(after, folder, pool, indexes)
    assert detector.embedded == 6  # the renamed one was known
    answer = found(SearchRequest(tuple(after), RED, least=0.3), pool, indexes)
    assert set(paths(answer)) == {"1.png", "new.png"}
    assert len(indexes.of(detector)) == 4


def test_unreadable_images_are_passed_over(listed: list[Image], folder: Path, place: Path, pool: ModelPool) -> None:
    (folder / "1.png").write_bytes(b"no image")
    (folder / "2.png").unlink()
    state = built(listed, folder, pool, FolderIndexes(place))
    assert (state.done, state.total, state.unreadable, state.full) == (3, 5, 2, False)


def test_another_revision_of_the_model_starts_anew(
    listed: list[Image], folder: Path, place: Path, pool: ModelPool
) -> None:
    detector = pool.detector("fake")
    detector.name = "fake@1"
    built(listed, folder, pool, FolderIndexes(place))
    detector.name = "fake@2"
    indexes = FolderIndexes(place)
    assert len(indexes.of(detector)) == 0
    assert len(list((place / indexing.FOLDER).iterdir())) == 0
    built(listed, folder, pool, indexes)
    assert len(indexes.of(detector)) == 5


def test_an_index_of_an_older_program_is_made_anew(
    listed: list[Image], folder: Path, place: Path, pool: ModelPool
) -> None:
    built(listed, folder, pool, FolderIndexes(place))
    (about,) = place.rglob(folder_index.ABOUT)
    about.write_text(json.dumps(json.loads(about.read_text()) | {"format": folder_index.FORMAT - 1}))
    indexes = FolderIndexes(place)
    assert len(indexes.of(pool.detector("fake"))) == 0
    assert built(listed, folder, pool, indexes).done == 5
    assert len(FolderIndexes(place).of(pool.detector("fake"))) == 5


def test_embeddings_that_are_there_are_used_and_new_ones_kept_while_there_is_room(
    listed: list[Image], folder: Path, place: Path, pool: ModelPool
) -> None:
    cache = EmbeddingCache(place / "embeddings")
    detector = pool.detector("fake")
    result(indexing.build(Agenda(listed), folder, "fake", pool, cache, FolderIndexes(None)))
    assert len(list((place / "embeddings").iterdir())) == 5
    result(indexing.build(Agenda(listed), folder, "fake", pool, cache, FolderIndexes(None)))
    assert detector.embedded == 5
    tight = EmbeddingCache(place / "tight", disk_bytes=10)
    result(indexing.build(Agenda(listed[:1]), folder, "fake", pool, tight, FolderIndexes(None)))
    assert not (place / "tight").exists()


def test_a_full_disk_ends_it(
    listed: list[Image], folder: Path, place: Path, pool: ModelPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("swin_annotator.store.folder_index.FolderIndex.put", lambda *_args: False)
    state = built(listed, folder, pool, FolderIndexes(place))
    assert state.full


def test_a_question_comes_between_two_images(listed: list[Image], folder: Path, place: Path, pool: ModelPool) -> None:
    order: list[str] = []

    def hear(event: object) -> None:
        if event.kind in (EventKind.PROGRESS, EventKind.FINISHED):
            order.append(event.name)
            if order == ["index", "index"]:
                request = ProposeRequest(listed[0], folder / "0.png", RED, detector="fake")
                runner.submit("ask", lambda: propose(request, pool, EmbeddingCache(None)), Priority.INTERACTIVE)

    runner = JobRunner(hear)
    agenda, indexes = Agenda(listed), FolderIndexes(place)
    runner.submit(
        "index",
        lambda: indexing.build(agenda, folder, "fake", pool, EmbeddingCache(None), indexes),
        Priority.IDLE,
    )
    runner.run(until_idle=True)
    last = max(i for i, name in enumerate(order) if name == "ask")
    assert order[2:last] == ["ask"] * (last - 2)
    assert order[-1] == "index"
    assert Priority.IDLE > Priority.BATCH
