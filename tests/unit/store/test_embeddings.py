import logging
import os
import time
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.store.embeddings import EmbeddingCache


def _key(name: str) -> EmbeddingKey:
    return EmbeddingKey(name, "org/model", "r1", "p1", "float16")


def _embedding(value: float = 1.0, *, objectness: bool = True) -> ImageEmbedding:
    return ImageEmbedding(
        "org/model@r1",
        (30, 40),
        np.full((10, 8), value, np.float16),
        np.zeros((10, 4), np.float32),
        np.zeros(10, np.float32),
        np.ones(10, np.float32),
        np.linspace(0, 1, 10, dtype=np.float32) if objectness else None,
        {"pooled": np.arange(3.0), "map": np.ones((2, 3, 4), np.float16)[:, ::-1]},
    )


def _same(a: ImageEmbedding, b: ImageEmbedding) -> bool:
    names = ("class_vectors", "boxes_xyxy", "shift", "scale", "objectness")
    pairs = [(getattr(a, name), getattr(b, name)) for name in names]
    pairs += [(a.extras[name], b.extras[name]) for name in a.extras]
    return (
        (a.model, a.size_hw, set(a.extras)) == (b.model, b.size_hw, set(b.extras))
        and all((x is None) == (y is None) for x, y in pairs)
        and all(x.dtype == y.dtype and np.array_equal(x, y) for x, y in pairs if x is not None)
    )


@pytest.mark.parametrize("objectness", [True, False])
def test_an_embedding_survives_a_restart_bit_by_bit(tmp_path: Path, objectness: bool) -> None:
    wanted = _embedding(0.1, objectness=objectness)
    EmbeddingCache(tmp_path / "e").put(_key("a"), wanted)
    cache = EmbeddingCache(tmp_path / "e")
    assert _key("a") in cache
    assert _same(cache.get(_key("a")), wanted)
    assert _key("b") not in cache
    assert cache.get(_key("b")) is None


def test_without_a_folder_it_lives_in_memory(tmp_path: Path) -> None:
    cache = EmbeddingCache(None)
    cache.put(_key("a"), _embedding())
    assert cache.get(_key("a")) is not None
    assert list(tmp_path.iterdir()) == []


def test_memory_gives_up_what_was_unused_for_longest() -> None:
    size = _embedding().nbytes
    cache = EmbeddingCache(None, ram_bytes=2 * size)
    cache.put(_key("a"), _embedding())
    cache.put(_key("b"), _embedding())
    cache.get(_key("a"))
    cache.put(_key("c"), _embedding())
    assert [_key(name) in cache for name in "abc"] == [True, False, True]
    tiny = EmbeddingCache(None, ram_bytes=size - 1)
    tiny.put(_key("a"), _embedding())
    assert _key("a") not in tiny


def test_the_disk_gives_up_what_was_unused_for_longest_across_runs(tmp_path: Path) -> None:
    first = EmbeddingCache(tmp_path, ram_bytes=0)
    for age, name in enumerate("ab"):
        first.put(_key(name), _embedding())
        os.utime(first.path_of(_key(name)), (age, age))
    size = first.path_of(_key("a")).stat().st_size
    cache = EmbeddingCache(tmp_path, ram_bytes=0, disk_bytes=2 * size)
    assert cache.get(_key("a")) is not None  # used again: b is the older one
    cache.put(_key("c"), _embedding())
    assert [_key(name) in cache for name in "abc"] == [True, False, True]
    cache.put(_key("c"), _embedding())  # the same again takes no more room
    assert _key("a") in cache
    assert len(list(tmp_path.iterdir())) == 2


def test_a_damaged_or_foreign_file_counts_as_absent(tmp_path: Path) -> None:
    cache = EmbeddingCache(tmp_path, ram_bytes=0)
    cache.put(_key("a"), _embedding())
    cache.put(_key("b"), _embedding())
    a, b = cache.path_of(_key("a")), cache.path_of(_key("b"))
    whole = a.read_bytes()
    a.write_bytes(whole[:-7])
    assert _key("a") not in cache
    assert cache.get(_key("a")) is None
    a.write_bytes(b.read_bytes())  # another key's file
    assert _key("a") not in cache
    assert cache.get(_key("a")) is None
    a.write_bytes(b"")
    assert _key("a") not in cache
    cache.put(_key("a"), _embedding())
    assert cache.get(_key("a")) is not None


def test_a_full_disk_leaves_memory_and_one_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    cache = EmbeddingCache(tmp_path)
    monkeypatch.setattr(os, "replace", full)
    with caplog.at_level(logging.WARNING):
        cache.put(_key("a"), _embedding())
        cache.put(_key("b"), _embedding())
    assert cache.get(_key("a")) is not None
    assert len(caplog.records) == 1
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_half_written_goes_in_time(tmp_path: Path) -> None:
    for name, age in (("embedding-old.part", 7200), ("embedding-young.part", 5), ("download.part", 7200)):
        (tmp_path / name).write_bytes(b"half")
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    EmbeddingCache(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["download.part", "embedding-young.part"]


def test_files_of_others_stay_whatever_the_budget(tmp_path: Path) -> None:
    folder = tmp_path / "embeddings"
    folder.mkdir()
    elsewhere = tmp_path / "elsewhere.safetensors"
    elsewhere.write_bytes(b"a model")
    foreign = folder / ("0" * 40 + ".safetensors")  # the name fits, the header does not
    others = [folder / "llm-00001.safetensors", foreign]
    for path in others:
        path.write_bytes(b"somebody's" * 1000)
        os.utime(path, (1, 1))
    link = folder / ("1" * 40 + ".safetensors")
    link.symlink_to(elsewhere)
    first = EmbeddingCache(folder, ram_bytes=0)
    first.put(_key("a"), _embedding())
    room = 2 * first.path_of(_key("a")).stat().st_size - 1
    cache = EmbeddingCache(folder, ram_bytes=0, disk_bytes=room)
    for name in "bc":
        cache.put(_key(name), _embedding())
    assert all(path.exists() for path in (*others, link, elsewhere))
    assert [_key(name) in cache for name in "abc"] == [False, False, True]


@pytest.mark.parametrize("linked", ["embeddings", "project"])
def test_a_folder_behind_a_link_is_left_alone(tmp_path: Path, linked: str, caplog: pytest.LogCaptureFixture) -> None:
    outside, project = tmp_path / "outside", tmp_path / "project"
    (outside / "embeddings").mkdir(parents=True)
    EmbeddingCache(outside / "embeddings").put(_key("old"), _embedding())
    (outside / "embeddings" / "embedding-x.part").write_bytes(b"half")
    for path in (outside / "embeddings").iterdir():
        os.utime(path, (1, 1))
    before = {path.name: path.stat().st_mtime_ns for path in (outside / "embeddings").iterdir()}
    if linked == "project":
        project.symlink_to(outside)
    else:
        project.mkdir()
        (project / "embeddings").symlink_to(outside / "embeddings")
    with caplog.at_level(logging.WARNING):
        cache = EmbeddingCache(project / "embeddings", disk_bytes=1)
        cache.put(_key("a"), _embedding())
    assert cache.get(_key("a")) is not None
    assert _key("old") not in cache
    assert {path.name: path.stat().st_mtime_ns for path in (outside / "embeddings").iterdir()} == before
    assert [record for record in caplog.messages if "link" in record]


def test_a_link_that_comes_later_is_not_followed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder, outside = tmp_path / "embeddings", tmp_path / "outside"
    cache = EmbeddingCache(folder, ram_bytes=0)
    cache.put(_key("a"), _embedding())
    folder.rename(outside)
    folder.symlink_to(outside)
    with caplog.at_level(logging.WARNING):
        cache.put(_key("b"), _embedding())
    assert cache.get(_key("a")) is None
    assert len(list(outside.iterdir())) == 1


def test_a_changed_byte_anywhere_makes_it_absent(tmp_path: Path) -> None:
    cache = EmbeddingCache(tmp_path, ram_bytes=0)
    cache.put(_key("a"), _embedding(0.1))
    path = cache.path_of(_key("a"))
    whole = path.read_bytes()
    wanted = _embedding(0.1)
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        found = cache.get(_key("a"))
        assert found is None or _same(found, wanted)
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert cache.get(_key("a")) is None
    path.write_bytes(whole)
    assert cache.get(_key("a")) is not None
