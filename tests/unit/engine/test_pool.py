"""ModelPool: loads once, keeps few."""

from __future__ import annotations

from pathlib import Path

import pytest

from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import ModelError, UnknownModel
from swin_annotator.models import registry
from swin_annotator.models.base import ModelSpec
from swin_annotator.models.fake import FakeDetector
from swin_annotator.models.grabcut.refiner import GrabCutRefiner


class Shelf:
    """As much of a catalog as the pool needs."""

    def __init__(self, *specs: ModelSpec) -> None:
        self.known = {spec.name: spec for spec in specs}

    def specs(self) -> list[ModelSpec]:
        return list(self.known.values())

    def find(self, name: str) -> ModelSpec:
        if name not in self.known:
            raise UnknownModel(f"There is no model called {name}.")
        return self.known[name]

    def installed(self, spec: ModelSpec) -> bool:
        return True

    def folder(self, spec: ModelSpec) -> Path:
        return Path("/")


def detector(name: str, location: str = "", revision: str = "", backend: str = "fake") -> ModelSpec:
    return ModelSpec(name, backend, (), location, revision=revision)


def test_a_model_is_loaded_once(pool: ModelPool) -> None:
    assert not pool.holds("fake")
    assert pool.detector("fake") is pool.detector("fake")
    assert pool.holds("fake")
    pool.clear()
    assert not pool.holds("fake")


def test_a_question_looks_a_model_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(detector("fake"))
    pool = ModelPool(shelf, device="cpu")  # type: ignore[arg-type]
    pool.detector("fake")
    asked: list[str] = []
    find = shelf.find
    monkeypatch.setattr(shelf, "find", lambda name: (asked.append(name), find(name))[1])
    pool.detector("fake")
    pool.runs_at("fake")
    assert asked == ["fake", "fake"]


def test_where_a_model_runs_is_known_once_it_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(detector("exact"), detector("rounded"), detector("outliner", backend="grabcut"))
    pool = ModelPool(shelf, device="cuda:1")  # type: ignore[arg-type]

    def load(spec: ModelSpec, folder: Path, device: str) -> object:
        model = GrabCutRefiner() if spec.backend == "grabcut" else FakeDetector(spec.name)
        if spec.name == "rounded":
            model.dtype = "bfloat16-float16"  # type: ignore[union-attr]
        return model

    monkeypatch.setattr(registry, "load", load)
    assert pool.runs_at("exact") == ""
    pool.detector("exact")
    pool.detector("rounded")
    pool.refiner("outliner")
    assert pool.runs_at("exact") == "CUDA:1 float32"
    assert pool.runs_at("rounded") == "CUDA:1 bfloat16"
    assert pool.runs_at("outliner") == ""
    pool.detector("rounded").dtype = "bfloat16-openvino-float16"
    assert pool.runs_at("rounded") == "CUDA:1 bfloat16 OpenVINO"


def test_the_least_recently_used_goes_before_another_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[int] = []
    pool = ModelPool(Shelf(*(detector(n) for n in "abcd")), device="cpu", keep=2)  # type: ignore[arg-type]

    def load(spec: ModelSpec, folder: Path, device: str) -> FakeDetector:
        held.append(sum(pool.holds(n) for n in "abcd"))
        return FakeDetector(spec.name)

    monkeypatch.setattr(registry, "load", load)
    pool.detector("a")
    pool.detector("b")
    pool.detector("a")
    pool.detector("c")
    assert [n for n in "abcd" if pool.holds(n)] == ["a", "c"]
    assert held == [0, 1, 1]


def test_another_revision_is_another_model() -> None:
    shelf = Shelf(detector("a", revision="1"))
    pool = ModelPool(shelf, device="cpu")  # type: ignore[arg-type]
    old = pool.detector("a")
    shelf.known["a"] = detector("a", revision="2")
    assert pool.detector("a") is not old
    assert pool.detector("a").name == "a@2"


def test_the_wrong_kind_of_model_names_the_right_ones(pool: ModelPool) -> None:
    with pytest.raises(ModelError, match=r"fake can't segment") as caught:
        pool.segmenter("fake")
    assert "fake-regions" in caught.value.hint
    undeclared = ModelPool(Shelf(detector("a")), device="cpu")  # type: ignore[arg-type]
    with pytest.raises(ModelError, match="turn boxes into masks"):
        undeclared.refiner("a")


def test_models_of_the_same_weights_share_their_backbone() -> None:
    rows = [detector("d", "mini"), detector("s", "mini"), detector("o", "owl"), detector("f"), detector("g")]
    pool = ModelPool(Shelf(*rows), device="cpu")  # type: ignore[arg-type]
    assert pool.share_backbone("d", "s")
    assert not pool.share_backbone("d", "o")
    assert not pool.share_backbone("f", "g")
