import pytest

from swin_annotator.engine.matching import match_paths


@pytest.mark.parametrize(
    ("wanted", "known", "pairs", "missing", "ambiguous"),
    [
        (["a.jpg"], ["b.jpg", "a.jpg"], {0: 1}, (), ()),
        (["C:/Users/me/photos/a.jpg"], ["a.jpg"], {0: 0}, (), ()),
        (["train/x/a.jpg"], ["x/a.jpg", "y/a.jpg", "a.jpg"], {0: 0}, (), ()),
        (["a.jpg"], ["x/a.jpg", "y/a.jpg"], {}, (), (0,)),
        (["a.jpg"], [], {}, (0,), ()),
        (["A.JPG"], ["a.jpg"], {0: 0}, (), ()),
        (["A.jpg", "a.jpg"], ["a.jpg"], {1: 0}, (), (0,)),
        (["x/a.jpg", "y/a.jpg"], ["x/a.jpg"], {0: 0}, (), (1,)),
        (["y/a.jpg", "z/a.jpg"], ["x/a.jpg"], {0: 0}, (), (1,)),
        (["a.jpg", "a.jpg"], ["a.jpg"], {0: 0, 1: 0}, (), ()),
        (["a.jpg", "q/a.jpg"], ["a.jpg", "q/a.jpg"], {0: 0, 1: 1}, (), ()),
        ([], ["a.jpg"], {}, (), ()),
    ],
)
def test_names_are_matched_by_their_longest_tail(wanted, known, pairs, missing, ambiguous) -> None:
    match = match_paths(wanted, known)
    assert (match.pairs, match.missing, match.ambiguous) == (pairs, missing, ambiguous)
