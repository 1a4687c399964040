"""The whole kiosk with the real voices: a visit goes on whatever becomes of them."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.route import Screen
from kiosk.domain.sound import SoundPlace
from kiosk.services.read_aloud import ReadingState
from kiosk.services.speech_process import SpeechProcess
from kiosk.snapshot.staged_clock import StagedClock
from kiosk.snapshot.staged_kiosk import settle
from kiosk.storage.log_reading import read_log
from kiosk.storage.profile import Profile
from kiosk.wiring import Kiosk
from tests.fakes.kiosk_parts import build_kiosk, take_down
from tests.fakes.qml_eyes import rows, shown
from tests.fakes.tiny_pack import write_tiny_pack
from tests.speech.conftest import VOICES_WITHIN_MS
from tests.speech.sound_room import SoundRoom

PAGE = "going-home/no-driving"
HEARD_WITHIN_MS = 20_000
QUIET_S = 0.5


@pytest.fixture
def speaking(bundled_font: str, speaker: SpeechProcess, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk that reads a page aloud to a headset."""
    assert bundled_font
    pack = write_tiny_pack(tmp_path / "pack")
    pack.change("figures/ride.svg", "url(#paint)", "#09504f")
    profile = Profile(tmp_path, writable=True)
    kiosk = build_kiosk(pack, profile, StagedClock(1000.0), speaker=speaker)
    kiosk.open_window(3.86, 1280, 800).show()
    kiosk.aloud.plugs._show(SoundPlace.HEADSET)
    kiosk.navigator.go(Screen.PAGE, PAGE)
    kiosk.book.add_ready("drive")
    settle(kiosk.window)
    kiosk.bar.press("read-aloud")
    yield kiosk
    kiosk.close()
    take_down(kiosk)


def sign(kiosk: Kiosk) -> str:
    """Read the icon of the bar's control; nothing means that it is hidden."""
    return str(
        {row["name"]: row for row in rows(shown(kiosk.bar, "controls"))}["read-aloud"]["sign"]
    )


def test_a_touch_silences_what_is_heard(speaking: Kiosk, room: SoundRoom, qtbot: QtBot) -> None:
    """The page stays where it is, and goes on when it is asked to."""
    qtbot.waitUntil(lambda: not room.is_quiet_for(QUIET_S), timeout=HEARD_WITHIN_MS)
    speaking.taps.touched.emit()
    qtbot.waitUntil(lambda: room.is_quiet_for(QUIET_S), timeout=HEARD_WITHIN_MS)
    qtbot.waitUntil(lambda: speaking.aloud.reading.state is ReadingState.PAUSED)
    again_s = time.monotonic()
    speaking.aloud.model.press("play")
    qtbot.waitUntil(lambda: room.is_loud_after(again_s), timeout=HEARD_WITHIN_MS)


def test_the_visit_survives_the_death_of_the_daemon(
    speaking: Kiosk, room: SoundRoom, qtbot: QtBot
) -> None:
    """Killed in the middle of a sentence: the control hides, the page and the list stay."""
    place = speaking.navigator.place
    qtbot.waitUntil(lambda: not room.is_quiet_for(QUIET_S), timeout=HEARD_WITHIN_MS)
    room.kill_daemon()
    qtbot.waitUntil(lambda: sign(speaking) == "", timeout=HEARD_WITHIN_MS)
    assert speaking.aloud.reading.state is ReadingState.FAILED
    assert "K-502" in [entry.code for entry in read_log(speaking.given.pack_choice.profile, 9)]
    assert speaking.navigator.place == place
    assert len(speaking.book.visit.choices) == 1

    room.start_daemon()
    qtbot.waitUntil(lambda: sign(speaking) == "volume-2", timeout=VOICES_WITHIN_MS)
    assert speaking.aloud.reading.state is ReadingState.PAUSED
