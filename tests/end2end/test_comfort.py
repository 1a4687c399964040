"""Hiding the screen, one switch, wiping it and measuring it, with real taps on a real X server."""

import tomllib
from collections.abc import Iterator
from subprocess import Popen

import pytest

from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.visit_pack import Places
from tests.end2end.x_display import Display, looks_the_same
from tests.fakes.tiny_pack import TinyPack

SIZE = "1920x1080"
MIDDLE = (960, 540)
CORNER = (1890, 30)
# In the bar the control to read aloud appears as soon as a voice is ready.
ABOVE_THE_BAR = (0, 0, 1920, 940)
PAGE = "page/going-home/no-driving"
# How a finger comes to where the switches are chosen.
SWITCHES = (("attract", "Touch to start"), ("home", "Display"), ("display", "Show more"))
RING = 8
HELD_S = 1.2
BETWEEN_S = 0.2


@pytest.fixture
def kiosk(display: Display, sandbox: Sandbox, visit_pack: TinyPack) -> Iterator["Popen[str]"]:
    """The running program at its start picture."""
    words = ("--windowed", SIZE, "--pack", str(visit_pack.root), "--profile", str(sandbox.profile))
    with sandbox.running("run", *words, DISPLAY=display.name) as process:
        yield process


def test_a_hidden_page_comes_back_as_it_was(
    display: Display, kiosk: "Popen[str]", visit_places: Places
) -> None:
    """By a touch, and by a key; the cover shows nothing of it, and no bar."""
    seen = display.wait_for_rest()
    for screen, name in (
        ("attract", "Touch to start"),
        ("home", "Going home"),
        ("topic/home", "Going home"),
        (PAGE, "Ask about this"),
    ):
        display.tap(*visit_places.middle(screen, name))
        seen = display.wait_for_change(seen)

    display.tap(*visit_places.middle(PAGE, "Hide"))
    hidden = display.wait_for_change(seen)
    assert hidden.getpixel((5, 5)) == hidden.getpixel((5, 1075)) == hidden.getpixel((1915, 1075))
    display.tap(*MIDDLE)
    seen = seen.crop(ABOVE_THE_BAR)
    back = display.wait_for_change(hidden)
    assert looks_the_same(back.crop(ABOVE_THE_BAR), seen)

    display.tap(*visit_places.middle(PAGE, "Hide"))
    assert looks_the_same(display.wait_for_change(back), hidden)
    display.press("space")
    assert looks_the_same(display.wait_for_change(hidden).crop(ABOVE_THE_BAR), seen)
    assert end(kiosk) == ""


def test_a_switch_that_a_finger_has_chosen_works(
    display: Display, kiosk: "Popen[str]", visit_places: Places
) -> None:
    """At its press the ring begins to go round by itself."""
    seen = display.wait_for_rest()
    for screen, name in (
        ("attract", "Touch to start"),
        ("home", "Display"),
        ("display", "Show more"),
        ("display/2", "One switch"),
        ("display/3", "Home"),
    ):
        display.tap(*visit_places.middle(screen, name))
        seen = display.wait_for_change(seen)

    display.press("space")
    for _ in range(3):
        seen = display.wait_for_change(seen)
    assert end(kiosk) == ""


@pytest.mark.full
def test_switches_that_put_themselves_off_come_back(
    display: Display, sandbox: Sandbox, visit_pack: TinyPack, visit_places: Places
) -> None:
    """To press them again proves nothing; after a while they choose as before."""
    (sandbox.profile / "settings.toml").write_text('scanning.switches = "two"\n')
    words = ("--windowed", SIZE, "--pack", str(visit_pack.root), "--profile", str(sandbox.profile))
    with sandbox.running("run", *words, DISPLAY=display.name) as process:
        seen = display.wait_for_rest()
        for screen, name in SWITCHES:
            display.tap(*visit_places.middle(screen, name))
            seen = display.wait_for_change(seen)
        two = visit_places.box("display/2", "Two switches")
        chosen, bare = seen.crop(two), seen.crop(around(two))

        # The ring is around all three of them then, and next around the first: Off.
        while looks_the_same(seen.crop(around(two)), bare):
            display.press("space")
            seen = display.wait_for_change(seen)
        for _ in range(2):
            display.press("Return")
            seen = display.wait_for_change(seen)
        assert not looks_the_same(seen.crop(two), chosen)
        display.press("space")
        display.wait_until(lambda: looks_the_same(display.picture().crop(two), chosen))
        assert end(process) == ""


def around(box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Give the box of a button with the ring that may be around it."""
    left, top, right, bottom = box
    return left - RING, top - RING, right + RING, bottom + RING


def test_staff_wipe_the_screen(display: Display, kiosk: "Popen[str]", visit_places: Places) -> None:
    """Through the corner; a cloth presses nothing, and a key ends it."""
    start = display.wait_for_rest()
    display.tap_again_and_again(*CORNER, (0.0, 0.0, 0.0, 0.0, HELD_S), BETWEEN_S)
    corner = display.wait_for_change(start)
    display.tap(*visit_places.middle("staff-corner", "Clean the screen"))
    wiping = display.wait_for_change(corner)
    for x in range(100, 1900, 200):
        display.tap(x, 540)
    above_the_count = (0, 0, 1920, 500)
    assert looks_the_same(display.picture().crop(above_the_count), wiping.crop(above_the_count))

    display.press("space")
    display.wait_until(lambda: looks_the_same(display.picture(), start))
    assert end(kiosk) == ""


def test_a_card_measures_the_screen(
    display: Display, sandbox: Sandbox, visit_places: Places
) -> None:
    """The measure stands in the profile, and all else that stood there."""
    settings = sandbox.profile / "settings.toml"
    settings.write_text('renderer = "software"\n')
    words = ("--windowed", SIZE, "--profile", str(sandbox.profile))
    with sandbox.running("calibrate", *words, DISPLAY=display.name) as process:
        seen = display.wait_for_rest()
        for name in ("Much larger", "Save this size"):
            display.tap(*visit_places.middle("staff-calibrate", name))
            seen = display.wait_for_change(seen)
        display.tap(*visit_places.middle("staff-calibrate", "Close"))
        _, said = process.communicate(timeout=30)

    assert (process.returncode, said) == (0, "")
    assert tomllib.loads(settings.read_text()) == {
        "renderer": "software",
        "screen": {"px_per_mm": 4.147},
    }


def test_a_measure_that_cannot_be_kept_is_told(
    display: Display, sandbox: Sandbox, visit_places: Places
) -> None:
    """On the screen, and by the exit status in one line."""
    (sandbox.profile / "settings.toml").mkdir()
    words = ("--windowed", SIZE, "--profile", str(sandbox.profile))
    with sandbox.running("calibrate", *words, DISPLAY=display.name) as process:
        seen = display.wait_for_rest()
        display.tap(*visit_places.middle("staff-calibrate", "Save this size"))
        display.wait_for_change(seen)
        display.tap(*visit_places.middle("staff-calibrate", "Close"))
        _, said = process.communicate(timeout=30)

    assert process.returncode == 1
    assert said == f"askwell: the settings in {sandbox.profile} cannot be changed\n"
