"""The command line as a user sees it: arguments in, exit code, stdout and stderr out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fakes import paint

from swin_annotator import cli


@dataclass(frozen=True)
class Answer:
    """What a command left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """Lines of stderr."""
        return self.err.splitlines()


@pytest.fixture
def annotator(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """``annotator("prelabel", folder, …)`` runs the command in this process."""

    def call(*words: object) -> Answer:
        capsys.readouterr()
        code = cli.main([str(word) for word in words])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Answer(code, out, err)

    return call


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Three drawn images: two red things, one red and one blue, none; the last in a sub-folder."""
    folder = tmp_path / "photos"
    paint(folder / "1.png", [("red", (10, 10, 30, 30)), ("red", (80, 40, 30, 30))])
    paint(folder / "2.png", [("red", (50, 50, 40, 20)), ("blue", (10, 10, 20, 20))])
    paint(folder / "sub" / "3.png")
    return folder
