"""The same run on Ray: identical proposals, lost workers cost nothing but time, images may lie on object storage."""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes import paint

from swin_annotator.core.images import read
from swin_annotator.engine import propose, ray_gate
from swin_annotator.engine.cluster_embedder import ClusterEmbedder, ClusterNews
from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.store.embeddings import EmbeddingCache

sys.path.insert(0, str(Path(__file__).parent.parent / "faults"))
import run_kills

pytestmark = [
    pytest.mark.ray,
    # Ray's own sockets and files are closed when its processes end.
    pytest.mark.filterwarnings("ignore"),
]
COUNT = 40
KEYS = {"AWS_ACCESS_KEY_ID": "a-key", "AWS_SECRET_ACCESS_KEY": "a-secret", "AWS_EC2_METADATA_DISABLED": "true"}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A local Ray on two workers, which find the program where these tests do."""
    ray = pytest.importorskip("ray")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in KEYS.items():
            patch.setenv(name, value)
        # Ray's log handlers keep the stderr of the test that came first, which is closed in later ones.
        patch.setattr(logging, "raiseExceptions", False)
        ray.init(num_cpus=3, include_dashboard=False, log_to_driver=False)
        yield ray
        ray.shutdown()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    for number in range(COUNT):
        blobs = [("red", (10 + number, 10, 30, 30)), ("blue", (60, 50, 20 + number % 20, 30))][: 1 + number % 2]
        paint(tmp_path / "many" / f"{number:02}.png", blobs)  # type: ignore[arg-type]
    (tmp_path / "many" / "99.png").write_bytes(b"no image")
    return tmp_path / "many"


def told(path: Path) -> tuple[Any, Any]:
    content = json.loads(path.read_text(encoding="utf-8"))
    for annotation in content["annotations"]:
        annotation.pop("id")
    return content["images"], content["annotations"]


def test_a_run_on_ray_says_what_the_local_one_says(
    cluster: Any, annotator: Callable[..., Any], many: Path, tmp_path: Path
) -> None:
    asked = ("prelabel", many, "--text", "red, blue", "--detector", "fake", "--json")
    local = annotator(*asked, "--out", tmp_path / "local.json")
    remote = annotator(*asked, "--out", tmp_path / "ray.json", "--engine", "ray", "--workers", 2)
    assert (local.code, remote.code) == (0, 0)
    for key in ("images", "proposals", "skipped", "failed"):
        assert local.json[key] == remote.json[key]
    assert remote.json["images"] == COUNT
    assert remote.json["failed"][0]["file"] == "99.png"
    assert told(tmp_path / "local.json") == told(tmp_path / "ray.json")


def test_workers_that_are_killed_cost_no_image(
    cluster: Any, annotator: Callable[..., Any], many: Path, tmp_path: Path
) -> None:
    killed: list[int] = []
    over = threading.Event()

    def kill() -> None:
        while not over.wait(0.2) and len(killed) < 3:
            for pid in run_kills.workers():
                if pid not in killed:
                    killed.append(pid)
                    os.kill(pid, signal.SIGKILL)
                    time.sleep(1)
                    break

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        found = annotator(
            "prelabel", many, "--text", "red", "--detector", "fake", "--json", "--engine", "ray", "--workers", 2
        )
    finally:
        over.set()
        thread.join()
    assert killed
    assert found.code == 0
    assert found.json["images"] == COUNT
    assert found.json["proposals"] == COUNT
    again = annotator("prelabel", many, "--text", "red", "--detector", "fake", "--json")
    assert again.json["skipped"] == COUNT


def test_images_on_object_storage(cluster: Any, annotator: Callable[..., Any], many: Path, tmp_path: Path) -> None:
    server = pytest.importorskip("moto.server")
    boto3 = pytest.importorskip("boto3")
    running = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    running.start()
    try:
        host, port = running.get_host_and_port()
        client = boto3.client("s3", endpoint_url=f"http://{host}:{port}", region_name="us-east-1")
        client.create_bucket(Bucket="photos")
        for path in many.iterdir():
            client.put_object(Bucket="photos", Key=f"set/{path.name}", Body=path.read_bytes())
        options = f"?endpoint_override={host}:{port}&scheme=http&region=us-east-1"
        how = ("--text", "red", "--detector", "fake", "--json", "--engine", "ray", "--out", tmp_path / "s3.json")
        found = annotator("prelabel", f"s3://photos/set{options}", *how)
        assert found.json["images"] == COUNT
        refused = annotator("prelabel", f"s3://absent/set{options}", *how)
        assert refused.code == 1
        assert "s3://absent/set can't be reached" in refused.err
        assert not any(value in refused.err for value in KEYS.values())
    finally:
        running.stop()


def test_the_window_s_images_are_encoded_on_the_cluster_and_here_when_it_is_lost(
    cluster: Any, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    detector = ModelPool(default_catalog()).detector("fake")
    heard: list[ClusterNews] = []
    now = [0.0]
    cache = EmbeddingCache(None)
    cache.remote = embedder = ClusterEmbedder("auto", heard.append, clock=lambda: now[0])
    first, second, third, *_ = sorted(many.iterdir())
    found = propose.embed(detector, first, cache)
    assert heard == []
    assert embedder.take_last() is not None
    np.testing.assert_array_equal(found.class_vectors, detector.embed(read(first).rgb).class_vectors)
    monkeypatch.setattr(ray_gate, "LATER_S", 0.001)  # no answer comes so soon
    assert len(propose.embed(detector, second, cache).boxes_xyxy)
    assert [news.is_lost for news in heard] == [True]
    now[0] = 1e6
    propose.embed(detector, third, cache)
    assert [news.is_lost for news in heard] == [True, False]
    embedder.close()
    assert cluster.is_initialized()  # it was there before


def test_what_does_not_go_together_is_refused(annotator: Callable[..., Any], many: Path) -> None:
    assert "--engine ray" in annotator("prelabel", "s3://photos/set", "--text", "red").err
    assert "Ray cluster" in annotator("prelabel", many, "--text", "red", "--address", "auto").err
