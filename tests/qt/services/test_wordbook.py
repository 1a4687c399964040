"""Which words of the field the pages of a pack use."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.pack import open_pack
from kiosk.domain.glossary import subject_of
from kiosk.services.library import Library
from kiosk.services.wordbook import Wordbook
from tests.fakes.tiny_pack import TOPIC, TinyPack

FIRST, SUMMARY = "going-home/no-driving", "going-home/in-short"


@pytest.fixture
def library(pack: TinyPack) -> Library:
    """Shows the tiny pack."""
    return Library(open_pack(pack.root, "en"))


def terms(library: Library, subject: str) -> list[str]:
    """Name the terms that a new wordbook finds."""
    return [term.term for term in Wordbook(library).terms(subject)]


def test_a_page_has_the_words_that_it_uses(library: Library, pack: TinyPack) -> None:
    """In its text."""
    assert terms(library, FIRST) == []
    pack.change(f"{TOPIC}/02-your-ride.md", "Ask a friend.", "After sedation, ask a friend.")

    assert terms(library, "going-home/your-ride") == ["Sedation (deep)"]


def test_the_boxes_of_the_topic_count_where_they_stand(library: Library, pack: TinyPack) -> None:
    """The message on the first page, the action on the summary."""
    pack.change(f"{TOPIC}/topic.md", "Have an adult", "After ketamine have an adult")
    pack.change(f"{TOPIC}/topic.md", "Plan your ride", "After sedation plan your ride")

    assert terms(library, FIRST) == ["Ketamine"]
    assert terms(library, "going-home/your-ride") == []
    assert terms(library, SUMMARY) == ["Sedation (deep)"]


def test_an_answer_has_words_too(library: Library, pack: TinyPack) -> None:
    """In the question as well."""
    pack.change("en/faq/01-can-i-drive.md", "Can I drive home?", "Does ketamine let me drive?")

    assert terms(library, "can-i-drive") == ["Ketamine"]
    assert Wordbook(library).title("can-i-drive") == "Does ketamine let me drive?"


def test_one_term_or_all(library: Library) -> None:
    """As their subjects say; they have no page and so no title."""
    assert terms(library, subject_of("Ketamine")) == ["Ketamine"]
    assert terms(library, subject_of("")) == ["Ketamine", "Sedation (deep)"]
    assert Wordbook(library).title(subject_of("")) == ""
    assert Wordbook(library).title(FIRST) == "When can I drive again?"


def test_a_page_that_is_gone_has_no_words(library: Library, pack: TinyPack, qtbot: QtBot) -> None:
    """The fault is told to the keeper of packs."""
    told: list[str] = []
    library.broken.connect(told.append)
    pack.remove(f"{TOPIC}/02-your-ride.md")

    assert terms(library, "going-home/your-ride") == []
    assert Wordbook(library).title("going-home/your-ride") == ""
    qtbot.waitUntil(lambda: bool(told))


def test_another_pack_has_other_words(library: Library, pack: TinyPack) -> None:
    """What was found is forgotten with the pack."""
    wordbook = Wordbook(library)
    assert wordbook.terms(FIRST) == ()
    pack.change(f"{TOPIC}/01-no-driving.md", "Your body", "Ketamine and your body")
    library.replace(open_pack(pack.root, "en"))

    assert [term.term for term in wordbook.terms(FIRST)] == ["Ketamine"]
