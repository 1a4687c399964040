"""Holds a connection to speech-dispatcher, which ends when the daemon does."""

import os
import socket
import sys
from pathlib import Path


def daemon_address() -> str:
    """Give the socket that speech-dispatcher listens on.

    Source:
        speech-dispatcher's manual, "Environment variables".
    """
    kind, _, path = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if kind == "unix_socket" and path:
        return path
    runtime = os.environ.get("XDG_RUNTIME_DIR") or str(Path.home() / ".cache")
    return str(Path(runtime) / "speech-dispatcher" / "speechd.sock")


def connect_to_daemon() -> socket.socket | None:
    """Connect to the daemon; None where there is none to connect to.

    It can be read as soon as the daemon has died; nothing is ever sent.
    """
    if sys.platform == "win32":
        return None
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.connect(daemon_address())
    except OSError:
        connection.close()
        return None
    return connection
