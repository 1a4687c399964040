"""The kiosk follows a system that asks for high contrast."""

from kiosk.domain.display import Theme
from kiosk.wiring import Kiosk


def test_a_system_with_high_contrast_is_followed(open_kiosk: Kiosk) -> None:
    """And left again, as long as the visitor has chosen nothing."""
    assert not open_kiosk.app.high_contrast

    open_kiosk.app.setProperty("highContrast", True)
    assert open_kiosk.comfort.display.value.theme is Theme.CONTRAST

    open_kiosk.app.setProperty("highContrast", False)
    assert open_kiosk.comfort.display.value.theme is Theme.LIGHT


def test_a_visitors_choice_stays(open_kiosk: Kiosk) -> None:
    """Until the visit ends."""
    open_kiosk.comfort.display.take_theme(Theme.DARK)
    open_kiosk.app.setProperty("highContrast", True)
    assert open_kiosk.comfort.display.value.theme is Theme.DARK

    open_kiosk.end.finish()
    assert open_kiosk.comfort.display.value.theme is Theme.CONTRAST
