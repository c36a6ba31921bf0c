"""Tiled TIFFs, read tile by tile: images of any size open without loading more than is looked at."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import tiff_codecs
from swin_annotator.core.excerpt import Region
from swin_annotator.errors import ImageUnreadable
from swin_annotator.messages import Message

_log = logging.getLogger(__name__)
Rgb = NDArray[np.uint8]
TILED_FROM = 64_000_000
"""Pixels from which a tiled TIFF is read tile by tile; smaller ones are quicker as a whole."""
SUFFIXES = frozenset((".tif", ".tiff"))
LARGEST_TILE = 4096 * 4096
FEW_TILES = 100
"""About as many are read for a thumbnail."""
_ORIENTATION = 274
_PHOTOMETRIC = frozenset((1, 2, 6))
"""Grey from black, RGB, and YCbCr, which the JPEG decoder turns into RGB."""
_CONTIGUOUS = 1


@dataclass(frozen=True, slots=True)
class TileLevel:
    """One size in which the file holds the image."""

    size_hw: tuple[int, int]
    tile_hw: tuple[int, int]
    factor: float
    """Pixels of the image per pixel of this level."""

    @property
    def grid_hw(self) -> tuple[int, int]:
        """Rows and columns of tiles."""
        return -(-self.size_hw[0] // self.tile_hw[0]), -(-self.size_hw[1] // self.tile_hw[1])


class TiledImage:
    """An open tiled TIFF. Any thread may ask it for tiles."""

    def __init__(self, file: Any, pages: list[Any]) -> None:
        self._file = file
        self._pages = pages
        self._lock = threading.Lock()
        height, width = (int(side) for side in pages[0].shape[:2])
        self.size_hw = (height, width)
        self.levels = tuple(
            TileLevel(
                (int(page.shape[0]), int(page.shape[1])),
                (int(page.chunks[0]), int(page.chunks[1])),
                max(height / page.shape[0], width / page.shape[1]),
            )
            for page in pages
        )
        """The finest first."""

    def tile(self, level: int, row: int, column: int) -> Rgb:
        """The (h, w, 3) pixels of one tile, cut where the image ends.

        Raises:
            ImageUnreadable: the file can't be read there.
        """
        try:
            return self.read_tile(level, row, column)
        except Exception as error:  # decoders raise nearly anything on damaged bytes
            name = Path(self._file.filename).name
            raise ImageUnreadable(
                Message("A part of {name} can't be read ({error}).", name=name, error=error),
                hint=Message("The rest can be worked on; or copy the file again."),
            ) from error

    def read_tile(self, level: int, row: int, column: int) -> Rgb:
        """Read the (h, w, 3) pixels of one tile. Raises whatever its decoder raises."""
        page, shape = self._pages[level], self.levels[level]
        index = row * shape.grid_hw[1] + column
        with self._lock:  # one file position for all threads; decoding needs no turn
            self._file.filehandle.seek(page.dataoffsets[index])
            data = self._file.filehandle.read(page.databytecounts[index])
        height = min(shape.tile_hw[0], shape.size_hw[0] - row * shape.tile_hw[0])
        width = min(shape.tile_hw[1], shape.size_hw[1] - column * shape.tile_hw[1])
        if not data:  # a sparse file: nothing was ever written here
            return np.zeros((height, width, 3), np.uint8)
        decoded, _, _ = page.decode(data, index, jpegtables=page.jpegtables)
        pixels = np.asarray(decoded)[0, :height, :width]
        return np.ascontiguousarray(np.repeat(pixels, 3, axis=-1) if pixels.shape[-1] == 1 else pixels[..., :3])

    def check(self) -> None:
        """Raises ValueError or ImportError when the compression is not known here; a damaged tile is passed over."""
        for level in range(len(self.levels)):
            try:
                self.read_tile(level, 0, 0)
            except (ValueError, ImportError, KeyError, IndexError):
                raise
            except Exception as error:  # decoders raise nearly anything on damaged bytes
                _log.info("The first tile of %s: %s", self._file.filename, error)

    def overview(self, side: int, *, steps: tuple[int, ...] = (8, 4, 2, 1)) -> Iterator[Rgb]:
        """The whole image in at most ``side`` x ``side`` pixels: roughly at first, then ever finer.

        Each picture is the same array, filled further; every tile of the coarsest level is read once in the end.
        A tile that can't be read stays black.

        Args:
            side: pixels of the longer side, or fewer.
            steps: every so manieth tile is read in each pass, and stands for its neighbours until those are read.
        """
        level = len(self.levels) - 1
        shape = self.levels[level]
        scale = min(1.0, side / max(shape.size_hw))
        picture = np.zeros((*(max(1, round(s * scale)) for s in shape.size_hw), 3), np.uint8)
        rows, columns = shape.grid_hw
        done: set[tuple[int, int]] = set()
        for step in steps:
            for row in range(0, rows, step):
                for column in range(0, columns, step):
                    if (row, column) not in done:
                        done.add((row, column))
                        self._put(picture, level, (row, column), scale, step)
                if step == steps[-1]:
                    yield picture
            yield picture

    def _put(self, picture: Rgb, level: int, place: tuple[int, int], scale: float, step: int) -> None:
        tile_h, tile_w = self.levels[level].tile_hw
        height, width = picture.shape[:2]
        top, left = round(place[0] * tile_h * scale), round(place[1] * tile_w * scale)
        bottom = min(height, round((place[0] + step) * tile_h * scale))
        right = min(width, round((place[1] + step) * tile_w * scale))
        if bottom <= top or right <= left:
            return
        try:
            tile = self.tile(level, *place)
        except ImageUnreadable as error:
            _log.info("%s", error.message)
            return
        if step == 1 or (tile.shape[0] >= tile_h and tile.shape[1] >= tile_w):
            picture[top:bottom, left:right] = cv2.resize(
                tile, (right - left, bottom - top), interpolation=cv2.INTER_AREA
            )
        else:  # an edge tile is cut: its mean stands for what lies around
            picture[top:bottom, left:right] = tile.mean(axis=(0, 1))

    def thumbnail(self, side: int) -> Rgb:
        """The image in at most ``side`` x ``side`` pixels, made from few of its tiles."""
        rows, columns = self.levels[-1].grid_hw
        step = max(1, math.isqrt(rows * columns // FEW_TILES))
        *_, picture = self.overview(side, steps=(step,))
        return picture

    def part(self, region: Region, most: int) -> Rgb:
        """A region of the image, in at most ``most`` x ``most`` pixels; what can't be read stays black.

        Only the tiles in the region are read, from the level of detail that is just fine enough.
        """
        left, top, right, bottom = region
        scale = max(1.0, (right - left) / most, (bottom - top) / most)
        fine = [number for number, level in enumerate(self.levels) if level.factor <= scale]
        shape = self.levels[fine[-1]]
        f = shape.factor
        out = np.zeros((max(1, round((bottom - top) / scale)), max(1, round((right - left) / scale)), 3), np.uint8)
        tile_h, tile_w = shape.tile_hw
        for row in range(int(top / f) // tile_h, min(shape.grid_hw[0], math.ceil(bottom / f / tile_h))):
            for column in range(int(left / f) // tile_w, min(shape.grid_hw[1], math.ceil(right / f / tile_w))):
                corner = (row * tile_h, column * tile_w)
                try:
                    tile = self.tile(fine[-1], row, column)
                except ImageUnreadable as error:
                    _log.info("%s", error.message)
                    continue
                _fit(out, tile, corner, (top / f, left / f), f / scale)
        return out

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()


def _fit(out: Rgb, tile: Rgb, corner: tuple[int, int], origin: tuple[float, float], scale: float) -> None:
    """Draw a tile into a picture that begins at ``origin``, both in pixels of one level, ``scale`` times as large."""
    source, target = [], []
    for side in (0, 1):
        start = max(0, math.floor(origin[side]) - corner[side])
        end = min(tile.shape[side], math.ceil(origin[side] + out.shape[side] / scale) - corner[side])
        first = max(0, round((corner[side] + start - origin[side]) * scale))
        last = min(out.shape[side], round((corner[side] + end - origin[side]) * scale))
        if end <= start or last <= first:
            return
        source.append(slice(start, end))
        target.append(slice(first, last))
    pixels = tile[source[0], source[1]]
    height, width = (part.stop - part.start for part in target)
    whole = pixels.shape[:2] == (height, width)
    out[target[0], target[1]] = pixels if whole else cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)


def open_tiled(path: Path, *, least: int | None = None) -> TiledImage | None:
    """A tiled TIFF of at least ``least`` pixels (default ``TILED_FROM``); None for anything else.

    Known are 8-bit grey, RGB and YCbCr, upright, in tiles that this installation can decode (JPEG, LZW and others need
    the ``imagecodecs`` package, the extra ``tiff``). Pages of half, quarter ... size in the file are used.

    Raises:
        OSError: the file can't be read.
    """
    if path.suffix.lower() not in SUFFIXES:
        return None
    tifffile = tiff_codecs.bounded_tifffile()
    try:
        file = tifffile.TiffFile(path)
    except (tifffile.TiffFileError, ValueError):
        return None  # the reader for whole files says what is wrong with it
    try:
        pages: list[Any] = [level.pages[0] for level in file.series[0].levels] if file.series else []
        usable = [page for page in pages if _is_usable(page)]
        if (
            pages
            and usable[:1] == pages[:1]
            and pages[0].shape[0] * pages[0].shape[1] >= (TILED_FROM if least is None else least)
        ):
            image = TiledImage(file, usable)
            image.check()
            return image
    except (tifffile.TiffFileError, ValueError, IndexError, KeyError, ImportError):
        file.close()
        return None
    except BaseException:
        file.close()
        raise
    file.close()
    return None


def _is_usable(page: Any) -> bool:
    tag = page.tags.get(_ORIENTATION)
    return bool(
        page.is_tiled
        and page.dtype == np.uint8
        and page.ndim in (2, 3)
        and int(page.photometric) in _PHOTOMETRIC
        and int(page.planarconfig) == _CONTIGUOUS
        and (tag is None or tag.value == 1)
        and page.chunks[0] * page.chunks[1] <= LARGEST_TILE
    )
