"""The sample images, copied to where they may be labelled."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from swin_annotator import paths
from swin_annotator.core import folders
from swin_annotator.errors import AnnotatorError, NoImages

SAMPLES = "samples"


def copy_samples(target: Path | None = None) -> Path:
    """A folder with fresh copies of the sample images, without any labels.

    Args:
        target: where; must be empty or not exist. Default: a folder of its own among the temporary files.

    Raises:
        NoImages: the samples were not shipped.
        AnnotatorError: the target holds something, or can't be written.
    """
    try:
        source = paths.resource(SAMPLES)
    except FileNotFoundError as error:
        raise NoImages("The sample images are missing from this installation.", hint="Install it again.") from error
    names = list(folders.list_images(source))
    if not names:
        raise NoImages("The sample images are missing from this installation.", hint="Install it again.")
    try:
        if target is None:
            target = Path(tempfile.mkdtemp(prefix="swin-annotator-demo-"))
        target.mkdir(parents=True, exist_ok=True)
        if any(target.iterdir()):
            raise AnnotatorError(f"{target} is not empty.", hint="Give a folder that does not exist yet.")
        for name in names:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source / name, target / name)
    except OSError as error:
        raise AnnotatorError(
            f"The sample images can't be copied to {target or tempfile.gettempdir()} ({error.strerror or error}).",
            hint="Free some space, or choose another folder with --folder.",
        ) from error
    return target
