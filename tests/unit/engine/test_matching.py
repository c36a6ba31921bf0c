import unicodedata

import pytest

from swin_annotator.engine.matching import match_paths

NFD, NFC = (unicodedata.normalize(form, "café-Й-パ-Å.png") for form in ("NFD", "NFC"))


@pytest.mark.parametrize(
    ("wanted", "known", "pairs", "missing", "ambiguous", "contested"),
    [
        (["a.jpg"], ["b.jpg", "a.jpg"], {0: 1}, (), (), ()),
        (["C:/Users/me/photos/a.jpg"], ["a.jpg"], {0: 0}, (), (), ()),
        (["C:\\Users\\me\\photos\\a.jpg"], ["a.jpg"], {0: 0}, (), (), ()),
        (["train/x/a.jpg"], ["x/a.jpg", "y/a.jpg", "a.jpg"], {0: 0}, (), (), ()),
        (["a.jpg"], ["x/a.jpg", "y/a.jpg"], {}, (), (0,), ()),
        (["a.jpg"], [], {}, (0,), (), ()),
        (["A.JPG"], ["a.jpg"], {0: 0}, (), (), ()),
        (["A.jpg", "a.jpg"], ["a.jpg"], {1: 0}, (), (), (0,)),
        (["x/a.jpg", "y/a.jpg"], ["x/a.jpg"], {0: 0}, (), (), (1,)),
        (["y/a.jpg", "z/a.jpg"], ["x/a.jpg"], {}, (), (), (0, 1)),
        (["a.jpg", "a.jpg"], ["a.jpg"], {0: 0, 1: 0}, (), (), ()),
        (["a.jpg", "./a.jpg"], ["a.jpg"], {0: 0, 1: 0}, (), (), ()),
        (["a.jpg", "q/a.jpg"], ["a.jpg", "q/a.jpg"], {0: 0, 1: 1}, (), (), ()),
        ([], ["a.jpg"], {}, (), (), ()),
    ],
)
def test_names_are_matched_by_their_longest_tail(wanted, known, pairs, missing, ambiguous, contested) -> None:
    match = match_paths(wanted, known)
    assert (match.pairs, match.missing, match.ambiguous, match.contested) == (pairs, missing, ambiguous, contested)


@pytest.mark.parametrize(("wanted", "known"), [(NFC, NFD), (NFD, NFC), (f"x/{NFC}", f"y/{NFD}")])
def test_letters_composed_by_another_system_are_the_same(wanted: str, known: str) -> None:
    assert match_paths([wanted], ["other.png", known]).pairs == {0: 1}


def test_two_files_that_differ_in_composition_alone_stay_two() -> None:
    assert match_paths([NFC, NFD], [NFD, NFC]).pairs == {0: 1, 1: 0}


ODD = (" lead.png", "lead.png", "trail .png", "back\\slash.png", "slash.png", "a\nb.png", "perc%20.png", "perc .png")


def test_names_are_tried_as_they_stand_before_they_are_read_as_other_systems_mean_them() -> None:
    assert match_paths(ODD, ODD).pairs == {i: i for i in range(len(ODD))}
    assert match_paths([" lead.png"], ["lead.png"]).pairs == {0: 0}
    assert match_paths(["lead.png"], [" lead.png"]).pairs == {0: 0}
    composed, apart = (unicodedata.normalize(form, "é.png") for form in ("NFC", "NFD"))
    assert match_paths([composed], [f" {composed}", apart]).pairs == {0: 1}  # composed alike before without blanks


@pytest.mark.parametrize(
    ("wanted", "known", "pairs"),
    [
        ("images\\Capture_d%C3%A9cran.png", ["Capture_décran.png"], {0: 0}),
        ("..\\..\\label-studio\\media\\upload\\4\\my%20photo.png", ["my photo.png"], {0: 0}),
        ("images/a+b.png", ["a+b.png", "a b.png"], {0: 0}),
        ("a%20b.png", ["a%20b.png", "a b.png"], {0: 0}),
        ("a%20b.png", ["x/a b.png", "y/a b.png"], {}),
        ("upload/4/0a1b2c3d-my%20photo.png", ["my photo.png"], {0: 0}),
        ("upload/4/0a1b2c3d-cat.png", ["cat.png", "0a1b2c3d-cat.png"], {0: 1}),
        ("upload/4/0a1b2c3d-a%20b.png", ["a b.png", "0a1b2c3d-a b.png"], {0: 1}),
        ("upload/4/0a1b2c3d-cat.png", ["x/cat.png", "y/cat.png"], {}),
        ("100%.png", ["100%.png"], {0: 0}),
    ],
)
def test_encoded_names_and_prefixes_of_uploads_are_read_last(wanted: str, known: list[str], pairs: dict) -> None:
    match = match_paths([wanted], known)
    assert match.pairs == pairs
    assert match.missing == ()


def test_of_two_claims_the_one_that_fits_wins() -> None:
    wanted = ["set_1/x.png", "set_2/x.png"]
    assert match_paths(wanted, ["x.png"], lambda i, _k: i == 1).pairs == {1: 0}
    for both in (True, False):
        match = match_paths(wanted, ["x.png"], lambda _i, _k, both=both: both)
        assert (match.pairs, match.contested) == ({}, (0, 1))


@pytest.mark.parametrize(
    ("wanted", "known", "base", "pairs", "ambiguous"),
    [
        (["a.png"], ["day1/a.png", "day2/a.png"], "day2", {0: 1}, ()),
        (["a.png"], ["day1/a.png", "day2/a.png"], "", {}, (0,)),
        (["a.png"], ["day1/images/a.png", "day2/images/a.png"], "day2/labels", {0: 1}, ()),
        (["a.png", "b.png"], ["day1/a.png", "day1/x/a.png", "day2/a.png"], "day1", {0: 0}, ()),
        (["day1/a.png", "day2/a.png"], ["day1/a.png", "day2/a.png"], "labels", {0: 0, 1: 1}, ()),
        (["a.png", "b.png"], ["a.png", "b.png", "day1/a.png", "day1/b.png"], "day1", {0: 2, 1: 3}, ()),
        (["a.png", "c.png"], ["a.png", "c.png", "day1/a.png"], "day1", {0: 0, 1: 1}, ()),
        (["a.png"], ["day1/a.png", "day2/a.png"], "day3", {}, (0,)),
    ],
)
def test_a_label_file_speaks_of_the_images_near_it_first(wanted, known, base, pairs, ambiguous) -> None:
    match = match_paths(wanted, known, base=base)
    assert (match.pairs, match.ambiguous) == (pairs, ambiguous)
