"""What a visitor types cannot grow over the lines above it."""

import pytest

from kiosk.domain.visit import clean_own_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a" + "\u0301" * 150 + "b", "a\u0301\u0301\u0301b"),
        ("e\u0323\u0302", "e\u0323\u0302"),
        ("\u20dd" * 9, "\u20dd\u20dd\u20dd"),
    ],
)
def test_a_letter_keeps_three_marks(typed: str, kept: str) -> None:
    """A tower of marks is cut after the third; as many as a language writes all stay."""
    assert clean_own_text(typed) == kept
