"""What a switch makes of the switches is on trial, until something else proves it right."""

import pytest

from kiosk.domain.keypad import KeypadKey, key_names
from kiosk.domain.scanning import Switches
from kiosk.domain.switch_trial import SwitchTrial, proves, tried

OFF, ONE, TWO = Switches.OFF, Switches.ONE, Switches.TWO
NAMES = key_names("")


@pytest.mark.parametrize(
    ("before", "now", "trial"),
    [
        (ONE, OFF, SwitchTrial(ONE, OFF, by_moving=True)),
        (ONE, TWO, SwitchTrial(ONE, TWO, by_moving=True)),
        (TWO, OFF, SwitchTrial(TWO, OFF, by_moving=True)),
        (TWO, ONE, None),
        (ONE, ONE, None),
    ],
)
def test_what_may_strand_a_visitor_is_on_trial(
    before: Switches, now: Switches, trial: SwitchTrial | None
) -> None:
    """One switch serves whoever has any."""
    assert tried(None, before, now, "Space") == trial


@pytest.mark.parametrize(
    ("now", "trial"),
    [
        (TWO, SwitchTrial(ONE, TWO, by_moving=True)),
        (OFF, SwitchTrial(ONE, OFF, by_moving=False)),
        (ONE, None),
    ],
)
def test_a_further_choice_goes_back_to_what_was_proved(
    now: Switches, trial: SwitchTrial | None
) -> None:
    """Not to what was itself on trial; what changes nothing leaves it as it is."""
    running = SwitchTrial(ONE, TWO, by_moving=True)
    assert tried(running, TWO, now, "Return") == trial


@pytest.mark.parametrize(
    ("now", "chosen_by", "pressed", "proved"),
    [
        (OFF, "Space", "Space", False),
        (OFF, "Space", "Return", False),
        (OFF, "Space", "Down", True),
        (OFF, "Space", "Tab", True),
        (OFF, "Space", "F1", True),
        (TWO, "Space", "Space", False),
        (TWO, "Space", "Tab", False),
        (TWO, "Space", "Return", True),
        (TWO, "Return", "5", False),
        (TWO, "Return", "Space", True),
        (TWO, "Return", "Up", True),
        (TWO, "Space", "Esc", True),
    ],
)
def test_what_the_same_switch_cannot_do_proves_it(
    now: Switches, chosen_by: str, pressed: str, proved: bool
) -> None:
    """A key that goes elsewhere, or the other one of two switches."""
    running = tried(None, ONE, now, chosen_by)
    assert running is not None
    key = NAMES[pressed]
    assert isinstance(key, KeypadKey)
    assert proves(running, key, pressed) is proved
