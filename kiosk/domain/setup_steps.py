"""The steps by which a kiosk is set up when it is new."""

from kiosk.domain.clinic_settings import CLINIC_NAME, DESK_WORDS
from kiosk.domain.printing_settings import PRINTER_NAME
from kiosk.domain.route import Place, Screen
from kiosk.domain.setting_editors import editor_of
from kiosk.domain.staff_level import StaffLevel
from kiosk.domain.visit_settings import LANGUAGE

SETUP = Place(Screen.STAFF_SETUP)
DONE = Place(Screen.STAFF_SETUP, "done")

_SETTINGS = (CLINIC_NAME, DESK_WORDS, PRINTER_NAME, LANGUAGE)
# In their order; each is done before the next, or left for later.
STEPS = (
    *(Place(editor_of(setting), setting.key) for setting in _SETTINGS),
    Place(Screen.STAFF_LANGUAGES),
    Place(Screen.STAFF_NEW_PIN, StaffLevel.IT.value),
    Place(Screen.STAFF_NEW_PIN, StaffLevel.RECEPTION.value),
    Place(Screen.STAFF_REVIEW),
)
# The screens that it needs beyond those of the settings.
SETUP_SCREENS = frozenset(
    {
        Screen.STAFF_LANGUAGES,
        Screen.STAFF_REVIEW,
        Screen.STAFF_REVIEW_LINE,
        Screen.STAFF_PINS,
        Screen.STAFF_NEW_PIN,
        Screen.STAFF_SETUP,
    }
)


def step_number(place: Place) -> int | None:
    """Give the number of a step, from 1; None for a place that is none."""
    return STEPS.index(place) + 1 if place in STEPS else None


def step_after(place: Place) -> Place | None:
    """Give what comes after a step or the beginning; None after any other place."""
    ways = (SETUP, *STEPS, DONE)
    return ways[ways.index(place) + 1] if place in ways[:-1] else None
