"""What the README tells people to run."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.engine import manual

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_example_runs_as_printed(tmp_path: Path) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    shutil.copytree(paths.resource("samples"), tmp_path / "resources" / "samples")
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    written = json.loads((tmp_path / "proposals.json").read_text(encoding="utf-8"))
    assert written["images"][0]["file_name"] == "01-coins.png"
    assert {"coin"} <= {category["name"] for category in written["categories"]}
    assert written["annotations"]


@pytest.mark.parametrize("link", re.findall(r"\]\((?!http)([^)#]+)\)", README))
def test_every_link_leads_to_a_file(link: str) -> None:
    assert (ROOT / link).exists()


def test_every_command_of_the_readme_and_the_manual_is_known() -> None:
    from swin_annotator.cli import make_parser

    pages = [README, *(page.read_text("utf-8") for page in (ROOT / "resources" / "manual").glob("*.md"))]
    commands = {
        name for page in pages for name in re.findall(r"(?:^|`)swin-annotator ([a-z-]+)(?=[\s`])", page, re.MULTILINE)
    }
    assert {"prelabel", "import", "export", "check", "evaluate", "doctor", "models", "bench", "search"} <= commands
    assert commands - set(make_parser()[1]) == set()


def test_the_manual_has_the_example_that_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert code in (ROOT / "resources" / "manual" / "python.md").read_text("utf-8")


def test_the_readme_is_short_and_leads_to_the_manual() -> None:
    assert len(README.splitlines()) <= 130
    linked = set(re.findall(r"\]\(resources/manual/([a-z-]+)\.md\)", README))
    assert linked == {page.name for page in manual.pages()} - {manual.FIRST}
