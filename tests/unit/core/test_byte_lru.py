"""What is kept is bounded in bytes, the oldest goes first, and threads can't spoil it."""

from concurrent.futures import ThreadPoolExecutor
from random import Random

from swin_annotator.core.byte_lru import ByteLru


def test_the_one_not_asked_for_longest_goes_first():
    made = []
    kept = ByteLru[object, str](3, len)
    for key in ("a", "b", "c", "a", "d", "a", "b"):
        assert kept.get_or_make(key, lambda key=key: made.append(key) or key) == key
    assert made == ["a", "b", "c", "d", "b"]
    assert (len(kept), kept.bytes) == (3, 3)


def test_one_that_is_larger_than_all_stays_alone():
    kept = ByteLru[object, str](3, len)
    for word in ("aa", "b", "much too long"):
        kept.get_or_make(word, lambda word=word: word)
    assert (len(kept), kept.bytes) == (1, len("much too long"))


def test_bytes_stay_right_when_many_threads_ask():
    kept = ByteLru[object, str](40, len)

    def ask(seed):
        chance = Random(seed)
        for _ in range(2000):
            number = chance.randrange(1, 20)
            assert kept.get_or_make(number, lambda number=number: "x" * number) == "x" * number

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(ask, range(8)))
    assert kept.bytes == sum(len(kept.get(number) or "") for number in kept) <= 40


def test_what_is_dropped_or_put_again_frees_its_bytes():
    kept = ByteLru[int, str](10, len)
    kept.put(1, "aaaa")
    kept.put(2, "bbb")
    kept.put(1, "a")
    assert (kept.get(1), kept.get(3), kept.bytes) == ("a", None, 4)
    kept.drop(2)
    kept.drop(3)
    assert (list(kept), 2 in kept, kept.bytes) == ([1], False, 1)
    kept.clear()
    assert (len(kept), kept.bytes) == (0, 0)


def test_what_was_asked_for_stays_longer():
    kept = ByteLru[int, str](2, lambda _value: 1)
    kept.put(1, "a")
    kept.put(2, "b")
    assert kept.get(1) == "a"
    kept.put(3, "c")
    assert list(kept) == [1, 3]
