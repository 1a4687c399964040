"""What is imported after PySide is not read as source."""

import subprocess
import sys
from pathlib import Path

AFTER_PYSIDE = """
import inspect

from kiosk.qt_setup import import_plainly

import_plainly()
inspect.getsource = lambda module: print(module.__name__)
import kiosk.wiring
"""


def test_no_source_is_read(project: Path) -> None:
    """PySide would look through each module for features that nothing here uses."""
    done = subprocess.run(
        [sys.executable, "-c", AFTER_PYSIDE],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == ""
