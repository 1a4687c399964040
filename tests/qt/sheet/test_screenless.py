"""Qt in a process without a screen."""

import os
import subprocess
import sys
from pathlib import Path

CODE = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontInfo, QGuiApplication
from kiosk.domain.errors import FontError
from kiosk.sheet.screenless import start_without_screen
from kiosk.sheet.fonts import FONT_FAMILY
from kiosk.sheet.typesetter import sheet_font
try:
    application = start_without_screen(Path(sys.argv[1]))
except FontError as error:
    raise SystemExit(str(error))
print(application.platformName(), QFontInfo(sheet_font(FONT_FAMILY, 14, bold=True)).family())
"""


def started(project: Path, fonts: Path) -> subprocess.CompletedProcess[str]:
    """Start Qt in a process of its own, which wants to have a screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(project)}
    return subprocess.run(
        [sys.executable, "-c", CODE, str(fonts)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


def test_it_has_the_bundled_font_and_no_screen(project: Path) -> None:
    """Whatever the environment says."""
    process = started(project, project / "assets" / "fonts")

    assert process.stdout == "offscreen Atkinson Hyperlegible Next\n"


def test_without_the_font_it_says_so(project: Path, tmp_path: Path) -> None:
    """A sheet in another font would not be the one that was tested."""
    process = started(project, tmp_path)

    assert process.returncode == 1
    assert process.stderr.startswith("the font Atkinson Hyperlegible Next is missing from ")
