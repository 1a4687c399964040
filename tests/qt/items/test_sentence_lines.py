"""The mark of a sentence lies on the lines that the sentence stands on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.items.sentence_lines import ShownText, sentence_lines, shown_text
from kiosk.items.sentence_mark import SentenceMark
from tests.soak.weight import own_memory_mb

pytestmark = pytest.mark.usefixtures("bundled_font")

TEXT = """
import QtQuick
Item {{
    width: 400; height: 600
    Text {{
        property string spoken: {spoken}
        width: 300
        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: 30
        lineHeight: 40
        lineHeightMode: Text.FixedHeight
        wrapMode: Text.Wrap
        {more}
        text: {text}
    }}
}}
"""
WORDS = "Rest for two hours. Then you may go home with a friend who drives."
FIRST = len("Rest for two hours.")
# What Qt keeps of each expression made for it would come to seven.
GROWTH_MAX_MB = 1.5


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlEngine]:
    """What makes items of QML."""
    made = QQmlEngine(qapp)
    yield made
    made.deleteLater()


def made(engine: QQmlEngine, text: str, spoken: str = "text", more: str = "") -> QQuickItem:
    """Make a text."""
    component = QQmlComponent(engine)
    component.setData(TEXT.format(text=text, spoken=spoken, more=more).encode(), QUrl())
    root = component.create()
    assert isinstance(root, QQuickItem), component.errorString()
    root.setParent(engine)
    return root.childItems()[0]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rest.", ShownText("Rest.")),
        ("<b>Rest</b> &amp; go.", ShownText("Rest & go.", ((0, 4),))),
        ("One.<br>Two <b>or</b> more.", ShownText("One.\u2028Two or more.", ((9, 2),))),
    ],
)
def test_marked_up_text_is_read_as_it_is_shown(text: str, shown: ShownText) -> None:
    """Bold words and forced new lines are known by their places."""
    assert shown_text(text) == shown


def test_the_layout_is_that_of_the_item(engine: QQmlEngine) -> None:
    """All lines of the text, each as wide as what is painted."""
    item = made(engine, f'"{WORDS}"')
    lines = sentence_lines(item, 0, len(WORDS))
    assert len(lines) == int(item.property("lineCount"))
    assert max(line.width() for line in lines) == pytest.approx(
        float(item.property("contentWidth")), abs=1
    )
    assert [line.y() for line in lines] == [40 * number for number in range(len(lines))]


def test_sentences_share_a_line_without_overlap(engine: QQmlEngine) -> None:
    """The second begins where the first one ends."""
    item = made(engine, f'"{WORDS}"')
    first = sentence_lines(item, 0, FIRST)
    second = sentence_lines(item, FIRST + 1, len(WORDS))
    assert first[0].x() == 0
    assert len(second) > 1
    if first[-1].y() == second[0].y():
        assert second[0].x() > first[-1].right()


def test_bold_words_and_new_lines_count(engine: QQmlEngine) -> None:
    """As in a callout with two paragraphs."""
    item = made(
        engine,
        '"<b>Call 911.</b><br>Stay where you are."',
        '"Call 911. Stay where you are."',
        "textFormat: Text.StyledText",
    )
    (line,) = sentence_lines(item, 10, 29)
    assert (line.x(), line.y()) == (0, 40)


def test_the_number_of_a_step_stands_beside_it(engine: QQmlEngine) -> None:
    """It is told with the step, and its place is not marked."""
    item = made(engine, '"Eat nothing."', '"1. Eat nothing."')
    (line,) = sentence_lines(item, 0, 15)
    assert line.width() == pytest.approx(float(item.property("contentWidth")), abs=1)


def test_aligned_text_is_found(engine: QQmlEngine) -> None:
    """A caption stands in the middle, a notice at half height."""
    more = (
        "height: 200; horizontalAlignment: Text.AlignHCenter; verticalAlignment: Text.AlignVCenter"
    )
    item = made(engine, '"Rest."', more=more)
    (line,) = sentence_lines(item, 0, 5)
    assert line.center().x() == pytest.approx(150, abs=1)
    assert line.y() == pytest.approx(80, abs=1)


@pytest.mark.planted("A45", "a text that is said in other words than it shows")
def test_other_words_than_shown_have_no_lines(engine: QQmlEngine) -> None:
    """Such an item gets a frame."""
    assert sentence_lines(made(engine, '"3"', '"3 questions"'), 0, 11) == ()
    assert sentence_lines(QQuickItem(), 0, 1) == ()


def test_the_mark_lies_behind_a_text_and_around_anything_else(engine: QQmlEngine) -> None:
    """It never covers a letter, and goes away with its target."""
    mark = SentenceMark()
    text = made(engine, f'"{WORDS}"')
    other = text.parentItem()
    mark.setProperty("end", FIRST)
    mark.setProperty("target", text)
    assert mark.isVisible()
    assert (mark.parentItem(), mark.z()) == (text, -1)
    assert mark.lines == sentence_lines(text, 0, FIRST)

    mark.setProperty("target", other)
    assert (mark.parentItem(), mark.z(), mark.lines) == (other, 1, ())

    mark.setProperty("target", None)
    assert not mark.isVisible()


def test_the_mark_follows_the_width_of_its_text(engine: QQmlEngine) -> None:
    """Another width has other lines."""
    mark = SentenceMark()
    text = made(engine, f'"{WORDS}"')
    mark.setProperty("end", len(WORDS))
    mark.setProperty("target", text)
    before = len(mark.lines)
    text.setWidth(150)
    assert len(mark.lines) > before


def test_finding_the_lines_keeps_no_memory(engine: QQmlEngine) -> None:
    """A kiosk reads aloud for weeks."""
    text = made(engine, f'"{WORDS}"')

    def memory_mb(times: int) -> float:
        for _ in range(times):
            sentence_lines(text, 0, FIRST)
        return own_memory_mb(engine)

    before = memory_mb(200)
    assert memory_mb(1000) - before < GROWTH_MAX_MB
