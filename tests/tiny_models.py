"""One tiny model folder per backend, with random weights, for checks that hold for all of them."""

import json
from collections.abc import Callable
from pathlib import Path

import torch
from safetensors.torch import save_file
from tiny_grounding import save_tiny_grounding
from tiny_owl import randomise, save_tiny_owl

from swin_annotator.models.nets.mask_net import MaskNet
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.training import mask_folder
from swin_annotator.training.vocabulary import make_tokenizer


def save_tiny_mini(folder: Path) -> Path:
    """The embedded network's architecture, a few thousand weights."""
    tokenizer = make_tokenizer(["a photo of a red cat", "dog"] * 9, 80, 16)
    swin = SwinConfig(embed_dim=16, depths=(1, 1, 1, 1), heads=(1, 1, 2, 2), window=4, stem="conv")
    config = MiniConfig(
        vocabulary=tokenizer.get_vocab_size(), labels=("background", "road", "roof"), swin=swin, width=16, vector=16,
        text_width=16, text_layers=1, ssformer_width=16, upernet_width=8,
    )  # fmt: skip
    torch.manual_seed(0)
    network = MiniNet(config).eval()
    save_file({key: value.contiguous() for key, value in network.state_dict().items()}, folder / "model.safetensors")
    values = {"model_type": "swin-mini", "taught_phrases": ["cat"], "weights_id": "tiny", **config.to_dict()}
    (folder / "config.json").write_text(json.dumps(values))
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def save_tiny_upernet(folder: Path) -> Path:
    """transformers' UperNet over a Swin of one block per stage."""
    import transformers

    backbone = transformers.SwinConfig(
        embed_dim=8, depths=[1, 1, 1, 1], num_heads=[1, 1, 2, 2], window_size=3, image_size=64,
        out_features=["stage1", "stage2", "stage3", "stage4"],
    )  # fmt: skip
    labels = dict(enumerate(("wall", "road", "sky")))
    config = transformers.UperNetConfig(
        backbone_config=backbone, hidden_size=16, auxiliary_channels=8, auxiliary_in_channels=32, id2label=labels,
        label2id={name: index for index, name in labels.items()},
    )  # fmt: skip
    network = transformers.UperNetForSemanticSegmentation(config).eval()
    randomise(network)
    network.save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(json.dumps({"size": 64, "do_reduce_labels": True}))
    return folder


def save_tiny_classifier(folder: Path) -> Path:
    """transformers' Swin classifier of one block per stage, as its hub repositories hold it."""
    import transformers

    labels = dict(enumerate(("cat", "dog", "horse")))
    config = transformers.SwinConfig(
        embed_dim=8, depths=[1, 1, 2, 2], num_heads=[1, 1, 2, 2], window_size=3, image_size=96, id2label=labels,
        label2id={name: index for index, name in labels.items()},
    )  # fmt: skip
    network = transformers.SwinForImageClassification(config).eval()
    randomise(network)
    network.save_pretrained(folder)
    values = {"size": 96, "resample": 3, "image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]}
    (folder / "preprocessor_config.json").write_text(json.dumps(values))
    return folder


def save_untrained_mask(folder: Path) -> Path:
    """The refiner's network with random numbers."""
    torch.manual_seed(0)
    return mask_folder.write(MaskNet().state_dict(), folder)


def save_nothing(folder: Path) -> Path:
    """For backends without weights."""
    return folder


MAKERS: dict[str, tuple[str, Callable[[Path], Path]]] = {
    "owlvit": ("owl", lambda folder: save_tiny_owl(folder, "owlvit")),
    "owlv2": ("owl", lambda folder: save_tiny_owl(folder, "owlv2")),
    "grounding": ("grounding", save_tiny_grounding),
    "mini": ("mini", save_tiny_mini),
    "upernet": ("swin", save_tiny_upernet),
    "swin": ("swin-classifier", save_tiny_classifier),
    "fake": ("fake", save_nothing),
    "fake-segmenter": ("fake-segmenter", save_nothing),
    "fake-classifier": ("fake-classifier", save_nothing),
    "grabcut": ("grabcut", save_nothing),
    "mini-mask": ("mini-mask", save_untrained_mask),
}
"""Name of a check's subject to its backend and what saves it."""
