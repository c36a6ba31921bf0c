"""Takes PySide's hook off Python's import."""

from __future__ import annotations

import builtins

_PLAIN, _HOOKED = "__orig_import__", "__feature_import__"


def take_off() -> None:
    """Import as before PySide's hook came, whichever thread imports; nothing happens where there is none.

    The hook serves ``from __feature__ import snake_case``, which nothing here uses. For that it reads the source of
    every module that is imported, a seventh of the processor time of a start and a fifth of what importing torch takes,
    and keeps these texts in memory.
    """
    held = vars(builtins)
    if _PLAIN in held and held["__import__"] is held.get(_HOOKED):
        held["__import__"] = held[_PLAIN]
