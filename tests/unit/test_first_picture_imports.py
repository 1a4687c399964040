"""What the program has imported when its first picture shows, and what it has not."""

import os
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from kiosk.domain.exit_codes import ExitCode

# Runs the command line. The first that is imported behind the first picture is kiosk.build; instead
# of that, the names of all modules are told. What is given to it is imported with the window.
UNTIL_THE_PICTURE = f"""
import importlib, os, sys

planted = sys.argv.pop(1).split()

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "kiosk.window":
            for one in planted:
                importlib.import_module(one)
        if name == "kiosk.build":
            gui = sys.modules.get("PySide6.QtGui")
            windows = gui.QGuiApplication.topLevelWindows() if gui else ()
            told = [f"shown {{sum(window.isExposed() for window in windows)}}", *sys.modules]
            os.write(1, "\\n".join(told).encode())
            os._exit({ExitCode.STAY_CLOSED})

sys.meta_path.insert(0, Watch())
from kiosk.cli import main
sys.exit(main(sys.argv[1:]))
"""

# What the window itself needs; platformdirs only tells where a profile is that nobody has named.
NEEDED_PARTS = {"PySide6_Essentials", "PySide6_Addons", "msgspec", "platformdirs"}
# By the name of each dependency what it is imported by.
IMPORTED_BY = {
    "argon2-cffi": "argon2",
    "markdown-it-py": "markdown_it",
    "pyipp": "pyipp",
    "pywin32": "win32print",
    "RapidFuzz": "rapidfuzz",
    "segno": "segno",
}
QT = (
    *("QtDBus", "QtMultimedia", "QtPrintSupport", "QtQuickControls2", "QtSvg", "QtTest"),
    *("QtTextToSpeech", "QtWidgets"),
)
OF_PYTHON = (
    *("asyncio", "concurrent", "csv", "email", "hashlib", "http", "json", "multiprocessing"),
    *("secrets", "socket", "sqlite3", "ssl", "statistics", "subprocess", "urllib.request", "xml"),
)
# Whole packages of the kiosk, and single modules, that come behind the first picture.
OF_THE_KIOSK = (
    *("kiosk.build", "kiosk.content", "kiosk.pack_wiring", "kiosk.preparation", "kiosk.printing"),
    *("kiosk.snapshot", "kiosk.surroundings", "kiosk.supervise.supervisor", "kiosk.wiring"),
    *("kiosk.services.library", "kiosk.services.print_desk", "kiosk.services.speaker"),
    *("kiosk.services.usage_count", "kiosk.storage.pin_file", "kiosk.viewmodels.home"),
)


def denied(project: Path) -> set[str]:
    """Name what no first picture needs."""
    wirings = {f"kiosk.{file.stem}" for file in (project / "kiosk").glob("*_wiring.py")}
    return {
        *(f"PySide6.{name}" for name in QT),
        *IMPORTED_BY.values(),
        *OF_PYTHON,
        *OF_THE_KIOSK,
        *wirings,
    }


def modules_of_first_picture(project: Path, profile: Path, *planted: str) -> set[str]:
    """Start the kiosk as a clinic does, with its supervisor, and name what its screen has read."""
    done = subprocess.run(
        [
            *(sys.executable, "-c", UNTIL_THE_PICTURE, " ".join(planted)),
            *("run", "--windowed", "1280x800", "--profile", str(profile)),
        ],
        cwd=project,
        env={**os.environ, "COVERAGE_PROCESS_CONFIG": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    shown, *modules = done.stdout.splitlines()
    assert (done.returncode, done.stderr, shown) == (ExitCode.STAY_CLOSED, "", "shown 1")
    return set(modules)


def too_early(modules: set[str], names: set[str]) -> set[str]:
    """Name what should have come later, by the denied name that it falls under."""
    return {
        name for name in names if any(f"{module}.".startswith(f"{name}.") for module in modules)
    }


def test_nothing_is_imported_that_the_first_picture_does_not_need(
    project: Path, tmp_path: Path
) -> None:
    """By the real program, up to the first picture that its window has shown."""
    modules = modules_of_first_picture(project, tmp_path)

    assert too_early(modules, denied(project)) == set()
    assert {"kiosk.first_picture", "kiosk.window"} <= modules


def test_an_import_that_could_wait_is_found(project: Path, tmp_path: Path) -> None:
    """A database, what hides a PIN, the speech of Qt, the printer's protocol, and a wiring."""
    planted = ("sqlite3", "argon2", "PySide6.QtTextToSpeech", "pyipp", "kiosk.staff_wiring")

    modules = modules_of_first_picture(project, tmp_path, *planted)

    assert set(planted) <= too_early(modules, denied(project))


def test_each_dependency_is_needed_or_denied(project: Path) -> None:
    """A new one has to be put on one side."""
    told = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    names = {line.partition(";")[0].strip() for line in told["project"]["dependencies"]}
    names = {name.partition("=")[0].rstrip("<>=!~").strip() for name in names}

    assert names == NEEDED_PARTS | IMPORTED_BY.keys()


@pytest.mark.parametrize("name", sorted({*OF_PYTHON, *OF_THE_KIOSK, *QT}))
def test_what_is_denied_exists(name: str) -> None:
    """A name that was changed would deny nothing."""
    assert find_spec(f"PySide6.{name}" if name in QT else name)
