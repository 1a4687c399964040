"""What a page is made of: typed blocks, so that nothing shows that has no meaning."""

from enum import Enum
from typing import assert_never

from msgspec import Struct


class Span(Struct, frozen=True):
    """A run of words in one weight."""

    text: str
    strong: bool = False


Inline = tuple[Span, ...]


class Heading(Struct, frozen=True):
    """A heading inside a page, below the page's title."""

    inline: Inline


class Paragraph(Struct, frozen=True):
    """A few sentences that belong together."""

    inline: Inline


class BulletList(Struct, frozen=True):
    """Points in no order."""

    items: tuple[Inline, ...]


class NumberedList(Struct, frozen=True):
    """Steps in order, counted from one."""

    items: tuple[Inline, ...]


class CalloutKind(Enum):
    """How much a callout matters."""

    NOTE = "note"
    TIP = "tip"
    WARNING = "warning"
    DANGER = "danger"


class Callout(Struct, frozen=True):
    """A few sentences set apart in a box."""

    kind: CalloutKind
    paragraphs: tuple[Inline, ...]


class RiskGroup(Struct, frozen=True):
    """How many of one group of people had the thing that was measured.

    Attributes:
        n: Number of people, from 0 to the risk's ``of``.
        group: Who was counted, such as "people who got the drip".
    """

    n: int
    group: str


class Risk(Struct, frozen=True):
    """A chance as whole people out of 100 or 1000, with its other side.

    Attributes:
        measure: What was counted, as the verb part of a sentence.
        of: How many people are drawn: 100 or 1000.
        period: Over which time, such as "after 3 weeks".
        first: The group that the page is about.
        compare: The group it is held against, or None.
        both_sides: The verb part for everyone else, such as "did not".
        source: Id of the source.

    Source:
        Trevena et al., Presenting quantitative information about decision outcomes (2013).
    """

    measure: str
    of: int
    period: str
    first: RiskGroup
    compare: RiskGroup | None
    both_sides: str
    source: str


Block = Heading | Paragraph | BulletList | NumberedList | Callout | Risk


def plain_text(inline: Inline) -> str:
    """Join the words of a run without their weight."""
    return "".join(span.text for span in inline)


def texts_of(block: Block) -> tuple[str, ...]:
    """Give the words of a block, one text for each of its paragraphs or items."""
    match block:
        case Heading(inline) | Paragraph(inline):
            return (plain_text(inline),)
        case BulletList(lines) | NumberedList(lines):
            return tuple(map(plain_text, lines))
        case Callout(_, paragraphs):
            return tuple(map(plain_text, paragraphs))
        case Risk():
            return (block.measure, block.period, block.both_sides, block.first.group)
        case _:
            assert_never(block)
