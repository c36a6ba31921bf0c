"""The real OpenVINO on tiny networks: exported, measured, used, quantised. Skipped where it is not installed."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_models import MAKERS
from tiny_owl import scene

from swin_annotator.core import images
from swin_annotator.errors import ModelError
from swin_annotator.models import registry
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog import acceleration
from swin_annotator.models.runtime import device, engines, openvino
from swin_annotator.models.runtime.engines import AccelerationRecord

pytest.importorskip("openvino")

SUBJECTS = ("owlvit", "owlv2", "mini", "upernet")


@pytest.fixture(autouse=True)
def _free(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is asked for, and speed does not decide: networks as small as these have none."""
    monkeypatch.setenv(device.PRECISION, "auto")
    monkeypatch.setattr(device, "instructions", lambda _device: "")
    monkeypatch.setattr(acceleration, "LEAST_SPEEDUP", 0.0)
    monkeypatch.setattr(acceleration, "ROUNDS", 1)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {name: MAKERS[name][1](tmp_path_factory.mktemp(name)) for name in SUBJECTS}


def spec_of(subject: str, folder: Path) -> ModelSpec:
    return ModelSpec("m", MAKERS[subject][0], (Task.DETECT,), str(folder), revision="1")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_model_answers_the_same_through_openvino(
    folders: dict[str, Path], subject: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folders[subject]
    spec = spec_of(subject, folder)
    seen = [scene(60, 90), scene(64, 96)]
    told: list[str] = []
    outcome = acceleration.accelerate(spec, folder, seen, report=told.append)
    assert told[0] == "Loading the model"
    first, *others = outcome.trials
    assert (first.engine, first.precision, first.speedup) == ("torch", "float32", 1.0)
    assert {trial.precision for trial in others} >= {"float32"}
    exact = next(trial for trial in others if trial.precision == "float32")
    for figure in (exact.iou, exact.cosine, exact.equal):
        assert figure is None or figure > 0.999
    given = [figure is not None for figure in (exact.iou, exact.cosine, exact.equal)]
    assert given == {"mini": [True] * 3, "upernet": [False, False, True]}.get(subject, [True, True, False])
    assert outcome.record is not None
    assert outcome.record == engines.record_of(folder)

    # Force the exact one, to compare number by number.
    where = engines.place(folder)
    engines.keep(where, replace(outcome.record, trial=exact))
    calls: list[tuple[int, ...]] = []
    compiled = openvino.compiled

    def counted(model: object, precision: str) -> object:
        run = compiled(model, precision)
        return lambda pixels: calls.append(tuple(pixels.shape)) or run(pixels)

    monkeypatch.setattr(openvino, "compiled", counted)
    model = registry.load(spec, folder, "cpu")
    plain = registry.load(replace(spec, options={"precision": "float32", "engine": ""}), folder, "cpu")
    plain.engine_slot().put(None)
    assert model.dtype.split("-")[:2] == ["float32", "openvino"]
    for rgb in (*seen, scene(31, 200)):  # the last has a size that was not exported, where sizes follow the image
        if subject == "upernet":
            assert (model.engine_slot().labels(rgb) == plain.engine_slot().labels(rgb)).mean() > 0.999
            continue
        a, b = model.embed(rgb), plain.embed(rgb)
        np.testing.assert_allclose(a.boxes_xyxy, b.boxes_xyxy, atol=0.05)
        np.testing.assert_allclose(a.class_vectors.astype(np.float32), b.class_vectors.astype(np.float32), atol=2e-3)
    assert len(calls) >= len(seen)
    assert {shape[-2:] for shape in calls} == set(outcome.record.sizes)


def test_int8_is_calibrated_on_enough_images(folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("nncf")
    folder = folders["owlvit"]
    spec = spec_of("owlvit", folder)
    seen = [scene(60 + i, 90) for i in range(8)]
    with pytest.raises(ModelError, match="at least 8 images"):
        acceleration.accelerate(spec, folder, seen[:3], int8=True)
    monkeypatch.setattr(acceleration, "best_of", lambda trials: next(t for t in trials if t.precision == "int8"))
    outcome = acceleration.accelerate(spec, folder, seen, int8=True)
    int8 = outcome.trials[-1]
    assert int8.precision == "int8"
    assert int8.cosine is not None
    assert int8.cosine < 1 - 1e-6, "nothing was rounded"
    where = engines.place(folder)
    assert [path.name for path in where.iterdir() if path.is_dir()] == ["int8"]
    model = registry.load(spec, folder, "cpu")
    assert model.dtype == "int8-openvino"
    assert np.isfinite(model.embed(seen[0]).boxes_xyxy).all()


def test_what_is_not_better_leaves_nothing(folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    folder = folders["owlvit"]
    monkeypatch.setattr(acceleration, "LEAST_SPEEDUP", 1e9)
    outcome = acceleration.accelerate(spec_of("owlvit", folder), folder, [scene(60, 90)])
    assert outcome.record is None
    assert not engines.place(folder).exists()


def test_a_model_without_a_seam_is_told(tmp_path: Path) -> None:
    spec = ModelSpec("cut", "grabcut", (Task.REFINE,), "")
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="no part that OpenVINO can run"):
        acceleration.accelerate(spec, tmp_path, [scene(60, 90)])


def test_a_network_that_can_not_be_exported() -> None:
    class OddObject(torch.nn.Module):
        def forward(self, pixels: torch.Tensor) -> torch.Tensor:
            return pixels * float(np.asarray(pixels.sum()))

    with pytest.raises(ModelError, match="can't be exported"):
        openvino.export(OddObject(), torch.ones(1, 3, 4, 4))


def test_a_damaged_network_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<net/>")
    with pytest.raises(ModelError, match=r"a\.xml can't be loaded"):
        openvino.compiled(tmp_path / "a.xml", "float32")


@pytest.mark.slow
def test_the_embedded_model_agrees(tmp_path: Path) -> None:
    from swin_annotator import paths
    from swin_annotator.models.catalog.catalog import default_catalog

    catalog = default_catalog()
    spec = catalog.find("swin-mini")
    photo = images.read_rgb(paths.resource("samples/05-shapes.jpg"))
    outcome = acceleration.accelerate(spec, catalog.folder(spec), [photo])
    for trial in outcome.trials:
        assert acceleration.agrees(trial), trial
    record = engines.record_of(catalog.folder(spec))
    assert isinstance(record, AccelerationRecord)
    assert json.loads((engines.place(catalog.folder(spec)) / engines.RECORD).read_text())["model"] == "swin-mini"
