"""What crosses machines comes back as it was."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import masks
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.types import Image, Source, Version
from swin_annotator.engine.prelabel import ImageResult
from swin_annotator.engine.remote_folder import ImageFolder, url_of
from swin_annotator.errors import ImageUnreadable, NoImages

pytest.importorskip("pyarrow")
from swin_annotator.engine import shards


def test_results_come_back_as_they_were() -> None:
    mask = masks.encode(np.eye(30, 40, dtype=bool))
    found = Proposals(
        np.array([[1, 2, 3, 4], [5.5, 6, 7, 8]], np.float32),
        np.array([0.9, 0.1], np.float32),
        ("cup", "Ünï"),
        Source("model", "m", "abc", "ssformer"),
        (mask, None),
        ("a cup", ""),
    )
    asked = {1: Image(1, "a.png"), 2: Image(2, "b.png"), 3: Image(3, "c.png")}
    seen = Image(1, "a.png", size_hw=(30, 40), version=Version(10, 20, "hash"))
    failed = ImageResult(asked[3], error=ImageUnreadable("c.png is damaged.", hint="Copy it again."))
    results = [ImageResult(seen, (found, no_proposals(Source("model", "n")))), ImageResult(seen_b(), ()), failed]
    back = list(shards.read(shards.write(results), asked))
    assert [result.image for result in back] == [seen, seen_b(), asked[3]]
    assert back[0].image.version == seen.version
    one, none = back[0].found
    assert (one.categories, one.prompts, one.masks, one.source) == (
        found.categories,
        found.prompts,
        found.masks,
        found.source,
    )
    assert np.array_equal(one.boxes_xyxy, found.boxes_xyxy)
    assert np.array_equal(one.scores, found.scores)
    assert len(none) == 0
    assert back[2].error is not None
    assert (back[2].error.message, back[2].error.hint) == ("c.png is damaged.", "Copy it again.")


def seen_b() -> Image:
    return Image(2, "b.png", size_hw=(5, 6))


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("s3://bucket/photos", "s3://bucket/photos"),
        ("gs:/b/c", "gs://b/c"),
        ("/photos", ""),
        ("c:/photos", ""),
        (".", ""),
    ],
)
def test_an_address_survives_being_taken_for_a_path(given: str, url: str) -> None:
    assert url_of(Path(given)) == url


def test_a_folder_on_disk_lists_and_opens_as_it_is(folder: Path) -> None:
    place = ImageFolder(str(folder))
    assert place.images() == ["a.png", "b.png", "sub/c.png"]
    with place.local("sub/c.png") as path:
        assert path == folder / "sub" / "c.png"
    (folder / "empty").mkdir()
    with pytest.raises(NoImages):
        ImageFolder(str(folder / "empty")).images()
