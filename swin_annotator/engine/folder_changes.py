"""Differences between a folder and what its project knows: files that came, went, were renamed or have changed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeVar

from swin_annotator.core import folders, images, names, versions
from swin_annotator.core.edits import Changes, Edit, Step, join
from swin_annotator.core.refit import Refit, only_resized, refit
from swin_annotator.core.rivals import UNDECIDED
from swin_annotator.core.types import Image, State, Version
from swin_annotator.core.versions import SeenFile
from swin_annotator.engine.folder import GONE
from swin_annotator.engine.jobs import Stopped
from swin_annotator.errors import ImageUnreadable, StaleEdit
from swin_annotator.messages import Message, packed
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project

T = TypeVar("T")
Stop = Callable[[], bool]
_OFTEN = 50
"""Files after which somebody may want to stop."""


@dataclass(frozen=True, slots=True)
class FolderChanges:
    """Findings of a look through the folder."""

    listed: tuple[str, ...]
    """All files, in the folder's order."""
    fresh: tuple[str, ...] = ()
    """Those that the project does not know."""
    gone: tuple[int, ...] = ()
    """Images without a file, those that are known to be gone left out."""
    renamed: tuple[tuple[int, str], ...] = ()
    """Images whose file has another path by now."""
    seen_files: tuple[SeenFile, ...] = ()
    """Facts to be noted of files that are there."""
    repainted: tuple[int, ...] = ()
    """Images of which nothing is known and whose file is another than the one that was shown."""

    def __bool__(self) -> bool:
        return bool(self.fresh or self.gone or self.renamed or self.seen_files or self.repainted)


@dataclass(frozen=True, slots=True)
class AppliedChanges:
    """Effects of taking news in on the project."""

    added: tuple[Image, ...] = ()
    noted: frozenset[int] = frozenset()
    """Images that look different."""
    dropped: frozenset[int] = frozenset()
    """Images that are not there any more: they turned out to be others, renamed."""
    others: frozenset[int] = frozenset()
    """Images whose file is another than before."""
    changes: Changes = field(default_factory=Changes)
    """Proposals that were withdrawn, since they were made on other pixels."""
    entry: Entry | None = None
    """The step that withdrew them, for the next part of the same news."""


def look_over(
    folder: Path,
    known: Sequence[Image],
    bare: Collection[int],
    shown: Mapping[int, Version] | None = None,
    *,
    stopped: Stop = lambda: False,
) -> FolderChanges:
    """Compare the files of a folder with what is known of them; reads only files that look different. Writes nothing.

    Args:
        folder: the image folder.
        known: all images of its project.
        bare: ids of those without labels or a person's word: another image may turn out to be them, renamed.
        shown: image id -> the file that a thumbnail was made of.
        stopped: asked often.

    Raises:
        NoImages: the folder is gone or may not be read; nothing is said of its files then.
        Stopped: ``stopped`` said so.
    """
    listed = tuple(folders.list_images(folder))
    by_path = {image.path: image for image in known}
    there = set(listed)
    missing = [image for image in known if image.path not in there]
    free = [path for path in listed if path not in by_path or by_path[path].id in bare]
    renamed = _renamed(folder, [image for image in missing if image.id not in bare], free)
    taken = set(renamed.values())
    seen_files = []
    for count, path in enumerate(listed):
        if count % _OFTEN == 0 and stopped():
            raise Stopped
        if path in by_path and path not in taken and (look := look_at(folder, by_path[path])) is not None:
            seen_files.append(look)
    return FolderChanges(
        listed,
        tuple(path for path in listed if path not in by_path and path not in taken),
        tuple(image.id for image in missing if image.id not in renamed and image.error != GONE),
        tuple(renamed.items()),
        tuple(seen_files),
        tuple(i.id for i in known if i.version is None and i.path in there and _is_repainted(folder, i, shown or {})),
    )


def _is_repainted(folder: Path, image: Image, shown: Mapping[int, Version]) -> bool:
    if image.id not in shown:
        return False
    try:
        return not versions.alike(shown[image.id], images.stat_version(folder / image.path))
    except ImageUnreadable:
        return False


def look_at(folder: Path, image: Image) -> SeenFile | None:
    """Return what is to be noted of an image's file; None where nothing is new, or nothing was known of it."""
    path = folder / image.path
    known = image.version
    try:
        seen = images.stat_version(path)
    except ImageUnreadable as error:
        why = error.message if path.exists() else GONE
        return SeenFile(image.id, error=why) if packed(why) != packed(image.error) else None
    if known is None and image.size_hw is None and not image.error:
        return None
    if known is not None and versions.alike(known, seen):
        return SeenFile(image.id, version=known) if image.error == GONE else None
    try:
        return SeenFile(image.id, images.read_size(path), "", versions.current(path, known))
    except ImageUnreadable as error:
        is_news = packed(error.message) != packed(image.error)  # plain text: an earlier program noted it
        return SeenFile(image.id, error=error.message, version=seen) if is_news else None


def parts(news: FolderChanges, most: int) -> Iterator[FolderChanges]:
    """The same news in parts of at most ``most`` files each, for a window that has other things to do meanwhile."""
    for fresh in _some(news.fresh, most):
        yield FolderChanges((), fresh=fresh)
    for renamed in _some(news.renamed, most):
        yield FolderChanges((), renamed=renamed)
    for gone in _some(news.gone, most):
        yield FolderChanges((), gone=gone)
    for seen_files in _some(news.seen_files, most):
        yield FolderChanges((), seen_files=seen_files)
    if news.repainted:
        yield FolderChanges((), repainted=news.repainted)


def take_in(project: Project, news: FolderChanges, entry: Entry | None = None) -> AppliedChanges:
    """Write what was found, in the project's thread. Proposals on other pixels go, as one undoable step.

    Args:
        project: open for writing.
        news: what was found, or a part of it.
        entry: the step of the part before, to be gone on with.

    Raises:
        ProjectError: the project can't be written.
    """
    dropped = {project.files.rename(image_id, path) for image_id, path in news.renamed} - {None}
    added = project.add_images(news.fresh) if news.fresh else []
    seen_files = (*news.seen_files, *(SeenFile(image_id, error=GONE) for image_id in news.gone))
    others, changes, entry = note(project, seen_files, entry)
    noted = {look.image_id for look in news.seen_files} | set(news.gone) | {image_id for image_id, _ in news.renamed}
    gone_rows = frozenset(image_id for image_id in dropped if image_id is not None)
    return AppliedChanges(
        tuple(added), frozenset(noted) - gone_rows, gone_rows, frozenset((*others, *news.repainted)), changes, entry
    )


def note(
    project: Project, seen_files: Sequence[SeenFile], entry: Entry | None = None
) -> tuple[set[int], Changes, Entry | None]:
    """Keep what was seen of files; the images whose file is another, the proposals that went with it, their step."""
    others = project.files.note(seen_files) if seen_files else set()
    stale = [a for image_id in sorted(others) for a in project.annotations(image_id, states=UNDECIDED)]
    if not stale:
        return others, Changes(), entry
    count = sum(a.state is State.PROPOSED for a in stale)
    name = Message.plural("Withdraw {n} proposal", "Withdraw {n} proposals", count)
    step = Step(name, tuple(Edit(a, None) for a in stale))
    try:
        return others, step.changes(), project.extend(entry, step)
    except StaleEdit:  # somebody has undone the parts before
        return others, step.changes(), project.extend(None, step)


def refresh(project: Project) -> FolderChanges:
    """Look through the project's folder and take in what is new; what was found.

    Raises:
        NoImages: the folder is gone or may not be read.
        ProjectError: the project can't be written.
    """
    news = look_over(project.folder, project.images(), project.files.bare())
    take_in(project, news)
    return news


def settle(project: Project, changed: Sequence[Image], how: Refit) -> Step:
    """The step that says what becomes of the labels of changed images. Those that can't be scaled stay as they are."""
    chosen = settled(changed, how)
    steps = [refit(i, project.annotations(i.id), how, project.files.earlier(i.id)) for i in chosen]
    return steps[0] if len(steps) == 1 else join(name_of(len(steps), how), steps)


def settled(changed: Iterable[Image], how: Refit) -> list[Image]:
    """Those of changed images with which this can be done: only a picture of the same shape can be scaled."""
    return [image for image in changed if how is not Refit.SCALE or only_resized(image)]


def name_of(count: int, how: Refit) -> Message:
    """The name of a step that settles several images."""
    return {
        Refit.SCALE: Message.plural("Scale labels of {n} image", "Scale labels of {n} images", count),
        Refit.KEEP: Message.plural("Keep labels of {n} image", "Keep labels of {n} images", count),
        Refit.REVIEW: Message.plural("Review again {n} image", "Review again {n} images", count),
    }[how]


def _some(values: tuple[T, ...], most: int) -> Iterator[tuple[T, ...]]:
    return (values[start : start + most] for start in range(0, len(values), most))


def _renamed(folder: Path, missing: Sequence[Image], free: Sequence[str]) -> dict[int, str]:
    """Image id -> the path that its file has by now.

    A name that was only composed anew tells, else the content or, where nobody read that, size and time.
    """
    by_key = {names.key(path): path for path in free}
    found = {image.id: path for image in missing if (path := by_key.get(names.key(image.path))) is not None}
    taken = set(found.values())
    missing = [image for image in missing if image.id not in found]
    return found | _moved(folder, missing, [path for path in free if path not in taken])


def _moved(folder: Path, missing: Sequence[Image], free: Sequence[str]) -> dict[int, str]:
    wanted = {image.version.bytes for image in missing if image.version is not None} - {0}
    if not wanted:
        return {}
    by_bytes: dict[int, list[str]] = defaultdict(list)
    for path in free:
        try:
            size = images.stat_version(folder / path).bytes
        except ImageUnreadable:
            continue
        if size in wanted:
            by_bytes[size].append(path)
    options = {
        image.id: [path for path in by_bytes[image.version.bytes] if _is_file_of(folder / path, image)]
        for image in missing
        if image.version is not None and image.version.bytes
    }
    return _paired(missing, options)


def _paired(missing: Sequence[Image], options: Mapping[int, Sequence[str]]) -> dict[int, str]:
    """Each image with a path of its own: of the same name first, then any where no other image could mean it."""
    found: dict[int, str] = {}
    for image in missing:
        name = PurePosixPath(image.path).name
        same = [path for path in options.get(image.id, ()) if PurePosixPath(path).name == name]
        if len(same) == 1 and same[0] not in found.values():
            found[image.id] = same[0]
    taken = set(found.values())
    left = {i: [path for path in paths if path not in taken] for i, paths in options.items() if i not in found}
    claims = Counter(path for paths in left.values() for path in paths)
    for image_id, paths in left.items():
        clear = [path for path in paths if claims[path] == 1]
        if clear:
            found[image_id] = clear[0]
    return found


def _is_file_of(path: Path, image: Image) -> bool:
    assert image.version is not None
    try:
        seen = versions.current(path, image.version)
    except ImageUnreadable:
        return False
    if image.version.content:
        return seen.content == image.version.content
    return versions.alike(seen, image.version)
