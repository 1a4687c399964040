"""Whether the screen is large enough, and as large as the kiosk takes it for."""

import pytest

from kiosk.domain.machine import Finding, Level
from kiosk.domain.machine_screen import ScreenFacts, screen_findings

USUAL = ScreenFacts("HDMI-A-1", 1920, 1080, 476.0, 268.0)
MEASURE = 4.03


def told(*screens: ScreenFacts, px_per_mm: float = MEASURE) -> dict[str, Finding]:
    """Judge screens; each check tells one thing."""
    return {one.check: one for one in screen_findings(screens, px_per_mm)}


def test_the_usual_screen_is_in_order() -> None:
    """Its size is told in pixels and in millimetres."""
    found = told(USUAL)

    assert {one.level for one in found.values()} == {Level.OK}
    assert found["display"].message == "1920 × 1080 pixels, 476 × 268 mm"
    assert found["scale"].message == "4.03 pixels in a millimeter"
    assert found["screens"].message == "there is one"


@pytest.mark.parametrize(
    ("width_px", "height_px", "level"),
    [
        (1330, 766, Level.OK),
        (766, 1330, Level.OK),
        (1329, 766, Level.WARNING),
        (1330, 765, Level.WARNING),
        (765, 1330, Level.WARNING),
        (1280, 800, Level.WARNING),
    ],
)
def test_a_screen_under_330_by_190_mm_is_too_small(
    width_px: int, height_px: int, level: Level
) -> None:
    """However it is turned."""
    found = told(ScreenFacts("eDP-1", width_px, height_px))["display"]

    assert found.level is level
    assert ("too small" in found.message) is (level is Level.WARNING)


@pytest.mark.parametrize(
    ("width_mm", "level"),
    [(476, Level.OK), (520, Level.OK), (530, Level.WARNING), (430, Level.WARNING)],
)
def test_a_measure_that_does_not_fit_the_screen_is_told(width_mm: float, level: Level) -> None:
    """More than 10 % apart."""
    found = told(ScreenFacts("HDMI-A-1", 1920, 1080, width_mm, 268.0))["scale"]

    assert found.level is level


def test_a_screen_without_a_size_is_taken_as_measured() -> None:
    """Many do not tell it."""
    found = told(ScreenFacts("Virtual-1", 1920, 1080))["scale"]

    assert found == Finding(
        "scale", Level.OK, "the screen does not tell its size; the measure that is set is used"
    )


def test_a_second_screen_is_told() -> None:
    """A desktop could stand on it."""
    found = told(USUAL, ScreenFacts("DP-1", 1280, 1024))["screens"]

    assert (found.level, found.message) == (
        Level.WARNING,
        "there are 2 (HDMI-A-1, DP-1); the kiosk is for one",
    )


def test_without_a_screen_to_look_at_it_is_said() -> None:
    """Over a network, say."""
    (found,) = screen_findings((), MEASURE)

    assert (found.check, found.level) == ("display", Level.WARNING)
