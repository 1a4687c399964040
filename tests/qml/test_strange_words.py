"""Words that a visitor or a file brings are shown as they are, inside their box."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.domain.route import Screen
from kiosk.domain.visit import OWN_TEXT_MAX, OwnChoice
from kiosk.snapshot.screen_record import elided, texts
from kiosk.snapshot.staged_kiosk import StagedKiosk, settle
from tests.visual.gates.words import off_screen, overlapping
from tests.visual.live_window import read_screen
from tests.visual.walk import live_kiosk, staging

PX_PER_MM = 4.03
PICTURE = '<img src="file:///etc/hostname">'
STRANGE = {
    "markup": f"<b>Is it</b> safe? {PICTURE} <script>alert(1)</script> &lt;i&gt; &amp;",
    "a link": '<a href="https://example.org">Can I go home?</a>',
    "much": "Will it help me? " * 600,
    "one long word": "w" * 10_000,
    "wide letters": "W" * 10_000,
    "reversed": "\u202eevil\u202c \u2066a\u2069 \u200fCan I drive?",
    "emoji": "Is it safe \U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f600? " * 20,
    "lines": "Is\nit\tsafe?\r\n\u2028Yes\u2029\x00\x1b[31m",
    "towers": "S" + "\u0301" * 500 + "afe?",
}
HIDDEN = (
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\n\r\t\x00\x1b\u2028\u2029"
)


@pytest.fixture(scope="module")
def staged(qapp: QGuiApplication, bundled_font: str) -> Iterator[StagedKiosk]:
    """The kiosk on the default screen."""
    assert bundled_font
    with live_kiosk(qapp, staging()) as staged:
        yield staged


@pytest.mark.planted("P1", "mark-up and commands typed as a question")
@pytest.mark.parametrize("screen", [Screen.QUESTIONS, Screen.PREVIEW, Screen.TAKEAWAY])
@pytest.mark.parametrize("kind", list(STRANGE))
def test_own_words_stay_plain_and_inside(staged: StagedKiosk, kind: str, screen: Screen) -> None:
    """They are cut to 160 characters, hold no mark-up that acts, and leave their box nowhere."""
    staged.kiosk.end.finish()
    staged.kiosk.navigator.go(Screen.HOME)
    assert staged.kiosk.book.add_own(STRANGE[kind]) is None
    assert staged.kiosk.book.add_own("Can I drive home?") is None
    staged.kiosk.navigator.go(screen)
    settle(staged.window)
    [shown] = [
        item
        for item in _text_items(staged.window.contentItem())
        if item.property("text") == _own_words(staged)
    ]
    assert 0 < len(str(shown.property("text"))) <= OWN_TEXT_MAX
    assert not set(str(shown.property("text"))) & set(HIDDEN)
    assert is_plain(shown)
    assert "Can I drive home?" in texts(staged.window)
    assert elided(staged.window) == ()
    seen = read_screen(staged.window, kind, "questions", PX_PER_MM)
    assert [*overlapping(seen), *off_screen(seen)] == []


@pytest.mark.parametrize("words", [PICTURE, "<b>bold</b>", "[a](b)", "&lt;", "**x**"])
def test_a_text_shows_markup_as_it_is(staged: StagedKiosk, words: str) -> None:
    """The one control for words reads no file and makes nothing bold."""
    item = _kiosk_text(staged, words)
    assert is_plain(item)
    assert float(item.property("contentWidth")) > 0
    item.deleteLater()


@pytest.mark.planted("P1", "a text that takes typed marks for its own")
def test_the_measure_can_fail(staged: StagedKiosk) -> None:
    """A text that shows mark-up is told apart."""
    item = _kiosk_text(staged, "<b>bold</b>", "textFormat: Text.StyledText")
    assert not is_plain(item)
    item.deleteLater()


def is_plain(item: QQuickItem) -> bool:
    """Tell whether a text shows its words letter by letter; QML is asked, as Python cannot."""
    context = qmlContext(item)
    assert context is not None
    plain, _undefined = QQmlExpression(context, item, "textFormat === Text.PlainText").evaluate()
    return bool(plain)


def _kiosk_text(staged: StagedKiosk, words: str, more: str = "") -> QQuickItem:
    engine = staged.kiosk.first.engine
    component = QQmlComponent(engine)
    source = f"import QtQuick\nimport Kiosk.Controls\nKioskText {{ {more} }}"
    component.setData(source.encode(), "")
    item = component.createWithInitialProperties({"text": words, "width": 900})
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(staged.window.contentItem())
    item.setParentItem(staged.window.contentItem())
    return item


def _own_words(staged: StagedKiosk) -> str:
    first = staged.kiosk.book.visit.choices[0]
    assert isinstance(first, OwnChoice)
    return first.text


def _text_items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.inherits("QQuickText") and item.isVisible():
        yield item
    for child in item.childItems():
        yield from _text_items(child)
