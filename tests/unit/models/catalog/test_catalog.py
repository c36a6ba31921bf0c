"""What the list says, and how models are found, added and removed."""

from __future__ import annotations

import errno
import os
import pickle
import re
import shutil
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from model_folder import WEIGHTS, model_folder
from safetensors.numpy import load_file, save_file

from swin_annotator import paths
from swin_annotator.errors import ModelError, UnknownModel
from swin_annotator.models.base import Task
from swin_annotator.models.catalog.catalog import Catalog, ModelState, megabytes
from swin_annotator.models.catalog.copying_out import copy_out
from swin_annotator.models.weights import model_folders
from swin_annotator.models.weights.transfers import TransferCancelled


def test_the_list_states_task_licence_and_size_of_every_hub_model(catalog: Catalog) -> None:
    hub = [spec for spec in catalog.specs() if not spec.embedded]
    assert len(hub) >= 12
    for spec in hub:
        assert spec.location.count("/") == 1
        assert spec.tasks
        assert spec.licence
        assert spec.size_bytes > 10_000_000
        assert spec.title
        assert spec.note


def test_names_and_locations_are_unique_among_hub_models(catalog: Catalog) -> None:
    specs = catalog.specs()
    assert len({spec.name for spec in specs}) == len(specs)
    locations = [spec.location for spec in specs if not spec.embedded]
    assert len(set(locations)) == len(locations)


def test_every_task_has_an_embedded_model(catalog: Catalog) -> None:
    embedded = [spec for spec in catalog.specs() if spec.embedded]
    assert {task for spec in embedded for task in spec.tasks} == set(Task)
    assert {"swin-mini", "swin-mini-ssformer", "swin-mini-upernet", "mask-mini", "grabcut"} == {
        spec.name for spec in embedded
    }
    assert catalog.find("swin-mini-upernet").options == {"head": "upernet"}


def test_who_asks_for_a_model_has_no_other_looked_at(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Mock(wraps=model_folders.fingerprint)
    monkeypatch.setattr(model_folders, "fingerprint", looked)
    found = catalog.find("swin-mini")
    assert [call.args[0].name for call in looked.call_args_list] == ["swin-mini"]
    assert found in catalog.specs()


def test_the_test_backend_is_found_but_not_shown(catalog: Catalog) -> None:
    assert catalog.find("fake").backend == "fake"
    assert "fake" not in {spec.name for spec in catalog.specs()}


def test_a_model_without_weights_is_always_installed(catalog: Catalog) -> None:
    spec = catalog.find("grabcut")
    assert catalog.installed(spec)
    assert catalog.state(spec) is ModelState.EMBEDDED
    assert catalog.folder(spec).is_dir()


def test_a_hub_id_finds_the_listed_name(catalog: Catalog) -> None:
    assert catalog.find("google/owlv2-base-patch16-ensemble").name == "owlv2-base"


@pytest.mark.parametrize(
    ("model_type", "backend", "task"),
    [
        ("owlvit", "owl", Task.DETECT),
        ("owlv2", "owl", Task.DETECT),
        ("upernet", "swin", Task.SEGMENT),
        ("mask2former", "swin", Task.SEGMENT),
        ("ssformer", "swin", Task.SEGMENT),
        ("swin-upernet", "swin", Task.SEGMENT),
        ("swin", "swin-classifier", Task.CLASSIFY),
        ("swin-classifier", "swin-classifier", Task.CLASSIFY),
        ("sam", "sam", Task.REFINE),
        ("swin-mini", "mini", Task.DETECT),
        ("swin_mini", "mini", Task.SEGMENT),
        ("mask-mini", "mini-mask", Task.REFINE),
    ],
)
def test_a_folder_is_recognised_by_its_config(
    catalog: Catalog, tmp_path: Path, model_type: str, backend: str, task: Task
) -> None:
    folder = model_folder(tmp_path / "mine", model_type)
    spec = catalog.find(str(folder))
    assert (spec.name, spec.backend) == ("mine", backend)
    assert task in spec.tasks
    assert catalog.folder(spec) == folder
    assert catalog.installed(spec)


def test_the_revision_of_a_folder_follows_its_weights(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "mine")
    before = catalog.find(str(folder)).revision
    save_file({"layer.weight": WEIGHTS["layer.weight"] + 1}, folder / "model.safetensors")
    assert catalog.find(str(folder)).revision != before


def test_a_hub_cache_folder_leads_to_its_snapshot(catalog: Catalog, tmp_path: Path) -> None:
    snapshot = model_folder(tmp_path / "models--google--owlv2-base-patch16-ensemble" / "snapshots" / "abc")
    assert catalog.folder(catalog.find(str(snapshot.parents[1]))) == snapshot
    assert catalog.add(snapshot.parents[1]).name == "owlv2-base"


def test_an_unknown_name_suggests_close_ones(catalog: Catalog) -> None:
    with pytest.raises(UnknownModel) as caught:
        catalog.find("owlv2-bas")
    assert "owlv2-base" in caught.value.hint


def test_an_unknown_hub_id_says_how_to_pull_it(catalog: Catalog) -> None:
    with pytest.raises(UnknownModel) as caught:
        catalog.find("someone/something")
    assert "models pull someone/something" in caught.value.hint


def test_a_model_that_is_not_here_says_how_to_get_it(catalog: Catalog) -> None:
    with pytest.raises(ModelError) as caught:
        catalog.folder(catalog.find("owlv2-base"))
    assert "models pull owlv2-base" in caught.value.hint
    assert "620 MB" in caught.value.hint


def test_a_copied_model_outlives_its_source(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "stick" / "mine")
    done = []
    added = catalog.add(folder, report=lambda *numbers: done.append(numbers))
    shutil.rmtree(folder.parent)
    assert catalog.find("mine").backend == "owl"
    assert catalog.state(catalog.find("mine")) is ModelState.INSTALLED
    np.testing.assert_array_equal(
        load_file(catalog.folder(catalog.find("mine")) / "model.safetensors")["layer.weight"], WEIGHTS["layer.weight"]
    )
    assert done[-1][0] == done[-1][1] > 0
    assert added.revision == catalog.find("mine").revision != ""


def test_a_folder_named_like_a_listed_model_becomes_that_model(catalog: Catalog, tmp_path: Path) -> None:
    catalog.add(model_folder(tmp_path / "owlv2-base-patch16-ensemble"))
    spec = catalog.find("owlv2-base")
    assert catalog.state(spec) is ModelState.INSTALLED
    assert spec.licence == "Apache-2.0"
    assert len([s for s in catalog.specs() if s.name == "owlv2-base"]) == 1


def test_a_listed_name_is_not_given_to_another_kind_of_model(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="already a model called"):
        catalog.add(model_folder(tmp_path / "grabcut", "upernet"))
    catalog.add(model_folder(tmp_path / "owlv2-base", "sam"), "my-sam")
    assert catalog.find("my-sam").backend == "sam"
    assert not catalog.installed(catalog.find("owlv2-base"))


def test_what_one_computer_pulled_another_can_add(catalog: Catalog, tmp_path: Path) -> None:
    first = Catalog(paths.resource("models.toml"), tmp_path / "first")
    first.add(model_folder(tmp_path / "some-folder", "sam"), "cutter")
    taken = shutil.copytree(first.folder(first.find("cutter")), tmp_path / "stick")
    assert catalog.add(taken).name == "cutter"
    assert catalog.find("cutter").revision == first.find("cutter").revision


def test_a_model_in_place_is_not_copied_and_not_deleted(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "mine")
    catalog.add(folder, in_place=True)
    assert catalog.folder(catalog.find("mine")) == folder
    catalog.remove("mine")
    assert (folder / "model.safetensors").exists()
    with pytest.raises(UnknownModel):
        catalog.find("mine")


def test_a_copy_has_what_makes_a_model_and_nothing_else_of_its_folder(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "mine")
    (folder / "checkpoint-500").mkdir()
    (folder / "checkpoint-500" / "optimizer.pt").write_bytes(b"of a training")
    spec = catalog.add(folder, in_place=True)
    copied = copy_out(catalog, spec, tmp_path / "drive")
    assert {path.name for path in copied.iterdir()} == {"config.json", "preprocessor_config.json", "model.safetensors"}


def test_a_full_drive_is_told_in_words(catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    spec = catalog.add(model_folder(tmp_path / "mine"), in_place=True)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ModelError, match=r"\(No space left on device\)"):
        copy_out(catalog, spec, tmp_path / "drive")
    assert not list((tmp_path / "drive").iterdir())


def test_a_drive_taken_away_is_told(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "stick")
    catalog.add(folder, "mine", in_place=True)
    shutil.rmtree(folder)
    spec = catalog.find("mine")
    assert catalog.state(spec) is ModelState.MISSING
    with pytest.raises(ModelError, match="gone or incomplete"):
        catalog.folder(spec)


def test_a_folder_of_timm_is_recognised_by_its_architecture(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "mine", "swin")
    (folder / "config.json").write_text('{"architecture": "swin_tiny_patch4_window7_224"}')
    assert catalog.find(str(folder)).backend == "swin-classifier"
    (folder / "config.json").write_text('{"architecture": "swinv2_tiny_window8_256"}')
    with pytest.raises(ModelError, match="without a model_type"):
        catalog.find(str(folder))


def test_pickled_weights_become_safetensors_once(catalog: Catalog, tmp_path: Path) -> None:
    catalog.add(model_folder(tmp_path / "mine", "sam", "pytorch_model.bin"))
    folder = catalog.folder(catalog.find("mine"))
    assert not list(folder.glob("*.bin"))
    np.testing.assert_array_equal(load_file(folder / "model.safetensors")["layer.weight"], WEIGHTS["layer.weight"])


def test_a_weights_file_beside_its_config_is_enough(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "mine", "sam", "iter_160000.pth")
    catalog.add(folder / "iter_160000.pth")
    assert sorted(path.suffix for path in catalog.folder(catalog.find("mine")).iterdir()) == [
        ".json",
        ".json",
        ".json",
        ".safetensors",
    ]


class _Runs:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("ran",)


def test_a_pickle_that_holds_more_than_weights_is_refused_and_not_run(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = model_folder(tmp_path / "mine", weights="")
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps({"layer.weight": _Runs()}, protocol=2))
    with pytest.raises(ModelError, match=re.escape(f"{folder / 'pytorch_model.bin'} holds more than weights")):
        catalog.add(folder)
    assert not (tmp_path / "ran").exists()
    assert "mine" not in {spec.name for spec in catalog.specs()}


def test_a_cancelled_copy_leaves_nothing(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(TransferCancelled):
        catalog.add(model_folder(tmp_path / "mine"), cancelled=lambda: True)
    with pytest.raises(UnknownModel):
        catalog.find("mine")
    assert not [path for path in paths.models().rglob("*") if path.suffix == ".safetensors"]


def test_removing_says_how_much_came_free(catalog: Catalog, tmp_path: Path) -> None:
    catalog.add(model_folder(tmp_path / "mine"))
    size = sum(path.stat().st_size for path in catalog.folder(catalog.find("mine")).iterdir())
    assert catalog.remove("mine") == size
    with pytest.raises(UnknownModel):
        catalog.remove("mine")


def test_embedded_and_absent_models_are_not_removed(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="comes with the program"):
        catalog.remove("grabcut")
    with pytest.raises(ModelError, match="not on this computer"):
        catalog.remove("owlv2-base")
    folder = model_folder(tmp_path / "owlv2-base")
    catalog.add(folder)
    with pytest.raises(UnknownModel):
        catalog.remove(str(folder))
    assert catalog.installed(catalog.find("owlv2-base"))


def test_a_second_model_of_the_same_name_is_refused(catalog: Catalog, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "mine")
    catalog.add(folder)
    with pytest.raises(ModelError, match="already a model called mine"):
        catalog.add(folder)
    assert catalog.add(folder, "mine-2").name == "mine-2"


@pytest.mark.parametrize("name", ["../evil", "a b", ".hidden", "x" * 90])
def test_a_name_that_is_no_file_name_is_refused(catalog: Catalog, tmp_path: Path, name: str) -> None:
    folder = model_folder(tmp_path / "mine")
    with pytest.raises(ModelError, match="can't be the name"):
        catalog.add(folder, name)


def test_a_file_that_is_no_model_is_told(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(ModelError, match="no weights file"):
        catalog.add(tmp_path / "photo.jpg")


def test_a_damaged_record_hides_one_model_only(
    catalog: Catalog, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    catalog.add(model_folder(tmp_path / "a"))
    catalog.add(model_folder(tmp_path / "b"))
    (paths.models() / "a" / "swin_annotator.json").write_text("{")
    names = {spec.name for spec in catalog.specs()}
    assert "b" in names
    assert "a" not in names
    assert "damaged" in caplog.text


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ModelError, match="can't be written"):
        Catalog(paths.resource("models.toml"), tmp_path / "file" / "models").add(model_folder(tmp_path / "mine"))


def test_sizes_for_people() -> None:
    assert [megabytes(n) for n in (1_200_000, 38_900_000, 620_000_000, 1_750_000_000)] == [
        "1.2 MB",
        "39 MB",
        "620 MB",
        "1.75 GB",
    ]


def test_every_type_that_a_backend_reads_is_known(catalog: Catalog, tmp_path: Path) -> None:
    from swin_annotator.models.owl import detector
    from swin_annotator.models.swin import segmenter as swin

    for model_type in (*detector.MODEL_TYPES, *swin.MODEL_TYPES):
        folder = model_folder(tmp_path / f"my-{model_type}", model_type)
        assert catalog.find(str(folder)).backend == ("owl" if model_type in detector.MODEL_TYPES else "swin")
