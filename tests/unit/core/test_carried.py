import pytest

from swin_annotator.core import relative_boxes
from swin_annotator.core.carried import mapped, without_tracks
from swin_annotator.core.types import Annotation


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("keypoints", [1, 2, 2, 0, 0, 0], [12, 26, 2, 0, 0, 0]),
        ("lefthand_kpts", [1, 2, 1], [12, 26, 1]),
        ("vbox", [1, 2, 3, 4], [12, 26, 6, 12]),
        ("face_box", [1, 2, 3, 4], [12, 26, 6, 12]),
        ("rotated_box", [1, 2, 3, 4, 30], [12, 26, 6, 12, 30]),
        ("center", [1, 2], [12, 26]),
        ("Polyline", [[1, 2], [3, 4]], [[12, 26], [16, 32]]),
        ("landmarks", [1, 2, 3, 4], [12, 26, 16, 32]),
        ("keypoints", [1, 2], [1, 2]),
        ("keypoints", "text", "text"),
        ("points", [1, "a"], [1, "a"]),
        ("area", [1, 2], [1, 2]),
        ("num_keypoints", 3, 3),
        ("points", [True, False], [True, False]),
        ("bbox", [], []),
    ],
)
def test_coordinates_go_along_and_other_values_stay(key: str, value: object, wanted: object) -> None:
    assert mapped({key: value}, (2, 3), (10, 20)) == {key: wanted}


def test_where_nothing_moves_nothing_is_made_anew() -> None:
    values = {"keypoints": [1, 2, 2], "name": "a"}
    assert mapped(values, (1.0, 1.0), (0.0, 0.0)) is values
    assert mapped({"name": "a"}, (2, 2), (0, 0)) == {"name": "a"}


def test_names_of_tracks_are_given_once() -> None:
    assert without_tracks({"track_id": 3, "a": 1}, [{"track_id": 3}]) == {"a": 1}
    assert without_tracks({"track_id": 3}, [{"track_id": 4}]) == {"track_id": 3}


def test_shares_of_the_sides_become_pixels_wherever_they_are_carried() -> None:
    points = {"keypoints": [0.5, 0.5, 2]}
    held = Annotation(1, 1, 1, (0.25, 0.5, 0.5, 0.25), attributes=points, extra=points)
    found = relative_boxes.scaled(held, (20, 40))
    assert found.bbox_xywh == (10, 10, 20, 5)
    assert found.attributes == found.extra == {"keypoints": [20, 10, 2]}
