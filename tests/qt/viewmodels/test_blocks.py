"""Blocks of a page as rows: every word, no mark-up but ours."""

import pytest
from PySide6.QtGui import QTextDocument

from kiosk.domain.blocks import (
    Block,
    BulletList,
    Callout,
    CalloutKind,
    Heading,
    NumberedList,
    Paragraph,
    Risk,
    RiskGroup,
    Span,
)
from kiosk.domain.bound_numbers import unbound
from kiosk.domain.pager import HEADING, LEAD
from kiosk.viewmodels.blocks import (
    LONE_POINT,
    TORN_LIST,
    BlockRow,
    Grain,
    block_rows,
    boxed,
    risk_sentences,
)

HOSTILE = '<img src="http://x/y.png"> <b>bold</b> & <br> <a href="x">y</a> &lt;'

RISK = Risk(
    measure="felt dizzy",
    of=100,
    period="after 3 weeks",
    first=RiskGroup(50, "people who got the drip"),
    compare=RiskGroup(20, "people who got salt water"),
    both_sides="did not",
    source="S2",
)


def words(*texts: str) -> tuple[Span, ...]:
    """Make a run; every second span is strong."""
    return tuple(Span(text, strong=place % 2 == 1) for place, text in enumerate(texts))


def without_weight(text: str) -> str:
    """Read a text as one line, without the marks of strong words and ends of lines."""
    return unbound(text).replace("<b>", "").replace("</b>", "").replace("<br>", " ")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param(
            Heading(words("Rest")),
            [BlockRow("heading", "Rest", "Rest", keep=HEADING)],
            id="heading",
        ),
        pytest.param(
            Paragraph(words("Wait until the ", "next day", ".")),
            [BlockRow("paragraph", "Wait until the <b>next day</b>.", "Wait until the next day.")],
            id="paragraph",
        ),
        pytest.param(
            BulletList((words("Eat"), words("Sleep"))),
            [
                BlockRow("bullet", "Eat", "Eat", first=True, tied=LONE_POINT),
                BlockRow("bullet", "Sleep", "Sleep", first=False),
            ],
            id="points",
        ),
        pytest.param(
            NumberedList((words("Ask"), words("Tell"))),
            [
                BlockRow("number", "Ask", "Ask", number=1, first=True, tied=LONE_POINT),
                BlockRow("number", "Tell", "Tell", number=2, first=False),
            ],
            id="steps",
        ),
        pytest.param(
            Callout(CalloutKind.WARNING, (words("Worse?"), words("Call ", "911", "."))),
            [
                BlockRow(
                    "callout",
                    "Worse?<br>Call&nbsp;<b>911</b>.",
                    "Worse? Call 911.",
                    tone="warning",
                )
            ],
            id="callout",
        ),
    ],
)
def test_a_block_becomes_rows(block: Block, expected: list[BlockRow]) -> None:
    """A list becomes a row for each point, everything else one row."""
    assert list(block_rows((block,))) == expected


@pytest.mark.parametrize(
    ("intro", "points", "ties"),
    [
        pytest.param(
            "Tell us of:", 4, [LONE_POINT, LONE_POINT, TORN_LIST, LONE_POINT, 0], id="four points"
        ),
        pytest.param("Tell us of:", 1, [LONE_POINT, 0], id="one point"),
        pytest.param("Tell us.", 2, [0, LONE_POINT, 0], id="no words that lead to it"),
    ],
)
def test_no_point_of_a_list_had_better_stand_alone(
    intro: str, points: int, ties: list[int]
) -> None:
    """Who reads "Tell us of:" and one point takes the list as finished."""
    listed = BulletList(tuple(words(f"point {number}") for number in range(points)))
    rows = block_rows((Paragraph(words(intro)), listed))

    assert [row.tied for row in rows] == ties


def test_two_lists_are_not_tied() -> None:
    """Each has a first and a last point of its own."""
    lists = (BulletList((words("a"), words("b"))), NumberedList((words("c"), words("d"))))

    assert [row.tied for row in block_rows(lists)] == [LONE_POINT, 0, LONE_POINT, 0]


def test_a_risk_is_drawn_and_told() -> None:
    """Marks for both groups, and two sentences for each, seen as they are heard."""
    (row,) = block_rows((RISK,))

    assert (row.kind, row.total, row.filled, row.compare_filled) == ("risk", 100, 50, 20)
    assert row.spoken == (
        "About 50 out of 100 people who got the drip felt dizzy after 3 weeks. "
        "About 50 out of 100 did not."
    )
    assert row.compare_spoken == (
        "About 20 out of 100 people who got salt water felt dizzy after 3 weeks. "
        "About 80 out of 100 did not."
    )
    assert without_weight(row.text) == row.spoken
    assert without_weight(row.compare_text) == row.compare_spoken


@pytest.mark.parametrize("n", [0, 1, 50, 99, 100])
def test_both_sides_of_a_risk_add_up(n: int) -> None:
    """Those who have it and those who do not are all of them."""
    having, others = risk_sentences(RISK, RiskGroup(n, "people"))

    assert having.startswith(f"About {n} out of 100 people ")
    assert others == f"About {100 - n} out of 100 did not."


def test_a_risk_without_comparison_has_no_second_group() -> None:
    """Nothing is drawn or told beside it."""
    alone = Risk("felt dizzy", 1000, "after 3 weeks", RiskGroup(7, "people"), None, "did not", "S")
    (row,) = block_rows((alone,))

    assert (row.total, row.filled) == (1000, 7)
    assert row.compare_filled == -1
    assert row.compare_text == row.compare_spoken == ""


@pytest.mark.parametrize(
    "block",
    [
        Heading(words(HOSTILE)),
        Paragraph(words(HOSTILE, HOSTILE)),
        BulletList((words(HOSTILE),)),
        NumberedList((words(HOSTILE),)),
        Callout(CalloutKind.NOTE, (words(HOSTILE), words(HOSTILE))),
        Risk(HOSTILE, 100, HOSTILE, RiskGroup(1, HOSTILE), RiskGroup(2, HOSTILE), HOSTILE, "S"),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_packs_words_are_no_markup(block: Block) -> None:
    """Tags in a pack's words are shown as words: no picture, no link, no weight."""
    for row in block_rows((block,)):
        for text in (row.text, row.compare_text):
            document = QTextDocument()
            document.setHtml(text)
            assert document.toPlainText().count(HOSTILE) == text.count("&lt;img")
            assert "<img" not in text
            assert "<a " not in text
            assert "<b>bold" not in text


def test_what_is_spoken_has_no_markup() -> None:
    """A listener hears the words alone."""
    (row,) = block_rows((Paragraph(words("Wait ", "now")),))

    assert row.spoken == "Wait now"


def test_a_box_is_escaped_too() -> None:
    """Main message and action come from a pack as well."""
    (row,) = boxed("message", "<b>Now</b>")

    assert row.text == "&lt;b&gt;Now&lt;/b&gt;"
    assert row.spoken == "<b>Now</b>"


def test_what_introduces_stands_with_what_it_introduces() -> None:
    """A heading is kept with its text, and a paragraph with the risk that follows it."""
    rows = block_rows((Heading(words("A")), Paragraph(words("b")), RISK, Paragraph(words("c"))))

    assert [row.keep for row in rows] == [HEADING, LEAD, 0, 0]


@pytest.mark.parametrize(
    ("grain", "keep"), [(Grain.GROUPS_APART, HEADING), (Grain.SENTENCES_APART, 0)]
)
def test_groups_below_each_other_stand_on_one_part(grain: Grain, keep: int) -> None:
    """Unless one thing shows at a time."""
    first, second = block_rows((RISK,), grain)

    assert (first.keep, second.keep) == (keep, 0)
