"""What another kiosk's settings would change here."""

from kiosk.domain.clinic_settings import CLINIC_NAME, DESK_WORDS
from kiosk.domain.printing_settings import MAX_PRINTS
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.domain.settings import Settings
from kiosk.domain.settings_difference import Change, differences, values_of

HERE = Settings({CLINIC_NAME.key: "Hill", MAX_PRINTS.key: 2, PX_PER_MM.key: 5.0})


def test_what_is_other_is_a_change() -> None:
    """A value that is not set counts as the usual one."""
    there = Settings({CLINIC_NAME.key: "Hill", DESK_WORDS.key: "the counter"})
    assert differences(HERE, there) == (
        Change(DESK_WORDS, "the front desk", "the counter"),
        Change(MAX_PRINTS, 2, 3),
    )


def test_what_belongs_to_a_machine_stays() -> None:
    """Its screen is as it was measured."""
    there = Settings({**HERE.values, PX_PER_MM.key: 3.0})
    assert differences(HERE, there) == ()


def test_a_usual_value_is_stored_as_none() -> None:
    """So that a later version may have another."""
    changes = (Change(MAX_PRINTS, 2, 3), Change(CLINIC_NAME, "Hill", "Dale"))
    assert values_of(changes) == {MAX_PRINTS.key: None, CLINIC_NAME.key: "Dale"}
