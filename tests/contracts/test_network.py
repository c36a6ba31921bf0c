"""Nothing but the download of models speaks to the network, and to clusters and storage what was told of one."""

import ast

from source_text import naming

SPEAKING = ("socket", "ssl", "ftplib", "smtplib", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp")
SPEAKING += ("huggingface_hub", "PySide6.QtNetwork", "torch.hub", "webbrowser", "asyncio")
DISTRIBUTED = ("ray", "pyarrow.fs", "fsspec", "grpc", "boto3")
"""Libraries that reach other computers, which a person names."""


def _imported(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def _importers(*words: str) -> set[str]:
    """Names of files that import one of these or a part of it."""
    found = set()
    for path, tree in naming(*(word.rpartition(".")[2] for word in words)):
        names = _imported(tree)
        if any(name == word or name.startswith(f"{word}.") for name in names for word in words):
            found.add(path.name)
    return found


def test_one_module_alone_speaks_to_the_network() -> None:
    assert _importers(*SPEAKING) == {"hub_connection.py"}


def test_clusters_and_storage_are_reached_in_two_places() -> None:
    assert _importers(*DISTRIBUTED) == {"prelabel_ray.py", "remote_folder.py"}
