"""OWL-ViT and OWLv2: find objects by word and by example.

OWL-ViT: Minderer et al., "Simple Open-Vocabulary Object Detection with Vision Transformers", arXiv 2205.06230.
OWLv2: Minderer et al., "Scaling Open-Vocabulary Object Detection", arXiv 2306.09683.
The networks are transformers' own; this file runs their image side once per image and hands out numpy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from swin_annotator.core import geometry
from swin_annotator.core.decode import exemplar_query
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query, QueryKind, Template, TextPrompt, check_phrases
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import EmbeddingMismatch, ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.owl.preprocess import OwlPreprocessing
from swin_annotator.models.owl.text import TextMemory, Tokens, load_tokenizer, texts
from swin_annotator.models.owl.tower import Features, PlainTower, seen_grid, tower_of
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime.engine_slot import EngineSlot, Run
from swin_annotator.models.runtime.finite import require_finite
from swin_annotator.models.weights import loading

MODEL_TYPES = ("owlvit", "owlv2")
SURPLUS = (r".*\.position_ids$", r"box_bias$")
"""Position numbers and grid offsets that older files carry; they are recomputed."""
VECTOR_DTYPES = ("float32", "float16")
PADDINGS = ("see", "skip")
"""Choices whether tokens that only see the padding of a photo that is not square take part."""


class OwlDetector:
    """OWL-ViT or OWLv2 behind the face of every detector.

    Args:
        model: ``OwlViTForObjectDetection`` or ``Owlv2ForObjectDetection``.
        tokenize: see ``owl_text.load_tokenizer``.
        preprocess: pixels to network input.
        name: name and revision.
        device: where the model lies.
        precision: ``float32``, or ``bfloat16`` for the image tower only.
        vectors: ``float16`` halves what an embedding takes, at about 1e-4 of score.
        padding: ``skip`` leaves out tokens that only see the padding: 9/16 of the tokens of a 16:9 photo, and other
            scores than transformers', since the others then do not see them.
        plain: loads ``model`` anew; its own image tower is then let go once the fast one is made of it.
    """

    def __init__(
        self,
        model: Any,
        tokenize: Tokens,
        preprocess: OwlPreprocessing,
        *,
        name: str,
        device: str = "cpu",
        precision: str = "float32",
        vectors: str = "float32",
        padding: str = PADDINGS[0],
        plain: Callable[[], Any] | None = None,
    ) -> None:
        self.name = name
        self._skip = padding == "skip" and preprocess.pad
        self.preprocessing = preprocess.version + ("-skip" if self._skip else "")
        self.dtype = precision if vectors == "float32" else f"{precision}-{vectors}"
        self.model = model
        self._towers = model.owlv2 if model.config.model_type == "owlv2" else model.owlvit
        self._preprocess = preprocess
        self.tokenize = tokenize
        self._device = torch.device(device)
        self._plain = plain or (lambda: model)
        self._own = tower_of(
            model, self._towers.vision_model, name=name, bfloat16=precision == "bfloat16", release=plain is not None
        )
        self.tower = self._own
        self._vectors = np.dtype(vectors)
        self._memory = TextMemory(self._encode_texts)

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> OwlDetector:
        """The detector in a folder as the hub lays it out.

        Args:
            folder: ``config.json``, ``model.safetensors`` (or shards, or ``pytorch_model.bin``), the tokenizer's files,
                optionally ``processor_config.json`` or ``preprocessor_config.json``.
            name: name and revision, kept in every embedding and query.
            device: ``cuda``, ``mps`` or ``cpu``.
            options: ``precision``: ``float32`` (default) or ``bfloat16``; ``vectors``: ``float32`` or ``float16``;
                ``padding``: ``see`` (default) or ``skip``.

        Raises:
            ModelError: a file is missing, damaged, of another architecture, or holds more than weights.
            ModelOutOfMemory: the weights did not fit.
        """
        vectors = str(options.get("vectors", "float32"))
        if vectors not in VECTOR_DTYPES:
            raise ModelError(
                Message("Unknown vector precision {vectors}.", vectors=repr(vectors)),
                hint=Message("Use {heads}.", heads=", ".join(VECTOR_DTYPES)),
            )
        padding = str(options.get("padding", PADDINGS[0]))
        if padding not in PADDINGS:
            raise ModelError(
                Message("Unknown padding {padding}.", padding=repr(padding)),
                hint=Message("Use {heads}.", heads=" or ".join(PADDINGS)),
            )
        precision = devices.pick_precision(device, options)
        config = loading.read_config(folder, MODEL_TYPES)
        pixels, _ = loading.read_preprocessing(folder)
        devices.use_threads()
        with devices.guard_memory(name):
            model = load_plain(folder, config)
            text = model.config.text_config
            tokenize = load_tokenizer(folder, text.vocab_size, text.max_position_embeddings)
            preprocess = OwlPreprocessing.from_config(
                model.config.vision_config.image_size, pad=config["model_type"] == "owlv2", config=pixels
            )
            return cls(
                model.to(device),
                tokenize,
                preprocess,
                name=name,
                device=device,
                precision=precision,
                vectors=vectors,
                padding=padding,
                plain=lambda: load_plain(folder, config),
            )

    def embed(self, rgb: Rgb) -> ImageEmbedding:
        """The image side: one run of the image tower and its heads.

        Args:
            rgb: (h, w, 3) uint8, any size and shape.

        Raises:
            ModelOutOfMemory: the image tower did not fit.
            ModelError: the model answered with numbers that are not finite.
        """
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        with devices.guard_memory(self.name):
            found = self._run_heads(self._pixels(rgb).to(self._device), self._grid(size_hw))
        require_finite(self.name, found.values())
        unit = self._preprocess.box_unit(size_hw)
        corners = geometry.xyxy_from_cxcywh(found["boxes"]) * np.array([*unit, *unit], np.float32)
        return ImageEmbedding(
            self.name,
            size_hw,
            found["vectors"].astype(self._vectors),
            geometry.clip_xyxy(corners, size_hw),
            found["shift"],
            found["scale"],
            found.get("objectness"),
        )

    def encode_text(self, prompts: Sequence[TextPrompt], template: Template) -> list[Query]:
        """One query per phrase, in order; text embeddings are memoised.

        Raises:
            PromptError: a phrase is empty or longer than any name of a thing.
            ModelOutOfMemory: the text tower did not fit.
        """
        for prompt in prompts:
            check_phrases(prompt.phrases)
        pairs = [(prompt.category, phrase) for prompt in prompts for phrase in prompt.phrases]
        with devices.guard_memory(self.name):
            vectors = self._memory.vectors([phrase for _, phrase in pairs], template)
        return [
            Query(category, vector, self.name, QueryKind.TEXT, prompt=phrase)
            for (category, phrase), vector in zip(pairs, vectors, strict=True)
        ]

    def encode_exemplar(
        self, embedding: ImageEmbedding, box: BoxXYWH, category: str, *, negative: bool = False, prompt: str = ""
    ) -> Query:
        """The query for "more like this box" of an embedded image; no crop and no second run of the image tower.

        Raises:
            PromptError: the box has no area on the image.
            EmbeddingMismatch: the embedding comes from another model.
        """
        if embedding.model != self.name:
            raise EmbeddingMismatch(
                Message("{name} can't read an embedding made by {model}.", name=self.name, model=embedding.model),
                hint=Message("Embed the image again."),
            )
        corners = geometry.xyxy_from_xywh(box)
        return exemplar_query(embedding, corners, category, negative=negative, prompt=prompt)

    def taught(self, phrase: str) -> bool:
        """Always true: the text tower has seen the words of the web."""
        return True

    def cuts(self, phrase: str, template: Template) -> bool:
        """Return whether the text tower reads only the beginning of a phrase."""
        return any(self.tokenize.cuts(text) for text in texts(phrase, template))

    @torch.inference_mode()
    def _run_heads(
        self, pixels: torch.Tensor, grid_hw: tuple[int, int] | None = None
    ) -> dict[str, NDArray[np.float32]]:
        """Return what the heads say of one image's n tokens, or of those in the first rows and columns.

        ``vectors`` (n, d) of length one, ``boxes`` (n, 4) cxcywh in 0..1, ``shift`` and ``scale`` (n,), and for OWLv2
        ``objectness`` (n,) in 0..1.
        """
        feature_map = self.tower(pixels, grid_hw)
        tokens = feature_map.flatten(1, 2)
        head = self.model.class_head
        found = {
            "vectors": torch.nn.functional.normalize(head.dense0(tokens), dim=-1),
            "boxes": self._boxes(tokens, grid_hw),
            "shift": head.logit_shift(tokens)[..., 0],
            "scale": head.elu(head.logit_scale(tokens))[..., 0] + 1,
        }
        if self.model.config.model_type == "owlv2":
            found["objectness"] = self.model.objectness_predictor(tokens).sigmoid()
        return {name: tensor[0].cpu().numpy() for name, tensor in found.items()}

    def engine_slot(self) -> EngineSlot:
        """The image tower, which takes nearly all the time."""

        def put(run: Run | None) -> None:
            self.tower = self._own if run is None else _whole(run, self._device)

        return EngineSlot(
            lambda: PlainTower(self._plain()),
            self._pixels,
            lambda pixels: [self._own(pixels.to(self._device), None)],
            put,
        )

    def _pixels(self, rgb: Rgb) -> torch.Tensor:
        return torch.from_numpy(self._preprocess(rgb))[None]

    def _grid(self, size_hw: tuple[int, int]) -> tuple[int, int] | None:
        """Rows and columns of tokens to compute; None: all."""
        grid = self.model.num_patches_height
        return seen_grid(size_hw, self._preprocess.box_unit(size_hw), grid) if self._skip else None

    def _boxes(self, tokens: torch.Tensor, grid_hw: tuple[int, int] | None) -> torch.Tensor:
        """(1, n, 4) cxcywh in 0..1 of the whole input."""
        bias = self.model.box_bias.to(tokens.device)
        if grid_hw is not None:
            whole = (self.model.num_patches_height, self.model.num_patches_width, 4)
            bias = bias.view(whole)[: grid_hw[0], : grid_hw[1]].reshape(-1, 4)
        boxes: torch.Tensor = self.model.box_head(tokens) + bias
        return boxes.sigmoid()

    @torch.inference_mode()
    def _encode_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        tokens = {key: value.to(self._device) for key, value in self.tokenize(texts).items()}
        vectors: NDArray[np.float32] = self._towers.get_text_features(**tokens).pooler_output.float().cpu().numpy()
        return vectors


def _whole(run: Run, device: torch.device) -> Features:
    """Another engine as a tower; it computes all tokens."""

    def tower(pixels: torch.Tensor, grid_hw: tuple[int, int] | None) -> torch.Tensor:
        features = run(pixels)[0].to(device)
        return features if grid_hw is None else features[:, : grid_hw[0], : grid_hw[1]]

    return tower


def load_plain(folder: Path, config: Mapping[str, Any]) -> Any:
    """The network of a folder with its weights, on the CPU. Raises ModelError when they do not fit each other."""
    import transformers  # noqa: F401  # before building, which then draws no weights

    state = loading.read_state_dict(folder)
    model = loading.build_empty(lambda: _network(config), folder)
    _check_sizes(model.config, folder)
    loading.load_strict(model, state, folder, ignore=SURPLUS)
    return model.eval().requires_grad_(False)


def _network(config: Mapping[str, Any]) -> Any:
    """The network of a ``config.json``, with fused attention: the eager one writes 622 MB per layer of OWLv2."""
    from transformers import (
        Owlv2Config,
        Owlv2ForObjectDetection,
        OwlViTConfig,
        OwlViTForObjectDetection,
    )

    kinds: dict[str, tuple[Any, Any]] = {
        "owlvit": (OwlViTConfig, OwlViTForObjectDetection),
        "owlv2": (Owlv2Config, Owlv2ForObjectDetection),
    }
    config_class, model_class = kinds[config["model_type"]]
    # The config may name the precision of its file; weights are float32 here.
    model = model_class._from_config(
        config_class.from_dict(dict(config)), attn_implementation="sdpa", dtype=torch.float32
    )
    for part in (model.config, model.config.text_config, model.config.vision_config):
        if part._attn_implementation != "sdpa":
            raise RuntimeError("transformers did not choose fused attention")
    return model


def _check_sizes(config: Any, folder: Path) -> None:
    vision, text = config.vision_config, config.text_config
    if not isinstance(vision.image_size, int) or not isinstance(vision.patch_size, int):
        raise ModelError(
            Message("{folder} has an input that is not square.", folder=folder / loading.CONFIG), hint=loading.AGAIN
        )
    if config.projection_dim != text.hidden_size:
        raise ModelError(
            Message(
                "{folder} has text vectors of {projection_dim} and image vectors of {hidden_size}; expected the same.",
                folder=folder / loading.CONFIG,
                projection_dim=config.projection_dim,
                hidden_size=text.hidden_size,
            ),
            hint=loading.AGAIN,
        )
