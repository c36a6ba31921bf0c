"""Scenes composed of cut-outs: every kind is one cut-out under strong changes that keep what it is.

Drawn shapes teach words for colours and outlines; thousands of different things teach what "the same kind" means.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.training.cutouts import Cutout, Rgba
from swin_annotator.training.examples import Example, Rgb, Thing, overlap_of_smaller, sensor_noise

Patch = NDArray[np.float32]
"""(h, w, 4), 0..1, colours multiplied by alpha."""

KIND_PREFIX = "cut:"
SOURCE_SHARES = {"emoji:": 2.0, "coco:": 6.0}
"""Weights of a cut-out in the draw, by the beginning of its name; the others once."""
RECOLOURED, FILLED, LOOK_ALIKES, CROWDED, SHADOWS, PHOTO_BACKGROUND = 0.3, 0.12, 0.5, 0.25, 0.3, 0.6
LEAST_BOX = 6.0
"""Pixels; smaller things are ignored, neither asked for nor counted as background."""
SMALLEST, LARGEST, LARGEST_IN_CROWD = 12.0, 0.6, 0.22
"""Bounds of a thing's longer side: pixels, and shares of the scene's shorter side."""
TRIES = 8


@dataclass(frozen=True, slots=True)
class Look:
    """One kind in some scenes: a cut-out with colours of its own; instances vary around it."""

    rgba: Rgba
    name: str
    phrases: tuple[str, ...]
    family: str
    turn: float
    """Standard deviation of the rotation in radians; from 1 up any angle."""
    flip: bool
    warp: float
    """Strength of perspective, in shares of the longer side."""
    light: float
    """Strength of changes of light."""


class CutScenes:
    """Groups of scenes that share kinds.

    Args:
        library: what is pasted.
        photos: backgrounds, and fillings of outlines.
    """

    def __init__(self, library: Sequence[Cutout], photos: Sequence[Rgb]) -> None:
        self._library, self._photos = library, photos
        mates: dict[str, list[int]] = defaultdict(list)
        for i, cutout in enumerate(library):
            mates[cutout.group].append(i)
        self._mates = mates
        shares = np.array([_share(cutout.name) for cutout in library])
        self._shares = shares / shares.sum()
        self._families = len({cutout.family for cutout in library})

    def group(self, rng: np.random.Generator, n: int, h: int, w: int) -> list[Example]:
        """``n`` scenes of ``h`` x ``w`` pixels that share kinds, so that exemplars work across images."""
        pool = self.kinds(rng, int(rng.integers(4, 10)))
        return [self.scene(rng, h, w, pool) for _ in range(n)]

    def kinds(self, rng: np.random.Generator, size: int) -> list[Look]:
        """Some kinds at random, half of them with look-alikes."""
        serial = str(int(rng.integers(1 << 40)))
        chosen: dict[str, int] = {}
        while len(chosen) < min(size, self._families):
            index = int(rng.choice(len(self._library), p=self._shares))
            few = [index]
            mates = self._mates[self._library[index].group]
            if len(mates) >= 4 and rng.random() < LOOK_ALIKES:
                few += [int(i) for i in rng.choice(mates, int(rng.integers(1, 4)))]
            for i in few:
                chosen.setdefault(self._library[i].family, i)
        return [self._look(rng, self._library[i], f"#{serial}.{n}") for n, i in enumerate(list(chosen.values())[:size])]

    def _look(self, rng: np.random.Generator, cutout: Cutout, serial: str) -> Look:
        rgba, name, phrases = cutout.rgba, cutout.name, cutout.phrases
        if rng.random() < RECOLOURED:  # another colouring is another kind
            rgba = _recoloured(rng, rgba)
            name += serial
        if self._photos and rng.random() < FILLED:
            rgba = self._filled(rng, rgba)
            name, phrases = name + serial, ()
        turn = float(rng.choice([0.12, 0.4, 9.0], p=[0.25, 0.25, 0.5]))
        return Look(
            rgba,
            KIND_PREFIX + name,
            phrases,
            KIND_PREFIX + cutout.family,
            turn,
            bool(rng.random() < 0.5),
            float(rng.choice([0.0, 0.06, 0.14])),
            float(rng.uniform(0.4, 1.3)),
        )

    def _filled(self, rng: np.random.Generator, rgba: Rgba) -> Rgba:
        """The outline of a cut-out filled with a piece of a photo, at times through its own colours."""
        photo = self._photos[int(rng.integers(len(self._photos)))]
        side = int(rng.integers(24, 140))
        y, x = (int(rng.integers(max(1, n - side))) for n in photo.shape[:2])
        piece = cv2.resize(photo[y : y + side, x : x + side], (rgba.shape[1], rgba.shape[0]))
        mix = float(rng.choice([1.0, 0.6]))
        colours = (piece * mix + rgba[..., :3] * (1 - mix)).astype(np.uint8)
        return np.dstack([colours, rgba[..., 3]])

    def scene(self, rng: np.random.Generator, h: int, w: int, pool: Sequence[Look]) -> Example:
        """One scene with things of two to six of the kinds in ``pool``."""
        rgb: NDArray[np.float32] = self.background(rng, h, w).astype(np.float32) / np.float32(255)
        shadow = float(rng.uniform(0.2, 0.7)) if rng.random() < SHADOWS else 0.0
        example = Example(np.zeros((h, w, 3), np.uint8), [])
        boxes = np.zeros((0, 4))
        for look, size in _planned(rng, h, w, pool):
            patch = render(rng, look, size)
            if patch is None:
                continue
            place = _free_place(rng, patch.shape[:2], (h, w), boxes)
            box = None if place is None else put(rgb, patch, *place, shadow)
            if box is None:
                continue
            boxes = np.vstack([boxes, box])
            if min(box[2] - box[0], box[3] - box[1]) < LEAST_BOX:
                example.ignored.append(box)
            else:
                example.things.append(Thing(box, look.name, look.phrases, look.family))
        example.rgb = finished(rng, rgb)
        return example

    def background(self, rng: np.random.Generator, h: int, w: int) -> Rgb:
        """A piece of a photo, at times blurred, or a ramp between two colours with grain."""
        if self._photos and rng.random() < PHOTO_BACKGROUND:
            photo = self._photos[int(rng.integers(len(self._photos)))]
            ph, pw = photo.shape[:2]
            side = int(rng.integers(min(ph, pw) // 3, min(ph, pw) + 1))
            y, x = int(rng.integers(ph - side + 1)), int(rng.integers(pw - side + 1))
            piece = cv2.resize(photo[y : y + side, x : x + side], (w, h))
            if rng.random() < 0.35:
                piece = cv2.GaussianBlur(piece, (0, 0), float(rng.uniform(1, 5)))
            return piece.astype(np.uint8)
        corners = rng.uniform(0, 255, (2, 2, 3)).astype(np.float32)
        if rng.random() < 0.4:
            corners[:] = corners[0, 0]
        ramp = cv2.resize(corners, (w, h), interpolation=cv2.INTER_LINEAR)
        cells = int(rng.integers(2, 40))
        grain = rng.normal(0, rng.uniform(0, 40), (cells, cells, 3)).astype(np.float32)
        return np.clip(ramp + cv2.resize(grain, (w, h), interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.uint8)


def _share(name: str) -> float:
    return next((share for prefix, share in SOURCE_SHARES.items() if name.startswith(prefix)), 1.0)


def _planned(rng: np.random.Generator, h: int, w: int, pool: Sequence[Look]) -> list[tuple[Look, float]]:
    """Plan which instances to paste, in what order, with their longer sides in pixels."""
    crowd = rng.random() < CROWDED
    least = SMALLEST * 1.3
    top = max(least, (LARGEST_IN_CROWD if crowd else LARGEST) * min(h, w))
    planned = []
    for index in rng.permutation(len(pool))[: int(rng.integers(2, 7))]:
        base = float(np.exp(rng.uniform(np.log(least), np.log(top))))
        spread = rng.uniform(1, 1.9)
        room = max(1, int(0.5 * h * w / base**2))
        for _ in range(int(rng.integers(1, min(room, 14 if crowd else 6) + 1))):
            size = float(np.clip(base * spread ** rng.uniform(-1, 1), SMALLEST, 1.2 * top))
            planned.append((pool[index], size))
    return [planned[i] for i in rng.permutation(len(planned))]


def _free_place(
    rng: np.random.Generator, patch_hw: tuple[int, ...], scene_hw: tuple[int, int], boxes: NDArray[np.float64]
) -> tuple[int, int] | None:
    """Column and row where a patch hides little of others, at times partly outside; None where there is no room."""
    (ph, pw), (h, w) = patch_hw, scene_hw
    allowed = 0.05 if rng.random() < 0.6 else 0.35
    outside = 0.45 if rng.random() < 0.12 else 0.0
    for _ in range(TRIES):
        x = int(rng.uniform(-outside * pw, max(1, w - pw + outside * pw)))
        y = int(rng.uniform(-outside * ph, max(1, h - ph + outside * ph)))
        if (overlap_of_smaller((x, y, x + pw, y + ph), boxes) <= allowed).all():
            return x, y
    return None


def render(rng: np.random.Generator, look: Look, size: float, hidden: float = 0.12) -> Patch | None:
    """One instance whose longer side is about ``size`` pixels; None where it would be too thin.

    Args:
        rng: source of chance.
        look: the kind.
        size: longer side in pixels.
        hidden: how often a part is cut away.
    """
    source = look.rgba[:, ::-1] if look.flip and rng.random() < 0.5 else look.rgba
    patch = _warped(rng, look, source.astype(np.float32), size)
    if patch is None:
        return None
    alpha, rgb = patch[..., 3:], patch[..., :3]
    rgb = _lit(rng, look.light, rgb, alpha)
    if rng.random() < hidden:
        away = rng.normal(size=2)
        keep = _plane(alpha.shape[:2], away / np.linalg.norm(away)) < rng.uniform(0.2, 0.7)
        alpha, rgb = alpha * keep[..., None], rgb * keep[..., None]
    out = np.dstack([np.clip(rgb, 0, alpha), alpha]).astype(np.float32)
    if rng.random() < 0.2 and size > 24:
        out = cv2.GaussianBlur(out, (0, 0), float(rng.uniform(0.5, 1.6))).astype(np.float32)
    return out


def _warped(rng: np.random.Generator, look: Look, source: Patch, size: float) -> Patch | None:
    """Scaled, stretched, turned and seen at an angle."""
    source[..., :3] *= source[..., 3:] / 255
    h, w = source.shape[:2]
    factor = size / max(h, w)
    if factor < 0.6:  # warpPerspective does not average, so shrink first
        shape = (max(2, round(w * factor)), max(2, round(h * factor)))
        source = cv2.resize(source, shape, interpolation=cv2.INTER_AREA).astype(np.float32)
        h, w = source.shape[:2]
    corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float64)
    target = (corners - [w / 2, h / 2]) * np.exp(rng.uniform(-0.12, 0.12, 2))
    target += rng.uniform(-look.warp, look.warp, (4, 2)) * max(h, w)
    angle = rng.normal(0, look.turn) if look.turn < 1 else rng.uniform(0, 2 * np.pi)
    cos, sin = np.cos(angle), np.sin(angle)
    target = target @ np.array([[cos, sin], [-sin, cos]])
    target *= size / np.ptp(target, axis=0).max()
    target -= target.min(0) - 1
    out_w, out_h = (int(np.ceil(v)) + 2 for v in target.max(0))
    if min(out_w, out_h) < 5:
        return None
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target.astype(np.float32))
    return np.clip(cv2.warpPerspective(source, matrix, (out_w, out_h), flags=cv2.INTER_LINEAR) / 255, 0, 1)


def _lit(rng: np.random.Generator, strength: float, rgb: NDArray[np.float32], alpha: NDArray[np.float32]) -> Patch:
    gain = np.exp(rng.uniform(-0.35, 0.3) * strength) * (1 + rng.uniform(-0.08, 0.08, 3) * strength)
    lit = rgb * gain.astype(np.float32)
    if rng.random() < 0.5 * strength:  # from a side
        lit *= (1 + _plane(lit.shape[:2], rng.uniform(-0.35, 0.35, 2)))[..., None]
    if rng.random() < 0.3 * strength:
        lit = (lit - 0.5 * alpha) * float(rng.uniform(0.65, 1.2)) + 0.5 * alpha
    return lit


def _plane(shape: tuple[int, ...], slope: NDArray[np.float64]) -> NDArray[np.float32]:
    """(h, w) of a plane that is 0 in the middle and rises by ``slope`` (x, y) to the border."""
    h, w = shape[:2]
    y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j].astype(np.float32)
    plane: NDArray[np.float32] = (slope[0] * x + slope[1] * y).astype(np.float32)
    return plane


def _recoloured(rng: np.random.Generator, rgba: Rgba) -> Rgba:
    hsv = cv2.cvtColor(np.ascontiguousarray(rgba[..., :3]), cv2.COLOR_RGB2HSV).astype(np.float32)
    hsv[..., 0] = (hsv[..., 0] + rng.uniform(15, 165)) % 180
    hsv[..., 1:] = np.clip(hsv[..., 1:] * [rng.uniform(0.6, 1.4), rng.uniform(0.7, 1.2)], 0, 255)
    return np.dstack([cv2.cvtColor(hsv.astype(np.uint8), cv2.COLOR_HSV2RGB), rgba[..., 3]])


def put(
    rgb: NDArray[np.float32], patch: Patch, x: int, y: int, shadow: float = 0.0
) -> tuple[float, float, float, float] | None:
    """Blend ``patch`` into ``rgb`` (h, w, 3), 0..1; the xyxy box of what is visible, None for less than 3 pixels.

    Args:
        rgb: changed in place.
        patch: what is put.
        x: column of its left border.
        y: row of its upper border.
        shadow: darkness of the shadow that it throws to the lower right, 0..1.
    """
    h, w = patch.shape[:2]
    top, left = max(0, y), max(0, x)
    bottom, right = min(rgb.shape[0], y + h), min(rgb.shape[1], x + w)
    if top >= bottom or left >= right:
        return None
    cut = patch[top - y : bottom - y, left - x : right - x]
    region = rgb[top:bottom, left:right]
    if shadow:
        region *= (1 - shadow * _shadow(cut[..., 3], max(1, int(0.05 * max(h, w)))))[..., None]
    region *= 1 - cut[..., 3:]
    region += cut[..., :3]
    bx, by, bw, bh = cv2.boundingRect((cut[..., 3] > 0.3).astype(np.uint8))
    if min(bw, bh) < 3:
        return None
    return (float(left + bx), float(top + by), float(left + bx + bw), float(top + by + bh))


def _shadow(alpha: NDArray[np.float32], offset: int) -> NDArray[np.float32]:
    moved = np.zeros_like(alpha)
    if min(alpha.shape) > offset:
        moved[offset:, offset:] = alpha[:-offset, :-offset]
    return cv2.GaussianBlur(moved, (0, 0), offset).astype(np.float32)


def finished(rng: np.random.Generator, rgb: NDArray[np.float32]) -> Rgb:
    """Uneven light, blur, noise and JPEG over the whole scene."""
    h, w = rgb.shape[:2]
    rgb = np.clip(rgb, 0, 1) * (255 * rng.uniform(0.92, 1.08, 3)).astype(np.float32)
    if rng.random() < 0.5:
        corners = rng.uniform(0.7, 1.15, (2, 2)).astype(np.float32)
        rgb *= cv2.resize(corners, (w, h), interpolation=cv2.INTER_LINEAR)[..., None]
    if rng.random() < 0.3:
        rgb = cv2.GaussianBlur(rgb, (3, 3), float(rng.uniform(0.4, 1.1))).astype(np.float32)
    if rng.random() < 0.5:
        rgb = rgb + sensor_noise(rng, rgb.shape, 10)
    out = np.clip(rgb, 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 90))]
        packed = cv2.imdecode(cv2.imencode(".jpg", out, quality)[1], cv2.IMREAD_COLOR)
        assert packed is not None  # encoded a moment ago
        out = packed.astype(np.uint8)
    return np.ascontiguousarray(out)
