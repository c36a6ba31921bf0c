"""Mask2Former, MaskFormer and OneFormer: every query is one mask with a class, read as instances, regions or both.

Cheng et al., "Masked-attention Mask Transformer for Universal Image Segmentation", arXiv 2112.01527; "Per-Pixel
Classification is Not All You Need for Semantic Segmentation" (MaskFormer), arXiv 2107.06278; Jain et al., "OneFormer",
arXiv 2211.06220, which is told by a sentence what its queries are to mean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch import Tensor

from swin_annotator.core import geometry, masks, suppression
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.types import Rle, Source
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import Rgb
from swin_annotator.models.nets import upsample
from swin_annotator.models.regions import IGNORED, MinArea, regions
from swin_annotator.models.swin.own_backbone import use_our_backbone
from swin_annotator.models.swin.own_folder import class_names
from swin_annotator.models.swin.preprocess import SwinPixels, read_pixels
from swin_annotator.models.swin.semantic import finite
from swin_annotator.models.swin.task import task_tokens, things_of
from swin_annotator.models.weights import loading
from swin_annotator.models.weights.transformers_loading import load_network

F32 = NDArray[np.float32]
ARCHITECTURES = {
    "mask2former": "Mask2FormerForUniversalSegmentation",
    "maskformer": "MaskFormerForInstanceSegmentation",
    "oneformer": "OneFormerForUniversalSegmentation",
}
FLOOR = 0.05
"""Instances below this score are not proposed; the window filters further."""
DUPLICATE_IOU = 0.8
PANOPTIC_FLOOR = 0.5
PANOPTIC_LEFT = 0.8
"""A segment must keep so much of its mask when the masks compete for pixels."""
NOBODY = np.iinfo(np.uint16).max


class Reading(StrEnum):
    """Tasks that checkpoints were trained for; a config does not say."""

    INSTANCE = "instance"
    SEMANTIC = "semantic"
    PANOPTIC = "panoptic"


def reading_of(asked: object, names: Sequence[str], config: Mapping[str, Any]) -> Reading:
    """Return how to read a checkpoint: as asked, else as a name tells, else by its number of labels.

    Args:
        asked: the model's ``reading`` option, or None.
        names: of the model and its folder, such as ``mask2former-swin-tiny-coco-instance``.
        config: the contents of ``config.json``.

    Raises:
        ModelError: the option is none of the three.
    """
    if asked is not None:
        try:
            return Reading(str(asked))
        except ValueError as error:
            raise ModelError(
                Message("Unknown reading {asked} of a mask model.", asked=repr(asked)),
                hint=Message("Use {heads}.", heads=", ".join(Reading)),
            ) from error
    for name in (*names, str(config.get("_name_or_path") or "")):
        for reading in Reading:
            if reading in name.casefold():
                return reading
    by_labels = {133: Reading.PANOPTIC, 150: Reading.SEMANTIC, 19: Reading.SEMANTIC}
    return by_labels.get(len(config.get("id2label") or ()), Reading.INSTANCE)


def stuff(classes: int) -> frozenset[int]:
    """Class indices without single objects (sky, road) of the public panoptic sets, told by their number of classes."""
    first, last = {133: (80, 133), 19: (0, 11)}.get(classes, (0, 0))
    return frozenset(range(first, last))


class QueryNet:
    """An image in, masks with classes out.

    Args:
        network: Mask2Former, MaskFormer or OneFormer.
        pixels: its preprocessing.
        names: of the classes, in order, without the last one, "no object".
        reading: what the queries stand for.
        device: where the network lies.
        bfloat16: compute in mixed precision.
        task: what OneFormer is told, as tokens; None for the others.
        things: class indices of single things; None: as the number of classes tells.
    """

    def __init__(
        self,
        network: Any,
        pixels: SwinPixels,
        names: tuple[str, ...],
        reading: Reading,
        *,
        device: str,
        bfloat16: bool = False,
        task: Tensor | None = None,
        things: frozenset[int] | None = None,
    ) -> None:
        self.labels = tuple(name for name in names if name.casefold() not in IGNORED)
        self._names = names
        self.network = network
        self._pixels = pixels
        self._reading = reading
        self._device = torch.device(device)
        self._bfloat16 = bfloat16
        self._inputs = {} if task is None else {"task_inputs": task.to(self._device)}
        self.things = things

    def __call__(self, rgb: Rgb, source: Source) -> Proposals:
        """Proposals with masks at image size, best first."""
        classes, logits = self.queries(rgb)
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        if self._reading is Reading.SEMANTIC:
            return semantic(classes, logits, size_hw, self._names, source)
        read = instances if self._reading is Reading.INSTANCE else panoptic
        return read(classes, logits, size_hw, self._names, source, self.things)

    def queries(self, rgb: Rgb) -> tuple[F32, F32]:
        """(q, classes + 1) class probabilities, the last one for "no object", and (q, h, w) mask logits.

        Raises:
            ModelError: the network answered with numbers that are not finite.
        """
        pixels = torch.from_numpy(self._pixels(rgb))[None].to(self._device)
        with torch.inference_mode(), torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
            answer = self.network(pixel_values=pixels, **self._inputs)
        classes = answer.class_queries_logits[0].float().softmax(-1).cpu().numpy()
        return finite(classes), finite(answer.masks_queries_logits[0].float().cpu().numpy())


def instances(
    classes: F32,
    logits: F32,
    size_hw: tuple[int, int],
    names: Sequence[str],
    source: Source,
    things: frozenset[int] | None = None,
) -> Proposals:
    """One object per query: its likeliest class, scored by class probability x mean mask probability inside the mask.

    Objects of one class whose boxes nearly coincide are told once.

    Args:
        classes: (q, classes + 1) probabilities.
        logits: (q, h, w) of the masks, covering the whole image.
        size_hw: of the image.
        names: of the classes.
        source: of the proposals.
        things: class indices of which there are single objects; None: all.
    """
    label, score = _labelled(classes)
    inside = logits > 0
    probability = _sigmoid(logits)
    score = score * (probability * inside).sum((1, 2)) / np.maximum(inside.sum((1, 2)), 1)
    wanted = (score >= FLOOR) & np.array([names[i].casefold() not in IGNORED for i in label])
    if things is not None:
        wanted &= np.array([int(i) in things for i in label])
    ranked = [int(q) for q in np.argsort(-score, kind="stable") if wanted[q]]
    found = [(q, upsample.mask_of(logits[q], size_hw)) for q in ranked]
    return _proposals([(float(score[q]), int(label[q]), mask) for q, mask in found], names, source)


def semantic(classes: F32, logits: F32, size_hw: tuple[int, int], names: Sequence[str], source: Source) -> Proposals:
    """The connected regions of each class, where a class has at a pixel the sum of its queries' shares in it.

    Arguments as in :func:`instances`.
    """
    probability = _sigmoid(logits)
    values = np.einsum("qc,qhw->chw", classes[:, :-1], probability, optimize=True)
    labels, certainty = upsample.winners(values, size_hw, total=values.sum(axis=0))
    return regions(labels, certainty, names, IGNORED, source=source)


def panoptic(
    classes: F32,
    logits: F32,
    size_hw: tuple[int, int],
    names: Sequence[str],
    source: Source,
    things: frozenset[int] | None = None,
) -> Proposals:
    """Every pixel at most once: things as single objects, stuff as the connected regions of its class.

    Arguments as in :func:`instances`.
    """
    label, score = _labelled(classes)
    probability = _sigmoid(logits)
    kept = np.flatnonzero((score > PANOPTIC_FLOOR) & (classes.argmax(axis=1) < classes.shape[1] - 1))
    if not len(kept):
        return no_proposals(source)
    label, score, probability = label[kept], score[kept], probability[kept]
    values = np.asarray(score[:, None, None] * probability, np.float32)
    owner, certainty = upsample.winners(values, size_hw, total=np.ones(values.shape[1:], np.float32))
    owner[certainty < 0.5 * score[owner]] = NOBODY
    cell = size_hw[0] * size_hw[1] / values[0].size
    whole = (probability >= 0.5).sum((1, 2)) * cell
    if things is None:
        things = stuff(len(names)) ^ frozenset(range(len(names)))
    found = [
        (float(certainty[where][mine].mean()), int(label[k]), _placed(mine, where, size_hw))
        for k, where, mine in _pieces(owner, len(kept))
        if label[k] in things and mine.sum() >= max(MinArea().pixels, PANOPTIC_LEFT * whole[k])
    ]
    table = np.array([label[k] if label[k] not in things else NOBODY for k in range(len(kept))], np.uint16)
    fields = np.append(table, np.full(1, NOBODY, np.uint16))[np.minimum(owner, len(kept))]
    areas = regions(fields, certainty, names, IGNORED, source=source)
    index = {name: i for i, name in enumerate(names)}
    found += [
        (float(areas.scores[i]), index[areas.categories[i]], mask)
        for i, mask in enumerate(areas.masks)
        if mask is not None
    ]
    found = [entry for entry in found if names[entry[1]].casefold() not in IGNORED]
    return _proposals(sorted(found, key=lambda entry: -entry[0]), names, source)


def load_queries(folder: Path, config: Mapping[str, Any], reading: Reading, *, device: str, bfloat16: bool) -> QueryNet:
    """Mask2Former or MaskFormer as transformers saves it; Mask2Former over our own Swin, which is faster.

    Raises:
        ModelError: a file is missing, damaged, or describes something else.
    """
    by_task = config["model_type"] == "oneformer"
    changes = {"is_training": False} if by_task else {}
    drop = ("criterion.", "model.text_mapper.") if by_task else ("criterion.",)
    network: Any = load_network(ARCHITECTURES[config["model_type"]], folder, config, drop=drop, **changes).to(device)
    use_our_backbone(network.model.pixel_level_module, folder, bfloat16=bfloat16)
    classes = network.config.num_labels if by_task else network.class_predictor.out_features - 1
    names = class_names(network.config.id2label, classes, folder)
    pixels = read_pixels(folder, short=800, long=1333, divisor=1 if by_task else 32)
    task, things = None, None
    if by_task:
        task = task_tokens(folder, reading, network.config.task_seq_len)
        things = things_of(loading.read_preprocessing(folder)[0], classes)
    return QueryNet(network, pixels, names, reading, device=device, bfloat16=bfloat16, task=task, things=things)


def _sigmoid(logits: F32) -> F32:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -60, 60))), np.float32)


def _labelled(classes: F32) -> tuple[NDArray[np.intp], F32]:
    """(q,) the likeliest class of each query, "no object" aside, and its probability."""
    label = classes[:, :-1].argmax(axis=1)
    return label, classes[np.arange(len(label)), label]


def _pieces(owner: NDArray[np.uint16], count: int) -> list[tuple[int, tuple[slice, slice], NDArray[np.bool_]]]:
    """Number, place and pixels there of every owner in the map."""
    numbered = np.where(owner == NOBODY, 0, owner.astype(np.int32) + 1)
    places = ndimage.find_objects(numbered, max_label=count)
    return [(k, where, owner[where] == k) for k, where in enumerate(places) if where is not None]


def _placed(mine: NDArray[np.bool_], where: tuple[slice, slice], size_hw: tuple[int, int]) -> Rle:
    return masks.encode_at(mine, where[1].start, where[0].start, size_hw)


def _proposals(found: Sequence[tuple[float, int, Rle]], names: Sequence[str], source: Source) -> Proposals:
    """Score, class and mask of each as proposals, without empty masks and duplicates."""
    found = [entry for entry in found if masks.area(entry[2]) > 0]
    if not found:
        return no_proposals(source)
    boxes = np.array([geometry.xyxy_from_xywh(masks.bbox(mask)) for _, _, mask in found], np.float32)
    everything = Proposals(
        boxes,
        np.clip([score for score, _, _ in found], 0, 1).astype(np.float32),
        tuple(names[label] for _, label, _ in found),
        source,
        tuple(mask for _, _, mask in found),
    )
    labels = np.array([label for _, label, _ in found])
    return everything.take(suppression.nms(boxes, everything.scores, DUPLICATE_IOU, labels))
