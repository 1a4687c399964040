"""Where sound goes, as the sound server tells it."""

import json
import sys
from pathlib import Path

import pytest

from kiosk.domain.sound import SoundPlace
from kiosk.host.audio import player_command, sound_place, system_environment, tells_of_sinks


def sink(name: str, kind: str, *, availability: str = "availability unknown") -> dict[str, object]:
    """A sink with one port of a kind, as pactl tells it."""
    port = {"name": "out", "description": "Output", "type": kind, "priority": 9000}
    return {
        "index": 1,
        "name": name,
        "mute": False,
        "ports": [{**port, "availability": availability}],
        "active_port": "out",
    }


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("Headphones", SoundPlace.HEADSET),
        ("Headset", SoundPlace.HEADSET),
        ("Speaker", SoundPlace.SPEAKER),
        ("HDMI", SoundPlace.SPEAKER),
        ("Line", SoundPlace.SPEAKER),
    ],
)
def test_the_kind_of_the_active_port_counts(kind: str, place: SoundPlace) -> None:
    """Only what is worn is private."""
    assert sound_place(json.dumps([sink("card", kind)]).encode(), "card") is place


def test_only_the_default_sink_counts() -> None:
    """A headset that nothing plays to is no headset."""
    sinks = json.dumps([sink("card", "Speaker"), sink("usb", "Headset")]).encode()
    assert sound_place(sinks, "card") is SoundPlace.SPEAKER
    assert sound_place(sinks, "usb") is SoundPlace.HEADSET


def test_a_headset_that_is_not_plugged_in_is_none() -> None:
    """Some cards leave its port active."""
    told = json.dumps([sink("card", "Headphones", availability="not available")]).encode()
    assert sound_place(told, "card") is SoundPlace.SPEAKER


@pytest.mark.parametrize(
    "told", [b"", b"[]", b"{", b'[{"name": "card"}]', b'[{"name": 1}]', b'"text"', b"\xff"]
)
def test_what_cannot_be_read_is_unknown(told: bytes) -> None:
    """And unknown counts as a speaker."""
    assert sound_place(told, "card") is SoundPlace.UNKNOWN


@pytest.mark.parametrize(
    ("event", "tells"),
    [
        (b"Event 'change' on sink #54\n", True),
        (b"Event 'change' on card #42\n", True),
        (b"Event 'change' on server #0\n", True),
        (b"Event 'new' on sink-input #99\n", False),
        (b"Event 'new' on client #99\n", False),
    ],
)
def test_only_events_of_plugs_count(event: bytes, *, tells: bool) -> None:
    """Each sentence that is said is a new client of the sound server."""
    assert tells_of_sinks(event) is tells


def test_the_first_player_of_the_machine_is_taken() -> None:
    """Where there is none, nothing is played."""
    sound = Path("tone.wav")
    assert player_command(sound, lambda name: name) == ("pw-play", "tone.wav")
    assert player_command(sound, lambda name: "x" if name == "aplay" else None) == (
        "aplay",
        "-q",
        "tone.wav",
    )
    assert player_command(sound, lambda _name: None) == ()


def test_a_program_of_the_system_gets_the_systems_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The frozen program's own would not fit it."""
    before = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs", "HOME": "/home"}
    assert system_environment(before) == {"LD_LIBRARY_PATH": "/theirs", "HOME": "/home"}
    assert system_environment({"LD_LIBRARY_PATH": "/theirs"}) == {"LD_LIBRARY_PATH": "/theirs"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert system_environment({"LD_LIBRARY_PATH": "/ours"}) == {}
