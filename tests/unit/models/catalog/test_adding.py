"""Folders of Swin models are tried before they are taken in: what can't run is refused, and nothing of it stays."""

import json

import pytest
import swin_names as names
import torch
from safetensors.torch import load_file, save_file

from swin_annotator.errors import ModelError
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.models.nets.mini_net import MiniConfig
from swin_annotator.models.nets.swin_classifier import SwinClassifierNet
from swin_annotator.models.registry import load
from swin_annotator.models.swin.own_folder import Shape, write
from swin_annotator.models.swin.weight_names import Head

KINDS = {
    "classifier": lambda: (Head.CLASSIFIER, Shape(names.POOLED, names.LABELS), SwinClassifierNet(names.POOLED, 5)),
    "upernet": lambda: (Head.UPERNET, names.SHAPE, names.labeller(Head.UPERNET)),
    "ssformer": lambda: (Head.SSFORMER, names.SHAPE, names.labeller(Head.SSFORMER)),
}


@pytest.fixture
def catalog(tmp_path):
    (tmp_path / "models.toml").write_text("")
    return Catalog(tmp_path / "models.toml", tmp_path / "mine")


@pytest.fixture(params=KINDS)
def folder(request, tmp_path):
    head, shape, network = KINDS[request.param]()
    write(tmp_path / "model", head, shape, names.shaken(network).state_dict())
    return tmp_path / "model"


def spoil_weights(folder, change):
    state = load_file(folder / "model.safetensors")
    change(state, next(name for name in state if name.endswith("classifier.bias")))
    save_file(state, folder / "model.safetensors")


def spoil_config(folder, **values):
    config = json.loads((folder / "config.json").read_text())
    config["swin"] |= {key: value for key, value in values.items() if key in config["swin"]}
    config |= {key: value for key, value in values.items() if key not in config["swin"]}
    (folder / "config.json").write_text(json.dumps(config))


def test_a_sound_one_is_taken_in_and_runs(catalog, folder):
    spec = catalog.add(folder)
    assert load(spec, catalog.folder(spec), "cpu").labels == names.LABELS


BROKEN = {
    "not finite": (lambda f: spoil_weights(f, lambda s, n: s[n].fill_(torch.nan)), "not finite in .*classifier.bias"),
    "missing": (lambda f: spoil_weights(f, lambda s, n: s.pop(n)), "lack .*classifier.bias"),
    "surplus": (lambda f: spoil_weights(f, lambda s, n: s.update(zzz=torch.ones(1))), "hold zzz"),
    "whole numbers": (
        lambda f: spoil_weights(f, lambda s, n: s.update({n: s[n].int()})),
        "in int32, expected floating",
    ),
    "another number of classes": (lambda f: spoil_config(f, labels=["a", "b"]), "of shape 5.*, expected 2"),
    "another depth": (lambda f: spoil_config(f, depths=[2, 2, 3, 2]), r"lack backbone\.stages\.1\.1"),
    "a depth beyond all reason": (lambda f: spoil_config(f, depths=[2, 10**8, 3, 2]), "asks for depths 100000000"),
    "a width beyond all reason": (lambda f: spoil_config(f, embed_dim=10**9), "asks for embed_dim 1000000000, which"),
}


@pytest.mark.parametrize("in_place", [False, True], ids=["copied", "in place"])
@pytest.mark.parametrize("broken", BROKEN)
def test_one_that_cannot_run_is_refused_by_its_own_name(catalog, folder, broken, in_place):
    spoil, sentence = BROKEN[broken]
    spoil(folder)
    with pytest.raises(ModelError, match=sentence) as caught:
        catalog.add(folder, in_place=in_place)
    assert str(folder) in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.hint
    assert catalog.specs() == []
    assert not list((folder.parent / "mine").rglob("*.safetensors"))


def test_a_file_of_another_name_is_named(catalog, folder):
    spoil_weights(folder, lambda state, name: state[name].fill_(torch.inf))
    path = (folder / "model.safetensors").rename(folder / "best.safetensors")
    with pytest.raises(ModelError, match=r"best\.safetensors holds numbers that are not finite") as caught:
        catalog.add(path)
    assert str(path) in caught.value.message


def test_an_embedded_model_with_other_weights_is_refused(catalog, tmp_path):
    folder = tmp_path / "words"
    config = MiniConfig(vocabulary=50, labels=("background", "a"))
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"model_type": "swin-mini", **config.to_dict()}))
    (folder / "tokenizer.json").write_text("{}")
    save_file({"backbone.norm": torch.ones(3)}, folder / "model.safetensors")
    with pytest.raises(ModelError, match="lack") as caught:
        catalog.add(folder)
    assert str(folder) in caught.value.message
    assert catalog.specs() == []
