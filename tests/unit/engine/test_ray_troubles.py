"""What goes wrong on a cluster or its storage, each in one sentence; no cluster is needed to try it."""

from __future__ import annotations

import sys
import threading
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from fakes import catalog
from packaging.requirements import Requirement

import swin_annotator
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.pictures import Picture, open_picture
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.types import Image
from swin_annotator.engine import prelabel_ray, ray_worker, remote_folder, shards
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Recipe
from swin_annotator.engine.prelabel_ray import Cluster
from swin_annotator.engine.prelabel_ray import prelabel_ray as run
from swin_annotator.engine.ray_worker import RayWorker, WorkerTask
from swin_annotator.engine.remote_folder import ImageFolder
from swin_annotator.errors import AnnotatorError, NoImages
from swin_annotator.models.base import Rgb
from swin_annotator.models.catalog import catalog as catalogs
from swin_annotator.models.fake import FakeDetector
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.texts import without_secrets

Draw = Callable[..., Path]
RECIPE = Recipe((TextPrompt("red", ("red",)),), detector="fake")


class RayError(Exception):
    """Ray's own."""


class RayTaskError(RayError):
    """What a worker raised."""

    def __init__(self, text: str, cause: BaseException | None = None) -> None:
        super().__init__(text)
        self.cause = cause


class OutOfMemoryError(RayError):
    """As Ray calls it."""


@pytest.fixture(autouse=True)
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = catalog(tmp_path, {"fake": ("fake", "detect")})
    monkeypatch.setattr(catalogs, "default_catalog", lambda: found)


def _ray(monkeypatch: pytest.MonkeyPatch, *, init: Exception | None = None, rows: Exception | None = None) -> None:
    """A Ray that can't be reached, or whose run ends early."""

    def fail(error: Exception | None) -> None:
        if error is not None:
            raise error

    running = SimpleNamespace(map_batches=lambda *_args, **_more: SimpleNamespace(iter_rows=lambda: fail(rows)))
    data = SimpleNamespace(
        from_items=lambda _rows, **_more: running,
        ActorPoolStrategy=lambda **_more: None,
        DataContext=SimpleNamespace(get_current=SimpleNamespace),
    )
    errors = SimpleNamespace(RayError=RayError, RayTaskError=RayTaskError)
    ray = SimpleNamespace(
        is_initialized=lambda: False,
        init=lambda **_more: fail(init),
        cluster_resources=dict,
        data=data,
        exceptions=errors,
    )
    for name, module in (("ray", ray), ("ray.data", data), ("ray.exceptions", errors)):
        monkeypatch.setitem(sys.modules, name, module)


def _error(tmp_path: Path) -> AnnotatorError:
    pool = ModelPool(catalogs.default_catalog(), device="cpu")
    work = run([Image(1, "a.png")], ImageFolder(str(tmp_path)), RECIPE, pool, EmbeddingCache(None), Cluster("there"))
    with pytest.raises(AnnotatorError) as caught:
        for _ in work:
            pass
    return caught.value


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (RuntimeError("Version mismatch: the cluster runs Python 3.9"), "another version of Ray or Python"),
        (ConnectionError("refused"), "No Ray cluster answers at there."),
        (Exception("Ray Client is already connected."), "No Ray cluster answers at there."),
        (ValueError("Ray Client requires pip package `ray[client]`."), "without the part that addresses with ray://"),
    ],
)
def test_a_cluster_that_can_not_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception, sentence: str
) -> None:
    _ray(monkeypatch, init=trouble)
    found = _error(tmp_path)
    assert sentence in found.message
    assert found.hint


def test_the_log_says_what_ray_said_of_a_cluster_but_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _ray(monkeypatch, init=ConnectionError("ray://user:topsecret@head:10001 wants a token"))
    assert "log file" in _error(tmp_path).hint
    assert "ray://head:10001 wants a token" in caplog.text
    assert "topsecret" not in caplog.text


def test_the_extra_that_is_named_brings_what_every_address_needs() -> None:
    content = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))
    (need,) = content["project"]["optional-dependencies"]["ray"]
    assert {"client", "data"} <= Requirement(need).extras


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (RayTaskError("ModuleNotFoundError: No module named 'swin_annotator'"), "lack Swin Annotator"),
        (RayTaskError("", RuntimeError("No module named 'swin_annotator.engine.ray_worker'")), "lack Swin Annotator"),
        (OutOfMemoryError("Task was killed due to the node running low on memory."), "A worker ran out of memory."),
        (RayTaskError("", AnnotatorError("The model is not here.")), "The model is not here."),
        (RayError("The node died."), "what was found until then is kept"),
    ],
)
def test_a_run_that_ends_early_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception, sentence: str
) -> None:
    _ray(monkeypatch, rows=trouble)
    assert sentence in _error(tmp_path).message


@pytest.mark.parametrize(("images", "workers", "size"), [(1, 2, 1), (24, 2, 3), (64, 2, 8), (10**6, 16, 8), (0, 0, 1)])
def test_few_images_are_shared_out_in_small_batches(images: int, workers: int, size: int) -> None:
    assert prelabel_ray.batch_size(images, workers) == size


@pytest.mark.parametrize(("images", "batch", "parts"), [(1, 1, 1), (41, 8, 6), (20_000, 8, 2500), (10**7, 8, 50_000)])
def test_a_run_is_handed_out_batch_by_batch_as_long_as_that_can_be_kept(images: int, batch: int, parts: int) -> None:
    assert prelabel_ray.blocks(images, batch) == parts


def test_what_wraps_an_error_does_not_hide_it() -> None:
    inner = AnnotatorError("The model is not here.")
    wrapped = RuntimeError("user code failed")
    wrapped.__cause__ = inner
    assert prelabel_ray.told(RayTaskError("", wrapped)) is inner


def test_a_worker_of_another_version_says_so_with_its_first_batch(tmp_path: Path) -> None:
    worker = RayWorker(WorkerTask(ImageFolder(str(tmp_path)), RECIPE, "cpu", "0.0.1"))
    with pytest.raises(AnnotatorError, match=r"has Swin Annotator .*, this computer has 0\.0\.1"):
        worker({"image": [1], "path": ["a.png"]})


def test_a_worker_without_the_model_says_so(tmp_path: Path) -> None:
    task = WorkerTask(ImageFolder(str(tmp_path)), Recipe((TextPrompt("red", ("red",)),), detector="absent"), "cpu")
    with pytest.raises(AnnotatorError, match="absent"):
        RayWorker(task)({"image": [1], "path": ["a.png"]})


def test_a_file_that_goes_during_the_run_is_told_and_the_others_are_answered(draw: Draw) -> None:
    pytest.importorskip("pyarrow")
    path = draw("a.png", ("red", (10, 10, 30, 30)))
    worker = RayWorker(WorkerTask(ImageFolder(str(path.parent)), RECIPE, "cpu"))
    found = worker({"image": [1, 2], "path": ["a.png", "gone.png"]})
    first, second = shards.read(found["shard"][0], {1: Image(1, "a.png"), 2: Image(2, "gone.png")})
    assert (first.count, first.error) == (1, None)
    assert second.error is not None
    assert "gone.png" in second.error.message


def test_the_next_image_is_fetched_while_the_model_looks_at_one(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    for name in ("a.png", "b.png"):
        path = draw(name, ("red", (10, 10, 30, 30)))
    worker = RayWorker(WorkerTask(ImageFolder(str(path.parent)), RECIPE, "cpu"))
    fetched, embed, waited = threading.Event(), FakeDetector.embed, []

    def opened(place: Path) -> Picture:
        if place.name == "b.png":
            fetched.set()
        return open_picture(place)

    def looked(self: FakeDetector, rgb: Rgb) -> ImageEmbedding:
        waited.append(fetched.wait(5))
        return embed(self, rgb)

    monkeypatch.setattr(ray_worker, "open_picture", opened)
    monkeypatch.setattr(FakeDetector, "embed", looked)
    worker({"image": [1, 2], "path": ["a.png", "b.png"]})
    assert waited == [True, True]


SECRET = "s3://AKIAKEY:topsecret@bucket/photos?secret_key=hidden&region=x"


def test_credentials_in_an_address_are_never_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert without_secrets(f"prelabel {SECRET} --text red") == "prelabel s3://bucket/photos --text red"
    assert without_secrets("prelabel s3:/AKIAKEY:topsecret@bucket/photos") == "prelabel s3:/bucket/photos"
    assert without_secrets("check C:/photos/a@b.json ray://head:10001") == "check C:/photos/a@b.json ray://head:10001"

    def refuse(_url: str) -> None:
        raise OSError(f"AWS Error ACCESS_DENIED for {SECRET}")

    monkeypatch.setattr(remote_folder, "file_system", refuse)
    pytest.importorskip("pyarrow")
    with pytest.raises(AnnotatorError) as caught:
        ImageFolder(SECRET).images()
    assert caught.value.message == "s3://bucket/photos can't be reached."
    assert "credentials were refused" in caught.value.hint
    for text in (caught.value.message, caught.value.hint):
        assert "topsecret" not in text
        assert "hidden" not in text


def test_a_bucket_that_is_empty_or_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    empty = SimpleNamespace(get_file_info=lambda _selector: [])
    monkeypatch.setattr(remote_folder, "file_system", lambda _url: (empty, "bucket/photos"))
    with pytest.raises(NoImages, match=r"There are no images in s3://bucket/photos\."):
        ImageFolder(SECRET).images()

    def silent(_url: str) -> None:
        raise OSError("curlCode: 7, Couldn't connect to server")

    monkeypatch.setattr(remote_folder, "file_system", silent)
    with pytest.raises(AnnotatorError) as caught:
        ImageFolder(SECRET).images()
    assert (caught.value.message, caught.value.hint) == (
        "s3://bucket/photos can't be reached.",
        "Check the address and the network.",
    )


def test_a_worker_keeps_the_orders_of_its_own_version() -> None:
    assert WorkerTask(ImageFolder("x"), RECIPE).version == swin_annotator.__version__ == ray_worker.__version__
