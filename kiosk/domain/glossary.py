"""Which words of the field a page uses."""

import re

from kiosk.domain.blocks import texts_of
from kiosk.domain.folding import stems_of
from kiosk.domain.pages import Page, Term

# No id of a page or answer begins with it; alone it means all terms.
_TERM_MARK = "#"
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
    return " ".join([page.title, *(text for block in page.blocks for text in texts_of(block))])


def said_in(text: str) -> str:
    """Give the stems of a text as one line, to look for terms in."""
    return f" {' '.join(stems_of(text))} "


def uses(said: str, term: Term) -> bool:
    """Tell whether a text uses a term as whole words, in singular or plural.

    Args:
        said: The text, as :func:`said_in` gives it.
        term: The term.
    """
    return any(said_in(name) in said for name in names_of(term))


def subject_of(term: str) -> str:
    """Give the subject under which the glossary shows one term."""
    return _TERM_MARK + term


def term_of(subject: str) -> str | None:
    """Give the term that a subject of the glossary means, or None where it is a page."""
    return subject.removeprefix(_TERM_MARK) if subject.startswith(_TERM_MARK) else None
