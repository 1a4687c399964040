"""The window of the desk says its few words at any size, with as little as possible."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.commands.ask_desk import PAPER, DeskWindow

LOADED = """
import sys
import kiosk.commands.ask_desk
print(*sorted(name for name in sys.modules if name.startswith(("PySide6.", "kiosk."))))
"""


CODE = "K-105"


def seen(qtbot: QtBot, width: int, height: int, code: str = CODE) -> QImage:
    """Look at the window at a size."""
    window = DeskWindow(code)
    with qtbot.waitSignal(window.painted):
        window.open((width, height))
    screen = window.screen()
    assert screen is not None
    picture = screen.grabWindow(window.winId()).toImage()
    window.destroy()
    return picture


def is_paper(picture: QImage, x: int, y: int) -> bool:
    """Whether nothing is at a place."""
    return picture.pixelColor(x, y) == QColor(PAPER)


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 800), (1080, 1920), (640, 480)])
@pytest.mark.usefixtures("bundled_font")
def test_all_words_fit(qtbot: QtBot, width: int, height: int) -> None:
    """There is something in the middle and a free edge around it."""
    picture = seen(qtbot, width, height)
    edge = [(x, y) for x in range(0, width, 7) for y in (0, height // 10, height - 1)]
    edge += [(x, y) for y in range(0, height, 7) for x in (0, width // 10, width - 1)]
    middle = [(width // 2, y) for y in range(height * 2 // 5, height * 3 // 5)]

    assert all(is_paper(picture, x, y) for x, y in edge)
    assert not all(is_paper(picture, x, y) for x, y in middle)


@pytest.mark.usefixtures("bundled_font")
def test_it_names_the_failure(qtbot: QtBot) -> None:
    """Below everything else, for staff."""
    crashed, no_fonts = (seen(qtbot, 1280, 800, code) for code in (CODE, "K-102"))
    upper = QRect(0, 0, 1280, 500)

    assert crashed != no_fonts
    assert crashed.copy(upper) == no_fonts.copy(upper)


def test_it_covers_the_whole_screen(qtbot: QtBot, qapp: QGuiApplication) -> None:
    """Unless a plain window is asked for."""
    window = DeskWindow(CODE)
    with qtbot.waitSignal(window.painted):
        window.open(None)
    screen = qapp.primaryScreen()

    assert window.geometry() == screen.geometry()
    window.destroy()


def test_nobody_can_close_it(qtbot: QtBot) -> None:
    """No key of a window manager does; only a signal ends its process."""
    window = DeskWindow(CODE)
    with qtbot.waitSignal(window.painted):
        window.open((640, 480))

    assert not window.close()
    assert window.isVisible()
    window.destroy()


def test_it_loads_neither_qt_quick_nor_what_the_kiosk_shows(project: Path) -> None:
    """What makes the kiosk crash is not there."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = done.stdout.split()

    assert "PySide6.QtGui" in loaded
    forbidden = ("PySide6.QtQ", "kiosk.viewmodels", "kiosk.items", "kiosk.content", "kiosk.startup")
    assert [name for name in loaded if name.startswith(forbidden)] == []
