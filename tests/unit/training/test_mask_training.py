"""Crops that teach outlines, and that the decoder learns from them."""

from itertools import islice

import cv2
import numpy as np
import torch

from swin_annotator.models.nets.mask_net import SIDE, MaskNet
from swin_annotator.training import mask_fit, outlines
from swin_annotator.training.cut_scenes import CutScenes
from swin_annotator.training.cutouts import Cutout
from swin_annotator.training.mask_fit import Lessons
from swin_annotator.training.outlines import Outlined


def library() -> list[Cutout]:
    """Discs, squares and crosses in one colour each."""
    found = []
    for n, colour in enumerate(((220, 40, 40), (40, 200, 60), (50, 60, 230))):
        rgba = np.zeros((80, 80, 4), np.uint8)
        rgba[..., :3] = colour
        if n == 0:
            cv2.circle(rgba, (40, 40), 38, (*colour, 255), -1)
        elif n == 1:
            rgba[4:76, 4:76, 3] = 255
        else:
            rgba[30:50, :, 3] = rgba[:, 30:50, 3] = 255
        found.append(Cutout(rgba, f"clip:{n}", "shapes", (), f"f{n}"))
    return found


def test_a_target_fills_its_box_and_moves_with_the_crop() -> None:
    mask = np.zeros((100, 140), bool)
    mask[20:60, 30:110] = True
    rgb = np.where(mask[..., None], 255, 0).astype(np.uint8).repeat(3, -1)
    for lesson in outlines.of_photo(np.random.default_rng(2), rgb, [Outlined((30, 20, 80, 40), mask)], 12):
        shown = cv2.resize(lesson.crop.pixels, (SIDE // 2, SIDE // 2), interpolation=cv2.INTER_AREA).mean(-1)
        like = np.corrcoef(shown.ravel(), lesson.target.ravel().astype(float))[0, 1]
        assert abs(like) > 0.97  # crops may be shown inverted
        hint = cv2.resize(lesson.crop.hints[0], (SIDE // 2, SIDE // 2), interpolation=cv2.INTER_AREA)
        inside = (hint > 0.5) & (lesson.target > 127)
        assert inside.sum() / ((hint > 0.5) | (lesson.target > 127)).sum() > 0.6


def test_hidden_parts_of_cut_outs_are_not_taught() -> None:
    rng, scenes = np.random.default_rng(0), CutScenes(library(), [])
    lessons = [lesson for _ in range(12) for lesson in outlines.of_cutouts(rng, scenes)]
    assert len(lessons) > 20
    assert all(0.05 < (lesson.target > 127).mean() < 0.7 for lesson in lessons)
    cut = list(outlines.cutouts_of([(np.zeros((90, 90, 3), np.uint8), [Outlined((10, 10, 50, 50), np.tri(90) > 0)])]))
    assert cut[0].rgba.shape == (50, 50, 4)


def test_the_decoder_learns_and_the_maps_below_stay(monkeypatch) -> None:
    torch.manual_seed(0)
    net = MaskNet()
    before = {name: value.clone() for name, value in net.imagenet.state_dict().items()}
    clock = iter(range(10_000))
    monkeypatch.setattr(mask_fit.time, "monotonic", lambda: next(clock))
    monkeypatch.setattr(mask_fit, "BATCH", 8)
    lessons = iter(Lessons(None, library(), 1))
    told: list[str] = []
    mask_fit.fit(net, lessons, minutes=101 / 60, report=told.append)
    assert all(torch.equal(before[name], value) for name, value in net.imagenet.state_dict().items())
    few = list(islice(lessons, 24))
    pixels = torch.from_numpy(np.stack([each.crop.pixels for each in few])).permute(0, 3, 1, 2).float()
    hints = torch.from_numpy(np.stack([each.crop.hints for each in few]))
    truth = torch.from_numpy(np.stack([each.target for each in few])) > 127
    with torch.inference_mode():
        found = net(pixels, hints) > 0
    boxes = torch.nn.functional.avg_pool2d(hints[:, :1], 2)[:, 0] > 0.5
    better = mask_fit.overlap(found, truth).mean() - mask_fit.overlap(boxes, truth).mean()
    assert better > 0.05
    assert len(told) == 2
