import contextlib
import io
import json
import random
from pathlib import Path

import numpy as np
import pytest
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from swin_annotator.engine.evaluate import evaluate
from swin_annotator.errors import LabelFileError

SIDE = 100


def _box(rng: random.Random) -> list[float]:
    x, y = rng.uniform(0, 60), rng.uniform(0, 60)
    return [x, y, rng.uniform(8, 35), rng.uniform(8, 35)]


def _truth(seed: int) -> dict:
    rng = random.Random(seed)
    images = [{"id": i, "file_name": f"d/{i}.jpg", "width": SIDE, "height": SIDE} for i in range(1, 9)]
    annotations = []
    for image in images:
        for _ in range(rng.randint(0, 6)):
            x, y, w, h = box = _box(rng)
            ring = [x, y, x + w, y, x + w, y + h, x + w / 5, y + h, x, y + h * 4 / 5]
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": image["id"],
                    "category_id": rng.choice([4, 9, 11]),
                    "bbox": box,
                    "area": w * h / 2,
                    "segmentation": [ring],
                    "iscrowd": int(rng.random() < 0.1),
                }
            )
    categories = [{"id": 11, "name": "last first"}, {"id": 4, "name": "a"}, {"id": 9, "name": "b"}]
    return {"images": images, "categories": categories, "annotations": annotations}


def _results(truth: dict, seed: int) -> list[dict]:
    rng = random.Random(seed)
    results = []
    for row in truth["annotations"]:
        for _ in range(rng.randint(0, 2)):
            x, y, w, h = (v + rng.uniform(-4, 4) for v in row["bbox"])
            results.append(
                {k: row[k] for k in ("image_id", "category_id")} | {"bbox": [x, y, w, h], "score": rng.random()}
            )
    for _ in range(20):
        results.append({"image_id": rng.randint(1, 8), "category_id": 4, "bbox": _box(rng), "score": rng.random()})
    return results


def _reference(truth: Path, results: list[dict], iou: str) -> np.ndarray:
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO(str(truth))
        run = COCOeval(coco, coco.loadRes(json.loads(json.dumps(results))), iou)
        run.evaluate()
        run.accumulate()
        run.summarize()
    return run.stats


@pytest.fixture
def truth(tmp_path: Path) -> Path:
    path = tmp_path / "truth.json"
    path.write_text(json.dumps(_truth(1)))
    return path


def _save(tmp_path: Path, content: object, name: str = "predictions.json") -> Path:
    path = tmp_path / name
    path.write_text(json.dumps(content))
    return path


@pytest.mark.parametrize("iou", ["bbox", "segm"])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_results_list_scores_as_pycocotools_says(tmp_path: Path, truth: Path, iou: str, seed: int, capsys) -> None:
    results = _results(json.loads(truth.read_text()), seed)
    stats = _reference(truth, results, iou)
    found = evaluate(truth, _save(tmp_path, results), iou=iou)
    assert (found.ap, found.ap50, found.ap75) == pytest.approx(tuple(stats[:3]), abs=1e-9)
    assert found.ap > 0.05
    assert found.predictions == len(results)
    assert found.notes == ()
    assert capsys.readouterr().out == ""


def test_classes_keep_their_names_and_order_and_give_the_mean(tmp_path: Path, truth: Path) -> None:
    found = evaluate(truth, _save(tmp_path, _results(json.loads(truth.read_text()), 3)))
    assert [score.name for score in found.classes] == ["last first", "a", "b"]
    assert np.mean([score.ap for score in found.classes]) == pytest.approx(found.ap)
    only_a = [r for r in _results(json.loads(truth.read_text()), 3) if r["category_id"] == 4]
    alone = {score.name: score for score in evaluate(truth, _save(tmp_path, only_a)).classes}
    assert alone["a"].ap == pytest.approx({score.name: score for score in found.classes}["a"].ap)
    assert alone["b"].ap == 0


def test_a_whole_file_is_matched_by_names_whatever_its_ids(tmp_path: Path, truth: Path) -> None:
    content = json.loads(truth.read_text())
    results = _results(content, 4)
    whole = {
        "images": [
            {**image, "id": 900 - image["id"], "file_name": f"C:\\x\\{image['file_name']}"}
            for image in content["images"]
        ],
        "categories": [
            {"id": 1, "name": "b"},
            {"id": 2, "name": "a"},
            {"id": 3, "name": "last first"},
            {"id": 4, "name": "?"},
        ],
        "annotations": [
            {**r, "id": i, "image_id": 900 - r["image_id"], "category_id": {9: 1, 4: 2, 11: 3}[r["category_id"]]}
            for i, r in enumerate(results, 1)
        ],
    }
    clipped = [r for r in results if min(r["bbox"]) >= 0 and r["bbox"][0] + r["bbox"][2] <= SIDE]
    whole["annotations"] = [a for a, r in zip(whole["annotations"], results, strict=True) if r in clipped]
    a = evaluate(truth, _save(tmp_path, whole))
    b = evaluate(truth, _save(tmp_path, clipped))
    assert (a.ap, a.ap50) == pytest.approx((b.ap, b.ap50))
    assert a.ap > 0.05
    assert any("?" in note for note in a.notes)


def test_a_truth_against_itself_is_perfect(truth: Path) -> None:
    for iou in ("bbox", "segm"):
        found = evaluate(truth, truth, iou=iou)
        assert found.ap == pytest.approx(1)
        assert any("no score" in note for note in found.notes)


def test_nothing_found_scores_nothing(tmp_path: Path, truth: Path) -> None:
    found = evaluate(truth, _save(tmp_path, []))
    assert (found.ap, found.ap50, found.predictions) == (0, 0, 0)


def test_predictions_elsewhere_are_told(tmp_path: Path, truth: Path) -> None:
    bad = [
        {"image_id": 77, "category_id": 4, "bbox": [1, 1, 2, 2], "score": 1},
        {"image_id": 1, "category_id": 77, "bbox": [1, 1, 2, 2], "score": 1},
        {"image_id": 1, "category_id": 4, "score": 1},
        "no object",
    ]
    found = evaluate(truth, _save(tmp_path, bad))
    assert found.predictions == 0
    assert "4 of 4" in found.notes[0]
    whole = {"images": [{"id": 1, "file_name": "zzz.jpg"}], "categories": [{"id": 1, "name": "a"}], "annotations": []}
    assert any("Not in the truth" in note for note in evaluate(truth, _save(tmp_path, whole)).notes)


def test_a_category_without_truth_has_no_figure(tmp_path: Path) -> None:
    content = _truth(1)
    content["categories"].append({"id": 12, "name": "rare"})
    truth = _save(tmp_path, content, "truth.json")
    found = evaluate(truth, truth)
    assert found.classes[-1].ap is None
    assert found.ap == pytest.approx(1)


def test_crowded_images_meet_the_limit_of_coco(tmp_path: Path) -> None:
    boxes = [[x * 5, y * 5, 4, 4] for x in range(12) for y in range(12)]
    content = {
        "images": [{"id": 1, "file_name": "a.jpg", "width": SIDE, "height": SIDE}],
        "categories": [{"id": 1, "name": "cell"}],
        "annotations": [{"id": i, "image_id": 1, "category_id": 1, "bbox": box} for i, box in enumerate(boxes, 1)],
    }
    truth = _save(tmp_path, content, "truth.json")
    assert any("best 100" in note for note in evaluate(truth, truth).notes)


def test_what_cannot_be_measured_is_said(tmp_path: Path, truth: Path) -> None:
    empty = _save(tmp_path, {"images": [], "annotations": []}, "empty.json")
    with pytest.raises(LabelFileError, match="no objects"):
        evaluate(empty, truth)
    with pytest.raises(LabelFileError, match="results list"):
        evaluate(_save(tmp_path, []), truth)
    with pytest.raises(LabelFileError, match="does not exist"):
        evaluate(truth, tmp_path / "missing.json")
    with pytest.raises(ValueError, match="bbox or segm"):
        evaluate(truth, truth, iou="keypoints")
    sizeless = _truth(1)
    for image in sizeless["images"]:
        del image["width"]
    with pytest.raises(LabelFileError, match="width"):
        evaluate(_save(tmp_path, sizeless, "sizeless.json"), truth, iou="segm")


@pytest.mark.parametrize("as_list", [True, False])
def test_as_one_class_names_do_not_matter(tmp_path: Path, truth: Path, as_list: bool) -> None:
    content = json.loads(truth.read_text())
    wrong_names = [row | {"category_id": 4, "score": 0.5} for row in content["annotations"]]
    whole = content | {"annotations": wrong_names, "categories": [{"id": 4, "name": "anything"}]}
    found = _save(tmp_path, wrong_names if as_list else whole)
    result = evaluate(truth, found, one_class=True)
    assert result.ap == pytest.approx(1.0)
    assert [score.name for score in result.classes] == ["object"]
    assert evaluate(truth, found).ap < 0.5


def test_a_truth_that_had_to_be_mended_is_told(tmp_path: Path) -> None:
    truth = _truth(3)
    sound, odd = tmp_path / "sound.json", tmp_path / "odd.json"
    sound.write_text(json.dumps(truth))
    truth["annotations"][0]["bbox"][2] = 2 * SIDE  # leaves the image, so it is cut; pycocotools would not
    truth["annotations"][0]["segmentation"] = []
    odd.write_text(json.dumps(truth))
    assert evaluate(sound, sound).notes == ("27 predictions have no score and count as certain.",)
    assert any("odd.json has entries that were mended" in note for note in evaluate(odd, sound).notes)
    assert any("odd.json has entries that were mended" in note for note in evaluate(sound, odd).notes)


@pytest.mark.parametrize("as_list", [True, False])
@pytest.mark.parametrize("other", ["cafe\u0301", "caf\u00e9"])
def test_categories_of_one_name_are_one_class_however_its_letters_are_composed(
    tmp_path: Path, other: str, as_list: bool
) -> None:
    content = _truth(1)
    content["categories"] = [{"id": i, "name": name} for i, name in ((4, "caf\u00e9"), (9, other), (11, "c"))]
    for row in content["annotations"]:
        row |= {"iscrowd": 0, "score": 0.5}
    path, predictions = tmp_path / "truth.json", tmp_path / "predictions.json"
    path.write_text(json.dumps(content))
    predictions.write_text(json.dumps(content["annotations"] if as_list else content))
    result = evaluate(path, predictions)
    assert [score.name for score in result.classes] == ["caf\u00e9", "c"]
    assert result.ap == pytest.approx(1)
    assert sum(score.predictions for score in result.classes) == len(content["annotations"])
