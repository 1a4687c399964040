"""Settings go to a USB stick and come from one."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic_settings import CLINIC_NAME
from kiosk.domain.route import Screen
from kiosk.domain.settings import Settings
from kiosk.host.removable_drives import Drive
from kiosk.services.settings_stick import SettingsStick, Unread, Written
from kiosk.settings_wiring import SettingsParts
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.storage.settings_edit import store_values
from kiosk.storage.settings_export import EXPORT_FILE, export_settings
from kiosk.storage.settings_file import read_settings
from kiosk.wiring import Kiosk
from tests.fakes.dead_disk import dead_below
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import shown
from tests.fakes.staff_desk import enter, here, open_row, screen, titles
from tests.fakes.tiny_pack import TinyPack

# Some build a kiosk of their own.
pytestmark = pytest.mark.usefixtures("qapp")

WRITE, TAKE = "Write them to STICK", "Load settings from STICK"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def plug_in(kiosk: Kiosk, *folders: Path) -> list[Path]:
    """Let a kiosk find sticks; they can be taken out of the list that is given."""
    plugged = list(folders)
    kiosk.staff.settings = SettingsParts(
        kiosk, drives=lambda: tuple(Drive(folder.name, folder) for folder in plugged)
    )
    return plugged


def wait_for_row(qtbot: QtBot, kiosk: Kiosk, title: str) -> None:
    """Wait until the list has a row."""
    qtbot.waitUntil(lambda: title in titles(kiosk))


@pytest.fixture
def export(qtbot: QtBot, kiosk: Kiosk, stick: Path) -> Callable[[bytes], None]:
    """Put a file on the stick, and open it."""

    def offer(content: bytes) -> None:
        (stick / EXPORT_FILE).write_bytes(content)
        plug_in(kiosk, stick)
        enter(kiosk, "Settings", "Settings on a USB stick")
        wait_for_row(qtbot, kiosk, TAKE)
        open_row(kiosk, TAKE)
        qtbot.waitUntil(lambda: screen(kiosk) is Screen.STAFF_IMPORT)

    return offer


def test_a_stick_shows_by_itself(qtbot: QtBot, kiosk: Kiosk, stick: Path) -> None:
    """And goes by itself."""
    plugged = plug_in(kiosk)
    enter(kiosk, "Settings", "Settings on a USB stick")
    assert shown(here(kiosk), "advice").startswith("Plug a USB stick in.")
    kiosk.staff.settings.stick._again.setInterval(1)
    plugged.append(stick)
    wait_for_row(qtbot, kiosk, WRITE)
    assert TAKE not in titles(kiosk)
    plugged.clear()
    qtbot.waitUntil(lambda: titles(kiosk) == {})


def test_nobody_looks_for_sticks_elsewhere(kiosk: Kiosk, stick: Path) -> None:
    """Only while their screen shows."""
    plug_in(kiosk, stick)
    enter(kiosk, "Settings", "Settings on a USB stick")
    again = kiosk.staff.settings.stick._again
    assert again.isActive()
    kiosk.navigator.back()
    assert not again.isActive()


def test_settings_are_written_to_a_stick(
    qtbot: QtBot, kiosk: Kiosk, profile: Profile, stick: Path
) -> None:
    """As another kiosk reads them; staff are told when they may take it out."""
    store_values(profile, {"clinic.name": "Hill", "printer.name": "Front"})
    plug_in(kiosk, stick)
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, WRITE)
    open_row(kiosk, WRITE)
    qtbot.waitUntil(lambda: shown(here(kiosk), "advice").startswith("Written."))
    assert (stick / EXPORT_FILE).read_bytes() == export_settings(read_settings(profile)[0])
    assert b"Hill" in (stick / EXPORT_FILE).read_bytes()
    assert b"Front" not in (stick / EXPORT_FILE).read_bytes()

    kiosk.staff.settings.stick.look()
    wait_for_row(qtbot, kiosk, TAKE)
    assert shown(here(kiosk), "advice").startswith("Written.")


def test_a_stick_that_is_pulled_while_somebody_looks_has_no_settings(
    qtbot: QtBot, kiosk: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its row goes when the system has noticed."""
    (stick / EXPORT_FILE).touch()
    dead_below(monkeypatch, stick, errno.EIO)
    plug_in(kiosk, stick)
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, WRITE)
    assert TAKE not in titles(kiosk)


def test_nobody_waits_for_a_pipe_on_a_stick(qtbot: QtBot, kiosk: Kiosk, stick: Path) -> None:
    """It stands where the settings were when somebody looked."""
    os.mkfifo(stick / "pipe")
    plug_in(kiosk, stick)
    (stick / EXPORT_FILE).touch()
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, TAKE)
    (stick / "pipe").replace(stick / EXPORT_FILE)
    open_row(kiosk, TAKE)
    qtbot.waitUntil(lambda: screen(kiosk) is Screen.STAFF_IMPORT)
    assert kiosk.staff.settings.stick.offer is Unread.UNREAD


def test_a_stick_that_takes_nothing_is_told(qtbot: QtBot, kiosk: Kiosk, stick: Path) -> None:
    """A folder of that name is in the way."""
    (stick / EXPORT_FILE).mkdir()
    plug_in(kiosk, stick)
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, WRITE)
    open_row(kiosk, WRITE)
    qtbot.waitUntil(lambda: shown(here(kiosk), "advice").startswith("Not written."))


def test_what_would_change_is_shown_before_it_is_stored(
    kiosk: Kiosk, profile: Profile, export: Callable[[bytes], None]
) -> None:
    """With what is refused and why; then one touch stores it."""
    store_values(profile, {"clinic.name": "Hill", "printer.name": "Front"})
    other = 'askwell.settings_format = 1\nclinic.name = "Dale"\nprinter.paper = "a5"\nx = 1\n'
    export(f"{other}print.max_per_visit = 2\n# end of settings\n".encode())
    assert titles(kiosk) == {
        "Paper": 'Not taken over: it must be one of "auto", "letter", "a4"',
        "x": "Not taken over: it is not a setting of this program",
        "Name of the clinic": "Dale, instead of Hill",
        "Sheets in one visit": "2, instead of 3",
    }
    assert shown(here(kiosk), "advice").startswith("Nothing has changed yet.")
    assert read_settings(profile)[0].values["clinic.name"] == "Hill"

    here(kiosk).property("first").press()
    assert screen(kiosk) is Screen.STAFF_SETTINGS
    assert dict(read_settings(profile)[0].values) == {
        "clinic.name": "Dale",
        "print.max_per_visit": 2,
        "printer.name": "Front",
    }


@pytest.fixture
def two(qtbot: QtBot, kiosk: Kiosk, tmp_path: Path) -> SettingsStick:
    """Two sticks with the settings of two kiosks."""
    folders = []
    for name in ("Elm", "Oak"):
        folder = tmp_path / name
        folder.mkdir()
        folders.append(folder)
        (folder / EXPORT_FILE).write_bytes(export_settings(Settings({CLINIC_NAME.key: name})))
    plug_in(kiosk, *folders)
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, "Load settings from Elm")
    return kiosk.staff.settings.stick


def test_the_stick_that_was_chosen_last_is_taken(
    qtbot: QtBot, kiosk: Kiosk, two: SettingsStick
) -> None:
    """The other one was not read to its end yet; the screen names it."""
    two.read_from(0)
    two.read_from(1)
    qtbot.waitUntil(lambda: screen(kiosk) is Screen.STAFF_IMPORT)

    assert shown(here(kiosk), "title") == "Load settings from Oak"
    assert titles(kiosk)["Name of the clinic"].startswith("Oak")


def test_settings_go_to_each_stick_that_was_chosen(
    qtbot: QtBot, profile: Profile, two: SettingsStick
) -> None:
    """Nothing is written before they are on both."""
    two.export_to(0)
    two.export_to(1)
    qtbot.waitUntil(lambda: two.written is not None and not two.writes)

    wanted = export_settings(read_settings(profile)[0])
    files = [stick.drive.folder / EXPORT_FILE for stick in two.sticks]
    assert [file.read_bytes() for file in files] == [wanted, wanted]


def test_a_stick_that_took_nothing_is_told_after_a_later_one(
    qtbot: QtBot, two: SettingsStick
) -> None:
    """Else it would be taken out as if they were on it."""
    file = two.sticks[0].drive.folder / EXPORT_FILE
    file.unlink()
    file.mkdir()
    two.export_to(0)
    two.export_to(1)
    qtbot.waitUntil(lambda: two.written is not None and not two.writes)

    assert two.written is Written.FAILED


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "This file has no settings of a kiosk in it."),
        (b"# " + b"x" * 20_000, "This file has no settings of a kiosk in it."),
        (b"askwell.settings_format = 9\n", "The file comes from another version"),
        (b"askwell.settings_format = 1\n", "The end of the file is missing."),
    ],
)
def test_another_file_is_refused_in_words(
    kiosk: Kiosk, export: Callable[[bytes], None], content: bytes, said: str
) -> None:
    """And there is nothing to take over."""
    export(content)
    assert shown(here(kiosk), "advice").startswith(said)
    assert titles(kiosk) == {}
    assert shown(here(kiosk).property("first"), "words") == ""


def test_the_same_settings_change_nothing(
    kiosk: Kiosk, profile: Profile, export: Callable[[bytes], None]
) -> None:
    """Then there is no button."""
    export(export_settings(read_settings(profile)[0]))
    assert shown(here(kiosk), "advice") == "Nothing would change."
    assert shown(here(kiosk).property("first"), "words") == ""


def test_a_stick_that_was_taken_out_is_told(qtbot: QtBot, kiosk: Kiosk, stick: Path) -> None:
    """Between the touch and the reading."""
    (stick / EXPORT_FILE).write_text("x = 1\n")
    plug_in(kiosk, stick)
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, TAKE)
    (stick / EXPORT_FILE).unlink()
    open_row(kiosk, TAKE)
    qtbot.waitUntil(lambda: screen(kiosk) is Screen.STAFF_IMPORT)
    assert shown(here(kiosk), "advice") == "The stick could not be read. Plug it in once more."


@pytest.mark.parametrize("visitor_comes", [False, True])
def test_a_stick_that_was_slow_opens_nothing_once_staff_have_left(
    qtbot: QtBot, kiosk: Kiosk, stick: Path, *, visitor_comes: bool
) -> None:
    """Behind the door nobody gets without a PIN."""
    (stick / EXPORT_FILE).write_text("x = 1\n")
    plug_in(kiosk, stick)
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, TAKE)
    with qtbot.waitSignal(kiosk.staff.settings.stick.offered):
        open_row(kiosk, TAKE)
        kiosk.door.shut()
        if visitor_comes:
            kiosk.attract.begin()
        seen = screen(kiosk)

    assert screen(kiosk) is seen


def test_what_cannot_be_stored_is_told(
    qtbot: QtBot, pack: TinyPack, profile: Profile, clock: StagedClock, stick: Path
) -> None:
    """The list stays as it is."""
    kiosk = build_kiosk(pack, Profile(profile.folder, writable=False), clock)
    content = b'askwell.settings_format = 1\nclinic.name = "Dale"\n# end of settings\n'
    (stick / EXPORT_FILE).write_bytes(content)
    plug_in(kiosk, stick)
    enter(kiosk, "Settings", "Settings on a USB stick")
    wait_for_row(qtbot, kiosk, TAKE)
    open_row(kiosk, TAKE)
    qtbot.waitUntil(lambda: screen(kiosk) is Screen.STAFF_IMPORT)
    here(kiosk).property("first").press()
    assert screen(kiosk) is Screen.STAFF_IMPORT
    assert shown(here(kiosk), "advice").startswith("Not saved.")
    take_down(kiosk)
