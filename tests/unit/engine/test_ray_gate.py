"""A connection that is cut, in whatever way Ray says so, is a cluster that does not answer; no cluster is needed."""

from __future__ import annotations

from threading import Event, Thread
from types import SimpleNamespace
from typing import Any

import pytest

from swin_annotator.core.embedding import EmbeddingKey
from swin_annotator.engine import prelabel_ray, ray_gate
from swin_annotator.engine.ray_gate import RayGate
from swin_annotator.errors import AnnotatorError

KEY = EmbeddingKey("content", "model", "1", "preprocessing", "float32")


class RayError(Exception):
    """Ray's own."""


class GetTimeoutError(RayError, TimeoutError):
    """As Ray calls it."""


class CutOff:
    """A Ray whose every call fails in one way."""

    exceptions = SimpleNamespace(RayError=RayError)

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __getattr__(self, name: str) -> Any:
        def fail(*_: object, **__: object) -> None:
            raise self._error

        return fail


@pytest.mark.parametrize(
    "error",
    [
        RayError("lost"),
        ConnectionError("GRPC connection failed"),
        ValueError("Cannot invoke RPC on closed channel!"),
        Exception("Ray Client is not connected. Please connect by calling `ray.init`."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_connection_that_is_cut_is_a_lost_cluster(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prelabel_ray, "connected", lambda cluster: (CutOff(error), True))
    gate = RayGate("ray://there:10001")
    with pytest.raises(AnnotatorError, match="The cluster does not answer") as told:
        gate.embed(KEY, b"")
    assert "in a minute" in told.value.hint
    gate.close()


def test_of_one_that_is_silent_no_minute_is_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prelabel_ray, "connected", lambda cluster: (CutOff(GetTimeoutError("late")), True))
    with pytest.raises(AnnotatorError, match="The cluster does not answer") as told:
        RayGate("ray://there:10001").embed(KEY, b"")
    assert "minute" not in told.value.hint


class Silent:
    """A Ray that takes a question and gives no answer."""

    exceptions = SimpleNamespace(RayError=RayError)

    def __init__(self) -> None:
        self.asked = Event()
        self.waits: list[float] = []

    def cluster_resources(self) -> dict[str, float]:
        return {}

    def remote(self, **_: object) -> Any:
        actor = SimpleNamespace(embed=SimpleNamespace(remote=lambda png: "answer"))
        return lambda _: SimpleNamespace(remote=lambda *_: actor)

    def wait(self, answers: list[str], timeout: float) -> tuple[list[str], list[str]]:
        self.asked.set()
        self.waits.append(timeout)
        return [], answers

    def kill(self, actor: object) -> None: ...


def test_a_wait_for_an_answer_can_be_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = Silent()
    monkeypatch.setattr(prelabel_ray, "connected", lambda cluster: (ray, False))
    gate, told = RayGate("ray://there:10001"), list[Exception]()

    def ask() -> None:
        with pytest.raises(AnnotatorError, match="not asked any more") as error:
            gate.embed(KEY, b"")
        told.append(error.value)

    asking = Thread(target=ask)
    asking.start()
    assert ray.asked.wait(20)
    gate.cancel()
    asking.join(20)
    assert told


def test_a_limit_shorter_than_a_look_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = Silent()
    monkeypatch.setattr(prelabel_ray, "connected", lambda cluster: (ray, False))
    monkeypatch.setattr(ray_gate, "FIRST_S", 0.001)
    with pytest.raises(AnnotatorError):
        RayGate("ray://there:10001").embed(KEY, b"")
    assert max(ray.waits) <= 0.001
