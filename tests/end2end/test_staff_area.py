"""Staff come in through the corner, with real taps on the real program under a real X server."""

from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest
from PIL import Image

from kiosk.domain.staff_level import StaffLevel
from kiosk.storage.pin_file import store_pin
from kiosk.storage.profile import Profile
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.staff_visit import PIN, come_in, open_row, wait_for
from tests.end2end.visit_pack import Places
from tests.end2end.x_display import Display
from tests.fakes.tiny_pack import TinyPack

WHOLE = (0, 0, 1920, 1080)
STRIP = (0, 0, 1920, 141)
ACCENT = (9, 80, 79)


@pytest.fixture
def kiosk(display: Display, sandbox: Sandbox, visit_pack: TinyPack) -> Iterator["Popen[str]"]:
    """The running program over the whole screen, with a PIN of IT."""
    assert store_pin(Profile(sandbox.profile, writable=True), StaffLevel.IT, PIN)
    words = ("--pack", str(visit_pack.root), "--profile", str(sandbox.profile))
    with sandbox.running("run", *words, "--unsupervised", DISPLAY=display.name) as process:
        display.wait_until(lambda: is_complete(process))
        yield process


def is_complete(kiosk: "Popen[str]") -> bool:
    """Tell whether all is built behind the start picture; the voices come last."""
    children = Path(f"/proc/{kiosk.pid}/task/{kiosk.pid}/children").read_text().split()
    return any("speech-helper" in Path(f"/proc/{one}/cmdline").read_text() for one in children)


def middle_of(picture: Image.Image, color: tuple[int, int, int]) -> tuple[int, int]:
    """Give the middle of all that has a colour."""
    found = picture.point(lambda level: level).load()
    assert found is not None
    spots = [
        (x, y)
        for x in range(0, picture.width, 3)
        for y in range(0, picture.height, 3)
        if found[x, y] == color
    ]
    assert spots
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return (min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2


def test_five_taps_and_a_pin_lead_in(
    display: Display, kiosk: "Popen[str]", visit_places: Places
) -> None:
    """And Leave leads out again."""
    come_in(display, visit_places)
    display.tap(*visit_places.middle("staff-home", "Leave"))
    wait_for(display, visit_places, "attract")
    assert end(kiosk) == ""


def test_the_kiosk_stands_aside_and_comes_back(
    display: Display, kiosk: "Popen[str]", visit_places: Places
) -> None:
    """What keeps it in front waits meanwhile; a touch on the strip ends it."""
    lengths = open_row(display, visit_places, "Maintenance", come_in(display, visit_places))
    display.tap(*visit_places.middle("staff-maintenance", "15"))
    strip = display.wait_for_change(lengths)
    assert display.geometry_of("Askwell") == STRIP

    display.tap(*middle_of(strip.crop(STRIP), ACCENT))
    display.wait_until(lambda: display.geometry_of("Askwell") == WHOLE)
    wait_for(display, visit_places, "attract")
    assert end(kiosk) == ""


def test_it_closes_the_kiosk(display: Display, kiosk: "Popen[str]", visit_places: Places) -> None:
    """After one more question; the exit status says that it stays closed.

    Here the PIN is typed on a keyboard.
    """
    home = come_in(display, visit_places, with_keyboard=True)
    ends = open_row(display, visit_places, "Restart or close", home)
    display.tap(*visit_places.middle("staff-end", "Close the kiosk"))
    display.wait_for_change(ends)
    display.tap(*visit_places.middle("staff-sure/stay-closed", "Yes, close it"))
    _, said = kiosk.communicate(timeout=30)

    assert (kiosk.returncode, said) == (10, "")
