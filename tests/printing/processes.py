"""Starts programs for a test, waits until they are ready, and ends them by their id."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

READY_WITHIN_S = 30.0

PACKAGES = {
    "ippeveprinter": "cups-ipp-utils",
    "dbus-daemon": "dbus",
    "cupsd": "cups-daemon",
    "lpadmin": "cups-client",
    "cupsdisable": "cups-client",
    "cupsenable": "cups-client",
    "cupsreject": "cups-client",
}


def free_port() -> int:
    """Give a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def tool(name: str) -> str:
    """Find a program; a machine without it cannot run these tests."""
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    if found is None:
        pytest.fail(f"{name} is missing: install the package {PACKAGES[name]}")
    return found


@contextmanager
def running(
    command: list[str],
    *,
    log: Path,
    ready: Callable[[], bool],
    environment: Mapping[str, str] | None = None,
) -> Iterator[None]:
    """Keep a program running for the time of the block."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            stdout=output,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
        )
    try:
        wait_until(lambda: process.poll() is not None or ready(), f"{command[0]} is up")
        assert process.poll() is None, log.read_text()
        yield
    finally:
        process.terminate()
        try:
            process.wait(READY_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def message_bus(folder: Path) -> Iterator[str]:
    """Run a D-Bus for printers, so that they need none of the system's; give its address."""
    address = f"unix:path={folder}/bus"
    with running(
        [tool("dbus-daemon"), "--session", "--nofork", f"--address={address}"],
        log=folder / "log",
        ready=(folder / "bus").exists,
    ):
        yield address


def listens(port: int) -> bool:
    """Tell whether someone takes connections on a port of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Look again and again until a condition holds."""
    deadline = time.monotonic() + READY_WITHIN_S
    while not condition():
        assert time.monotonic() < deadline, f"never happened: {what}"
        time.sleep(0.01)
