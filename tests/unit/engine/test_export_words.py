"""Sentences on what an export wrote."""

from dataclasses import dataclass

import pytest

from swin_annotator.engine.export_words import said_of


@dataclass(frozen=True)
class Counts:
    images: int
    labelled: int


@pytest.mark.parametrize(
    ("images", "labelled", "said"),
    [
        (3, 2, "5 labels on 2 images written to a.json. 1 more image has none."),
        (4, 1, "5 labels on 1 image written to a.json. 3 more images have none."),
        (2, 2, "5 labels on 2 images written to a.json."),
        (1, 0, "a.json written: its image has no labels yet."),
        (7, 0, "a.json written: none of its 7 images has labels yet."),
        (0, 0, "a.json written without any image."),
    ],
)
def test_what_went_where(images: int, labelled: int, said: str) -> None:
    assert said_of(Counts(images, labelled), "5 labels", "a.json") == said
    tried = said_of(Counts(images, labelled), "5 labels", "a.json", dry_run=True)
    assert tried == said.replace("written", "would be written")
