"""What doctor says of screens and letters, without a display."""

import shutil
from pathlib import Path

import pytest

from kiosk.commands import doctor_screen
from kiosk.commands.doctor_screen import check_fonts, check_screens, running_qt
from kiosk.domain.machine import Level
from kiosk.domain.machine_screen import ScreenFacts
from kiosk.domain.screen_settings import PX_PER_MM
from kiosk.domain.settings import Settings

pytestmark = pytest.mark.usefixtures("qapp")

USUAL = ScreenFacts("HDMI-A-1", 1920, 1080, 476, 268)


class Plugged:
    """A machine with some screens."""

    def __init__(self, *screens: ScreenFacts) -> None:
        self.screens = lambda: screens


def test_without_a_display_the_screens_that_are_plugged_in_are_judged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By the measure that is set."""
    monkeypatch.setattr(doctor_screen, "this_machine", lambda: Plugged(USUAL))

    found = check_screens(Settings({PX_PER_MM.key: 6.0}))

    assert [(one.check, one.level) for one in found] == [
        ("display", Level.WARNING),
        ("scale", Level.WARNING),
        ("screens", Level.OK),
    ]


def test_without_any_screen_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """The picture without a display is none."""
    monkeypatch.setattr(doctor_screen, "this_machine", Plugged)

    (found,) = check_screens(Settings())

    assert found.message == "cannot be looked at from here"


def test_the_letters_of_the_program_are_there(project: Path) -> None:
    """By their name."""
    (found,) = check_fonts(project / "assets" / "fonts")

    assert (found.level, found.message) == (Level.OK, "Atkinson Hyperlegible Next")


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_letters_that_are_missing_or_damaged_are_a_fault(
    project: Path, tmp_path: Path, damage: str
) -> None:
    """Visitors would see boxes."""
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    if damage == "damaged":
        shutil.copy(project / "assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf", fonts)
        (fonts / "AtkinsonHyperlegibleNext-Bold.ttf").write_bytes(b"no font")

    (found,) = check_fonts(fonts)

    assert (found.check, found.level, found.fix) == (
        "fonts",
        Level.FAULT,
        "Install the program again",
    )


def test_qt_that_runs_already_goes_on_running() -> None:
    """It is the kiosk's own."""
    from PySide6.QtGui import QGuiApplication

    before = QGuiApplication.instance()
    with running_qt():
        assert QGuiApplication.instance() is before

    assert QGuiApplication.instance() is before
