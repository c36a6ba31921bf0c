"""Images that ``prelabel`` looks at: all of the folder, but those that a person set aside or has labelled."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from swin_annotator.cli.gather import tell_offers
from swin_annotator.cli.lines import say
from swin_annotator.core.types import Image
from swin_annotator.errors import NoImages, ProjectError
from swin_annotator.texts import counted

if TYPE_CHECKING:
    from swin_annotator.settings import Settings
    from swin_annotator.store.embeddings import EmbeddingCache
    from swin_annotator.store.project import Project


def listed(folder: Path) -> list[str]:
    """The folder's images in their order. Raises NoImages."""
    from swin_annotator.core.folders import list_images
    from swin_annotator.engine.remote_folder import ImageFolder, url_of

    if url_of(folder):
        return ImageFolder(url_of(folder)).images()
    paths = list(list_images(folder))
    if not paths:
        raise NoImages(f"There are no images in {folder}.", hint="Choose a folder with JPEG, PNG, WebP or TIFF files.")
    return paths


@contextmanager
def opened(
    args: argparse.Namespace, options: Settings, paths: Sequence[str]
) -> Iterator[tuple[list[Image], Project | None, EmbeddingCache]]:
    """The folder's images in their order, the project unless a file is written, and a cache."""
    from swin_annotator.core import exclusion, names, versions
    from swin_annotator.engine import folder, folder_changes
    from swin_annotator.store.embeddings import EmbeddingCache
    from swin_annotator.store.project import Project

    ram, disk = options.embedding_ram_mb << 20, options.embedding_disk_mb << 20
    if args.out is not None:
        aside = _excluded(args.folder)
        found = [Image(i, path) for i, path in enumerate(paths, start=1) if names.key(path) not in aside]
        _tell_excluded(len(paths) - len(found))
        yield found, None, EmbeddingCache(None, ram)
        return
    with Project.open(args.folder) as project:
        for _ in folder.scan(project):
            pass
        folder_changes.refresh(project)
        for line in map(versions.has_changed, project.files.changed()):
            say(line, file=sys.stderr)
        tell_offers(project)
        there = [image for image in project.add_images(paths) if not image.error]
        wanted = exclusion.for_runs(there)
        _tell_excluded(len(there) - len(wanted))
        yield wanted, project, EmbeddingCache(project.place / "embeddings", ram, disk)


def _excluded(folder: Path) -> set[str]:
    """Keys of the images that are set aside in the folder's project, where it has one that can be read."""
    from swin_annotator.core import exclusion, names
    from swin_annotator.store import place
    from swin_annotator.store.project import Project

    try:
        if place.find(folder) is None:
            return set()
        with Project.open(folder, read_only=True) as reader:
            return {names.key(image.path) for image in reader.tagged_images() if exclusion.is_excluded(image)}
    except ProjectError as error:
        say(f"{error.message} Images that are excluded in it are looked at as well.", file=sys.stderr)
        return set()


def _tell_excluded(count: int) -> None:
    if count:
        say(f"{counted(count, 'excluded image')} left out.", file=sys.stderr)


def unlabelled(folder: Path, project: Project | None, images: Sequence[Image]) -> list[Image]:
    """Those without accepted labels in the folder's project; ``project`` is None where a file is written."""
    from swin_annotator.engine import sinks
    from swin_annotator.store import place
    from swin_annotator.store.project import Project

    if project is not None:
        return sinks.unlabelled(project, images)
    if place.find(folder) is None:
        return list(images)
    with Project.open(folder, read_only=True) as reader:
        open_paths = {image.path for image in sinks.unlabelled(reader, reader.images())}
        known = {image.path for image in reader.images()}
    return [image for image in images if image.path in open_paths or image.path not in known]
