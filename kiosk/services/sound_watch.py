"""Watches where sound goes: to a headset, or to a speaker that others hear."""

import os

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.domain.sound import SoundPlace
from kiosk.host.audio import (
    DEFAULT_SINK_COMMAND,
    EVENTS_COMMAND,
    SINKS_COMMAND,
    sound_place,
    system_environment,
    tells_of_sinks,
)

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 300.0


class SoundWatch(QObject):
    """Follows the plugs of the machine through ``pactl``; without it the place is unknown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Prepare; :meth:`start` begins to watch."""
        super().__init__(parent)
        self._place = SoundPlace.UNKNOWN
        self._default_sink = ""
        self._wait_s = FIRST_WAIT_S
        self._stale = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.start)
        self._events = self._process(self._hear)
        self._events.finished.connect(self._lose)
        self._events.errorOccurred.connect(self._fail_to_start)
        self._default = self._process(None)
        self._default.finished.connect(self._ask_sinks)
        self._sinks = self._process(None)
        self._sinks.finished.connect(self._judge)

    @property
    def place(self) -> SoundPlace:
        """Where sound goes now."""
        return self._place

    def start(self) -> None:
        """Begin to watch, or try again."""
        self._run(self._events, EVENTS_COMMAND)
        self._ask()

    def close(self) -> None:
        """End the programs that watch."""
        self._again.stop()
        for process in (self._events, self._default, self._sinks):
            process.blockSignals(True)  # noqa: FBT003 (Qt's own word)
            if process.state() is not QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished()

    def _process(self, on_line: object) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in {**system_environment(os.environ), "LC_ALL": "C.UTF-8"}.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        if on_line is not None:
            process.readyReadStandardOutput.connect(on_line)
        return process

    def _run(self, process: QProcess, command: tuple[str, ...]) -> None:
        if process.state() is QProcess.ProcessState.NotRunning:
            process.start(command[0], command[1:])

    def _hear(self) -> None:
        told = bytes(self._events.readAllStandardOutput().data())
        if tells_of_sinks(told):
            self._ask()

    def _ask(self) -> None:
        running = self._default, self._sinks
        self._stale = any(one.state() is not QProcess.ProcessState.NotRunning for one in running)
        if not self._stale:
            self._run(self._default, DEFAULT_SINK_COMMAND)

    def _ask_sinks(self) -> None:
        self._default_sink = _told_by(self._default).decode(errors="replace").strip()
        self._run(self._sinks, SINKS_COMMAND)

    def _judge(self) -> None:
        self._show(sound_place(_told_by(self._sinks), self._default_sink))
        if self._events.state() is QProcess.ProcessState.Running:
            self._wait_s = FIRST_WAIT_S
        if self._stale:
            self._ask()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        # Without the program nothing will change: no other try.
        if error is QProcess.ProcessError.FailedToStart:
            self._show(SoundPlace.UNKNOWN)

    def _lose(self) -> None:
        self._show(SoundPlace.UNKNOWN)
        self._again.start(round(self._wait_s * 1000))
        self._wait_s = min(self._wait_s * 2, LONGEST_WAIT_S)

    def _show(self, place: SoundPlace) -> None:
        if place is not self._place:
            self._place = place
            self.changed.emit()


def _told_by(process: QProcess) -> bytes:
    return bytes(process.readAllStandardOutput().data())
