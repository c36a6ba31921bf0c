"""Common parts of copying and downloading a model's files: how far they are told, and how they are stopped."""

from __future__ import annotations

from collections.abc import Callable

from swin_annotator.errors import ModelError

Report = Callable[[int, int], None]
"""Called with (bytes done, bytes in all)."""
IsCancelled = Callable[[], bool]
"""Asked now and then; True ends the work with :class:`TransferCancelled`."""


class TransferCancelled(ModelError):
    """The person who asked for a download or a copy stopped it; what a download brought is kept."""
