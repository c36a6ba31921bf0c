"""Images of a label file joined to those of the project, with what the file says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from swin_annotator.core import images, tags
from swin_annotator.core.edits import Edit
from swin_annotator.core.types import Image
from swin_annotator.engine import label_file_heads
from swin_annotator.engine.matching import match_paths
from swin_annotator.errors import ImageUnreadable
from swin_annotator.formats.problems import Problems
from swin_annotator.messages import Message
from swin_annotator.store.project import Project

_LARGEST_NUMBER = 2**52
"""Images that come later are numbered beyond, and stay exact in every JSON reader."""


@dataclass(frozen=True, slots=True)
class JoinedImages:
    """Effects of an import on images."""

    targets: Mapping[int, Image]
    """The file's image id -> the project's image, its size known where the file can be read."""
    alike: frozenset[int]
    """The file's ids of images that have the size which it gives them."""
    edits: tuple[Edit, ...]
    noted: tuple[Image, ...]
    """Images whose size, or why they can't be read, was learnt."""
    tags: int
    """Tags that images got and did not have before."""
    unclear: tuple[str, ...]
    """Images of the file for which several of the folder may be meant, or which share one, each as a clause."""


class ImageJoiner:
    """Finds the images, and tells of those that are not found.

    Args:
        project: its images are listed.
        problems: grows.
        pause: called for every image.
        base: the folder within the project's that the label file lies in.
    """

    def __init__(self, project: Project, problems: Problems, pause: Callable[[], None], base: str) -> None:
        self._project, self._problems, self._pause, self._base = project, problems, pause, base
        self._noted: dict[int, Image] = {}
        self._unclear: list[str] = []

    def join(
        self, theirs: Sequence[Image], became: dict[object, object], licences: set[object], *, keep_ids: bool
    ) -> JoinedImages:
        """See ``JoinedImages``.

        Args:
            theirs: the file's.
            became: the file's licence ids -> the project's; see ``sources``.
            licences: the licence ids of other files.
            keep_ids: whether the file's ids mean something outside of it.
        """
        held = self._project.images()
        pairs = self._match(theirs, held)
        targets: dict[int, Image] = {}
        marked: dict[int, Image] = {}
        for i, k in pairs.items():
            self._pause()
            image = theirs[i]
            ours = self._sized(held[k], image)
            if None not in (image.size_hw, ours.size_hw) and image.size_hw != ours.size_hw:
                self._warn_of_size(i, image, ours)
            targets[image.id] = ours
            known = marked.get(ours.id, ours)
            extra = dict(image.extra)
            if extra.get(label_file_heads.LICENCE) is not None:
                extra[label_file_heads.LICENCE] = label_file_heads.licence_of(
                    extra[label_file_heads.LICENCE], became, licences
                )
            if extra or image.tags:
                marked[ours.id] = replace(
                    known, extra={**known.extra, **extra}, tags=tags.clean((*known.tags, *image.tags))
                )
        numbers = _numbers(held, {targets[image.id].id: image.id for image in reversed(theirs) if image.id in targets})
        edits, given = [], 0
        for image in held:
            after = marked.get(image.id, image)
            given += len(after.tags) - len(image.tags)
            number = numbers.get(image.id, image.number) if keep_ids else image.number
            if (after.extra, after.tags, number) != (image.extra, image.tags, image.number):
                edits.append(Edit(image, replace(image, extra=after.extra, tags=after.tags, number=number)))
        alike = frozenset(i.id for i in theirs if i.id in targets and i.size_hw == targets[i.id].size_hw is not None)
        return JoinedImages(targets, alike, tuple(edits), tuple(self._noted.values()), given, tuple(self._unclear))

    def _match(self, theirs: Sequence[Image], held: Sequence[Image]) -> dict[int, int]:
        """Indices into ``theirs`` -> indices into ``held``."""

        def fits(i: int, k: int) -> bool:
            return theirs[i].size_hw is not None and theirs[i].size_hw == self._size_of(held[k])

        match = match_paths([i.path for i in theirs], [i.path for i in held], fits, base=self._base)
        for i in match.missing:
            message = Message("{path} is not in the folder; its labels stay out.", path=theirs[i].path)
            self._problems.error("images", f"images[{i}].file_name", message)
        for i, why in match.unclear():
            message = Message("{path} {why}; its labels stay out.", path=theirs[i].path, why=why)
            self._problems.error("images", f"images[{i}].file_name", message)
            self._unclear.append(Message("{path} {why}", path=theirs[i].path, why=why))
        return match.pairs

    def _sized(self, ours: Image, theirs: Image) -> Image:
        """The image with its size, from the file's header where nobody read it yet.

        One that can't be read gets the size that the label file gives it, so that it can go out again.
        """
        if ours.size_hw is not None:
            return ours
        path = self._project.folder / ours.path
        try:
            sized = replace(ours, version=images.stat_version(path), size_hw=images.read_size(path))
        except ImageUnreadable as error:
            sized = replace(ours, size_hw=theirs.size_hw, error=error.message)
        if sized != ours:
            self._noted[ours.id] = sized
        return sized

    def _size_of(self, ours: Image) -> tuple[int, int] | None:
        """The size of the file itself, None when it can't be read."""
        if ours.size_hw is not None:
            return ours.size_hw
        try:
            return images.read_size(self._project.folder / ours.path)
        except ImageUnreadable:
            return None  # said where the image is matched

    def _warn_of_size(self, i: int, theirs: Image, ours: Image) -> None:
        assert theirs.size_hw is not None
        assert ours.size_hw is not None
        self._problems.warning(
            "images",
            f"images[{i}]",
            Message(
                "{path} is {size}, but the file says {said}; boxes were kept in pixels, so look whether they fit.",
                path=theirs.path,
                size=f"{ours.size_hw[1]}×{ours.size_hw[0]}",
                said=f"{theirs.size_hw[1]}×{theirs.size_hw[0]}",
            ),
        )


def _numbers(held: Sequence[Image], wanted: Mapping[int, int]) -> dict[int, int]:
    """Image id -> the number it gets: that of the file, where no other image has one like it from an import.

    An image whose own id is given to another that way gets a number beyond all.
    """
    taken = {image.number for image in held if image.number is not None}
    numbers: dict[int, int] = {}
    for image in held:
        number = wanted.get(image.id)
        if number is not None and image.number is None and number not in taken and 0 <= number < _LARGEST_NUMBER:
            numbers[image.id] = number
            taken.add(number)
    beyond = max([0, *(image.id for image in held), *taken, *wanted.values()]) + 1
    for image in held:
        if image.number is None and image.id not in numbers and image.id in taken:
            numbers[image.id], beyond = beyond, beyond + 1
    return numbers
