"""Labels of one format in another, without a project."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from swin_annotator import formats
from swin_annotator.core import folders, images, mending
from swin_annotator.core.class_numbers import chosen, ordered
from swin_annotator.core.dataset import Dataset, LabelReader, Problem, count_labelled
from swin_annotator.core.types import Annotation, Image
from swin_annotator.engine import archives
from swin_annotator.engine.matching import match_paths
from swin_annotator.engine.splits import ALIKE, Split, counts, split_dataset
from swin_annotator.errors import ImageUnreadable, LabelFileError, NoImages
from swin_annotator.formats.image_copies import LEAVE
from swin_annotator.formats.label_features import Feature, lost, without_lost
from swin_annotator.formats.problems import Problems, worst_first
from swin_annotator.formats.writing import Writing
from swin_annotator.texts import counted


@dataclass(frozen=True, slots=True)
class ConvertReport:
    """Report of what was written, and of what was wrong with the source."""

    files: tuple[Path, ...]
    images: int
    """Those without objects among them."""
    annotations: int
    categories: int
    problems: tuple[Problem, ...]
    losses: tuple[str, ...]
    """Losses that the format can't avoid, a sentence each."""
    parts: Mapping[str, tuple[int, Mapping[str, int]]] = field(default_factory=dict)
    """Parts of a split that is tried only: part name -> its images, and category -> its objects."""
    labelled: int = 0
    """Those of the images that have objects, or tags that are written."""


def convert_labels(
    source: Path,
    out: Path,
    format_name: str | None,
    *,
    source_format: str | None = None,
    images: Path | None = None,
    how: Writing | None = None,
    split: Split | None = None,
    classes: Sequence[str] = (),
    dry_run: bool = False,
    without_doubles: bool = False,
) -> ConvertReport:
    """Write the labels of a file, folder or archive in another format; whole or not at all.

    Args:
        source: the labels.
        out: the file, or the folder.
        format_name: a name in ``formats.FORMATS``; None: that of the source.
        source_format: that of the source; None finds it out.
        images: the folder of the images; None: that of the labels.
        how: what is left to choose.
        split: parts with their shares.
        classes: names of categories that come first.
        dry_run: whether nothing is written.
        without_doubles: whether of objects with the same image, category and shape one is written.

    Raises:
        LabelFileError: the labels can't be read or written, or images that are to be copied are not there.
    """
    with archives.opened(source) as labels:
        return _convert(
            labels,
            out,
            format_name or formats.guess(labels),
            source_format,
            images,
            how or Writing(),
            split,
            classes,
            dry_run=dry_run,
            without_doubles=without_doubles,
        )


def _convert(
    source: Path,
    out: Path,
    format_name: str,
    source_format: str | None,
    images: Path | None,
    how: Writing,
    split: Split | None,
    classes: Sequence[str],
    *,
    dry_run: bool,
    without_doubles: bool,
) -> ConvertReport:
    reader = formats.named(source_format or formats.guess(source)).open_labels(source, images)
    writer = formats.named(format_name)
    root = images or (source if source.is_dir() else source.parent)
    copies = not writer.SUFFIX and how.images != LEAVE
    problems = Problems()
    needed = copies or (split is not None and split.by == ALIKE)
    rows, found = _sized(reader.dataset.images, root, problems, copies=needed)
    dataset = replace(
        reader.dataset,
        images=rows,
        categories=ordered(reader.dataset.categories, classes) if writer.OBJECTS else (),
        annotations=_Objects(reader, {image.id for image in rows}, once=without_doubles) if writer.OBJECTS else (),
        root=root if found else None,
    )
    chosen(formats.numberings(format_name), dataset.categories, how.numbering, writer.TITLE)
    losses = lost(dataset, writer.CARRIES, writer.TITLE) if writer.OBJECTS else ()
    dataset = without_lost(dataset, writer.CARRIES, losses)
    parts: Mapping[str, Dataset] = {"": dataset} if split is None else split_dataset(dataset, split)
    if out.is_dir() and split is None and writer.SUFFIX:
        out = out / writer.FILE_NAME
    files = formats.targets(writer, out, parts)
    count = len(dataset.annotations)
    told = worst_first((*reader.problems(), *problems.all()))
    if not dry_run:
        files = writer.write_parts(parts, out, how)
    return ConvertReport(
        files,
        len(rows),
        count,
        len(dataset.categories),
        told,
        tuple(loss.message for loss in losses),
        counts(parts) if split is not None and dry_run else {},
        count_labelled(dataset, tags=Feature.TAGS in writer.CARRIES),
    )


class _Objects(Collection[Annotation]):
    """The objects of a reader on some of its images, read anew each time; those without an id are numbered.

    Args:
        reader: of the file.
        images: ids.
        once: whether of objects that are the same but for their ids the first alone is given.
    """

    def __init__(self, reader: LabelReader, images: Collection[int], *, once: bool = False) -> None:
        self._reader, self._images, self._once = reader, images, once
        self._highest = max((row.id for row in reader.annotations()), default=0)
        on = [row.image_id for row in self]
        self._count, self._on = len(on), set(on)

    def __iter__(self) -> Iterator[Annotation]:
        number, seen = self._highest, set[Hashable]()
        for row in self._reader.annotations():
            if row.id == 0:
                number += 1
            if row.image_id in self._images and not (self._once and self._is_known(row, seen)):
                yield row if row.id else replace(row, id=number)

    @staticmethod
    def _is_known(row: Annotation, seen: set[Hashable]) -> bool:
        key = mending.likeness(row)
        if key in seen:
            return True
        seen.add(key)
        return False

    def image_ids(self) -> set[int]:
        """See ``core.dataset.OnImages``."""
        return set(self._on)

    def __len__(self) -> int:
        return self._count

    def __contains__(self, row: object) -> bool:
        return any(row == other for other in self)


def _sized(theirs: Sequence[Image], root: Path, problems: Problems, *, copies: bool) -> tuple[tuple[Image, ...], bool]:
    """The images that have a size, and whether their files are known.

    Args:
        theirs: of the labels.
        root: the folder that is looked in.
        problems: grows by those that are left out.
        copies: whether the files are needed, and images go by their paths in ``root``.
    """
    if not copies and all(image.size_hw is not None for image in theirs):
        return tuple(theirs), False
    try:
        there = list(folders.list_images(root))
    except NoImages:
        there = []
    pairs = match_paths([image.path for image in theirs], there).pairs
    missing = [image.path for i, image in enumerate(theirs) if i not in pairs]
    if copies and missing:
        raise LabelFileError(
            f"Not in {root}, and so not to be copied: {len(missing)} of {counted(len(theirs), 'image')}, such as "
            f"{missing[0]}.",
            hint="Give their folder with --images, or write labels alone with --image-files leave.",
        )
    rows = []
    for i, image in enumerate(theirs):
        size = image.size_hw or (_size(root / there[pairs[i]]) if i in pairs else None)
        if size is None:
            problems.error("sizes", image.path, "The image has no size, and its file is not found; it was left out.")
            continue
        rows.append(replace(image, size_hw=size, path=there[pairs[i]] if copies else image.path))
    return tuple(rows), copies


def _size(path: Path) -> tuple[int, int] | None:
    try:
        return images.read_size(path)
    except ImageUnreadable:
        return None
