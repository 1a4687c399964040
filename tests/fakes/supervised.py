"""A world without processes for a supervisor: time passes only where somebody waits."""

import signal
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import inf

from kiosk.domain.last_restart import LastRestart
from kiosk.domain.restarts import Mode, Standing
from kiosk.host.leftovers import Leftovers
from kiosk.supervise.screen_process import Part

START_TAKES_S = 0.5
WALL = datetime(2026, 11, 23, 14, 37, tzinfo=UTC)


@dataclass
class Clock:
    """Monotonic seconds that somebody moves."""

    now_s: float = 0.0

    def __call__(self) -> float:
        """Read it."""
        return self.now_s


@dataclass
class EndAt:
    """Somebody wants the end at a time."""

    clock: Clock
    at_s: float

    @property
    def asked(self) -> bool:
        """Whether the time has come."""
        return self.clock.now_s >= self.at_s

    def wait(self, timeout_s: float) -> bool:
        """Let time pass."""
        self.clock.now_s = max(self.clock.now_s, min(self.clock.now_s + timeout_s, self.at_s))
        return False


@dataclass
class FakeScreen:
    """Beats each second, until it falls silent or ends.

    Attributes:
        lives_s: After so many seconds it ends by itself.
        status_then: The exit status that it then has.
        silent_s: After so many seconds it beats no more.
        words: Told together with the last beat.
        obeys: Whether it ends when it is asked to.
        mortal: Whether it ends when it is killed.
        is_this_process: Whether the launch returns in the process of the screen.
    """

    lives_s: float = inf
    status_then: int = 0
    silent_s: float = inf
    words: bytes = b""
    obeys: bool = True
    mortal: bool = True
    is_this_process: bool = False
    wishes: list[tuple[str, float]] = field(default_factory=list)
    group: int = 0
    status: int | None = None

    def start(self, clock: Clock, group: int) -> None:
        """Begin to live."""
        self._clock, self.group = clock, group
        self._beats_at_s = clock.now_s + START_TAKES_S
        self._silent_at_s = clock.now_s + self.silent_s
        self._ends_at_s = clock.now_s + self.lives_s

    def listen(self, timeout_s: float) -> bytes:
        """Let time pass until it does something."""
        now_s = self._clock.now_s
        beats_at_s = self._beats_at_s if self._beats_at_s < self._silent_at_s else inf
        now_s = max(now_s, min(now_s + timeout_s, beats_at_s, self._ends_at_s))
        self._clock.now_s = now_s
        if now_s >= self._ends_at_s:
            told, self.words = self.words, b""
            if not told:
                self.status = self.status_then
            return told
        if now_s >= beats_at_s:
            self._beats_at_s += 1.0
            return b"."
        return b""

    def dump_stacks(self) -> None:
        """Note it."""
        self.wishes.append(("dump", self._clock.now_s))

    def ask_to_end(self) -> None:
        """End if it obeys."""
        self.wishes.append(("end", self._clock.now_s))
        if self.obeys:
            self.status = 0

    def kill(self) -> None:
        """End if it can."""
        self.wishes.append(("kill", self._clock.now_s))
        if self.mortal:
            self.status = -signal.SIGKILL


class FakeLeftovers(Leftovers):
    """Notes the groups."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.groups: list[int] = []
        self.waited = False

    def add(self, group: int, _now_s: float) -> None:
        """Note one."""
        self.groups.append(group)

    def wait(self) -> None:
        """Note it."""
        self.waited = True


@dataclass(frozen=True)
class Started:
    """One start.

    Attributes:
        at_s: Seconds since the first.
    """

    at_s: float
    mode: Mode
    in_software: bool
    last: LastRestart | None


class Launcher:
    """Starts one fake screen after the other."""

    def __init__(self, clock: Clock, screens: Iterable[FakeScreen | None]) -> None:
        """Have screens ready; None where the system has no process."""
        self._clock = clock
        self._screens = iter(screens)
        self._begun_s = clock.now_s
        self.starts: list[Started] = []
        self.started: list[FakeScreen] = []
        self.failed_s: list[float] = []

    def __call__(self, standing: Standing, last: LastRestart | None) -> FakeScreen | Part | None:
        """Start the next one."""
        screen = next(self._screens)
        if screen is None:
            self.failed_s.append(self._clock.now_s - self._begun_s)
            return None
        if screen.is_this_process:
            return Part(standing.mode, standing.in_software, last, None, standing.desk_code)
        at_s = self._clock.now_s - self._begun_s
        self.starts.append(Started(at_s, standing.mode, standing.in_software, last))
        self.started.append(screen)
        screen.start(self._clock, group=len(self.starts))
        return screen
