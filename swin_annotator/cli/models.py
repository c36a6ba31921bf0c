"""``swin-annotator models``: which models there are, and bringing, adding and removing them."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any, Final, TextIO

from swin_annotator.cli import accelerate
from swin_annotator.cli.lines import say
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.catalog import Catalog, ModelState, default_catalog, megabytes
from swin_annotator.models.catalog.records import plain
from swin_annotator.models.runtime import engines
from swin_annotator.texts import plain as plain_text

_REDRAW_S: Final = 0.2


def add_parsers(subparsers: Any) -> None:
    """Put ``models`` and its own commands under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    parser = subparsers.add_parser(
        "models",
        help="list, fetch, add and remove models",
        description="Models that come with the program, models of the hub, and your own.",
        epilog="Example: swin-annotator models pull owlv2-base",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    command = _command(commands, "list", "all models with task, size, licence and state", list_models)
    command.add_argument("--task", choices=[str(task) for task in Task], help="only models for this task")

    command = _command(commands, "show", "everything known about one model", show_model)
    command.add_argument("name", metavar="NAME", help="a name from the list, a hub id or a folder")

    command = _command(commands, "pull", "download a model; goes on where an earlier pull stopped", pull_model)
    command.add_argument("name", metavar="NAME", help="a name from the list, or a hub id such as owner/name")

    command = _command(commands, "add", "take a model from a folder, such as one brought on a drive", add_model)
    command.add_argument(
        "path",
        metavar="PATH",
        type=Path,
        help="a folder with config.json and weights, its weights file, or a Swin, UperNet or SSFormer file (.pth)",
    )
    command.add_argument("--name", help="what to call it (default: the folder's name)")
    command.add_argument("--in-place", action="store_true", help="use the folder where it is instead of copying it")

    command = _command(commands, "export", "copy a model as a folder, for 'models add' elsewhere", export_model)
    command.add_argument("name", metavar="NAME", help="a name from the list")
    command.add_argument("folder", metavar="FOLDER", type=Path, help="where the copy is put, under the model's name")

    accelerate.add_parser(commands)

    command = _command(commands, "remove", "delete a pulled or added model", remove_model)
    command.add_argument("name", metavar="NAME", help="a name from the list")


def export_model(args: argparse.Namespace) -> int:
    """Copy a model's folder; exit code 0. Raises ModelError."""
    from swin_annotator.models.catalog.copying_out import copy_out

    catalog = default_catalog()
    spec = catalog.find(args.name)
    target = copy_out(catalog, spec, args.folder)
    if args.json:
        _print_json({"name": spec.name, "folder": str(target)})
    else:
        say(f"Copied: {target}. Elsewhere: swin-annotator models add {target.name}")
    return 0


def list_models(args: argparse.Namespace) -> int:
    """Print all models; exit code 0."""
    catalog = default_catalog()
    specs = [spec for spec in catalog.specs() if args.task is None or Task(args.task) in spec.tasks]
    if args.json:
        _print_json({"models": [_facts(catalog, spec) for spec in specs]})
        return 0
    rows = [("NAME", "TASK", "SIZE", "STATE", "LICENCE")]
    rows += [
        (spec.name, _tasks(spec), _size(spec), state_text(catalog, spec), spec.licence or "not stated")
        for spec in specs
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    return 0


def show_model(args: argparse.Namespace) -> int:
    """Print one model; exit code 0."""
    catalog = default_catalog()
    spec = catalog.find(args.name)
    facts = _facts(catalog, spec)
    if args.json:
        _print_json(facts)
        return 0
    lines = {
        "title": spec.title,
        "task": _tasks(spec),
        "state": state_text(catalog, spec),
        "size": _size(spec),
        "licence": spec.licence or "not stated",
        "backend": spec.backend,
        "from": spec.location,
        "revision": spec.revision,
        "folder": facts["folder"],
        "engine": facts["engine"],
        "note": spec.note,
    }
    say(spec.name)
    for key, value in lines.items():
        if value:
            say(f"  {key:<9} {value}")
    for name, digest in spec.sha256.items():
        say(f"  {'sha256':<9} {digest}  {name}")
    return 0


def pull_model(args: argparse.Namespace) -> int:
    """Download one model, its licence told first; exit code 0."""
    catalog = default_catalog()
    progress = _Progress("Downloading", sys.stderr)

    def announce(spec: ModelSpec) -> None:
        say(f"{spec.title or spec.name} from {spec.location}, {_size(spec)}", file=sys.stderr)
        say(f"Licence: {spec.licence or 'not stated'}", file=sys.stderr)

    try:
        spec = catalog.pull(args.name, progress, announce=announce)
    except KeyboardInterrupt:
        progress.close()
        say(f"What arrived is kept; to go on, run: swin-annotator models pull {args.name}", file=sys.stderr)
        raise
    finally:
        progress.close()
    return _done(catalog, spec, f"{spec.name} is ready.", args.json)


def add_model(args: argparse.Namespace) -> int:
    """Take a model from a folder; exit code 0."""
    catalog = default_catalog()
    progress = _Progress("Copying", sys.stderr)
    try:
        spec = catalog.add(args.path, args.name, in_place=args.in_place, report=progress)
    finally:
        progress.close()
    return _done(catalog, spec, f"Added {spec.name} ({_tasks(spec)}, {_size(spec)}).", args.json)


def remove_model(args: argparse.Namespace) -> int:
    """Delete a model and say how much room that gave; exit code 0."""
    freed = default_catalog().remove(args.name)
    if args.json:
        _print_json({"removed": args.name, "freed_bytes": freed})
    else:
        say(f"Removed {args.name}; {megabytes(freed)} are free again.")
    return 0


def state_text(catalog: Catalog, spec: ModelSpec) -> str:
    """The state of a model in words."""
    state = catalog.state(spec)
    if state is ModelState.PARTIAL:
        return f"partly downloaded ({megabytes(catalog.held_bytes(spec))})"
    return {
        ModelState.EMBEDDED: "comes with the program",
        ModelState.INSTALLED: "installed",
        ModelState.AVAILABLE: "on the hub",
        ModelState.MISSING: "files missing",
    }[state]


class _Progress:
    """Bytes on standard error: one line that is rewritten on a terminal, a line per tenth elsewhere."""

    def __init__(self, what: str, out: TextIO) -> None:
        self._what, self._out = what, out
        self._live = out.isatty()
        self._shown, self._tenth, self._drawn = 0.0, -1, False

    def __call__(self, done: int, total: int) -> None:
        share = done / total if total else 1.0
        text = f"{self._what}: {megabytes(done)} of {megabytes(total)} ({share:.0%})"
        if self._live:
            now = time.monotonic()
            if now - self._shown >= _REDRAW_S or done >= total:
                self._shown, self._drawn = now, True
                print(f"\r{plain_text(text):<60}", end="", file=self._out, flush=True)
        elif int(share * 10) > self._tenth:
            self._tenth = int(share * 10)
            say(text, file=self._out)

    def close(self) -> None:
        """Leave the rewritten line."""
        if self._drawn:
            print(file=self._out)
            self._drawn = False


def _command(commands: Any, name: str, help_text: str, run: Any) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=help_text, description=help_text)
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(run=run)
    return command


def _done(catalog: Catalog, spec: ModelSpec, sentence: str, as_json: bool) -> int:
    if as_json:
        _print_json(_facts(catalog, spec))
    else:
        say(sentence)
    return 0


def _facts(catalog: Catalog, spec: ModelSpec) -> dict[str, Any]:
    folder = str(catalog.folder(spec)) if catalog.installed(spec) and spec.location else ""
    record = engines.record_of(Path(folder)) if folder else None
    return {
        **plain(spec),
        "state": str(catalog.state(spec)),
        "folder": folder,
        "held_bytes": catalog.held_bytes(spec),
        "engine": str(record) if record else "torch",
    }


def _tasks(spec: ModelSpec) -> str:
    return ", ".join(str(task) for task in spec.tasks)


def _size(spec: ModelSpec) -> str:
    return megabytes(spec.size_bytes) if spec.size_bytes else "-"


def _print_json(value: object) -> None:
    print(json.dumps(value, indent=1))
