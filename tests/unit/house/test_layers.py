"""Imports point downwards, and each contract catches a planted fault."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FLOORS = [
    *("commands", "snapshot", "viewmodels", "items", "supervise", "services"),
    *("content", "sheet", "printing", "storage", "updates", "host", "domain"),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package in a folder."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache", "--config", folder / "pyproject.toml"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(project: Path, tmp_path: Path) -> Path:
    """A package of empty floors under the contracts of the real one."""
    shutil.copy(project / "pyproject.toml", tmp_path)
    package = tmp_path / "kiosk"
    for floor in FLOORS:
        (package / floor).mkdir(parents=True)
        (package / floor / "__init__.py").touch()
    for module in ("__init__", "cli", "startup", "wiring", "printing/helper"):
        (package / f"{module}.py").touch()
    return tmp_path


def test_the_kiosk_keeps_its_contracts(project: Path) -> None:
    """No import of the kiosk points upwards or to a neighbour."""
    result = lint_imports(project)
    assert result.returncode == 0, result.stdout


def test_empty_floors_break_nothing(house: Path) -> None:
    """The planted faults below are the only ones in their package."""
    result = lint_imports(house)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain", "import kiosk.content", "Imports point downwards"),
        ("content", "import kiosk.services", "Imports point downwards"),
        ("services", "import kiosk.viewmodels", "Imports point downwards"),
        ("viewmodels", "import kiosk.wiring", "Imports point downwards"),
        ("wiring", "import kiosk.commands", "Imports point downwards"),
        ("startup", "import kiosk.snapshot", "Imports point downwards"),
        ("viewmodels", "import kiosk.items", "Imports point downwards"),
        ("sheet", "import kiosk.printing", "Imports point downwards"),
        ("storage", "import kiosk.content", "Imports point downwards"),
        ("content", "import PySide6.QtCore", "know Qt"),
        ("storage", "from PySide6 import QtCore", "know Qt"),
        ("host", "import shiboken6", "know Qt"),
        ("supervise", "import PySide6", "know Qt"),
        ("printing", "import PySide6.QtGui", "know Qt"),
        ("cli", "import PySide6.QtGui", "know Qt"),
        ("domain", "import time", "Rules touch no files"),
        ("domain", "from pathlib import Path", "Rules touch no files"),
        ("domain", "import platformdirs", "Rules touch no files"),
        pytest.param(
            "services",
            "import socket",
            "may open a socket",
            marks=pytest.mark.planted("P10", "a part that may open a connection"),
        ),
        pytest.param(
            "content",
            "import urllib.request",
            "may open a socket",
            marks=pytest.mark.planted("P10", "a part that may open a connection"),
        ),
        pytest.param(
            "wiring",
            "import pyipp",
            "may open a socket",
            marks=pytest.mark.planted("P10", "a part that may open a connection"),
        ),
        ("content", "import nltk", "reading grades"),
        ("services", "import textstat", "reading grades"),
    ],
)
def test_a_planted_import_is_found(house: Path, module: str, line: str, contract: str) -> None:
    """One wrong import breaks the contract that forbids it."""
    package = house / "kiosk" / module
    file = package / "__init__.py" if package.is_dir() else package.with_suffix(".py")
    file.write_text(line + "\n")
    result = lint_imports(house)
    assert result.returncode != 0
    broken = [row for row in result.stdout.splitlines() if row.rstrip().endswith("BROKEN")]
    assert any(contract in row for row in broken), result.stdout


def test_a_new_floor_needs_its_place(house: Path) -> None:
    """A package that no layer names is a fault."""
    (house / "kiosk" / "helpers").mkdir()
    (house / "kiosk" / "helpers" / "__init__.py").touch()
    assert lint_imports(house).returncode != 0
