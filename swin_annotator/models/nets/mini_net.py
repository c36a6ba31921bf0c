"""The embedded network: one Swin backbone under OWL, SSFormer, UperNet and pooled-feature heads.

Beside the Swin, frozen ImageNet features (EfficientNet-Lite0) may enter the object tokens: a small Swin that was
trained on few photos tells kinds apart that it was shown; the other network has seen a thousand kinds of things.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.box_pooling import BoxPooling
from swin_annotator.models.nets.efficientnet_lite import CHANNELS, EfficientNetLite
from swin_annotator.models.nets.owl_heads import OwlHeads, TokenNeck, TokenOutput
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone, SwinConfig
from swin_annotator.models.nets.text import TextTower
from swin_annotator.models.nets.upernet import UperNetHead

MapsOf = Callable[[Tensor], Sequence[Tensor]]
"""Pixels of 0..255 to maps."""
STAGES = 4
"""Maps of the Swin."""
PIXEL_MEAN = (0.485, 0.456, 0.406)
PIXEL_STD = (0.229, 0.224, 0.225)


@dataclass(frozen=True, slots=True)
class MiniConfig:
    """Everything needed to build a :class:`MiniNet` for given weights."""

    vocabulary: int
    labels: tuple[str, ...]
    swin: SwinConfig = field(
        default_factory=lambda: SwinConfig(
            embed_dim=48, depths=(2, 2, 6, 2), heads=(2, 4, 8, 16), window=8, stem="conv"
        )
    )
    width: int = 128
    vector: int = 128
    text_width: int = 128
    text_layers: int = 2
    text_length: int = 16
    ssformer_width: int = 128
    """0: there is no SSFormer head."""
    upernet_width: int = 64
    """0: there is no UperNet head."""
    region_imagenet: bool = False
    """True if EfficientNet-Lite0's maps enter the segmentation heads beside the Swin's."""
    longest: int = 416
    """Longer side of the image inside the network's input, in pixels."""
    imagenet: bool = False
    """True if EfficientNet-Lite0's maps enter the object tokens."""
    pooled: int = 0
    """Numbers that class vectors hold beyond ``vector``: what EfficientNet-Lite0 sees inside a token's box."""

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a JSON file."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> MiniConfig:
        """Undo :meth:`to_dict`; unknown keys are left aside, missing ones take their defaults.

        Raises:
            KeyError: ``vocabulary``, ``labels`` or ``swin`` is missing.
        """
        names = {f.name for f in fields(cls)}
        known = {k: v for k, v in values.items() if k in names}
        swin: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in known["swin"].items()}
        known["swin"] = SwinConfig(**swin)
        known["labels"] = tuple(known["labels"])
        known["vocabulary"] = int(known["vocabulary"])
        return cls(**known)


class MiniNet(nn.Module):
    """One encoding of an image serves words, exemplars, regions and tags."""

    def __init__(self, config: MiniConfig) -> None:
        super().__init__()
        self.config = config
        channels = config.swin.channels
        self.backbone = SwinBackbone(config.swin)
        self.imagenet = EfficientNetLite() if config.imagenet else None
        self.neck = TokenNeck(channels, config.width, CHANNELS if config.imagenet else ())
        self.owl = OwlHeads(config.width, config.vector)
        self.text = TextTower(
            config.vocabulary, config.vector, config.text_width, config.text_layers, config.text_length
        )
        labels, ssformer = len(config.labels), config.ssformer_width
        self.ssformer = SSFormerHead(region_channels(config), labels, ssformer) if ssformer else None
        upernet = config.upernet_width
        self.upernet = UperNetHead(joined_channels(config), labels, upernet) if upernet else None
        self.pooling = BoxPooling(CHANNELS, config.pooled) if config.imagenet and config.pooled else None
        self.pooled_share = nn.Parameter(torch.tensor(-1.0)) if self.pooling is not None else None
        self.exemplar_gain = nn.Parameter(torch.tensor(20.0))
        self.exemplar_bias = nn.Parameter(torch.tensor(0.8))

    def detect(self, pixels: Tensor, maps: Sequence[Tensor], second_of: MapsOf | None = None) -> TokenOutput:
        """Object tokens of normalised ``pixels`` (b, 3, h, w) and their stage maps, with whole class vectors.

        Args:
            pixels: as the backbone takes them.
            maps: the stage maps.
            second_of: another way to the ImageNet network's maps than the network itself.
        """
        second = self.second_maps(pixels, second_of)
        out: TokenOutput = self.owl(self.neck(maps, second))
        if self.pooling is None:
            return out
        size_hw = (pixels.shape[-2], pixels.shape[-1])
        return self.with_pooled(out, self.pooling(second, out.boxes.detach(), size_hw))

    def with_pooled(self, out: TokenOutput, inside: Tensor) -> TokenOutput:
        """Whole class vectors: the tokens' own beside unit vectors ``inside`` (b, n, p) of their boxes."""
        own, pooled = self._shares()
        return out._replace(vectors=torch.cat([own * out.vectors, pooled * inside], -1))

    def tokens(self, pixels: Tensor, maps: Sequence[Tensor], second_of: MapsOf | None = None) -> Tensor:
        """(b, h/8, w/8, c) object tokens of normalised ``pixels`` and their stage maps; see :meth:`detect`."""
        tokens: Tensor = self.neck(maps, self.second_maps(pixels, second_of))
        return tokens

    def second_maps(self, pixels: Tensor, second_of: MapsOf | None = None) -> Sequence[Tensor]:
        """Maps of the ImageNet network, none where the model has none; see :meth:`detect`."""
        run = second_of or self.imagenet
        maps: Sequence[Tensor] = run(raw_pixels(pixels)) if run is not None else ()
        return maps

    def region_logits(self, maps: Sequence[Tensor]) -> dict[str, Tensor]:
        """(b, labels, h/4, w/4) of each segmentation head that there is, from the maps of :func:`region_channels`."""
        logits: dict[str, Tensor] = {}
        if self.ssformer is not None:
            logits["ssformer"] = self.ssformer(maps)
        if self.upernet is not None:
            logits["upernet"] = self.upernet(joined(maps))
        return logits

    def text_queries(self, vectors: Tensor) -> Tensor:
        """(q, d) queries of the text tower's unit ``vectors``: their product with a class vector is the cosine.

        Words know nothing of the pooled part, so they are zero there and longer elsewhere by what it took.
        """
        if self.pooling is None:
            return vectors
        own, _ = self._shares()
        return functional.pad(vectors / own, (0, self.config.pooled))

    def _shares(self) -> tuple[Tensor, Tensor]:
        """Lengths of a class vector's two parts; their squares sum to one."""
        assert self.pooled_share is not None
        return (-self.pooled_share).sigmoid().sqrt(), self.pooled_share.sigmoid().sqrt()

    def exemplar_logits(self, cosine: Tensor) -> Tensor:
        """Logits of exemplar queries; gain and bias are learned, so a score is absolute."""
        return self.exemplar_gain * (cosine - self.exemplar_bias)


def region_channels(config: MiniConfig) -> tuple[int, ...]:
    """Channels of the SSFormer head's maps: the Swin's stages, then those of the ImageNet network, if any."""
    return (*config.swin.channels, *_second_channels(config))


def joined_channels(config: MiniConfig) -> tuple[int, ...]:
    """Channels of the UperNet head's maps: one for each stage, since its pyramid wants one at each size."""
    first, *others = config.swin.channels
    second = _second_channels(config) or (0,) * len(others)
    return (first, *(a + b for a, b in zip(others, second, strict=True)))


def joined(maps: Sequence[Tensor]) -> list[Tensor]:
    """The maps of :func:`region_channels` as UperNet reads them: the second network's beside stages of their size."""
    stages, second = maps[:STAGES], maps[STAGES:]
    if not second:
        return list(stages)
    return [stages[0], *(torch.cat([a, b], 1) for a, b in zip(stages[1:], second, strict=True))]


def _second_channels(config: MiniConfig) -> tuple[int, ...]:
    return CHANNELS if config.imagenet and config.region_imagenet else ()


def normalise(rgb: Tensor) -> Tensor:
    """(b, h, w, 3) uint8 sRGB to (b, 3, h, w) float32 of about zero mean and unit variance."""
    mean = torch.tensor(PIXEL_MEAN, device=rgb.device)
    std = torch.tensor(PIXEL_STD, device=rgb.device)
    return torch.addcmul(-mean / std, rgb.float(), 1 / (255 * std)).permute(0, 3, 1, 2)


def raw_pixels(pixels: Tensor) -> Tensor:
    """Undo :func:`normalise` but for the order of the axes: (b, 3, h, w), 0..255, colours innermost in memory."""
    mean = torch.tensor(PIXEL_MEAN, device=pixels.device)[:, None, None]
    std = torch.tensor(PIXEL_STD, device=pixels.device)[:, None, None]
    # A convolutional network of thin layers runs about twice as fast so.
    return torch.addcmul(255 * mean, pixels, 255 * std).contiguous(memory_format=torch.channels_last)
