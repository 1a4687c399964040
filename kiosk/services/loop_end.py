"""Ends the event loop when a session or a person asks for it."""

import os
import signal

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication


def end_on_signals(application: QGuiApplication) -> object:
    """Let Ctrl+C and SIGTERM end the event loop; the result must be kept.

    Python may run the handler while Qt draws, or before the loop runs; so it waits for its turn.
    Only the loop is left: who would quit asks each window first, and the guarded one refuses.
    """
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.exit))
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)
    # Waking Qt up lets Python run the handler above.
    notifier.activated.connect(lambda *_: os.read(reader, 64))
    return notifier
