"""The kiosk tells its supervisor that it lives, and when it ends on purpose."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.cover import Cover
from kiosk.domain.route import Screen
from kiosk.host.lifeline import Lifeline
from kiosk.services.nightly_restart import NightlyRestart
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.storage.profile import Profile
from kiosk.supervisor_wiring import follow_supervisor
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.tiny_pack import TinyPack

NIGHT = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
DAY_S = 24 * 3600.0


@dataclass
class Supervisor:
    """The other end of the lifeline.

    Attributes:
        reader: Where the words of the kiosk come out.
        ends: How often the kiosk wanted to end.
    """

    reader: int
    ends: int = 0

    def end(self) -> None:
        """Note it."""
        self.ends += 1

    def heard(self) -> bytes:
        """Give all that came since the last time."""
        return os.read(self.reader, 100)


@pytest.fixture
def kiosk(
    qapp: QGuiApplication, pack: TinyPack, profile: Profile, clock: StagedClock
) -> Iterator[Kiosk]:
    """A kiosk in a clinic at night."""
    assert qapp
    built = build_kiosk(pack, profile, clock, wall=lambda: NIGHT)
    yield built
    take_down(built)


@pytest.fixture
def supervisor(kiosk: Kiosk, clock: StagedClock) -> Iterator[Supervisor]:
    """It has watched the kiosk for a day."""
    reader, writer = os.pipe()
    supervisor = Supervisor(reader)
    follow_supervisor(Lifeline(writer), kiosk, supervisor.end)
    clock.now_s += DAY_S
    yield supervisor
    os.close(reader)
    os.close(writer)


def minute_passes(kiosk: Kiosk) -> None:
    """Let the timer of the minute look."""
    night = kiosk.root.findChild(NightlyRestart)
    assert isinstance(night, NightlyRestart)
    night._timer.timeout.emit()


def test_it_beats_from_now_on(supervisor: Supervisor) -> None:
    """Once at first."""
    assert supervisor.heard() == b"."
    assert supervisor.ends == 0


def test_a_planned_end_is_announced(kiosk: Kiosk, supervisor: Supervisor) -> None:
    """Else it would count as a wish of staff."""
    supervisor.heard()
    minute_passes(kiosk)

    assert supervisor.heard() == b"p"
    assert supervisor.ends == 1


def test_a_resting_screen_may_start_afresh(kiosk: Kiosk, supervisor: Supervisor) -> None:
    """Outside opening hours it is dark as a rule."""
    kiosk.comfort.cover.put(Cover.RESTING)
    minute_passes(kiosk)
    minute_passes(kiosk)

    assert supervisor.ends == 1


def test_a_screen_that_is_cleaned_may_not(kiosk: Kiosk, supervisor: Supervisor) -> None:
    """Somebody stands in front of it."""
    kiosk.comfort.cover.put(Cover.CLEANING)
    minute_passes(kiosk)
    minute_passes(kiosk)

    assert supervisor.ends == 0


def test_a_sheet_is_looked_after_first(kiosk: Kiosk, supervisor: Supervisor) -> None:
    """Even one that nobody waits for: its printer may have to let go of it."""
    kiosk.navigator.go(Screen.HOME)
    kiosk.visit.desk.prepare()
    kiosk.end.finish()
    minute_passes(kiosk)

    assert not kiosk.visit.desk.at_rest
    assert supervisor.ends == 0
