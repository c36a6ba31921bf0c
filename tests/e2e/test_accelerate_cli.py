"""``models accelerate`` from the command line, the measuring itself replaced."""

import json
from pathlib import Path

import pytest

from swin_annotator import cli, paths
from swin_annotator.core import folders
from swin_annotator.engine import doctor
from swin_annotator.models.catalog import acceleration
from swin_annotator.models.catalog.acceleration import Outcome
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.models.runtime import engines
from swin_annotator.models.runtime.engines import AccelerationRecord, Trial

TORCH = Trial("torch", "float32", 200.0, 1.0, 1.0, 1.0, None)
ROUNDED = Trial("openvino", "bfloat16", 80.0, 2.5, 0.991, 0.9998, None)
CRUDE = Trial("openvino", "int8", 50.0, 4.0, 0.5, 0.9, None)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What was to be measured; the answer is that bfloat16 is good and int8 is not."""
    calls: list[dict[str, object]] = []

    def measure(spec, folder, images, *, int8=False, report=None):  # type: ignore[no-untyped-def]
        calls.append({"name": spec.name, "images": len(images), "int8": int8})
        record = AccelerationRecord(spec.name, ROUNDED, ((64, 64),), len(images), "2026.1")
        where = engines.place(folder)
        where.mkdir(parents=True)
        engines.keep(where, record)
        return Outcome((TORCH, ROUNDED, CRUDE), record)

    monkeypatch.setattr(acceleration, "accelerate", measure)
    return calls


def test_what_was_measured_is_shown_and_kept(
    asked: list[dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["models", "accelerate", "swin-mini"]) == 0
    out = capsys.readouterr().out
    assert (asked[0]["name"], asked[0]["int8"]) == ("swin-mini", False)
    assert "OpenVINO bfloat16               80   2.50×" in out
    assert "boxes overlap by 50.00%, class vectors' cosine 0.9000 (not enough)" in out
    assert "from now on: 2.5 times" in out
    cli.main(["models", "show", "swin-mini-upernet"])  # the same weights
    assert "engine    OpenVINO bfloat16, 2.5 times" in capsys.readouterr().out
    assert cli.main(["models", "accelerate", "swin-mini", "--off"]) == 0
    assert "uses torch again" in capsys.readouterr().out
    cli.main(["models", "show", "swin-mini"])
    assert "engine    torch" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("installed", "told"),
    [("2026.1", "OpenVINO bfloat16, 2.5 times"), ("", "accelerated, but OpenVINO is not installed")],
)
def test_the_doctor_tells_the_engine(
    asked: list[dict[str, object]],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    installed: str,
    told: str,
) -> None:
    cli.main(["models", "accelerate", "swin-mini"])
    version = doctor.installed_version
    monkeypatch.setattr(doctor, "installed_version", lambda name: installed if name == "openvino" else version(name))
    capsys.readouterr()
    cli.main(["doctor"])
    assert told in capsys.readouterr().out


def test_json(asked: list[dict[str, object]], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "accelerate", "swin-mini", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert [t["agrees"] for t in facts["trials"]] == [True, True, False]
    assert facts["used"]["trial"]["precision"] == "bfloat16"
    assert cli.main(["models", "accelerate", "swin-mini", "--off", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"model": "swin-mini", "used": None}


def test_int8_wants_the_users_images(asked: list[dict[str, object]], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.accelerate.run(cli.parse(["models", "accelerate", "swin-mini", "--int8"]))
    assert "--images" in capsys.readouterr().err
    own = paths.resource("samples")
    count = len(list(folders.list_images(own)))
    assert cli.main(["models", "accelerate", "swin-mini", "--int8", "--images", str(own)]) == 0
    assert asked == [{"name": "swin-mini", "images": count, "int8": True}]


def test_a_folder_without_images(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"no image")
    assert cli.main(["models", "accelerate", "swin-mini", "--images", str(tmp_path)]) == 1
    assert "broken.jpg" in capsys.readouterr().err


def test_a_removed_model_takes_its_networks_along(tmp_path: Path) -> None:
    catalog = default_catalog()
    mini = catalog.find("swin-mini")
    catalog.add(catalog.folder(mini), "copy")
    spec = catalog.find("copy")
    where = engines.place(catalog.folder(spec))
    where.mkdir(parents=True)
    catalog.remove("copy")
    assert not where.exists()
