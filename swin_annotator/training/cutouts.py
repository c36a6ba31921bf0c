"""A library of cut-outs: pictures of single things with a transparent surround, their names and their look-alikes.

Sources: Open Clip Art Library (public domain; Debian's package ``openclipart-png``) and Fluent Emoji in 3-D (MIT;
npm's package ``@lobehub/fluent-emoji-3d``). The same folders give the same library.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import orjson
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from swin_annotator.core import atomic
from swin_annotator.errors import AnnotatorError
from swin_annotator.training.nouns import Nouns

Rgba = NDArray[np.uint8]

SIDE = 144
"""Longer side of a cut-out in pixels."""
LEAST_SIDE, LEAST_PIXELS, MOST_ASPECT = 24, 200, 5.0
COVER = (0.12, 0.97)
"""Share of its box that a cut-out may fill: less is a hair, more has no outline."""
VISIBLE = 60
"""Alpha from which a pixel belongs to the thing."""
LARGEST_FILE = 4000

_NOT_THINGS = re.compile(
    r"special/|shapes/|signs_and_symbols/|computer/icons|geography/|/patterns/|/gradients/|/bordered/|logos/"
    r"|cdfront|template|poster|dots|grid|border",
    re.IGNORECASE,
)
_OTHER_WORDS = """
    face sign symbol with mark button arrow square circle heart squared ideograph circled negative heavy black white
    variation keycap clock moon latin input person level half past up down left right large medium small for of and in
    zodiac
"""
_NOT_NOUNS = frozenset(_OTHER_WORDS.split())
_SKIN_TONES, _FLAGS = range(0x1F3FB, 0x1F400), range(0x1F1E6, 0x1F200)
_KEYCAP, _JOINER = 0x20E3, 0x200D


@dataclass(frozen=True, slots=True)
class Cutout:
    """One picture of one thing."""

    rgba: Rgba
    """(h, w, 4), straight alpha."""
    name: str
    """Unique: source and file."""
    group: str
    """Pictures of one group look alike: a folder, or a block of emoji."""
    phrases: tuple[str, ...]
    """Phrases that may truly be said of it; empty where the file's name is no clear noun."""
    family: str
    """Pictures of one family may show the same thing: neither matches nor mismatches."""


def build(openclipart: Path, emoji: Path, nouns: Nouns) -> list[Cutout]:
    """Every cut-out of the two sources, without near repeats.

    Args:
        openclipart: ``usr/share/openclipart/png`` of the unpacked Debian package.
        emoji: ``package/assets`` of the unpacked npm package.
        nouns: which words of file names are names of things.

    Raises:
        AnnotatorError: a folder holds no pictures.
    """
    clips, faces = sorted(openclipart.rglob("*.png")), sorted(emoji.glob("*.webp"))
    if not clips:
        raise AnnotatorError(
            f"{openclipart} holds no PNG files.",
            hint="apt-get download openclipart-png && dpkg -x openclipart-png_*.deb DIR brings them to "
            "DIR/usr/share/openclipart/png.",
        )
    if not faces:
        raise AnnotatorError(
            f"{emoji} holds no WebP files.",
            hint="npm pack @lobehub/fluent-emoji-3d && tar xzf lobehub-fluent-emoji-3d-*.tgz brings them to "
            "package/assets.",
        )
    return _without_repeats([*_emoji(faces, nouns), *_clip_art(openclipart, clips, nouns)])


def _emoji(paths: Sequence[Path], nouns: Nouns) -> Iterator[Cutout]:
    for path in paths:
        points = [int(part, 16) for part in path.stem.split("-")]
        if any(p in _SKIN_TONES or p in _FLAGS or p in (_KEYCAP, _JOINER) for p in points):
            continue
        rgba = read(path)
        if rgba is None:
            continue
        noun = _emoji_noun(points[0])
        phrases = nouns.names(noun) if noun in nouns else (noun,) if noun else ()
        yield Cutout(rgba, f"emoji:{path.stem}", f"emoji:{points[0] >> 6:x}", phrases, noun or path.stem)


def _emoji_noun(point: int) -> str:
    """Unicode's name of an emoji where it is one or two plain words, else nothing."""
    name = unicodedata.name(chr(point), "").lower().replace("-", " ")
    words = name.split()
    return name if 1 <= len(words) <= 2 and not _NOT_NOUNS & set(words) else ""


def _clip_art(folder: Path, paths: Sequence[Path], nouns: Nouns) -> Iterator[Cutout]:
    for path in paths:
        relative = path.relative_to(folder)
        if _NOT_THINGS.search(relative.as_posix()):
            continue
        rgba = read(path)
        if rgba is None:
            continue
        stem = re.sub(r"[-_.\d]+", " ", path.stem.lower()).split()
        noun = _file_noun(stem, nouns)
        phrases = nouns.names(noun) if noun else ()
        family = noun or f"{path.parent.name}:{stem[0] if stem else path.stem}"
        yield Cutout(rgba, f"clip:{relative.as_posix()}", f"clip:{relative.parent.as_posix()}", phrases, family)


def _file_noun(stem: Sequence[str], nouns: Nouns) -> str:
    """The thing that a file's name begins with: its first two words, or its first."""
    for count in (2, 1):
        noun = " ".join(stem[:count])
        if len(stem) >= count and noun in nouns and noun not in _NOT_NOUNS:
            return noun
    return ""


def read(path: Path) -> Rgba | None:
    """The thing in a picture file as :func:`tight` cuts it; None where there is none, or none that can be read."""
    try:
        with Image.open(path) as image:
            if max(image.size) > LARGEST_FILE:
                return None
            return tight(np.array(image.convert("RGBA")))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError):
        return None  # a few files of the packages are damaged or huge; the library is as good without them


def tight(rgba: Rgba, side: int = SIDE) -> Rgba | None:
    """Cut out what is visible, shrunk to ``side``; None for what is empty, thin, or fills its whole box."""
    ys, xs = np.nonzero(rgba[..., 3] > VISIBLE)
    if len(ys) < LEAST_PIXELS:
        return None
    rgba = rgba[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]
    h, w = rgba.shape[:2]
    if min(h, w) < LEAST_SIDE or max(h, w) / min(h, w) > MOST_ASPECT:
        return None
    factor = min(1.0, side / max(h, w))
    if factor < 1:
        premultiplied = rgba.astype(np.float32)
        premultiplied[..., :3] *= premultiplied[..., 3:] / 255
        shape = (max(1, round(w * factor)), max(1, round(h * factor)))
        small = cv2.resize(premultiplied, shape, interpolation=cv2.INTER_AREA).astype(np.float32)
        small[..., :3] *= 255 / np.maximum(small[..., 3:], 1)
        rgba = np.clip(small, 0, 255).astype(np.uint8)
    cover = float((rgba[..., 3] > 128).mean())
    return np.ascontiguousarray(rgba) if COVER[0] < cover < COVER[1] else None


def _without_repeats(cutouts: Sequence[Cutout]) -> list[Cutout]:
    """The first of all that are nearly equal as thumbnails."""
    seen: dict[bytes, Cutout] = {}
    for cutout in cutouts:
        thumbnail = cv2.resize(cutout.rgba, (8, 8), interpolation=cv2.INTER_AREA)
        seen.setdefault((thumbnail // 24).tobytes(), cutout)
    return list(seen.values())


def save(cutouts: Sequence[Cutout], path: Path) -> None:
    """Write a library as one NumPy archive."""
    index = [
        {"name": c.name, "group": c.group, "phrases": c.phrases, "family": c.family, "shape": c.rgba.shape[:2]}
        for c in cutouts
    ]
    pixels = np.concatenate([c.rgba.reshape(-1) for c in cutouts])
    with atomic.replacing(path) as file:
        np.savez_compressed(file, index=np.frombuffer(orjson.dumps(index), np.uint8), pixels=pixels)


def load(path: Path) -> list[Cutout]:
    """A library that :func:`save` wrote.

    Raises:
        AnnotatorError: there is no such library.
    """
    try:
        with np.load(path, allow_pickle=False) as archive:
            index, pixels = orjson.loads(archive["index"].tobytes()), archive["pixels"]
    except (OSError, ValueError, KeyError) as error:
        raise AnnotatorError(
            f"{path} is no library of cut-outs.",
            hint="Make one with: python -m swin_annotator.training cutouts --help",
        ) from error
    cutouts, at = [], 0
    for row in index:
        h, w = row["shape"]
        rgba = pixels[at : at + 4 * h * w].reshape(h, w, 4)
        cutouts.append(Cutout(rgba, row["name"], row["group"], tuple(row["phrases"]), row["family"]))
        at += 4 * h * w
    return cutouts
