"""The steps by which a kiosk is set up."""

import pytest

from kiosk.domain.route import STAFF_SCREENS, Place, Screen
from kiosk.domain.setup_steps import DONE, SETUP, STEPS, step_after, step_number


def test_each_step_leads_to_the_next() -> None:
    """From the beginning to the end, each once."""
    way = [SETUP]
    while (after := step_after(way[-1])) is not None:
        way.append(after)
    assert way == [SETUP, *STEPS, DONE]
    assert len(set(way)) == len(way)


def test_steps_have_numbers() -> None:
    """From 1; the beginning and the end have none."""
    assert [step_number(place) for place in STEPS] == list(range(1, len(STEPS) + 1))
    assert (step_number(SETUP), step_number(DONE)) == (None, None)


@pytest.mark.parametrize("place", [Place(Screen.STAFF_HOME), Place(Screen.STAFF_TRIAL, "Front")])
def test_beside_the_steps_there_is_no_next_one(place: Place) -> None:
    """Whoever looks at something else comes back."""
    assert step_after(place) is None


def test_the_pin_of_it_comes_before_that_of_reception() -> None:
    """There is none of reception without it."""
    pins = [place.subject for place in STEPS if place.screen is Screen.STAFF_NEW_PIN]
    assert pins == ["it", "reception"]


def test_every_step_is_a_screen_of_staff() -> None:
    """So that it closes by itself."""
    assert {place.screen for place in (SETUP, *STEPS, DONE)} <= STAFF_SCREENS
