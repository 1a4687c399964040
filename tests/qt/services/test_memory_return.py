"""What a visit has used goes back to the system once it is over."""

import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QJSEngine
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Screen
from kiosk.wiring import Kiosk


class Ring:
    """Something that only a sweep takes away, since it holds itself."""

    def __init__(self) -> None:
        """Close the ring."""
        self.itself = self


def end_visit(kiosk: Kiosk, qtbot: QtBot) -> None:
    """End it, and wait until its memory went back."""
    with qtbot.waitSignal(kiosk.visit._memory._soon.timeout):
        kiosk.end.finish()


def test_what_holds_itself_is_gone(open_kiosk: Kiosk, qtbot: QtBot) -> None:
    """Objects of Python."""
    open_kiosk.navigator.go(Screen.HOME)
    ring = weakref.ref(Ring())
    assert ring() is not None

    end_visit(open_kiosk, qtbot)

    assert ring() is None


def test_what_only_the_screens_had_is_gone(open_kiosk: Kiosk, qtbot: QtBot) -> None:
    """Objects of QML."""
    open_kiosk.navigator.go(Screen.HOME)
    left = QObject()
    QJSEngine.setObjectOwnership(left, QJSEngine.ObjectOwnership.JavaScriptOwnership)
    open_kiosk.first.engine.newQObject(left)

    with qtbot.waitSignal(left.destroyed):
        end_visit(open_kiosk, qtbot)


def test_free_pages_go_back_while_a_visitor_reads(
    open_kiosk: Kiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without waiting for the end of the visit."""
    told: list[str] = []
    monkeypatch.setattr(
        "kiosk.services.memory_return.return_free_pages", lambda: told.append("back")
    )
    open_kiosk.navigator.go(Screen.HOME)
    open_kiosk.navigator.go(Screen.FAQ)

    with qtbot.waitSignal(open_kiosk.visit._memory._soon.timeout):
        pass

    assert told == ["back"]


def test_free_pages_go_back(kiosk: Kiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for each visit, also before there is a window."""
    told: list[str] = []
    monkeypatch.setattr(
        "kiosk.services.memory_return.return_free_pages", lambda: told.append("back")
    )
    kiosk.navigator.go(Screen.HOME)
    assert kiosk.visit

    end_visit(kiosk, qtbot)

    assert told == ["back"]
