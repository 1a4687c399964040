"""Which words of the field a page uses."""

import re
from collections.abc import Iterable

from kiosk.domain.blocks import (
    Block,
    BulletList,
    Callout,
    Heading,
    NumberedList,
    Paragraph,
    Risk,
    plain_text,
)
from kiosk.domain.folding import stems_of
from kiosk.domain.pages import Page, Term

_BESIDE = re.compile(r"\(([^)]*)\)")


def names_of(term: Term) -> tuple[str, ...]:
    """Give the ways in which a term is written: with and without what stands in brackets.

    "Arteriovenous malformation (AVM)" is found as "Arteriovenous malformation" and as "AVM";
    "Nerve (neuropathic) pain" as "Nerve pain" alone, since the bracket stands for no whole name.
    """
    inside = _BESIDE.findall(term.term)
    outside = " ".join(_BESIDE.sub(" ", term.term).split())
    if not inside:
        return (term.term,)
    short = tuple(one for one in inside if one.isupper())
    return (outside, *short)


def text_of(page: Page) -> str:
    """Give all words of a page, its title first."""
    return " ".join([page.title, *(text for block in page.blocks for text in _texts(block))])


def terms_on(text: str, terms: Iterable[Term]) -> tuple[Term, ...]:
    """Find the terms that a text uses as whole words, in singular or plural, in their order."""
    said = f" {' '.join(stems_of(text))} "
    return tuple(
        term
        for term in terms
        if any(f" {' '.join(stems_of(name))} " in said for name in names_of(term))
    )


def _texts(block: Block) -> tuple[str, ...]:
    match block:
        case Heading(inline) | Paragraph(inline):
            return (plain_text(inline),)
        case BulletList(lines) | NumberedList(lines):
            return tuple(map(plain_text, lines))
        case Callout(_, paragraphs):
            return tuple(map(plain_text, paragraphs))
        case Risk():
            return (block.measure, block.period, block.both_sides, block.first.group)
