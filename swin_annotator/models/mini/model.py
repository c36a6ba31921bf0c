"""The embedded model: words, examples, regions and tags from one encoding of the image by one Swin backbone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from swin_annotator.core import decode, geometry
from swin_annotator.core.embedding import Array, ImageEmbedding
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.queries import TEMPLATES, Query, QueryKind, Template, TextPrompt, check_phrases
from swin_annotator.core.types import BoxXYWH, Source
from swin_annotator.errors import EmbeddingMismatch, ModelError
from swin_annotator.messages import Message
from swin_annotator.models import crops
from swin_annotator.models.base import Rgb
from swin_annotator.models.mini.folder import MODEL_TYPE, clean_phrase, padded_ids, read_mini_config, read_tokenizer
from swin_annotator.models.mini.own_words import own_tags, own_words
from swin_annotator.models.mini.taught_words import TaughtWords
from swin_annotator.models.nets.efficientnet_fast import fast_maps
from swin_annotator.models.nets.heads_fast import fast_head
from swin_annotator.models.nets.mini_net import MiniNet, joined, normalise
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.nets.tokens_fast import fast_tokens
from swin_annotator.models.regions import IGNORED, regions
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime.engine_slot import EngineSlot, Run
from swin_annotator.models.runtime.finite import require_finite
from swin_annotator.models.weights import loading

SMALLEST = 64
MULTIPLE = 32
"""Least side of the network's input, and what both sides are whole multiples of, in pixels."""
STAGES = ("stage1", "stage2", "stage3", "stage4")
HEADS = ("ssformer", "upernet")
MOST_MEMOISED = 4096
CROP_SIDE = 160
"""Pixels of the square in which a box is described."""
PARTS = 3
"""Rows and columns into which its middle is divided: what a box holds where."""
OBJECTNESS_SHARE, VOTE_IOU = 0.45, 0.5
"""Several tokens speak for an object: its objectness tells which box sits well, and their mean sits best."""
EXAMPLE_LIFT = -0.65
"""Scores by example promise more than those by word: the best first look is from 0.45 on, by word from 0.3 to 0.35
(``bench fewshot --scene first``). So lowered 0.3 is the place to begin for both."""


class MiniModel:
    """Detector, Segmenter and Describer in one; see ``models.base``.

    Attributes:
        name: name and revision, as in its embeddings and queries.
        preprocessing: version and input size; part of the cache key.
        pooling: the same for ``features``.
        labels: what its segmentation heads find.
        origin: the config that it was read from, which a head of a user's own hands on.
        own_tags: what a user's own tags taught it; None: nothing did.
        head: ``ssformer`` or ``upernet``.
    """

    def __init__(
        self,
        net: MiniNet,
        tokenizer: Tokenizer,
        *,
        name: str = MODEL_TYPE,
        device: str = "cpu",
        precision: str = "float32",
        head: str = "ssformer",
        weights_id: str = "",
        words: TaughtWords | None = None,
        origin: Mapping[str, Any] | None = None,
    ) -> None:
        self.name, self.dtype = name, precision
        self.preprocessing = f"mini-{net.config.longest}-1"
        self.pooling = f"{self.preprocessing}-crop-{CROP_SIDE}-{PARTS}x{PARTS}-1"
        self.labels = tuple(label for label in net.config.labels if label not in IGNORED)
        self._net = net.eval().requires_grad_(False).to(device)
        number = torch.bfloat16 if precision.startswith("bfloat16") else torch.float32
        self._fast = FastSwin(self._net.backbone, number)
        self._backbone: Callable[[torch.Tensor], Sequence[torch.Tensor]] = self._fast
        self._second = None if self._net.imagenet is None else fast_maps(self._net.imagenet, number)
        self._tokens = fast_tokens(self._net, number)
        self._number = number
        self.use_head(head)
        self.tokenizer, self._device = tokenizer, torch.device(device)
        self.origin = dict(origin or {"model_type": MODEL_TYPE, "weights_id": weights_id})
        self._weights_id = np.frombuffer(weights_id.encode(), np.uint8)
        self._words = words or TaughtWords.of(())
        own = own_words(self.origin, name, _asked(name, QueryKind.EXEMPLAR))
        self._own = {clean_phrase(word): query for word, query in own.items()}
        self.own_tags = own_tags(self.origin, name)
        self._memo: dict[tuple[str, Template], NDArray[np.float32]] = {}

    def use_head(self, head: str) -> None:
        """Segment with this head from here on. Raises ModelError when there is none of this name."""
        if head not in HEADS:
            raise ModelError(
                Message("Unknown segmentation head {head}.", head=repr(head)),
                hint=Message("Use {heads}.", heads=" or ".join(HEADS)),
            )
        network = self._net.ssformer if head == "ssformer" else self._net.upernet
        if network is None:
            raise ModelError(
                Message("{name} has no UperNet head.", name=self.name)
                if head == "upernet"
                else Message("{name} has no SSFormer head.", name=self.name),
                hint=Message("Use the head that it has."),
            )
        self.head = head
        self._head = fast_head(network, self._number)

    @classmethod
    def from_folder(
        cls,
        folder: Path,
        device: str = "cpu",
        *,
        name: str = MODEL_TYPE,
        options: Mapping[str, object] | None = None,
    ) -> MiniModel:
        """The model in a folder with config.json, model.safetensors and tokenizer.json.

        Args:
            folder: as ``python -m swin_annotator.training export`` writes it.
            device: ``cpu``, ``cuda`` or ``mps``.
            name: for embeddings and queries.
            options: ``head``: ``ssformer`` (default, where there is one) or ``upernet``; ``precision``: ``float32`` or
                ``bfloat16`` (default: the first, since the second loses proposals near the threshold).

        Raises:
            ModelError: a file is missing or does not fit the others.
            ModelOutOfMemory: the weights did not fit.
        """
        options = options or {}
        devices.use_threads()
        values = loading.read_config(folder, (MODEL_TYPE,))
        config = read_mini_config(values, folder)
        with devices.guard_memory(name):
            net = loading.build_empty(lambda: MiniNet(config), folder)
            loading.load_strict(net, loading.read_state_dict(folder), folder)
            return cls(
                net,
                read_tokenizer(folder, config),
                name=name,
                device=device,
                precision=devices.pick_precision(device, options),
                head=str(options.get("head") or HEADS[0 if config.ssformer_width else 1]),
                weights_id=str(values.get("weights_id", "")),
                words=TaughtWords.of(values.get("taught_phrases", ()), values.get("drawn_phrases", ())),
                origin=values,
            )

    def embed(self, rgb: Rgb) -> ImageEmbedding:
        """The image side; ``extras`` hold the stage maps and ``weights_id``. Raises ModelError: not finite."""
        size_hw = (rgb.shape[0], rgb.shape[1])
        inner_hw = input_size(size_hw, self._net.config.longest)
        with devices.guard_memory(self.name), torch.inference_mode(), self._autocast():
            pixels = self._pixels(rgb, inner_hw)
            maps = self._backbone(pixels)
            out = self._tokens.detect(pixels, maps, self._second)
            stride = self._net.owl.stride
            rows, columns = maps[1].shape[-2:]
            # Cells that begin in the padding see no image.
            y, x = np.mgrid[:rows, :columns] * stride
            kept = torch.from_numpy(np.flatnonzero((y < inner_hw[0]) & (x < inner_hw[1]))).to(self._device)
            factor = np.array([size_hw[1] / inner_hw[1], size_hw[0] / inner_hw[0]] * 2, np.float32)
            boxes = _numpy(out.boxes[0][kept]) * factor
            vectors = _halves(out.vectors[0][kept])
            require_finite(self.name, (boxes, vectors))
            extras: dict[str, Array] = {stage: _halves(m[0]) for stage, m in zip(STAGES, maps, strict=True)}
            extras["weights_id"] = self._weights_id
            return ImageEmbedding(
                self.name,
                size_hw,
                vectors,
                geometry.clip_xyxy(boxes, size_hw).astype(np.float32),
                _numpy(out.shift[0][kept]),
                _numpy(out.scale[0][kept]),
                _numpy(out.objectness[0][kept].sigmoid()),
                extras,
            )

    def encode_text(self, prompts: Sequence[TextPrompt], template: Template) -> list[Query]:
        """One query per phrase; text embeddings are memoised."""
        for prompt in prompts:
            check_phrases(prompt.phrases)
        return [self._query(prompt.category, phrase, template) for prompt in prompts for phrase in prompt.phrases]

    def _query(self, category: str, phrase: str, template: Template) -> Query:
        own = self._own.get(clean_phrase(phrase))
        if own is not None:
            return replace(own, category=category, prompt=phrase)
        vector = self._text(phrase, template)
        return replace(_asked(self.name, QueryKind.TEXT), category=category, vector=vector, prompt=phrase)

    def encode_exemplar(
        self, embedding: ImageEmbedding, box: BoxXYWH, category: str, *, negative: bool = False, prompt: str = ""
    ) -> Query:
        """The query for "more like this box", with the gain and bias that training found.

        Raises EmbeddingMismatch for an embedding of another model.
        """
        if embedding.model != self.name:
            raise EmbeddingMismatch(
                Message("{name} can't read an embedding of {model}.", name=self.name, model=embedding.model),
                hint=Message("Embed the image with the model that makes the query."),
            )
        query = decode.exemplar_query(
            embedding,
            geometry.xyxy_from_xywh(box),
            category,
            negative=negative,
            prompt=prompt,
            gain=float(self._net.exemplar_gain),
            bias=float(self._net.exemplar_bias),
        )
        return replace(query, objectness_share=OBJECTNESS_SHARE, vote_iou=VOTE_IOU, lift=EXAMPLE_LIFT)

    def taught(self, phrase: str) -> bool:
        """Return whether training showed the phrase, or each of its words alone."""
        return clean_phrase(phrase) in self._own or self._words.knows(phrase)

    def only_drawn(self, phrase: str) -> bool:
        """Return whether drawings alone showed the phrase, or some of its words."""
        return clean_phrase(phrase) not in self._own and self._words.only_drawn(phrase)

    def segment(self, rgb: Rgb, embedding: ImageEmbedding | None = None) -> Proposals:
        """The regions of each label; an embedding of the same image by the same weights saves the backbone."""
        label_map, probabilities = self.label_map(rgb, embedding)
        return regions(
            label_map, probabilities, self._net.config.labels, source=Source("model", self.name, prompt=self.head)
        )

    def label_map(
        self, rgb: Rgb, embedding: ImageEmbedding | None = None
    ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """(h, w) indices into the config's labels, and the probability of each."""
        size_hw = (rgb.shape[0], rgb.shape[1])
        inner_hw = input_size(size_hw, self._net.config.longest)
        with devices.guard_memory(self.name), torch.inference_mode(), self._autocast():
            maps = self._region_maps(rgb, inner_hw, embedding, imagenet=self._net.config.region_imagenet)
            if self.head == "upernet":
                maps = joined(maps)
            scores = _numpy(self._head(maps).softmax(1)[0])
        return enlarged(scores, size_hw, inner_hw)

    @property
    def net(self) -> MiniNet:
        """The network; not to be changed."""
        return self._net

    def region_maps(self, rgb: Rgb, embedding: ImageEmbedding | None, *, imagenet: bool) -> list[NDArray[np.float32]]:
        """The (c, h, w) maps that a segmentation head reads, from large to small by network.

        Args:
            rgb: the image.
            embedding: of the same image by the same backbone: saves it.
            imagenet: the ImageNet network's maps behind the Swin's stages.
        """
        with devices.guard_memory(self.name), torch.inference_mode(), self._autocast():
            inner_hw = input_size((rgb.shape[0], rgb.shape[1]), self._net.config.longest)
            return [_numpy(x[0]) for x in self._region_maps(rgb, inner_hw, embedding, imagenet=imagenet)]

    def _region_maps(
        self, rgb: Rgb, inner_hw: tuple[int, int], embedding: ImageEmbedding | None, *, imagenet: bool
    ) -> list[torch.Tensor]:
        held = embedding if embedding is not None and self.is_own(embedding) else None
        pixels = self._pixels(rgb, inner_hw) if held is None or imagenet else None
        if held is not None:
            maps = [torch.from_numpy(held.extras[stage]).float()[None].to(self._device) for stage in STAGES]
        else:
            assert pixels is not None
            maps = list(self._backbone(pixels))
        if imagenet and pixels is not None:
            maps += [second.float() for second in self._net.second_maps(pixels, self._second)]
        return maps

    def features(self, rgb: Rgb, boxes: Sequence[BoxXYWH] | None = None) -> NDArray[np.float32]:
        """(n, d) unit rows: of the image the mean of its class vectors; of a box its tokens by place.

        Each box is cut out as a square, so that it fills the network's view. The tokens in its middle are averaged in
        ``PARTS`` x ``PARTS`` fields; what surrounds them enters by the network's own wide view. On three photo sets
        this told boxes apart far better than class vectors or stage maps, which forget the place.
        """
        with devices.guard_memory(self.name), torch.inference_mode(), self._autocast():
            if boxes is None:
                inner_hw = input_size((rgb.shape[0], rgb.shape[1]), self._net.config.longest)
                rows, columns = (-(-side // self._net.owl.stride) for side in inner_hw)
                pixels = self._pixels(rgb, inner_hw)
                tokens = self._tokens.tokens(pixels, self._fast(pixels), self._second)
                grid = self._net.owl(tokens).vectors.float().unflatten(1, tokens.shape[1:3])
                return _units(grid[:, :rows, :columns].mean((1, 2)))
            cells = CROP_SIDE // self._net.owl.stride
            middle = slice(cells * 3 // 8, cells - cells * 3 // 8)
            found = [np.zeros((0, PARTS**2 * self._net.config.width), np.float32)]
            for batch in crops.batches(rgb, boxes, CROP_SIDE, 0.0):
                pixels = normalise(torch.from_numpy(batch).to(self._device))
                tokens = self._tokens.tokens(pixels, self._fast(pixels), self._second)
                inner = tokens[:, middle, middle].permute(0, 3, 1, 2).float()
                found.append(_units(torch.nn.functional.adaptive_avg_pool2d(inner, PARTS).flatten(1)))
            return np.concatenate(found)

    def engine_slot(self) -> EngineSlot:
        """The backbone, which all heads share."""

        def put(run: Run | None) -> None:
            self._backbone = self._fast if run is None else run

        def pixels(rgb: Rgb) -> torch.Tensor:
            return self._pixels(rgb, input_size((rgb.shape[0], rgb.shape[1]), self._net.config.longest))

        return EngineSlot(lambda: self._net.backbone, pixels, self._fast, put, lambda rgb: self.label_map(rgb)[0])

    def is_own(self, embedding: ImageEmbedding) -> bool:
        """Return whether an embedding holds stage maps of these very weights."""
        if not all(key in embedding.extras for key in (*STAGES, "weights_id")):
            return False
        same = np.array_equal(embedding.extras["weights_id"], self._weights_id)
        return same if len(self._weights_id) else embedding.model == self.name

    def _text(self, phrase: str, template: Template) -> NDArray[np.float32]:
        key = (clean_phrase(phrase), template)
        if key not in self._memo:
            if len(self._memo) >= MOST_MEMOISED:
                self._memo.clear()
            prompts = [clean_phrase(form.format(phrase)) for form in TEMPLATES[template]]
            ids = padded_ids(self.tokenizer, prompts).to(self._device)
            with torch.inference_mode():
                vector = self._net.text(ids).mean(0)
                self._memo[key] = _numpy(self._net.text_queries(vector / vector.norm().clamp(min=1e-12)))
        return self._memo[key]

    def _pixels(self, rgb: Rgb, inner_hw: tuple[int, int]) -> torch.Tensor:
        """(1, 3, h, w) resized, then padded at the bottom and right with the mean colour."""
        smooth = cv2.INTER_AREA if inner_hw[0] < rgb.shape[0] else cv2.INTER_LINEAR
        inner = cv2.resize(np.ascontiguousarray(rgb), inner_hw[::-1], interpolation=smooth)
        pixels = normalise(torch.from_numpy(inner)[None].to(self._device))
        sides = (max(SMALLEST, -(-side // MULTIPLE) * MULTIPLE) for side in inner_hw)
        bottom, right = (outer - inner for outer, inner in zip(sides, inner_hw, strict=True))
        return torch.nn.functional.pad(pixels, (0, right, 0, bottom))

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self._device.type, torch.bfloat16, enabled=self.dtype.startswith("bfloat16"))


def _asked(model: str, kind: QueryKind) -> Query:
    """Return what all queries of this model have in common."""
    nothing = np.zeros(0, np.float32)
    return Query("", nothing, model, kind, objectness_share=OBJECTNESS_SHARE, vote_iou=VOTE_IOU)


def input_size(size_hw: tuple[int, int], longest: int) -> tuple[int, int]:
    """Height and width of the image inside the network's input."""
    factor = longest / max(size_hw)
    return max(1, round(size_hw[0] * factor)), max(1, round(size_hw[1] * factor))


def enlarged(
    scores: NDArray[np.float32], size_hw: tuple[int, int], inner_hw: tuple[int, int]
) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """The best label and its score at image size, from (labels, rows, columns) scores at stride 4.

    Label by label, so that a large photo never has all of them at full size at once.
    """
    factors = [inner / size / 4 for inner, size in zip(inner_hw, size_hw, strict=True)]
    # Image pixel centre to map cell centre.
    back = np.array([[factors[1], 0, factors[1] / 2 - 0.5], [0, factors[0], factors[0] / 2 - 0.5]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    best = np.full(size_hw, -1, np.float32)
    label_map = np.zeros(size_hw, np.uint8)
    for label, score in enumerate(scores):
        large = cv2.warpAffine(score, back, size_hw[::-1], flags=flags, borderMode=cv2.BORDER_REPLICATE)
        better = large > best
        label_map[better] = label
        np.maximum(best, large, out=best)
    return label_map, best


def _units(rows: torch.Tensor) -> NDArray[np.float32]:
    return _numpy(torch.nn.functional.normalize(rows, dim=1))


def _numpy(tensor: torch.Tensor) -> NDArray[np.float32]:
    return tensor.float().cpu().numpy()


def _halves(tensor: torch.Tensor) -> NDArray[np.float16]:
    """Round by torch, which takes several at a time."""
    return tensor.contiguous().half().cpu().numpy()
