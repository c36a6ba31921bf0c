"""Times that can be compared on a busy machine: everything runs in turn, and ratios are taken round by round.

On one thread only the time that the thread had the processor counts; on several, the time that passed.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

import torch

NameT = TypeVar("NameT")
SHARE = 0.25
"""Share of the time that is left which one comparison may take ..."""
_until: ContextVar[float | None] = ContextVar("until", default=None)
""" ... until this moment, or as long as it likes."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Let comparisons take fewer rounds than they are asked for, one at least, so that all end in about this time."""
    token = _until.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _until.reset(token)


@dataclass(frozen=True, slots=True)
class Timing:
    """One of several things that were timed in turn."""

    milliseconds: float
    """Median."""
    best: float
    """Least, in milliseconds."""
    speedup: float
    """Median over the rounds of the first one's time / this one's."""
    rounds: int


def paired(runs: Mapping[NameT, Callable[[], object]], rounds: int) -> dict[NameT, Timing]:
    """Time every run once a round, in turn; the first of them is what the others are compared with.

    One round before is not counted: it builds what is built once. Within a limit (see :func:`within`) no round is begun
    that would likely pass it, but the first.
    """
    first = next(iter(runs))
    clock = _clock()
    seconds: dict[NameT, list[float]] = {name: [] for name in runs}
    fits = _fitting()
    for number in range(rounds + 1):
        if number > 1 and not fits(number):
            break
        gc.collect()
        for name, run in runs.items():
            start = clock()
            run()
            if torch.cuda.is_available():
                torch.cuda.synchronize()
            if number:
                seconds[name].append(clock() - start)
    ratios = {name: [a / b for a, b in zip(seconds[first], own, strict=True)] for name, own in seconds.items()}
    return {
        name: Timing(1000 * median(own), 1000 * min(own), median(ratios[name]), len(own))
        for name, own in seconds.items()
    }


def _fitting() -> Callable[[int], bool]:
    """Return what tells, from the number of rounds so far, whether another one likely ends in time."""
    limit = _until.get()
    if limit is None:
        return lambda _: True
    begun = time.monotonic()
    ends = begun + SHARE * max(0.0, limit - begun)

    def fits(done: int) -> bool:
        now = time.monotonic()
        return now + (now - begun) / done <= ends

    return fits


def set_up(threads: int) -> int:
    """Let torch use so many threads, 0 for its default; returns how many it uses."""
    if threads:
        torch.set_num_threads(threads)
    return torch.get_num_threads()


def conditions() -> str:
    """Say what the times were taken with, for the end of a report."""
    threads = torch.get_num_threads()
    counted = "1 thread, processor time" if _clock() is time.thread_time else f"{threads} threads"
    return f"torch {torch.__version__}, {counted}"


def _clock() -> Callable[[], float]:
    # Windows counts processor time in steps of 16 ms; work on a GPU is done elsewhere.
    alone = torch.get_num_threads() == 1 and sys.platform != "win32" and not torch.cuda.is_available()
    return time.thread_time if alone else time.perf_counter
