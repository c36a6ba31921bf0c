"""Grounding DINO, MM-Grounding-DINO and LLMDet: find objects by word, over a Swin backbone.

Liu et al., "Grounding DINO: Marrying DINO with Grounded Pre-Training for Open-Set Object Detection", arXiv 2303.05499;
Zhao et al., "An Open and Comprehensive Pipeline for Unified Object Grounding and Detection" (MM-Grounding-DINO), arXiv
2401.02361; Fu et al., "LLMDet", arXiv 2501.18954. The networks are transformers' own; the backbone, of which words know
nothing, runs once per image and is ours where it gives the same numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from swin_annotator.core import geometry
from swin_annotator.core.decode import check_model
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.model_id import ModelId
from swin_annotator.core.queries import Query, QueryKind, Template, TextPrompt, check_phrases
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import EmbeddingMismatch, ModelError, PromptError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.grounding.text import Line, Phrases, load_phrases
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.swin.own_backbone import our_backbone
from swin_annotator.models.swin.preprocess import SwinPixels, read_pixels
from swin_annotator.models.swin.semantic import finite
from swin_annotator.models.weights import loading
from swin_annotator.models.weights.transformers_loading import load_network

F32 = NDArray[np.float32]
ARCHITECTURES = {
    "grounding-dino": "GroundingDinoForObjectDetection",
    "mm-grounding-dino": "MMGroundingDinoForObjectDetection",
}
MAP = "map"
"""Begins the names of an embedding's backbone maps."""
NEVER = -60.0
"""The logit of what was not asked; also what an embedding says as long as no words are joined to it."""


class GroundingDetector:
    """Grounding DINO behind the face of every detector.

    Words are mixed into the image early, so an embedding holds the maps of the backbone, and ``answer`` turns it into
    one that can be decoded.

    Args:
        network: ``GroundingDinoForObjectDetection`` or ``MMGroundingDinoForObjectDetection``.
        phrases: words to tokens.
        pixels: preprocessing.
        name: name and revision.
        backbone: normalised pixels to maps; None: the network's own.
        device: where the network lies.
        precision: ``float32``, or ``bfloat16`` for mixed precision.
    """

    def __init__(
        self,
        network: Any,
        phrases: Phrases,
        pixels: SwinPixels,
        *,
        name: str,
        backbone: Callable[[Tensor], Sequence[Tensor]] | None = None,
        device: str = "cpu",
        precision: str = "float32",
    ) -> None:
        self.name, self.dtype = name, precision
        self.preprocessing = f"grounding1-{pixels.short}-{pixels.long}"
        self._network, self.phrases, self._pixels = network, phrases, pixels
        self._device = torch.device(device)
        self._bfloat16 = precision == "bfloat16"
        encoder = network.model.backbone.conv_encoder
        own = encoder.model
        self.backbone = backbone or (lambda pixels: own(pixels).feature_maps)
        self._handed = _Handed()
        encoder.model = self._handed
        self._last: tuple[ImageEmbedding, tuple[str, ...], tuple[F32, F32]] | None = None

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> GroundingDetector:
        """Return the detector in a folder as the hub lays it out.

        Args:
            folder: ``config.json``, weights, the tokenizer's files, optionally ``preprocessor_config.json``.
            name: name and revision, kept in every embedding and query.
            device: ``cuda``, ``mps`` or ``cpu``.
            options: ``precision``: ``float32`` (default) or ``bfloat16``.

        Raises:
            ModelError: a file is missing, damaged, of another architecture, or holds more than weights.
            ModelOutOfMemory: the weights did not fit.
        """
        precision = devices.pick_precision(device, options)
        config = loading.read_config(folder, tuple(ARCHITECTURES))
        pixels = read_pixels(folder, short=800, long=1333)
        devices.use_threads()
        with devices.guard_memory(name):
            network: Any = load_network(ARCHITECTURES[config["model_type"]], folder, config).to(device)
            text = network.config.text_config
            if text.model_type != "bert":
                raise ModelError(
                    Message(
                        "{where} describes a text tower of type {found}; expected bert.",
                        where=folder / loading.CONFIG,
                        found=text.model_type,
                    ),
                    hint=Message("Choose one of the published models."),
                )
            length = min(network.config.max_text_len, text.max_position_embeddings)
            phrases = load_phrases(folder, text.vocab_size, length)
            encoder = network.model.backbone.conv_encoder.model
            backbone = our_backbone(encoder, folder, bfloat16=precision == "bfloat16")
            return cls(network, phrases, pixels, name=name, backbone=backbone, device=device, precision=precision)

    def embed(self, rgb: Rgb) -> ImageEmbedding:
        """Return the backbone's maps, as ``extras``; nothing can be found in them before ``answer``.

        Args:
            rgb: (h, w, 3) uint8, any size and shape.

        Raises:
            ModelOutOfMemory: the backbone did not fit.
            ModelError: the model answered with numbers that are not finite.
        """
        pixels = torch.from_numpy(self._pixels(rgb))[None]
        with devices.guard_memory(self.name), torch.inference_mode(), self._mixed():
            maps = [finite(one[0].float().cpu().numpy()) for one in self.backbone(pixels.to(self._device))]
        return ImageEmbedding(
            self.name,
            (int(rgb.shape[0]), int(rgb.shape[1])),
            np.ones((1, 1), np.float32),
            np.zeros((1, 4), np.float32),  # of no area: whoever decodes this finds nothing
            np.array([NEVER], np.float32),
            np.ones(1, np.float32),
            extras={f"{MAP}{i}": np.ascontiguousarray(one) for i, one in enumerate(maps)},
        )

    def encode_text(self, prompts: Sequence[TextPrompt], template: Template) -> list[Query]:
        """Return one query per phrase, in order; the phrase itself is what ``answer`` reads.

        Args:
            prompts: categories and phrases.
            template: plays no part: these models were trained on bare phrases.

        Raises:
            PromptError: a phrase is empty, has no word, or is longer than any name of a thing.
        """
        for prompt in prompts:
            check_phrases(prompt.phrases)
        pairs = [(prompt.category, phrase) for prompt in prompts for phrase in prompt.phrases]
        for _, phrase in pairs:
            self.phrases.tokens(phrase)
        return [
            Query(category, np.ones(1, np.float32), self.name, QueryKind.TEXT, prompt=phrase)
            for category, phrase in pairs
        ]

    def encode_exemplar(
        self, embedding: ImageEmbedding, box: BoxXYWH, category: str, *, negative: bool = False, prompt: str = ""
    ) -> Query:
        """Refuse: these models read words only.

        Raises:
            EmbeddingMismatch: the embedding comes from another model.
            PromptError: always, otherwise.
        """
        if embedding.model != self.name:
            raise EmbeddingMismatch(
                Message("{name} can't read an embedding made by {model}.", name=self.name, model=embedding.model),
                hint=Message("Embed the image again."),
            )
        raise PromptError(
            Message("{model} finds things by words only, not by examples.", model=ModelId.of(self.name).name),
            hint=Message("Type what to find, or choose a detector that takes examples, such as swin-mini or OWLv2."),
        )

    def answer(self, embedding: ImageEmbedding, queries: Sequence[Query]) -> tuple[ImageEmbedding, list[Query]]:
        """Join image and words: an embedding with one token per box found, and queries that fit it.

        A token's score for a phrase is that of the phrase's best word.

        Args:
            embedding: from ``embed``.
            queries: from ``encode_text``.

        Raises:
            EmbeddingMismatch: something comes from another model.
            PromptError: a query is no phrase.
            ModelOutOfMemory: the network did not fit.
            ModelError: the model answered with numbers that are not finite.
        """
        check_model(embedding.model, queries)
        if embedding.model != self.name or f"{MAP}0" not in embedding.extras:
            raise EmbeddingMismatch(
                Message("{name} can't read an embedding made by {model}.", name=self.name, model=embedding.model)
            )
        phrases = tuple(dict.fromkeys(query.prompt for query in queries))
        logits, boxes = self._remembered(embedding, phrases)
        height, width = embedding.size_hw
        corners = geometry.xyxy_from_cxcywh(boxes) * np.array([width, height, width, height], np.float32)
        length = np.maximum(np.linalg.norm(logits, axis=1), np.float32(1e-6))
        joined = ImageEmbedding(
            self.name,
            embedding.size_hw,
            logits / length[:, None],
            geometry.clip_xyxy(corners, embedding.size_hw),
            np.zeros(len(logits), np.float32),
            length.astype(np.float32),
        )
        columns = np.eye(len(phrases), dtype=np.float32)
        return joined, [
            Query(
                query.category,
                columns[phrases.index(query.prompt)],
                self.name,
                QueryKind.TEXT,
                query.negative,
                prompt=query.prompt,
            )
            for query in queries
        ]

    def taught(self, phrase: str) -> bool:
        """Return True: the text tower has seen the words of the web."""
        return True

    def cuts(self, phrase: str, template: Template) -> bool:
        """Tell whether the text tower reads only the beginning of a phrase."""
        return self.phrases.cuts(phrase)

    def _remembered(self, embedding: ImageEmbedding, phrases: tuple[str, ...]) -> tuple[F32, F32]:
        """Return what ``_joined`` does; the last answer is kept, since it is often asked for twice."""
        if self._last is None or self._last[0] is not embedding or self._last[1] != phrases:
            self._last = None
            with devices.guard_memory(self.name):
                self._last = (embedding, phrases, self._joined(embedding, phrases))
        return self._last[2]

    @torch.inference_mode()
    def _joined(self, embedding: ImageEmbedding, phrases: Sequence[str]) -> tuple[F32, F32]:
        """Return (n, phrases) logits and (n, 4) cxcywh in 0..1 of the boxes of all lines."""
        count = sum(key.startswith(MAP) for key in embedding.extras)
        given = [np.asarray(embedding.extras[f"{MAP}{i}"], np.float32) for i in range(count)]
        self._handed.maps = tuple(torch.from_numpy(one)[None].to(self._device) for one in given)
        logits, boxes, done = [], [], 0
        try:
            for line in self.phrases.lines(phrases):
                found, places = self.run(line)
                rows = np.full((len(found), len(phrases)), NEVER, np.float32)
                for i, (first, behind) in enumerate(line.spans):
                    rows[:, done + i] = found[:, first:behind].max(axis=1)
                done += len(line.spans)
                logits.append(rows)
                boxes.append(places)
        finally:
            self._handed.maps = ()
        return finite(np.concatenate(logits)), finite(np.concatenate(boxes))

    def run(self, line: Line) -> tuple[F32, F32]:
        """Return (n, tokens) logits and (n, 4) cxcywh in 0..1 for one line."""
        ids = torch.tensor([line.ids], device=self._device)
        # The backbone is done; of the pixels only their number counts, and that not for an image without padding.
        pixels = torch.zeros((), device=self._device).expand(1, 3, *self._handed.maps[0].shape[-2:])
        with self._mixed():
            answer = self._network(pixel_values=pixels, input_ids=ids)
        logits = answer.logits[0, :, : len(line.ids)].float().cpu().numpy()
        return logits, answer.pred_boxes[0].float().cpu().numpy()

    def _mixed(self) -> torch.autocast:
        return torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16)


class _Handed(nn.Module):
    """A backbone as the network takes it: it hands out maps that were made before."""

    maps: tuple[Tensor, ...] = ()

    def forward(self, pixel_values: Tensor, **_: object) -> SimpleNamespace:
        """Return the maps, whatever the pixels."""
        return SimpleNamespace(feature_maps=self.maps)
