"""A speaker in a process of its own, with a process that knows the voices that a test names."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services import speech_process
from kiosk.services.speech_process import SpeechProcess

# Begins what it has a voice for, and fails at all else.
HELPER = """
import sys
from kiosk.services.speech_lines import Began, Failed, Say, Voices, line, read_wish
def tell(word):
    sys.stdout.buffer.write(line(word))
    sys.stdout.buffer.flush()
tell(Voices(tuple(sys.argv[1:])))
for text in sys.stdin.buffer:
    wish = read_wish(text)
    if isinstance(wish, Say):
        tell(Began(wish.number) if wish.language in sys.argv[1:] else Failed())
"""


@pytest.fixture
def speaker(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SpeechProcess]:
    """With voices for English, Filipino and Chinese, by the codes that Qt has for them."""
    monkeypatch.chdir(project)
    command = [sys.executable, "-c", HELPER, "en", "fil", "zh"]
    monkeypatch.setattr(speech_process, "program_command", lambda _role: command)
    built = SpeechProcess()
    with qtbot.waitSignal(built.voicesChanged, timeout=30_000):
        built.start()
    yield built
    built.close()


@pytest.mark.parametrize("language", ["en", "tl", "zh-Hans", "zh-Hant"])
def test_a_notice_is_said_by_the_voice_of_its_language(
    speaker: SpeechProcess, qtbot: QtBot, language: str
) -> None:
    """Whatever code Qt has for the voice."""
    assert speaker.speaks(language)
    with qtbot.waitSignal(speaker.began, timeout=30_000):
        speaker.say("988", language)


@pytest.mark.parametrize("language", ["es", "tlh", "yue"])
def test_no_other_voice_says_it(speaker: SpeechProcess, qtbot: QtBot, language: str) -> None:
    """Nor one of a language that is near, such as Chinese for Cantonese."""
    assert not speaker.speaks(language)
    with qtbot.waitSignal(speaker.failed, timeout=30_000):
        speaker.say("988", language)
