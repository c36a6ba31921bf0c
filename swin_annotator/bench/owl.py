"""OWL-ViT and OWLv2 against transformers on the same random weights: from a file to boxes, step by step.

Every row has its baseline from the same rounds, how far the outputs are apart, and the time that its products would
take at the rate that this processor reached on a large product in the same run: no form of the network can be faster.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional

from swin_annotator.bench import networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.paired import conditions, paired, set_up
from swin_annotator.core import decode, images
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.models.base import Rgb
from swin_annotator.models.nets.cost import vit_macs
from swin_annotator.models.nets.owl_tower import FastOwlTower
from swin_annotator.models.nets.packed import PackedLinear
from swin_annotator.models.owl.detector import OwlDetector
from swin_annotator.models.owl.preprocess import OwlPreprocessing
from swin_annotator.models.owl.tower import seen_grid
from swin_annotator.models.runtime import device as devices

ROUNDS = 3
QUICK_ROUNDS = 9
"""Rounds for what takes milliseconds."""
SIDES = {"owlv2": 960, "owlvit": 768}
PHOTO_HW = (3000, 4000)
WIDE_HW = (9, 16)
GEMM = 2048
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Case:
    """A detector of transformers, and its image transformer."""

    kind: str
    model: Any
    vision: Any

    @property
    def side(self) -> int:
        """Side of the input, in pixels."""
        return int(self.model.config.vision_config.image_size)


class _Words:
    """A tokenizer without words: texts of some tokens each, made of their letters."""

    def __init__(self, config: Any) -> None:
        self._config = config

    def __call__(self, texts: Sequence[str]) -> dict[str, Tensor]:
        length, end = self._config.max_position_embeddings, self._config.vocab_size - 1
        rows = [([ord(letter) % end for letter in text] + [end])[:length] for text in texts]
        ids = torch.tensor([row + [0] * (length - len(row)) for row in rows])
        return {"input_ids": ids, "attention_mask": (torch.arange(length) < ids.argmax(1, keepdim=True) + 1).long()}

    def cuts(self, text: str) -> bool:
        """Never."""
        return False


def report(options: Options) -> Report:
    """Rows of both families; ``scenes`` choose among ``owlv2`` and ``owlvit``."""
    threads = set_up(options.threads)
    rate = gemm_rate()
    rows: list[Row] = []
    for kind in options.scenes or tuple(SIDES):
        case = _case(kind)
        rows += _towers(case, options.rounds or ROUNDS, rate)
        if kind == "owlv2":
            forward = rows[0]["milliseconds"]
            rows += [*_pixels(case, options.rounds or ROUNDS), *_answers(case, forward, options.rounds or QUICK_ROUNDS)]
    data = {"threads": threads, "gemm_gflop_per_s": rate, "rows": rows}
    return Report(data, _text(rows, rate))


def gemm_rate(side: int = 0) -> float:
    """GFLOP a second of a large float32 product, by the better of torch's two libraries."""
    side = side or GEMM
    x, weight = torch.randn(side, side), torch.randn(side, side)
    packed = PackedLinear(weight, None, dtype=torch.float32, pack=True)
    runs: dict[str, Callable[[], object]] = {
        "plain": partial(functional.linear, x, weight),
        "packed": partial(packed, x),
    }
    with torch.inference_mode():
        best = min(timing.best for timing in paired(runs, 5).values())
    return 2 * side**3 / best / 1e6


def _case(kind: str) -> _Case:
    import transformers

    config: Any = {"owlv2": transformers.Owlv2Config, "owlvit": transformers.OwlViTConfig}[kind]()
    config.vision_config.image_size = SIDES[kind]
    shrink(config)
    family: Any = {"owlv2": transformers.Owlv2ForObjectDetection, "owlvit": transformers.OwlViTForObjectDetection}
    model = networks.scattered(family[kind]._from_config(config, attn_implementation="sdpa"))
    return _Case(kind, model, getattr(model, kind).vision_model)


def shrink(config: Any) -> None:
    """A place for tests to ask for a network of a few thousand weights."""


def _towers(case: _Case, rounds: int, rate: float) -> list[Row]:
    fast = {"float32": FastOwlTower(case.vision, case.model.layer_norm)}
    if devices.instructions("cpu"):
        fast["bfloat16"] = FastOwlTower(case.vision, case.model.layer_norm, torch.bfloat16)
    pixels = networks.picture(case.side)
    grid = fast["float32"].grid
    wide = seen_grid(WIDE_HW, (max(WIDE_HW), max(WIDE_HW)), grid)
    runs: dict[str, Callable[[], Any]] = {"transformers": lambda: case.model.image_embedder(pixels)[0]}
    runs |= {f"ours, {name}": partial(tower, pixels) for name, tower in fast.items()}
    if case.kind == "owlv2":
        runs["ours, float32, 16:9 without padding"] = partial(fast["float32"], pixels, wide)
    with torch.inference_mode():
        timings = paired(runs, rounds)
        wanted = runs["transformers"]()
        apart = {name: _apart(runs[name](), wanted) for name in runs if "padding" not in name}
    rows = []
    for name, timing in timings.items():
        tokens = 1 + (wide[0] * wide[1] if "padding" in name else grid * grid)
        rows.append(
            _row(f"{case.kind}, image tower, {case.side}", name, timing, apart.get(name))
            | {"limit_ms": 2 * _macs(case, tokens) / rate / 1e6 if "bfloat16" not in name else None}
        )
    return rows


def _macs(case: _Case, tokens: int) -> int:
    config = case.model.config.vision_config
    return vit_macs(
        tokens, config.hidden_size, config.num_hidden_layers, config.intermediate_size, 3 * config.patch_size**2
    )


def _pixels(case: _Case, rounds: int) -> list[Row]:
    """A JPEG of 12 megapixels to the network's input."""
    from transformers.models.owlv2.image_processing_pil_owlv2 import Owlv2ImageProcessorPil

    theirs = Owlv2ImageProcessorPil(size={"height": case.side, "width": case.side})
    ours = OwlPreprocessing(case.side, pad=True)

    def library() -> Any:
        rgb = np.asarray(Image.open(file).convert("RGB"))
        return theirs(rgb, return_tensors="np", input_data_format="channels_last")["pixel_values"][0]

    def own() -> Any:
        return ours(images.read_rgb(file))

    with TemporaryDirectory() as place:
        file = Path(place) / "photo.jpg"
        Image.fromarray(photo(PHOTO_HW)).save(file, quality=92)
        timings = paired({"transformers": library, "ours": own}, rounds)
        difference = float(np.abs(own() - library()).max())
    what = "12 MP JPEG to input"
    return [_row(what, name, timing, difference if name == "ours" else None) for name, timing in timings.items()]


def _answers(case: _Case, forward: float, rounds: int) -> list[Row]:
    """Questions about an image that was seen, beside a whole forward pass, which answers them in the library."""
    pixels = OwlPreprocessing(case.side, pad=True)
    words: Any = _Words(case.model.config.text_config)
    detector = OwlDetector(case.model, words, pixels, name="owl")
    embedding = detector.embed(photo((case.side, case.side)))
    crowded = _all_above(embedding)
    source = Source("model", "owl")
    count = iter(range(1_000_000))

    def ask(number: int) -> object:
        prompts = [TextPrompt("thing", tuple(f"thing {next(count)}" for _ in range(number)))]
        return decode.decode(embedding, detector.encode_text(prompts, Template.BARE), source)

    def again() -> object:
        return decode.decode(embedding, detector.encode_text([TextPrompt("thing", ("thing",))], Template.BARE), source)

    def example() -> object:
        box = (case.side / 4, case.side / 4, case.side / 3, case.side / 3)
        return decode.decode(embedding, [detector.encode_exemplar(embedding, box, "thing")], source)

    query = detector.encode_text([TextPrompt("thing", ("thing",))], Template.BARE)
    runs: Mapping[str, Callable[[], object]] = {
        "a new word": partial(ask, 1),
        "five new words": partial(ask, 5),
        "a known word": again,
        "an example": example,
        "decoding, every token above the floor": lambda: decode.decode(crowded, query, source),
    }
    rows = []
    for name, timing in paired(runs, rounds).items():
        against = 2 * forward if name == "an example" else forward
        row = _row("question about a seen image", name, timing, None)
        rows.append(row | {"speedup": against / timing.milliseconds})
    return rows


def _all_above(embedding: ImageEmbedding) -> ImageEmbedding:
    return replace(embedding, shift=np.ones_like(embedding.shift) * 9, scale=np.ones_like(embedding.scale))


def photo(size_hw: tuple[int, int], seed: int = 0) -> Rgb:
    """Pixels of a smooth picture."""
    coarse = np.random.default_rng(seed).integers(0, 256, (size_hw[0] // 8 + 1, size_hw[1] // 8 + 1, 3), np.uint8)
    return np.asarray(Image.fromarray(coarse).resize(size_hw[::-1], Image.Resampling.BICUBIC))


def _apart(found: Tensor, wanted: Tensor) -> float:
    return float((found - wanted).abs().max() / wanted.std())


def _row(what: str, engine: str, timing: Any, difference: float | None) -> Row:
    return {"what": what, "engine": engine, **asdict(timing), "difference": difference, "limit_ms": None}


def _text(rows: Sequence[Row], rate: float) -> str:
    table = markdown(
        ["what", "engine", "ms", "times as fast", "largest difference", "at the rate of a large product, ms"],
        [
            [
                row["what"],
                row["engine"],
                f"{row['milliseconds']:.3g}" if row["milliseconds"] < 1000 else f"{row['milliseconds']:.0f}",
                f"{row['speedup']:.2f}" if row["speedup"] < 100 else f"{row['speedup']:.0f}",
                "" if row["difference"] is None or row["engine"] == "transformers" else f"{row['difference']:.0e}",
                "" if row["limit_ms"] is None else f"{row['limit_ms']:.0f}",
            ]
            for row in rows
        ],
    )
    return f"{table}\n\nA large product runs at {rate:.0f} GFLOP a second here. {conditions()}"
