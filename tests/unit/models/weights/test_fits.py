"""Configs and weights that claim more than they hold are refused before memory is asked for."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest
import tiny_owl
import torch
from safetensors.torch import save_file

from swin_annotator.errors import ModelError
from swin_annotator.models.owl.detector import OwlDetector
from swin_annotator.models.weights import loading, size_check


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_owl.save_tiny_owl(tmp_path / "owl", "owlv2")


def _changed(folder: Path, where: str, **values: object) -> None:
    config = json.loads((folder / "config.json").read_text())
    (config[where] if where else config).update(values)
    (folder / "config.json").write_text(json.dumps(config))


@pytest.mark.parametrize(
    ("where", "values"),
    [
        ("text_config", {"num_hidden_layers": 10**9}),
        ("vision_config", {"num_hidden_layers": 10_000}),
        ("vision_config", {"hidden_size": 10**7}),
        ("vision_config", {"image_size": 10**6}),
        ("text_config", {"vocab_size": 10**12}),
        ("", {"num_labels": 10**9}),
        ("text_config", {"intermediate_size": 65_000, "hidden_size": 64_000}),
        ("", {"projection_dim": 10**4000}),
    ],
)
def test_a_config_beyond_its_weights_is_refused_before_it_is_built(
    folder: Path, where: str, values: dict[str, object]
) -> None:
    _changed(folder, where, **values)
    with pytest.raises(ModelError) as caught:
        OwlDetector.from_folder(folder, name="a", device="cpu", options={})
    assert caught.value.message.endswith(".")
    assert "config.json" in caught.value.message


def test_the_size_is_found_without_memory(tmp_path: Path) -> None:
    save_file({"a": torch.zeros(10, 10)}, tmp_path / "model.safetensors")
    with pytest.raises(ModelError, match="million numbers"):
        loading.build_empty(lambda: torch.nn.Linear(10**6, 10**6), tmp_path)
    assert loading.build_empty(lambda: torch.nn.Linear(10, 10), tmp_path).weight.device.type == "cpu"


def _saved(path: Path, **tensors: torch.Tensor) -> Path:
    torch.save(tensors, path)
    return path


@pytest.mark.parametrize(
    "tensor",
    [
        torch.zeros(1).expand(100_000, 100_000),
        torch.zeros(1000).as_strided((1000, 1000, 1000), (0, 0, 1)),
        torch.zeros(10, 10).to_sparse(),
        torch.zeros(3, device="meta"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_a_tensor_that_is_more_than_its_bytes_is_refused(tmp_path: Path, tensor: torch.Tensor) -> None:
    with pytest.raises(ModelError) as caught:
        loading.read_weights(_saved(tmp_path / "a.pth", a=tensor))
    assert caught.value.hint


def test_many_tensors_of_the_same_bytes_are_refused(tmp_path: Path) -> None:
    shared = torch.zeros(1_000_000)
    path = _saved(tmp_path / "a.pth", **{f"t{n}": shared.view(1000, 1000) for n in range(100)})
    with pytest.raises(ModelError, match="in a file of"):
        loading.read_weights(path)
    tied = _saved(tmp_path / "b.pth", a=shared, b=shared, c=shared[:10])
    assert len(loading.read_weights(tied)) == 3


def test_a_packed_archive_is_refused(tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.pth", a=torch.zeros(3_000_000))
    with (
        zipfile.ZipFile(path) as plain,
        zipfile.ZipFile(tmp_path / "b.pth", "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for entry in plain.infolist():
            packed.writestr(entry.filename, plain.read(entry))
    with pytest.raises(ModelError, match="was not opened"):
        loading.read_weights(tmp_path / "b.pth")


@pytest.mark.parametrize("header", [b"", b"\xff" * 8, b"\x05\0\0\0\0\0\0\0[[[[[", b"\x02\0\0\0\0\0\0\0[]"])
def test_shapes_of_a_damaged_header_are_none(tmp_path: Path, header: bytes) -> None:
    (tmp_path / "a.safetensors").write_bytes(header)
    assert size_check.shapes_in(tmp_path / "a.safetensors") == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_in_place_of_a_config_is_not_waited_for(folder: Path) -> None:
    from swin_annotator.models.weights import model_folders

    (folder / "config.json").unlink()
    os.mkfifo(folder / "config.json")
    with pytest.raises(ModelError):
        model_folders.identify(folder)
    with pytest.raises(ModelError):
        loading.read_json(folder / "config.json")
