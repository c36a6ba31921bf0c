"""Swin segmenters behind one face: UperNet, Mask2Former, MaskFormer and SSFormer from a local folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Source
from swin_annotator.models import device as devices
from swin_annotator.models import weights
from swin_annotator.models.base import Rgb
from swin_annotator.models.ssformer import load_ssformer
from swin_annotator.models.swin_queries import Reading, load_queries, reading_of
from swin_annotator.models.swin_semantic import load_upernet

MODEL_TYPES = ("upernet", "mask2former", "maskformer", "ssformer")


class Network(Protocol):
    """What each family gives."""

    labels: tuple[str, ...]

    def __call__(self, rgb: Rgb, source: Source) -> Proposals:
        """Proposals with masks at image size, best first."""
        ...


class SwinSegmenter:
    """Proposes masks for the labels that a Swin segmentation model was trained on.

    Args:
        network: of one of the families.
        name: name and revision, kept in every proposal.
    """

    def __init__(self, network: Network, *, name: str) -> None:
        self.name = name
        self.labels = network.labels
        self._network = network

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> SwinSegmenter:
        """The segmenter in a folder; ``config.json`` tells the family.

        Args:
            folder: ``config.json`` and weights, as transformers saves UperNet, Mask2Former and MaskFormer or as
                ``models.ssformer`` saves SSFormer; optionally ``preprocessor_config.json``.
            name: name and revision.
            device: ``cuda``, ``mps`` or ``cpu``.
            options: ``precision``: ``float32`` (default) or ``bfloat16``; ``reading``: ``instance``, ``semantic`` or
                ``panoptic``, for query models whose name does not tell.

        Raises:
            ModelError: a file is missing, damaged, of another architecture, or holds more than weights.
            ModelOutOfMemory: the weights did not fit.
        """
        bfloat16 = devices.pick_precision(device, options) == "bfloat16"
        config = weights.read_config(folder, MODEL_TYPES)
        devices.use_threads()
        network: Network
        with devices.guard_memory(name):
            if config["model_type"] == "upernet":
                network = load_upernet(folder, config, device=device, bfloat16=bfloat16)
            elif config["model_type"] == "ssformer":
                network = load_ssformer(folder, config, device=device, bfloat16=bfloat16)
            else:
                reading: Reading = reading_of(options.get("reading"), (name, folder.name), config)
                network = load_queries(folder, config, reading, device=device, bfloat16=bfloat16)
        return cls(network, name=name)

    def segment(self, rgb: Rgb, embedding: ImageEmbedding | None = None) -> Proposals:
        """Proposals with masks at image size, best first; ``categories`` are the model's own labels.

        Args:
            rgb: (h, w, 3) uint8, any size and shape.
            embedding: not used: these models share no backbone with a detector.

        Raises:
            ModelOutOfMemory: the network did not fit.
            ModelError: the network answered with numbers that are not finite.
        """
        with devices.guard_memory(self.name):
            return self._network(rgb, Source("model", self.name))
