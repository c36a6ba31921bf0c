"""The front door: which command runs, exit codes, what is imported, and that nothing ends in a traceback."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from swin_annotator import __version__, cli, paths
from swin_annotator.cli import gui, prelabel
from swin_annotator.settings import Settings

Annotator = Callable[..., Any]
COMMANDS = ("gui", "demo", "prelabel", "import", "export", "check", "evaluate", "models", "doctor")


def test_help_names_every_command(annotator: Annotator) -> None:
    answer = annotator("--help")
    assert answer.code == 0
    assert all(command in answer.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(annotator: Annotator, command: str) -> None:
    answer = annotator(command, "--help")
    assert answer.code == 0
    assert "xample" in answer.out


def test_version(annotator: Annotator) -> None:
    assert annotator("--version").out.strip() == f"swin-annotator {__version__}"


def test_a_folder_alone_or_nothing_opens_the_window(
    annotator: Annotator, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []

    class App:
        @staticmethod
        def main(folder: Path | None, _options: Settings) -> int:
            opened.append(folder)
            return 0

    monkeypatch.setattr(gui, "window", lambda module: App)
    for words in ((photos,), (), ("gui",), ("gui", photos)):
        assert annotator(*words).code == 0
    assert opened == [photos, None, None, photos]


def test_a_window_for_a_folder_that_is_not_there(annotator: Annotator, tmp_path: Path) -> None:
    answer = annotator(tmp_path / "nowhere")
    assert answer.code == 1
    assert len(answer.lines) == 2
    assert "nowhere" in answer.lines[0]


def test_a_window_without_a_screen_is_a_sentence(annotator: Annotator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = annotator("gui")
    assert answer.code == 1
    assert "no screen" in answer.lines[0]


def test_a_mistyped_command_is_wrong_usage(annotator: Annotator) -> None:
    answer = annotator("prelable", "photos")
    assert answer.code == 2
    assert "did you mean prelabel?" in answer.err


def test_an_unknown_command_is_wrong_usage(annotator: Annotator) -> None:
    answer = annotator("dance", "photos")
    assert answer.code == 2
    assert "no command and no folder called dance; see swin-annotator --help" in answer.err


@pytest.mark.parametrize(
    "words",
    [("prelabel",), ("bench", "swin", "--rounds", "0"), ("prelabel", "x", "--threshold", "7"), ("models", "dance")],
)
def test_wrong_usage_is_exit_code_2(annotator: Annotator, words: tuple[str, ...]) -> None:
    assert annotator(*words).code == 2


def test_settings_that_cannot_be_used(annotator: Annotator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWIN_ANNOTATOR_TEMPLATE", "pink")
    answer = annotator("models", "list")
    assert answer.code == 1
    assert len(answer.lines) == 2


@pytest.mark.parametrize(
    ("what", "given", "flag", "seen"),
    [
        ("device", "", "cpu", "cpu"),
        ("device", "cuda", "cpu", "cpu"),
        ("device", "auto", None, None),
        ("precision", "", "bfloat16", "bfloat16"),
        ("precision", "bfloat16", "float32", "float32"),
        ("precision", "auto", None, None),
    ],
)
def test_the_chosen_device_and_precision_are_where_models_look_for_them(
    annotator: Annotator,
    photos: Path,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    given: str,
    flag: str | None,
    seen: str | None,
) -> None:
    name = f"SWIN_ANNOTATOR_{what.upper()}"
    monkeypatch.delenv(name, raising=False)
    if given:
        monkeypatch.setenv(name, given)
    looked: list[str | None] = []
    monkeypatch.setattr(prelabel, "run", lambda args: looked.append(os.environ.get(name)) or 0)
    annotator("prelabel", photos, *((f"--{what}", flag) if flag else ()))
    assert looked == [seen]
    assert os.environ.get(name, "") == given


def raising(error: BaseException) -> Callable[[argparse.Namespace], int]:
    def run(args: argparse.Namespace) -> int:
        raise error

    return run


def test_a_bug_is_logged_with_its_traceback_and_told_in_a_sentence(
    annotator: Annotator, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prelabel, "run", raising(ZeroDivisionError("oops")))
    answer = annotator("prelabel", photos)
    assert answer.code == 1
    assert len(answer.lines) == 1
    assert str(paths.log_file()) in answer.err
    assert "ZeroDivisionError: oops" in paths.log_file().read_text()


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (KeyboardInterrupt(), 130, "Stopped."),
        (MemoryError(), 1, "memory is full"),
        (ImportError("_fblas.so: failed to map segment from shared object"), 1, "memory is full"),
        (OSError(28, "No space left on device", "/x/y"), 1, "disk is full while writing /x/y"),
    ],
    ids=["ctrl-c", "memory", "memory for a library", "disk"],
)
def test_other_ends(
    annotator: Annotator,
    photos: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    sentence: str,
) -> None:
    monkeypatch.setattr(prelabel, "run", raising(error))
    answer = annotator("prelabel", photos)
    assert answer.code == code
    assert sentence in answer.err


def test_the_log_tells_which_command_ran(annotator: Annotator) -> None:
    annotator("models", "list")
    assert "models list" in paths.log_file().read_text()


def python(code: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, **environ}, check=False
    )


def test_prelabel_help_needs_no_qt_and_no_torch() -> None:
    done = python(
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from swin_annotator.cli import main\n"
        "code = main(['prelabel', '--help'])\n"
        "assert not {'torch', 'transformers', 'scipy'} & set(sys.modules)\n"
        "sys.exit(code)"
    )
    assert done.returncode == 0, done.stderr
    assert "--exemplar" in done.stdout


def test_a_bad_prompt_costs_no_torch(photos: Path) -> None:
    done = python(
        "import sys\n"
        "from swin_annotator.cli import main\n"
        f"code = main(['prelabel', {str(photos)!r}, '--text', 'word ' * 500])\n"
        "assert 'torch' not in sys.modules and 'PySide6' not in sys.modules\n"
        "sys.exit(code)"
    )
    assert done.returncode == 1, done.stderr
    assert "500 words" in done.stderr


def test_the_module_is_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "swin_annotator", "--version"], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == f"swin-annotator {__version__}"
    assert cli.main(["--version"]) == 0
