"""Asks the machine which languages it can speak and where that would be heard."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLocale

from kiosk.commands.doctor_content import shown_packs
from kiosk.content.errors import PackError
from kiosk.content.manifest import read_manifest
from kiosk.domain.machine import Finding, Level
from kiosk.domain.settings import Settings
from kiosk.domain.sound import SoundPlace
from kiosk.domain.visit_settings import LANGUAGE
from kiosk.host.audio import (
    DEFAULT_SINK_COMMAND,
    SINKS_COMMAND,
    sound_place,
    system_environment,
)
from kiosk.host.program import program_command
from kiosk.services.speech_lines import Voices, read_word
from kiosk.services.speech_process import ROLE
from kiosk.services.voice_language import voice_language
from kiosk.storage.profile import Profile

QUESTION_S = 20.0
PACTL_S = 5.0
QUIET_LOG_LEVEL = 3
_DAEMON_CONFS = (
    Path("/etc/speech-dispatcher/speechd.conf"),
    Path("~/.config/speech-dispatcher/speechd.conf"),
)
_INSTALL = (
    "Install a voice of this language in the settings of Windows"
    if sys.platform == "win32"
    else "Install speech-dispatcher and speech-dispatcher-espeak-ng, or another synthesizer,"
    " and see that the kiosk's user has a sound server"
)


def check_speech(settings: Settings, profile: Profile) -> tuple[Finding, ...]:
    """Look for the voices that the kiosk needs, and where they would be heard.

    Args:
        settings: Which packs the clinic has set.
        profile: Where staff have installed some.
    """
    spoken = (language for root in shown_packs(settings, profile) for language in _languages(root))
    wanted = tuple(dict.fromkeys(spoken)) or (settings.get(LANGUAGE),)
    voices = voice_findings(wanted, languages_with_voice())
    if sys.platform == "win32":
        return voices
    kept = (log_finding(file, _text_of(file)) for file in _DAEMON_CONFS)
    return *voices, sound_finding(asked_sound_place()), *(one for one in kept if one)


def _languages(root: Path) -> Sequence[str]:
    # What is wrong with a pack, another check tells.
    with suppress(PackError):
        return read_manifest(root).languages
    return ()


def log_finding(file: Path, conf: str) -> Finding | None:
    """Tell whether speech-dispatcher keeps the words that it says.

    Args:
        file: Its settings file.
        conf: What stands in it.

    Source:
        Seen with speech-dispatcher 0.11: at level 3, its default, no word is kept; at 5 all are.
    """
    found = re.search(r"^\s*LogLevel\s+(\d+)", conf, re.MULTILINE)
    if found is None or int(found.group(1)) <= QUIET_LOG_LEVEL:
        return None
    return Finding(
        "speech",
        Level.WARNING,
        f"speech-dispatcher may keep what is read aloud in its log (LogLevel {found.group(1)})",
        f'Write "LogLevel {QUIET_LOG_LEVEL}" into {file}, then end speech-dispatcher',
    )


def languages_with_voice() -> tuple[str, ...] | None:
    """Ask the process that speaks; None where it does not answer."""
    try:
        told = subprocess.run(  # noqa: S603 (our own program)
            program_command(ROLE, "--voices"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=system_environment(os.environ),
            timeout=QUESTION_S,
            check=False,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    word = read_word(told.splitlines()[0]) if told else None
    return word.languages if isinstance(word, Voices) else None


def voice_findings(wanted: Iterable[str], spoken: Sequence[str] | None) -> tuple[Finding, ...]:
    """Tell which of the kiosk's languages can be read aloud.

    Args:
        wanted: The languages of the packs.
        spoken: The languages with a voice, or None where speech did not answer.
    """
    if not spoken:
        message = "does not work, so nothing can be read aloud"
        return (Finding("speech", Level.WARNING, message, _INSTALL),)
    missing = [language for language in wanted if voice_language(language) not in spoken]
    if not missing:
        return (Finding("speech", Level.OK, "a voice for each language"),)
    return tuple(
        Finding(
            "speech",
            Level.WARNING,
            f"no voice for {QLocale.languageToString(QLocale(language).language())} ({language})",
            _INSTALL,
        )
        for language in missing
    )


def sound_finding(place: SoundPlace | None) -> Finding:
    """Tell where speech would be heard.

    Args:
        place: Where sound goes, or None where the sound server does not answer.
    """
    match place:
        case SoundPlace.HEADSET:
            return Finding("sound", Level.OK, "goes to a headset")
        case SoundPlace.SPEAKER:
            return Finding("sound", Level.OK, "goes to a speaker; visitors are asked before it")
        case SoundPlace.UNKNOWN:
            message = "goes where the kiosk cannot tell; visitors are asked as for a speaker"
            return Finding("sound", Level.OK, message)
        case None:
            fix = "Start PipeWire or PulseAudio for the kiosk's user and install pactl"
            return Finding("sound", Level.WARNING, "has no server that answers", fix)


def asked_sound_place() -> SoundPlace | None:
    """Ask the sound server; None where none answers."""
    try:
        default = _told_by(DEFAULT_SINK_COMMAND).decode(errors="replace").strip()
        return sound_place(_told_by(SINKS_COMMAND), default)
    except (OSError, subprocess.SubprocessError):
        return None


def _told_by(command: Sequence[str]) -> bytes:
    return subprocess.run(  # noqa: S603 (a program of the system, with fixed words)
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=system_environment(os.environ),
        timeout=PACTL_S,
        check=True,
    ).stdout


def _text_of(file: Path) -> str:
    try:
        return file.expanduser().read_text(encoding="utf-8", errors="replace")
    except (OSError, RuntimeError):
        return ""
