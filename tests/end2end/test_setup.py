"""A new kiosk is set up, and one that runs is changed, with real taps on a real X server."""

import tomllib

from PIL import Image

from kiosk.domain.staff_level import StaffLevel
from kiosk.storage.pin_file import Pins, level_of, read_pins, store_pin
from kiosk.storage.profile import Profile
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.staff_visit import PIN, come_in, open_row
from tests.end2end.visit_pack import Places
from tests.end2end.x_display import Display
from tests.fakes.tiny_pack import TinyPack

SIZE = "1920x1080"
# Longer than a tap does not count for after a change.
THEN_S = 0.45
DARK = 90
# Written once the kiosk behind the start picture has looked through the pack.
GOOD_PACKS = "good-packs.json"


def looks_dark(picture: Image.Image) -> bool:
    """Tell whether a picture has the dark paper of the kiosk, not just nothing."""
    darkest = picture.convert("L").crop((0, 0, 10, 10)).getextrema()[0]
    return isinstance(darkest, int) and 0 < darkest < DARK


def type_on(display: Display, places: Places, screen: str, *names: str) -> None:
    """Press keys, one after the other."""
    for name in names:
        display.tap(*places.middle(screen, name), then_s=THEN_S)


def walk(display: Display, places: Places, *steps: tuple[str, str]) -> None:
    """Touch a button on each of some screens, which shows the next one."""
    for screen, name in steps:
        seen = display.picture()
        display.tap(*places.middle(screen, name))
        display.wait_for_change(seen)


def test_a_new_kiosk_is_set_up(
    display: Display, sandbox: Sandbox, visit_pack: TinyPack, visit_places: Places
) -> None:
    """Step by step; each is stored when it is left forwards, and the last one ends the program."""
    profile = Profile(sandbox.profile, writable=True)
    settings = sandbox.profile / "settings.toml"
    settings.write_text(f'pack.folder = "{visit_pack.root}"\n')
    words = ("--windowed", SIZE, "--profile", str(sandbox.profile))
    with sandbox.running("setup", *words, DISPLAY=display.name) as process:
        display.wait_for_rest()
        walk(display, visit_places, ("staff-setup/begin", "Begin"))
        type_on(display, visit_places, "staff-setup/step-1", "H", "I", "L")
        # The second step is typed like the first one; the printer stands in a list like a language.
        walk(display, visit_places, *((f"staff-setup/step-{like}", "Next") for like in (1, 1, 4)))
        walk(
            display, visit_places, ("staff-setup/step-4", "Español"), ("staff-setup/step-4", "Next")
        )
        walk(display, visit_places, ("staff-setup/step-5", "Next"))
        type_on(display, visit_places, "staff-setup/step-7", *PIN, "OK")
        type_on(display, visit_places, "staff-setup/step-7", *PIN, "OK")
        # Making a PIN hard to guess takes a while.
        display.wait_until(lambda: isinstance(read_pins(profile), Pins))
        display.wait_for_rest()
        walk(display, visit_places, *((f"staff-setup/step-{step}", "Later") for step in (7, 8)))
        display.tap(*visit_places.middle("staff-setup/done", "Start the kiosk"))
        _, said = process.communicate(timeout=30)

    assert (process.returncode, said) == (0, "")
    assert tomllib.loads(settings.read_text()) == {
        "pack": {"folder": str(visit_pack.root)},
        "clinic": {"name": "Hil"},
        "language": "es",
    }
    pins = read_pins(profile)
    assert isinstance(pins, Pins)
    assert (level_of(pins, PIN), pins.reception) == (StaffLevel.IT, "")


def test_a_setting_holds_after_the_restart_that_staff_ask_for(
    display: Display, sandbox: Sandbox, visit_pack: TinyPack, visit_places: Places
) -> None:
    """The start picture is dark then; the same program has started it again."""
    assert store_pin(Profile(sandbox.profile, writable=True), StaffLevel.IT, PIN)
    words = ("--windowed", SIZE, "--pack", str(visit_pack.root), "--profile", str(sandbox.profile))
    with sandbox.running("run", *words, DISPLAY=display.name) as process:
        # The corner is watched from then on.
        display.wait_until((sandbox.profile / GOOD_PACKS).exists)
        open_row(display, visit_places, "Settings", come_in(display, visit_places))
        walk(
            display,
            visit_places,
            ("staff-settings", "Screen"),
            ("staff-setting-group/screen", "Colors at the start"),
            ("staff-setting-choice/display.theme", "Dark"),
            ("staff-setting-choice/not-saved", "Save"),
            ("staff-setting-group/screen", "Back"),
        )
        seen = display.picture()
        display.tap(*visit_places.middle("staff-settings", "Back"))
        home = display.wait_for_change(seen)
        open_row(display, visit_places, "Restart or close", home)
        walk(display, visit_places, ("staff-end", "Restart the kiosk"))
        display.tap(*visit_places.middle("staff-sure/restart", "Yes"))
        display.wait_until(lambda: looks_dark(display.picture()))
        assert end(process) == ""
