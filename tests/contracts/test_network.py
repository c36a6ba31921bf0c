"""Nothing but the download of models speaks to the network."""

import ast
from pathlib import Path

import swin_annotator

PACKAGE = Path(swin_annotator.__file__).parent
SPEAKING = ("socket", "ssl", "ftplib", "smtplib", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp")
SPEAKING += ("huggingface_hub", "PySide6.QtNetwork", "torch.hub", "webbrowser", "asyncio")


def _imported(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_one_module_alone_speaks_to_the_network() -> None:
    speakers = set()
    for path in PACKAGE.rglob("*.py"):
        names = _imported(ast.parse(path.read_text("utf-8")))
        if any(name == word or name.startswith(f"{word}.") for name in names for word in SPEAKING):
            speakers.add(path.name)
    assert speakers == {"hub_connection.py"}
