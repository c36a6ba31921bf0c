"""A few results that are dear to make and asked for again, such as plans of a size of input."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

ValueT = TypeVar("ValueT")


class ByteLru(Generic[ValueT]):
    """Values by key, made where they are missing; the one that was not asked for longest goes first.

    May be used from several threads. Two that miss the same value at once both make it; one of the two is kept.

    Args:
        most: bytes of all values together. The newest one stays even where it is larger.
        size: bytes of a value.
    """

    def __init__(self, most: int, size: Callable[[ValueT], int]) -> None:
        self._most, self._size = most, size
        self._values: OrderedDict[Hashable, tuple[ValueT, int]] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._values)

    @property
    def bytes(self) -> int:
        """Of all values together."""
        return self._bytes

    def get(self, key: Hashable, make: Callable[[], ValueT]) -> ValueT:
        """The value under ``key``, else what ``make`` gives."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key][0]
        value = make()  # without the lock: others need not wait for it
        with self._lock:
            self._put(key, value, self._size(value))
        return value

    def _put(self, key: Hashable, value: ValueT, size: int) -> None:
        if key in self._values:
            self._bytes -= self._values.pop(key)[1]
        self._values[key] = value, size
        self._bytes += size
        while self._bytes > self._most and len(self._values) > 1:
            _, (_, gone) = self._values.popitem(last=False)
            self._bytes -= gone
