"""Outside opening hours the start picture is dark, until somebody wants it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.cover import Cover
from kiosk.domain.opening_hours import OpeningHours, read_hours
from kiosk.domain.route import HOME, Place, Screen
from kiosk.domain.setup_steps import SETUP
from kiosk.domain.staff_level import StaffLevel
from kiosk.services.opening_watch import OpeningWatch
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.tiny_pack import TinyPack

HOURS = read_hours("mon-fri 08:00-17:00")
NIGHT = datetime(2026, 11, 23, 7, 59, tzinfo=UTC)


@dataclass
class Wall:
    """A clock on the wall that anybody may set."""

    moment: datetime = NIGHT

    def __call__(self) -> datetime:
        """Read it."""
        return self.moment


@pytest.fixture
def wall() -> Wall:
    """A minute before the clinic opens."""
    return Wall()


@pytest.fixture
def closed(
    qapp: QGuiApplication, pack: TinyPack, profile: Profile, clock: StagedClock, wall: Wall
) -> Iterator[Kiosk]:
    """A kiosk in a clinic that is closed."""
    assert qapp is not None
    assert isinstance(HOURS, OpeningHours)
    built = build_kiosk(pack, profile, clock, set_values={"clinic.hours": HOURS}, wall=wall)
    yield built
    take_down(built)


def minute_passes(kiosk: Kiosk) -> None:
    """Let the timer of the minute look."""
    kiosk.comfort.opening._minute.timeout.emit()


def test_a_closed_clinic_has_a_dark_screen(closed: Kiosk) -> None:
    """From the start on."""
    assert closed.comfort.cover.cover is Cover.RESTING


def test_it_lights_up_when_the_clinic_opens(closed: Kiosk, wall: Wall) -> None:
    """Within a minute, by the clock on the wall."""
    wall.moment += timedelta(minutes=1)
    minute_passes(closed)

    assert closed.comfort.cover.cover is None


def test_it_follows_a_clock_that_was_set(closed: Kiosk, wall: Wall) -> None:
    """Forwards and backwards; nothing is reckoned from times that have passed."""
    wall.moment += timedelta(hours=5)
    minute_passes(closed)
    assert closed.comfort.cover.cover is None

    wall.moment -= timedelta(days=2)
    minute_passes(closed)
    assert closed.comfort.cover.cover is Cover.RESTING


def test_a_touch_wakes_it_for_a_visit(closed: Kiosk) -> None:
    """A clinic may stay late; nothing dims while the visit lasts."""
    closed.comfort.cover.touch()
    assert closed.comfort.cover.cover is None
    closed.attract.begin()
    minute_passes(closed)

    assert closed.navigator.place == HOME
    assert closed.comfort.cover.cover is None


def test_it_is_dark_again_after_the_visit(closed: Kiosk) -> None:
    """At once, with nothing of the visit left."""
    closed.comfort.cover.touch()
    closed.attract.begin()
    closed.end.finish()

    assert closed.comfort.cover.cover is Cover.RESTING


def test_who_wakes_it_and_leaves_lets_it_rest_again(closed: Kiosk) -> None:
    """After two minutes at the start picture, not within the first."""
    closed.comfort.cover.touch()
    minute_passes(closed)
    assert closed.comfort.cover.cover is None

    closed.comfort.opening._awake.stop()
    closed.comfort.opening._awake.timeout.emit()
    assert closed.comfort.cover.cover is Cover.RESTING


def test_a_visit_that_outlasts_the_hours_is_left_alone(closed: Kiosk, wall: Wall) -> None:
    """It began while the clinic was open."""
    wall.moment = NIGHT.replace(hour=16, minute=59)
    minute_passes(closed)
    closed.attract.begin()
    wall.moment += timedelta(minutes=5)
    minute_passes(closed)
    assert closed.comfort.cover.cover is None

    closed.end.finish()
    assert closed.comfort.cover.cover is Cover.RESTING


def test_a_hidden_screen_is_left_alone(closed: Kiosk) -> None:
    """It is part of a visit, and wakes to where it was."""
    closed.comfort.cover.touch()
    closed.attract.begin()
    closed.comfort.cover.hide()
    minute_passes(closed)
    assert closed.comfort.cover.cover is Cover.HIDDEN


def test_wiping_goes_before_resting(closed: Kiosk) -> None:
    """The dark cover comes once the glass is clean."""
    closed.comfort.cover.touch()
    closed.comfort.opening._awake.stop()
    closed.comfort.cleaning.start()
    minute_passes(closed)
    assert closed.comfort.cover.cover is Cover.CLEANING

    closed.comfort.cover.lift()
    assert closed.comfort.cover.cover is Cover.RESTING


def test_setting_up_is_not_dark(closed: Kiosk) -> None:
    """It begins by itself, on a screen that rests."""
    closed.door.admit(StaffLevel.IT, SETUP)

    assert closed.navigator.place == SETUP
    assert closed.comfort.cover.cover is None


def test_without_a_pack_help_stays_lit(closed: Kiosk) -> None:
    """Someone may need the lines that stand there."""
    closed.comfort.cover.touch()
    closed.navigator.restart(Place(Screen.ASK_DESK))
    minute_passes(closed)

    assert closed.comfort.cover.cover is None


def test_a_clinic_that_tells_no_hours_is_never_dark(kiosk: Kiosk) -> None:
    """Nobody looks at the wall clock there."""
    assert kiosk.comfort.cover.cover is None
    assert not kiosk.root.findChildren(OpeningWatch)
