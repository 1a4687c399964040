"""Watches one screen after the other: starts, listens, ends what hangs, starts again."""

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.last_restart import LastRestart, restarted
from kiosk.domain.pulse import DUMP_S, Health, Pulse, health, hung_at_s, listened
from kiosk.domain.restarts import (
    DESK_S,
    Ending,
    Mode,
    Standing,
    after,
    ending_of,
    wait_for_process_s,
)
from kiosk.host.clock import monotonic_s, now
from kiosk.host.leftovers import Leftovers
from kiosk.supervise.reports import Reports
from kiosk.supervise.screen_process import EndWish, Part, ScreenProcess

LISTEN_S = 1.0
# The kiosk waits 6 s at its end for a printer that calls a sheet off.
ENDS_WITHIN_S = 8.0
# What is killed is gone at once, unless a broken drive or driver holds it.
GONE_WITHIN_S = 2.0

Launch = Callable[[Standing, LastRestart | None], ScreenProcess | Part | None]


class Supervisor:
    """The process that lives as long as the kiosk, and shows nothing itself."""

    def __init__(
        self,
        launch: Launch,
        reports: Reports,
        wish: EndWish,
        leftovers: Leftovers,
        now_s: Callable[[], float] = monotonic_s,
        wall: Callable[[], datetime] = now,
    ) -> None:
        """Prepare.

        Args:
            launch: Starts a screen; in the process of the screen itself it gives its part, and None
                where the system has no process for it.
            reports: Tells staff and the system.
            wish: Tells when all of it should end.
            leftovers: Ends what a dead screen has left running.
            now_s: Gives monotonic seconds.
            wall: Gives the moment on the wall clock.
        """
        self._launch = launch
        self._reports = reports
        self._wish = wish
        self._leftovers = leftovers
        self._now_s = now_s
        self._wall = wall

    def run(self, screen: ScreenProcess | None) -> int | Part:
        """Watch until all of it should end.

        Args:
            screen: The first one, which has just been started; None where that failed.

        Returns:
            The exit status of the program; in the process of a later screen its part.
        """
        standing, last, is_first = Standing(), None, True
        launched = screen or self._start(standing, last, wait_for_process_s(1))
        while launched is not None:
            if isinstance(launched, Part):
                return launched
            screen = launched
            ending = self._watch(screen, standing)
            self._leftovers.add(screen.group, self._now_s())
            if self._wish.asked:
                return self._finish(0)
            if ending is Ending.FINAL or (ending is Ending.REFUSED and is_first):
                return self._finish(screen.status or 0)
            last = restarted(ending, self._wall(), last)
            before = standing.mode
            standing, wait_s = after(standing, ending, self._now_s())
            launched, is_first = self._start(standing, last, wait_s), False
            if launched is not None and not isinstance(launched, Part):
                self._reports.started_again(ending, before, standing)
        return self._finish(0)

    def _start(
        self, standing: Standing, last: LastRestart | None, wait_s: float
    ) -> ScreenProcess | Part | None:
        """Start a screen as soon as the system has a process for it; None if all should end."""
        failures = 0
        while self._pause(wait_s):
            launched = self._launch(standing, last)
            if launched is not None:
                return launched
            failures += 1
            wait_s = wait_for_process_s(failures)
        return None

    def _watch(self, screen: ScreenProcess, standing: Standing) -> Ending:
        started_s = self._now_s()
        pulse = Pulse(started_s)
        while screen.status is None:
            if self._wish.asked:
                self._reports.stopping()
                self._end(screen)
                break
            if standing.mode is Mode.DESK and self._now_s() - started_s >= DESK_S:
                self._end(screen)
                return Ending.DESK_OVER
            pulse = self._listen(screen, pulse)
            match health(pulse, self._now_s()):
                case Health.ALIVE:
                    self._reports.alive(standing)
                case Health.HUNG:
                    self._end_hung(screen)
                    return Ending.HUNG
                case Health.STARTING:
                    pass
            self._go_on()
        return ending_of(screen.status or 0, pulse.words, self._now_s() - started_s)

    def _listen(self, screen: ScreenProcess, pulse: Pulse) -> Pulse:
        since_s = self._now_s()
        wait_s = min(LISTEN_S, hung_at_s(pulse) - since_s)
        heard = screen.listen(wait_s)
        return listened(pulse, heard, since_s, self._now_s(), wait_s)

    def _end(self, screen: ScreenProcess) -> None:
        screen.ask_to_end()
        if not self._is_gone(screen, ENDS_WITHIN_S):
            screen.kill()
            self._is_gone(screen, GONE_WITHIN_S)

    def _end_hung(self, screen: ScreenProcess) -> None:
        screen.dump_stacks()
        if not self._is_gone(screen, DUMP_S):
            screen.kill()
            self._is_gone(screen, GONE_WITHIN_S)

    def _is_gone(self, screen: ScreenProcess, within_s: float) -> bool:
        until_s = self._now_s() + within_s
        while screen.status is None and self._now_s() < until_s:
            screen.listen(min(LISTEN_S, until_s - self._now_s()))
            self._go_on()
        return screen.status is not None

    def _pause(self, wait_s: float) -> bool:
        until_s = self._now_s() + wait_s
        while self._now_s() < until_s and not self._wish.asked:
            self._wish.wait(min(LISTEN_S, until_s - self._now_s()))
            self._go_on()
        return not self._wish.asked

    def _go_on(self) -> None:
        if not self._wish.asked:
            self._reports.watching(self._now_s())
        self._leftovers.tidy(self._now_s())

    def _finish(self, status: int) -> int:
        self._reports.stopping()
        self._leftovers.wait()
        return status
