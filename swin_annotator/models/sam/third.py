"""SAM 3: find and outline objects by word and by example, on the example's own image and on others.

Carion et al., "SAM 3: Segment Anything with Concepts", arXiv 2511.16719. The network is transformers' own; the encoding
of an image runs once. An example becomes tokens on the image that it lies on, and those are read beside the words on
any other image; several examples are read together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MethodType
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from swin_annotator.core import geometry
from swin_annotator.core.decode import check_model
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.proposals import Proposals, with_masks
from swin_annotator.core.queries import Query, QueryKind, Template, TextPrompt, check_phrases
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import EmbeddingMismatch, PromptError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.nets import upsample
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.sam.prompts import Prompt, Words, load_words, prompts_of
from swin_annotator.models.sam.rois import roi_align
from swin_annotator.models.sam.second import squeezed
from swin_annotator.models.swin.semantic import finite
from swin_annotator.models.weights import loading
from swin_annotator.models.weights.transformers_loading import load_network

F32 = NDArray[np.float32]
MODEL_TYPES = ("sam3", "sam3_video")
MIDDLE = (0.5, 0.5, 0.5)
"""Mean and spread of pixels."""
GRID, MASKS = "grid", "masks"
"""Names of an embedding's extras: the image's encoding, and the mask logits of what was found."""
NEVER = -60.0
LEAST = 0.01
"""Finds that score less are not kept: its mask would take as much room as any."""


class Sam3Detector:
    """SAM 3 behind the face of every detector.

    Args:
        network: ``Sam3Model``.
        words: phrases to tokens.
        name: name and revision.
        device: where the network lies.
        precision: ``float32``, or ``bfloat16`` for mixed precision.
    """

    def __init__(
        self, network: Any, words: Words, *, name: str, device: str = "cpu", precision: str = "float32"
    ) -> None:
        self.name, self.dtype = name, precision
        self._network, self._words = network, words
        self._side = int(network.config.vision_config.backbone_config.image_size)
        self.preprocessing = f"sam3-1-{self._side}"
        self._device = torch.device(device)
        self._bfloat16 = precision == "bfloat16"
        network.geometry_encoder._encode_boxes = MethodType(_encoded_boxes, network.geometry_encoder)
        self._last: tuple[ImageEmbedding, tuple[int, ...], ImageEmbedding, list[Query]] | None = None

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> Sam3Detector:
        """Return the detector in a folder as the hub lays it out.

        Args:
            folder: ``config.json``, weights and the tokenizer's files; of a folder for videos only what single images
                need is read.
            name: name and revision, kept in every embedding and query.
            device: ``cuda``, ``mps`` or ``cpu``.
            options: ``precision``: ``float32`` (default) or ``bfloat16``.

        Raises:
            ModelError: a file is missing, damaged, of another architecture, or holds more than weights.
            ModelOutOfMemory: the weights did not fit.
        """
        precision = devices.pick_precision(device, options)
        config = loading.read_config(folder, MODEL_TYPES)
        inner = config.get("detector_config")
        config = dict(inner) if isinstance(inner, Mapping) else config
        devices.use_threads()
        with devices.guard_memory(name):
            drop = ("tracker_model.", "tracker_neck.")
            network: Any = load_network("models.sam3.modeling_sam3:Sam3Model", folder, config, drop=drop).to(device)
            words = load_words(folder, network.vocab_size, network.config.text_config.max_position_embeddings)
            return cls(network, words, name=name, device=device, precision=precision)

    def embed(self, rgb: Rgb) -> ImageEmbedding:
        """Return the image's encoding, as ``extras``; nothing can be found in it before ``answer``.

        Args:
            rgb: (h, w, 3) uint8, any size and shape.

        Raises:
            ModelOutOfMemory: the network did not fit.
            ModelError: the model answered with numbers that are not finite.
        """
        pixels = torch.from_numpy(squeezed(rgb, self._side, MIDDLE, MIDDLE))[None].to(self._device)
        with devices.guard_memory(self.name), torch.inference_mode(), self._mixed():
            grid = self._network.vision_encoder.backbone(pixels).last_hidden_state[0]
        side = round(len(grid) ** 0.5)
        return ImageEmbedding(
            self.name,
            (int(rgb.shape[0]), int(rgb.shape[1])),
            np.ones((1, 1), np.float32),
            np.zeros((1, 4), np.float32),  # of no area: whoever decodes this finds nothing
            np.array([NEVER], np.float32),
            np.ones(1, np.float32),
            extras={GRID: finite(grid.float().cpu().numpy()).reshape(side, side, -1)},
        )

    def encode_text(self, prompts: Sequence[TextPrompt], template: Template) -> list[Query]:
        """Return one query per phrase, in order; the phrase itself is what ``answer`` reads.

        Args:
            prompts: categories and phrases.
            template: plays no part: the model was trained on bare phrases.

        Raises:
            PromptError: a phrase is empty or longer than any name of a thing.
        """
        for prompt in prompts:
            check_phrases(prompt.phrases)
        return [
            Query(prompt.category, np.ones(1, np.float32), self.name, QueryKind.TEXT, prompt=phrase)
            for prompt in prompts
            for phrase in prompt.phrases
        ]

    def encode_exemplar(
        self, embedding: ImageEmbedding, box: BoxXYWH, category: str, *, negative: bool = False, prompt: str = ""
    ) -> Query:
        """Return the tokens of a box on its image, as a query that ``answer`` reads on any image.

        Raises:
            PromptError: the box has no area on the image.
            EmbeddingMismatch: the embedding comes from another model.
        """
        self._check(embedding)
        corners = geometry.clip_xyxy(np.array([geometry.xyxy_from_xywh(box)], np.float32), embedding.size_hw)
        if not geometry.area_xyxy(corners)[0] > 0:  # also refuses NaN
            raise PromptError(
                Message("The example box has no area on the image."),
                hint=Message("Drag a box around one whole object."),
            )
        height, width = embedding.size_hw
        left, top, right, bottom = corners[0] / np.array([width, height, width, height], np.float32)
        place = torch.tensor([[[(left + right) / 2, (top + bottom) / 2, right - left, bottom - top]]]).to(self._device)
        with devices.guard_memory(self.name), torch.inference_mode(), self._mixed():
            maps, places = self._maps(embedding)
            tokens = self._network.geometry_encoder(
                box_embeddings=place,
                box_mask=torch.ones(1, 1, dtype=torch.bool, device=self._device),
                box_labels=torch.full((1, 1), int(not negative), device=self._device),
                img_feats=maps,
                img_pos_embeds=places,
            ).last_hidden_state
        vector = finite(tokens[0].float().cpu().numpy()).ravel()
        return Query(category, vector, self.name, QueryKind.EXEMPLAR, negative, gain=1.0, prompt=prompt)

    def answer(self, embedding: ImageEmbedding, queries: Sequence[Query]) -> tuple[ImageEmbedding, list[Query]]:
        """Join image and prompts: an embedding with one token per box found, and queries that fit it.

        Each phrase is asked with the examples of its category, or the examples alone where there is no phrase.

        Args:
            embedding: from ``embed``.
            queries: from ``encode_text`` and ``encode_exemplar``, the latter of any images.

        Raises:
            EmbeddingMismatch: something comes from another model.
            ModelOutOfMemory: the network did not fit.
            ModelError: the model answered with numbers that are not finite.
        """
        check_model(embedding.model, queries)
        self._check(embedding)
        asked = tuple(map(id, queries))
        if self._last is None or self._last[0] is not embedding or self._last[1] != asked:
            self._last = None
            with devices.guard_memory(self.name):
                joined, fitting = self._joined(embedding, prompts_of(queries))
            self._last = (embedding, asked, joined, fitting)
            self._asked = tuple(queries)  # so that no other query gets one of their ids
        return self._last[2], self._last[3]

    def outlined(self, joined: ImageEmbedding, found: Proposals) -> Proposals:
        """Return what was found in a joined embedding with masks at image size.

        Args:
            joined: from ``answer``.
            found: decoded from it, boxes as they were.
        """
        logits = joined.extras.get(MASKS)
        if logits is None or not len(found):
            return found
        apart = np.abs(found.boxes_xyxy[:, None] - joined.boxes_xyxy[None]).max(axis=2)
        tokens = apart.argmin(axis=1)
        return with_masks(found, [upsample.mask_of(np.asarray(logits[i], np.float32), joined.size_hw) for i in tokens])

    def taught(self, phrase: str) -> bool:
        """Return True: the text tower has seen the words of the web."""
        return True

    def cuts(self, phrase: str, template: Template) -> bool:
        """Tell whether the text tower reads only the beginning of a phrase."""
        return self._words.cuts(phrase)

    def _check(self, embedding: ImageEmbedding) -> None:
        if embedding.model != self.name or GRID not in embedding.extras:
            raise EmbeddingMismatch(
                Message("{name} can't read an embedding made by {model}.", name=self.name, model=embedding.model),
                hint=Message("Embed the image again."),
            )

    @torch.inference_mode()
    def _joined(self, embedding: ImageEmbedding, prompts: Sequence[Prompt]) -> tuple[ImageEmbedding, list[Query]]:
        scores, boxes, outlines, whose = [], [], [], []
        with self._mixed():
            seen = self._seen(embedding)
            for number, prompt in enumerate(prompts):
                score, places, logits = self._run(seen, prompt)
                kept = np.flatnonzero(score >= LEAST)
                scores.append(score[kept])
                boxes.append(places[kept])
                outlines.append(logits[kept])
                whose += [number] * len(kept)
        chance = np.clip(np.concatenate([np.zeros(0, np.float32), *scores]), 1e-7, 1 - 1e-7)
        logits = np.full((len(chance), len(prompts)), NEVER, np.float32)
        logits[np.arange(len(chance)), whose] = np.log(chance / (1 - chance))
        length = np.maximum(np.linalg.norm(logits, axis=1), np.float32(1e-6))
        height, width = embedding.size_hw
        corners = np.concatenate([np.zeros((0, 4), np.float32), *boxes]) * np.array([width, height] * 2, np.float32)
        joined = ImageEmbedding(
            self.name,
            embedding.size_hw,
            (logits / length[:, None]).astype(np.float32),
            geometry.clip_xyxy(corners.astype(np.float32), embedding.size_hw),
            np.zeros(len(logits), np.float32),
            length.astype(np.float32),
            extras={MASKS: np.concatenate(outlines)} if outlines else {},
        )
        rows = np.eye(len(prompts), dtype=np.float32)
        return joined, [
            Query(prompt.category, rows[i], self.name, QueryKind.TEXT, prompt=prompt.told)
            for i, prompt in enumerate(prompts)
        ]

    def _run(self, seen: Any, prompt: Prompt) -> tuple[F32, F32, NDArray[np.float16]]:
        """Return (n,) scores, (n, 4) corners in 0..1 and (n, h, w) mask logits for one prompt."""
        tokens = {key: value.to(self._device) for key, value in self._words(prompt.phrase).items()}
        words = self._network.get_text_features(**tokens, return_dict=True)
        mask = tokens["attention_mask"]
        if prompt.examples:
            width = words.pooler_output.shape[-1]
            shown = np.concatenate([vector.reshape(-1, width) for vector in prompt.examples])[None]
            shown_tokens = torch.from_numpy(shown).to(words.pooler_output)
            words.pooler_output = torch.cat([words.pooler_output, shown_tokens], dim=1)
            mask = torch.cat([mask, mask.new_ones(1, shown_tokens.shape[1])], dim=1)
        answer = self._network(vision_embeds=seen, text_embeds=words, attention_mask=mask)
        score = answer.pred_logits[0].float().sigmoid() * answer.presence_logits[0].float().sigmoid()
        return (
            finite(score.cpu().numpy()),
            finite(answer.pred_boxes[0].float().cpu().numpy()),
            finite(answer.pred_masks[0].float().cpu().numpy()).astype(np.float16),
        )

    def _maps(self, embedding: ImageEmbedding) -> tuple[Sequence[Tensor], Sequence[Tensor]]:
        """Return the maps of an encoded image that prompts are read on, and their places."""
        grid = torch.from_numpy(np.asarray(embedding.extras[GRID], np.float32)).to(self._device)
        maps, places = self._network.vision_encoder.neck(grid.permute(2, 0, 1)[None])
        return maps[:-1], places[:-1]

    def _seen(self, embedding: ImageEmbedding) -> Any:
        from transformers.models.sam3.modeling_sam3 import Sam3VisionEncoderOutput

        maps, places = self._maps(embedding)
        # The network leaves out the last map, which is for following objects through videos.
        return Sam3VisionEncoderOutput(fpn_hidden_states=(*maps, maps[-1]), fpn_position_encoding=(*places, places[-1]))

    def _mixed(self) -> torch.autocast:
        return torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16)


def _encoded_boxes(encoder: Any, boxes: Tensor, mask: Tensor, labels: Tensor, maps: Tensor) -> tuple[Tensor, Tensor]:
    """Return the first tokens of boxes, as ``Sam3GeometryEncoder._encode_boxes`` makes them with torchvision.

    Args:
        encoder: the geometry encoder.
        boxes: (1, n, 4) centre and size in 0..1.
        mask: (1, n) which of them count.
        labels: (1, n) 1 for examples, 0 for counter-examples.
        maps: (1, c, h, w) normalised features.
    """
    height, width = maps.shape[-2:]
    x, y, w, h = boxes[0].float().unbind(-1)
    corners = torch.stack([(x - w / 2) * width, (y - h / 2) * height, (x + w / 2) * width, (y + h / 2) * height], 1)
    pooled = encoder.boxes_pool_project(roi_align(maps[0].float(), corners, encoder.roi_size))
    where = encoder._encode_box_coordinates(x, y, w, h)[None]
    tokens = (
        encoder.boxes_direct_project(boxes) + pooled.view(1, len(corners), -1) + encoder.boxes_pos_enc_project(where)
    )
    return encoder.label_embed(labels.long()) + tokens, mask
