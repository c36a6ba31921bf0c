"""What is remembered of a model that uses another engine, and what happens when that is damaged or gone."""

import json
import logging
from dataclasses import asdict, replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from tiny_owl import save_tiny_owl

from swin_annotator import paths
from swin_annotator.errors import ModelError
from swin_annotator.models import registry
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog import acceleration
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.models.runtime import device, engine_attach, engine_use, engines
from swin_annotator.models.runtime.engine_slot import EngineSlot
from swin_annotator.models.runtime.engines import AccelerationRecord, Trial

TRIAL = Trial("openvino", "bfloat16", 12.5, 2.04, 0.98, 0.9999, None)
RECORD = AccelerationRecord("m", TRIAL, ((64, 96),), 3, "2026.1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "config.json").write_text("{}")
    return tmp_path


@pytest.fixture
def kept(folder: Path) -> Path:
    """The place of a model with a record."""
    where = engines.place(folder)
    where.mkdir(parents=True)
    engines.keep(where, RECORD)
    return where


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[AccelerationRecord]:
    """The records that were put to use."""
    monkeypatch.delenv(device.PRECISION)
    monkeypatch.setattr(engine_attach, "find_spec", lambda _name: True)
    found: list[AccelerationRecord] = []
    monkeypatch.setattr(engine_use, "use", lambda _model, _where, record: found.append(record))
    return found


def test_a_record_comes_back_and_says_what_was_measured(folder: Path, kept: Path) -> None:
    assert engines.record_of(folder) == RECORD
    text = str(RECORD)
    assert all(part in text for part in ("OpenVINO bfloat16", "2.0 times", "98.00%", "0.9999", "3 images"))
    assert "labels" not in text
    assert engines.forget(folder)
    assert engines.record_of(folder) is None
    assert not engines.forget(folder)


def test_other_weights_have_no_record(folder: Path, kept: Path) -> None:
    (folder / "config.json").write_text('{"other": 1}')
    assert engines.record_of(folder) is None


UNKNOWN = json.dumps(asdict(replace(RECORD, trial=replace(TRIAL, precision="int4"))))


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"trial": {}}', '{"trial": {"engine": 1}, "sizes": [[1]]}', UNKNOWN]
)
def test_a_damaged_record_counts_as_none(
    folder: Path, kept: Path, caplog: pytest.LogCaptureFixture, content: str
) -> None:
    (kept / engines.RECORD).write_text(content)
    with caplog.at_level(logging.WARNING):
        assert engines.record_of(folder) is None
    assert "torch is used" in caplog.text


@pytest.mark.parametrize(
    ("asked", "works"), [({}, True), ({"precision": "bfloat16"}, True), ({"precision": "float32"}, False)]
)
def test_a_precision_that_is_asked_for_wins(
    folder: Path, kept: Path, used: list[AccelerationRecord], asked: dict[str, object], works: bool
) -> None:
    engine_attach.attach(SimpleNamespace(name="m"), folder, asked)
    assert used == ([RECORD] if works else [])


def test_without_openvino_the_model_stays_with_torch(
    folder: Path,
    kept: Path,
    used: list[AccelerationRecord],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(engine_attach, "find_spec", lambda _name: None)
    engine_attach.attach(SimpleNamespace(name="m"), folder, {})
    assert used == []
    assert "not installed any more" in caplog.text


def test_networks_that_are_gone_leave_the_model_with_torch(
    folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv(device.PRECISION)
    monkeypatch.setattr(engine_attach, "find_spec", lambda _name: True)
    engine_attach.attach(SimpleNamespace(name="m", dtype="float32"), folder, {})
    assert "uses torch" in caplog.text


def test_both_sides_of_a_cache_key_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Embeddings of one engine are never taken for those of another."""
    monkeypatch.delenv(device.PRECISION)
    monkeypatch.setattr(engine_attach, "find_spec", lambda _name: True)
    folder = save_tiny_owl(tmp_path, "owlv2")
    spec = ModelSpec("m", "owl", (Task.DETECT,), str(folder), options={"vectors": "float16"})
    assert registry.load(spec, folder, "cpu").dtype == "float32-float16"
    where = engines.place(folder)
    file = engines.network_file(where, "bfloat16", RECORD.sizes[0])
    file.parent.mkdir(parents=True)
    file.touch()
    engines.keep(where, RECORD)
    assert registry.load(spec, folder, "cpu").dtype == "bfloat16-openvino-float16"


@pytest.mark.parametrize(
    ("change", "good"),
    [
        ({}, True),
        ({"iou": 0.9}, False),
        ({"cosine": 0.9}, False),
        ({"equal": 0.9}, False),
        ({"equal": 0.995}, True),
        ({"speedup": 1.05}, False),
        ({"engine": "torch"}, False),
    ],
)
def test_only_what_agrees_and_is_faster_is_chosen(change: dict[str, object], good: bool) -> None:
    trial = replace(TRIAL, **change)  # type: ignore[arg-type]
    assert acceleration.best_of([trial]) == (trial if good else None)
    better = replace(TRIAL, precision="int8", speedup=9.0)
    assert acceleration.best_of([trial, better]) == better
    assert acceleration.best_of([trial, replace(better, equal=0.5)]) == (trial if good else None)


def test_without_openvino_there_is_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acceleration.openvino, "find_spec", lambda _name: None)
    spec = default_catalog().find("swin-mini")
    with pytest.raises(ModelError, match="OpenVINO is not installed") as caught:
        acceleration.accelerate(spec, folder, [])
    assert "swin-annotator[openvino]" in caught.value.hint


def test_most_models_never_look(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_attach, "record_of", lambda _folder: pytest.fail("looked"))
    engine_attach.attach(SimpleNamespace(), folder, {})
    assert not paths.engines().exists()


class Labeller:
    """A model whose image part can be taken over."""

    dtype = "float32"

    def __init__(self) -> None:
        self.run = self.own

    def own(self, pixels: torch.Tensor) -> list[torch.Tensor]:
        return [pixels]

    def engine_slot(self) -> EngineSlot:
        return EngineSlot(
            torch.nn.Identity, torch.from_numpy, self.own, lambda run: setattr(self, "run", run or self.own)
        )


def test_a_network_that_turns_out_damaged_is_told_once_and_torch_goes_on(
    kept: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    file = engines.network_file(kept, TRIAL.precision, (64, 96))
    file.parent.mkdir()
    file.write_text("cut sho")

    def refused(*_: object) -> None:
        raise ModelError(f"{file} can't be loaded by OpenVINO.")

    monkeypatch.setattr(engine_use.openvino, "compiled", refused)
    model, pixels = Labeller(), torch.ones(1, 3, 64, 96)
    engine_use.use(model, kept, RECORD)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert model.run(pixels)[0] is pixels
    assert caplog.text.count("uses torch for inputs of 64×96") == 1


def test_int8_sees_enough_images_and_others_than_are_compared() -> None:
    sizes = [(64, 96)] * 3 + [(96, 64)] * 21
    samples = [torch.full((1, 3, *size), float(i)) for i, size in enumerate(sizes)]

    def numbers(count: int, size: tuple[int, int]) -> list[float]:
        found = acceleration.calibration(samples[:count], size)
        assert all(pixels.shape == (1, 3, *size) for pixels in found)
        return [float(pixels[0, 0, 0, 0]) for pixels in found]

    assert numbers(8, (64, 96)) == [0, 1, 2, 3, 4, 5, 6, 7], "three of the size, and others stretched to it"
    assert numbers(15, (96, 64)) == list(range(3, 15)), "too few to keep some aside"
    assert numbers(24, (96, 64)) == list(range(8, 24))
    assert numbers(24, (64, 96)) == list(range(8, 16))
