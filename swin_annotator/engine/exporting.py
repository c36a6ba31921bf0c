"""Labels out: a project into label files. For the way in see ``importing``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from swin_annotator import formats
from swin_annotator.core import folders, garbage
from swin_annotator.core.class_numbers import Numbering, chosen, ordered
from swin_annotator.core.dataset import Dataset, count_labelled
from swin_annotator.core.exclusion import is_excluded
from swin_annotator.core.types import Image, State
from swin_annotator.engine import class_order, folder_changes, label_file_heads, manifest
from swin_annotator.engine.project_objects import ProjectObjects
from swin_annotator.engine.splits import Split, counts, split_dataset
from swin_annotator.engine.splits import parse_split as parse_split
from swin_annotator.engine.survey import Survey, survey
from swin_annotator.errors import NoImages
from swin_annotator.formats import image_copies
from swin_annotator.formats.label_features import Feature, lost, without_lost
from swin_annotator.formats.writing import Writing
from swin_annotator.messages import Message
from swin_annotator.store import place
from swin_annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Report of what went out, and where to."""

    files: tuple[Path, ...]
    images: int
    """Those without objects among them."""
    annotations: int
    categories: int
    left_out: tuple[str, ...]
    """Images that are gone, can't be read or have another size than was labelled, and did not go out."""
    tags: int = 0
    """Tags on images, each counted on every image that has it."""
    missing: tuple[str, ...] = ()
    """Labelled images whose file is gone, left out or not."""
    unreadable: tuple[str, ...] = ()
    """Images whose file can't be read, left out or not."""
    changed: tuple[str, ...] = ()
    """Images whose file is another than was labelled, left out or not."""
    excluded: int = 0
    """Number of images that a person set aside, which did not go out."""
    losses: tuple[str, ...] = ()
    """Losses that the format can't avoid, a sentence each."""
    parts: Mapping[str, tuple[int, Mapping[str, int]]] = field(default_factory=dict)
    """Parts of a split that is tried only: part name -> its images, and category -> its objects."""
    labelled: int = 0
    """Those of the images that have objects, or tags that went out."""


def export_labels(
    project: Project,
    out: Path,
    format_name: str = "coco",
    *,
    states: str = "accepted",
    masks: str = "polygon",
    split: Mapping[str, float] | Split | None = None,
    keep_missing: bool = False,
    seen: Survey | None = None,
    image_files: str = image_copies.COPY,
    classes: Sequence[str | int] | None = None,
    numbering: Numbering | None = None,
    dry_run: bool = False,
    with_manifest: bool = False,
) -> ExportReport:
    """Write a project's labels; images without objects stay in. Whole or not at all, for all files together.

    Left out are images whose file is gone or can't be read, and those whose file has another size than was labelled:
    their labels would lie in wrong places.

    Args:
        project: may be open for reading only.
        out: the file, or a folder that gets one of the format's usual name; with ``split`` a folder, or a file name
            that each part's name is put into.
        format_name: a name in ``formats.FORMATS``.
        states: ``accepted``, or ``all`` for proposals too. Rejected objects never go out.
        masks: ``polygon`` or ``rle``.
        split: part name -> share, which sum to one, or a ``Split`` that says more. An image's part depends on its path
            alone, so that images stay in their part while the folder grows.
        keep_missing: also the labels of images whose file is gone or can't be read, where their size is known.
        seen: the folder's files as they are; None looks.
        image_files: what becomes of image files in formats that have a place for them: ``copy``, ``link``, ``leave``.
        classes: names or ids of categories that come first, in this order; formats number classes by it. None: as it
            was last chosen for the project.
        numbering: rule for the numbers of classes, in formats that have some. None: the one last chosen for this format
            in the project, else the format's usual one.
        dry_run: whether nothing is written, and the report tells what would be.
        with_manifest: whether a manifest is written beside each file of objects, or into each folder.

    Raises:
        LabelFileError: a file could not be written, or there is no category of a name; older files are still there.
    """
    writer = formats.named(format_name)
    if out.is_dir() and not split and writer.SUFFIX:
        out = out / writer.FILE_NAME
    seen = survey(project) if seen is None else seen
    if not writer.OBJECTS:  # what an image is as a whole fits any size
        seen = replace(seen, resized=frozenset())
    first = class_order.order_of(project) if classes is None else classes
    with project.bulk.reading(), garbage.not_searched():
        dataset, left_out = _snapshot(project, states, seen, keep_missing)
        if not writer.OBJECTS:
            dataset = replace(dataset, annotations=(), categories=())
        dataset = replace(dataset, categories=ordered(dataset.categories, first))
        losses = lost(dataset, writer.CARRIES, writer.TITLE) if writer.OBJECTS else ()
        whole, dataset = dataset, without_lost(dataset, writer.CARRIES, losses)
        divided = split if isinstance(split, Split) else Split(split) if split else None
        parts = split_dataset(dataset, divided) if divided else {"": dataset}
        how = Writing(masks, image_files, numbering or class_order.numberings_of(project).get(format_name))
        numbers = chosen(formats.numberings(format_name), dataset.categories, how.numbering, writer.TITLE)
        files = formats.targets(writer, out, parts)
        if not dry_run:
            files = writer.write_parts(parts, out, how)
        report = ExportReport(
            files,
            len(dataset.images) if writer.SUFFIX or writer.OBJECTS else sum(bool(i.tags) for i in dataset.images),
            len(dataset.annotations),
            len(dataset.categories),
            tuple(left_out),
            sum(len(image.tags) for image in dataset.images) if Feature.TAGS in writer.CARRIES else 0,
            seen.missing,
            seen.unreadable,
            tuple(image.path for image in seen.changed),
            sum(map(is_excluded, seen.images)),
            tuple(loss.message for loss in losses),
            counts(parts) if divided and dry_run else {},
            count_labelled(dataset, tags=Feature.TAGS in writer.CARRIES),
        )
        if with_manifest and writer.OBJECTS and not dry_run:
            manifest.write(files, _told(project, whole, report, format_name, {"states": states}, how, divided, numbers))
        return report


def _told(
    project: Project,
    dataset: Dataset,
    report: ExportReport,
    format_name: str,
    chosen: Mapping[str, object],
    how: Writing,
    split: Split | None,
    numbers: Mapping[int, int],
) -> manifest.ExportFacts:
    """Return what the manifest of an export says."""
    rows = dataset.annotations
    return manifest.ExportFacts(
        project.folder.name,
        format_name,
        {**chosen, **asdict(how), "split": asdict(split) if split else None},
        [(category.id, category.name) for category in dataset.categories],
        report.images,
        report.tags,
        len(report.left_out),
        rows.tallies() if isinstance(rows, ProjectObjects) else (),
        report.losses,
        numbers,
        project.thresholds,
        {verdict.value: count for verdict, count in project.decisions.tallies().items()},
    )


def check_folder(folder: Path) -> None:
    """Raises NoImages where there is neither an image nor a project that once had some."""
    if place.find(folder) is None and next(iter(folders.list_images(folder)), None) is None:
        raise NoImages(
            Message("There are no images in {folder}.", folder=folder),
            hint=Message("Give the folder that the labels were made for."),
        )


def sync_images(project: Project) -> list[Image]:
    """All images that lie in the project's folder, added where they were not known; what else is new is taken in, too.

    Raises:
        NoImages: the folder can't be read.
    """
    return project.add_images(folder_changes.refresh(project).listed)


def _snapshot(project: Project, states: str, seen: Survey, keep_missing: bool) -> tuple[Dataset, list[str]]:
    """Return what goes out, and the paths of images that are left out."""
    if states not in ("accepted", "all"):
        raise ValueError(f"states is accepted or all, not {states}")
    wanted = [State.ACCEPTED] if states == "accepted" else [State.ACCEPTED, State.PROPOSED]
    there = [image for image in seen.images if (keep_missing or not image.error) and not is_excluded(image)]
    kept = {image.id for image in there if image.size_hw is not None} - seen.resized
    numbers = {i.id: i.id if i.number is None else i.number for i in there if i.id in kept}
    dataset = Dataset(
        images=tuple(replace(image, id=numbers[image.id]) for image in there if image.id in kept),
        categories=tuple(project.categories()),
        annotations=ProjectObjects(project, wanted, numbers),
        extra=label_file_heads.merged(project.sources()),
        root=project.folder,
    )
    named = {*seen.missing, *seen.unreadable, *(image.path for image in seen.changed)}
    return dataset, [image.path for image in seen.images if image.id not in kept and image.path in named]
