"""What people leave out when they type makes no difference."""

import pytest

from kiosk.domain.folding import fold, stem, stems_of, words_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("DRIP", "drip"),
        ("conduccion", "Conducción"),
        ("nino", "niño"),
        ("dont", "don’t"),
        ("it's", "its"),
        ("انا", "أنا"),
        ("الى", "إلي"),
        ("القران", "القرآن"),
        ("كتاب", "كِتَابٌ"),
        ("رعايه", "رعاية"),
        ("مرحبا", "مـــرحبا"),
        ("سوال", "سؤال"),
        ("straße", "STRASSE"),
    ],
)
def test_both_are_folded_to_the_same(typed: str, meant: str) -> None:
    """Capitals, accents, Arabic vowels, forms of alef, stretched lines."""
    assert fold(typed) == fold(meant)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("drip", "drips"),
        ("ride", "rides"),
        ("body", "bodies"),
        ("pulse", "pulses"),
        ("dolor", "dolores"),
        ("depresión", "depresiones"),
        ("spray", "sprays"),
        ("class", "class"),
        ("دواء", "الدواء"),
        ("دواء", "والدواء"),
    ],
)
def test_singular_and_plural_share_their_stem(one: str, many: str) -> None:
    """So do an Arabic word and the same with its article."""
    assert stems_of(one) == stems_of(many)


@pytest.mark.parametrize("word", ["iv", "tms", "988", "ال", "class"])
def test_short_words_and_numbers_stay(word: str) -> None:
    """Nothing would be left of them."""
    assert stem(word) == word


def test_words_are_split_at_everything_else() -> None:
    """Hyphens, marks and underscores."""
    assert words_of("Mail-order_ketamine (IV), 24 hours.") == (
        *("mail", "order", "ketamine"),
        *("iv", "24", "hours"),
    )
