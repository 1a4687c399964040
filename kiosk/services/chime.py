"""A short soft tone, for those who do not look at the screen."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from kiosk.host.audio import play_on_windows, player_command, system_environment


class Chime(QObject):
    """Plays one sound file through a small program of the system, if there is one."""

    def __init__(self, sound: Path, parent: QObject | None = None) -> None:
        """Prepare to play a WAV file."""
        super().__init__(parent)
        self._sound = sound
        self._process = QProcess(self)

    @property
    def sounding(self) -> bool:
        """Whether it is being played."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def ring(self) -> None:
        """Play it once, unless it is being played already."""
        if sys.platform == "win32":
            play_on_windows(self._sound)
            return
        command = player_command(self._sound)
        if not command or self.sounding:
            return
        environment = QProcessEnvironment()
        for name, value in system_environment(os.environ).items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.start(command[0], command[1:])

    def close(self) -> None:
        """Be quiet."""
        if self.sounding:
            self._process.kill()
            self._process.waitForFinished()
