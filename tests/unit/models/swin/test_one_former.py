import numpy as np
import pytest
import torch
import transformers
from tiny_owl import scene
from tiny_transformers import save_tiny_oneformer
from transformers.models.oneformer.image_processing_pil_oneformer import OneFormerImageProcessorPil

from swin_annotator.core import masks
from swin_annotator.core.types import Source
from swin_annotator.errors import ModelError
from swin_annotator.models.base import Task
from swin_annotator.models.catalog import adding
from swin_annotator.models.swin.segmenter import SwinSegmenter
from swin_annotator.models.swin.task import task_tokens, things_of
from swin_annotator.models.weights.transformers_loading import quiet

LABELS = ("wall", "road", "sky", "person", "car")
THINGS = [3, 4]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_tiny_oneformer(tmp_path_factory.mktemp("oneformer"), LABELS, THINGS)


def theirs(folder, rgb, task):
    """What transformers' own tokenizer, pixels and network make of an image."""
    with quiet():
        network = transformers.OneFormerForUniversalSegmentation.from_pretrained(folder, local_files_only=True).eval()
    processor = OneFormerImageProcessorPil(size={"shortest_edge": 64, "longest_edge": 128}, repo_path=None)
    pixels = processor.preprocess(rgb, input_data_format="channels_last", return_tensors="pt")["pixel_values"]
    tokenizer = transformers.CLIPTokenizer.from_pretrained(folder, local_files_only=True)
    text = transformers.OneFormerProcessor._preprocess_text(_Held(tokenizer), [f"the task is {task}"], max_length=77)
    with torch.inference_mode():
        answer = network(pixel_values=pixels, task_inputs=text)
    (labels,) = processor.post_process_semantic_segmentation(answer, target_sizes=[rgb.shape[:2]])
    return answer, text, labels.numpy()


class _Held:
    def __init__(self, tokenizer):
        self.tokenizer = tokenizer


def load(folder, **options):
    return SwinSegmenter.from_folder(folder, name="m@1", device="cpu", options=options)


@pytest.mark.parametrize("task", ["semantic", "instance", "panoptic"])
def test_queries_equal_those_of_transformers(folder, task):
    rgb = scene(60, 90)
    answer, text, labels = theirs(folder, rgb, task)
    assert task_tokens(folder, task, 77).tolist() == text.tolist()
    segmenter = load(folder, reading=task)
    classes, logits = segmenter.network.queries(rgb)
    np.testing.assert_allclose(classes, answer.class_queries_logits[0].softmax(-1).numpy(), atol=1e-4)
    np.testing.assert_allclose(logits, answer.masks_queries_logits[0].numpy(), atol=1e-3)
    assert type(segmenter.network.network.model.pixel_level_module.encoder).__name__ == "_Inside", "our Swin is inside"
    found = segmenter.segment(rgb)
    assert set(found.categories) <= set(LABELS)
    if task == "instance":
        assert set(found.categories) <= {LABELS[i] for i in THINGS}
    if task == "semantic":
        for mask, name in zip(found.masks, found.categories, strict=True):
            inside = masks.decode(mask)
            assert (labels[inside] == LABELS.index(name)).mean() > 0.97  # transformers interpolates in other steps


def test_the_three_tasks_are_told_apart(folder):
    rgb = scene(60, 90)
    answers = [load(folder, reading=task).network.queries(rgb)[1] for task in ("semantic", "instance")]
    assert np.abs(answers[0] - answers[1]).max() > 1e-3
    assert load(folder, reading="panoptic").network.things == frozenset(THINGS)
    assert load(folder, reading="panoptic").network(rgb, Source("model", "m")).source.model == "m"


def test_what_is_a_thing_is_read_or_unknown():
    assert things_of({"metadata": {"thing_ids": [0, 2]}}, 3) == frozenset({0, 2})
    assert things_of({"metadata": {"thing_ids": [7]}}, 3) is None
    assert things_of({"metadata": {"thing_ids": "no"}}, 3) is None
    assert things_of({}, 3) is None


def test_a_folder_without_its_tokenizer_is_told(folder, tmp_path):
    for path in folder.iterdir():
        if path.name != "vocab.json":
            (tmp_path / path.name).write_bytes(path.read_bytes())
    with pytest.raises(ModelError, match="holds no tokenizer; expected tokenizer"):
        load(tmp_path)
    spec = adding.spec_of_folder(folder)
    assert (spec.backend, spec.tasks) == ("swin", (Task.SEGMENT,))
