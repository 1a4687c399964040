"""A signal ends the program cleanly, whatever Qt is doing just then."""

import subprocess
import sys
from pathlib import Path

import pytest

BUSY = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from kiosk.qt_setup import configure_qt
from kiosk.services.loop_end import end_on_signals
from kiosk.window import after_first_frame

configure_qt("software")
application = QGuiApplication([])

class Busy(QQuickItem):
    def updatePolish(self):
        os.kill(os.getpid(), int(sys.argv[1]))
        # The handler runs before the next line of Python does.
        self.setWidth(1)

window = QQuickWindow()
window.resize(80, 60)
busy = Busy(window.contentItem())
after_first_frame(window, busy.polish)
window.show()
keep = end_on_signals(application)
sys.exit(application.exec())
"""
ENDS_WITHIN_S = 30


@pytest.mark.parametrize("number", [2, 15])
def test_a_signal_while_a_frame_is_drawn(project: Path, number: int) -> None:
    """The window is closed only when the frame is done; before, Qt went on in one that was gone."""
    done = subprocess.run(
        [sys.executable, "-c", BUSY, str(number)],
        cwd=project,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(project), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=ENDS_WITHIN_S,
    )
    assert (done.returncode, done.stderr) == (0, "")
