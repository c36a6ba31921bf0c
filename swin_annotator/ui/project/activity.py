"""A job as the window shows it, and what a person got who asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from swin_annotator.engine.jobs import Priority, Progress


@dataclass(slots=True)
class Running:
    """A job as the progress line shows it."""

    ticket: int
    name: str
    priority: Priority
    done: int = 0
    total: int = 0
    message: str = ""
    began: float = field(default_factory=time.monotonic)
    counted_from: int = 0
    """``done`` when ``began`` was set: loading a model is not part of the speed."""
    is_paused: bool = False
    cancel: Callable[[], None] | None = None
    """Stops it where it is not a job of the model thread."""

    def note(self, progress: Progress) -> None:
        """Take over how far it is."""
        if self.done == 0 and progress.done > 0:
            self.began, self.counted_from = time.monotonic(), progress.done
        self.done, self.total, self.message = progress.done, progress.total, progress.message

    def pause(self, paused: bool) -> None:
        """Note that it rests, or goes on; the time of rest is no part of the speed."""
        if self.is_paused and not paused:
            self.began, self.counted_from = time.monotonic(), self.done
        self.is_paused = paused

    def rate(self, at: float) -> float:
        """Steps per second at the time ``at``; 0 while unknown."""
        steps, seconds = self.done - self.counted_from, at - self.began
        return steps / seconds if steps > 0 and seconds > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that a person asked for and got on one image."""

    image_id: int
    count: int
    what: str
    """``propose``, ``segment`` or ``refine``."""
