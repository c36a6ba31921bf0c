"""New annotations on their way into a project, as its table keeps them; many are kept in a file until then."""

from __future__ import annotations

import marshal
import tempfile
import weakref
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import IO, Self

from swin_annotator.core.types import Annotation
from swin_annotator.store.rows import ANNOTATIONS, Values

BLOCK = 2000
"""Rows that are written to the file at a time."""


class Spool:
    """Grows row by row; may be read again and again."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        """The id that each row would like to have, 0 for any."""
        self.image_ids: set[int] = set()
        self._held: list[Values] = []
        self._file: IO[bytes] | None = None
        self._blocks: list[int] = []  # bytes of each

    @classmethod
    def of(cls, rows: Iterable[Annotation]) -> Self:
        """A spool with these rows."""
        spool = cls()
        for row in rows:
            spool.add(row)
        return spool

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, row: Annotation) -> None:
        """Take one more row."""
        self._take(row.id, ANNOTATIONS.encode(row))

    def _take(self, number: int, values: Values) -> None:
        self.ids.append(number)
        self.image_ids.add(values[1])
        self._held.append(values)
        if len(self._held) == BLOCK:
            self._set_down()

    def without(self, places: Collection[int]) -> Spool:
        """The same rows but those at some places, counted from 0."""
        rest = Spool()
        left_out = frozenset(places)
        for place, (number, row) in enumerate(zip(self.ids, self._rows(), strict=True)):
            if place not in left_out:
                rest._take(number, row)
        return rest

    def parts(
        self,
        ids: Sequence[int],
        most: int,
        images: Mapping[int, int] | None = None,
        files: Mapping[tuple[int, int], int] | None = None,
    ) -> Iterator[Sequence[Values]]:
        """The rows in their order, at most ``most`` at a time.

        Args:
            ids: the ids that they get.
            most: rows.
            images: image id of a row -> that which it gets instead.
            files: image id and number of the file of a row -> the number that it gets instead.
        """
        fresh = iter(ids)
        rows = self._rows()
        while part := list(islice(rows, most)):
            if not images and not files:
                yield [
                    row if row[0] == number else (number, *row[1:]) for row, number in zip(part, fresh, strict=False)
                ]
                continue
            yield [
                (
                    *(number, row[1] if images is None else images.get(row[1], row[1]), *row[2:-1]),
                    files.get((row[1], row[-1]), row[-1]) if files else row[-1],
                )
                for row, number in zip(part, fresh, strict=False)
            ]

    def _rows(self) -> Iterator[Values]:
        start = 0
        for length in self._blocks:
            assert self._file is not None
            self._file.seek(start)
            yield from marshal.loads(self._file.read(length))  # ``load`` asks the file for each value
            start += length
        yield from self._held

    def _set_down(self) -> None:
        """Move what is in memory into the file."""
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="swin-annotator-")  # noqa: SIM115  # goes with the spool
            weakref.finalize(self, self._file.close)
        self._file.seek(0, 2)
        self._blocks.append(self._file.write(marshal.dumps(self._held)))
        self._held = []
