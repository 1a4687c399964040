"""The guard over the window while IT works on the computer behind it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.services.window_guard import LOOK_EVERY_MS, WindowGuard

# The platform of these tests has one window in front of another, but says so at each wish.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

FULL = QWindow.Visibility.FullScreen


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    """A window over the whole screen."""
    assert qapp.screens()
    shown = QQuickWindow()
    shown.showFullScreen()
    yield shown
    shown.destroy()


@pytest.fixture
def guard(window: QQuickWindow, qapp: QGuiApplication) -> Iterator[WindowGuard]:
    """Its guard."""
    guarding = WindowGuard(window, qapp, window.color)
    yield guarding
    guarding.let_go()
    qapp.setQuitOnLastWindowClosed(True)
    delete(guarding)


def test_a_window_that_steps_aside_is_brought_back(
    qtbot: QtBot, window: QQuickWindow, guard: WindowGuard
) -> None:
    """So it is while nobody has paused the guard."""
    window.showNormal()
    qtbot.waitUntil(lambda: window.visibility() is FULL)
    assert guard.parent() is not None


def test_a_paused_guard_lets_the_window_step_aside(
    qtbot: QtBot, window: QQuickWindow, guard: WindowGuard
) -> None:
    """No look and no sign brings it back."""
    guard.pause()
    window.showNormal()
    with qtbot.assertNotEmitted(window.visibilityChanged, wait=LOOK_EVERY_MS * 2):
        pass
    assert window.visibility() is not FULL


def test_a_resumed_guard_brings_it_back(
    qtbot: QtBot, window: QQuickWindow, guard: WindowGuard
) -> None:
    """At once, and it keeps looking."""
    guard.pause()
    window.showNormal()
    guard.guardAgain()
    qtbot.waitUntil(lambda: window.visibility() is FULL)
    window.showNormal()
    qtbot.waitUntil(lambda: window.visibility() is FULL)
