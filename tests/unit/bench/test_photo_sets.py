"""Benchmarks that need labelled photos say which, and where to name them."""

from pathlib import Path

import pytest

from swin_annotator.bench import heads, tiled
from swin_annotator.bench.base import Options, photo_sets
from swin_annotator.errors import AnnotatorError


@pytest.mark.parametrize("report", [tiled.report, heads.report])
def test_without_photos_they_are_asked_for(report) -> None:
    with pytest.raises(AnnotatorError, match="labelled photos") as caught:
        report(Options())
    assert "--data" in caught.value.hint


@pytest.mark.parametrize("report", [tiled.report, heads.report])
def test_a_single_set_is_not_taken_for_the_folder_of_all(report, tmp_path: Path) -> None:
    (tmp_path / "annotations.json").write_text("{}")
    with pytest.raises(AnnotatorError, match="lacks"):
        report(Options(data=tmp_path))


def test_what_is_there_is_found(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "annotations.json").write_text("{}")
    assert photo_sets(Options(data=tmp_path), ["one"]) == tmp_path
    with pytest.raises(AnnotatorError, match="lacks other"):
        photo_sets(Options(data=tmp_path), ["one", "other"])
