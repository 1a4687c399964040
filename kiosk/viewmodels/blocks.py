"""The blocks of a page as rows that the block delegates show."""

from collections.abc import Callable, Iterator
from enum import Enum, auto
from html import escape
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from kiosk.domain.blocks import (
    Block,
    BulletList,
    Callout,
    Heading,
    Inline,
    NumberedList,
    Paragraph,
    Risk,
    RiskGroup,
    Span,
    plain_text,
)
from kiosk.domain.bound_numbers import bound
from kiosk.domain.display import Display
from kiosk.domain.pager import HEADING, LEAD
from kiosk.domain.sentences import sentences


class BlockRow(Struct, frozen=True):
    """One block: what kind it is, its words, and the marks of an icon array.

    Attributes:
        kind: heading, paragraph, bullet, number, callout, message, action or risk.
        text: Words with only ``<b>`` as mark-up, everything else escaped.
        spoken: The same words without mark-up.
        number: Number of a step, else 0.
        tone: Of a callout: note, tip, warning or danger.
        first: Whether the block opens its list, so that it stands further from what is above.
        total: People in an icon array, else 0.
        filled: Of them, those who have what was measured.
        compare_filled: The same for the other group; -1 where there is none.
        compare_text: The sentences of the other group, as ``text``.
        compare_spoken: The same without mark-up.
        continued: Whether the block goes on with what the one before it began.
        keep: How firmly the block stands with the next one, as a heading does; 0 for not at all.
        tied: How firmly the block had better stand with the next one, 0 for not at all: who reads
            "Tell us of:" and one point takes the list as finished.
    """

    kind: str
    text: str = ""
    spoken: str = ""
    number: int = 0
    tone: str = ""
    first: bool = True
    total: int = 0
    filled: int = 0
    compare_filled: int = -1
    compare_text: str = ""
    compare_spoken: str = ""
    continued: bool = False
    keep: int = 0
    tied: int = 0


_POINTS = frozenset({"bullet", "number"})
# A list on two parts is harder to follow than a whole one; a lone point of it is worse.
TORN_LIST = 1
LONE_POINT = 3
# Letters of each group whose sentences have room beside the other's: on a low screen, and on one
# with room.
SIDE_BY_SIDE_LETTERS = 130
ROOMY_SIDE_BY_SIDE_LETTERS = 260


def letters_beside(*, roomy: bool) -> int:
    """Tell how many letters of each of two groups have room side by side."""
    return ROOMY_SIDE_BY_SIDE_LETTERS if roomy else SIDE_BY_SIDE_LETTERS


class Grain(Enum):
    """How finely a page is taken apart."""

    WHOLE = auto()
    GROUPS_APART = auto()
    SENTENCES_APART = auto()


def grain_for(display: Display) -> Grain:
    """Choose how finely a page is taken apart.

    Larger text has no room for two groups of people side by side, calm has one sentence at a time.
    """
    if display.calm:
        return Grain.SENTENCES_APART
    return Grain.GROUPS_APART if display.text_scale > 1 else Grain.WHOLE


def block_rows(
    blocks: tuple[Block, ...],
    grain: Grain = Grain.WHOLE,
    side_by_side_letters: int = SIDE_BY_SIDE_LETTERS,
) -> tuple[BlockRow, ...]:
    """Turn the blocks of a page into rows, a list into a row for each point.

    Args:
        blocks: The page.
        grain: How finely; what is taken apart goes into rows of its own.
        side_by_side_letters: Most letters of a group that stands beside another one.
    """
    rows = [row for block in blocks for row in _rows(block, grain)]
    rows = [one for row in rows for one in _groups_apart(row, grain, side_by_side_letters)]
    return tuple(
        replace(
            row,
            keep=_keep(row, *rows[place + 1 : place + 2]),
            tied=_tie(row, *rows[place + 1 : place + 3]),
        )
        for place, row in enumerate(rows)
    )


def boxed(kind: str, text: str, grain: Grain = Grain.WHOLE) -> tuple[BlockRow, ...]:
    """Make the row of a topic's main message or action, or a row for each sentence of it.

    A message alone on a part looks like all there is.
    """
    tied = TORN_LIST if kind == "message" else 0
    return tuple(replace(row, tied=tied) for row in _sentence_rows(kind, (Span(text),), grain))


def risk_sentences(
    risk: Risk, group: RiskGroup, mark: Callable[[str], str] = lambda count: count
) -> tuple[str, str]:
    """Tell a chance in words for one group, both sides of it.

    Args:
        risk: What was measured.
        group: The people it is told for.
        mark: Makes the count stand out.

    Source:
        Trevena et al., Presenting quantitative information about decision outcomes (2013).
    """
    having = (
        QCoreApplication.translate("Risk", "About %1 %2 %3 %4.")
        .replace("%1", mark(_out_of(group.n, risk.of)))
        .replace("%2", group.group)
        .replace("%3", risk.measure)
        .replace("%4", risk.period)
    )
    others = (
        QCoreApplication.translate("Risk", "About %1 %2.")
        .replace("%1", mark(_out_of(risk.of - group.n, risk.of)))
        .replace("%2", risk.both_sides)
    )
    return having, others


def _out_of(count: int, total: int) -> str:
    words = QCoreApplication.translate("Risk", "%1 out of %2")
    return words.replace("%1", str(count)).replace("%2", str(total))


def _keep(row: BlockRow, after: BlockRow | None = None) -> int:
    """Tell how firmly a row stands with the next: a heading with its text, words with people."""
    if row.kind == "heading":
        return HEADING
    is_led_to = row.kind == "paragraph" and after is not None and after.kind == "risk"
    return LEAD if is_led_to else row.keep


def _tie(row: BlockRow, after: BlockRow | None = None, then: BlockRow | None = None) -> int:
    """Tell how firmly a row stands with the next one: a list had better be whole."""
    if after is None or after.kind not in _POINTS:
        return 0
    if after.first:
        return LONE_POINT if row.kind == "paragraph" and row.spoken.endswith(":") else 0
    ends = then is None or then.kind != after.kind or then.first
    return LONE_POINT if row.first or ends else TORN_LIST


def _rows(block: Block, grain: Grain) -> Iterator[BlockRow]:
    match block:
        case Heading(inline):
            yield _row("heading", inline)
        case Paragraph(inline):
            yield from _sentence_rows("paragraph", inline, grain)
        case BulletList(items):
            yield from _points("bullet", items, grain)
        case NumberedList(items):
            yield from _points("number", items, grain)
        case Callout():
            yield from _callout(block, grain)
        case Risk():
            yield _risk_row(block)
        case _:
            assert_never(block)


def _callout(block: Callout, grain: Grain) -> Iterator[BlockRow]:
    tone = block.kind.value
    if grain is Grain.SENTENCES_APART:
        for inline in block.paragraphs:
            for row in _sentence_rows("callout", inline, grain):
                yield replace(row, tone=tone)
        return
    text = "<br>".join(_styled(inline) for inline in block.paragraphs)
    spoken = " ".join(plain_text(inline) for inline in block.paragraphs)
    yield BlockRow("callout", text, spoken, tone=tone)


def _points(kind: str, items: tuple[Inline, ...], grain: Grain) -> Iterator[BlockRow]:
    numbered = kind == "number"
    for place, item in enumerate(items):
        number = place + 1 if numbered else 0
        for row in _sentence_rows(kind, item, grain):
            yield replace(row, number=number, first=place == 0)


def _sentence_rows(kind: str, inline: Inline, grain: Grain) -> Iterator[BlockRow]:
    parts = sentences(inline) if grain is Grain.SENTENCES_APART else (inline,)
    for place, part in enumerate(parts):
        yield replace(_row(kind, part), continued=place > 0)


def _groups_apart(row: BlockRow, grain: Grain, letters: int) -> Iterator[BlockRow]:
    short = max(len(row.spoken), len(row.compare_spoken)) <= letters
    if row.compare_filled < 0 or (grain is Grain.WHOLE and short):
        yield row
        return
    # Who compares two groups sees both, where they fit; calm has one at a time.
    keep = 0 if grain is Grain.SENTENCES_APART else HEADING
    yield replace(row, compare_filled=-1, compare_text="", compare_spoken="", keep=keep)
    yield BlockRow(
        kind="risk",
        text=row.compare_text,
        spoken=row.compare_spoken,
        total=row.total,
        filled=row.compare_filled,
    )


def _risk_row(risk: Risk) -> BlockRow:
    compare = risk.compare
    return BlockRow(
        kind="risk",
        text=_sides(risk, risk.first),
        spoken=" ".join(risk_sentences(risk, risk.first)),
        total=risk.of,
        filled=risk.first.n,
        compare_filled=-1 if compare is None else compare.n,
        compare_text="" if compare is None else _sides(risk, compare),
        compare_spoken="" if compare is None else " ".join(risk_sentences(risk, compare)),
    )


def _sides(risk: Risk, group: RiskGroup) -> str:
    plain = replace(
        risk,
        measure=escape(risk.measure),
        period=escape(risk.period),
        both_sides=escape(risk.both_sides),
    )
    named = replace(group, group=escape(group.group))
    return bound("<br>".join(risk_sentences(plain, named, lambda count: f"<b>{count}</b>")))


def _row(kind: str, inline: Inline) -> BlockRow:
    return BlockRow(kind, _styled(inline), plain_text(inline))


def _styled(inline: Inline) -> str:
    return bound(
        "".join(
            f"<b>{escape(span.text)}</b>" if span.strong else escape(span.text) for span in inline
        )
    )
