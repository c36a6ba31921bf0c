"""Downloads against a small hub on the loopback address."""

from __future__ import annotations

import errno
import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import hub_server
import numpy as np
import pytest
import torch
from hub_server import Hub
from safetensors.numpy import load_file, save

from swin_annotator import paths
from swin_annotator.errors import ModelError, NetworkUnavailable
from swin_annotator.models.catalog import download
from swin_annotator.models.catalog.catalog import Catalog, ModelState, default_catalog
from swin_annotator.models.weights.transfers import TransferCancelled

OWL = "google/owlv2-base-patch16-ensemble"
UPERNET = "openmmlab/upernet-swin-tiny"
WEIGHTS = {"layer.weight": np.random.default_rng(0).normal(size=(700, 1000)).astype(np.float32)}
SAFETENSORS = save(WEIGHTS)
HALF = len(SAFETENSORS) // 2


def _pickled(tmp_path: Path) -> bytes:
    path = tmp_path / "weights.bin"
    torch.save({key: torch.from_numpy(value) for key, value in WEIGHTS.items()}, path)
    return path.read_bytes()


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    repositories = {
        OWL: {
            "config.json": b'{"model_type": "owlv2"}',
            "preprocessor_config.json": b"{}",
            "vocab.json": b"{}",
            "README.md": b"# not needed",
            "flax_model.msgpack": b"not needed",
            "pytorch_model.bin": b"not needed beside safetensors",
            "model.safetensors": SAFETENSORS,
        },
        UPERNET: {
            "config.json": b'{"model_type": "upernet"}',
            "preprocessor_config.json": b"{}",
            "pytorch_model.bin": _pickled(tmp_path),
        },
        "someone/finetuned": {"config.json": b'{"model_type": "owlvit"}', "preprocessor_config.json": b"{}"}
        | {"model.safetensors": SAFETENSORS},
        "someone/words": {"config.json": b'{"model_type": "bert"}', "model.safetensors": SAFETENSORS},
        "someone/empty": {"config.json": b'{"model_type": "upernet"}'},
        "someone/sharded": {
            "config.json": b'{"model_type": "upernet"}',
            "model.safetensors.index.json": json.dumps(
                {"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}}
            ).encode(),
            "model-00001-of-00002.safetensors": save({"a": WEIGHTS["layer.weight"]}),
            "model-00002-of-00002.safetensors": save({"b": WEIGHTS["layer.weight"]}),
        },
    }
    with hub_server.serving(repositories) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.address)
        monkeypatch.setenv("HF_TOKEN", "hf_secret")
        monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        monkeypatch.delenv("TRANSFORMERS_OFFLINE", raising=False)
        monkeypatch.setattr(download, "BACKOFF_S", 0.0)
        yield running


@pytest.fixture
def catalog(hub: Hub) -> Catalog:
    return default_catalog()


def test_a_pull_installs_what_the_backend_needs_and_no_more(catalog: Catalog) -> None:
    reports: list[tuple[int, int]] = []
    told = []
    catalog.pull("owlv2-base", lambda *numbers: reports.append(numbers), announce=told.append)
    spec = catalog.find("owlv2-base")
    assert catalog.state(spec) is ModelState.INSTALLED
    assert {path.name for path in catalog.folder(spec).iterdir()} == {
        "config.json",
        "preprocessor_config.json",
        "vocab.json",
        "model.safetensors",
        "swin_annotator.json",
    }
    assert (catalog.folder(spec) / "model.safetensors").read_bytes() == SAFETENSORS
    assert spec.revision == hub_server.COMMIT
    assert set(spec.sha256) == {"model.safetensors"}
    done, total = reports[-1]
    assert done == total == spec.size_bytes > len(SAFETENSORS)
    assert [report[0] for report in reports] == sorted(report[0] for report in reports)
    assert told[0].licence == "Apache-2.0"
    assert catalog.held_bytes(spec) == 0


def test_a_hub_id_pulls_the_listed_model(catalog: Catalog) -> None:
    assert catalog.pull(OWL).name == "owlv2-base"


def test_pulling_again_asks_for_nothing(catalog: Catalog, hub: Hub) -> None:
    catalog.pull("owlv2-base")
    hub.asked.clear()
    catalog.pull("owlv2-base")
    assert hub.asked == []


def test_the_token_stays_with_the_hub(catalog: Catalog, hub: Hub) -> None:
    catalog.pull("owlv2-base")
    sent = {path.startswith("/cdn/"): authorization for _, path, _, authorization in hub.asked}
    assert sent == {False: "Bearer hf_secret", True: ""}


def test_an_unlisted_model_of_a_usable_type_can_be_pulled(catalog: Catalog, hub: Hub) -> None:
    hub.licence = "cc-by-4.0"
    told = []
    assert catalog.pull("someone/finetuned", announce=told.append).name == "finetuned"
    assert told[0].licence == "cc-by-4.0"
    spec = catalog.find("someone/finetuned")
    assert spec.backend == "owl"
    assert catalog.folder(spec).name == "finetuned"
    assert spec in catalog.specs()
    assert catalog.remove("finetuned") > len(SAFETENSORS)


def test_an_unlisted_model_of_another_type_is_refused_before_its_weights(catalog: Catalog, hub: Hub) -> None:
    with pytest.raises(ModelError, match="of type bert"):
        catalog.pull("someone/words")
    assert hub.ranges("model.safetensors") == []


def test_shards_arrive_together(catalog: Catalog) -> None:
    catalog.pull("someone/sharded")
    folder = catalog.folder(catalog.find("sharded"))
    assert len(list(folder.glob("model-*.safetensors"))) == 2


def _packed(tmp_path: Path, key: str) -> bytes:
    torch.save({key: torch.from_numpy(WEIGHTS["layer.weight"])}, tmp_path / key)
    return (tmp_path / key).read_bytes()


def test_the_index_says_which_shards_arrive(catalog: Catalog, hub: Hub) -> None:
    files = {**hub.repositories["someone/sharded"], "model-00003-of-00003.safetensors": SAFETENSORS}
    hub.repositories = {"someone/sharded": files}
    catalog.pull("someone/sharded")
    folder = catalog.folder(catalog.find("sharded"))
    assert not (folder / "model-00003-of-00003.safetensors").exists()
    del files["model-00002-of-00002.safetensors"]
    hub.repositories = {"someone/other": files}
    with pytest.raises(ModelError, match="lacks model-00002-of-00002"):
        catalog.pull("someone/other")


def test_pickled_shards_are_converted_by_their_index(catalog: Catalog, hub: Hub, tmp_path: Path) -> None:
    names = {"a": "pytorch_model-00001-of-00002.bin", "b": "pytorch_model-00002-of-00002.bin"}
    files = {name: _packed(tmp_path, key) for key, name in names.items()}
    files["config.json"] = b'{"model_type": "upernet"}'
    files["pytorch_model.bin.index.json"] = json.dumps({"weight_map": names}).encode()
    hub.repositories = {"someone/pickled": files}
    catalog.pull("someone/pickled")
    folder = catalog.folder(catalog.find("pickled"))
    assert not list(folder.glob("*.bin*"))
    index = json.loads((folder / "model.safetensors.index.json").read_text())
    for key, name in index["weight_map"].items():
        np.testing.assert_array_equal(load_file(folder / name)[key], WEIGHTS["layer.weight"])


def test_pickled_weights_are_converted_on_arrival(catalog: Catalog) -> None:
    catalog.pull("upernet-swin-tiny")
    folder = catalog.folder(catalog.find("upernet-swin-tiny"))
    assert not (folder / "pytorch_model.bin").exists()
    np.testing.assert_array_equal(load_file(folder / "model.safetensors")["layer.weight"], WEIGHTS["layer.weight"])


def test_a_pickle_that_holds_more_than_weights_is_not_installed(catalog: Catalog, hub: Hub) -> None:
    files = dict(hub.repositories[UPERNET])
    files["pytorch_model.bin"] = b"\x80\x02cos\nmkdir\nq\x00X\x03\x00\x00\x00ranq\x01\x85q\x02Rq\x03."
    hub.repositories = {UPERNET: files}
    with pytest.raises(ModelError, match=f"{UPERNET}/pytorch_model.bin holds more than weights"):
        catalog.pull("upernet-swin-tiny")
    assert not catalog.installed(catalog.find("upernet-swin-tiny"))


def test_a_cut_connection_is_taken_up_where_it_broke(catalog: Catalog, hub: Hub) -> None:
    hub.cuts["model.safetensors"] = [HALF]
    catalog.pull("owlv2-base")
    assert hub.ranges("model.safetensors") == ["", f"bytes={HALF}-"]
    assert (catalog.folder(catalog.find("owlv2-base")) / "model.safetensors").read_bytes() == SAFETENSORS


def test_a_line_that_stays_dead_ends_in_a_hint_and_the_next_pull_goes_on(catalog: Catalog, hub: Hub) -> None:
    hub.cuts["model.safetensors"] = [HALF, 0, 0, 0, 0, 0, 0]
    with pytest.raises(NetworkUnavailable) as caught:
        catalog.pull("owlv2-base")
    assert "what arrived is kept" in caught.value.hint
    assert "models add" in caught.value.hint
    spec = catalog.find("owlv2-base")
    assert catalog.state(spec) is ModelState.PARTIAL
    assert catalog.held_bytes(spec) >= HALF
    with pytest.raises(ModelError, match="not on this computer"):
        catalog.folder(spec)
    hub.cuts.clear()
    hub.asked.clear()
    catalog.pull("owlv2-base")
    assert hub.ranges("model.safetensors") == [f"bytes={HALF}-"]
    assert catalog.state(catalog.find("owlv2-base")) is ModelState.INSTALLED


def test_a_server_that_ignores_ranges_sends_all_again(catalog: Catalog, hub: Hub) -> None:
    hub.cuts["model.safetensors"] = [HALF]
    hub.ignores_ranges = True
    catalog.pull("owlv2-base")
    assert (catalog.folder(catalog.find("owlv2-base")) / "model.safetensors").read_bytes() == SAFETENSORS


def test_cancel_on_a_stalled_line_is_obeyed_and_keeps_what_arrived(catalog: Catalog, hub: Hub) -> None:
    hub.held_back["model.safetensors"] = HALF
    stop = threading.Event()

    def report(done: int, _total: int) -> None:
        if done >= HALF:
            stop.set()

    with pytest.raises(TransferCancelled):
        catalog.pull("owlv2-base", report, stop.is_set)
    assert not hub.go.is_set()  # the server still holds the rest back
    spec = catalog.find("owlv2-base")
    assert catalog.state(spec) is ModelState.PARTIAL
    hub.go.set()
    hub.asked.clear()
    catalog.pull("owlv2-base")
    assert hub.ranges("model.safetensors") == [f"bytes={HALF}-"]


def test_a_begun_download_can_be_thrown_away(catalog: Catalog, hub: Hub) -> None:
    hub.cuts["model.safetensors"] = [HALF, 0, 0, 0, 0, 0]
    with pytest.raises(NetworkUnavailable):
        catalog.pull("owlv2-base")
    assert catalog.remove("owlv2-base") >= HALF
    assert catalog.state(catalog.find("owlv2-base")) is ModelState.AVAILABLE


def test_what_another_commit_left_behind_is_not_mixed_in(catalog: Catalog, hub: Hub) -> None:
    hub.cuts["model.safetensors"] = [HALF, 0, 0, 0, 0, 0]
    with pytest.raises(NetworkUnavailable):
        catalog.pull("owlv2-base")
    hub.cuts.clear()
    hub.asked.clear()
    changed = save({"layer.weight": -WEIGHTS["layer.weight"]})
    hub.repositories = {OWL: {**hub.repositories[OWL], "model.safetensors": changed}}
    catalog.pull("owlv2-base")
    assert hub.ranges("model.safetensors") == [""]
    assert (catalog.folder(catalog.find("owlv2-base")) / "model.safetensors").read_bytes() == changed


@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_a_wrong_checksum_is_told_and_the_file_is_dropped(catalog: Catalog, hub: Hub, name: str) -> None:
    hub.damaged.add(name)
    with pytest.raises(ModelError, match="arrived damaged"):
        catalog.pull("owlv2-base")
    assert not catalog.installed(catalog.find("owlv2-base"))
    hub.damaged.clear()
    catalog.pull("owlv2-base")
    assert catalog.installed(catalog.find("owlv2-base"))


def test_a_mirror_that_lists_names_only_still_states_hashes(catalog: Catalog, hub: Hub) -> None:
    hub.bare_listing = True
    catalog.pull("owlv2-base")
    assert set(catalog.find("owlv2-base").sha256) == {"model.safetensors"}
    hub.damaged.add("model.safetensors")
    catalog.remove("owlv2-base")
    with pytest.raises(ModelError, match="arrived damaged"):
        catalog.pull("owlv2-base")


@pytest.mark.parametrize(
    ("refusal", "says"),
    [
        ((401, "RepoNotFound"), "no model"),
        ((404, "RepoNotFound"), "no model"),
        ((404, "RevisionNotFound"), "no such revision"),
        ((401, ""), "does not show it to you"),
        ((403, "GatedRepo"), "accepted its terms"),
        ((400, ""), "refused"),
    ],
)
def test_a_refusal_says_what_to_do(catalog: Catalog, hub: Hub, refusal: tuple[int, str], says: str) -> None:
    hub.refusals[OWL] = refusal
    with pytest.raises(ModelError, match=says) as caught:
        catalog.pull("owlv2-base")
    assert caught.value.hint
    assert not isinstance(caught.value, NetworkUnavailable)


def test_an_overloaded_hub_counts_as_no_network(catalog: Catalog, hub: Hub) -> None:
    hub.refusals[OWL] = (503, "")
    with pytest.raises(NetworkUnavailable, match="overloaded"):
        catalog.pull("owlv2-base")


def test_no_network_tells_how_to_do_without(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(NetworkUnavailable, match="can't be reached") as caught:
        catalog.pull("owlv2-base")
    assert "models add FOLDER" in caught.value.hint
    assert OWL in caught.value.hint


def test_the_offline_variable_is_honoured(catalog: Catalog, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(NetworkUnavailable, match="HF_HUB_OFFLINE"):
        catalog.pull("owlv2-base")
    assert hub.asked == []


def test_an_address_that_is_none_is_told(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "hub.example")
    with pytest.raises(NetworkUnavailable, match="no web address"):
        catalog.pull("owlv2-base")


def test_an_offer_states_what_a_pull_would_bring(catalog: Catalog, hub: Hub) -> None:
    offer = catalog.offer("someone/finetuned")
    assert (offer.licence, offer.backend, offer.revision) == ("apache-2.0", "owl", hub_server.COMMIT)
    assert offer.size_bytes > len(SAFETENSORS)
    assert hub.ranges("model.safetensors") == []
    assert catalog.state(offer) is ModelState.AVAILABLE
    assert catalog.pull("someone/finetuned") == offer


def test_a_hash_in_the_shipped_list_must_match(hub: Hub, tmp_path: Path) -> None:
    row = '[models.m]\nbackend = "owl"\ntasks = ["detect"]\nlocation = "someone/finetuned"\n'
    (tmp_path / "models.toml").write_text(row + f'sha256 = {{"model.safetensors" = "{"0" * 64}"}}\n')
    with pytest.raises(ModelError, match="arrived damaged"):
        Catalog(tmp_path / "models.toml", paths.models()).pull("m")


def test_a_login_page_in_between_is_told(catalog: Catalog, hub: Hub) -> None:
    hub.not_a_hub = True
    with pytest.raises(NetworkUnavailable, match="not as a model hub"):
        catalog.pull("owlv2-base")


def test_a_repository_without_weights_is_told(catalog: Catalog) -> None:
    with pytest.raises(ModelError, match=r"holds no model\.safetensors"):
        catalog.pull("someone/empty")


def test_a_full_disk_is_told_before_the_first_byte(catalog: Catalog, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(paths.models().anchor)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(ModelError, match="no room"):
        catalog.pull("owlv2-base")
    assert hub.ranges("model.safetensors") == []


def test_a_disk_that_fills_up_keeps_what_arrived(catalog: Catalog, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(done: int, _total: int) -> None:
        if done > HALF:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ModelError, match="no room"):
        catalog.pull("owlv2-base", full)
    assert catalog.held_bytes(catalog.find("owlv2-base")) > HALF
    catalog.pull("owlv2-base")
    assert hub.ranges("model.safetensors")[-1].startswith("bytes=")


def test_two_pulls_of_one_model_do_not_mix(catalog: Catalog) -> None:
    second: list[ModelError] = []

    def report(_done: int, _total: int) -> None:
        if not second:
            with pytest.raises(ModelError, match="being downloaded") as caught:
                default_catalog().pull("owlv2-base")
            second.append(caught.value)

    catalog.pull("owlv2-base", report)
    assert len(second) == 1


def test_an_embedded_model_needs_no_pull(catalog: Catalog, hub: Hub) -> None:
    assert catalog.pull("grabcut").name == "grabcut"
    assert hub.asked == []
