"""Mask2Former and Grounding DINO over Swin, SAM and SlimSAM against transformers: from an image to numbers.

Each has its published size and random weights, the same in both forms. Beside every baseline stands the time that its
products would take at the rate that this processor reached on a large product in the same run. What is asked again of
an image that was seen is compared with the whole pass, which transformers' call would be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import count, cycle
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode, sdpa_flop_count

from swin_annotator.bench import networks
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.owl import gemm_rate, photo
from swin_annotator.bench.paired import conditions, paired, set_up
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import Rgb
from swin_annotator.models.grounding.detector import GroundingDetector
from swin_annotator.models.grounding.text import END, START, STOP, Line
from swin_annotator.models.sam.refiner import SamRefiner, fit_in_square
from swin_annotator.models.swin.own_backbone import our_backbone, use_our_backbone
from swin_annotator.models.swin.preprocess import SwinPixels

ROUNDS = 3
SCENES = ("mask2former", "grounding", "sam", "slimsam")
PHOTO_HW = (768, 1024)
PIXELS = {"mask2former": SwinPixels(short=512, long=1024, divisor=32), "grounding": SwinPixels(short=800, long=1333)}
BOX = (200.0, 150.0, 300.0, 250.0)
WORDS = 200
"""First of the tokens that words are made of, and their number."""
_NOWHERE = Path("random weights")
Run = Callable[[], object]
F32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Case:
    """A network in both forms."""

    what: str
    whole: Callable[[], Sequence[F32]]
    """Answers of transformers on an image: numbers that ``ours`` gives, too."""
    ours: Callable[[], Sequence[F32]]
    runs: Mapping[str, Run]
    """Passes that are timed, that of transformers first."""


def report(options: Options) -> Report:
    """Rows of each network; ``scenes`` choose among ``SCENES``. Raises AnnotatorError for an unknown scene."""
    if unknown := [scene for scene in options.scenes if scene not in SCENES]:
        raise AnnotatorError(f"others has no scene {unknown[0]}.", hint=f"Choose from: {', '.join(SCENES)}.")
    threads = set_up(options.threads)
    rate = gemm_rate()
    rows = [
        row for scene in options.scenes or SCENES for row in _rows(_MAKERS[scene](), options.rounds or ROUNDS, rate)
    ]
    table = [
        [
            row["what"],
            row["engine"],
            f"{row['milliseconds']:.3g}" if row["milliseconds"] < 1000 else f"{row['milliseconds']:.0f}",
            f"{row['speedup']:.2f}" if row["speedup"] < 100 else f"{row['speedup']:.0f}",
            "" if row["difference"] is None else f"{row['difference']:.0e}",
            "" if row["limit_ms"] is None else f"{row['limit_ms']:.0f}",
        ]
        for row in rows
    ]
    head = ["what", "engine", "ms", "times as fast", "largest difference / std", "at the rate of a large product, ms"]
    text = f"{markdown(head, table)}\n\nA large product runs at {rate:.0f} GFLOP a second here. {conditions()}"
    return Report({"threads": threads, "gemm_gflop_per_s": rate, "rows": rows}, text)


def shrink(config: Any) -> Any:
    """A place for tests to give a network of a few thousand weights instead."""
    return config


def _rows(case: Case, rounds: int, rate: float) -> Iterator[dict[str, Any]]:
    with torch.inference_mode():
        with FlopCounterMode(display=False, custom_mapping=_COUNTED) as counter:
            case.whole()  # in other steps than without the counter, so its numbers are not compared
        apart = max(_apart(a, b) for a, b in zip(case.ours(), case.whole(), strict=True))
        timings = paired(case.runs, rounds)
    first, second = list(timings)[:2]
    for name, timing in timings.items():
        yield {
            "what": case.what,
            "engine": name,
            **asdict(timing),
            "difference": apart if name == second else None,
            "limit_ms": counter.get_total_flops() / rate / 1e6 if name == first else None,
        }


def _attention(query: Any, key: Any, value: Any, *_: object, out_shape: object = None, **__: object) -> int:
    """Floating point operations of attention on the processor, which torch's counter leaves out."""
    return int(sdpa_flop_count(query, key, value))


_COUNTED: dict[Any, Any] = {torch.ops.aten._scaled_dot_product_flash_attention_for_cpu: _attention}


def _apart(found: F32, wanted: F32) -> float:
    return float(np.abs(found - wanted).max() / max(float(wanted.std()), 1e-12))


def _mask2former() -> Case:
    import transformers

    kind: Any = transformers.Mask2FormerConfig
    config = shrink(kind(backbone_config=networks.their_swin("Swin-T"), num_labels=80))
    network = networks.scattered(transformers.Mask2FormerForUniversalSegmentation(config))
    part = network.model.pixel_level_module
    theirs = part.encoder
    theirs.set_attn_implementation("sdpa")
    if not use_our_backbone(part, _NOWHERE, bfloat16=False):
        raise AnnotatorError("Our Swin gives other maps than that of transformers.", hint="Report this.")
    ours = part.encoder
    pixels = torch.from_numpy(PIXELS["mask2former"](photo(PHOTO_HW)))[None]

    def over(encoder: Any) -> Sequence[F32]:
        part.encoder = encoder
        answer = network(pixel_values=pixels)
        return _numbers(answer.class_queries_logits, answer.masks_queries_logits)

    runs = {"transformers": lambda: over(theirs), "ours, float32": lambda: over(ours)}
    return Case(f"Mask2Former-Swin-T, {_sides(pixels)}", runs["transformers"], runs["ours, float32"], runs)


class _Phrases:
    """Words of one token each, which no two phrases share."""

    def tokens(self, phrase: str) -> tuple[int, ...]:
        """The number at the end of the phrase."""
        return (WORDS + int(phrase.rpartition(" ")[2]) % WORDS,)

    def lines(self, phrases: Sequence[str]) -> list[Line]:
        """A line of its own for each."""
        return [Line((START, *self.tokens(phrase), STOP, END), ((1, 2),)) for phrase in phrases]


def _grounding() -> Case:
    import transformers

    kind: Any = transformers.GroundingDinoConfig
    config = shrink(kind(backbone_config=networks.their_swin("Swin-T", stages=networks.STAGES[1:])))
    network = networks.scattered(transformers.GroundingDinoForObjectDetection(config))
    encoder = network.model.backbone.conv_encoder
    theirs = encoder.model
    theirs.set_attn_implementation("sdpa")
    backbone, phrases, pixels = our_backbone(theirs, _NOWHERE, bfloat16=False), _Phrases(), PIXELS["grounding"]
    detector = GroundingDetector(network, phrases, pixels, name="grounding", backbone=backbone)  # type: ignore[arg-type]  # enough of it
    handed = encoder.model
    rgb, numbers = photo(PHOTO_HW), count()
    seen = detector.embed(rgb)

    def library() -> Sequence[F32]:
        (line,) = phrases.lines(["thing 0"])
        encoder.model = theirs
        try:
            answer = network(pixel_values=torch.from_numpy(pixels(rgb))[None], input_ids=torch.tensor([line.ids]))
        finally:
            encoder.model = handed
        return _numbers(answer.logits[..., 1], _corners(answer.pred_boxes).clamp(0, 1))  # as ours end at the border

    def ours() -> Sequence[F32]:
        (line,) = phrases.lines(["thing 0"])
        joined, _ = detector.answer(detector.embed(rgb), detector.encode_text([_prompt(0)], Template.BARE))
        boxes = (joined.boxes_xyxy / np.array(PHOTO_HW[::-1] * 2)).astype(np.float32)
        return [joined.class_vectors[:, 0] * joined.scale, boxes[:0] if len(line.spans) != 1 else boxes]

    runs: dict[str, Run] = {
        "transformers": library,
        "ours, float32": lambda: detector.answer(
            detector.embed(rgb), detector.encode_text([_prompt(next(numbers))], Template.BARE)
        ),
        "ours, another word on the same image": lambda: detector.answer(
            seen, detector.encode_text([_prompt(next(numbers))], Template.BARE)
        ),
    }
    return Case(f"Grounding DINO-Swin-T, {_sides(torch.from_numpy(pixels(rgb)))}", library, ours, runs)


def _prompt(number: int) -> TextPrompt:
    return TextPrompt("thing", (f"thing {number}",))


def _sam(what: str, **vision: int) -> Case:
    import transformers

    kind: Any = transformers.SamConfig
    config = shrink(kind(vision_config={"image_size": 1024, **vision}))
    network = networks.scattered(transformers.SamModel(config))
    side = int(config.vision_config.image_size)
    refiner = SamRefiner(network, name="sam")
    photos = cycle([photo(PHOTO_HW), photo(PHOTO_HW, 1)])
    shown: list[Rgb] = [next(photos)]
    x, y, width, height = BOX
    scale = side / max(PHOTO_HW)
    corners = torch.tensor([[[x, y, x + width, y + height]]]) * scale

    def library() -> Sequence[F32]:
        pixels = torch.from_numpy(fit_in_square(shown[0], side))[None]
        return _numbers(network(pixel_values=pixels, input_boxes=corners, multimask_output=False).pred_masks)

    def ours() -> Sequence[F32]:
        features = network.get_image_embeddings(torch.from_numpy(fit_in_square(shown[0], side))[None])
        whole = (int(x), int(y), int(x + width), int(y + height))
        return [next(refiner.logits(features, [whole], PHOTO_HW))[None, None, None]]

    def first() -> None:
        shown[0] = next(photos)
        refiner.refine(shown[0], [BOX])

    def second() -> None:
        refiner.refine(shown[0], [(x + 10, y + 10, width, height)])

    runs: dict[str, Run] = {
        "transformers": library,
        "ours, first box": first,
        "ours, another box on the same image": second,
    }
    return Case(f"{what}, box to mask, {side}", library, ours, runs)


def _numbers(*tensors: Tensor) -> list[F32]:
    return [tensor.squeeze(0).float().numpy() for tensor in tensors]


def _corners(boxes: Tensor) -> Tensor:
    """(..., 4) xyxy of middles and sizes."""
    middles, sizes = boxes.split(2, -1)
    return torch.cat([middles - sizes / 2, middles + sizes / 2], -1)


def _sides(pixels: Tensor) -> str:
    return f"{pixels.shape[-2]} x {pixels.shape[-1]}"


_MAKERS: dict[str, Callable[[], Case]] = {
    "mask2former": _mask2former,
    "grounding": _grounding,
    "sam": lambda: _sam("SAM ViT-B"),
    "slimsam": lambda: _sam("SlimSAM-77", hidden_size=168, mlp_dim=696),
}
