"""Running text is taken apart as a reader would."""

import pytest

from kiosk.content.check.number_words import TOLD_AS_FACT
from kiosk.content.check.passages import sentences, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rest. Do not drive!", ("Rest.", "Do not drive!")),
        ("Can I rest? Yes.", ("Can I rest?", "Yes.")),
        ("No. Rest.", ("No.", "Rest.")),
        ("Come at 8 a.m. on Monday.", ("Come at 8 a.m. on Monday.",)),
        ("See Dr. Smith. Rest.", ("See Dr Smith.", "Rest.")),
        ('Say "stop." Then rest.', ('Say "stop.', "Then rest.")),
        ("a list item", ("a list item",)),
        ("Wait 2.5 hours.", ("Wait 2.5 hours.",)),
        ("… – …", ()),
        ("", ()),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, expected: tuple[str, ...]) -> None:
    """Full stops in hours and titles end nothing; what has no stop is one sentence."""
    assert sentences(text) == expected


def test_a_word_holds_a_letter_or_digit() -> None:
    """Dashes between words are none."""
    assert words("Rest – for 24-hour care.") == ("Rest", "for", "24-hour", "care.")


@pytest.mark.parametrize(
    "text",
    [
        "911",
        "988",
        "1-800-222-1222",
        "text 838255",
        "press 1",
        "call 1 or 2",
        "8 a.m.",
        "10:30 pm",
        "in 1970",
        "2 hours",
        "2 to 4 hours",
        "30–40 minutes",
        "24-hour",
        "2 full days",
        "age 24",
        "aged 18 to 25",
        "18 or older",
    ],
)
def test_what_is_told_as_a_fact_is_no_number_to_weigh(text: str) -> None:
    """Phone numbers, times, years and ages do not count."""
    assert not any(char.isdigit() for char in TOLD_AS_FACT.sub("", text))


@pytest.mark.parametrize("text", ["5 people", "40 of them", "3 visits", "1800 calls"])
def test_all_else_is_a_number(text: str) -> None:
    """People and things count."""
    assert TOLD_AS_FACT.sub("", text) == text
