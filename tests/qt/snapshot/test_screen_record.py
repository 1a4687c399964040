"""The records of a screen tell what is there, and what does not fit."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.snapshot.screen_record import elided, pressables, texts
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.walk import live_kiosk, staging

LONG = "A very long word that does not fit"


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk at its start picture."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        settle(staged.window)
        yield staged


def planted(staged: StagedKiosk, source: str) -> QQuickItem:
    """Put an item on the screen."""
    component = QQmlComponent(staged.kiosk.first.engine)
    component.setData(f"import QtQuick\nimport Kiosk.Controls\n{source}".encode(), "")
    item = component.createWithInitialProperties({})
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(staged.window.contentItem())
    item.setParentItem(staged.window.contentItem())
    settle(staged.window)
    return item


def test_the_start_picture_fits(staged: StagedKiosk) -> None:
    """What the faults are planted on has none."""
    assert elided(staged.window) == ()


@pytest.mark.parametrize(
    "source",
    [
        "KioskText { width: 200; wrapMode: Text.NoWrap; elide: Text.ElideRight; text: '%s' }",
        "KioskText { width: 300; maximumLineCount: 1; elide: Text.ElideRight; text: '%s' }",
        "KioskText { width: 200; wrapMode: Text.NoWrap; text: '%s' }",
        "KioskText { width: 200; height: 40; text: '%s' }",
        "KioskText { x: 1800; text: '%s' }",
        "Panel { width: 90; height: 40; KioskText { text: '%s' } }",
    ],
)
def test_words_that_do_not_fit_are_told(staged: StagedKiosk, source: str) -> None:
    """Elided, cut, too wide, too high, or beyond the window or the surface that holds them."""
    item = planted(staged, source % LONG)
    assert elided(staged.window) == (LONG,)
    item.deleteLater()
    settle(staged.window)


def test_hidden_words_are_not_told(staged: StagedKiosk) -> None:
    """Neither what is invisible nor what is clear."""
    hidden = planted(staged, f"KioskText {{ visible: false; text: '{LONG}' }}")
    clear = planted(staged, f"Item {{ opacity: 0; KioskText {{ text: '{LONG}' }} }}")
    assert LONG not in texts(staged.window)
    hidden.deleteLater()
    clear.deleteLater()
    settle(staged.window)


def test_a_button_is_told_as_it_is(staged: StagedKiosk) -> None:
    """Its name, role, place in whole pixels and state come from the live item."""
    source = "KioskButton { x: 30.4; y: 9; width: 200; height: 110; text: 'Go'; enabled: false"
    item = planted(staged, f"{source}; primary: true }}")
    [record] = [one for one in pressables(staged.window) if one.name == "Go"]
    assert (record.role, record.x, record.y, record.w, record.h) == ("button", 30, 9, 200, 110)
    assert (record.enabled, record.primary, record.bar) == (False, True, False)
    item.deleteLater()
    settle(staged.window)
