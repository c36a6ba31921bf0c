import numpy as np
import pytest

from swin_annotator.core import decode, masks
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.models.fake import COLOURS, FakeDetector, FakeSegmenter, find_blobs

MODEL = Source("model", "fake")


def picture() -> np.ndarray:
    rgb = np.full((120, 200, 3), COLOURS["white"], np.uint8)
    rgb[10:40, 10:50] = COLOURS["red"]
    rgb[60:100, 100:140] = COLOURS["red"]
    rgb[10:30, 150:180] = COLOURS["blue"]
    return rgb


def ask(detector: FakeDetector, rgb: np.ndarray, *phrases: str) -> list[tuple[str, tuple[float, ...]]]:
    queries = detector.encode_text([TextPrompt(phrase, (phrase,)) for phrase in phrases], Template.BARE)
    found = decode.decode(detector.embed(rgb), queries, MODEL)
    return sorted((c, tuple(box)) for c, box in zip(found.categories, found.boxes_xyxy.tolist(), strict=True))


def test_finds_by_colour_word() -> None:
    found = ask(FakeDetector(), picture(), "a Red square", "blue", "dog")
    assert found == [
        ("a Red square", (10, 10, 50, 40)),
        ("a Red square", (100, 60, 140, 100)),
        ("blue", (150, 10, 180, 30)),
    ]


def test_scores_lie_where_a_slider_can_part_them() -> None:
    detector = FakeDetector()
    queries = detector.encode_text([TextPrompt("red", ("red",))], Template.BARE)
    scores = decode.decode(detector.embed(picture()), queries, MODEL).scores
    assert 0.97 > scores[0] > scores[1] > 0.82


@pytest.mark.parametrize("box", [(10, 10, 40, 30), (5, 5, 50, 40)])
def test_finds_by_example(box: tuple[float, float, float, float]) -> None:
    detector = FakeDetector()
    embedding = detector.embed(picture())
    found = decode.decode(embedding, [detector.encode_exemplar(embedding, box, "thing")], MODEL)
    assert sorted(b[0] for b in found.boxes_xyxy.tolist()) == [10, 100]
    assert found.scores.max() < 1


def test_a_counter_example_takes_its_colour_away() -> None:
    detector = FakeDetector()
    embedding = detector.embed(picture())
    queries = detector.encode_text([TextPrompt("all", ("red", "blue"))], Template.BARE)
    assert len(decode.decode(embedding, queries, MODEL)) == 3
    queries.append(detector.encode_exemplar(embedding, (150, 10, 30, 20), "all", negative=True))
    assert len(decode.decode(embedding, queries, MODEL)) == 2


def test_says_what_it_was_taught_and_counts_its_work() -> None:
    detector = FakeDetector()
    assert detector.taught("dark grey car")
    assert detector.taught("gray")
    assert not detector.taught("car")
    detector.embed(picture())
    assert detector.embedded == 1


def test_an_image_without_anything() -> None:
    blank = np.full((30, 40, 3), 128, np.uint8)
    assert find_blobs(blank) == []
    assert ask(FakeDetector(), blank, "red") == []
    assert len(FakeSegmenter().segment(blank)) == 0


def test_masks_are_the_shapes() -> None:
    rgb = picture()
    found = FakeSegmenter().segment(rgb)
    assert sorted(found.categories) == ["blue", "red", "red"]
    union = np.any([masks.decode(rle) for rle in found.masks], axis=0)
    assert np.array_equal(union, (rgb != 250).any(axis=2))


def test_a_noisy_photo_stays_bounded() -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (300, 300, 3), np.uint8)
    assert len(find_blobs(rgb)) <= 300
