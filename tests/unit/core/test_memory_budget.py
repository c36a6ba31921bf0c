"""Caches together hold no more than their budget; what was used longest ago goes, wherever it lies."""

from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Thread

import pytest

from swin_annotator.core.byte_lru import ByteLru
from swin_annotator.core.memory_budget import SHARED, MemoryBudget
from swin_annotator.store.embeddings import EmbeddingCache


class Weights:
    def __init__(self, size: int) -> None:
        self.size = size

    def held(self) -> int:
        return self.size


def test_the_longest_unused_of_all_caches_goes_first() -> None:
    budget = MemoryBudget(10, 0)
    pixels, thumbnails = (ByteLru[str, str](10, len, budget=budget) for _ in range(2))
    pixels.put("a", "aaaa")
    thumbnails.put("b", "bb")
    thumbnails.put("c", "cc")
    assert pixels.get("a") == "aaaa"
    pixels.put("d", "dddd")
    assert (list(thumbnails), list(pixels), budget.held) == (["c"], ["a", "d"], 10)
    thumbnails.put("e", "e")
    assert (list(thumbnails), list(pixels)) == (["e"], ["a", "d"])


@pytest.mark.parametrize(("weights", "room"), [(0, 100), (60, 40), (95, 30), (500, 30)])
def test_weights_take_their_place_and_leave_the_caches_the_least(weights: int, room: int) -> None:
    budget, model = MemoryBudget(100, 30), Weights(weights)
    budget.count(model.held)
    assert budget.room == room
    cache = ByteLru[int, str](1000, len, budget=budget)
    for key in range(30):
        cache.put(key, "x" * 10)
    assert budget.held == room // 10 * 10


def test_a_model_that_comes_later_takes_what_nobody_uses() -> None:
    budget, model = MemoryBudget(100, 20), Weights(0)
    budget.count(model.held)
    cache = ByteLru[int, str](1000, len, budget=budget)
    for key in range(10):
        cache.put(key, "x" * 10)
    model.size = 70
    budget.settle()
    assert (list(cache), budget.held) == ([7, 8, 9], 30)


def test_who_is_gone_counts_no_more() -> None:
    budget, model = MemoryBudget(100, 0), Weights(90)
    budget.count(model.held)
    cache = ByteLru[int, str](1000, len, budget=budget)
    cache.put(1, "x" * 10)
    assert (budget.held, budget.room) == (10, 10)
    del cache, model
    assert (budget.held, budget.room) == (0, 100)


def test_pixmaps_go_only_in_the_thread_of_the_window() -> None:
    budget = MemoryBudget(10, 0)
    pixmaps = ByteLru[int, str](10, len, budget=budget, one_thread=True)
    others = ByteLru[int, str](10, len, budget=budget)
    for key in range(4):
        pixmaps.put(key, "xx")
    thread = Thread(target=lambda: [others.put(key, "xx") for key in range(4)])
    thread.start()
    thread.join()
    assert (list(pixmaps), list(others)) == ([0, 1, 2, 3], [3])
    budget.settle()
    assert budget.held == 10
    pixmaps.put(4, "xx")
    assert (list(pixmaps), list(others)) == ([1, 2, 3, 4], [3])


def test_many_threads_stay_within_the_budget() -> None:
    budget = MemoryBudget(200, 0)
    caches = [ByteLru[int, str](150, len, budget=budget) for _ in range(4)]

    def work(seed: int) -> None:
        chance = Random(seed)
        for _ in range(1000):
            number = chance.randrange(1, 20)
            assert caches[chance.randrange(4)].get_or_make(number, lambda size=number: "x" * size) == "x" * number

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert budget.held <= 200
    assert budget.held == sum(len(cache.get(key) or "") for cache in caches for key in cache)


def test_the_only_value_of_a_cache_stays_even_where_two_threads_make_room_at_once() -> None:
    cache = ByteLru[str, str](10, len, budget=MemoryBudget(10, 0))
    cache.put("a", "aaaa")
    cache.put("b", "bbbb")
    assert cache.oldest() is not None
    for _ in range(2):  # of two threads, each of which saw two values
        cache.drop_oldest()
    assert list(cache) == ["b"]


def test_a_cache_that_a_person_gave_more_than_usual_gets_it() -> None:
    budget, model = MemoryBudget(100, 30), Weights(500)
    budget.count(model.held)
    for size, most, least in ((100, 100, 30), (10, 100, 30), (250, 250, 180), (150, 250, 180)):
        budget.allow(size)
        assert (budget.most, budget.least) == (most, least)
    assert budget.room == 180


def test_embeddings_take_the_memory_of_their_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("most", "least"):
        monkeypatch.setattr(SHARED, name, getattr(SHARED, name))  # as before afterwards
    EmbeddingCache(None, 4 << 30)
    assert SHARED.most >= 4 << 30
