"""The front door: ``swin-annotator`` and ``python -m swin_annotator``.

Exit codes: 0 done, 1 expected failure (a sentence and a hint, no traceback), 2 wrong usage, 130 Ctrl+C.
"""

from __future__ import annotations

import argparse
import difflib
import io
import logging
import os
import sys
import traceback
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from swin_annotator import __version__, log, memory, paths, settings
from swin_annotator.cli.lines import say
from swin_annotator.core import os_errors
from swin_annotator.errors import AnnotatorError
from swin_annotator.texts import without_secrets

PROGRAM = "swin-annotator"
INTERRUPTED = 130
COMMANDS = {
    **{"gui": "gui", "demo": "demo", "prelabel": "prelabel", "profile": "profile"},
    **{"index": "search", "search": "search"},
    **{"import": "label_files", "export": "label_files", "check": "label_files", "evaluate": "label_files"},
    **{"convert": "convert", "diff": "diff", "gather": "gather", "train": "train"},
    **{"backups": "backups", "pack": "backups"},
    **{"models": "models", "doctor": "doctor", "manual": "manual", "bench": "bench"},
}
"""Command: the module with ``add_parsers(subparsers)`` that has it. In the order of the help text; a module imports
its room late, and only the one that is asked for is imported."""
_FOR_MODELS = ("device", "precision")
"""Settings that models read from the environment, and flags of the commands that run models."""
_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of one command; ``argv`` without the program's name, default the process's."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # file names may hold bytes that are no text
            stream.reconfigure(errors="backslashreplace")
    try:
        memory.check_start()
        args = parse(words)
    except AnnotatorError as error:
        return _tell(error)
    except (MemoryError, ImportError) as error:  # the libraries that the commands are made of
        if not memory.ran_out(error):
            raise
        return _tell(memory.too_little())
    except SystemExit as stop:  # argparse, after --help or wrong usage
        return stop.code if isinstance(stop.code, int) else 2
    try:
        args.settings = settings.load({name: getattr(args, name, None) for name in _FOR_MODELS})
    except AnnotatorError as error:
        return _tell(error)
    with _told_to_models(args.settings), log.writing_to(paths.log_file(), args.settings.log_level) as kept:
        _log.info("%s %s: %s", PROGRAM, __version__, without_secrets(" ".join(words)))
        return _run(args, kept)


def _run(args: argparse.Namespace, log_is_kept: bool) -> int:
    try:
        return int(args.run(args))
    except AnnotatorError as error:
        _log.info("Ended with: %s", error.message)
        return _tell(error)
    except KeyboardInterrupt:
        say("Stopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        if (known := _no_room(error)) is not None:
            _log.info("Ended with: %s", known.message, exc_info=True)
            return _tell(known)
        _log.exception(
            "Something unexpected went wrong (%s). The details are in %s.", type(error).__name__, paths.log_file()
        )
        if not log_is_kept:
            traceback.print_exc()
        return 1


def _no_room(error: Exception) -> AnnotatorError | None:
    """The sentence for memory or disk running full in a place that does not tell by itself."""
    if isinstance(error, OSError) and os_errors.is_full(error):
        where = f" while writing {error.filename}" if error.filename else ""
        return AnnotatorError(f"The disk is full{where}.", hint="Free some space and run it again.")
    if memory.ran_out(error):
        return AnnotatorError("The memory is full.", hint="Close other programs or choose a smaller model.")
    return None


@contextmanager
def _told_to_models(chosen: settings.Settings) -> Iterator[None]:
    """Let models load as the settings say while inside: the environment is where ``models.device`` looks."""
    values = {f"{settings.PREFIX}{name.upper()}": str(getattr(chosen, name)) for name in _FOR_MODELS}
    before = {variable: os.environ.pop(variable) for variable in values if variable in os.environ}
    os.environ.update({variable: value for variable, value in values.items() if value != "auto"})
    try:
        yield
    finally:
        for variable in values:
            os.environ.pop(variable, None)
        os.environ.update(before)


def make_parser(modules: Iterable[str] = tuple(COMMANDS.values())) -> tuple[argparse.ArgumentParser, Collection[str]]:
    """All that the command line takes, and the names of its commands; of these modules alone where some are given."""
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Label a folder of images by reviewing what OWL and Swin propose.",
        epilog=f"Example: {PROGRAM} photos/   opens the window on a folder. '{PROGRAM} COMMAND --help' tells more.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in dict.fromkeys(modules):
        import_module(f"{__name__}.{module}").add_parsers(commands)
    return parser, commands.choices


def parse(words: list[str]) -> argparse.Namespace:
    """Parse the words of a command line; a wrong one ends the program with code 2, as argparse does."""
    if words and words[0] in ("-h", "--help", "--version"):
        return make_parser()[0].parse_args(words)
    if not words or words[0] not in COMMANDS:
        _refuse_typing_error(words)
        words = ["gui", *words]
    return make_parser([COMMANDS[words[0]]])[0].parse_args(words)


def _refuse_typing_error(words: list[str]) -> None:
    """Ends with a usage error where the first word is no folder and looks like a command or has others behind it."""
    if not words or words[0].startswith("-") or Path(words[0]).exists():
        return
    close = difflib.get_close_matches(words[0], COMMANDS, n=1)
    meant = f"did you mean {close[0]}?" if close else f"see {PROGRAM} --help"
    if close or len(words) > 1:
        make_parser()[0].error(f"there is no command and no folder called {words[0]}; {meant}")


def _tell(error: AnnotatorError) -> int:
    say(error.message, file=sys.stderr)
    if error.hint:
        say(error.hint, file=sys.stderr)
    return 1
