"""A model as a folder of its own, to be carried to another computer and added there."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from swin_annotator.core import os_errors
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.models.weights import model_folders


def copy_out(catalog: Catalog, spec: ModelSpec, into: Path) -> Path:
    """Copy what makes a model, whole or not at all; the copy, which ``Catalog.add`` takes anywhere.

    Args:
        catalog: that has it.
        spec: of the model.
        into: the folder that the copy is put into, under the model's name.

    Raises:
        ModelError: it is not on this computer or needs no files, something of its name is there already, or the copy
            can't be written.
    """
    if not spec.location:
        raise ModelError(
            Message("{model} needs no files.", model=spec.name),
            hint=Message("It is there wherever Swin Annotator is installed."),
        )
    source, target = catalog.folder(spec), into / spec.name.replace("/", "--")
    if target.exists():
        raise ModelError(
            Message("There is something called {name} in {folder} already.", name=target.name, folder=into),
            hint=Message("Choose another folder."),
        )
    try:
        into.mkdir(parents=True, exist_ok=True)
        # Beside the target, so that a rename is enough; its name is nobody else's.
        with TemporaryDirectory(prefix=f".{target.name}-", dir=into) as place:
            part = Path(place) / target.name
            part.mkdir()
            model_folders.bring(source, part, lambda _done, _total: None, lambda: False)
            part.rename(target)
    except OSError as error:
        reason = os_errors.reason(error)
        raise ModelError(
            Message("{model} can't be copied into {folder} ({reason}).", model=spec.name, folder=into, reason=reason),
            hint=Message("Choose a folder with room that can be written."),
        ) from error
    return target
