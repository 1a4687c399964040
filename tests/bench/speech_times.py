"""Times from a wish to speak until it is heard, and from a wish for silence until it is silent.

It prints one JSON object: milliseconds by what was measured. It needs what the speech tests need.
"""

import json
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.services.speech_process import SpeechProcess
from tests.speech.sound_room import SoundRoom, sound_room

TIMES = 20
QUIET_S = 0.3
PATIENCE_S = 20.0
SENTENCE = "Before your treatment the team asks how you feel, and checks your blood pressure."


def main() -> int:
    """Speak and stop again and again."""
    with tempfile.TemporaryDirectory() as folder, sound_room(Path(folder)) as room:
        os.environ.update(room.environment)
        room.start_daemon()
        application = QCoreApplication([])
        speaker = SpeechProcess()
        asked_s = time.monotonic()
        speaker.start()
        _wait(application, lambda: speaker.speaks("en"))
        told: dict[str, list[float]] = {"voices": [1000 * (time.monotonic() - asked_s)]}
        first, _ = _once(application, room, speaker)
        told["first"] = [first]
        rounds = [_once(application, room, speaker) for _ in range(TIMES)]
        told["start"], told["stop"] = ([*one] for one in zip(*rounds, strict=True))
        speaker.close()
    json.dump(told, sys.stdout)
    return 0


def _once(
    application: QCoreApplication, room: SoundRoom, speaker: SpeechProcess
) -> tuple[float, float]:
    _wait(application, lambda: room.is_quiet_for(QUIET_S))
    asked_s = time.monotonic()
    speaker.say(SENTENCE, "en")
    _wait(application, lambda: room.is_loud_after(asked_s))
    start_s = (room.first_sound_s(asked_s) or math.nan) - asked_s
    stopped_s = time.monotonic()
    speaker.stop()
    _wait(application, lambda: room.is_quiet_for(QUIET_S))
    return 1000 * start_s, 1000 * max(0.0, room.last_sound_s() - stopped_s)


def _wait(application: QCoreApplication, holds: Callable[[], bool]) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > end_s:
            raise TimeoutError("nothing is heard, or it does not end")
        application.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    sys.exit(main())
