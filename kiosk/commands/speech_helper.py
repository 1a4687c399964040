"""Speak what the kiosk asks for; started by the kiosk, not by people."""

import argparse
import os
import signal
import sys
from threading import Thread
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.host.core_dumps import forbid_core_dumps
from kiosk.host.memory import return_free_pages
from kiosk.host.parent_death import end_with_parent, stand_apart
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
    read_wish,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    parser.add_argument("--voices", action="store_true", help="tell the voices, then end")


def run(options: argparse.Namespace) -> int:
    """Speak until standard input ends or speech fails; 1 where nothing can be spoken."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    forbid_core_dumps()
    # A voice that hangs does not hear the end of what it reads.
    end_with_parent(os.getppid())
    # Speech's library may start the machine's voices, which stay when the kiosk ends.
    stand_apart()
    application = QCoreApplication(["askwell"])
    try:
        mouth = _Mouth(once=options.voices)
    except ImportError:
        # Qt's speech loads libraries of the system, which may lack them.
        _tell(Voices(()))
        return 1
    status = application.exec()
    mouth.close()
    return status


class _Mouth(QObject):
    """Passes wishes to the speaker and tells what becomes of them."""

    wished = Signal(object)

    def __init__(self, *, once: bool) -> None:
        super().__init__()
        from kiosk.services.qt_speaker import QtSpeaker  # noqa: PLC0415 (may not be loadable)

        self._once = once
        self._number = 0
        self._speaker = QtSpeaker(self)
        self._speaker.voicesChanged.connect(self._tell_voices)
        self._speaker.began.connect(lambda: _tell(Began(self._number)))
        self._speaker.ended.connect(lambda: _tell(Ended(self._number)))
        self._speaker.failed.connect(lambda: _tell(Failed()))
        self.wished.connect(self._do)
        if not once:
            Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        """Fall silent."""
        self._speaker.close()

    def _listen(self) -> None:
        # Python cannot end while somebody waits in its own standard input.
        with os.fdopen(os.dup(sys.stdin.fileno()), "rb") as wishes:
            for text in wishes:
                self.wished.emit(read_wish(text))
        self.wished.emit(None)

    def _do(self, wish: Wish | None) -> None:
        match wish:
            case Say(words, language, number):
                self._number = number
                self._speaker.say(words, language)
            case Stop():
                self._speaker.stop()
            case Rate(factor):
                self._speaker.set_rate(factor)
            case Volume(share):
                self._speaker.set_volume(share)
            case None:
                QCoreApplication.exit(0)
            case _:
                assert_never(wish)

    def _tell_voices(self) -> None:
        languages = self._speaker.languages
        _tell(Voices(languages))
        # Reading thousands of voices took more than keeping them does.
        return_free_pages()
        if self._once or not languages:
            QCoreApplication.exit(0 if languages else 1)


def _tell(word: Word) -> None:
    sys.stdout.buffer.write(line(word))
    sys.stdout.buffer.flush()
