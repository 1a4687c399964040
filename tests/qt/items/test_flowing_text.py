"""The lines of a block of text: found as they are drawn, cut without losing weight or letters."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem

from kiosk.items.flowing_text import flow_block, show_piece, show_whole

WORDS = "Wait a <b>whole day. Then</b> drive &amp; rest.<br>Ask us."
PLAIN = "Wait a whole day. Then drive & rest. Ask us."


def block(**properties: object) -> QQuickItem:
    """Make a block as the delegates of a page are."""
    item = QQuickItem()
    usual: dict[str, object] = {
        "gapBefore": 5,
        "keepWithNext": False,
        "flowWidth": 120,
        "flowLine": 40,
        "flowOverhead": 3,
        "text": WORDS,
    }
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(20)
    for name, value in {**usual, "flowFont": font, **properties}.items():
        item.setProperty(name, value)
    return item


def told(item: QObject, name: str) -> str:
    """Read what a block is told to show."""
    return str(item.property(name) or "")


@pytest.fixture(autouse=True)
def fonts(bundled_font: str) -> None:
    """The lines are those of the font that ships."""
    assert bundled_font


def test_a_block_has_lines_and_sentences() -> None:
    """The lines end in order, the last at the end of the text."""
    measured = flow_block(block())

    assert (measured.gap, measured.line_height) == (5, 40)
    assert measured.overhead == 3
    assert len(measured.line_ends) > 2
    assert list(measured.line_ends) == sorted(set(measured.line_ends))
    assert measured.line_ends[-1] == len(PLAIN)
    assert len("Wait a whole day.") in measured.sentence_ends


def test_a_line_ends_where_a_part_may_end() -> None:
    """No letter moves, so that pieces are cut from the same text."""
    end = len("Wait a ")
    broken = flow_block(block(), frozenset({end}))

    assert broken.line_ends[0] == end
    assert broken.line_ends[-1] == len(PLAIN)


def test_bold_words_take_more_room() -> None:
    """They are measured as they are drawn."""
    words = "many words of one weight only " * 6
    light = flow_block(block(text=words.strip()))
    bold = flow_block(block(text=f"<b>{words.strip()}</b>"))

    assert len(bold.line_ends) > len(light.line_ends)


def test_the_last_line_is_as_high_as_its_font() -> None:
    """However close lines stand."""
    assert flow_block(block(flowLine=4)).overhead > 3


def test_a_block_without_a_width_stays_whole() -> None:
    """As a figure or a chance does."""
    item = block(flowWidth=0, keepWithNext=True)
    item.setImplicitHeight(70)
    measured = flow_block(item)

    assert (measured.overhead, measured.line_ends) == (70, ())
    assert measured.keep_with_next


def test_pieces_make_up_the_block() -> None:
    """Line by line, shown and spoken, with the weights and signs that they have."""
    item = block()
    measured = flow_block(item)
    count = len(measured.line_ends)
    shown, spoken = [], []
    for line in range(count):
        show_piece(item, measured, line, line + 1)
        shown.append(told(item, "piece"))
        spoken.append(told(item, "pieceSpoken"))
        assert bool(item.property("continuing")) is (line > 0)

    assert " ".join(" ".join(spoken).split()) == PLAIN
    assert "&amp;" in " ".join(shown)
    assert all(piece.count("<b>") == piece.count("</b>") for piece in shown)
    assert any(piece.startswith("<b>") or " <b>" in piece for piece in shown)


def test_a_whole_block_shows_no_piece() -> None:
    """After a piece was shown, nothing of it is left."""
    item = block()
    measured = flow_block(item)
    show_piece(item, measured, 1, 2)
    assert told(item, "piece")
    show_piece(item, measured, 0, len(measured.line_ends))
    assert (told(item, "piece"), told(item, "pieceSpoken")) == ("", "")
    assert not item.property("continuing")

    show_whole(item)
    assert told(item, "piece") == ""
