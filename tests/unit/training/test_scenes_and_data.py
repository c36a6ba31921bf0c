"""Drawn scenes, views of photos, and the split."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from swin_annotator.training import data, shapes, vocabulary
from swin_annotator.training.batches import Batches, Mixture
from swin_annotator.training.examples import Example, Thing
from swin_annotator.training.scenes import SceneMaker


def test_scenes_are_the_same_for_the_same_seed():
    first, second = (SceneMaker().group(np.random.default_rng(5), 4, 128, 128) for _ in range(2))
    for a, b in zip(first, second, strict=True):
        np.testing.assert_array_equal(a.rgb, b.rgb)
        assert a.things == b.things


def test_training_scenes_never_show_the_pairs_kept_for_evaluation():
    rng = np.random.default_rng(0)
    maker = SceneMaker()
    kinds = [maker.kind(rng) for _ in range(3000)]
    families = {kind.family for kind in kinds}
    assert not families & {f"{c}:{s}" for c, s in vocabulary.UNSEEN_PAIRS}
    assert len(families) > 140
    taught = set(vocabulary.all_drawn_phrases())
    assert not taught & {f"{c} {s}" for c, s in vocabulary.UNSEEN_PAIRS}
    assert {phrase for kind in kinds for phrase in kind.phrases} <= taught


def test_evaluation_scenes_show_them():
    maker, rng = SceneMaker(unseen=True), np.random.default_rng(0)
    assert {maker.kind(rng).family for _ in range(300)} >= {f"{c}:{s}" for c, s in vocabulary.UNSEEN_PAIRS}


def test_boxes_of_drawn_things_are_tight():
    for name, outlines in shapes.UNIT_OUTLINES.items():
        placed = shapes.place(outlines, 60.0, 0.7, 1.0)
        extent = placed[0].max(0)
        assert extent.max() == pytest.approx(60), name
        alpha = shapes.coverage(placed, 64, 64)
        ys, xs = np.nonzero(alpha > 0.5)
        assert abs(xs.max() + 1 - extent[0]) < 2.5, name
        assert abs(ys.max() + 1 - extent[1]) < 2.5, name
        assert xs.min() < 2.5, name
        assert ys.min() < 2.5, name


def marked_photo(h: int = 90, w: int = 160) -> data.Photo:
    """Grey, with one green rectangle that is the thing."""
    rgb = np.full((h, w, 3), 90, np.uint8)
    rgb[20:50, 60:110] = (0, 250, 0)
    mask = np.zeros((h, w), np.uint8)
    mask[20:50, 60:110] = 3
    return data.Photo("dice", "x.png", rgb, [Thing((60, 20, 110, 50), "die")], [], mask, (h, w))


@pytest.mark.parametrize("seed", range(12))
def test_views_move_boxes_and_masks_with_the_pixels(seed, monkeypatch):
    monkeypatch.setattr(data, "colours", lambda rng, rgb, tint: rgb)
    view = data.view(np.random.default_rng(seed), marked_photo(), 256, 256, (0.3, 0.9))
    for thing in view.things:
        left, top, right, bottom = (round(v) for v in thing.box)
        inside = view.rgb[top + 3 : bottom - 3, left + 3 : right - 3].astype(int)
        assert (inside[..., 1] - inside[..., 0] > 150).all()
        assert (view.mask[top + 3 : bottom - 3, left + 3 : right - 3] == 3).all()
        for strip in (view.rgb[max(0, top - 5) : max(0, top - 3), left:right], view.rgb[bottom + 3 : bottom + 5]):
            assert not (np.abs(strip.astype(int) - (0, 250, 0)).sum(-1) < 40).any()


def test_things_cut_by_the_border_are_ignored_not_denied():
    photo = marked_photo()
    seen = [data.view(np.random.default_rng(s), photo, 64, 64, (1.0, 1.3)) for s in range(60)]
    assert any(view.ignored for view in seen)
    for view in seen:
        for box in [t.box for t in view.things] + view.ignored:
            assert min(box) >= 0
            assert max(box) <= 64


def test_mosaic_keeps_everything():
    parts = [Example(np.full((8, 8, 3), i, np.uint8), [Thing((1, 2, 3, 4), str(i))]) for i in range(4)]
    joined = data.mosaic(parts)
    assert joined.rgb.shape == (16, 16, 3)
    assert [t.box for t in joined.things] == [(1, 2, 3, 4), (9, 2, 11, 4), (1, 10, 3, 12), (9, 10, 11, 12)]
    assert joined.rgb[2, 9, 0] == 1


def test_the_split_covers_everything_once(tmp_path):
    folder = tmp_path / "dice"
    (folder / "images").mkdir(parents=True)
    names = [f"{i:02}.png" for i in range(11)]
    for name in names:
        cv2.imwrite(str(folder / "images" / name), np.zeros((960, 1280, 3), np.uint8))
    records = {
        "images": [{"id": i, "file_name": n, "width": 1280, "height": 960} for i, n in enumerate(names)],
        "categories": [{"id": 1, "name": "five"}],
        "annotations": [
            {"image_id": 2, "category_id": 1, "bbox": [160, 192, 320, 256]},
            {"image_id": 2, "category_id": 1, "bbox": [0, 0, 1280, 960], "iscrowd": 1},
        ],
    }
    (folder / "annotations.json").write_text(json.dumps(records))
    train = data.read_photos(tmp_path, "dice", evaluation=False)
    held = data.read_photos(tmp_path, "dice", evaluation=True)
    assert sorted(p.file_name for p in train + held) == names
    assert [p.file_name for p in held] == ["02.png", "07.png"]
    assert held[0].rgb.shape == (480, 640, 3)
    assert held[0].things[0].box == (80, 96, 240, 224)
    assert held[0].things[0].kind == "dice:die"
    assert "die showing five" in held[0].things[0].phrases
    assert len(held[0].crowds) == 1
    (folder / "images" / "00.png").write_bytes(b"")
    with pytest.raises(FileNotFoundError):
        data.read_photos(tmp_path, "dice", evaluation=False)


def test_an_aerial_scene_is_kept_aside_whole_and_is_a_fifth(shared_data: Path) -> None:
    names = sorted(path.name for path in (shared_data / "aerial_dubai" / "images").iterdir())
    held = {name for place, name in enumerate(names) if data.held_out("aerial_dubai", place, name)}
    assert held == {name for name in names if name.startswith("tile1_")}
    assert len(held) * data.EVERY == len(names)


def test_batches_of_scenes_are_the_same_whenever_asked_for():
    batches = Batches(None, Mixture(drawn=2, real=1, segmented=3, sizes=(64,), side=64), seed=3)
    first, again = batches[7], batches[7]
    assert first.pixels.shape == (3, 64, 64, 3)
    assert len(first.examples) == 3
    assert (first.pixels == again.pixels).all()
    assert (first.pixels != batches[8].pixels).any()


def test_tokenizer_keeps_taught_words_whole():
    tokenizer = vocabulary.make_tokenizer(vocabulary.tokenizer_corpus(["spirit level"]), 1200, 16)
    for phrase in vocabulary.groups_of_phrases(["spirit level"]):
        assert len(tokenizer.encode(vocabulary.clean(phrase)).ids) == len(phrase.split()) + 1
    ids = tokenizer.encode("word " * 50).ids
    assert len(ids) == 16
    assert ids[-1] == 2
