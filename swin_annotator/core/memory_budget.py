"""One budget of memory for all that the process keeps only to save time: pixels, thumbnails, what models saw, plans.

Each cache keeps its own bound, and joins here. Where all of them together hold too much, the value that was used
longest ago goes, in whichever cache it lies. Weights of models and the pixels on screen count as well, but are not
given up here: they have rules of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from threading import Lock
from typing import Protocol
from weakref import WeakMethod, WeakSet

MOST = 1 << 30
"""Bytes of caches, weights and pixels together."""
LEAST = 256 << 20
"""Bytes that caches may hold beside weights of any size."""

_uses = count()


def use() -> int:
    """A number larger than all before: the later a value was used, the larger is its own."""
    return next(_uses)


class Cache(Protocol):
    """Values that can be given up, the longest unused first."""

    @property
    def bytes(self) -> int:
        """Bytes of all values together."""
        ...

    def oldest(self) -> int | None:
        """The number of the longest unused value's last use (see :func:`use`); None where this thread may take none."""
        ...

    def drop_oldest(self) -> None:
        """Let go of the longest unused value, unless it is the only one."""
        ...


class HeldBytes:
    """Bytes that a part of the program holds: its own thread writes them, any other reads them.

    It stands for objects that no other thread may look into, or be the last to let go of.
    """

    def __init__(self) -> None:
        self.bytes = 0

    def read(self) -> int:
        """The bytes that were written last."""
        return self.bytes


class MemoryBudget:
    """Bytes that caches share. Knows them weakly: one that is gone counts no more.

    May be used from several threads.

    Args:
        most: bytes of everything that counts.
        least: bytes that the caches may hold in any case.
    """

    def __init__(self, most: int = MOST, least: int = LEAST) -> None:
        self.most, self.least = most, least
        self._usual = most, least
        self._caches: WeakSet[Cache] = WeakSet()
        self._others: list[WeakMethod[Callable[[], int]]] = []
        self._lock = Lock()

    def allow(self, size: int) -> None:
        """Hold as many bytes as a person gave a single cache, where that is more than all together have; never less."""
        most, least = self._usual
        if size > most:
            self.most, self.least = max(self.most, size), max(self.least, least + size - most)

    def join(self, cache: Cache) -> None:
        """Count a cache from here on, and take values from it."""
        with self._lock:
            self._caches.add(cache)

    def count(self, held: Callable[[], int]) -> None:
        """Count what a bound method says, as long as its object lives; nothing is taken from it."""
        with self._lock:
            self._others = [other for other in self._others if other() is not None]
            self._others.append(WeakMethod(held))

    @property
    def held(self) -> int:
        """Bytes of all caches together."""
        with self._lock:
            caches = list(self._caches)
        return sum(cache.bytes for cache in caches)

    @property
    def room(self) -> int:
        """Bytes that the caches may hold beside what else there is."""
        with self._lock:
            methods = [other() for other in self._others]
        return max(self.least, self.most - sum(method() for method in methods if method is not None))

    def settle(self) -> None:
        """Let go of what was used longest ago until the caches are within their room.

        Call it without a lock of a cache. What only another thread may take stays until that thread calls.
        """
        room = self.room
        while self.held > room:
            with self._lock:
                caches = list(self._caches)
            ages = [(age, cache) for cache in caches if (age := cache.oldest()) is not None]
            if not ages:
                return
            min(ages, key=lambda one: one[0])[1].drop_oldest()


SHARED = MemoryBudget()
"""Budget of this process."""
