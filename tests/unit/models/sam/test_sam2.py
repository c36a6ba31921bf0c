import numpy as np
import pytest
import torch
import transformers
from tiny_transformers import SIDE, save_tiny_sam2
from torch.nn import functional

from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.errors import ModelError
from swin_annotator.models.base import ClickRefiner, Refiner, Task
from swin_annotator.models.catalog import adding
from swin_annotator.models.sam.second import Sam2Refiner, squeezed
from swin_annotator.models.weights.transformers_loading import quiet


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_tiny_sam2(tmp_path_factory.mktemp("sam2"))


@pytest.fixture(scope="module")
def refiner(folder):
    return Sam2Refiner.from_folder(folder, name="sam2", device="cpu", options={})


@pytest.fixture(scope="module")
def theirs(folder):
    with quiet():
        return transformers.Sam2Model.from_pretrained(folder, local_files_only=True).eval()


def picture(height, width):
    return np.random.default_rng(height).integers(0, 256, (height, width, 3), dtype=np.uint8)


def expected(theirs, rgb, **prompts):
    """transformers' own masks of an image, in the order of the prompts, and what it thinks of them."""
    height, width = rgb.shape[:2]
    with torch.inference_mode():
        answer = theirs(pixel_values=torch.from_numpy(squeezed(rgb, SIDE))[None], **prompts)
    large = functional.interpolate(answer.pred_masks[0].float(), (height, width), mode="bilinear", align_corners=False)
    return large.numpy() > 0, answer.iou_scores[0].numpy()


def scaled(rgb, corners):
    height, width = rgb.shape[:2]
    return torch.tensor(corners, dtype=torch.float32) * torch.tensor(
        [SIDE / width, SIDE / height] * (len(corners[0]) // 2)
    )


@pytest.mark.parametrize("size_hw", [(64, 64), (50, 90), (150, 40)])
def test_masks_equal_those_of_transformers(refiner, theirs, size_hw):
    rgb = picture(*size_hw)
    corners = [(3, 4, 23, 34), (0, 0, size_hw[1], size_hw[0])]
    found = refiner.refine(rgb, [(x, y, right - x, bottom - y) for x, y, right, bottom in corners])
    truths, _ = expected(theirs, rgb, input_boxes=scaled(rgb, corners)[None], multimask_output=False)
    assert truths.any()
    for mask, truth in zip(found, truths[:, 0], strict=True):
        assert mask.size_hw == size_hw
        if truth.any():
            assert (masks.decode(mask) == truth).mean() > 0.995  # rounding, where a logit is next to zero


def test_clicks_equal_those_of_transformers(refiner, theirs):
    rgb = picture(50, 90)
    one = Clicks((Click(30, 20, True),))
    truths, rated = expected(
        theirs, rgb, input_points=scaled(rgb, [(30, 20)])[None, None],
        input_labels=torch.ones(1, 1, 1, dtype=torch.int), multimask_output=True,
    )  # fmt: skip
    best = truths[0, int(rated[0].argmax())]
    found = masks.decode(refiner.refine_clicks(rgb, one))
    assert (found == best).mean() > 0.995 if best.any() else found.any()
    both = Clicks((Click(30, 20, True), Click(60, 40, False)), box=(5.0, 5.0, 60.0, 40.0))
    assert masks.area(refiner.refine_clicks(rgb, both)) > 0


def test_the_image_is_encoded_once(refiner, monkeypatch):
    calls = []
    encode = refiner.network.get_image_embeddings
    monkeypatch.setattr(refiner.network, "get_image_embeddings", lambda pixels: calls.append(1) or encode(pixels))
    rgb = picture(40, 61)
    refiner.refine(rgb, [(1.0, 1.0, 9.0, 9.0)])
    refiner.refine(rgb.copy(), [(5.0, 5.0, 20.0, 20.0)])
    assert len(calls) == 1


def test_it_is_known_by_its_folder(folder, refiner, tmp_path):
    assert isinstance(refiner, Refiner)
    assert isinstance(refiner, ClickRefiner)
    assert refiner.refine(picture(20, 20), []) == []
    spec = adding.spec_of_folder(folder)
    assert (spec.backend, spec.tasks, spec.asks) == ("sam2", (Task.REFINE,), ())
    (tmp_path / "config.json").write_text('{"model_type": "sam"}')
    with pytest.raises(ModelError, match="describes a 'sam' model; expected sam2"):
        Sam2Refiner.from_folder(tmp_path, name="sam2", device="cpu", options={})
