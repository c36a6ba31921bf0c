"""Modules that are imported when they are first used, so that a start waits for none that it does not need.

Most such imports stand in the one function that needs them. Where many functions of a file do, the file has

    if TYPE_CHECKING:
        from swin_annotator.engine import answers, learning
    else:
        answers, learning = late("swin_annotator.engine", "answers", "learning")

and uses ``learning.freeze`` as ever.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


class _Late(ModuleType):
    def __getattr__(self, name: str) -> object:
        return getattr(import_module(self.__name__), name)


def late(package: str, *modules: str) -> tuple[ModuleType, ...]:
    """Stand in for modules of a package, in this order; what is asked of one is looked up there, each time."""
    return tuple(_Late(f"{package}.{module}") for module in modules)
