"""Hears everything that goes wrong in a process: errors of Python, warnings of Qt, links opened."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

from PySide6.QtCore import QObject, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

SCHEMES = ("file", "http", "https", "mailto", "sms", "tel")


class _LinkEar(QObject):
    """Takes the links that a kiosk must never open."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__()
        self._complaints = complaints

    @Slot(QUrl)
    def take(self, link: QUrl) -> None:
        """Note a link that was to be opened."""
        self._complaints.append(f"a link was opened: {link.toString()}")


def _told(error: BaseException | None) -> str:
    if error is None:
        return "an error of which nothing is known"
    *_, place = [
        "",
        *(f" ({Path(at.filename).name}:{at.lineno})" for at in extract_tb(error.__traceback__)),
    ]
    return f"{type(error).__name__}: {error}{place}"


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Give a list that fills while the block lasts, and stays empty if nothing goes wrong."""
    heard: list[str] = []

    def from_qt(kind: QtMsgType, _context: object, words: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            heard.append(f"Qt: {words}")

    def from_python(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        heard.append(_told(error))

    ear = _LinkEar(heard)
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, ear, "take")  # type: ignore[arg-type]  # PySide takes str alone
    qInstallMessageHandler(from_qt)
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = from_python
    threading.excepthook = lambda told: heard.append(_told(told.exc_value))
    sys.unraisablehook = lambda told: heard.append(_told(told.exc_value))
    try:
        yield heard
    finally:
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
