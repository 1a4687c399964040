"""The real program on a disk that keeps nothing, and with settings that a power cut has spoilt."""

from contextlib import ExitStack

from PIL import Image

from kiosk.storage.settings_file import BACKUP_FILE, DAMAGED_FILE, SETTINGS_FILE
from tests.end2end.kiosk_process import Sandbox, end
from tests.end2end.x_display import Display
from tests.fakes.full_disk import full_disk

DARK = b'display.theme = "dark"\n'
SPOILT = b"\0" * 512
ELSEWHERE = (150, 900)
# What measures the tests would write a file of its own.
UNMEASURED = {"COVERAGE_PROCESS_CONFIG": "", "COVERAGE_PROCESS_START": ""}


def brightness(picture: Image.Image) -> float:
    """Give the mean of all pixels, from 0 to 255."""
    histogram = picture.convert("L").histogram()
    return sum(level * count for level, count in enumerate(histogram)) / sum(histogram)


def spoil(sandbox: Sandbox) -> None:
    """Leave settings as after a power cut, beside their backup."""
    (sandbox.profile / SETTINGS_FILE).write_bytes(SPOILT)
    (sandbox.profile / BACKUP_FILE).write_bytes(DARK)


def test_a_full_disk_costs_no_visit(display: Display, sandbox: Sandbox) -> None:
    """It starts with the backup of its settings, is used, and ends; the backup stays."""
    spoil(sandbox)
    words = ("run", "--profile", str(sandbox.profile))
    with ExitStack() as stack:
        with full_disk():
            kiosk = stack.enter_context(sandbox.running(*words, DISPLAY=display.name, **UNMEASURED))
        start = display.wait_for_rest()
        display.tap(*ELSEWHERE)
        home = display.wait_for_change(start)
        said = end(kiosk)

    assert brightness(start) < 100
    assert brightness(home) < 100
    assert (kiosk.returncode, "Traceback" in said) == (0, False)
    assert (sandbox.profile / BACKUP_FILE).read_bytes() == DARK


def test_spoilt_settings_are_put_right_behind_the_start_picture(
    display: Display, sandbox: Sandbox
) -> None:
    """The backup takes their place, and staff are told where they lie."""
    spoil(sandbox)
    words = ("run", "--profile", str(sandbox.profile))
    with sandbox.running(*words, DISPLAY=display.name) as kiosk:
        display.wait_until((sandbox.profile / DAMAGED_FILE).exists)
        start = display.wait_for_rest()
        said = end(kiosk)

    assert brightness(start) < 100
    assert said.startswith(f"askwell: settings: {SETTINGS_FILE} is damaged: ")
    assert (sandbox.profile / SETTINGS_FILE).read_bytes() == DARK
    assert (sandbox.profile / DAMAGED_FILE).read_bytes() == SPOILT
