"""The command line as a user sees it: arguments in, exit code, stdout and stderr out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from swin_annotator import cli
from swin_annotator.models.fake import COLOURS

Blob = tuple[str, tuple[int, int, int, int]]


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


def paint(path: Path, *blobs: Blob, size_hw: tuple[int, int] = (120, 160)) -> Path:
    """A white PNG with filled boxes in the colours of the fake detector."""
    rgb = np.full((*size_hw, 3), 250, np.uint8)
    for colour, (x, y, w, h) in blobs:
        rgb[y : y + h, x : x + w] = COLOURS[colour]
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), rgb[..., ::-1])
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Three drawn images: two red things, one red and one blue, none; the last in a sub-folder."""
    folder = tmp_path / "photos"
    paint(folder / "1.png", ("red", (10, 10, 30, 30)), ("red", (80, 40, 30, 30)))
    paint(folder / "2.png", ("red", (50, 50, 40, 20)), ("blue", (10, 10, 20, 20)))
    paint(folder / "sub" / "3.png")
    return folder
