"""What ``prelabel`` can't do: one sentence and a hint, before the run where that can be known, else in its place."""

from __future__ import annotations

import errno
import json
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiny_owl import save_tiny_owl

from swin_annotator.cli import prelabel as command
from swin_annotator.engine import prelabel as engine
from swin_annotator.store.project import Project

Annotator = Callable[..., Any]
RED = ("--detector", "fake", "--text", "apple=red thing", "--threshold", "0.3")
BAD = {
    "nothing asked": ((), "Nothing was asked for"),
    "empty word": (("--text", "  "), "empty"),
    "500 words": (("--text", "red " * 500), "500 words"),
    "no text": (("--text", "caf\udce9"), "is not text in UTF-8"),
    "no text in an example": (("--exemplar", "1.png:5,5,9,9=caf\udce9"), "is not text in UTF-8"),
    "zero size": (("--exemplar", "1.png:5,5,0,9=a"), "has no area"),
    "outside": (("--exemplar", "1.png:900,900,9,9=a"), "no area on the image"),
    "no such image": (("--exemplar", "other.png:5,5,9,9=a"), "other.png is not in"),
    "outside the folder": (("--exemplar", "../x.png:5,5,9,9=a"), "is not in"),
    "only a negative": (("--negative", "1.png:5,5,9,9=a"), "negative"),
    "unknown model": (("--text", "a", "--detector", "nobody"), "no model called nobody"),
    "not a detector": (("--text", "a", "--detector", "grabcut"), "grabcut can't find things"),
    "not on this computer": (("--text", "a", "--detector", "owlv2-base"), "owlv2-base is not on this computer"),
    "no such device": (("--text", "a", "--device", "tpu"), "names no device"),
    "no profile": (("--profile", "nowhere.toml"), "nowhere.toml can't be read"),
}


LATE = ("no area on the image", "names no device")
"""What only the loaded model can tell; a project is there by then."""


@pytest.mark.parametrize(("words", "sentence"), BAD.values(), ids=BAD)
@pytest.mark.parametrize("target", ["project", "file"])
def test_what_cannot_be_done_is_one_sentence_and_a_hint(
    annotator: Annotator, photos: Path, tmp_path: Path, words: tuple[str, ...], sentence: str, target: str
) -> None:
    fake = () if "--detector" in words else ("--detector", "fake")
    out = ("--out", tmp_path / "o.json") if target == "file" else ()
    answer = annotator("prelabel", photos, *fake, *words, *out)
    assert answer.code == 1
    problem = [line for line in answer.lines if sentence in line]
    assert problem == answer.lines[-2:-1], answer.err
    assert answer.out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["photos"]
    if sentence not in LATE:
        assert not (photos / ".swin_annotator").exists()


def test_without_ray_its_engine_is_refused(
    annotator: Annotator, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    answer = annotator("prelabel", photos, *RED, "--engine", "ray", "--out", tmp_path / "o.json")
    assert answer.code == 1
    assert "Ray is not installed here." in answer.lines[-2]
    assert "swin-annotator[ray]" in answer.lines[-1]
    assert not (tmp_path / "o.json").exists()


def test_a_folder_that_is_not_there_or_holds_no_images(annotator: Annotator, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder, sentence in (("nowhere", "is not a folder"), ("empty", "no images")):
        answer = annotator("prelabel", tmp_path / folder, *RED)
        assert answer.code == 1
        assert sentence in answer.lines[0]
        assert len(answer.lines) == 2
    assert list((tmp_path / "empty").iterdir()) == []


class Evil:
    """A pickle of it would make a file."""

    def __reduce__(self) -> Any:
        return Path.touch, (Path("evil"),)


def model_folder(place: Path, kind: str) -> Path:
    place.mkdir()
    if kind == "no json":
        (place / "config.json").write_text("not json")
    elif kind == "unknown type":
        (place / "config.json").write_text('{"model_type": "bert"}')
    elif kind == "no weights":
        (place / "config.json").write_text('{"model_type": "owlv2"}')
    elif kind == "wrong shapes":
        save_tiny_owl(place, "owlv2")
        config = json.loads((place / "config.json").read_text())
        config["vision_config"]["hidden_size"] = 64
        (place / "config.json").write_text(json.dumps(config))
    elif kind == "cut short":
        weights = save_tiny_owl(place, "owlv2") / "model.safetensors"
        weights.write_bytes(weights.read_bytes()[:1000])
    elif kind == "pickle":
        (save_tiny_owl(place, "owlv2") / "model.safetensors").unlink()
        (place / "pytorch_model.bin").write_bytes(pickle.dumps(Evil()))
    return place


@pytest.mark.parametrize(
    "kind", ["empty", "no json", "unknown type", "no weights", "wrong shapes", "cut short", "pickle"]
)
def test_a_bad_model_folder(
    annotator: Annotator, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = annotator("prelabel", photos, "--text", "cat", "--detector", model_folder(tmp_path / "model", kind))
    assert answer.code == 1
    assert len([line for line in answer.lines if not line.startswith("0/")]) == 2, answer.err
    assert not (tmp_path / "evil").exists()


def test_a_place_that_cannot_be_written_is_told_before_the_run(
    annotator: Annotator, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*args: object, **more: object) -> None:
        raise AssertionError("the run began")

    monkeypatch.setattr(engine, "prelabel", never)
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file" / "o.json", tmp_path):
        answer = annotator("prelabel", photos, *RED, "--out", out)
        assert answer.code == 1
        assert "can't be written" in answer.lines[0]


def test_a_folder_that_cannot_be_written_keeps_its_project_elsewhere(
    annotator: Annotator, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos / ".swin_annotator").write_text("a file stands where the project would go")
    answer = annotator("prelabel", photos, *RED, "--json")
    assert answer.code == 0
    assert answer.json["proposals"] == 3
    assert annotator("prelabel", photos, *RED, "--json").json["skipped"] == 3


def test_a_full_disk_ends_with_a_sentence_and_a_repeat_goes_on(
    annotator: Annotator, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = json.dumps
    written = []

    def full(value: Any, **more: Any) -> str:
        if isinstance(value, dict) and "objects" in value:
            written.append(value["file"])
            if len(written) == 2:
                raise OSError(errno.ENOSPC, "No space left on device")
        return honest(value, **more)

    monkeypatch.setattr("swin_annotator.engine.sinks.json.dumps", full)
    answer = annotator("prelabel", photos, *RED, "--out", tmp_path / "o.json")
    assert answer.code == 1
    assert "No space left" in answer.err
    assert len(answer.lines[-1]) > 10
    assert annotator("prelabel", photos, *RED, "--out", tmp_path / "o.json", "--json").json["skipped"] == 1


def test_a_locked_project_is_a_sentence(annotator: Annotator, photos: Path) -> None:
    with Project.open(photos):
        answer = annotator("prelabel", photos, *RED)
    assert answer.code == 1
    assert len(answer.lines) == 2


def test_bad_forms_of_an_example_are_wrong_usage(annotator: Annotator, photos: Path) -> None:
    for value in ("1.png", "1.png:1,2,3=a", "1.png:1,2,3,4", "1.png:a,b,c,d=x", "1.png:1,2,3,4="):
        answer = annotator("prelabel", photos, "--exemplar", value)
        assert answer.code == 2
        assert "IMAGE:x,y,w,h" in answer.err


def test_examples_may_have_odd_names() -> None:
    assert command.place_and_category("a:b=c/ü (1).jpg:1,2,3.5,4=my die") == (
        "a:b=c/ü (1).jpg",
        (1.0, 2.0, 3.5, 4.0),
        "my die",
    )


@pytest.mark.parametrize(
    ("flag", "value", "says"),
    [
        ("--tile", "x", "x is not a whole number"),
        ("--tile", "1", "at least 32 pixels"),
        ("--workers", "-1", "-1 is not a whole number"),
        ("--threshold", "high", "high is not a number from 0 to 1"),
        ("--threshold", "nan", "nan is not a number from 0 to 1"),
        ("--exemplar", "1.png:1,2,x,4=a", "is not four numbers"),
    ],
)
def test_numbers_that_are_none_are_told_in_words(
    annotator: Annotator, photos: Path, flag: str, value: str, says: str
) -> None:
    answer = annotator("prelabel", photos, *RED, f"{flag}={value}")
    assert answer.code == 2
    assert says in answer.lines[-1]
