"""Speaks through Qt: speech-dispatcher on Linux, the voices of Windows there.

It runs in a process of its own (:mod:`kiosk.services.speech_process`): Qt reads every voice of
the machine while it starts, which takes more than a second, and a fault of the system's speech
must not end the kiosk.
"""

import sys
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSocketNotifier, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.host.speech_daemon import connect_to_daemon
from kiosk.services.speaker import Speaker
from kiosk.services.voice_language import voice_language

if TYPE_CHECKING:
    from socket import socket

# Never the one that only pretends, and never whichever comes first.
ENGINES = ("winrt", "sapi") if sys.platform == "win32" else ("speechd",)
# Some engines of Windows are ready late; speech-dispatcher is ready at once or not at all.
READY_WITHIN_S = 10.0 if sys.platform == "win32" else 1.0
ANSWER_WITHIN_S = 2.0
# Where a language has voices of several countries, these are tried first.
_COUNTRIES = {"es": ("es_US", "es_MX", "es_419")}
# Rates of speech-dispatcher with espeak-ng by our factor; 1 is about 150 words a minute. Measured
# on a sentence of 18 words.
_SPEECHD_RATES = ((0.75, -0.93), (1.0, -0.56), (1.25, -0.24), (1.5, 0.03))

_State = QTextToSpeech.State


class QtSpeaker(Speaker):
    """One voice of Qt; after ``failed`` it is of no more use."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Look for an engine; ``voicesChanged`` tells when it is known what can be spoken."""
        super().__init__(parent)
        self._locales: dict[str, QLocale] = {}
        self._language = ""
        self._saying = False
        self._answer = QTimer(self, singleShot=True, interval=round(ANSWER_WITHIN_S * 1000))
        self._answer.timeout.connect(self._fail)
        self._patience = QTimer(self, singleShot=True, interval=round(READY_WITHIN_S * 1000))
        self._patience.timeout.connect(self.voicesChanged)
        self._daemon: socket | None = None
        self._daemon_dies: QSocketNotifier | None = None
        self._engine = self._open()
        if self._engine is not None:
            self._engine.stateChanged.connect(self._follow)
            self._patience.start()
            QTimer.singleShot(0, self._look)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a voice, in the order of their codes."""
        return tuple(sorted(self._locales))

    def speaks(self, language: str) -> bool:
        """Tell whether a voice of a language is ready."""
        return language in self._locales

    def say(self, words: str, language: str) -> None:
        """Say words; ``began`` and ``ended`` follow."""
        if self._engine is None or not self._choose_voice(self._engine, language):
            QTimer.singleShot(0, self, self.failed.emit)
            return
        self._saying = False
        if self._engine.state() is not _State.Ready:
            self._engine.stop()
        self._saying = True
        self._answer.start()
        self._engine.say(words)

    def stop(self) -> None:
        """Fall silent; an engine that does not obey within two seconds has failed."""
        self._saying = False
        if self._engine is None or self._engine.state() is _State.Ready:
            self._answer.stop()
            return
        self._answer.start()
        self._engine.stop()

    def set_rate(self, factor: float) -> None:
        """Speak slower or faster than about 150 words a minute."""
        if self._engine is not None:
            self._engine.setRate(engine_rate(self._engine.engine(), factor))

    def set_volume(self, share: float) -> None:
        """Speak softer or louder."""
        if self._engine is not None:
            self._engine.setVolume(share)

    def close(self) -> None:
        """Fall silent and let the engine go."""
        self.stop()
        self._answer.stop()
        self._leave_daemon()

    def _open(self) -> QTextToSpeech | None:
        present = QTextToSpeech.availableEngines()
        for name in ENGINES:
            if name in present:
                engine = QTextToSpeech(name, self)
                if engine.state() is not _State.Error or name == ENGINES[-1]:
                    return engine
        QTimer.singleShot(0, self, self.voicesChanged.emit)
        return None

    def _look(self) -> None:
        engine = self._engine
        if engine is None or engine.state() is not _State.Ready or self._locales:
            return
        self._patience.stop()
        found: dict[str, list[QLocale]] = {}
        for locale in engine.availableLocales():
            found.setdefault(voice_language(locale), []).append(locale)
        # This is what Qt makes of a voice of a language that it does not know.
        found.pop("C", None)
        self._locales = {code: _best(code, locales) for code, locales in found.items()}
        self._watch_daemon()
        self.voicesChanged.emit()

    def _watch_daemon(self) -> None:
        # Qt does not tell when the daemon dies; a connection of our own does.
        self._daemon = connect_to_daemon()
        if self._daemon is not None:
            number, kind = self._daemon.fileno(), QSocketNotifier.Type.Read
            self._daemon_dies = QSocketNotifier(number, kind, self)
            self._daemon_dies.activated.connect(self._fail)

    def _choose_voice(self, engine: QTextToSpeech, language: str) -> bool:
        if language == self._language:
            return True
        if language not in self._locales:
            return False
        engine.setLocale(self._locales[language])
        # A name with a plus sign is a disguise of another voice.
        plain = [voice for voice in engine.availableVoices() if "+" not in voice.name()]
        if plain:
            engine.setVoice(min(plain, key=_shortest))
        if voice_language(engine.locale()) != language:
            return False
        self._language = language
        return True

    def _follow(self, state: QTextToSpeech.State) -> None:
        match state:
            case _State.Speaking | _State.Synthesizing:
                self._answer.stop()
                if self._saying:
                    self.began.emit()
            case _State.Ready:
                self._answer.stop()
                self._look()
                if self._saying:
                    self._saying = False
                    self.ended.emit()
            case _State.Error:
                if self._locales:
                    self._fail()
            case _State.Paused:
                pass

    def _leave_daemon(self) -> None:
        if self._daemon is not None and self._daemon_dies is not None:
            self._daemon_dies.setEnabled(False)
            self._daemon.close()
            self._daemon = None

    def _fail(self) -> None:
        self._saying = False
        self._locales = {}
        self._engine = None
        self._leave_daemon()
        self.failed.emit()
        self.voicesChanged.emit()


def engine_rate(engine: str, factor: float) -> float:
    """Give an engine's own number, from -1 to 1, for a factor of 150 words a minute.

    Source:
        speechd: measured. Qt's sources for the others: SAPI speaks three times as fast at 1,
        WinRT six times; both begin near 180 words a minute.
    """
    if engine == "speechd":
        pairs = pairwise(_SPEECHD_RATES)
        low, high = next((p for p in pairs if factor <= p[1][0]), _SPEECHD_RATES[-2:])
        share = (factor - low[0]) / (high[0] - low[0])
        return max(-1.0, min(1.0, low[1] + share * (high[1] - low[1])))
    wanted = factor * 150 / 180
    if engine == "sapi":
        return max(-1.0, min(1.0, log(wanted, 3)))
    return max(-1.0, (wanted - 1) * 2) if wanted < 1 else min(1.0, (wanted - 1) / 5)


def _best(code: str, locales: list[QLocale]) -> QLocale:
    wanted = [*_COUNTRIES.get(code, ()), QLocale(code).name()]
    by_name = {locale.name(): locale for locale in locales}
    return next((by_name[name] for name in wanted if name in by_name), locales[0])


def _shortest(voice: QVoice) -> tuple[int, str]:
    return len(voice.name()), voice.name()
