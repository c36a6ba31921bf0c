"""The text path equals transformers' own forward pass and post-processing, before NMS."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tiny_owl import KINDS, randomise, save_tiny_owl, save_tokenizer, scene
from torch.utils._python_dispatch import TorchDispatchMode
from transformers import CLIPTokenizer, Owlv2Config, Owlv2Processor, OwlViTProcessor
from transformers.models.owlv2.image_processing_pil_owlv2 import Owlv2ImageProcessorPil
from transformers.models.owlvit.image_processing_pil_owlvit import OwlViTImageProcessorPil

from swin_annotator.core import decode, geometry
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.models.owl import preprocess
from swin_annotator.models.owl.detector import OwlDetector
from swin_annotator.models.owl.preprocess import OwlPreprocessing

PHRASES = ("red cat", "Dog", "a photo of a traffic-light, at night", "x")
PROCESSORS: dict[str, tuple[Any, Any]] = {
    "owlvit": (OwlViTProcessor, OwlViTImageProcessorPil),
    "owlv2": (Owlv2Processor, Owlv2ImageProcessorPil),
}


def reference(folder: Path, kind: str, rgb: np.ndarray, side: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scores, labels and clipped boxes of every token, by transformers alone."""
    processor_class, image_class = PROCESSORS[kind]
    processor = processor_class(
        image_class(size={"height": side, "width": side}), CLIPTokenizer.from_pretrained(folder)
    )
    model = KINDS[kind][1].from_pretrained(folder).eval()
    inputs = processor(text=[list(PHRASES)], images=rgb, return_tensors="pt", truncation=True, max_length=16)
    with torch.inference_mode():
        outputs = model(**inputs)
    size_hw = rgb.shape[:2]
    found = processor.post_process_grounded_object_detection(outputs, threshold=-1.0, target_sizes=[size_hw])[0]
    boxes = geometry.clip_xyxy(found["boxes"].numpy(), size_hw)
    return found["scores"].numpy(), found["labels"].numpy(), boxes


def differences(folder: Path, kind: str, rgb: np.ndarray, side: int) -> tuple[float, float, float]:
    """Largest difference of scores, of boxes relative to the longer side, and the share of different labels."""
    detector = OwlDetector.from_folder(folder, name="owl", device="cpu", options={})
    embedding = detector.embed(rgb)
    queries = detector.encode_text([TextPrompt(phrase, (phrase,)) for phrase in PHRASES], Template.BARE)
    scores = decode.score(embedding, queries)
    wanted_scores, wanted_labels, wanted_boxes = reference(folder, kind, rgb, side)
    assert np.ptp(wanted_scores) > 0.05, "the reference must have something to say"
    return (
        float(np.abs(scores.max(axis=1) - wanted_scores).max()),
        float(np.abs(embedding.boxes_xyxy - wanted_boxes).max()) / max(rgb.shape[:2]),
        float((scores.argmax(axis=1) != wanted_labels).mean()),
    )


@pytest.fixture(scope="module", params=["owlvit", "owlv2"])
def tiny(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    return request.param, save_tiny_owl(tmp_path_factory.mktemp(request.param), request.param)


@pytest.mark.parametrize("size_hw", [(96, 96), (200, 200), (90, 160), (160, 90), (360, 640), (640, 360), (41, 41)])
def test_text_path_equals_transformers(tiny: tuple[str, Path], size_hw: tuple[int, int]) -> None:
    kind, folder = tiny
    score, box, label = differences(folder, kind, scene(*size_hw), 96)
    assert score < 1e-4
    assert box < 1e-4
    assert label == 0


@pytest.mark.parametrize("side", [96, 128])
@pytest.mark.parametrize(
    "size_hw",
    [(1, 1), (3, 3), (5, 400), (400, 5), (64, 96), (96, 96), (97, 55), (300, 400), (400, 300), (2000, 30), (30, 2000)],
)
def test_preprocessing_equals_transformers(size_hw: tuple[int, int], side: int) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (*size_hw, 3), np.uint8)
    rgb.flags.writeable = False
    size = {"height": side, "width": side}
    for processor, pad in ((Owlv2ImageProcessorPil(size=size), True), (OwlViTImageProcessorPil(size=size), False)):
        channels = {"input_data_format": "channels_last"}
        wanted = processor(rgb.astype(np.uint8), return_tensors="np", **channels)["pixel_values"][0]
        assert np.abs(OwlPreprocessing(side, pad)(rgb) - wanted).max() < 1e-5


@pytest.mark.parametrize("size_hw", [(900, 1200), (1200, 900)])
def test_of_a_large_image_only_a_part_is_ever_held_in_floats(size_hw: tuple[int, int]) -> None:
    held = 0

    class Watched(TorchDispatchMode):
        def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            nonlocal held
            made = function(*args, **(kwargs or {}))
            if isinstance(made, torch.Tensor) and made.is_floating_point():
                held = max(held, made.untyped_storage().nbytes())
            return made

    with Watched():
        found = preprocess.fit_in_square(np.full((*size_hw, 3), 255, np.uint8), 64)
    assert 0 < held < 0.2 * 12 * size_hw[0] * size_hw[1]
    assert found[2:40, 0].min() == pytest.approx(1, abs=1e-6)


@pytest.mark.slow
def test_full_owlv2_base_equals_transformers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """google/owlv2-base-patch16's configuration with random weights: 155 M of them, 3600 tokens."""
    config = Owlv2Config(vision_config={"image_size": 960})
    # The tiny tokenizer's end mark must be the highest id of the full vocabulary too.
    model = KINDS["owlv2"][1](config).eval()
    randomise(model)
    model.save_pretrained(tmp_path)
    save_tokenizer(tmp_path)
    for size_hw in ((720, 720), (1080, 1920), (1920, 1080)):
        score, box, label = differences(tmp_path, "owlv2", scene(*size_hw), 960)
        with capsys.disabled():
            print(f"{size_hw}: score {score:.1e}, box {box:.1e}, labels {label:.1e}")
        assert score < 1e-4
        assert box < 1e-4
        assert label < 1e-3
