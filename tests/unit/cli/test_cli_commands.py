"""The command line reads the code of the command that is asked for, and of no other."""

import subprocess
import sys

import pytest

from swin_annotator import cli


def test_every_command_is_listed_with_its_module() -> None:
    assert list(cli.make_parser()[1]) == list(cli.COMMANDS)
    for command, module in cli.COMMANDS.items():
        assert command in cli.make_parser([module])[1]


@pytest.mark.parametrize("words", [[], ["gui"], ["."]])
def test_the_window_starts_without_the_code_of_other_commands(words: list[str]) -> None:
    code = f"""
import sys
from swin_annotator import cli
cli.parse({words!r})
known = {{name.rpartition(".")[2] for name in sys.modules if name.startswith("swin_annotator.cli.")}}
print(sorted(known), any(name.startswith(("swin_annotator.formats", "cv2")) for name in sys.modules))
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "['gui', 'lines'] False"


def test_a_mistyped_command_is_told_by_its_neighbour(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.parse(["exprot", "photos"])
    assert "did you mean export?" in capsys.readouterr().err
