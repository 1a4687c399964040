"""The real voices: heard when they speak, silent when they stop, and nothing is lost with them."""

import subprocess
import sys
import time
from math import log10
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.sound import SoundPlace
from kiosk.domain.speech import VOLUMES
from kiosk.host.bundle import bundled
from kiosk.services.chime import Chime
from kiosk.services.sound_watch import SoundWatch
from kiosk.services.speech_process import SpeechProcess
from tests.speech.conftest import VOICES_WITHIN_MS
from tests.speech.sound_room import SoundRoom

LONG = (
    "Before your treatment the team asks how you feel, checks your blood pressure and your heart"
    " rate, and tells you what will happen, step by step, until you are ready to go home."
)
HEARD_WITHIN_MS = 10_000
QUIET_S = 0.5
ENGINE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.services.qt_speaker import QtSpeaker
application = QCoreApplication([])
speaker = QtSpeaker()
def say():
    for language in sys.argv[1:]:
        speaker.say("988", language)
        engine = speaker._engine
        print(language, engine.engine(), engine.locale().name(), "+" in engine.voice().name())
    application.quit()
speaker.voicesChanged.connect(say)
application.exec()
"""


def hear(qtbot: QtBot, room: SoundRoom, since_s: float) -> None:
    """Wait until something is heard."""
    qtbot.waitUntil(lambda: room.is_loud_after(since_s), timeout=HEARD_WITHIN_MS)


def test_words_are_heard_to_their_end(
    speaker: SpeechProcess, room: SoundRoom, qtbot: QtBot
) -> None:
    """It tells when they begin and when they end."""
    begun_s = time.monotonic()
    with qtbot.waitSignals([speaker.began, speaker.ended], timeout=HEARD_WITHIN_MS, order="strict"):
        speaker.say("Rest for two hours.", "en")
    assert room.is_loud_after(begun_s)


def test_stopping_is_silence(speaker: SpeechProcess, room: SoundRoom, qtbot: QtBot) -> None:
    """In the middle of a sentence, and no end is told."""
    ended: list[int] = []
    speaker.ended.connect(lambda: ended.append(1))
    begun_s = time.monotonic()
    speaker.say(LONG, "en")
    hear(qtbot, room, begun_s)

    speaker.stop()

    qtbot.waitUntil(lambda: room.is_quiet_for(QUIET_S), timeout=HEARD_WITHIN_MS)
    assert ended == []


@pytest.mark.planted("A44", "a sentence in the middle of another, by real voices")
def test_a_new_sentence_takes_the_place_of_the_old(
    speaker: SpeechProcess, room: SoundRoom, qtbot: QtBot
) -> None:
    """Never two voices: the end that is told is that of the new one, and then it is quiet."""
    begun_s = time.monotonic()
    speaker.say(LONG, "en")
    hear(qtbot, room, begun_s)
    with qtbot.waitSignal(speaker.ended, timeout=HEARD_WITHIN_MS):
        speaker.say("Yes.", "en")
    qtbot.waitUntil(lambda: room.is_quiet_for(QUIET_S), timeout=HEARD_WITHIN_MS)


def test_each_language_is_said_by_its_own_voice(room: SoundRoom, project: Path) -> None:
    """And by the engine that was named, with a voice that is no disguise of another."""
    assert room is not None
    told = subprocess.run(
        [sys.executable, "-c", ENGINE, "en", "es", "ar", "en"],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    words = [line.split() for line in told]
    assert [(language, engine) for language, engine, *_ in words] == [
        (language, "speechd") for language in ("en", "es", "ar", "en")
    ]
    assert all(locale.startswith(f"{language}_") for language, _, locale, _ in words)
    assert {plus for *_, plus in words} == {"False"}


def test_the_voice_has_18_decibels_and_a_step_at_12(
    speaker: SpeechProcess, room: SoundRoom, qtbot: QtBot
) -> None:
    """One sentence at each volume, by its loudest sample."""
    heard: list[int] = []
    for volume in VOLUMES:
        begun_s = time.monotonic()
        speaker.set_volume(volume)
        with qtbot.waitSignal(speaker.ended, timeout=HEARD_WITHIN_MS):
            speaker.say("Rest for two hours.", "en")
        qtbot.waitUntil(lambda: room.is_quiet_for(QUIET_S), timeout=HEARD_WITHIN_MS)
        heard.append(room.loudest_after(begun_s))

    decibels = [20 * log10(peak / heard[0]) for peak in heard]
    assert decibels[-1] >= 18
    assert any(abs(one - 12) < 1 for one in decibels)


@pytest.mark.planted("A49", "a language that no real voice speaks")
def test_a_language_without_a_voice_is_not_spoken(speaker: SpeechProcess, qtbot: QtBot) -> None:
    """It fails and no other voice tries."""
    assert not speaker.speaks("tlh")
    with qtbot.waitSignal(speaker.failed, timeout=HEARD_WITHIN_MS):
        speaker.say("nuqneH", "tlh")


@pytest.mark.planted("A30", "a speech daemon that is killed in a sentence")
def test_a_daemon_that_dies_is_told_and_found_again(
    speaker: SpeechProcess, room: SoundRoom, qtbot: QtBot
) -> None:
    """In the middle of a sentence; until it is back there are no voices."""
    begun_s = time.monotonic()
    speaker.say(LONG, "en")
    hear(qtbot, room, begun_s)
    with qtbot.waitSignals([speaker.failed, speaker.voicesChanged], timeout=HEARD_WITHIN_MS):
        room.kill_daemon()
    assert not speaker.speaks("en")

    room.start_daemon()
    qtbot.waitUntil(lambda: speaker.speaks("en"), timeout=VOICES_WITHIN_MS)
    again_s = time.monotonic()
    speaker.say("Yes.", "en")
    hear(qtbot, room, again_s)


def test_a_helper_that_dies_is_started_again(speaker: SpeechProcess, qtbot: QtBot) -> None:
    """A fault of the system's speech must not be one of the kiosk."""
    first = speaker.process_id
    with qtbot.waitSignal(speaker.failed, timeout=HEARD_WITHIN_MS):
        speaker._process.kill() if speaker._process else None
    qtbot.waitUntil(lambda: speaker.speaks("en"), timeout=VOICES_WITHIN_MS)
    assert speaker.process_id not in {0, first}


def test_without_a_daemon_there_is_no_voice(room: SoundRoom, qtbot: QtBot) -> None:
    """That is told once, and nothing else happens."""
    room.kill_daemon()
    speaker = SpeechProcess()
    with qtbot.waitSignal(speaker.voicesChanged, timeout=VOICES_WITHIN_MS):
        speaker.start()
    assert not speaker.speaks("en")
    speaker.close()


def test_the_tone_is_heard(room: SoundRoom, qtbot: QtBot) -> None:
    """It is short: then it is quiet again."""
    chime = Chime(bundled("sounds", "still-there.wav"))
    begun_s = time.monotonic()
    chime.ring()
    hear(qtbot, room, begun_s)
    qtbot.waitUntil(lambda: not chime.sounding, timeout=HEARD_WITHIN_MS)
    chime.close()


def test_a_sink_without_a_plug_is_unknown(room: SoundRoom, qtbot: QtBot) -> None:
    """The real sound server tells of its null sink, which nobody can wear."""
    assert room is not None
    watch = SoundWatch()
    watch.start()
    qtbot.waitUntil(lambda: watch._default_sink == "ear", timeout=HEARD_WITHIN_MS)
    assert watch.place is SoundPlace.UNKNOWN
    watch.close()


@pytest.fixture
def plug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pactl whose headset can be plugged: the kind of the port stands in a file."""
    kind = tmp_path / "kind"
    kind.write_text("Speaker")
    events = tmp_path / "events"
    events.touch()
    pactl = tmp_path / "bin" / "pactl"
    pactl.parent.mkdir()
    pactl.write_text(
        f"""#!/bin/sh
case "$1" in
subscribe) exec tail -n +1 -f {events} ;;
get-default-sink) echo card ;;
*) printf '[{{"name": "card", "active_port": "out", "ports": [{{"name": "out",'
   printf '"type": "%s"}}]}}]' "$(cat {kind})" ;;
esac
"""
    )
    pactl.chmod(0o755)
    monkeypatch.setenv("PATH", str(pactl.parent), prepend=":")
    return kind


def test_a_headset_that_is_plugged_in_and_out_is_followed(
    qtbot: QtBot, plug: Path, qapp: object
) -> None:
    """Each event of the sound server makes the kiosk look again."""
    assert qapp is not None
    watch = SoundWatch()
    watch.start()
    qtbot.waitUntil(lambda: watch.place is SoundPlace.SPEAKER, timeout=HEARD_WITHIN_MS)
    for kind, place in (("Headphones", SoundPlace.HEADSET), ("Speaker", SoundPlace.SPEAKER)):
        plug.write_text(kind)
        with (plug.parent / "events").open("a") as events:
            events.write("Event 'change' on card #1\n")
        qtbot.waitUntil(lambda place=place: watch.place is place, timeout=HEARD_WITHIN_MS)  # type: ignore[misc]
    watch.close()
