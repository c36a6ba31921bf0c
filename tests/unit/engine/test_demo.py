"""Fresh copies of the samples."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.core import folders, images
from swin_annotator.engine import demo
from swin_annotator.errors import AnnotatorError, NoImages


def test_every_sample_is_copied_readable_and_writable(tmp_path: Path) -> None:
    folder = demo.copy_samples(tmp_path / "a" / "b")
    names = list(folders.list_images(folder))
    assert names == list(folders.list_images(paths.resource(demo.SAMPLES)))
    for name in names:
        assert images.read_size(folder / name)
        assert os.access(folder / name, os.W_OK)


def test_each_demo_has_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert demo.copy_samples() != demo.copy_samples()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(AnnotatorError, match="not empty"):
        demo.copy_samples(tmp_path)
    with pytest.raises(AnnotatorError, match="can't be copied"):
        demo.copy_samples(tmp_path / "mine.txt")


def test_an_installation_without_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path)
    with pytest.raises(NoImages, match="missing"):
        demo.copy_samples(tmp_path / "x")
