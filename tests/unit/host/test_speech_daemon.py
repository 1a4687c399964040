"""The connection to the speech daemon."""

import socket
from pathlib import Path

import pytest

from kiosk.host.speech_daemon import connect_to_daemon, daemon_address


@pytest.mark.parametrize(
    ("address", "runtime", "path"),
    [
        ("unix_socket:/run/x/s.sock", "/run/x", "/run/x/s.sock"),
        ("", "/run/x", "/run/x/speech-dispatcher/speechd.sock"),
        ("inet_socket:localhost:6560", "/run/x", "/run/x/speech-dispatcher/speechd.sock"),
        ("", "", str(Path.home() / ".cache/speech-dispatcher/speechd.sock")),
    ],
)
def test_the_address_is_that_of_the_daemon(
    monkeypatch: pytest.MonkeyPatch, address: str, runtime: str, path: str
) -> None:
    """By its own variable, else in the folder of the session."""
    monkeypatch.setenv("SPEECHD_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    assert daemon_address() == path


def test_the_end_of_the_daemon_is_the_end_of_the_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And without a daemon there is none."""
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'sock'}")
    assert connect_to_daemon() is None
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "sock"))
        listener.listen()
        connection = connect_to_daemon()
        assert connection is not None
        listener.accept()[0].close()
    with connection:
        assert connection.recv(1) == b""
