"""How the screen is wanted: what a visit begins with, which colours, and how low reach is."""

import pytest

from kiosk.domain.display import (
    REACH_HIGHEST_MM,
    REACH_LEAST_ROOM_MM,
    Display,
    Hand,
    Theme,
    reach_top_mm,
    usual_display,
)
from kiosk.domain.screen_settings import DISPLAY_TEXT_SCALE, DISPLAY_THEME
from kiosk.domain.settings import Settings


def test_a_visit_begins_plain() -> None:
    """Text as it is, light, all pages whole, buttons where they usually stand."""
    assert usual_display(Settings({})) == Display(1.0, Theme.LIGHT, Hand.BOTH, False, False)


@pytest.mark.parametrize(
    ("wanted", "high_contrast", "theme"),
    [
        ("auto", False, Theme.LIGHT),
        ("auto", True, Theme.CONTRAST),
        ("light", True, Theme.LIGHT),
        ("dark", True, Theme.DARK),
        ("dark", False, Theme.DARK),
        ("contrast", False, Theme.CONTRAST),
    ],
)
def test_only_auto_follows_the_system(wanted: str, high_contrast: bool, theme: Theme) -> None:
    """What the clinic has set by name stays, whatever the system asks for."""
    settings = Settings({DISPLAY_THEME.key: wanted})

    assert usual_display(settings, high_contrast=high_contrast).theme is theme


@pytest.mark.parametrize(("wanted", "scale"), [("1", 1.0), ("1.5", 1.5), ("2", 2.0)])
def test_the_clinic_sets_the_size_of_text(wanted: str, scale: float) -> None:
    """Each visit begins with it."""
    assert usual_display(Settings({DISPLAY_TEXT_SCALE.key: wanted})).text_scale == scale


@pytest.mark.parametrize(
    ("theme", "calm", "palette"),
    [
        (Theme.LIGHT, False, "light"),
        (Theme.LIGHT, True, "calm"),
        (Theme.DARK, False, "dark"),
        (Theme.DARK, True, "dark"),
        (Theme.CONTRAST, True, "contrast"),
    ],
)
def test_calm_softens_only_light_colours(theme: Theme, calm: bool, palette: str) -> None:
    """Whoever needs dark or strong colours keeps them."""
    assert Display(theme=theme, calm=calm).palette == palette


@pytest.mark.parametrize(
    ("screen_mm", "bottom_mm", "top_mm"),
    [
        pytest.param(476.0, 650.0, 238.0, id="21.5 inch upright: the lower half is low enough"),
        pytest.param(268.0, 850.0, 134.0, id="21.5 inch: so it is"),
        pytest.param(708.0, 650.0, 354.0, id="32 inch upright: half, below 1120 mm"),
        pytest.param(400.0, 1000.0, 280.0, id="hung high: nothing above 1120 mm"),
        pytest.param(400.0, 1100.0, 296.0, id="hung too high: bar and two rows keep their room"),
        pytest.param(207.0, 900.0, 103.0, id="15.4 inch: bar and two rows need a bit over half"),
        pytest.param(90.0, 900.0, 0.0, id="a tiny screen: all of it"),
    ],
)
def test_reach_is_the_lower_half_and_no_higher_than_1120(
    screen_mm: float, bottom_mm: float, top_mm: float
) -> None:
    """Measured from the upper edge of the screen down."""
    assert reach_top_mm(screen_mm, bottom_mm) == pytest.approx(top_mm)


def test_what_is_in_reach_is_in_reach() -> None:
    """On every screen with room for a bar and two rows below 1120 mm nothing stands higher."""
    for screen_mm in range(210, 720, 10):
        for bottom_mm in range(300, int(REACH_HIGHEST_MM - REACH_LEAST_ROOM_MM), 10):
            top = reach_top_mm(screen_mm, bottom_mm)
            assert bottom_mm + screen_mm - top <= REACH_HIGHEST_MM
            assert top >= screen_mm / 2
