"""The index of a folder: it survives restarts, knows which file each image was, and loses nothing but time."""

import json
import logging
import os
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query
from swin_annotator.core.types import Version
from swin_annotator.store import folder_index
from swin_annotator.store.folder_index import FolderIndex

WIDTH = 256


def embedding(seed: int) -> ImageEmbedding:
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((5, WIDTH)).astype(np.float32)
    return ImageEmbedding(
        "m@1",
        (30, 40),
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        np.tile(np.array([1, 2, 20, 25], np.float32), (5, 1)),
        np.zeros(5, np.float32),
        np.full(5, 5, np.float32),
        np.linspace(1, 0.5, 5, dtype=np.float32),
    )


def version(seed: int, changed: int = 1) -> Version:
    return Version(1000 + seed, changed, f"{seed:032x}")


def opened(place: Path, key: str = "m/1/p/f", model: str = "m@1", name: str = "a") -> FolderIndex:
    return FolderIndex(place / "index" / name, key, model)


def filled(place: Path, seeds: range = range(4)) -> FolderIndex:
    index = opened(place)
    for seed in seeds:
        assert index.put(f"{seed}.png", version(seed), embedding(seed))
    return index


def best(index: FolderIndex, seed: int, names: list[str]) -> str:
    """The image that holds what ``seed`` holds."""
    found = index.rank([Query("a", embedding(seed).class_vectors[0].astype(np.float32), "m@1")])
    scores = [found.scores[place] if place >= 0 else -1 for place in index.places(names)]
    return names[int(np.argmax(scores))]


NAMES = [f"{seed}.png" for seed in range(6)]


def test_it_survives_a_restart(tmp_path: Path) -> None:
    before = filled(tmp_path)
    again = opened(tmp_path)
    assert len(again) == 4
    assert again.nbytes == before.nbytes > 0
    for seed in range(4):
        assert again.holds(f"{seed}.png", version(seed))
        assert best(again, seed, NAMES) == f"{seed}.png"
        kept = again.embedding(f"{seed}.png")
        assert kept is not None
        np.testing.assert_allclose(kept.class_vectors, embedding(seed).class_vectors, atol=0.01)
        np.testing.assert_allclose(kept.boxes_xyxy, embedding(seed).boxes_xyxy, atol=0.01)
    assert again.places(["1.png", "no.png"]).tolist() == [1, -1]


def test_another_version_of_a_file_counts_as_absent_and_is_replaced(tmp_path: Path) -> None:
    index = filled(tmp_path)
    assert not index.holds("2.png", version(2, changed=9))
    assert index.put("2.png", version(2, changed=9), embedding(5))
    assert index.holds("2.png", version(2, changed=9))
    assert len(opened(tmp_path)) == 4
    assert best(opened(tmp_path), 5, NAMES) == "2.png"
    assert opened(tmp_path).version_of("2.png") == version(2, changed=9)


def test_images_that_went_make_room_for_others(tmp_path: Path) -> None:
    index = filled(tmp_path)
    size = index.nbytes
    assert index.keep_only(["0.png", "3.png"]) == 2
    assert index.embedding("1.png") is None
    assert index.put("5.png", version(5), embedding(5))
    assert index.nbytes == size
    again = opened(tmp_path)
    assert len(again) == 3
    assert best(again, 1, NAMES) != "1.png"
    assert best(again, 5, NAMES) == "5.png"
    assert again.put("4.png", version(4), embedding(4))  # the other place that became free is known, too
    assert again.nbytes == size


def test_a_renamed_file_needs_no_model(tmp_path: Path) -> None:
    index = filled(tmp_path)
    assert index.adopt("new.png", version(2))
    assert best(index, 2, ["0.png", "new.png"]) == "new.png"
    index.keep_only(["new.png"])
    assert opened(tmp_path).holds("new.png", version(2))
    assert not index.adopt("other.png", version(77))
    assert not index.adopt("other.png", Version(1, 1))


@pytest.mark.parametrize("change", ["key", "model", "format"])
def test_an_index_of_another_model_or_format_counts_as_absent(tmp_path: Path, change: str) -> None:
    filled(tmp_path)
    about = tmp_path / "index" / "a" / folder_index.ABOUT
    about.write_text(json.dumps({**json.loads(about.read_text()), change: "other"}))
    index = opened(tmp_path)
    assert len(index) == 0
    assert index.rank([]).scores.size == 0
    assert index.put("1.png", version(1), embedding(1))
    assert len(opened(tmp_path)) == 1


def test_changed_bytes_cost_one_image(tmp_path: Path) -> None:
    filled(tmp_path)
    file = tmp_path / "index" / "a" / "front.bin"
    data = bytearray(file.read_bytes())
    data[len(data) // 4 + 100] ^= 0xFF
    file.write_bytes(data)
    index = opened(tmp_path)
    assert [index.holds(f"{seed}.png", version(seed)) for seed in range(4)] == [True, False, True, True]
    assert index.embedding("1.png") is None
    assert index.put("1.png", version(1), embedding(1))
    assert best(opened(tmp_path), 1, NAMES) == "1.png"


@pytest.mark.parametrize("name", ["rows.bin", "front.bin", "rest.bin"])
def test_what_a_killed_process_left_half_done_counts_as_absent(tmp_path: Path, name: str) -> None:
    filled(tmp_path)
    file = tmp_path / "index" / "a" / name
    os.truncate(file, file.stat().st_size - 7)
    index = opened(tmp_path)
    assert [index.holds(f"{seed}.png", version(seed)) for seed in range(4)] == [True, True, True, False]
    assert index.put("3.png", version(3), embedding(3))
    assert [best(opened(tmp_path), seed, NAMES) for seed in range(4)] == NAMES[:4]


def test_nonsense_in_its_files_is_no_index(tmp_path: Path) -> None:
    filled(tmp_path)
    folder = tmp_path / "index" / "a"
    for text in ("", "[]", "{", '{"format": 1, "width": -3}', '{"width": "x"}'):
        (folder / folder_index.ABOUT).write_text(text)
        assert len(opened(tmp_path)) == 0
    filled(tmp_path)
    rows = (folder / "rows.bin").read_bytes()
    (folder / "rows.bin").write_bytes(b"\xff" * len(rows))
    assert len(opened(tmp_path)) == 0


def test_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere" / "x").mkdir(parents=True)
    (tmp_path / "place").mkdir()
    (tmp_path / "place" / "index").symlink_to(tmp_path / "elsewhere")
    index = FolderIndex(tmp_path / "place" / "index" / "x", "k", "m@1")
    assert index.put("1.png", version(1), embedding(1))
    assert len(index) == 1
    assert list((tmp_path / "elsewhere" / "x").iterdir()) == []
    index.close()
    filled(tmp_path)
    target = tmp_path / "mine"
    (tmp_path / "index" / "a" / "rows.bin").rename(target)
    (tmp_path / "index" / "a" / "rows.bin").symlink_to(target)
    index, kept = opened(tmp_path), target.read_bytes()
    assert len(index) == 0
    assert index.put("1.png", version(1), embedding(1))
    assert target.read_bytes() == kept


def test_without_a_place_it_lives_in_a_temporary_one(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    index = FolderIndex(None, "k", "m@1")
    assert index.put("1.png", version(1), embedding(1))
    assert best(index, 1, NAMES) == "1.png"
    kept = index.folder
    index.close()
    assert not kept.exists()
    gone = FolderIndex(tmp_path / "gone" / "index" / "a", "k", "m@1")  # the project was taken away
    with caplog.at_level(logging.WARNING):
        assert gone.put("1.png", version(1), embedding(1))
    assert "can't be kept" in caplog.text
    assert not (tmp_path / "gone").exists()
    gone.close()


def test_a_full_disk_costs_what_is_new_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = filled(tmp_path)

    def full(_self: FolderIndex, _name: str, _place: int, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(FolderIndex, "write_at", full)
        assert not index.put("5.png", version(5), embedding(5))
    assert len(index) == 4
    assert [best(index, seed, NAMES) for seed in range(4)] == NAMES[:4]


def test_indexes_of_earlier_revisions_are_found(tmp_path: Path) -> None:
    filled(tmp_path)
    new = opened(tmp_path, "m/2/p/f", "m@2", "b")
    new.put("1.png", version(1), embedding(1))
    opened(tmp_path, "other/1/p/f", "other@1", "c").put("1.png", version(1), embedding(1))
    around = tmp_path / "index"
    assert list(folder_index.outdated(around, "m", around / "b")) == [around / "a"]
    folder_index.remove_files(around / "a")
    assert list((around / "a").iterdir()) == []
