"""The fixed bar: the same on every screen, and it says where the visitor is."""

from itertools import pairwise
from typing import Any

import pytest

from kiosk.domain.bar import BarControl
from kiosk.domain.cover import Cover
from kiosk.domain.route import HOME, START, Place, Screen
from kiosk.wiring import Kiosk
from tests.fakes.qml_eyes import rows, shown

# The six reference screens: pixels in a millimetre, width in pixels.
SCREENS = [(3.86, 1280), (5.56, 1920), (4.03, 1920), (5.42, 3840), (4.03, 1080), (2.71, 1080)]
PAGE = Place(Screen.PAGE, "going-home/no-driving")
PLACES = [
    HOME,
    Place(Screen.TOPICS, "home"),
    PAGE,
    Place(Screen.FAQ),
    Place(Screen.QUESTIONS),
    Place(Screen.PREVIEW),
    Place(Screen.TAKEAWAY),
    Place(Screen.HELP),
    Place(Screen.FINISH),
]
GEOMETRY = ("placeX", "placeY", "wide", "high")
WORKING = {
    BarControl.HOME: HOME,
    BarControl.QUESTIONS: Place(Screen.QUESTIONS),
    BarControl.HELP: Place(Screen.HELP),
    BarControl.FINISH: Place(Screen.FINISH),
}


@pytest.fixture(autouse=True)
def measured(kiosk: Kiosk) -> None:
    """The bar knows its screen before anything else happens."""
    kiosk.bar.measure(4.03, 1920)


def controls(kiosk: Kiosk) -> dict[str, dict[str, Any]]:
    """Read the controls by name, in reading order."""
    return {row["name"]: row for row in rows(shown(kiosk.bar, "controls"))}


def geometry(kiosk: Kiosk) -> list[tuple[int, ...]]:
    """Read where the controls stand."""
    return [tuple(row[name] for name in GEOMETRY) for row in controls(kiosk).values()]


@pytest.mark.parametrize(("px_per_mm", "width_px"), SCREENS)
def test_each_control_stands_on_the_same_pixel_on_every_screen(
    kiosk: Kiosk, px_per_mm: float, width_px: int
) -> None:
    """Whatever is shown, chosen or pressed."""
    kiosk.bar.measure(px_per_mm, width_px)
    before = geometry(kiosk), kiosk.bar.height_px
    for place in PLACES:
        kiosk.navigator.restart(place)
        kiosk.book.add_own(f"On {place.screen.value}?")

        assert (geometry(kiosk), kiosk.bar.height_px) == before


@pytest.mark.parametrize(("px_per_mm", "width_px"), SCREENS)
def test_whole_pixels_keep_the_size_and_the_gap(
    kiosk: Kiosk, px_per_mm: float, width_px: int
) -> None:
    """At least 40 by 25 mm, 3 mm from the next, inside the bar, on whole pixels."""
    kiosk.bar.measure(px_per_mm, width_px)
    boxes = geometry(kiosk)

    for x, y, wide, high in boxes:
        assert wide >= 40 * px_per_mm
        assert high >= 25 * px_per_mm
        assert x >= 0
        assert x + wide <= width_px
        assert y + high <= kiosk.bar.height_px
    for left, right in pairwise(boxes):
        if left[1] == right[1]:
            assert right[0] - left[0] - left[2] >= 3 * px_per_mm


def test_every_working_control_has_a_word_and_an_icon(kiosk: Kiosk) -> None:
    """Those that do something; the others only keep their place."""
    working = {name for name, row in controls(kiosk).items() if row["sign"]}

    assert {"home", "back", "questions", "hide", "help", "finish"} <= working
    assert all(controls(kiosk)[name]["label"] for name in working)
    assert all(not row["label"] for name, row in controls(kiosk).items() if name not in working)


@pytest.mark.parametrize(
    ("place", "current"),
    [
        (HOME, "home"),
        (Place(Screen.TOPICS, "home"), None),
        (PAGE, None),
        (Place(Screen.FAQ), None),
        (Place(Screen.QUESTIONS), "questions"),
        (Place(Screen.STAGES), "questions"),
        (Place(Screen.READY, "after"), "questions"),
        (Place(Screen.PREVIEW), "questions"),
        (Place(Screen.TAKEAWAY), "questions"),
        (Place(Screen.HELP), "help"),
        (Place(Screen.FINISH), "finish"),
    ],
)
def test_the_current_place_shows(kiosk: Kiosk, place: Place, current: str | None) -> None:
    """At most one control is where the visitor is."""
    kiosk.navigator.restart(place)

    marked = [name for name, row in controls(kiosk).items() if row["current"]]
    assert marked == ([current] if current else [])


def test_the_badge_counts_the_questions(kiosk: Kiosk) -> None:
    """Seen and heard, and nothing for an empty list."""
    questions = controls(kiosk)["questions"]
    assert questions["badge"] == ""
    assert questions["spoken"] == "My questions"

    kiosk.book.add_ready("drive")
    kiosk.book.add_ready("who")
    questions = controls(kiosk)["questions"]
    assert questions["badge"] == "2"
    assert questions["spoken"] == "My questions (2)"
    assert all(row["badge"] == "" for name, row in controls(kiosk).items() if name != "questions")


def test_back_is_off_at_the_first_place(kiosk: Kiosk) -> None:
    """There is nothing behind home."""
    kiosk.navigator.restart(HOME)
    assert not controls(kiosk)["back"]["usable"]

    kiosk.navigator.go(Screen.FAQ)
    assert all(row["usable"] for row in controls(kiosk).values())


@pytest.mark.parametrize("control", list(WORKING))
def test_a_control_leads_to_its_place(kiosk: Kiosk, control: BarControl) -> None:
    """From a page."""
    kiosk.navigator.restart(PAGE)
    kiosk.bar.press(control.value)

    assert kiosk.navigator.place == WORKING[control]


def test_back_leads_back(kiosk: Kiosk) -> None:
    """One place."""
    kiosk.navigator.restart(HOME)
    kiosk.navigator.go(Screen.FAQ)
    kiosk.bar.press("back")

    assert kiosk.navigator.place == HOME


def test_a_control_without_meaning_leads_nowhere(kiosk: Kiosk) -> None:
    """One that only keeps its place."""
    kiosk.bar.press("hide")

    assert kiosk.navigator.place == START


def test_the_height_is_that_of_the_rows(kiosk: Kiosk) -> None:
    """Two rows on a narrow screen are more than one on a wide one, in millimetres."""
    kiosk.bar.measure(4.0, 1600)
    one_row_mm = kiosk.bar.height_px / 4.0
    kiosk.bar.measure(4.0, 1080)

    assert kiosk.bar.height_px / 4.0 >= one_row_mm + 25


def test_hide_hides_the_screen(kiosk: Kiosk) -> None:
    """Without a step on the way back."""
    kiosk.navigator.restart(HOME)
    kiosk.bar.press("hide")

    assert kiosk.comfort.cover.cover is Cover.HIDDEN
    assert kiosk.navigator.place == HOME
    assert not kiosk.navigator.can_go_back
