"""What a page is made of: typed blocks, so that nothing shows that has no meaning."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words in one weight."""

    text: str
    strong: bool = False


Inline = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a page, below the page's title."""

    inline: Inline


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences that belong together."""

    inline: Inline


@dataclass(frozen=True, slots=True)
class BulletList:
    """Points in no order."""

    items: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Steps in order, counted from one."""

    items: tuple[Inline, ...]


class CalloutKind(Enum):
    """How much a callout matters."""

    NOTE = "note"
    TIP = "tip"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Callout:
    """A few sentences set apart in a box."""

    kind: CalloutKind
    paragraphs: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class RiskGroup:
    """How many of one group of people had the thing that was measured.

    Attributes:
        n: Number of people, from 0 to the risk's ``of``.
        group: Who was counted, such as "people who got the drip".
    """

    n: int
    group: str


@dataclass(frozen=True, slots=True)
class Risk:
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
