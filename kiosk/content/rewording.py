"""The same parts of a pack with each of their words put through a function."""

from collections.abc import Callable
from typing import assert_never

from msgspec.structs import replace

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
)
from kiosk.domain.pages import Figure, Page, Term
from kiosk.domain.questions import Question, Stage
from kiosk.domain.topics import Group, Topic

Reword = Callable[[str], str]


def reworded_group(group: Group, reword: Reword) -> Group:
    """Reword a card of home."""
    return replace(group, title=reword(group.title), about=reword(group.about))


def reworded_topic(topic: Topic, reword: Reword) -> Topic:
    """Reword what a topic says of itself."""
    return replace(
        topic,
        title=reword(topic.title),
        main_message=reword(topic.main_message),
        action=reword(topic.action),
    )


def reworded_page(page: Page, reword: Reword) -> Page:
    """Reword a page or answer."""
    blocks = tuple(_reworded_block(block, reword) for block in page.blocks)
    return replace(page, title=reword(page.title), blocks=blocks)


def reworded_figure(figure: Figure, reword: Reword) -> Figure:
    """Reword what stands beside a drawing."""
    return replace(figure, alt=reword(figure.alt), caption=reword(figure.caption))


def reworded_term(term: Term, reword: Reword) -> Term:
    """Reword an entry of the glossary."""
    return replace(term, term=reword(term.term), plain=reword(term.plain))


def reworded_stage(stage: Stage, reword: Reword) -> Stage:
    """Reword the heading of ready questions."""
    return replace(stage, title=reword(stage.title))


def reworded_question(question: Question, reword: Reword) -> Question:
    """Reword a ready question."""
    return replace(question, text=reword(question.text))


def _reworded_block(block: Block, reword: Reword) -> Block:
    match block:
        case Heading(inline) | Paragraph(inline):
            return replace(block, inline=_inline(inline, reword))
        case BulletList(items) | NumberedList(items):
            return replace(block, items=tuple(_inline(item, reword) for item in items))
        case Callout(_, paragraphs):
            return replace(block, paragraphs=tuple(_inline(each, reword) for each in paragraphs))
        case Risk():
            return replace(
                block,
                measure=reword(block.measure),
                period=reword(block.period),
                first=_risk_group(block.first, reword),
                compare=_risk_group(block.compare, reword) if block.compare else None,
                both_sides=reword(block.both_sides),
            )
        case _:
            assert_never(block)


def _inline(inline: Inline, reword: Reword) -> Inline:
    return tuple(replace(span, text=reword(span.text)) for span in inline)


def _risk_group(group: RiskGroup, reword: Reword) -> RiskGroup:
    return replace(group, group=reword(group.group))
