"""Show nothing but where to ask; started by the supervisor when the kiosk cannot run.

It needs no pack, settings, profile or translation, and none of Qt Quick: what makes the kiosk
crash must not make this crash.
"""

import argparse

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QTextDocument,
)

from kiosk.commands.run import window_size
from kiosk.domain.errors import CrashLoopError
from kiosk.host.bundle import bundled
from kiosk.host.core_dumps import forbid_core_dumps
from kiosk.host.display_connection import display_connection
from kiosk.host.lifeline import Lifeline, inherited_lifeline
from kiosk.services.heartbeat import Heartbeat
from kiosk.services.loop_end import end_on_signals
from kiosk.services.window_guard import WindowGuard
from kiosk.sheet.fonts import FONT_FAMILY, load_fonts

PAPER = "#FBF8F3"
# Colours as in the light theme.
WORDS = """
<div style="color: #1E2A32">
<h1>Please ask at the desk</h1>
<p>This screen is not working just now. Please ask at the front desk.</p>
<p></p>
<table width="100%" cellpadding="24" bgcolor="#FBE9E4"><tr><td>
<h2 style="color: #8F1717">In crisis? Call or text 988</h2>
<p>Veterans: call 988, then press 1, or text 838255. Danger now: call 911.</p>
</td></tr></table>
<p style="font-size: small">{code}</p>
</div>
"""
# So many lines of its text fill the window, and so much of its width is used.
LINES_HIGH, LINES_WIDE, USED = 26, 28, 0.7


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("--windowed", type=window_size, metavar="WxH", help="in a plain window")
    parser.add_argument("--code", default=CrashLoopError.code, help="what staff can look up")
    parser.add_argument("--lifeline", type=inherited_lifeline, help="leads to the supervisor")


def run(options: argparse.Namespace) -> int:
    """Show the window until somebody wants it closed."""
    return show(options.windowed, options.lifeline, options.code)


def show(windowed: tuple[int, int] | None, lifeline: Lifeline | None, code: str) -> int:
    """Show the window until somebody wants it closed.

    Args:
        windowed: Width and height in pixels for a plain window, or None for the full screen.
        lifeline: Leads to the supervisor, if there is one.
        code: The failure because of which the kiosk cannot be shown.

    Raises:
        DisplayError: There is no display.
    """
    forbid_core_dumps()
    with display_connection():
        application = QGuiApplication(["askwell"])
    application.setApplicationName("Askwell")
    application.setDesktopFileName("askwell")
    # Without its own font the words show in another one.
    load_fonts(bundled("fonts"))
    window = DeskWindow(code)
    if lifeline is not None:
        heart = Heartbeat(lifeline, window)
        heart.orphaned.connect(application.exit)
        window.painted.connect(heart.start)
    window.open(windowed)
    if windowed is None:
        WindowGuard(window, application, lambda: QColor(PAPER))
    _wakeup = end_on_signals(application)
    return application.exec()


class DeskWindow(QRasterWindow):
    """A still picture of words, which takes no touch and no key."""

    painted = Signal()

    def __init__(self, code: str) -> None:
        """Prepare.

        Args:
            code: A failure that staff can look up.
        """
        super().__init__()
        self._code = code
        self.setTitle("Askwell")

    def open(self, windowed: tuple[int, int] | None) -> None:
        """Show itself, over the whole screen unless a plain window was asked for."""
        if windowed is not None:
            self.resize(*windowed)
            self.show()
            return
        self.setFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setCursor(Qt.CursorShape.BlankCursor)
        # Without a window manager a full-screen window keeps the size that it was given.
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Stay; only a signal ends it."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint all of it, whatever the size."""
        font = QFont(FONT_FAMILY)
        font.setPixelSize(min(self.height() // LINES_HIGH, self.width() // LINES_WIDE))
        words = QTextDocument()
        words.setDefaultFont(font)
        words.setHtml(WORDS.format(code=self._code))
        words.setTextWidth(self.width() * USED)
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), self.height(), QColor(PAPER))
            painter.translate(
                self.width() * (1 - USED) / 2, (self.height() - words.size().height()) / 2
            )
            words.drawContents(painter)
        self.painted.emit()
