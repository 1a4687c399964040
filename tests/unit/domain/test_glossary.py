"""Which words of the field a page uses."""

import pytest

from kiosk.domain.blocks import (
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
from kiosk.domain.glossary import names_of, said_in, subject_of, term_of, text_of, uses
from kiosk.domain.pages import Page, PageKind, Term


@pytest.mark.parametrize(
    ("term", "names"),
    [
        ("Infusion", ("Infusion",)),
        ("Arteriovenous malformation (AVM)", ("Arteriovenous malformation", "AVM")),
        ("Nerve (neuropathic) pain", ("Nerve pain",)),
        ("Depression (major)", ("Depression",)),
    ],
)
def test_a_term_is_written_with_and_without_its_bracket(term: str, names: tuple[str, ...]) -> None:
    """A short form in capitals stands alone; other words in brackets do not."""
    assert names_of(Term(term, "")) == names


@pytest.mark.parametrize(
    ("text", "term", "used"),
    [
        ("You get infusions.", "Infusion", True),
        ("ketamine drips", "Ketamine", True),
        ("An AVM is a tangle.", "Arteriovenous malformation (AVM)", True),
        ("Do you take side-effects seriously?", "Side effect", True),
        ("On the side. Effect", "Side effect", True),
        ("A striking stroked chair", "Stroke", False),
        ("Esketamine", "Ketamine", False),
        ("Nothing of the kind", "IV", False),
    ],
)
def test_only_whole_words_count(text: str, term: str, used: bool) -> None:
    """In singular or plural."""
    assert uses(said_in(text), Term(term, "")) is used


def test_all_words_of_a_page_are_looked_at() -> None:
    """Title, headings, lists, boxes and chances."""
    risk = Risk("felt dizzy", 100, "after a day", RiskGroup(5, "drip people"), None, "did not", "S")
    blocks = (
        Heading((Span("Second"),)),
        Paragraph((Span("Third "), Span("strong", strong=True))),
        BulletList(((Span("Fourth"),), (Span("Fifth"),))),
        NumberedList(((Span("Sixth"),),)),
        Callout(CalloutKind.NOTE, ((Span("Seventh"),),)),
        risk,
    )
    page = Page("t/p", "First", PageKind.PAGE, blocks, (), ())

    assert text_of(page) == (
        "First Second Third strong Fourth Fifth Sixth Seventh"
        " felt dizzy after a day did not drip people"
    )


def test_a_subject_names_a_term_or_a_page() -> None:
    """No page is called like a term."""
    assert term_of(subject_of("Drip")) == "Drip"
    assert term_of(subject_of("")) == ""
    assert term_of("going-home/no-driving") is None
