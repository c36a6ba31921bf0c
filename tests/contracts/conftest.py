"""What several contracts need, made once."""

import gc
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(autouse=True)
def _no_search_for_garbage() -> Iterator[None]:
    """Syntax trees are very many objects without a cycle: to search them takes three times as long as to make them."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def translations() -> ModuleType:
    """The tool that collects texts; it reads the whole source, and keeps what it found."""
    path = Path(__file__).resolve().parents[2] / "resources" / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
