"""A model's identity is written and read in one place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from swin_annotator.core.model_id import ModelId
from swin_annotator.core.types import Source

PACKAGE = Path(__file__).resolve().parents[3] / "swin_annotator"


@pytest.mark.parametrize("identity", [ModelId("owlv2-base", "4dd2c2a"), ModelId("swin-mini"), ModelId("", "")])
def test_what_is_written_is_read_again(identity: ModelId) -> None:
    assert ModelId.of(str(identity)) == identity


def test_a_revision_may_hold_anything() -> None:
    assert ModelId.of("mine@v1@2") == ModelId("mine", "v1@2")
    assert ModelId.of("mine@v1").source == Source("model", "mine", "v1")


def test_nobody_else_takes_an_identity_apart() -> None:
    apart = re.compile(r"""(partition|split|join)\(["']@["']\)|["']@["']\.join|name\}@\{""")
    found = [path.name for path in PACKAGE.rglob("*.py") if apart.search(path.read_text(encoding="utf-8"))]
    assert found == ["model_id.py"]
