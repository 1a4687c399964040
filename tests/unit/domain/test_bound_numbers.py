"""A number and its word stay in one line."""

import pytest

from kiosk.domain.bound_numbers import bound, unbound


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Wait 24 hours.", "Wait 24~hours.", id="a number and its unit"),
        pytest.param("Stop 12 to 72 hours before.", "Stop 12~to 72~hours before.", id="a range"),
        pytest.param("Call 911 for pain.", "Call~911~for pain.", id="a number to call"),
        pytest.param("text 838255, or", "text~838255, or", id="a number to text"),
        pytest.param("Call 1-800-222-1222.", "Call~1-800-222-1222.", id="a long one"),
        pytest.param("Then press 1.", "Then press~1.", id="what is pressed"),
        pytest.param("Oprima 2 para español", "Oprima~2~para español", id="in Spanish"),
        pytest.param(
            "About <b>55 out of 100</b> people", "About <b>55~out of 100</b>~people", id="in bold"
        ),
        pytest.param("Call <b>988</b> now", "Call~<b>988</b>~now", id="before bold"),
        pytest.param("In 2025, a study", "In 2025, a study", id="a number that ends its words"),
        pytest.param("It has 3 (or 4) sides", "It has 3 (or 4) sides", id="signs part them"),
        pytest.param("No number", "No number", id="none"),
    ],
)
def test_a_number_holds_on_to_its_word(text: str, shown: str) -> None:
    """Here ``~`` is a blank where no line may break."""
    assert bound(text).replace("&nbsp;", "~") == shown


def test_what_is_bound_is_told_as_before() -> None:
    """A voice and a search know plain blanks."""
    assert unbound(bound("Call 911 after 24 hours.")) == "Call 911 after 24 hours."
