"""The program as it ships covers the whole screen, with a window manager or without."""

from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.x_display import Display

WHOLE = (0, 0, 1920, 1080)
CORNERS = [(0, 0), (1919, 0), (0, 1079), (1919, 1079)]
BARE_ROOT = (0, 0, 0)


def test_without_a_window_manager_it_covers_the_screen(display: Display, sandbox: Sandbox) -> None:
    """From corner to corner, on the embedded defaults."""
    words = ("run", "--profile", str(sandbox.profile))
    with sandbox.running(*words, DISPLAY=display.name) as kiosk:
        picture = display.wait_for_rest()
        window = display.geometry_of("Askwell")
        said = end(kiosk)

    assert window == WHOLE
    assert all(picture.getpixel(corner) != BARE_ROOT for corner in CORNERS)
    assert (kiosk.returncode, said) == (0, "")
