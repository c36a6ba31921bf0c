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
    first, second = demo.copy_samples(), demo.copy_samples()
    assert first != second
    assert first.name == second.name == "Swin Annotator samples"


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


def test_the_users_samples_keep_what_is_there_and_get_what_is_missing() -> None:
    folder = demo.own_samples()
    names = list(folders.list_images(folder))
    assert folder.name == demo.NAME
    kept, gone = folder / names[0], folder / names[1]
    kept.write_bytes(b"mine")
    gone.unlink()
    assert demo.own_samples() == folder
    assert kept.read_bytes() == b"mine"
    assert gone.stat().st_size > 0
    assert not list(folder.rglob("*.part"))


def test_the_tour_begins_on_an_image_that_is_shipped(tmp_path: Path) -> None:
    found = demo.lead(demo.copy_samples())
    assert found.word
    assert (paths.resource(demo.SAMPLES) / found.first).is_file()
    assert demo.lead(tmp_path) == demo.Lead()
