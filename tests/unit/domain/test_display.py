"""What a visitor may choose of the display, and what each visit begins with."""

import pytest

from kiosk.domain.display import (
    REACH_HIGHEST_MM,
    REACH_LEAST_ROOM_MM,
    Display,
    Theme,
    reach_top_mm,
    usual_display,
)
from kiosk.domain.settings import Settings


def test_a_visit_begins_light_and_at_normal_size() -> None:
    """Where the clinic has set nothing and the system asks for nothing."""
    assert usual_display(Settings()) == Display(1.0, Theme.LIGHT)


def test_the_clinic_may_set_size_and_theme() -> None:
    """Its theme holds whatever the system asks for."""
    settings = Settings({"display.theme": "dark", "display.text_scale": "1.5"})

    assert usual_display(settings, high_contrast=True) == Display(1.5, Theme.DARK)


def test_auto_follows_the_system() -> None:
    """It asks for high contrast, and gets it."""
    assert usual_display(Settings(), high_contrast=True).theme is Theme.CONTRAST


@pytest.mark.parametrize(
    ("display", "palette"),
    [
        (Display(), "light"),
        (Display(theme=Theme.DARK), "dark"),
        (Display(theme=Theme.CONTRAST), "contrast"),
        (Display(calm=True), "calm"),
        (Display(theme=Theme.DARK, calm=True), "dark"),
        (Display(theme=Theme.CONTRAST, calm=True), "contrast"),
    ],
)
def test_calm_is_softer_only_where_it_is_light(display: Display, palette: str) -> None:
    """The other themes have little light already."""
    assert display.palette == palette


@pytest.mark.parametrize(
    ("height_mm", "bottom_mm", "top_mm"),
    [
        (268.0, 850.0, 134.0),  # the lower half reaches up to 984 mm
        (476.0, 650.0, 238.0),  # the lower half reaches up to 888 mm
        (476.0, 900.0, 256.0),  # nothing above 1120 mm
        (268.0, 1050.0, 164.0),  # too high for all, so the least room decides
        (80.0, 800.0, 0.0),  # a low strip has nothing to move
    ],
)
def test_what_is_pressed_stands_low(height_mm: float, bottom_mm: float, top_mm: float) -> None:
    """In the lower half, under 1120 mm, but never in less room than it needs."""
    top = reach_top_mm(height_mm, bottom_mm)

    assert top == pytest.approx(top_mm)
    room = height_mm - top
    assert room >= min(height_mm, REACH_LEAST_ROOM_MM)
    if room > REACH_LEAST_ROOM_MM:
        assert bottom_mm + room <= REACH_HIGHEST_MM
