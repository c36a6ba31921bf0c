import json

import numpy as np
import pytest

from swin_annotator.core import labelmap
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.types import Category, Rle, Source

CATEGORIES = (Category(7, "car"), Category(3, "Traffic Lights"), Category(9, "glass"))


def found(*labels):
    n = len(labels)
    boxes = np.arange(n * 4, dtype=np.float32).reshape(n, 4)
    masks = tuple(Rle((2, 2), b"4") for _ in labels)
    return Proposals(boxes, np.linspace(0.9, 0.5, n, dtype=np.float32), labels, Source("model"), masks)


@pytest.mark.parametrize(
    ("label", "target"),
    [
        ("car", 7),
        ("CAR", 7),
        ("cars", 7),
        ("traffic_light", 3),
        ("auto;car;automobile", 7),
        ("glass", 9),
        ("boat", "boat"),
        ("boat;ship", "boat"),
        ("wall-other-merged", "wall-other-merged"),
        ("background", None),
        ("Void", None),
    ],
)
def test_a_label_is_suggested_its_category(label, target):
    assert labelmap.suggest("m", [label], CATEGORIES).targets == {label: target}


def test_a_shortened_data_set_name_finds_its_category():
    assert labelmap.suggest("m", ["wall-other-merged"], [Category(1, "Wall")]).targets == {"wall-other-merged": 1}


def test_the_same_name_wins_over_a_similar_one():
    categories = [Category(1, "Cars"), Category(2, "cars"), Category(4, "car")]
    assert labelmap.suggest("m", ["cars", "car", "CAR"], categories).targets == {"cars": 2, "car": 4, "CAR": 1}


def test_the_same_name_composed_in_another_way_wins_over_a_similar_one():
    categories = [Category(1, "caf\u00e9s"), Category(2, "caf\u00e9")]
    assert labelmap.suggest("m", ["cafe\u0301"], categories).targets == {"cafe\u0301": 2}


def test_what_was_decided_stays_unless_its_category_is_gone():
    kept = LabelMap("m", {"car": None, "boat": 9, "tree": 99, "road": "glass", "sky": "heaven"})
    suggested = labelmap.suggest("m", ["car", "boat", "tree", "road", "sky"], CATEGORIES, kept)
    assert suggested.targets == {"car": None, "boat": 9, "tree": "tree", "road": 9, "sky": "heaven"}


def test_a_background_that_was_wanted_stays_wanted():
    kept = LabelMap("m", {"background": 7})
    assert labelmap.suggest("m", ["background"], CATEGORIES, kept).targets == {"background": 7}


def test_it_survives_json():
    label_map = LabelMap("m", {"car": 7, "boat": "ship", "sky": None})
    stored = json.loads(json.dumps(label_map.to_json()))
    assert labelmap.from_json("m", stored) == label_map
    assert label_map.key == "labels:m"


@pytest.mark.parametrize("value", [None, 3, [], "x", {"a": True, "b": 1.5, "c": " ", "d": [1]}])
def test_what_is_no_map_is_an_empty_one(value):
    assert labelmap.from_json("m", value) == LabelMap("m")


def test_applying_renames_and_leaves_out():
    label_map = LabelMap("m", {"auto": 7, "sky": None, "boat": "ship", "tree": 99})
    renamed = labelmap.apply(label_map, found("auto", "sky", "boat", "tree", "dog"), CATEGORIES)
    assert renamed.categories == ("car", "ship", "tree", "dog")
    assert renamed.prompts == ("auto", "boat", "tree", "dog")
    assert renamed.boxes_xyxy[:, 0].tolist() == [0, 8, 12, 16]
    assert len(renamed.masks) == len(renamed.scores) == 4


def test_applying_to_nothing_gives_nothing():
    assert len(labelmap.apply(LabelMap("m"), no_proposals(Source("model")), CATEGORIES)) == 0
