"""What a query finds in a pack."""

import pytest

from kiosk.content.pack import open_pack
from kiosk.content.search_entries import read_entries, read_synonyms
from kiosk.content.search_index import SearchIndex
from kiosk.domain.search import RESULTS_MAX, Entry, Field, Found
from kiosk.host.bundle import default_pack
from tests.fakes.tiny_pack import TinyPack


@pytest.fixture(scope="module")
def shipped() -> SearchIndex:
    """The words of the pack that comes with the program."""
    pack = open_pack(default_pack(), "en")
    index = SearchIndex(read_synonyms(pack))
    for entry in read_entries(pack):
        index.add(entry)
    return index


def first(index: SearchIndex, query: str, count: int = 3) -> list[str]:
    """Give the titles of the best results."""
    return [hit.title for hit in index.find(query)[:count]]


def entry(title: str, field: Field = Field.TITLE, body: str = "") -> Entry:
    """Give a page with a title."""
    return Entry(Found.PAGE, title, title, ((field, title), (Field.BODY, body)))


def index_of(*entries: Entry) -> SearchIndex:
    """Give an index without synonyms."""
    index = SearchIndex({})
    for one in entries:
        index.add(one)
    return index


def test_everything_of_a_pack_can_be_found(pack: TinyPack) -> None:
    """Words, common questions and pages, by what they are."""
    entries = list(read_entries(open_pack(pack.root, "en")))

    assert [(one.found, one.target) for one in entries] == [
        (Found.TERM, "Ketamine"),
        (Found.TERM, "Sedation (deep)"),
        (Found.ANSWER, "can-i-drive"),
        (Found.PAGE, "going-home/no-driving"),
        (Found.PAGE, "going-home/your-ride"),
        (Found.PAGE, "going-home/drip-and-spray"),
        (Found.PAGE, "going-home/in-short"),
    ]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("drive", "When can I drive again?"),
        ("drivng home", "Can I drive home?"),
        ("blod presure", "Blood pressure"),
        ("KETMINE", "Ketamine"),
        ("sprey", "How do the drip and spray differ?"),
        ("insurence", "Will your insurance plan pay?"),
        ("bladders", "Can ketamine harm my bladder?"),
        ("shot", "Ketamine"),
        ("put to sleep", "Anesthetic"),
        ("high", "Dissociation"),
        ("drip", "How do the drip and spray differ?"),
        ("sad", "Depression (major)"),
        ("how much does it cost", "How much does it cost? Will insurance pay?"),
        ("wil it work for me", "Will it work for me?"),
        ("pregn", "What if you are pregnant or breastfeed?"),
    ],
)
def test_visitors_find_what_they_mean(shipped: SearchIndex, query: str, title: str) -> None:
    """In spite of typing errors, plurals, plain words, and before the word is whole."""
    assert title in first(shipped, query)


def test_a_plain_word_finds_pages_that_use_the_word_of_the_field() -> None:
    """Beside those that use it themselves, which come first."""
    index = SearchIndex({("drip",): (("infusion",),)})
    for one in (entry("Infusion day"), entry("A drip day"), entry("A walk")):
        index.add(one)

    assert first(index, "drip") == ["A drip day", "Infusion day"]


def test_a_plain_phrase_of_two_words_needs_both() -> None:
    """One of them alone is another thing."""
    index = SearchIndex({("brain", "fog"): (("cognitive", "trouble"),)})
    for one in (entry("Fog on the way"), entry("Cognitive trouble"), entry("Cognitive tests")):
        index.add(one)

    assert first(index, "brain fog") == ["Cognitive trouble"]


def test_nothing_is_found_where_nothing_fits(shipped: SearchIndex) -> None:
    """The screen then shows other ways on."""
    assert shipped.find("zzqx") == ()
    assert shipped.find("qx") == ()
    assert shipped.find("") == ()
    assert SearchIndex({}).find("drip") == ()


def test_titles_come_before_questions_and_those_before_texts() -> None:
    """Where the same word stands in each."""
    index = index_of(
        entry("Other", body="a nap"),
        entry("Is a nap good?", Field.QUESTION),
        entry("About a nap"),
    )

    assert first(index, "nap") == ["About a nap", "Is a nap good?", "Other"]


def test_of_equal_ones_the_earlier_comes_first() -> None:
    """In the order of the pack."""
    assert first(index_of(entry("Rest one"), entry("Rest two")), "rest") == ["Rest one", "Rest two"]


def test_most_of_what_was_asked_for_must_be_there() -> None:
    """A result that has one of three rare words is none."""
    index = index_of(entry("Cold"), entry("Cold feet today"), entry("Warm hands"))

    assert first(index, "cold feet today") == ["Cold feet today"]


def test_a_whole_word_comes_before_a_longer_one() -> None:
    """The visitor may have finished typing."""
    index = index_of(entry("Paint"), entry("Pain"))

    assert first(index, "pain") == ["Pain", "Paint"]


def test_a_word_in_the_middle_is_whole() -> None:
    """Only the last one is still being typed."""
    index = index_of(entry("Paint a house"), entry("Pain at home"))

    assert first(index, "pain home") == ["Pain at home"]


def test_an_unfinished_word_may_be_misspelt() -> None:
    """Its beginning is compared with the beginnings of others."""
    assert first(index_of(entry("Hypertension")), "hipert") == ["Hypertension"]
    assert index_of(entry("Hypertension")).find("hipert day") == ()


def test_a_word_that_is_everywhere_is_not_looked_up() -> None:
    """Unless nothing else was asked for."""
    index = index_of(*(entry(f"The page {number}", body="the") for number in range(100)))

    assert first(index, "the 7", 1) == ["The page 7"]
    assert len(index.find("the page")) == RESULTS_MAX


def test_entries_are_counted() -> None:
    """A part of a pack can be searched while the rest is read."""
    index = index_of(entry("One"))
    assert (len(index), first(index, "two")) == (1, [])

    index.add(entry("Two"))
    assert (len(index), first(index, "two")) == (2, ["Two"])
