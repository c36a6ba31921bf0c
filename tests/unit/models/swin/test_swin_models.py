import json
import shutil

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from torch.nn import functional
from transformers.models.mask2former.image_processing_pil_mask2former import Mask2FormerImageProcessorPil

from swin_annotator.core import masks
from swin_annotator.core.types import Source
from swin_annotator.errors import ModelError, ModelOutOfMemory
from swin_annotator.models.base import Segmenter
from swin_annotator.models.nets import upsample
from swin_annotator.models.swin import queries as swin_queries
from swin_annotator.models.swin.own_folder import class_names
from swin_annotator.models.swin.queries import Reading, reading_of
from swin_annotator.models.swin.segmenter import SwinSegmenter
from swin_annotator.models.weights.transformers_loading import quiet

LABELS = ("wall", "road", "sky", "person", "background")
SWIN = {"embed_dim": 8, "depths": [1, 1, 1, 1], "num_heads": [1, 1, 2, 2], "window_size": 3, "image_size": 64}
SHORT_NAMES = {"id2label": dict(enumerate(LABELS)), "label2id": {name: i for i, name in enumerate(LABELS)}}
STAGES = ["stage1", "stage2", "stage3", "stage4"]


def picture(height, width, seed=0):
    coarse = np.random.default_rng(seed).integers(0, 256, (5, 6, 3), dtype=np.uint8)
    return np.ascontiguousarray(
        np.kron(coarse, np.ones((height // 5 + 1, width // 6 + 1, 1), np.uint8))[:height, :width]
    )


def save(network, folder, preprocessing):
    with torch.no_grad():
        generator = torch.Generator().manual_seed(0)
        for parameter in network.parameters():  # larger than at the start of training: answers that differ by place
            parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.1)
    with quiet():
        network.eval().save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(json.dumps(preprocessing))
    return folder


@pytest.fixture(scope="module")
def upernet(tmp_path_factory):
    backbone = transformers.SwinConfig(**SWIN, out_features=STAGES)
    config = transformers.UperNetConfig(
        backbone_config=backbone, hidden_size=16, auxiliary_channels=8, auxiliary_in_channels=32, **SHORT_NAMES
    )
    network = transformers.UperNetForSemanticSegmentation(config)
    return save(network, tmp_path_factory.mktemp("upernet"), {"size": 64, "do_reduce_labels": True})


def query_folder(folder, kind):
    backbone = transformers.SwinConfig(**SWIN, out_features=STAGES)
    if kind == "mask2former":
        config = transformers.Mask2FormerConfig(
            backbone_config=backbone, hidden_dim=32, feature_size=32, mask_feature_size=32, num_queries=12,
            encoder_layers=1, decoder_layers=2, num_attention_heads=2, dim_feedforward=16,
            encoder_feedforward_dim=16, **SHORT_NAMES,
        )  # fmt: skip
        network = transformers.Mask2FormerForUniversalSegmentation(config)
    else:
        decoder = transformers.DetrConfig(
            d_model=16, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2, decoder_attention_heads=2,
            encoder_ffn_dim=16, decoder_ffn_dim=16, num_queries=12,
        )  # fmt: skip
        config = transformers.MaskFormerConfig(
            backbone_config=backbone, decoder_config=decoder, fpn_feature_size=32, mask_feature_size=32, **SHORT_NAMES
        )
        network = transformers.MaskFormerForInstanceSegmentation(config)
    return save(network, folder, {"size": {"shortest_edge": 64, "longest_edge": 128}, "size_divisor": 32})


@pytest.fixture(scope="module")
def mask2former(tmp_path_factory):
    return query_folder(tmp_path_factory.mktemp("mask2former"), "mask2former")


def load(folder, name="tiny", **options):
    return SwinSegmenter.from_folder(folder, name=name, device="cpu", options=options)


def check(proposals, size_hw):
    assert len(proposals.masks) == len(proposals.categories) == len(proposals)
    assert (np.diff(proposals.scores) <= 0).all()
    assert ((proposals.scores >= 0) & (proposals.scores <= 1)).all()
    for box, mask in zip(proposals.boxes_xyxy, proposals.masks, strict=True):
        x, y, w, h = masks.bbox(mask)
        assert mask.size_hw == size_hw
        assert box.tolist() == [x, y, x + w, y + h]
        assert masks.area(mask) > 0


@pytest.mark.parametrize("size_hw", [(50, 90), (90, 50), (200, 40), (1, 30), (5, 5)])
def test_upernet_labels_equal_those_of_transformers(upernet, size_hw):
    segmenter = load(upernet)
    rgb = picture(*size_hw)
    labels, probabilities = segmenter.network.label_map(rgb)
    with quiet():
        reference = transformers.UperNetForSemanticSegmentation.from_pretrained(upernet).eval()
    pixels = torch.from_numpy(segmenter.network.pixels(rgb))[None]
    with torch.inference_mode():
        logits = reference(pixel_values=pixels).logits  # at input size
        full = functional.interpolate(logits, size=size_hw, mode="bilinear", align_corners=False)[0].softmax(0)
    chosen = full.gather(0, torch.from_numpy(labels.astype(int))[None])[0]
    # transformers interpolates twice, to the input and to the image; here it is once.
    assert (full.amax(0) - chosen).mean() < 0.02
    assert np.abs(probabilities - full.amax(0).numpy()).mean() < 0.1
    proposals = segmenter.segment(rgb)
    check(proposals, size_hw)
    assert "background" not in proposals.categories


@pytest.mark.parametrize("size_hw", [(64, 64), (65, 64), (101, 77), (33, 160), (160, 32)])
def test_upernet_logits_equal_those_of_transformers(upernet, size_hw):
    with quiet():
        reference = transformers.UperNetForSemanticSegmentation.from_pretrained(upernet).eval()
    pixels = torch.randn(2, 3, *size_hw, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        expected = reference.decode_head(reference.backbone(pixels).feature_maps)
        assert expected.std() > 0.1
        torch.testing.assert_close(load(upernet).network.forward(pixels), expected, atol=1e-4, rtol=1e-4)


def test_a_segmenter_says_what_it_is(upernet):
    segmenter = load(upernet, "tiny@1")
    assert isinstance(segmenter, Segmenter)
    assert segmenter.labels == LABELS[:-1]
    assert segmenter.segment(picture(60, 60)).source == Source("model", "tiny@1")


def test_the_auxiliary_head_is_not_needed(upernet, tmp_path):
    folder = tmp_path / "copy"
    shutil.copytree(upernet, folder)
    state = {k: v for k, v in load_file(folder / "model.safetensors").items() if not k.startswith("auxiliary_head.")}
    save_file(state, folder / "model.safetensors")
    rgb = picture(40, 60)
    assert np.array_equal(load(folder).network.label_map(rgb)[0], load(upernet).network.label_map(rgb)[0])


def test_answers_do_not_depend_on_earlier_images(upernet):
    segmenter = load(upernet)
    before = segmenter.network.label_map(picture(64, 64))[1]
    segmenter.segment(picture(20, 90, seed=3))
    assert np.array_equal(before, segmenter.network.label_map(picture(64, 64))[1])


@pytest.mark.parametrize("kind", ["mask2former", "maskformer"])
@pytest.mark.parametrize("reading", list(Reading))
def test_query_models_answer_in_every_reading(mask2former, tmp_path, kind, reading):
    folder = mask2former if kind == "mask2former" else query_folder(tmp_path, kind)
    for size_hw in ((50, 90), (90, 31)):
        check(load(folder, reading=reading).segment(picture(*size_hw)), size_hw)


def outputs_for(classes, logits):
    logit = torch.from_numpy(np.log(np.maximum(classes, 1e-9)))[None]
    return transformers.models.mask2former.modeling_mask2former.Mask2FormerForUniversalSegmentationOutput(
        class_queries_logits=logit, masks_queries_logits=torch.from_numpy(logits)[None]
    )


def queries(seed=0, count=4, cells=(96, 96)):
    """Round objects in a row, each with a sure class."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[: cells[0], : cells[1]]
    centres = np.linspace(0.15, 0.85, count) * cells[1]
    logits = np.stack([9 - 0.8 * np.hypot(rows - cells[0] / 2, columns - c) for c in centres]).astype(np.float32)
    classes = rng.dirichlet(np.ones(len(LABELS) + 1), count).astype(np.float32) * 0.2
    classes[np.arange(count), rng.integers(0, len(LABELS) - 1, count)] += 0.8
    return classes, logits


def test_instances_equal_those_of_transformers():
    classes, logits = queries()
    size_hw = (120, 200)
    found = swin_queries.instances(classes, logits, size_hw, LABELS, Source("model"))
    reference = Mask2FormerImageProcessorPil().post_process_instance_segmentation(
        outputs_for(classes, logits), threshold=0.5, target_sizes=[size_hw], return_binary_maps=True
    )[0]
    assert len(reference["segments_info"]) == len(found) == 4
    expected = sorted(
        zip(reference["segments_info"], reference["segmentation"], strict=True), key=lambda s: -s[0]["score"]
    )
    for i, (info, mask) in enumerate(expected):
        assert found.categories[i] == LABELS[info["label_id"]]
        assert found.scores[i] == pytest.approx(info["score"], abs=0.02)
        ours, theirs = masks.decode(found.masks[i]), mask.numpy() > 0
        assert (ours & theirs).sum() / (ours | theirs).sum() > 0.9


def test_semantic_regions_equal_those_of_transformers():
    classes, logits = queries()
    size_hw = (120, 200)
    probability = 1 / (1 + np.exp(-logits))
    values = np.einsum("qc,qhw->chw", classes[:, :-1], probability)
    labels, _ = upsample.winners(values, size_hw, total=values.sum(axis=0))
    reference = Mask2FormerImageProcessorPil().post_process_semantic_segmentation(
        outputs_for(classes, logits), target_sizes=[size_hw]
    )[0]
    assert (labels == reference.numpy()).mean() > 0.99
    check(swin_queries.semantic(classes, logits, size_hw, LABELS, Source("model")), size_hw)


def test_panoptic_things_are_those_of_the_official_rule():
    classes, logits = queries()
    size_hw = (120, 200)
    found = swin_queries.panoptic(classes, logits, size_hw, LABELS, Source("model"))
    probability = torch.from_numpy(logits).sigmoid()[None]
    probability = functional.interpolate(probability, size=size_hw, mode="bilinear", align_corners=False)[0].numpy()
    score = classes[:, :-1].max(axis=1)
    owner = (score[:, None, None] * probability).argmax(axis=0)
    expected = [(owner == k) & (probability[k] >= 0.5) for k in range(4)]
    assert len(found) == 4
    for mask in found.masks:
        ours = masks.decode(mask)
        assert max((ours & e).sum() / (ours | e).sum() for e in expected) > 0.95
    total = np.sum([masks.decode(mask) for mask in found.masks], axis=0)
    assert total.max() == 1


def test_panoptic_stuff_is_fused_into_regions():
    classes = np.zeros((3, 134), np.float32)
    classes[[0, 1, 2], [100, 100, 0]] = 0.9
    logits = np.full((3, 16, 16), -9, np.float32)
    logits[0, :, :5] = logits[1, :, 5:10] = logits[2, :, 12:] = 9
    names = tuple(f"label {i}" for i in range(133))
    found = swin_queries.panoptic(classes, logits, (64, 64), names, Source("model"))
    assert sorted(found.categories) == ["label 0", "label 100"]
    nothing = np.eye(134, dtype=np.float32)[[133, 133, 133]]
    assert len(swin_queries.panoptic(nothing, logits, (64, 64), names, Source("model"))) == 0


def test_the_same_object_is_told_once():
    classes, logits = queries(count=2)
    twice = swin_queries.instances(classes[[0, 0, 1]], logits[[0, 0, 1]], (90, 90), LABELS, Source("model"))
    assert len(twice) == 2


@pytest.mark.parametrize(
    ("asked", "names", "labels", "reading"),
    [
        ("semantic", ("mask2former-swin-tiny-coco-instance",), 80, Reading.SEMANTIC),
        (None, ("facebook/mask2former-swin-tiny-coco-instance", "x"), 133, Reading.INSTANCE),
        (None, ("mine", "mask2former-swin-base-ade-semantic"), 80, Reading.SEMANTIC),
        (None, ("m", "coco-panoptic"), 80, Reading.PANOPTIC),
        (None, ("m", "f"), 133, Reading.PANOPTIC),
        (None, ("m", "f"), 150, Reading.SEMANTIC),
        (None, ("m", "f"), 7, Reading.INSTANCE),
    ],
)
def test_how_a_checkpoint_is_read(asked, names, labels, reading):
    assert reading_of(asked, names, {"id2label": dict.fromkeys(range(labels), "x")}) == reading


def test_an_unknown_reading_is_told():
    with pytest.raises(ModelError, match="Unknown reading"):
        reading_of("both", ("m",), {})


def test_names_with_a_reduced_label_lose_their_first(tmp_path):
    names = {1: "wall", 0: "no label", 2: "road"}
    assert class_names(names, 3, tmp_path) == ("no label", "wall", "road")
    assert class_names(names, 2, tmp_path) == ("wall", "road")
    assert class_names({0: " ", 1: "road"}, 2, tmp_path) == ("class 1", "road")  # every category has a name
    with pytest.raises(ModelError, match="names 3 labels"):
        class_names(names, 7, tmp_path)


def broken(folder, tmp_path, change):
    copy = tmp_path / "broken"
    shutil.copytree(folder, copy)
    config = json.loads((copy / "config.json").read_text())
    state = load_file(copy / "model.safetensors")
    change(config, state)
    (copy / "config.json").write_text(json.dumps(config))
    save_file(state, copy / "model.safetensors")
    return copy


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda config, state: state.pop("decode_head.classifier.weight"), "head.classifier.weight is missing"),
        (lambda config, state: config.update(hidden_size=24), "of shape"),
        (lambda config, state: config.update(hidden_size="wide"), "hidden_size 'wide'"),
        (lambda config, state: config.update(pool_scales=[1, 2]), r"pool_scales \[1, 2\]; expected \[1, 2, 3, 6\]"),
        (lambda config, state: config.update(id2label={"0": "wall", "1": "sky"}), "names 2 labels, expected 5"),
        (lambda config, state: state["decode_head.classifier.bias"].fill_(torch.nan), "not finite in decode_head"),
        (
            lambda config, state: [state.pop(name) for name in list(state) if name.startswith("decode_head.psp")],
            r"lack head\.pooling\.convs",
        ),
        (
            lambda config, state: [state.pop(name) for name in list(state) if name.startswith("decode_head.")],
            "holds no UperNet head",
        ),
        (lambda config, state: config.update(backbone_config="resnet"), "does not describe its backbone"),
        (lambda config, state: config.update(backbone="timm/resnet18"), "names its backbone"),
        (lambda config, state: config["backbone_config"].update(num_heads=[3, 1, 2, 2]), "do not divide"),
        (lambda config, state: config["backbone_config"].update(depths="many"), "can't be built"),
        (lambda config, state: config.update(model_type="bert"), "expected upernet, "),
    ],
)
def test_a_broken_folder_is_told_in_one_sentence(upernet, tmp_path, change, sentence):
    with pytest.raises(ModelError, match=sentence) as caught:
        load(broken(upernet, tmp_path, change))
    assert "\n" not in caught.value.message
    assert caught.value.hint


def test_an_answer_that_is_not_finite_is_told(upernet):
    segmenter = load(upernet)
    segmenter.network.forward = lambda pixels: torch.full((1, 5, 8, 8), torch.nan)
    with pytest.raises(ModelError, match="not finite"):
        segmenter.segment(picture(30, 30))


def test_running_out_of_memory_is_told(upernet):
    segmenter = load(upernet)

    def too_much(pixels):
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory")

    segmenter.network.forward = too_much
    with pytest.raises(ModelOutOfMemory):
        segmenter.segment(picture(30, 30))
