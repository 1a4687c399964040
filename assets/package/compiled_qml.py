"""Compiles the kiosk's QML, so that no start of the packaged program has to.

Qt reads a compiled file in the stead of the source beside it, where both are of one build of Qt.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6


def compile_qml(folder: Path) -> None:
    """Write the compiled file of each QML file beside it.

    Args:
        folder: The folder that the QML engine reads, with all below it.

    Raises:
        CalledProcessError: A file is no QML.
    """
    with tempfile.TemporaryDirectory() as workshop:
        # The compiler leaves its statistics beside what it writes.
        made = Path(workshop, "made.qmlc")
        for source in sorted(folder.rglob("*.qml")):
            command = [str(_compiler()), "--only-bytecode", str(source), "-o", str(made)]
            subprocess.run(command, check=True)  # noqa: S603 (names of files)
            source.with_suffix(".qmlc").write_bytes(made.read_bytes())


def _compiler() -> Path:
    programs = Path(PySide6.__file__).parent
    if sys.platform == "win32":
        return programs / "qmlcachegen.exe"
    return programs / "Qt" / "libexec" / "qmlcachegen"
