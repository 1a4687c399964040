"""Reports what becomes of the screen: to the log and to systemd."""

from typing import assert_never

from kiosk.domain.errors import CrashLoopError
from kiosk.domain.restarts import Ending, Mode
from kiosk.storage.log_file import EventLog, LogEvent
from kiosk.supervise.notify import ServiceNotice

_STATUS = {
    Mode.NORMAL: "The kiosk runs.",
    Mode.SAFE: "The kiosk runs in safe mode (K-105).",
    Mode.DESK: "The kiosk cannot run and shows where to ask (K-105).",
}


class Reports:
    """Says the same to staff, who read the log, and to the system."""

    def __init__(self, log: EventLog, service: ServiceNotice) -> None:
        """Report to a log and to systemd."""
        self._log = log
        self._service = service
        self._told: Mode | None = None

    def alive(self, mode: Mode, now_s: float) -> None:
        """Report a screen that beats."""
        if self._told is not mode:
            self._told = mode
            self._service.tell("READY=1", f"STATUS={_STATUS[mode]}")
        self._service.watchdog(now_s)

    def started_again(self, ending: Ending, before: Mode, mode: Mode) -> None:
        """Report that a screen was started in the stead of one that has ended.

        Args:
            ending: How that one ended.
            before: What it showed.
            mode: What the new one is to show.
        """
        match ending:
            case Ending.CRASHED | Ending.NO_GRAPHICS | Ending.REFUSED:
                self._log.record(LogEvent.RESTARTED_AFTER_CRASH)
            case Ending.HUNG:
                self._log.record(LogEvent.RESTARTED_AFTER_HANG)
            case Ending.PLANNED:
                self._log.record(LogEvent.PLANNED_RESTART)
            case Ending.ASKED | Ending.DESK_OVER | Ending.FINAL:
                pass
            case _:
                assert_never(ending)
        if mode is not before and mode is Mode.SAFE:
            self._log.record(LogEvent.SAFE_MODE, CrashLoopError.code)
        if mode is not before and mode is Mode.DESK:
            self._log.record(LogEvent.DESK_WINDOW, CrashLoopError.code)

    def stopping(self) -> None:
        """Report that all of it ends, and write down what was only counted so far."""
        self._service.tell("STOPPING=1")
        self._log.write_counts()
