"""Results of a batch of images as a Parquet table, so that it can cross machines, and back."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Image, Rle, Source, Version
from swin_annotator.engine.prelabel import ImageResult
from swin_annotator.errors import AnnotatorError


def write(results: Iterable[ImageResult]) -> bytes:
    """A Parquet file with a row per image: its size and file, the error or what each model found."""
    import pyarrow
    from pyarrow import parquet

    table = pyarrow.Table.from_pylist([_row(result) for result in results], schema=_schema())
    buffer = io.BytesIO()
    parquet.write_table(table, buffer, compression="zstd")
    return buffer.getvalue()


def read(data: bytes, images: Mapping[int, Image]) -> Iterator[ImageResult]:
    """The results in a shard; ``images`` by id, as they were asked about."""
    from pyarrow import parquet

    for row in parquet.read_table(io.BytesIO(data)).to_pylist():
        yield _result(row, images[row["image"]])


def _schema() -> Any:
    import pyarrow as pa

    part = pa.struct(
        [
            ("model", pa.string()),
            ("revision", pa.string()),
            ("prompt", pa.string()),
            ("boxes", pa.list_(pa.float32())),
            ("scores", pa.list_(pa.float32())),
            ("categories", pa.list_(pa.string())),
            ("prompts", pa.list_(pa.string())),
            ("masks", pa.list_(pa.binary())),
        ]
    )
    return pa.schema(
        [
            ("image", pa.int64()),
            ("height", pa.int32()),
            ("width", pa.int32()),
            ("bytes", pa.int64()),
            ("changed_ns", pa.int64()),
            ("content", pa.string()),
            ("error", pa.string()),
            ("hint", pa.string()),
            ("found", pa.list_(part)),
        ]
    )


def _row(result: ImageResult) -> dict[str, Any]:
    image, version = result.image, result.image.version
    height, width = image.size_hw or (0, 0)
    return {
        "image": image.id,
        "height": height,
        "width": width,
        "bytes": None if version is None else version.bytes,
        "changed_ns": None if version is None else version.changed_ns,
        "content": None if version is None else version.content,
        "error": None if result.error is None else result.error.message,
        "hint": None if result.error is None else result.error.hint,
        "found": [_part(part) for part in result.found],
    }


def _part(part: Proposals) -> dict[str, Any]:
    return {
        "model": part.source.model,
        "revision": part.source.revision,
        "prompt": part.source.prompt,
        "boxes": part.boxes_xyxy.ravel().tolist(),
        "scores": part.scores.tolist(),
        "categories": list(part.categories),
        "prompts": list(part.prompts),
        "masks": [None if mask is None else mask.counts for mask in part.masks],
    }


def _result(row: Mapping[str, Any], image: Image) -> ImageResult:
    if row["error"] is not None:
        return ImageResult(image, error=AnnotatorError(row["error"], hint=row["hint"] or ""))
    size_hw = (row["height"], row["width"])
    version = None
    if row["bytes"] is not None:
        version = Version(row["bytes"], row["changed_ns"], row["content"])
    found = tuple(
        Proposals(
            np.array(part["boxes"], np.float32).reshape(-1, 4),
            np.array(part["scores"], np.float32),
            tuple(part["categories"]),
            Source("model", part["model"], part["revision"], part["prompt"]),
            tuple(None if counts is None else Rle(size_hw, counts) for counts in part["masks"]),
            tuple(part["prompts"]),
        )
        for part in row["found"]
    )
    return ImageResult(replace(image, size_hw=size_hw, error="", version=version), found)
