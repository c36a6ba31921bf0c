"""Imports torch without what only compiling, exporting and training need: a quarter of the processor time it takes.

``import torch`` also imports ``torch.export`` and the registry of what each operation makes of a tensor without
numbers. The embedded models use neither, and somebody waits for their first answer. Here both are left out until
something asks for them, or a library that may is imported: then all is as after a plain import.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from threading import RLock
from types import ModuleType

TESTED = ("2.13",)
"""Releases of torch that leave these modules out without harm, by test; any other is imported as a whole."""
LEFT_OUT = ("torch._meta_registrations", "torch.export", "torch.distributions")
NEEDING = frozenset({"transformers", "openvino", "nncf", "torch._dynamo", "torch._inductor"})
"""Libraries and parts of torch that trace tensors without numbers; what is left out imports none of them."""
_LOCK = RLock()


class _LeftOut(ModuleType):
    """A module in ``sys.modules`` that becomes the true one when something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name == "__file__":  # torch looks at that of every module while it is imported
            raise AttributeError(name)
        return getattr(_imported(self.__name__), name)


class _Watch:
    """Sees which modules are imported, and finds none."""

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> None:
        """Complete torch before a library that needs all of it is imported."""
        if name in NEEDING:
            complete()


def import_light() -> None:
    """Import torch without ``LEFT_OUT``; all of it where its release was not tested. Nothing happens where it is there.

    Raises:
        ImportError: torch can't be imported.
    """
    with _LOCK:
        if "torch" in sys.modules or not _is_tested():
            import_module("torch")
            return
        for name in LEFT_OUT:
            sys.modules[name] = _LeftOut(name)
        sys.meta_path.insert(0, _Watch())
        try:
            import_module("torch")
        except BaseException:
            _forget()
            raise


def complete() -> None:
    """Import what was left out, if anything was."""
    with _LOCK:
        _unwatch()
        for name in LEFT_OUT:
            if isinstance(sys.modules.get(name), _LeftOut):
                _imported(name)


def _imported(name: str) -> ModuleType:
    """Return the true module of this name, imported if it was left out."""
    with _LOCK:
        held = sys.modules.get(name)
        if not isinstance(held, _LeftOut):
            return held if held is not None else import_module(name)
        del sys.modules[name]
        try:
            return import_module(name)
        except BaseException:
            sys.modules[name] = held
            raise


def _forget() -> None:
    _unwatch()
    for name in LEFT_OUT:
        if isinstance(sys.modules.get(name), _LeftOut):
            del sys.modules[name]


def _unwatch() -> None:
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, _Watch)]


def _is_tested() -> bool:
    found: ModuleSpec | None = find_spec("torch")
    if found is None or found.origin is None:
        return False
    try:
        text = Path(found.origin).with_name("version.py").read_text(encoding="utf-8")
    except OSError:
        return False
    release = re.search(r"__version__ = '(\d+\.\d+)\.", text)
    return release is not None and release[1] in TESTED
