"""What doctor says of voices and of sound."""

import sys
from pathlib import Path

import pytest

from kiosk.commands import speech_check
from kiosk.commands.speech_check import (
    asked_sound_place,
    check_speech,
    languages_with_voice,
    log_finding,
    sound_finding,
    voice_findings,
)
from kiosk.domain.machine import Level
from kiosk.domain.settings import Settings
from kiosk.domain.sound import SoundPlace
from kiosk.storage.profile import Profile
from tests.fakes.several_packs import write_knee_pack
from tests.fakes.tiny_pack import write_tiny_pack
from tests.fakes.translated_pack import add_language

NOWHERE = Profile(Path("nowhere"), writable=False)


def test_a_voice_for_each_language_is_well() -> None:
    """One finding, and nothing to do."""
    (finding,) = voice_findings(("en", "es"), ("ar", "en", "es"))
    assert (finding.level, finding.message, finding.fix) == (
        Level.OK,
        "a voice for each language",
        "",
    )


def test_each_language_without_a_voice_is_named() -> None:
    """By its name and its code, with what to install."""
    findings = voice_findings(("en", "es", "ar"), ("en",))
    assert [finding.message for finding in findings] == [
        "no voice for Spanish (es)",
        "no voice for Arabic (ar)",
    ]
    assert all("Install" in finding.fix for finding in findings)


def test_a_voice_may_be_known_by_another_code() -> None:
    """Tagalog is read by a Filipino voice, and one for Chinese reads both of its scripts."""
    (finding,) = voice_findings(("tl", "zh-Hans", "zh-Hant"), ("fil", "zh"))
    assert finding.level is Level.OK


@pytest.mark.parametrize("spoken", [None, ()])
def test_no_speech_at_all_is_one_finding(spoken: tuple[str, ...] | None) -> None:
    """A warning: the kiosk does its work without."""
    (finding,) = voice_findings(("en", "es"), spoken)
    assert finding.level is Level.WARNING
    assert "nothing can be read aloud" in finding.message


@pytest.mark.parametrize("place", [*SoundPlace, None])
def test_where_sound_goes_is_told(place: SoundPlace | None) -> None:
    """Only a machine without a sound server needs something."""
    finding = sound_finding(place)
    assert finding.check == "sound"
    assert bool(finding.fix) is (place is None)


def test_a_machine_without_pactl_has_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither has one whose server does not run."""
    monkeypatch.setenv("PATH", "/nowhere")
    assert asked_sound_place() is None


@pytest.mark.parametrize(
    ("words", "languages"),
    [
        ('import sys; sys.stdout.write(\'{"type":"Voices","languages":["en"]}\')', ("en",)),
        ("print('what?')", None),
        ("pass", None),
    ],
)
def test_the_answer_of_the_speaking_process_is_read(
    monkeypatch: pytest.MonkeyPatch, words: str, languages: tuple[str, ...] | None
) -> None:
    """Anything else is no answer."""
    monkeypatch.setattr(speech_check, "program_command", lambda *_: [sys.executable, "-c", words])
    assert languages_with_voice() == languages


def test_a_speaking_process_that_is_not_there_gives_no_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The check goes on."""
    monkeypatch.setattr(speech_check, "program_command", lambda *_: ["/nowhere/askwell"])
    assert languages_with_voice() is None


@pytest.mark.parametrize("folder", ["", "/nowhere"])
def test_the_languages_of_the_pack_are_wanted(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    """Of a pack that cannot be read, the language of the settings."""
    monkeypatch.setattr(speech_check, "languages_with_voice", lambda: ("en", "es", "ar"))
    monkeypatch.setattr(speech_check, "asked_sound_place", lambda: SoundPlace.SPEAKER)
    findings = check_speech(Settings({"pack.folder": folder} if folder else {}), NOWHERE)
    assert [finding.level for finding in findings] == [Level.OK, Level.OK]
    assert Path("/nowhere").exists() is False


def test_the_languages_of_all_packs_are_wanted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each once; of one that cannot be read, none."""
    monkeypatch.setattr(speech_check, "languages_with_voice", lambda: ("en",))
    monkeypatch.setattr(speech_check, "asked_sound_place", lambda: SoundPlace.SPEAKER)
    write_tiny_pack(tmp_path / "broken").write("pack.toml", "= =")
    write_knee_pack(tmp_path)
    add_language(write_tiny_pack(tmp_path / "tiny"), "es")
    findings = check_speech(Settings({"pack.folder": str(tmp_path)}), NOWHERE)
    assert [finding.message for finding in findings] == [
        "no voice for Spanish (es)",
        "goes to a speaker; visitors are asked before it",
    ]


@pytest.mark.parametrize(
    ("conf", "told"),
    [
        ("", False),
        ("LogLevel  3\n", False),
        ("# LogLevel 5\nLogLevel 1\n", False),
        ("LogDir x\n LogLevel 5\n", True),
    ],
)
def test_a_daemon_that_keeps_words_is_told(conf: str, *, told: bool) -> None:
    """What is read aloud is part of a visit."""
    finding = log_finding(Path("/etc/speechd.conf"), conf)
    assert (finding is not None) is told
    assert finding is None or "LogLevel 3" in finding.fix
