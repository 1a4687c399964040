"""Tells where sound goes, as PulseAudio and PipeWire say, and who can play a short sound."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from kiosk.domain.sound import SoundPlace

SINKS_COMMAND = ("pactl", "-f", "json", "list", "sinks")
DEFAULT_SINK_COMMAND = ("pactl", "get-default-sink")
EVENTS_COMMAND = ("pactl", "subscribe")

_WORN = frozenset({"headphones", "headset", "handset", "earpiece"})
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))


class _Port(msgspec.Struct):
    name: str
    type: str = ""
    availability: str = ""


class _Sink(msgspec.Struct):
    name: str
    ports: tuple[_Port, ...] = ()
    active_port: str | None = None


def sound_place(sinks: bytes, default_sink: str) -> SoundPlace:
    """Tell where the default sink sends sound.

    Args:
        sinks: What :data:`SINKS_COMMAND` prints.
        default_sink: The name that :data:`DEFAULT_SINK_COMMAND` prints.
    """
    try:
        known = msgspec.json.decode(sinks, type=tuple[_Sink, ...])
    except msgspec.DecodeError:
        return SoundPlace.UNKNOWN
    active = next(
        (
            port
            for sink in known
            if sink.name == default_sink
            for port in sink.ports
            if port.name == sink.active_port
        ),
        None,
    )
    if active is None:
        return SoundPlace.UNKNOWN
    worn = active.type.casefold() in _WORN and active.availability != "not available"
    return SoundPlace.HEADSET if worn else SoundPlace.SPEAKER


def tells_of_sinks(event: bytes) -> bool:
    """Tell whether a line of :data:`EVENTS_COMMAND` may mean that sound goes elsewhere."""
    return any(word in event for word in (b" on sink ", b" on card ", b" on server"))


def player_command(
    sound: Path, which: Callable[[str], str | None] = shutil.which
) -> tuple[str, ...]:
    """Give the words that play a short sound file, or none where no program can.

    Args:
        sound: A WAV file.
        which: Finds a program.
    """
    found = next((player for player in _PLAYERS if which(player[0])), None)
    return () if found is None else (*found, str(sound))


def play_on_windows(sound: Path) -> None:
    """Let Windows play a short sound file, without waiting for its end."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 (on Windows only)

        winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC)


def system_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Give the environment for a program of the system.

    Returns:
        The same with the library path that the system had before the frozen program set its own.

    Source:
        PyInstaller manual, "Launching External Programs from the Frozen Application".
    """
    clean = dict(environment)
    before = clean.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        clean["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        clean.pop("LD_LIBRARY_PATH", None)
    return clean
