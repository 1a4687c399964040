"""Reports what becomes of the screen: to the log and to systemd."""

from typing import assert_never

from kiosk.domain.errors import CrashLoopError
from kiosk.domain.restarts import Ending, Mode, Standing
from kiosk.storage.log_file import EventLog, LogEvent
from kiosk.supervise.notify import ServiceNotice

_STATUS = {
    Mode.NORMAL: "The kiosk runs.",
    Mode.SAFE: "The kiosk runs in safe mode (K-105).",
    Mode.DESK: "The kiosk cannot run and shows where to ask ({code}).",
}
_NOTHING_SHOWN = "The kiosk cannot run, nor can it show where to ask ({code})."


class Reports:
    """Says the same to staff, who read the log, and to the system."""

    def __init__(self, log: EventLog, service: ServiceNotice) -> None:
        """Report to a log and to systemd."""
        self._log = log
        self._service = service
        self._status = ""
        self._is_ready = False

    def alive(self, standing: Standing) -> None:
        """Report a screen that beats."""
        self._is_ready = True
        self._tell(_STATUS[standing.mode].format(code=standing.desk_code))

    def watching(self, now_s: float) -> None:
        """Report that the supervisor does its work, however its screen is.

        It judges the screen itself, and may need minutes until one beats in safe mode.
        """
        if self._is_ready:
            self._service.watchdog(now_s)
        else:
            self._service.starting(now_s)

    def started_again(self, ending: Ending, before: Mode, standing: Standing) -> None:
        """Report that a screen was started in the stead of one that has ended.

        Args:
            ending: How that one ended.
            before: What it showed.
            standing: What counts for the new one.
        """
        match ending:
            case Ending.CRASHED | Ending.NO_GRAPHICS | Ending.REFUSED:
                self._log.record(LogEvent.RESTARTED_AFTER_CRASH)
            case Ending.HUNG:
                self._log.record(LogEvent.RESTARTED_AFTER_HANG)
            case Ending.PLANNED:
                self._log.record(LogEvent.PLANNED_RESTART)
            case Ending.NO_FONTS | Ending.NO_SCREENS | Ending.NO_PROFILE:
                # The line about the window of the desk says it.
                pass
            case Ending.ASKED | Ending.DESK_OVER | Ending.FINAL:
                pass
            case _:
                assert_never(ending)
        self._report_mode(before, standing)

    def stopping(self) -> None:
        """Report that all of it ends, and write down what was only counted so far."""
        self._service.tell("STOPPING=1")
        self._log.write_counts()

    def _report_mode(self, before: Mode, standing: Standing) -> None:
        mode = standing.mode
        if mode is not before and mode is Mode.SAFE:
            self._log.record(LogEvent.SAFE_MODE, CrashLoopError.code)
        if mode is not before and mode is Mode.DESK:
            self._log.record(LogEvent.DESK_WINDOW, standing.desk_code)
        if mode is before and mode is Mode.DESK:
            self._tell(_NOTHING_SHOWN.format(code=standing.desk_code))

    def _tell(self, status: str) -> None:
        if self._status != status:
            self._status = status
            self._service.tell(*(("READY=1",) if self._is_ready else ()), f"STATUS={status}")
