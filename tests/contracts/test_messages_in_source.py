"""What the rooms below the window say is a ``Message`` with its template as it is, and Babel finds it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from source_text import last_name

from swin_annotator.messages import PLACE

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("core", "engine", "formats", "models", "store", "ui", "work", "api.py", "memory.py")
"""What the window may show the words of; the rest speaks on the command line alone."""
COMMAND_LINE = {
    "core/quality.py": "check with its figures",
    "engine/converting.py": "convert",
    "engine/evaluate.py": "evaluate",
    "engine/profile.py": "prelabel --profile",
    "engine/remote_folder.py": "prelabel of an address",
    "engine/second_opinion.py": "second-opinion",
    "engine/shards.py": "prelabel --engine ray",
    "engine/x11_libraries.py": "gui and prelabel --screen",
    "models/catalog/acceleration.py": "models accelerate",
    "models/runtime/openvino.py": "models accelerate; the window logs it",
    "ui/window/demo_driver.py": "demo --screenshot",
    "ui/window/manual_pictures.py": "python -m swin_annotator.ui.window.manual_pictures",
    "ui/window/tour_driver.py": "demo --screenshot",
}
"""Files of these rooms whose errors only a command shows, in English, and which."""
SPEAKERS = {"Progress": (2,), "Advice": (0, 1), "Fault": (1,), "Problem": (2,), "Step": (0,), "Run": (0,)}
PROBLEMS = {"error": (2,), "warning": (2,)}
"""Methods of a list of problems."""
ARGUMENTS = {**SPEAKERS, **PROBLEMS}
"""Calls with words for people besides errors: which arguments they are."""
WORDS = {"message", "hint"}
TEXTS = {"tr": (0,), "mark": (0,), "say": (1,), "worded": (1,), "plural": (0, 1), "marks": (0, 1), "Message": (0,)}
"""Calls whose texts are translated: which arguments they are."""


@cache
def source() -> dict[str, ast.Module]:
    """Every file, by its path in the package."""
    package = ROOT / "swin_annotator"
    return {p.relative_to(package).as_posix(): ast.parse(p.read_text("utf-8")) for p in sorted(package.rglob("*.py"))}


@pytest.fixture(scope="module", autouse=True)
def _let_go() -> Iterator[None]:
    """Some 750,000 objects, which every later search for garbage would go through."""
    yield
    source.cache_clear()
    all_calls.cache_clear()


def called(node: ast.Call) -> str:
    """The last word of what is called."""
    return last_name(node.func)


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    """File and call."""
    return ((file, node) for file, node in all_calls() if called(node) in names)


@cache
def all_calls() -> list[tuple[str, ast.Call]]:
    return [(file, node) for file, tree in source().items() for node in ast.walk(tree) if isinstance(node, ast.Call)]


@cache
def errors() -> frozenset[str]:
    """Names of AnnotatorError and its children."""
    children = {
        node.name: {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
        for tree in source().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"AnnotatorError"}
    while more := {name for name, above in children.items() if above & known} - known:
        known |= more
    return frozenset(known)


def is_plain(node: ast.expr) -> bool:
    """Whether an expression is words that are no message: a text, an f-string, a sum or a choice of them."""
    match node:
        case ast.Constant(value=str(text)):
            return any(character.isalpha() for character in text)
        case ast.JoinedStr():
            return True
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            return is_plain(one) or is_plain(other)
    return False


def test_errors_progress_and_advice_carry_messages() -> None:
    """An f-string would stay in English: ``Message("{path} is empty.", path=path)``."""
    found = []
    for file, node in calls(*errors(), *SPEAKERS, *PROBLEMS):
        if file.startswith(ROOMS) and file not in COMMAND_LINE:
            if called(node) in PROBLEMS and not ast.unparse(node.func).startswith(("problems.", "self._problems.")):
                continue
            words = [node.args[i] for i in ARGUMENTS.get(called(node), (0,)) if i < len(node.args)]
            words += [word.value for word in node.keywords if word.arg in WORDS]
            found += [f"{file}:{word.lineno}: {ast.unparse(word)}" for word in words if is_plain(word)]
    assert found == []


def test_files_of_the_command_line_are_there() -> None:
    assert set(COMMAND_LINE) <= set(source())


def test_templates_name_their_values() -> None:
    """All of them; the form for one thing may leave its number out."""
    wrong = []
    for file, node in calls("Message", "plural"):
        if file == "messages.py" or (called(node) == "plural" and ast.unparse(node.func) != "Message.plural"):
            continue
        texts = node.args[: 2 if called(node) == "plural" else 1]
        known = {word.arg for word in node.keywords} | ({"n"} if called(node) == "plural" else set())
        for place, text in enumerate(texts):
            literal = text.value if isinstance(text, ast.Constant) else None
            named = set(PLACE.findall(literal)) if isinstance(literal, str) else None
            if named is not None and len(texts) == 2 and place == 0:
                named |= {"n"}
            if named is None or (named != known and not (None in known and known - {None} <= named)):
                wrong.append(f"{file}:{node.lineno}: {ast.unparse(node)}")
    assert wrong == []


def test_babel_finds_every_text_that_is_looked_up(translations: ModuleType) -> None:
    """It reads calls with the text as it is: not within an f-string, a choice or a list."""
    lost = []
    for file, node in calls(*TEXTS):
        if file.startswith("ui/") or called(node) == "Message" or ast.unparse(node.func) == "Message.plural":
            arguments = [node.args[i] for i in TEXTS[called(node)][-1:] if i < len(node.args)]
            texts = [part.value for argument in arguments for part in ast.walk(argument) if is_text(part)]
            lost += [f"{file}:{node.lineno}: {text}" for text in texts if text not in translations.texts()]
    assert lost == []


def is_text(node: ast.AST) -> bool:
    """Whether a node is a text with words."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip() != ""


@pytest.mark.parametrize(
    ("expression", "plain"),
    [
        ("'It is empty.'", True),
        ("f'{path} is empty.'", True),
        ("'Empty. ' + hint", True),
        ("'Empty.' if empty else Message('Full.')", True),
        ("''", False),
        ("Message('{path} is empty.', path=path)", False),
        ("error.message", False),
    ],
)
def test_plain_words_are_told_from_messages(expression: str, plain: bool) -> None:
    assert is_plain(ast.parse(expression, mode="eval").body) == plain
