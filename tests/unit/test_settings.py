"""Settings: which layer wins, and sentences for values that can't be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from swin_annotator import settings
from swin_annotator.errors import SettingsError
from swin_annotator.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_anything_the_defaults_hold(file: Path) -> None:
    assert settings.load(file=file, environ={}) == Settings()


def test_flags_win_over_environment_over_file_over_defaults(file: Path) -> None:
    file.write_text('detector = "file"\nsegmenter = "file"\nrefiner = "file"\n')
    environ = {"SWIN_ANNOTATOR_DETECTOR": "env", "SWIN_ANNOTATOR_SEGMENTER": "env", "SWIN_ANNOTATOR_HOME": "/x"}
    got = settings.load({"detector": "flag", "device": None}, file=file, environ=environ)
    assert (got.detector, got.segmenter, got.refiner, got.device) == ("flag", "env", "file", "auto")


def test_numbers_come_out_of_the_environment_as_numbers(file: Path) -> None:
    got = settings.load(file=file, environ={"SWIN_ANNOTATOR_FLOOR": "0.4", "SWIN_ANNOTATOR_EMBEDDING_RAM_MB": "10"})
    assert got.floor == 0.4
    assert got.embedding_ram_mb == 10


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("floor = 2.0", "floor"),
        ('floor = "much"', "not a number"),
        ("embedding_ram_mb = 1.5", "not a whole number"),
        ("embedding_ram_mb = -1", "embedding_ram_mb"),
        ("embedding_ram_mb = true", "not a whole number"),
        ("detector = 3", "not a text"),
        ('template = "pink"', "template"),
        ("nonsense = 1", "no setting"),
        ("= broken", "can't be read"),
    ],
)
def test_a_value_that_cannot_be_used_is_one_sentence_with_a_hint(file: Path, text: str, sentence: str) -> None:
    file.write_text(text)
    with pytest.raises(SettingsError, match=sentence) as caught:
        settings.load(file=file, environ={})
    assert caught.value.hint


def test_the_environment_is_named_in_the_sentence(file: Path) -> None:
    with pytest.raises(SettingsError, match="SWIN_ANNOTATOR_TEMPLATE"):
        settings.load(file=file, environ={"SWIN_ANNOTATOR_TEMPLATE": "pink"})


def test_a_place_without_a_settings_file_sets_nothing(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    assert settings.load(file=tmp_path / "config" / "settings.toml", environ={}) == Settings()
