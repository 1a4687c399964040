"""Speech that can really be heard."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.services.speech_process import SpeechProcess
from tests.speech.sound_room import SoundRoom, sound_room

VOICES_WITHIN_MS = 30_000


@pytest.fixture(scope="module")
def built_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundRoom]:
    """A sound server and an ear; programs that are started find them."""
    with (
        sound_room(tmp_path_factory.mktemp("room")) as built,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name, value in built.environment.items():
            patch.setenv(name, value)
        yield built


@pytest.fixture
def room(built_room: SoundRoom) -> SoundRoom:
    """The same with a speech daemon, whatever the test before did to it."""
    built_room.start_daemon()
    return built_room


@pytest.fixture
def speaker(qapp: QGuiApplication, room: SoundRoom, qtbot: QtBot) -> Iterator[SpeechProcess]:
    """The speaker of the kiosk, with its voices."""
    assert qapp is not None
    assert room is not None
    built = SpeechProcess()
    built.start()
    qtbot.waitUntil(lambda: built.speaks("en"), timeout=VOICES_WITHIN_MS)
    yield built
    built.close()
