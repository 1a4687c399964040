"""How a query is taken apart, and what its words weigh."""

import pytest

from kiosk.domain.search import (
    Wish,
    edits_allowed,
    may_be_meant,
    rarity,
    synonyms_of,
    wishes,
)

SYNONYMS = synonyms_of(
    [
        (("Infusion",), ("drip", "IV drip", "infusions")),
        (("IV",), ("drip",)),
        (("Anesthetic",), ("put to sleep", "...")),
    ]
)


def test_what_people_type_leads_to_the_words_of_the_field() -> None:
    """One synonym may mean two; a plural of the word itself means nothing new."""
    assert SYNONYMS == {
        ("drip",): (("infusion",), ("iv",)),
        ("iv", "drip"): (("infusion",),),
        ("put", "to", "sleep"): (("anesthetic",),),
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ()),
        ("a", ()),
        ("7", (Wish((("7",),)),)),
        ("home", (Wish((("hom",),)),)),
        ("Drips", (Wish((("drip",), ("infusion",), ("iv",))),)),
        ("IV drip", (Wish((("iv", "drip"), ("infusion",))),)),
        (
            "put to sleep now",
            (Wish((("put", "to", "sleep"), ("anesthetic",))), Wish((("now",),))),
        ),
        ("sleep to put", (Wish((("sleep",),)), Wish((("to",),)), Wish((("put",),)))),
    ],
)
def test_a_query_becomes_wishes(query: str, expected: tuple[Wish, ...]) -> None:
    """The longest synonym is one wish, each other word another; a lone letter is none."""
    assert wishes(query, SYNONYMS) == expected


def test_without_synonyms_each_word_is_a_wish() -> None:
    """A pack may have none."""
    assert wishes("put to", {}) == (Wish((("put",),)), Wish((("to",),)))


@pytest.mark.parametrize(("word", "edits"), [("iv", 0), ("drv", 1), ("sprey", 1), ("ketmin", 2)])
def test_longer_words_may_have_more_errors(word: str, edits: int) -> None:
    """None in two letters, two in six."""
    assert edits_allowed(word) == edits


@pytest.mark.parametrize(
    ("word", "like", "meant"),
    [("drv", "driv", True), ("drv", "erv", False), ("drive", "rive", True)],
)
def test_short_misspellings_begin_right(word: str, like: str, meant: bool) -> None:
    """Else nearly every short word would be like every other."""
    assert may_be_meant(word, like) is meant


def test_rare_words_weigh_more() -> None:
    """A word that is everywhere says little; one that is nowhere does not forbid the rest."""
    assert rarity(1, 100) > rarity(0, 100) > rarity(100, 100)
