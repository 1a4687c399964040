"""One screen after the other is watched, in a world where time costs nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from pathlib import Path

import pytest

from kiosk.domain.exit_codes import ExitCode
from kiosk.domain.last_restart import LastRestart, RestartReason
from kiosk.domain.pulse import DUMP_S, FIRST_BEAT_WITHIN_S, SILENT_AFTER_S, Word
from kiosk.domain.restarts import DESK_S, MANY, SHORTEST_LIFE_S, Mode, Standing
from kiosk.storage.log_file import EventLog
from kiosk.storage.log_reading import read_log
from kiosk.storage.profile import Profile
from kiosk.supervise.notify import ServiceNotice
from kiosk.supervise.reports import Reports
from kiosk.supervise.screen_process import Part
from kiosk.supervise.supervisor import ENDS_WITHIN_S, GONE_WITHIN_S, Supervisor
from tests.fakes.supervised import (
    START_TAKES_S,
    WALL,
    Clock,
    EndAt,
    FakeLeftovers,
    FakeScreen,
    Launcher,
)

LONG_S = SHORTEST_LIFE_S + 5.0
HOUR = WALL.replace(minute=0)
END_S = 10_000.0
SEGFAULT = -11
# askwell.service: WatchdogSec.
SILENT_AT_MOST_S = 60.0


class Service(ServiceNotice):
    """Keeps what systemd would hear."""

    def __init__(self, clock: Clock, limit_s: float) -> None:
        """Hear nothing yet."""
        super().__init__({"WATCHDOG_USEC": f"{limit_s * 1e6:.0f}"})
        self._clock = clock
        self.heard: list[str] = []
        self.times_s: list[float] = []

    def tell(self, *lines: str) -> None:
        """Keep it."""
        self.heard += lines
        self.times_s += [self._clock()] * len(lines)


class HoldingUp(FakeScreen):
    """Holds up its supervisor when that has listened for a while, as a broken drive may."""

    def listen(self, timeout_s: float) -> bytes:
        """Let much time pass, once."""
        if 5.0 < self._clock.now_s < SILENT_AT_MOST_S:
            self._clock.now_s += 2 * SILENT_AT_MOST_S
        return super().listen(timeout_s)


@dataclass
class Told:
    """What came of it.

    Attributes:
        log: Event and code of each event.
        silences_s: How long systemd heard nothing, each time.
    """

    outcome: int | Part
    launcher: Launcher
    heard: list[str]
    leftovers: FakeLeftovers
    log: list[str]
    silences_s: list[float]

    @property
    def starts(self) -> list[tuple[float, Mode]]:
        """When which mode was started, in seconds from the first start."""
        return [(round(start.at_s, 3), start.mode) for start in self.launcher.starts]


Supervised = Callable[..., Told]


@pytest.fixture
def supervised(tmp_path: Path) -> Supervised:
    """Watch some screens, then one that lives until somebody wants the end."""

    def watched(*screens: FakeScreen | None, ends_s: float = END_S, limit_s: float = 20.0) -> Told:
        clock, leftovers = Clock(), FakeLeftovers()
        service = Service(clock, limit_s)
        launcher = Launcher(clock, [*screens, FakeScreen()])
        first = launcher(Standing(), None)
        assert not isinstance(first, Part)
        profile = Profile(tmp_path, writable=True)
        reports = Reports(EventLog(profile, lambda: WALL), service)
        end = EndAt(clock, clock.now_s + ends_s)
        supervisor = Supervisor(launcher, reports, end, leftovers, clock, lambda: WALL)
        outcome = supervisor.run(first)
        entries = [*reversed(read_log(profile, newest=99))]
        log = [f"{one.event.value} {one.code}".strip() for one in entries for _ in range(one.count)]
        silences_s = [then - at for at, then in pairwise([0.0, *service.times_s])]
        return Told(outcome, launcher, service.heard, leftovers, log, silences_s)

    return watched


class TestRestart:
    """A screen that has ended is followed by another."""

    def test_a_crash_costs_no_wait(self, supervised: Supervised) -> None:
        """The next screen starts in the same moment, and knows why."""
        told = supervised(FakeScreen(lives_s=3.0, status_then=SEGFAULT))

        assert told.starts == [(0.0, Mode.NORMAL), (3.0, Mode.NORMAL)]
        assert [start.last for start in told.launcher.starts] == [
            None,
            LastRestart(RestartReason.CRASH, HOUR),
        ]
        assert told.log == ["restarted-after-crash"]

    def test_a_planned_one_is_no_crash(self, supervised: Supervised) -> None:
        """However often it comes."""
        night = [FakeScreen(lives_s=LONG_S, words=Word.PLANNED) for _ in range(MANY + 1)]
        told = supervised(*night)

        assert {mode for _, mode in told.starts} == {Mode.NORMAL}
        assert told.launcher.starts[-1].last == LastRestart(RestartReason.PLANNED, HOUR)
        assert told.log == ["planned-restart"] * len(night)

    def test_staff_may_want_one(self, supervised: Supervised) -> None:
        """They know it themselves, so the log need not say it."""
        told = supervised(FakeScreen(lives_s=LONG_S))

        assert told.launcher.starts[-1].last == LastRestart(RestartReason.ASKED, HOUR)
        assert told.log == []

    def test_a_failed_graphics_driver_is_not_used_again(self, supervised: Supervised) -> None:
        """The screen that says so is followed by one that draws in software."""
        told = supervised(FakeScreen(lives_s=1.0, status_then=ExitCode.RESTART_IN_SOFTWARE))

        assert [start.in_software for start in told.launcher.starts] == [False, True]

    def test_the_process_of_a_later_screen_gets_its_part(self, supervised: Supervised) -> None:
        """It returns all the way to where the screen is shown."""
        told = supervised(FakeScreen(lives_s=1.0, status_then=1), FakeScreen(is_this_process=True))

        last = LastRestart(RestartReason.CRASH, HOUR)
        assert told.outcome == Part(Mode.NORMAL, last_restart=last)


class TestHang:
    """A screen that is silent is ended."""

    def test_it_writes_where_it_is_before_it_is_killed(self, supervised: Supervised) -> None:
        """Eight seconds, then two, then the next screen at once."""
        screen = FakeScreen(silent_s=5.0, obeys=False)
        told = supervised(screen)

        silent_s = START_TAKES_S + 4.0
        assert screen.wishes == [
            ("dump", silent_s + SILENT_AFTER_S),
            ("kill", silent_s + SILENT_AFTER_S + DUMP_S),
        ]
        assert told.starts[1] == (silent_s + SILENT_AFTER_S + DUMP_S, Mode.NORMAL)
        assert told.launcher.starts[1].last == LastRestart(RestartReason.HANG, HOUR)
        assert told.log == ["restarted-after-hang"]

    def test_one_that_never_beats_has_longer(self, supervised: Supervised) -> None:
        """A slow disk may hold up a start."""
        told = supervised(FakeScreen(silent_s=0.0))

        assert told.starts[1] == (FIRST_BEAT_WITHIN_S + DUMP_S, Mode.NORMAL)

    def test_one_that_cannot_even_be_killed_is_not_waited_for(self, supervised: Supervised) -> None:
        """A broken driver may hold it; the next one starts all the same."""
        told = supervised(FakeScreen(silent_s=1.0, mortal=False))

        assert told.starts[1][0] == START_TAKES_S + SILENT_AFTER_S + DUMP_S + GONE_WITHIN_S

    def test_one_that_dies_of_the_dump_is_not_waited_for(self, supervised: Supervised) -> None:
        """It had not got so far as to know the signal."""
        screen = FakeScreen(silent_s=0.0, lives_s=FIRST_BEAT_WITHIN_S + 0.5, status_then=-10)
        told = supervised(screen)

        assert told.starts[1][0] == FIRST_BEAT_WITHIN_S + 0.5
        assert [wish for wish, _ in screen.wishes] == ["dump"]


class TestCrashLoop:
    """What crashes again and again is shown with less and less."""

    def test_safe_mode_comes_then_the_desk_then_another_try(self, supervised: Supervised) -> None:
        """Each is logged with the code that staff look up."""
        crashing = [FakeScreen(lives_s=0.2, status_then=SEGFAULT) for _ in range(2 * MANY)]
        desk, again = FakeScreen(), FakeScreen(lives_s=0.2, status_then=SEGFAULT)
        told = supervised(*crashing, desk, again, ends_s=1000.0)

        assert [mode for _, mode in told.starts] == [
            *[Mode.NORMAL] * MANY,
            *[Mode.SAFE] * MANY,
            *(Mode.DESK, Mode.SAFE, Mode.DESK),
        ]
        desk_at_s, again_at_s = told.starts[-3][0], told.starts[-2][0]
        assert desk.wishes == [("end", pytest.approx(again_at_s))]
        assert again_at_s - desk_at_s == pytest.approx(DESK_S, abs=1.0)
        assert told.log.count("safe-mode K-105") == 2
        assert told.log.count("desk-window K-105") == 2
        assert told.log.count("restarted-after-crash") == 2 * MANY + 1

    def test_a_window_of_the_desk_that_cannot_live_is_tried_each_half_minute(
        self, supervised: Supervised
    ) -> None:
        """The screen may only be unplugged."""
        crashing = [FakeScreen(lives_s=0.0, status_then=1) for _ in range(2 * MANY + 20)]
        starts = supervised(*crashing, ends_s=900.0).starts

        assert {mode for _, mode in starts[2 * MANY :]} == {Mode.DESK}
        assert [
            round(later - at) for (at, _), (later, _) in zip(starts[-5:], starts[-4:], strict=False)
        ] == [30] * 4

    def test_the_service_tells_that_nothing_can_be_shown(self, supervised: Supervised) -> None:
        """It is not ready, and the clinic's IT looks there first."""
        crashing = [FakeScreen(lives_s=0.0, status_then=1) for _ in range(2 * MANY + 40)]
        heard = supervised(*crashing, ends_s=900.0).heard

        assert [line for line in heard if line.startswith(("STATUS=", "READY="))] == [
            "STATUS=The kiosk cannot run, nor can it show where to ask (K-105).",
        ]

    def test_a_window_of_the_desk_that_lives_is_told_again(self, supervised: Supervised) -> None:
        """Somebody has plugged the screen in."""
        crashing = [FakeScreen(lives_s=0.0, status_then=1) for _ in range(2 * MANY + 1)]
        heard = supervised(*crashing, FakeScreen(), ends_s=300.0).heard

        assert [line for line in heard if line.startswith(("STATUS=", "READY="))] == [
            "STATUS=The kiosk cannot run, nor can it show where to ask (K-105).",
            "READY=1",
            "STATUS=The kiosk cannot run and shows where to ask (K-105).",
        ]

    def test_staff_are_told_in_the_service_too(self, supervised: Supervised) -> None:
        """Words without anything of a visit, each time that they change."""
        crashing = [FakeScreen(lives_s=0.7, status_then=SEGFAULT) for _ in range(MANY)]
        heard = supervised(*crashing, FakeScreen(lives_s=LONG_S), ends_s=300.0).heard

        assert [line for line in heard if line.startswith("STATUS=")] == [
            "STATUS=The kiosk runs.",
            "STATUS=The kiosk runs in safe mode (K-105).",
            "STATUS=The kiosk runs.",
        ]


class TestNoProcess:
    """The system has no memory, process or file for a screen."""

    def test_it_is_tried_again_ever_more_slowly(self, supervised: Supervised) -> None:
        """No mode makes up for that, so the kiosk comes back as it was."""
        crashed = FakeScreen(lives_s=3.0, status_then=SEGFAULT)
        told = supervised(crashed, *[None] * 7, FakeScreen())

        assert told.launcher.failed_s == [3.0, 4.0, 6.0, 11.0, 21.0, 51.0, 81.0]
        assert told.starts == [(0.0, Mode.NORMAL), (111.0, Mode.NORMAL)]
        assert told.launcher.starts[1].last == LastRestart(RestartReason.CRASH, HOUR)
        assert told.log == ["restarted-after-crash"]

    def test_safe_mode_is_still_told(self, supervised: Supervised) -> None:
        """Once its screen has been started."""
        crashing = [FakeScreen(lives_s=0.2, status_then=SEGFAULT) for _ in range(MANY)]
        told = supervised(*crashing, None, ends_s=60.0)

        assert told.starts[-1][1] is Mode.SAFE
        assert told.log == [*["restarted-after-crash"] * MANY, "safe-mode K-105"]

    def test_the_first_screen_may_come_late(self, supervised: Supervised) -> None:
        """What it refuses is then refused as ever."""
        told = supervised(None, FakeScreen(lives_s=0.3, status_then=1, words=Word.REFUSED))

        assert told.starts == [(1.0, Mode.NORMAL)]
        assert told.outcome == 1

    def test_a_signal_ends_the_wait(self, supervised: Supervised) -> None:
        """Nothing ever started."""
        told = supervised(*[None] * 9, ends_s=20.0)

        assert told.outcome == 0
        assert told.starts == []
        assert told.heard[-1] == "STOPPING=1"


class TestLacking:
    """What no restart brings back."""

    @pytest.mark.parametrize(
        ("word", "code"),
        [(Word.NO_FONTS, "K-102"), (Word.NO_SCREENS, "K-103"), (Word.NO_PROFILE, "K-301")],
    )
    def test_the_desk_comes_at_once_and_names_it(
        self, supervised: Supervised, word: Word, code: str
    ) -> None:
        """At the first start too; then the kiosk is tried again, with all settings."""
        lacking = FakeScreen(lives_s=0.3, status_then=1, words=word)
        told = supervised(lacking, FakeScreen(), ends_s=700.0)

        assert [mode for _, mode in told.starts] == [Mode.NORMAL, Mode.DESK, Mode.NORMAL]
        assert told.starts[1][0] == 0.3
        assert told.starts[2][0] == pytest.approx(0.3 + DESK_S, abs=1.0)
        assert told.log == [f"desk-window {code}"]
        assert [line for line in told.heard if line.startswith("STATUS=")] == [
            f"STATUS=The kiosk cannot run and shows where to ask ({code}).",
            "STATUS=The kiosk runs.",
        ]

    def test_the_process_of_the_desk_is_told_why(self, supervised: Supervised) -> None:
        """So that its window can name it."""
        told = supervised(
            FakeScreen(lives_s=0.3, status_then=1, words=Word.NO_FONTS),
            FakeScreen(is_this_process=True),
        )

        last = LastRestart(RestartReason.CRASH, HOUR)
        assert told.outcome == Part(Mode.DESK, last_restart=last, desk_code="K-102")


class TestEnd:
    """Somebody wants it to end, or it cannot begin."""

    @pytest.mark.parametrize(
        "code", [ExitCode.STAY_CLOSED, ExitCode.RESTART_PC, ExitCode.SHUT_DOWN]
    )
    def test_what_staff_want_of_the_machine_is_passed_on(
        self, supervised: Supervised, code: ExitCode
    ) -> None:
        """Whatever started the supervisor does it."""
        told = supervised(FakeScreen(lives_s=1.0, status_then=code))

        assert told.outcome == code
        assert len(told.starts) == 1
        assert told.leftovers.waited

    @pytest.mark.parametrize("status", [1, 2])
    def test_a_refusal_at_the_first_start_ends_it(
        self, supervised: Supervised, status: int
    ) -> None:
        """The screen has said why; starting it again would say the same."""
        told = supervised(FakeScreen(lives_s=0.3, status_then=status, words=Word.REFUSED))

        assert told.outcome == status
        assert len(told.starts) == 1
        assert "READY=1" not in told.heard

    def test_a_later_refusal_is_a_crash(self, supervised: Supervised) -> None:
        """The display may come back."""
        told = supervised(
            FakeScreen(lives_s=LONG_S, status_then=SEGFAULT),
            FakeScreen(lives_s=0.3, status_then=1, words=Word.REFUSED),
        )

        assert told.outcome == 0
        assert len(told.starts) == 3
        assert told.log == ["restarted-after-crash"] * 2

    def test_a_signal_ends_the_screen_first(self, supervised: Supervised) -> None:
        """As a session ends: exit status 0."""
        told = supervised(ends_s=5.0)
        (screen,) = told.launcher.started

        assert told.outcome == 0
        assert [wish for wish, _ in screen.wishes] == ["end"]
        assert told.heard[-1] == "STOPPING=1"
        assert told.leftovers.groups == [screen.group]
        assert told.leftovers.waited

    def test_a_screen_that_does_not_obey_is_killed(self, supervised: Supervised) -> None:
        """It has as long as a printer may take to let go of a sheet."""
        screen = FakeScreen(obeys=False)
        told = supervised(screen, ends_s=5.0)

        asked, killed = screen.wishes
        assert (asked[0], killed[0]) == ("end", "kill")
        assert killed[1] - asked[1] == pytest.approx(ENDS_WITHIN_S)
        assert told.outcome == 0
        assert len(told.starts) == 1

    def test_a_signal_ends_a_wait(self, supervised: Supervised) -> None:
        """Nobody waits for a restart that is not wanted any more."""
        crashing = [FakeScreen(lives_s=0.0, status_then=1) for _ in range(4)]
        told = supervised(*crashing, ends_s=3.5)

        assert told.outcome == 0
        assert len(told.starts) == 4


class TestService:
    """What systemd hears."""

    def test_it_is_ready_once_there_is_a_picture(self, supervised: Supervised) -> None:
        """And once only."""
        heard = supervised(FakeScreen(lives_s=LONG_S, status_then=1)).heard

        assert heard[:2] == ["READY=1", "STATUS=The kiosk runs."]
        assert heard.count("READY=1") == 1

    @pytest.mark.parametrize("silent_s", [inf, 0.6])
    def test_the_supervisor_vouches_for_itself(
        self, supervised: Supervised, silent_s: float
    ) -> None:
        """Each ten seconds, whether the screen beats or hangs, for it sees to that by itself."""
        told = supervised(FakeScreen(silent_s=silent_s, mortal=False), ends_s=95.0)

        assert told.heard.count("WATCHDOG=1") == 10
        assert max(told.silences_s) <= 11.0

    def test_a_start_has_its_time_extended_until_there_is_a_picture(
        self, supervised: Supervised
    ) -> None:
        """Nothing is said of a good kiosk before there is one."""
        heard = supervised(FakeScreen(silent_s=0.0), ends_s=100.0).heard
        ready = heard.index("READY=1")

        assert heard[:ready] == ["EXTEND_TIMEOUT_USEC=20000000"] * 3
        assert not any(line.startswith("EXTEND_TIMEOUT_USEC") for line in heard[ready:])

    @pytest.mark.parametrize("first_silent_s", [0.0, LONG_S])
    def test_screens_that_hang_at_their_start_lead_to_the_desk(
        self, supervised: Supervised, first_silent_s: float
    ) -> None:
        """Ten take minutes, even where they cannot be killed; systemd waits for them."""
        first = FakeScreen(silent_s=first_silent_s, mortal=False)
        hanging = [FakeScreen(silent_s=0.0, mortal=False) for _ in range(2 * MANY - 1)]
        told = supervised(first, *hanging, ends_s=600.0, limit_s=SILENT_AT_MOST_S)

        assert [mode for _, mode in told.starts] == [
            *[Mode.NORMAL] * MANY,
            *[Mode.SAFE] * MANY,
            Mode.DESK,
        ]
        assert told.heard[-2:] == ["STOPPING=1", "STOPPING=1"]
        assert max(told.silences_s) < 0.6 * SILENT_AT_MOST_S

    @pytest.mark.parametrize("silent_s", [0.0, inf])
    def test_a_supervisor_that_stands_still_is_not_heard(
        self, supervised: Supervised, silent_s: float
    ) -> None:
        """So systemd ends it, before the first picture and after."""
        stopped = HoldingUp(silent_s=silent_s)
        told = supervised(stopped, ends_s=200.0, limit_s=SILENT_AT_MOST_S)

        assert max(told.silences_s) > SILENT_AT_MOST_S
