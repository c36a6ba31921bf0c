"""Values that are dear to make: as many as a budget of bytes holds; the longest unused goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from threading import Lock, get_ident
from typing import Generic, TypeVar

from swin_annotator.core.memory_budget import SHARED, MemoryBudget, use

KeyT = TypeVar("KeyT", bound=Hashable)
ValueT = TypeVar("ValueT")


class ByteLru(Generic[KeyT, ValueT]):
    """Values by key; the one that was not asked for longest goes first.

    May be used from several threads. Two that miss the same value at once both make it; one of the two is kept.

    Args:
        most: bytes of all values together. The newest one stays even where it is larger.
        size: bytes of a value.
        budget: shared with other caches; values go where these need the room.
        one_thread: values may be let go only in the thread that makes the cache, such as pixmaps of the window.
    """

    def __init__(
        self,
        most: int,
        size: Callable[[ValueT], int],
        *,
        budget: MemoryBudget = SHARED,
        one_thread: bool = False,
    ) -> None:
        self._most, self._size = most, size
        self._thread = get_ident() if one_thread else None
        self._values: OrderedDict[KeyT, tuple[ValueT, int, int]] = OrderedDict()
        """Value, its bytes, and the number of its last use."""
        self._bytes = 0
        self._lock = Lock()
        self._budget = budget
        budget.join(self)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[KeyT]:
        """The keys, the longest unused first."""
        return iter(tuple(self._values))

    @property
    def bytes(self) -> int:
        """Bytes of all values together."""
        return self._bytes

    def get(self, key: KeyT) -> ValueT | None:
        """The value under ``key``, None where there is none; it counts as used."""
        with self._lock:
            return self._used(key)

    def get_or_make(self, key: KeyT, make: Callable[[], ValueT]) -> ValueT:
        """The value under ``key``, else what ``make`` gives, which is kept."""
        with self._lock:
            if key in self._values:
                self._touch(key)
                return self._values[key][0]
        value = make()  # without the lock: others need not wait for it
        self.put(key, value)
        return value

    def put(self, key: KeyT, value: ValueT) -> None:
        """Keep a value in place of the one before; others go where there is no room."""
        size = self._size(value)
        with self._lock:
            self._drop(key)
            self._values[key] = value, size, use()
            self._bytes += size
            while self._bytes > self._most and len(self._values) > 1:
                self._drop(next(iter(self._values)))
        self._budget.settle()

    def oldest(self) -> int | None:
        """The number of the oldest value's last use; None for a single one, or where this thread may take none."""
        if self._thread not in (None, get_ident()):
            return None
        with self._lock:
            return next(iter(self._values.values()))[2] if len(self._values) > 1 else None

    def drop_oldest(self) -> None:
        """Let go of the longest unused value; a single one stays, even where another thread took the rest meanwhile."""
        with self._lock:
            if len(self._values) > 1:
                self._drop(next(iter(self._values)))

    def drop(self, key: KeyT) -> None:
        """Let go of a value, if there is one."""
        with self._lock:
            self._drop(key)

    def clear(self) -> None:
        """Let go of all values."""
        with self._lock:
            self._values.clear()
            self._bytes = 0

    def _used(self, key: KeyT) -> ValueT | None:
        if key not in self._values:
            return None
        self._touch(key)
        return self._values[key][0]

    def _touch(self, key: KeyT) -> None:
        value, size, _ = self._values[key]
        self._values[key] = value, size, use()
        self._values.move_to_end(key)

    def _drop(self, key: KeyT) -> None:
        gone = self._values.pop(key, None)
        if gone is not None:
            self._bytes -= gone[1]
