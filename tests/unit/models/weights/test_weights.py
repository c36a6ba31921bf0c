import json
import pickle
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from swin_annotator.errors import ModelError
from swin_annotator.models.weights import loading, model_folders

STATE = {"a.weight": torch.arange(6.0).reshape(2, 3), "a.bias": torch.ones(2)}


class Payload:
    """What a hostile pickle would run; the marker file must never appear."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.marker,)


def net() -> torch.nn.ModuleDict:
    return torch.nn.ModuleDict({"a": torch.nn.Linear(3, 2)})


def test_reads_safetensors_before_pickles(tmp_path: Path) -> None:
    save_file(STATE, tmp_path / "model.safetensors")
    torch.save({"a.weight": torch.zeros(2, 3)}, tmp_path / "pytorch_model.bin")
    state = loading.read_state_dict(tmp_path)
    assert state.keys() == STATE.keys()
    assert torch.equal(state["a.weight"], STATE["a.weight"])


@pytest.mark.parametrize("suffix", ["safetensors", "bin"])
def test_reads_shards(tmp_path: Path, suffix: str) -> None:
    stem = {"safetensors": "model", "bin": "pytorch_model"}[suffix]
    shards = {key: f"{stem}-0000{i}-of-00002.{suffix}" for i, key in enumerate(STATE, start=1)}
    for key, name in shards.items():
        part = {key: STATE[key]}
        save_file(part, tmp_path / name) if suffix == "safetensors" else torch.save(part, tmp_path / name)
    (tmp_path / f"{stem}.{suffix}.index.json").write_text(json.dumps({"weight_map": shards}))
    assert loading.read_state_dict(tmp_path).keys() == STATE.keys()
    (tmp_path / shards["a.bias"]).unlink()
    with pytest.raises(ModelError, match=r"names .*-00002-of-00002.*, which is missing"):
        loading.read_state_dict(tmp_path)


def test_shards_that_no_index_names_are_passed_over(tmp_path: Path) -> None:
    names = {key: f"model-{key}.safetensors" for key in STATE}
    for key, name in names.items():
        save_file({key: STATE[key]}, tmp_path / name)
    save_file({"stray": torch.zeros(2)}, tmp_path / "model-00009-of-00002.safetensors")
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": names}))
    assert loading.read_state_dict(tmp_path).keys() == STATE.keys()
    assert {path.name for path in model_folders.weight_files(tmp_path)} == set(names.values())


@pytest.mark.parametrize("prefix", ["module.", "_orig_mod.", "model.", "module._orig_mod.", "model.module."])
def test_prefixes_of_training_tools_are_taken_off(tmp_path: Path, prefix: str) -> None:
    save_file({prefix + key: tensor for key, tensor in STATE.items()}, tmp_path / "model.safetensors")
    assert loading.read_state_dict(tmp_path).keys() == STATE.keys()
    assert loading.read_checkpoint(tmp_path / "model.safetensors")[0].keys() == STATE.keys()


def test_a_prefix_of_some_names_belongs_to_them() -> None:
    state = {"model.a": torch.zeros(1), "head.a": torch.zeros(1)}
    assert loading.bare_names(state).keys() == state.keys()


@pytest.mark.parametrize("name", ["../model.safetensors", "/etc/passwd", "..\\x", "sub/x.safetensors"])
def test_an_index_can_not_point_elsewhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": name}}))
    with pytest.raises(ModelError, match="outside its folder"):
        loading.read_state_dict(tmp_path)


def test_an_index_without_a_map(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors.index.json").write_text("{}")
    with pytest.raises(ModelError, match="no weight_map"):
        loading.read_state_dict(tmp_path)


def test_a_checkpoint_with_notes_is_unwrapped(tmp_path: Path) -> None:
    torch.save({"meta": {"CLASSES": ["a"]}, "state_dict": STATE}, tmp_path / "pytorch_model.bin")
    assert loading.read_state_dict(tmp_path).keys() == STATE.keys()


@pytest.mark.parametrize("wrap", [lambda x: x, lambda x: {"state_dict": STATE, "extra": x}, lambda x: {"a.bias": x}])
def test_a_pickle_that_holds_more_is_never_run(tmp_path: Path, wrap: object) -> None:
    marker = tmp_path / "ran"
    torch.save(wrap(Payload(marker)), tmp_path / "pytorch_model.bin")  # type: ignore[operator]
    with pytest.raises(ModelError, match=r"pytorch_model\.bin holds more than weights"):
        loading.read_state_dict(tmp_path)
    (tmp_path / "pytorch_model.bin").write_bytes(pickle.dumps(wrap(Payload(marker)), protocol=2))  # type: ignore[operator]
    with pytest.raises(ModelError, match=r"pytorch_model\.bin"):
        loading.read_state_dict(tmp_path)
    assert not marker.exists()


@pytest.mark.parametrize("seed", range(8))
def test_noise_instead_of_a_pickle(tmp_path: Path, seed: int) -> None:
    noise = torch.randint(0, 256, (500,), generator=torch.Generator().manual_seed(seed)).tolist()
    (tmp_path / "pytorch_model.bin").write_bytes(bytes([0x80, 2, *noise]))
    with pytest.raises(ModelError, match="pytorch_model"):
        loading.read_state_dict(tmp_path)


@pytest.mark.parametrize("content", [[torch.ones(1)], {"a": 3}, {"a": "x"}, {3: torch.ones(1)}])
def test_a_pickle_of_other_plain_values(tmp_path: Path, content: object) -> None:
    torch.save(content, tmp_path / "pytorch_model.bin")
    with pytest.raises(ModelError, match="more than weights"):
        loading.read_state_dict(tmp_path)


@pytest.mark.parametrize("name", ["model.safetensors", "pytorch_model.bin"])
@pytest.mark.parametrize("keep", [0, 4, 60, -1])
def test_a_file_cut_short(tmp_path: Path, name: str, keep: int) -> None:
    path = tmp_path / name
    save_file(STATE, path) if path.suffix == ".safetensors" else torch.save(STATE, path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ModelError, match=name):
        loading.read_state_dict(tmp_path)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_are_not_finite(tmp_path: Path, value: float) -> None:
    save_file({**STATE, "a.bias": torch.tensor([1.0, value])}, tmp_path / "model.safetensors")
    with pytest.raises(ModelError, match=r"model\.safetensors holds numbers that are not finite in a\.bias"):
        loading.read_state_dict(tmp_path)


def test_no_weights(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"expected model\.safetensors"):
        loading.read_state_dict(tmp_path)
    save_file({}, tmp_path / "model.safetensors")
    with pytest.raises(ModelError, match="holds no weights"):
        loading.read_state_dict(tmp_path)
    with pytest.raises(ModelError, match="is missing"):
        loading.read_weights(tmp_path / "absent.safetensors")


def test_loads_half_precision_into_single(tmp_path: Path) -> None:
    model = net()
    half = {key: value.half() for key, value in STATE.items()}
    loading.load_strict(model, {**half, "position_ids": torch.arange(3)}, tmp_path, ignore=["position_ids$"])
    assert model["a"].weight.dtype == torch.float32
    assert torch.equal(model["a"].weight, STATE["a.weight"])


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ({"a.weight": STATE["a.weight"]}, "lack a.bias"),
        ({**STATE, "b": torch.ones(1)}, "hold b, which the config does not describe"),
        ({**STATE, "a.weight": torch.zeros(3, 2)}, r"a\.weight of shape 3×2, expected 2×3"),
        ({**STATE, "a.bias": torch.ones(())}, r"a\.bias of shape \(\), expected 2"),
        ({"x": torch.ones(1)}, r"lack a\.bias, a\.weight and hold x"),
    ],
)
def test_nothing_is_half_loaded(tmp_path: Path, state: dict[str, torch.Tensor], sentence: str) -> None:
    model = net()
    before = {key: value.clone() for key, value in model.state_dict().items()}
    with pytest.raises(ModelError, match=sentence):
        loading.load_strict(model, state, tmp_path)
    assert all(torch.equal(before[key], value) for key, value in model.state_dict().items())


def test_config(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is not a folder"):
        loading.read_config(tmp_path / "absent", ["owlv2"])
    with pytest.raises(ModelError, match=r"config\.json is missing"):
        loading.read_config(tmp_path, ["owlv2"])
    path = tmp_path / "config.json"
    for text in ("", "{", "\x00", "[" * 100_000):
        path.write_text(text)
        with pytest.raises(ModelError, match="not valid JSON"):
            loading.read_config(tmp_path, ["owlv2"])
    path.write_bytes(b"\xff\xfe{}")
    with pytest.raises(ModelError, match="not valid JSON"):
        loading.read_config(tmp_path, ["owlv2"])
    path.write_text("[]")
    with pytest.raises(ModelError, match="JSON object"):
        loading.read_config(tmp_path, ["owlv2"])
    path.write_text('{"model_type": "bert"}')
    with pytest.raises(ModelError, match="describes a 'bert' model; expected owlvit, owlv2"):
        loading.read_config(tmp_path, ["owlvit", "owlv2"])
    path.write_text("{}")
    with pytest.raises(ModelError, match="names no model type"):
        loading.read_config(tmp_path, ["owlv2"])
    assert loading.read_config(tmp_path, []) == {}


def test_a_config_that_can_not_be_built(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"config\.json describes a network that can't be built"):
        loading.build_empty(lambda: torch.nn.Linear(-1, 2), tmp_path)
