"""A screen that is turned while it shows is laid out anew, without a complaint, and back again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.snapshot.staged_kiosk import StagedKiosk
from tests.visual.walk import live_kiosk, staging, walk

LANDSCAPE, PORTRAIT, LOW = (1280, 800), (800, 1280), (1024, 600)
# One of each kind of layout.
STOPS = frozenset(
    {
        *("attract", "home", "language", "topic/uses", "page/what-it-is/kind-of-medicine"),
        *("sources/is-it-right-for-me/tell-the-team", "faq/visit", "answer/will-it-work-for-me"),
        *("read-aloud/playing", "questions/four", "hidden", "preview", "printing/sent"),
        *("fault/waits-for-paper", "takeaway", "still-there", "keyboard/full", "search/results"),
        *("glossary/one-word", "help", "display", "finish", "ask-desk", "staff-corner"),
    }
)


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk as it ships, on the smallest of the landscape screens."""
    assert bundled_font
    with live_kiosk(qapp, staging(LANDSCAPE, 3.86)) as staged:
        yield staged


def look(staged: StagedKiosk) -> QImage:
    """Look at the window once all is in its place."""
    for _ in range(2):
        QCoreApplication.processEvents()
        picture = staged.window.grabWindow()
    return picture


def test_each_screen_can_be_turned(staged: StagedKiosk) -> None:
    """Any warning of Qt would fail it; turned back, it looks as before."""
    seen = 0
    changed = []
    for stop, _ in walk(staged, STOPS):
        seen += 1
        before = look(staged)
        for size in (PORTRAIT, LOW, LANDSCAPE):
            staged.window.resize(*size)
            QCoreApplication.processEvents()
        if look(staged) != before:
            changed.append(stop)
    assert seen > len(STOPS)
    assert changed == []
