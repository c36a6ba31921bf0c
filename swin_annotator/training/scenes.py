"""Procedural scenes: coloured shapes with names, and odd kinds that only an exemplar can name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.training import shapes
from swin_annotator.training import vocabulary as words
from swin_annotator.training.examples import Example, Rgb, Thing, overlap_of_smaller, paste, sensor_noise


@dataclass(frozen=True, slots=True)
class Kind:
    """Common traits of a kind's instances."""

    name: str
    outline: str
    colour: tuple[float, ...]
    texture: str
    second: tuple[float, ...] | None = None
    seed: int = 0
    phrases: tuple[str, ...] = ()
    family: str = ""
    upright: bool = False


@dataclass(slots=True)
class SceneMaker:
    """Draws scenes; the same generator state gives the same scenes.

    Attributes:
        photos: backgrounds and material for odd kinds; their things must not be in the vocabulary.
        unseen: draw also the pairs that training leaves out.
    """

    photos: Sequence[Rgb] = ()
    unseen: bool = False
    smallest: float = 9.0
    largest: float = 0.6

    def group(self, rng: np.random.Generator, n: int, h: int, w: int) -> list[Example]:
        """``n`` scenes that share some of their kinds, so that exemplars work across images."""
        pool = [self.kind(rng) for _ in range(int(rng.integers(3, 9)))]
        pool = list({k.family or k.name: k for k in pool}.values())
        return [self.scene(rng, h, w, pool) for _ in range(n)]

    def kind(self, rng: np.random.Generator) -> Kind:
        """A named kind, or one in four times an odd one without words."""
        if rng.random() < (0.0 if self.unseen else 0.25):
            return self._odd_kind(rng)
        while True:
            colour = str(rng.choice(list(words.COLOURS)))
            shape = str(rng.choice(words.SHAPES))
            if self.unseen and rng.random() < 0.5:
                colour, shape = sorted(words.UNSEEN_PAIRS)[rng.integers(len(words.UNSEEN_PAIRS))]
            if self.unseen or (colour, shape) not in words.UNSEEN_PAIRS:
                break
        texture = str(rng.choice(words.TEXTURES, p=[0.55, 0.15, 0.15, 0.15]))
        return Kind(
            f"drawn:{colour}:{shape}:{texture}",
            shape,
            words.COLOURS[colour],
            texture,
            phrases=words.drawn_phrases(colour, shape, texture),
            family=f"{colour}:{shape}",
        )

    def _odd_kind(self, rng: np.random.Generator) -> Kind:
        seed = int(rng.integers(1 << 30))
        first, second = (tuple(float(v) for v in rng.uniform(0, 255, 3)) for _ in range(2))
        texture = "photo" if self.photos and rng.random() < 0.5 else str(rng.choice(words.TEXTURES))
        return Kind(f"odd:{seed}", "blob", first, texture, second, seed, upright=rng.random() < 0.3)

    def scene(self, rng: np.random.Generator, h: int, w: int, pool: Sequence[Kind]) -> Example:
        """One scene of ``h`` x ``w`` pixels with things of some of the kinds in ``pool``."""
        rgb = self._background(rng, h, w)
        things: list[Thing] = []
        boxes = np.zeros((0, 4))
        chosen = rng.permutation(len(pool))[: int(rng.integers(1, min(len(pool), 6) + 1))]
        crowd = rng.random() < 0.25
        for index in chosen:
            kind = pool[index]
            top = self.largest * min(h, w)
            if crowd:
                top = max(2 * self.smallest, 0.2 * min(h, w))
            base = float(np.exp(rng.uniform(np.log(self.smallest), np.log(top))))
            spread = rng.uniform(1, 1.5)
            for _ in range(_instances(rng, crowd, base, h, w)):
                size = float(np.clip(base * spread ** rng.uniform(-1, 1), self.smallest, top))
                thing = self._draw(rng, rgb, kind, size, boxes)
                if thing is not None:
                    things.append(thing)
                    boxes = np.vstack([boxes, thing.box])
        return Example(_light(rng, rgb), things)

    def _draw(
        self, rng: np.random.Generator, rgb: Rgb, kind: Kind, size: float, boxes: NDArray[np.float64]
    ) -> Thing | None:
        """Draw one instance where it hides little of others; None where there is no room."""
        outlines = shapes.blob_outline(kind.seed) if kind.outline == "blob" else shapes.UNIT_OUTLINES[kind.outline]
        angle = rng.normal(0, 0.12) if kind.upright or rng.random() < 0.3 else rng.uniform(0, 6.28)
        outlines = shapes.place(outlines, size, angle, rng.uniform(0.92, 1.0))
        extent = outlines[0].max(0)
        room = np.array([rgb.shape[1], rgb.shape[0]]) - extent - 1
        if (room < 1).any():
            return None
        allowed = 0.05 if rng.random() < 0.6 else 0.3
        for _ in range(8):
            x, y = rng.uniform(0, room)
            box = (float(x), float(y), float(x + extent[0]), float(y + extent[1]))
            if (overlap_of_smaller(box, boxes) <= allowed).all():
                break
        else:
            return None
        left, top = int(x), int(y)
        w, h = (int(v) + 3 for v in extent)
        alpha = shapes.coverage([o + np.array([x - left, y - top]) for o in outlines], h, w)
        patch = self._patch(rng, kind, h, w)
        behind = rgb[top : top + h, left : left + w]
        solid = alpha[: behind.shape[0], : behind.shape[1]] > 0.5
        contrast = np.abs(patch[: solid.shape[0], : solid.shape[1]][solid].mean(0) - behind.mean((0, 1)))
        if contrast.max(initial=0) < 40 and kind.texture != "photo":
            return None
        paste(rgb, patch, alpha, left, top)
        if size > 24 and rng.random() < 0.12:
            edge = tuple(int(v) for v in patch.reshape(-1, 3).mean(0) * 0.4)
            lines = [np.round((o + np.array([x, y])) * 16).astype(np.int32) for o in outlines]
            cv2.polylines(rgb, lines, True, edge, 1, cv2.LINE_AA, shapes.SUBPIXEL)
        return Thing(box, kind.name, kind.phrases, kind.family)

    def _patch(self, rng: np.random.Generator, kind: Kind, h: int, w: int) -> Rgb:
        if kind.texture == "photo":
            own = np.random.default_rng(kind.seed)
            photo = self.photos[int(own.integers(len(self.photos)))]
            side = int(own.integers(24, 97))
            y, x = (int(own.integers(max(1, n - side))) for n in photo.shape[:2])
            turned = np.rot90(photo[y : y + side, x : x + side], int(rng.integers(4)))
            patch = cv2.resize(turned, (w, h), interpolation=cv2.INTER_AREA)
            return np.clip(patch * rng.uniform(0.85, 1.15), 0, 255).astype(np.uint8)
        colour = np.array(kind.colour) * rng.uniform(0.9, 1.1) + rng.normal(0, 4, 3)
        second = None if kind.second is None else np.array(kind.second)
        return shapes.fill(rng, h, w, np.clip(colour, 0, 255), kind.texture, second)

    def _background(self, rng: np.random.Generator, h: int, w: int) -> Rgb:
        how = rng.random()
        if self.photos and how < 0.3:
            photo = self.photos[int(rng.integers(len(self.photos)))]
            ph, pw = photo.shape[:2]
            side = int(rng.integers(min(ph, pw) // 3, min(ph, pw) + 1))
            y, x = int(rng.integers(ph - side + 1)), int(rng.integers(pw - side + 1))
            return cv2.resize(photo[y : y + side, x : x + side], (w, h)).astype(np.uint8)
        first, second = rng.uniform(0, 255, (2, 3))
        if how < 0.5:
            second = first
        if how < 0.75:
            ramp = np.linspace(0, 1, w, dtype=np.float32)[None, :, None]
            if rng.random() < 0.5:
                ramp = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
            flat = first + (second - first) * ramp * np.ones((h, w, 1), np.float32)
        else:
            cells = int(rng.integers(2, 40))
            grain = rng.normal(0, rng.uniform(6, 40), (cells, cells, 3)).astype(np.float32)
            flat = first + cv2.resize(grain, (w, h), interpolation=cv2.INTER_CUBIC)
        return np.clip(flat, 0, 255).astype(np.uint8)


def _instances(rng: np.random.Generator, crowd: bool, base: float, h: int, w: int) -> int:
    room = max(1, int(0.35 * h * w / base**2))
    most = 14 if crowd else 5
    return int(rng.integers(1, min(room, most) + 1))


def _light(rng: np.random.Generator, rgb: Rgb) -> Rgb:
    """The scene under uneven light, slightly blurred and with sensor noise."""
    h, w = rgb.shape[:2]
    if rng.random() < 0.3:
        rgb = cv2.GaussianBlur(rgb, (3, 3), float(rng.uniform(0.4, 1.1))).astype(np.uint8)
    result: NDArray[np.float32] = rgb.astype(np.float32) * rng.uniform(0.9, 1.1, 3).astype(np.float32)
    if rng.random() < 0.5:
        corners = rng.uniform(0.75, 1.15, (2, 2)).astype(np.float32)
        result *= cv2.resize(corners, (w, h), interpolation=cv2.INTER_LINEAR)[..., None].astype(np.float32)
    if rng.random() < 0.6:
        result += sensor_noise(rng, rgb.shape, 10)
    return np.clip(result, 0, 255).astype(np.uint8)
