"""The library of cut-outs, the scenes composed of it, and what is known of a pasted thing."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from swin_annotator.errors import AnnotatorError
from swin_annotator.training import cut_scenes, cutouts, targets
from swin_annotator.training.__main__ import main
from swin_annotator.training.batches import Batches, Mixture
from swin_annotator.training.cut_scenes import CutScenes, Look, put, render
from swin_annotator.training.examples import Example, Thing
from swin_annotator.training.nouns import read_wordnet

LICENCE = "  1 This software and database is being provided to you\n"
DATA = """00000010 06 n 02 hammer 0 mallet 0 000 @ | a tool
00000020 05 n 01 dog 0 000 @ | an animal
00000030 07 n 01 hope 0 000 @ | a feeling
00000040 06 n 02 alarm_clock 0 clock_that_wakes_you 0 000 @ | a clock
"""
INDEX = """alarm_clock n 1 1 @ 1 0 00000040
dog n 2 1 @ 2 1 00000020 00000030
hammer n 1 2 @ ~ 1 1 00000010
hope n 1 1 @ 1 1 00000030
"""


@pytest.fixture
def wordnet(tmp_path: Path) -> Path:
    folder = tmp_path / "wordnet"
    folder.mkdir()
    (folder / "data.noun").write_text(LICENCE + DATA)
    (folder / "index.noun").write_text(LICENCE + INDEX)
    return folder


def drawn(path: Path, seed: int, side: int = 200) -> None:
    """A thing on a transparent surround."""
    rng = np.random.default_rng(seed)
    image = Image.new("RGBA", (side, side))
    draw = ImageDraw.Draw(image)
    colour = tuple(int(v) for v in rng.integers(0, 256, 3))
    draw.ellipse((20, 30, side - 20, side - 40), fill=(*colour, 255))
    draw.rectangle((side // 2, 10, side // 2 + 20 + 5 * seed, side // 2), fill=(*colour[::-1], 255))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Path, Path]:
    clips, emoji = tmp_path / "clips", tmp_path / "emoji"
    for i, name in enumerate(["tools/hammer_01.png", "animals/dog-sitting.png", "animals/xyzzy.png"]):
        drawn(clips / name, i)
    drawn(clips / "signs_and_symbols/hammer.png", 8)
    (clips / "tools/broken.png").write_bytes(b"no picture")
    drawn(emoji / "1f528.webp", 4)  # U+1F528 HAMMER
    drawn(emoji / "1f600.webp", 5)  # U+1F600 GRINNING FACE: no noun
    drawn(emoji / "1f44d-1f3fb.webp", 6)  # with a tone of skin
    return clips, emoji


def test_nouns_are_words_whose_usual_sense_is_a_thing(wordnet):
    nouns = read_wordnet(wordnet)
    assert nouns.names("hammer") == ("hammer", "mallet")
    assert "dog" in nouns
    assert "hope" not in nouns
    assert nouns.names("alarm clock") == ("alarm clock",)


def test_a_library_is_built_named_and_kept(sources, wordnet, tmp_path, capsys):
    clips, emoji = sources
    out = tmp_path / "library.npz"
    command = ["cutouts", "--openclipart", clips, "--emoji", emoji, "--wordnet", wordnet, "--out", out]
    assert main([str(part) for part in command]) == 0
    assert "5 cut-outs, 3 names" in capsys.readouterr().out
    library = {each.name: each for each in cutouts.load(out)}
    assert library["emoji:1f528"].phrases == ("hammer", "mallet")
    assert library["clip:tools/hammer_01.png"].family == "hammer"
    assert library["clip:animals/dog-sitting.png"].phrases == ("dog",)
    assert library["clip:animals/xyzzy.png"].phrases == ()
    assert library["emoji:1f600"].phrases == ()
    for each in library.values():
        assert max(each.rgba.shape[:2]) == cutouts.SIDE
        assert each.rgba[[0, -1]].any()  # cut to what is visible
    first = out.read_bytes()
    main([str(part) for part in command])
    assert out.read_bytes() == first


@pytest.mark.parametrize(("missing", "word"), [("clips", "openclipart-png"), ("emoji", "fluent-emoji-3d")])
def test_a_missing_package_is_named_with_the_command_that_brings_it(sources, wordnet, tmp_path, missing, word):
    folders = dict(zip(("clips", "emoji"), sources, strict=True)) | {missing: tmp_path / "nothing"}
    with pytest.raises(AnnotatorError) as told:
        cutouts.build(folders["clips"], folders["emoji"], read_wordnet(wordnet))
    assert word in told.value.hint


def test_a_missing_wordnet_and_library_are_named(tmp_path):
    with pytest.raises(AnnotatorError) as told:
        read_wordnet(tmp_path)
    assert "wordnet-base" in told.value.hint
    (tmp_path / "library.npz").write_bytes(b"no archive")
    with pytest.raises(AnnotatorError) as told:
        cutouts.load(tmp_path / "library.npz")
    assert "cutouts" in told.value.hint


def test_what_is_no_cutout_is_left_out():
    assert cutouts.tight(np.zeros((50, 50, 4), np.uint8)) is None
    assert cutouts.tight(np.full((50, 50, 4), 255, np.uint8)) is None  # a full rectangle has no outline
    hair = np.zeros((300, 300, 4), np.uint8)
    hair[:, 100:103] = 255
    assert cutouts.tight(hair) is None


@pytest.fixture
def library(sources, wordnet) -> list[cutouts.Cutout]:
    return cutouts.build(*sources, read_wordnet(wordnet))


def test_scenes_are_the_same_for_the_same_seed_and_their_boxes_hold_things(library):
    first, second = (CutScenes(library, ()).group(np.random.default_rng(5), 4, 128, 160) for _ in range(2))
    for a, b in zip(first, second, strict=True):
        np.testing.assert_array_equal(a.rgb, b.rgb)
        assert a.things == b.things
        for thing in a.things:
            assert 0 <= thing.box[0] < thing.box[2] <= 160
            assert 0 <= thing.box[1] < thing.box[3] <= 128
            assert thing.kind.startswith(cut_scenes.KIND_PREFIX)
    assert sum(len(e.things) for e in first) > 4


def test_a_pasted_thing_fills_its_box():
    rgba = np.zeros((60, 40, 4), np.uint8)
    rgba[..., 3] = 255
    rgba[..., 0] = 200
    look = Look(rgba, "cut:a", (), "cut:a", turn=0.0, flip=False, warp=0.0, light=0.0)
    rgb = np.zeros((100, 100, 3), np.float32)
    box = put(rgb, render(np.random.default_rng(2), look, 50.0, hidden=0.0), 20, 30)
    seen = np.argwhere(rgb[..., 0] > 0.3)
    assert box[3] - box[1] == pytest.approx(50, abs=2)
    np.testing.assert_allclose([box[1], box[0]], seen.min(0), atol=1)
    np.testing.assert_allclose([box[3], box[2]], seen.max(0) + 1, atol=1)


def test_names_that_may_be_true_of_a_cutout_do_not_count_against_it():
    book = targets.PhraseBook(["hammer", "claw hammer", "dog"])
    named = Thing((0, 0, 9, 9), "cut:clip:hammer.png", ("hammer",), "cut:hammer")
    nameless = Thing((0, 0, 9, 9), "cut:clip:xyzzy.png", (), "cut:xyzzy")
    phrases = ["hammer", "claw hammer", "dog", "red", "apple"]
    table = book.truth(phrases, [Example(np.zeros((8, 8, 0), np.uint8), [named, nameless])], 2)[0]
    assert table[0].tolist() == [1, -1, 0, -1, 0]
    assert table[1].tolist() == [-1, -1, -1, -1, 0]
    assert table[2].tolist() == [0, 0, 0, 0, 0]


def test_a_word_of_a_photo_set_counts_on_photos_that_may_show_what_a_cutout_shows():
    book = targets.PhraseBook(["hammer", "apple"])
    photo = Example(np.zeros((8, 8, 0), np.uint8), [], frozenset({"drawn", "cutout"}))
    assert book.truth(["hammer", "apple"], [photo], 1)[0].tolist() == [[-1, 0]] * 2


def test_nonsense_is_never_a_taught_word():
    assert "hammer" in targets.PhraseBook().strangers
    assert "hammer" not in targets.PhraseBook(["claw hammer"]).strangers
    assert "apple" not in targets.PhraseBook().strangers


def test_batches_hold_scenes_of_cutouts(library):
    mixture = Mixture(drawn=1, real=0, segmented=0, cut=3, sizes=(64,), side=64)
    batch = Batches(None, mixture, seed=3, library=library)[0]
    pasted = [e for e in batch.examples if any(t.kind.startswith(cut_scenes.KIND_PREFIX) for t in e.things)]
    assert len(batch.pixels) == 5
    assert len(pasted) >= 2
