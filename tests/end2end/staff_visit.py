"""How staff come in and walk about, with real taps."""

from PIL import Image

from tests.end2end.visit_pack import Places
from tests.end2end.x_display import Display, looks_the_same

PIN = "483920"
CORNER = (1890, 30)
HELD_S = 1.2
BETWEEN_S = 0.2


def wait_for(display: Display, places: Places, screen: str) -> Image.Image:
    """Wait until a screen shows whole and takes touches, and give its picture."""
    wanted = Image.open(places.picture(screen)).convert("RGB")
    display.wait_until(lambda: looks_the_same(display.picture(), wanted))
    # A new screen takes no touch at once.
    display.wait_for_rest()
    return wanted


def come_in(display: Display, places: Places, *, with_keyboard: bool = False) -> Image.Image:
    """Find the corner, type the PIN, and give the staff's first screen."""
    start = wait_for(display, places, "attract")
    display.tap_again_and_again(*CORNER, (0.0, 0.0, 0.0, 0.0, HELD_S), BETWEEN_S)
    display.wait_for_change(start)
    if with_keyboard:
        for key in ("1", "BackSpace", *PIN, "Return"):
            display.press(key)
        return wait_for(display, places, "staff-home")
    for digit in PIN:
        display.tap(*places.middle("staff-pin", digit), then_s=BETWEEN_S)
    display.tap(*places.middle("staff-pin", "OK"))
    return wait_for(display, places, "staff-home")


def open_row(display: Display, places: Places, name: str, seen: Image.Image) -> Image.Image:
    """Open a screen from the staff's first one, on whichever page of it that stands."""
    for page in ("staff-home", "staff-home/2", "staff-home/3"):
        if any(item["name"].startswith(name) for item in places.screens[page]["items"]):
            display.tap(*places.middle(page, name))
            return display.wait_for_change(seen)
        display.tap(*places.middle(page, "Show more"))
        seen = display.wait_for_change(seen)
    raise AssertionError(f"no row {name}")
