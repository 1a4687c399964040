"""A speaker in a process of its own, which is started again when it ends."""

import os

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from kiosk.host.audio import system_environment
from kiosk.host.program import program_command
from kiosk.services.speaker import Speaker
from kiosk.services.speech_lines import (
    Began,
    Ended,
    Failed,
    Rate,
    Say,
    Stop,
    Voices,
    Volume,
    Wish,
    Word,
    line,
    read_word,
)
from kiosk.services.voice_language import voice_language

ROLE = "speech-helper"
FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 300.0
ENDS_WITHIN_S = 1.0


class SpeechProcess(Speaker):
    """Speaks through the process; where there is no speech it looks for it again, ever later."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Prepare; :meth:`start` looks for voices."""
        super().__init__(parent)
        self._languages: frozenset[str] | None = None
        self._number = 0
        self._settings: dict[type[Wish], Wish] = {}
        self._wait_s = FIRST_WAIT_S
        self._process: QProcess | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.start)

    @property
    def process_id(self) -> int:
        """The system's id of the process, or 0 while there is none."""
        return 0 if self._process is None else self._process.processId()

    def start(self) -> None:
        """Start the process; ``voicesChanged`` tells when there are voices."""
        if self._process is not None:
            return
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in system_environment(os.environ).items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._lose)
        process.errorOccurred.connect(self._fail_to_start)
        self._process = process
        program, *words = program_command(ROLE)
        process.start(program, words)
        for wish in self._settings.values():
            self._write(wish)

    def speaks(self, language: str) -> bool:
        """Tell whether a voice of a language is ready."""
        return voice_language(language) in (self._languages or ())

    def say(self, words: str, language: str) -> None:
        """Say words in the stead of what is being said."""
        self._number += 1
        if self.speaks(language):
            self._write(Say(words, voice_language(language), self._number))
        else:
            QTimer.singleShot(0, self, self.failed.emit)

    def stop(self) -> None:
        """Fall silent; what was asked for before is not told of any more."""
        self._number += 1
        self._write(Stop())

    def set_rate(self, factor: float) -> None:
        """Speak slower or faster."""
        self._set(Rate(factor))

    def set_volume(self, share: float) -> None:
        """Speak softer or louder."""
        self._set(Volume(share))

    def close(self) -> None:
        """End the process."""
        self._again.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._lose)
            process.closeWriteChannel()
            if not process.waitForFinished(round(ENDS_WITHIN_S * 1000)):
                process.kill()
                process.waitForFinished()

    def _set(self, wish: Rate | Volume) -> None:
        self._settings[type(wish)] = wish
        self._write(wish)

    def _write(self, wish: Wish) -> None:
        if self._process is not None:
            self._process.write(line(wish))

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            word = read_word(bytes(self._process.readLine().data()))
            if word is not None:
                self._take(word)

    def _take(self, word: Word) -> None:
        match word:
            case Voices(languages):
                self._know(frozenset(languages))
            case Began(number) if number == self._number:
                self.began.emit()
            case Ended(number) if number == self._number:
                self.ended.emit()
            case Failed():
                self.failed.emit()
            case _:
                pass

    def _know(self, languages: frozenset[str]) -> None:
        if languages:
            self._wait_s = FIRST_WAIT_S
        if languages != self._languages:
            self._languages = languages
            self.voicesChanged.emit()

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            # Qt tells it from within the start.
            QTimer.singleShot(0, self._lose)

    def _lose(self) -> None:
        self._read()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        had_voices = bool(self._languages)
        self._know(frozenset())
        if had_voices:
            self.failed.emit()
        self._again.start(round(self._wait_s * 1000))
        self._wait_s = min(self._wait_s * 2, LONGEST_WAIT_S)
