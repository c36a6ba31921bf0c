"""What is kept is bounded in bytes, the oldest goes first, and threads can't spoil it."""

from concurrent.futures import ThreadPoolExecutor
from random import Random

from swin_annotator.models.nets.byte_lru import ByteLru


def test_the_one_not_asked_for_longest_goes_first():
    made = []
    kept = ByteLru[str](3, len)
    for key in ("a", "b", "c", "a", "d", "a", "b"):
        assert kept.get(key, lambda key=key: made.append(key) or key) == key
    assert made == ["a", "b", "c", "d", "b"]
    assert (len(kept), kept.bytes) == (3, 3)


def test_one_that_is_larger_than_all_stays_alone():
    kept = ByteLru[str](3, len)
    for word in ("aa", "b", "much too long"):
        kept.get(word, lambda word=word: word)
    assert (len(kept), kept.bytes) == (1, len("much too long"))


def test_bytes_stay_right_when_many_threads_ask():
    kept = ByteLru[str](40, len)

    def ask(seed):
        chance = Random(seed)
        for _ in range(2000):
            number = chance.randrange(1, 20)
            assert kept.get(number, lambda number=number: "x" * number) == "x" * number

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(ask, range(8)))
    assert kept.bytes == sum(size for _, size in kept._values.values()) <= 40
