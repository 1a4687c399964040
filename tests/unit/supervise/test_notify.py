"""systemd hears datagrams on the socket that it names."""

import socket
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.supervise.notify import ServiceNotice


@pytest.fixture(params=["path", "abstract"])
def service(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """A socket and how the environment names it."""
    path = str(tmp_path / "notify")
    if request.param == "abstract":
        path = f"@askwell-test-{uuid4().hex}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(path.replace("@", "\0", 1) if path.startswith("@") else path)
        listening.settimeout(5)
        yield path, listening


def test_each_message_is_one_datagram(service: tuple[str, socket.socket]) -> None:
    """With a line for each thing that is said."""
    name, listening = service
    notice = ServiceNotice({"NOTIFY_SOCKET": name})
    notice.tell("READY=1", "STATUS=The kiosk runs.")
    notice.tell("STOPPING=1")

    assert listening.recv(1000) == b"READY=1\nSTATUS=The kiosk runs."
    assert listening.recv(1000) == b"STOPPING=1"


def test_the_watchdog_hears_twice_as_often_as_it_must(
    service: tuple[str, socket.socket],
) -> None:
    """Once at first, then at half of its time."""
    name, listening = service
    notice = ServiceNotice({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "20000000"})
    for now_s in (100.0, 101.0, 109.9, 110.0, 111.0, 120.0):
        notice.watchdog(now_s)
    notice.tell("STOPPING=1")

    assert [listening.recv(1000) for _ in range(4)] == [b"WATCHDOG=1"] * 3 + [b"STOPPING=1"]


@pytest.mark.parametrize(("limit", "us"), [("20000000", 20_000_000), ("", 60_000_000)])
def test_a_start_is_extended_before_its_time_is_over(
    service: tuple[str, socket.socket], limit: str, us: int
) -> None:
    """At half of what systemd bears of silence; a usual start says nothing."""
    name, listening = service
    notice = ServiceNotice({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": limit})
    half_s = us / 2e6
    for now_s in (100.0, 99.9 + half_s, 100.0 + half_s, 101.0 + half_s, 100.0 + 2 * half_s):
        notice.starting(now_s)
    notice.tell("STOPPING=1")

    heard = [listening.recv(1000) for _ in range(3)]
    assert heard == [b"EXTEND_TIMEOUT_USEC=%d" % us] * 2 + [b"STOPPING=1"]


@pytest.mark.parametrize("limit", ["", "soon", "-1"])
def test_without_a_watchdog_nobody_is_told(service: tuple[str, socket.socket], limit: str) -> None:
    """Nor with one that says no time."""
    name, listening = service
    notice = ServiceNotice({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": limit})
    notice.watchdog(100.0)
    notice.tell("STOPPING=1")

    assert listening.recv(1000) == b"STOPPING=1"


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nowhere/at/all"}])
def test_nobody_who_listens_costs_nothing(environment: dict[str, str]) -> None:
    """The kiosk also runs where there is no systemd."""
    ServiceNotice(environment).tell("READY=1")


def test_the_screen_cannot_speak_for_the_service() -> None:
    """Its environment, which is that of the supervisor, names the socket no more."""
    environment = {"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": "1", "HOME": "/"}
    ServiceNotice(environment)

    assert environment == {"HOME": "/"}
