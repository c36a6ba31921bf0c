"""Swin segmenters behind one face: UperNet, Mask2Former, MaskFormer and SSFormer from a local folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Source
from swin_annotator.models.base import Rgb
from swin_annotator.models.runtime import agreement
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime.engine_slot import EngineSlot
from swin_annotator.models.swin.queries import Reading, load_queries, reading_of
from swin_annotator.models.swin.semantic import SemanticNet, load_own, load_upernet
from swin_annotator.models.weights import loading

MODEL_TYPES = ("upernet", "mask2former", "maskformer", "oneformer", "ssformer", "swin-upernet")
LABELLERS = {"upernet": load_upernet, "ssformer": load_own, "swin-upernet": load_own}
"""Families that give each pixel a label. Rounding can only move borders, so they may follow the machine's precision."""


class Network(Protocol):
    """Networks of each family."""

    labels: tuple[str, ...]

    def __call__(self, rgb: Rgb, source: Source) -> Proposals:
        """Proposals with masks at image size, best first."""
        ...


class SwinSegmenter:
    """Proposes masks for the labels that a Swin segmentation model was trained on.

    Args:
        network: of one of the families.
        name: name and revision, kept in every proposal.
        dtype: ``float32`` or ``bfloat16``: what the network computes in.
    """

    def __init__(self, network: Network, *, name: str, dtype: str = "float32") -> None:
        self.name, self.dtype = name, dtype
        self.labels = network.labels
        self.network = network

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> SwinSegmenter:
        """The segmenter in a folder; ``config.json`` tells the family.

        Args:
            folder: ``config.json`` and weights, as transformers saves UperNet, Mask2Former and MaskFormer or as
                ``models.swin_folder`` saves UperNet and SSFormer; optionally ``preprocessor_config.json``.
            name: name and revision.
            device: ``cuda``, ``mps`` or ``cpu``.
            options: ``precision``: ``float32`` or ``bfloat16`` (default: by the machine for UperNet and SSFormer, else
                ``float32``); ``reading``: ``instance``, ``semantic`` or ``panoptic``, for query models whose name does
                not tell.

        Raises:
            ModelError: a file is missing, damaged, of another architecture, or holds more than weights.
            ModelOutOfMemory: the weights did not fit.
        """
        config = loading.read_config(folder, MODEL_TYPES)
        devices.use_threads()
        with devices.guard_memory(name):
            if config["model_type"] in LABELLERS:
                return cls._labeller(folder, config, name, device, options)
            precision = devices.pick_precision(device, options)
            reading: Reading = reading_of(options.get("reading"), (name, folder.name), config)
            queries = load_queries(folder, config, reading, device=device, bfloat16=precision == "bfloat16")
        return cls(queries, name=name, dtype=precision)

    @classmethod
    def _labeller(
        cls, folder: Path, config: Mapping[str, Any], name: str, device: str, options: Mapping[str, object]
    ) -> SwinSegmenter:
        """In bfloat16 where that is asked for, or the machine is fast in it and these weights keep their labels."""

        def load(precision: str) -> SemanticNet:
            make = LABELLERS[config["model_type"]]
            return make(folder, config, device=device, bfloat16=precision == "bfloat16")

        precision = devices.pick_precision(device, options, follow=True)
        network = load(precision)
        unasked = precision == "bfloat16" and not devices.asked_precision(options)
        if unasked and not agreement.keeps_labels(
            folder, device, lambda rgb: network.label_map(rgb)[0], lambda rgb: load("float32").label_map(rgb)[0]
        ):
            precision, network = "float32", load("float32")
        return cls(network, name=name, dtype=precision)

    def engine_slot(self) -> EngineSlot | None:
        """The whole network, where it gives each pixel a label."""
        return self.network.engine_slot() if isinstance(self.network, SemanticNet) else None

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
            return self.network(rgb, Source("model", self.name))
