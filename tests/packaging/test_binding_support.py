"""The short start of Qt's bindings in the packaged program, tried on the bindings themselves."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6

from assets.package.binding_support import LOADER, PLACE, carried_support, lay_out_support

OURS = Path("assets/package/binding_loader.py")
EXPLAINED = (
    "QObject(1, 2, 3)",
    "QTimer.singleShot('soon', print)",
    "QUrl.fromLocalFile(None)",
    "QObject().setParent(5)",
    "QPoint('a', 2)",
    "QPoint(1, 2).setX()",
    "QObject(nothing=1)",
    "QObject.setObjectName.__signature__",
    "QPoint.__signature__",
    "QTimer.start.__doc__",
)
ASKED = f"""
from PySide6.QtCore import QObject, QPoint, QTimer, QUrl
for words in {EXPLAINED!r}:
    try:
        print(words, eval(words))
    except Exception as error:
        print(words, type(error).__name__, error)
"""
LOADED = """
import sys
import PySide6.QtCore
explaining = ("parser", "layout", "errorhandler")
print(*(name for name in explaining if f"shibokensupport.signature.{name}" in sys.modules))
"""


def functions_of(source: str) -> set[str]:
    """Give what a loader offers to the library: its functions, and what is one by another name."""
    names = {node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
    # Of the library's own loader these are called by nobody else.
    return names - {"put_into_package", "move_into_pyside_package"}


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the bindings' base as it is packaged."""
    folder = tmp_path_factory.mktemp("short")
    base = Path(shiboken6.__file__).parent
    shutil.copytree(base, folder / "shiboken6", ignore=shutil.ignore_patterns("include", "*.pyi"))
    lay_out_support(folder, 2)
    return folder


def said(program: str, *folders: Path) -> str:
    """Run a program with these folders before all others, and give what it says."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
    command = [sys.executable, "-c", program]
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, cwd="/"
    )
    assert ended.stderr == ""
    return ended.stdout


def test_the_loader_offers_what_the_library_calls(project: Path) -> None:
    """Another version may call more: then this fails before a package is made."""
    theirs = functions_of(carried_support().read(LOADER).decode())
    offered = functions_of((project / OURS).read_text(encoding="utf-8"))
    assert offered == theirs | {"post_init"}


def test_a_wrong_call_is_explained_as_ever(short: Path) -> None:
    """What explains it is imported then."""
    assert said(ASKED, short) == said(ASKED)


def test_nothing_that_explains_is_imported_at_once(short: Path) -> None:
    """It would take 50 ms of each start."""
    assert said(LOADED, short) == "\n"
    assert said(LOADED) != "\n"


def test_no_source_is_laid_out(short: Path) -> None:
    """Python would write what it compiles into the folder of the program."""
    suffixes = {path.suffix for path in (short / PLACE).rglob("*") if path.is_file()}
    assert suffixes == {".pyc"}


def test_it_is_the_same_each_time(short: Path, tmp_path: Path) -> None:
    """Packages are built the same again."""
    lay_out_support(tmp_path, 2)
    files = sorted(path.relative_to(short) for path in (short / PLACE).rglob("*.pyc"))
    assert files
    assert all((short / file).read_bytes() == (tmp_path / file).read_bytes() for file in files)
