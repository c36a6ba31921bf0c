"""A folder per tag with copies of its images, as image classifiers are trained from (ImageNet, torchvision, Keras)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path, PurePosixPath

from swin_annotator.core import folders, images, tags
from swin_annotator.core.dataset import Dataset, HeldLabels, LabelReader, Reading
from swin_annotator.core.types import Image
from swin_annotator.errors import ImageUnreadable, LabelFileError, NoImages
from swin_annotator.formats.image_copies import copy_image
from swin_annotator.formats.label_features import Feature
from swin_annotator.formats.problems import Problems
from swin_annotator.formats.whole_folders import check_outside, fill_together
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

SUFFIX, FILE_NAME, OBJECTS = "", "", False
TITLE, CARRIES = "A folder of folders", frozenset((Feature.TAGS,))
IDS = False
_REFUSED = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_") | {chr(code): "_" for code in range(32)})
"""Characters that some system refuses in the name of a folder."""


def read(path: Path) -> Reading:
    """Every image below ``path``, tagged with the name of the folder that lies in ``path`` and holds it.

    A file that lies in several of them, byte for byte, is one image with several tags.

    Raises:
        LabelFileError: no folder, or none with images in it.
    """
    problems = Problems()
    try:
        names = [name for name in folders.list_images(path) if "/" in name]
    except NoImages as error:
        raise LabelFileError(error.message, hint=error.hint) from error
    if not names:
        raise LabelFileError(
            Message("{path} holds no folders with images.", path=path),
            hint=Message("Give the folder that has a folder for each tag."),
        )
    twice = {name for name, count in Counter(map(_last, names)).items() if count > 1}
    found: dict[str, list[str]] = {}
    same: dict[tuple[str, str], str] = {}
    for name in names:
        first = name
        if _last(name) in twice:
            try:
                first = same.setdefault((_last(name), images.content_hash(path / name)), name)
            except ImageUnreadable as error:
                problems.warning("images", name, error.message)
        found.setdefault(first, []).append(name.split("/", 1)[0])
    rows = tuple(Image(i, name, tags=tags.clean(given)) for i, (name, given) in enumerate(found.items(), start=1))
    return Reading(Dataset(rows), problems.all())


def knows(path: Path) -> bool:
    """Never: it is what a folder is that no other format knows."""
    return False


def open_labels(path: Path, images: Path | None = None) -> LabelReader:
    """As ``read``; there are no objects. Raises LabelFileError."""
    return HeldLabels(read(path))


def write(dataset: Dataset, path: Path, *, masks: str = "polygon") -> None:
    """Copy every tagged image into ``path/tag/``, all or none; an image with several tags is copied for each.

    Args:
        dataset: with the ``root`` that its image paths are relative to.
        path: a folder that does not exist or is empty, outside ``root``.
        masks: says nothing here.

    Raises:
        LabelFileError: there are no tags, the folder is not empty or lies among the images, or copying failed; nothing
            is left behind then.
        ValueError: the dataset has no ``root``.
    """
    write_split({path: dataset}, masks=masks)


def write_parts(parts: Mapping[str, Dataset], out: Path, how: Writing) -> tuple[Path, ...]:
    """A folder for each part. Raises LabelFileError."""
    paths = part_paths(out, parts, SUFFIX)
    write_split({paths[name]: dataset for name, dataset in parts.items()})
    return tuple(paths.values())


def write_split(datasets: Mapping[Path, Dataset], *, masks: str = "polygon") -> None:
    """Fill several folders as ``write`` does; none takes its place before all are whole. Raises as ``write``."""
    if not any(image.tags for dataset in datasets.values() for image in dataset.images):
        raise LabelFileError(Message("No image has a tag."), hint=Message("Tag some images (T), then export again."))
    writers: dict[Path, Callable[[Path], None]] = {}
    for path, dataset in datasets.items():
        if dataset.root is None:
            raise ValueError("copying images needs the folder that they are in")
        check_outside(path, dataset.root)
        writers[path] = partial(_copy, dataset, dataset.root)
    fill_together(writers)


def _copy(dataset: Dataset, root: Path, target: Path) -> None:
    tagged = [image for image in dataset.images if image.tags]
    names = _names(image.path for image in tagged)
    places = _folders(dict.fromkeys(tag for image in tagged for tag in image.tags))
    for image in tagged:
        for tag in image.tags:
            folder = target / places[tag]
            folder.mkdir(exist_ok=True)
            copy_image(root, image.path, folder / names[image.path])


def _names(paths: Iterable[str]) -> dict[str, str]:
    """Path -> file name, unique whatever the case; where two images are called alike the folder goes before."""
    listed = list(paths)
    counts = Counter(_last(path).casefold() for path in listed)
    names: dict[str, str] = {}
    taken: set[str] = set()
    for path in sorted(listed, key=lambda path: (counts[_last(path).casefold()], path)):
        name = _last(path) if counts[_last(path).casefold()] == 1 else path.replace("/", "_")
        names[path] = _free(name, taken)
    return names


def _folders(given: Iterable[str]) -> dict[str, str]:
    """Tag -> name of its folder."""
    taken: set[str] = set()
    return {tag: _free(tag.translate(_REFUSED).strip(" .") or "_", taken) for tag in given}


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number behind it, that nobody has; taken from then on."""
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
    chosen, number = name, 1
    while chosen.casefold() in taken:
        number += 1
        chosen = f"{stem}-{number}{suffix}"
    taken.add(chosen.casefold())
    return chosen


def _last(path: str) -> str:
    return path.rsplit("/", 1)[-1]
