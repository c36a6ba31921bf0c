"""Folders that are no models, or damaged ones: told, and not added."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from model_folder import model_folder

from swin_annotator import paths
from swin_annotator.errors import ModelError
from swin_annotator.models.catalog.catalog import Catalog


def _without_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def _with_broken_config(folder: Path) -> None:
    (folder / "config.json").write_text("{")


def _of_another_type(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "bert"}')


def _of_no_type(folder: Path) -> None:
    (folder / "config.json").write_text("[]")


def _without_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def _cut_short(folder: Path) -> None:
    data = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(data[:-5])


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (_without_config, "no config.json"),
        (_with_broken_config, "not JSON"),
        (_of_another_type, "of type bert"),
        (_of_no_type, "without a model_type"),
        (_without_weights, "no weights"),
        (_cut_short, "damaged or cut short"),
        (shutil.rmtree, "no model folder"),
    ],
)
def test_a_bad_folder_is_told_and_not_added(catalog: Catalog, tmp_path: Path, spoil: object, says: str) -> None:
    folder = model_folder(tmp_path / "mine")
    spoil(folder)  # type: ignore[operator]
    with pytest.raises(ModelError, match=says) as caught:
        catalog.add(folder)
    assert caught.value.hint
    assert not (paths.models() / "mine").exists()


@pytest.mark.parametrize("config", ['{"model_type": []}', '{"model_type": {}}', "[" * 100_000])
def test_a_config_of_the_wrong_form_is_a_sentence(catalog: Catalog, tmp_path: Path, config: str) -> None:
    folder = model_folder(tmp_path / "m")
    (folder / "config.json").write_text(config)
    for use in (lambda: catalog.find(str(folder)), lambda: catalog.add(folder)):
        with pytest.raises(ModelError, match=r"model_type|not JSON") as caught:
            use()
        assert caught.value.hint
