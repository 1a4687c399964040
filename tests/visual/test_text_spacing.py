"""A page that is set wider is divided anew, and nothing of it is lost.

Source:
    WCAG 2.2, success criterion 1.4.12: lines of 1.5, 0.12 em between letters, 0.16 em between
    words.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.snapshot.staged_kiosk import settle
from tests.visual.gates import parts, words
from tests.visual.live_screen import LiveScreen
from tests.visual.live_window import read_screen
from tests.visual.walk import live_kiosk, staging, walk

LINE, LETTER_EM, WORD_EM = 1.5, 0.12, 0.16
PAGES = frozenset(
    {
        "page/what-it-is/kind-of-medicine",
        "page/what-it-is/summary",
        "page/drip-and-spray/before-and-after",
        "page/depression/drip-and-ect",
        "page/side-effects/strongest-warning",
        "answer/will-it-work-for-me",
    }
)


def texts_of(item: QQuickItem, *, reading: bool = False) -> Iterator[QQuickItem]:
    """Give the texts in the blocks of a page, shown or on another part of it."""
    inside = reading or item.inherits("PartedColumn")
    if inside and item.inherits("QQuickText"):
        yield item
    for child in item.childItems():
        yield from texts_of(child, reading=inside)


def space_out(window: QQuickWindow, **held: object) -> None:
    """Set all that is to read wider, as a reader might who needs it.

    Args:
        window: That shows it.
        held: Properties that its texts keep to.
    """
    for text in texts_of(window.contentItem()):
        font = QFont(text.property("font"))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LETTER_EM * font.pixelSize())
        font.setWordSpacing(WORD_EM * font.pixelSize())
        text.setProperty("font", font)
        text.setProperty("lineHeight", round(LINE * font.pixelSize()))
        for name, value in held.items():
            text.setProperty(name, value)
    settle(window)


@pytest.fixture(scope="module")
def screens(qapp: QGuiApplication, bundled_font: str) -> tuple[LiveScreen, ...]:
    """Full pages of each kind, set wider."""
    assert bundled_font
    read = []
    with live_kiosk(qapp, staging()) as staged:
        for record_id, stop in walk(staged, PAGES):
            if record_id == stop.id:
                space_out(staged.window)
            read.append(read_screen(staged.window, record_id, stop.screen, 4.03))
    return tuple(screen for screen in read if screen.id.startswith(("page", "answer")))


def test_the_words_are_set_wider(screens: tuple[LiveScreen, ...]) -> None:
    """More parts than usual: the setting has reached the pages."""
    assert {screen.id for screen in screens} >= PAGES
    assert len(screens) > len(PAGES) + 3


def test_nothing_is_lost(screens: tuple[LiveScreen, ...]) -> None:
    """Each block stands on one part."""
    assert list(parts.lost_blocks(parts.by_page(screens))) == []


def test_nothing_is_cut_off(screens: tuple[LiveScreen, ...]) -> None:
    """Each word fits where it stands, and none stands on another."""
    gates = (words.cut_off, words.overlapping, words.off_screen)
    assert [fault for screen in screens for gate in gates for fault in gate(screen)] == []


@pytest.mark.planted("A9", "a text that does not grow when it is set wider")
def test_a_text_that_does_not_grow_is_named(qapp: QGuiApplication, bundled_font: str) -> None:
    """Its second line has no room."""
    assert bundled_font
    (page, *_others) = sorted(PAGES)
    with live_kiosk(qapp, staging()) as staged:
        for record_id, stop in walk(staged, frozenset({page})):
            if record_id == page:
                assert (
                    list(words.cut_off(read_screen(staged.window, page, stop.screen, 4.03))) == []
                )
                space_out(staged.window, maximumLineCount=1)
                cramped = read_screen(staged.window, page, stop.screen, 4.03)

    assert list(words.cut_off(cramped)) != []
